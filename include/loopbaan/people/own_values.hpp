// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include <loopbaan/people/cohort.hpp>

/// What a value of somebody's own struct means.
namespace loopbaan {
namespace detail {

template <class Value>
inline constexpr bool is_optional = false;
template <class Value>
inline constexpr bool is_optional<std::optional<Value>> = true;

template <class Value>
concept words_like = std::convertible_to<const Value&, std::string_view>;
template <class Value>
concept number_like = std::integral<Value> && !std::same_as<Value, bool> && !std::same_as<Value, char>;

/// A level: a rank, a whole number or an enumeration (0 is not shown, 1 the first level), the id of a level ("" is not
/// shown), or one of these that may be absent: unknown.
template <class Value>
concept level_like = std::same_as<Value, rank> || number_like<Value> || std::is_enum_v<Value> || words_like<Value>;
template <class Value>
concept maybe_level = level_like<Value> || requires(const Value& v) {
  requires is_optional<Value> && level_like<typename Value::value_type>;
};

/// One person while their own struct is read: takes what its fields say, and keeps every error at its place.
class own_reading {
public:
  /// @param groupings  how many groups a person has
  own_reading(const framework&, std::size_t groupings);

  /// Begins with a person: the one in a row, or somebody alone.
  void begin(std::optional<std::size_t> row);

  [[nodiscard]] const framework& fw() const noexcept { return *fw_; }

  void set_id(std::string_view);
  /// Levels that lie where they are, one per competence. Checked as they stand.
  void lend(ranks_view);
  void set_levels(ranks_view);
  void set_level(competence_index, rank);
  void set_level(competence_index, std::string_view level_id);
  void set_number(competence_index, std::int64_t);
  /// A list of levels in somebody's own order is as long as that order, and no longer.
  void require_listed(std::size_t given, std::size_t wanted);
  [[nodiscard]] std::optional<competence_index> competence_called(std::string_view id);
  void set_phase(phase_index);
  void set_phase(std::string_view id);
  void set_route(route_index);
  void set_route(std::string_view id);
  void add_done(step_index);
  void add_done(std::string_view id);
  void set_group(std::size_t grouping, std::string_view group);

  std::string id = {};
  ranks_view lent = {};
  ranks levels;
  std::optional<phase_index> phase = {};
  std::optional<route_index> route = {};
  std::vector<step_index> done = {};
  std::vector<std::string> groups;
  diagnostics found = {};

private:
  [[nodiscard]] place at(std::string member) const;
  void no_position(std::size_t position, std::size_t size, std::string member);
  [[nodiscard]] std::string key_of(competence_index) const;

  const framework* fw_;
  ranks tops_;  ///< by competence
  std::optional<std::size_t> row_ = {};
};

/// Says a level of somebody.
template <class Value>
void say_level(own_reading& of, competence_index c, const Value& value) {
  if constexpr (is_optional<Value>) {
    if (value) say_level(of, c, *value);
  } else if constexpr (std::same_as<Value, rank>) {
    of.set_level(c, value);
  } else if constexpr (number_like<Value>) {
    if constexpr (std::unsigned_integral<Value> && sizeof(Value) >= sizeof(std::int64_t))
      of.set_number(c, value > 255 ? 256 : static_cast<std::int64_t>(value));
    else
      of.set_number(c, static_cast<std::int64_t>(value));
  } else if constexpr (std::is_enum_v<Value>) {
    say_level(of, c, static_cast<std::underlying_type_t<Value>>(value));
  } else {
    static_assert(words_like<Value>,
                  "A level is a rank, a whole number, an enumeration, an id, or one that may be absent.");
    of.set_level(c, std::string_view{value});
  }
}

/// Says the phase or route of somebody: a position or an id; absent or "": not known.
template <class Index, class Value, class Say>
void say_position(const Value& value, Say say) {
  if constexpr (is_optional<Value>) {
    if (value) say_position<Index>(*value, say);
  } else if constexpr (std::same_as<Value, Index>) {
    say(value);
  } else {
    static_assert(words_like<Value>, "Give a position, an id, or one that may be absent.");
    if (const std::string_view id{value}; !id.empty()) say(id);
  }
}

}  // namespace detail
}  // namespace loopbaan
