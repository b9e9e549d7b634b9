// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <initializer_list>
#include <type_traits>

#include <loopbaan/framework/fields.hpp>

#include <exchange/json/reader.hpp>

/// Entities out of documents, by their descriptions. What is wrong is reported and left out; every list keeps its
/// positions, so that later checks name the right place.
namespace loopbaan::detail {

template <described Entity>
[[nodiscard]] Entity read_entity(object_cursor& at);

// How a field is read, by the type of the member that holds it.
void read_field(object_cursor& at, std::string_view name, const meaning&, std::string& into);
void read_field(object_cursor& at, std::string_view name, const meaning&, text& into);
void read_field(object_cursor& at, std::string_view name, const meaning&, double& into);
void read_field(object_cursor& at, std::string_view name, const meaning&, std::int64_t& into);
void read_field(object_cursor& at, std::string_view name, const meaning&, std::optional<std::string>& into);
void read_field(object_cursor& at, std::string_view name, const meaning&, std::optional<text>& into);
void read_field(object_cursor& at, std::string_view name, const meaning&, std::optional<bool>& into);
void read_field(object_cursor& at, std::string_view name, const meaning&, std::optional<std::int64_t>& into);
void read_field(object_cursor& at, std::string_view name, const meaning&, std::optional<double>& into);
void read_field(object_cursor& at, std::string_view name, const meaning&, std::optional<date>& into);
void read_field(object_cursor& at, std::string_view name, const meaning&, date& into);
void read_field(object_cursor& at, std::string_view name, const meaning&, std::optional<minutes>& into);
void read_field(object_cursor& at, std::string_view name, const meaning&, std::optional<cents>& into);
void read_field(object_cursor& at, std::string_view name, const meaning&, std::optional<week_count>& into);
void read_field(object_cursor& at, std::string_view name, const meaning&, credits& into);
void read_field(object_cursor& at, std::string_view name, const meaning&, std::vector<std::string>& into);
void read_field(object_cursor& at, std::string_view name, const meaning&, std::vector<double>& into);
void read_field(object_cursor& at, std::string_view name, const meaning&, std::map<std::string, std::string>& into);
void read_field(object_cursor& at, std::string_view name, const meaning&, std::map<std::string, text>& into);
void read_field(object_cursor& at, std::string_view name, const meaning&, std::map<std::string, credits>& into);
void read_field(object_cursor& at, std::string_view name, const meaning&, level_choice& into);

/// The words of an enumeration with what they mean.
template <class Enum>
[[nodiscard]] const std::vector<std::pair<std::string, Enum>>& words_of() {
  static const auto words = [] {
    std::vector<std::pair<std::string, Enum>> made;
    for (const Enum each : enumeration<Enum>::all) made.emplace_back(name(each), each);
    return made;
  }();
  return words;
}

template <class Enum>
  requires std::is_enum_v<Enum>
void read_field(object_cursor& at, std::string_view name, const meaning& means, std::optional<Enum>& into) {
  const auto found = means.needed ? at.need(name) : at.find(name);
  if (found) into = one_of(found->as_string(), found->pointer, at.sink(), words_of<Enum>());
}

template <class Enum>
  requires std::is_enum_v<Enum>
void read_field(object_cursor& at, std::string_view name, const meaning& means, Enum& into) {
  std::optional<Enum> given;
  read_field(at, name, means, given);
  into = given.value_or(enumeration<Enum>::all.front());
}

template <class Enum>
  requires std::is_enum_v<Enum>
void read_field(object_cursor& at, std::string_view name, const meaning& means, std::vector<Enum>& into) {
  const auto list = means.needed ? at.need(name) : at.find(name);
  if (!list || !list->is_array()) return;
  for (std::size_t i = 0; i < list->value.size(); ++i) {
    const spot each{list->value[i], pointer_to(list->pointer, i), at.sink()};
    if (const auto value = one_of(each.as_string(), each.pointer, at.sink(), words_of<Enum>())) into.push_back(*value);
  }
}

template <described Entity>
void read_field(object_cursor& at, std::string_view name, const meaning& means, Entity& into) {
  const auto found = means.needed ? at.need(name) : at.find(name);
  if (!found || !found->is_object()) return;
  object_cursor inner{*found};
  into = read_entity<Entity>(inner);
}

template <described Entity>
void read_field(object_cursor& at, std::string_view name, const meaning&, std::optional<Entity>& into) {
  const auto found = at.find(name);
  if (!found || !found->is_object()) return;
  object_cursor inner{*found};
  into = read_entity<Entity>(inner);
}

template <described Entity>
void read_field(object_cursor& at, std::string_view name, const meaning&, std::vector<Entity>& into) {
  into = at.find_list(name, [](object_cursor& each) { return read_entity<Entity>(each); });
  if (at.sink().is_spoilt(at.pointer_of(name))) at.sink().lose(kind_of_entity<Entity>);
}

/// Lists by names that are the document's own.
template <described Entity>
void read_field(object_cursor& at, std::string_view name, const meaning&,
                std::map<std::string, std::vector<Entity>>& into) {
  const auto found = at.find(name);
  if (!found || !found->is_object()) return;
  object_cursor lists{*found};
  at.sink().notes().free_names(found->pointer);
  for (const auto& [key, unused] : found->value.items())
    into.emplace(key, lists.find_list(key, [](object_cursor& each) { return read_entity<Entity>(each); }));
}

/// Notes a member that is kept with what is not known.
void keep(object_cursor&, std::string_view name);

/// Notes each word of a list that is none of those that are known (871 unknown_word).
void note_unknown_words(object_cursor&, std::string_view name, const std::vector<std::string>& words,
                        const std::vector<std::string_view>& known);

/// The fields of a document or of an entity in it. What of it others cannot find by its id any more is lost to them.
template <described Entity>
Entity read_fields(object_cursor& at) {
  Entity made;
  each_field<Entity>([&](const auto& each) {
    read_field(at, each.name, each.means, made.*each.member);
    if constexpr (kind_of_entity<Entity> != entity_kind::none)
      if (each.name == "id" && (made.id.empty() || at.sink().is_spoilt(at.pointer_of("id"))))
        at.sink().lose(kind_of_entity<Entity>);
  });
  each_kept<Entity>([&](std::string_view name) { keep(at, name); });
  if constexpr (requires { made.estimated; }) {
    std::vector<std::string_view> known;
    each_field<Entity>([&](const auto& each) { known.push_back(each.name); });
    note_unknown_words(at, "estimated", made.estimated, known);
  }
  return made;
}

template <described Entity>
Entity read_entity(object_cursor& at) {
  Entity made = read_fields<Entity>(at);
  if constexpr (keeps_extra<Entity>)
    made.extra = at.rest();
  else
    at.note_unknown();
  return made;
}

/// Which edition of a framework a document belongs to: its member `key`.
[[nodiscard]] framework_ref read_framework_ref(object_cursor& document, std::string_view key = "framework");

/// What a document keeps besides its known fields, the unknown ones of the editions under `keys` included.
[[nodiscard]] extra_fields rest_of_document(object_cursor& document,
                                            std::initializer_list<std::string_view> keys = {"framework"});

/// A document: all its fields, and the notes on them. `keys`: where it names editions.
template <described Draft>
[[nodiscard]] Draft draft_of(document& whole, reading& into, std::initializer_list<std::string_view> keys = {}) {
  object_cursor at{whole, into};
  static_cast<void>(at.find("loopbaan"));
  Draft made = read_fields<Draft>(at);
  made.extra = rest_of_document(at, keys);
  made.notes = into.notes().take();
  return made;
}

}  // namespace loopbaan::detail
