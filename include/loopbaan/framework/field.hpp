// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>

#include <loopbaan/core/members.hpp>
#include <loopbaan/core/text.hpp>

/// How the fields of an entity are described: once, as data. Readers, writers, checks, fingerprints, pickles, the views
/// of Python, random drafts of tests and the test of the schemas all follow the description; what a field is beside its
/// C++ type stands in its `meaning`. The descriptions themselves: framework/fields.hpp.
namespace loopbaan {

/// A word of the messages in both languages, known while compiling.
struct term {
  std::string_view nl = {};
  std::string_view en = {};

  [[nodiscard]] text words() const { return {std::string{nl}, std::string{en}}; }
};

/// What an id can be the name of.
enum class entity_kind : std::uint8_t {
  none,
  source,
  scale,
  level,
  depth,
  domain,
  area,
  competence,
  profile,
  phase,
  role,
  route,
  rater,
  instrument,
  assessment,
  kind_of_step,
  unit,
  step,
  rule,
  account,
  sector,
  school_term,
  edition,
  edition_role,
  module,
  variant,
  choice
};

/// What a field of a step says when one step is compared with another that may make it superfluous (find_dominated).
enum class weighing : std::uint8_t {
  unsaid,    ///< nobody has thought about it: of a field of a step that does not compile
  nothing,   ///< tells nothing of what the step takes, gives and asks
  same,      ///< must be the same
  no_more,   ///< an amount that must not be higher; none is no amount, and differs from each
  no_fewer,  ///< a number that must not be lower; none is as many as anybody wants
  within,    ///< a list of where it is open, none being everywhere: must be open wherever the other is
  resolved   ///< compared by what it refers to, in find_dominated itself
};

/// What a field is beside its C++ type.
struct meaning {
  std::string_view says;                   ///< what it is, in English, without the full stop
  bool needed = false;                     ///< must a document have it?
  bool filled = false;                     ///< must there be something in it? The builder says so, not the reader
  bool is_id = false;                      ///< must it be an id, though it refers to nothing?
  entity_kind refers = entity_kind::none;  ///< what its text, each text of its list or each value of its map names
  entity_kind keys = entity_kind::none;    ///< what the names in its map name
  term counts = {};                        ///< what a plain number counts, which then is zero or more
  bool otherwise = false;                  ///< what a yes or no is where it is not given
  std::string_view beside = {};            ///< another field of the document that holds a part of it
  weighing weighs = weighing::unsaid;      ///< of steps
  term when_empty = {};  ///< what a list says that is written down empty, where somebody may think otherwise
};

/// One field: its name in documents, and the member that holds it.
template <class Owner, class Value>
struct field {
  using value_type = Value;

  std::string_view name;
  Value Owner::*member;
  meaning means;
};
template <class Owner, class Value>
field(std::string_view, Value Owner::*, meaning) -> field<Owner, Value>;

/// The description of an entity: its `fields` in the order of the struct; where others refer to it by id, its `kind`
/// and what messages call it (`called`); and, where there are any, the names of what is `kept` with the fields that
/// nobody knows, though somebody does. Said in fields.hpp.
template <class Entity>
struct description;

template <class Entity>
concept described = requires { description<Entity>::fields; };

template <class Entity>
concept keeps_extra = requires(Entity each) { each.extra; };

template <described Entity>
inline constexpr std::size_t field_total =
    std::tuple_size_v<std::remove_cvref_t<decltype(description<Entity>::fields)>>;

namespace detail {

/// Is each member described? With more or fewer members than fields (kept fields and notes aside) it does not compile.
/// Asked of whatever is gone through field by field, so that nobody need think of it.
template <described Entity>
inline constexpr bool is_whole = [] {
  constexpr std::size_t kept = keeps_extra<Entity> ? 1 : 0;
  constexpr std::size_t notes = requires(Entity each) { each.notes; } ? 1 : 0;
  using members = decltype(members_of<field_total<Entity> + kept + notes>(std::declval<const Entity&>()));
  return std::tuple_size_v<members> > 0;
}();

}  // namespace detail

/// Calls `visit(field)` for each field, in the order of the struct.
template <described Entity, class Visit>
constexpr void each_field(Visit&& visit) {
  static_assert(detail::is_whole<Entity>);
  std::apply([&](const auto&... each) { (visit(each), ...); }, description<Entity>::fields);
}

/// What an id of such an entity is the name of.
template <described Entity>
inline constexpr entity_kind kind_of_entity = [] {
  if constexpr (requires { description<Entity>::kind; })
    return description<Entity>::kind;
  else
    return entity_kind::none;
}();

/// Calls `visit(name)` for each field that is kept though somebody knows it.
template <described Entity, class Visit>
constexpr void each_kept(Visit&& visit) {
  if constexpr (requires { description<Entity>::kept; })
    for (const std::string_view name : description<Entity>::kept) visit(name);
}

/// What messages call an entity of this kind.
template <described Entity>
[[nodiscard]] const text& entity_word() {
  static const text words = description<Entity>::called.words();
  return words;
}

/// The words of the file formats for an enumeration: `all` values, of which `name` gives the word, and what messages
/// call one of them.
template <class Enum>
struct enumeration;

/// The word of the file formats for a value; "" for what is none.
template <class Enum>
[[nodiscard]] std::string word_of(Enum value) {
  return std::string{name(value)};
}

}  // namespace loopbaan
