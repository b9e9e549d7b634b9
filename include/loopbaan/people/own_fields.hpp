// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <functional>
#include <iterator>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include <loopbaan/people/own_values.hpp>

/// What a struct of one's own says of a person, field by field: `from` is a pointer to a member, a member function
/// without parameters, or any function of the struct.
namespace loopbaan {

namespace detail {

/// Looks up what a description of fields names; every error is kept.
class own_binding {
public:
  explicit own_binding(const framework& on) : fw_{on} {}

  [[nodiscard]] competence_index competence_called(const std::string& id);
  [[nodiscard]] std::size_t grouping_called(const std::string& name);
  /// Every error: what was found, and 977 where no field gives levels.
  [[nodiscard]] diagnostics take();

  std::vector<std::string> groupings = {};
  bool gives_levels = false;
  diagnostics found = {};

private:
  const framework& fw_;
  std::vector<bool> seen_ = {};
};

/// What a field gives, as it gives it.
template <class From, class Person>
using given_by = std::invoke_result_t<const From&, const Person&>;

/// Does a field give levels that lie somewhere, one per competence?
template <class From, class Person>
inline constexpr bool gives_lasting_ranks = std::convertible_to<given_by<From, Person>, ranks_view> &&
                                            (std::is_lvalue_reference_v<given_by<From, Person>> ||
                                             std::same_as<std::remove_cvref_t<given_by<From, Person>>, ranks_view>);

template <class From>
struct said_id {
  From from;
  static constexpr bool is_levels = false;
  void bind(own_binding&) {}
  template <class Person, bool lends>
  void read(const Person& who, own_reading& into) const {
    into.set_id(std::invoke(from, who));
  }
};

template <class From>
struct said_level {
  std::string of;
  From from;
  competence_index at = {};
  static constexpr bool is_levels = true;
  template <class Person>
  static constexpr bool can_lend = false;
  void bind(own_binding& to) { at = to.competence_called(of); }
  template <class Person, bool lends>
  void read(const Person& who, own_reading& into) const {
    say_level(into, at, std::invoke(from, who));
  }
};

template <class From>
struct said_levels {
  From from;
  static constexpr bool is_levels = true;
  template <class Person>
  static constexpr bool can_lend = gives_lasting_ranks<From, Person>;
  void bind(own_binding& to) { to.gives_levels = true; }
  template <class Person, bool lends>
  void read(const Person& who, own_reading& into) const {
    auto&& given = std::invoke(from, who);
    using range = std::remove_cvref_t<decltype(given)>;
    if constexpr (std::convertible_to<given_by<From, Person>, ranks_view>) {
      if constexpr (lends)
        into.lend(ranks_view{given});
      else
        into.set_levels(ranks_view{given});
    } else if constexpr (requires { std::begin(given)->second; }) {  // a map or pairs: competence → level
      for (const auto& [competence, level] : given) {
        if constexpr (std::same_as<std::remove_cvref_t<decltype(competence)>, competence_index>) {
          say_level(into, competence, level);
        } else if (const auto at = into.competence_called(competence)) {
          say_level(into, *at, level);
        }
      }
    } else {  // one per competence, in the order of the framework
      static_assert(
          maybe_level<std::remove_cvref_t<decltype(*std::begin(given))>> || std::same_as<range, void>,
          "Levels are ranks, whole numbers, enumerations or ids, in the order of the framework or by competence.");
      competence_index at{};
      const auto width = into.fw().competences().size();
      std::size_t count = 0;
      for (const auto& level : given) {
        if (count++ < width) say_level(into, at, level);
        ++at.value;
      }
      into.require_listed(count, width);
    }
  }
};

template <class From>
struct said_listed_levels {
  std::vector<std::string> of;
  From from;
  std::vector<competence_index> at = {};
  static constexpr bool is_levels = true;
  template <class Person>
  static constexpr bool can_lend = false;
  void bind(own_binding& to) {
    at.clear();
    for (const std::string& each : of) at.push_back(to.competence_called(each));
  }
  template <class Person, bool lends>
  void read(const Person& who, own_reading& into) const {
    auto&& given = std::invoke(from, who);
    std::size_t count = 0;
    for (const auto& level : given) {
      if (count < at.size()) say_level(into, at[count], level);
      ++count;
    }
    into.require_listed(count, at.size());
  }
};

template <class From>
struct said_phase {
  From from;
  static constexpr bool is_levels = false;
  void bind(own_binding&) {}
  template <class Person, bool lends>
  void read(const Person& who, own_reading& into) const {
    say_position<phase_index>(std::invoke(from, who), [&](auto given) { into.set_phase(given); });
  }
};

template <class From>
struct said_route {
  From from;
  static constexpr bool is_levels = false;
  void bind(own_binding&) {}
  template <class Person, bool lends>
  void read(const Person& who, own_reading& into) const {
    say_position<route_index>(std::invoke(from, who), [&](auto given) { into.set_route(given); });
  }
};

template <class From>
struct said_done {
  From from;
  static constexpr bool is_levels = false;
  void bind(own_binding&) {}
  template <class Person, bool lends>
  void read(const Person& who, own_reading& into) const {
    auto&& given = std::invoke(from, who);
    for (const auto& each : given) {
      if constexpr (std::same_as<std::remove_cvref_t<decltype(each)>, step_index>)
        into.add_done(each);
      else
        into.add_done(std::string_view{each});
    }
  }
};

template <class From>
struct said_group {
  std::string grouping;
  From from;
  std::size_t at = 0;
  static constexpr bool is_levels = false;
  void bind(own_binding& to) { at = to.grouping_called(grouping); }
  template <class Person, bool lends>
  void read(const Person& who, own_reading& into) const {
    const auto& given = std::invoke(from, who);
    if constexpr (is_optional<std::remove_cvref_t<decltype(given)>>)
      into.set_group(at, given ? std::string_view{*given} : std::string_view{});
    else
      into.set_group(at, std::string_view{given});
  }
};

}  // namespace detail

/// The id of a person: words that are an id of the file formats. Where nothing gives one, it is the row, from 1.
template <class From>
[[nodiscard]] auto id_from(From from) {
  return detail::said_id<From>{std::move(from)};
}

/// The level of one competence: a rank; a whole number or enumeration, 0 being not shown and 1 the first level; the id
/// of a level, "" being not shown; or a std::optional of these, unknown where it is empty.
template <class From>
[[nodiscard]] auto level_from(std::string competence, From from) {
  return detail::said_level<From>{std::move(competence), std::move(from)};
}

/// The levels of all competences, in the order of the framework, or of some by id (a map, or pairs). An array of
/// `rank`s that `from` refers to is not copied: one that is filled anew for each person must be given by value.
template <class From>
[[nodiscard]] auto levels_from(From from) {
  return detail::said_levels<From>{std::move(from)};
}

/// A list of levels in an order of one's own: of these competences.
template <class From>
[[nodiscard]] auto levels_from(std::vector<std::string> competences, From from) {
  return detail::said_listed_levels<From>{std::move(competences), std::move(from)};
}

/// The phase: a position or an id; "" and an empty std::optional: not known.
template <class From>
[[nodiscard]] auto phase_from(From from) {
  return detail::said_phase<From>{std::move(from)};
}

/// The way into the profession, likewise.
template <class From>
[[nodiscard]] auto route_from(From from) {
  return detail::said_route<From>{std::move(from)};
}

/// The steps that were done: a range of positions or ids.
template <class From>
[[nodiscard]] auto done_from(From from) {
  return detail::said_done<From>{std::move(from)};
}

/// The group in a grouping such as "school"; "" and an empty std::optional: in none.
template <class From>
[[nodiscard]] auto group_from(std::string grouping, From from) {
  return detail::said_group<From>{std::move(grouping), std::move(from)};
}

}  // namespace loopbaan
