// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <type_traits>

#include <loopbaan/framework/fields.hpp>

#include <exchange/json/canonical_writer.hpp>
#include <exchange/json/object_writer.hpp>

/// Entities into documents, by their descriptions; the mirror of entity_reader.hpp.
namespace loopbaan::detail {

template <described Entity>
[[nodiscard]] json write_entity(const Entity&);

// How a field is written, by the type of the member that holds it. What is absent or empty is not, unless a document
// needs it.
void write_field(object_writer& to, std::string_view name, const meaning&, const std::string&);
void write_field(object_writer& to, std::string_view name, const meaning&, const text&);
void write_field(object_writer& to, std::string_view name, const meaning&, const level_choice&);

template <class Value>
void write_field(object_writer& to, std::string_view name, const meaning& means, const Value& value) {
  if constexpr (std::is_enum_v<Value>)
    to.put(name, word_of(value));
  else if constexpr (described<Value>)
    to.put(name, write_entity(value));
  else
    to.put(name, to_json(value));
  static_cast<void>(means);
}

template <class Value>
void write_field(object_writer& to, std::string_view name, const meaning& means, const std::optional<Value>& value) {
  if (!value) return to.leave(name);
  if constexpr (std::is_same_v<Value, std::string> || std::is_same_v<Value, text>)
    to.put(name, to_json(*value));
  else
    write_field(to, name, means, *value);
}

template <class Value>
void write_field(object_writer& to, std::string_view name, const meaning& means, const std::vector<Value>& list) {
  if (list.empty() && !means.needed) return to.leave(name);
  json written = json::array();
  for (const Value& each : list)
    if constexpr (std::is_enum_v<Value>)
      written.push_back(word_of(each));
    else if constexpr (described<Value>)
      written.push_back(write_entity(each));
    else
      written.push_back(to_json(each));
  to.put(name, std::move(written));
}

template <class Value>
inline constexpr bool is_list_of_parts = false;
template <described Entity>
inline constexpr bool is_list_of_parts<std::vector<Entity>> = true;

/// Values by names that are the document's own.
template <class Value>
void write_field(object_writer& to, std::string_view name, const meaning&, const std::map<std::string, Value>& values) {
  if (values.empty()) return to.leave(name);
  json written = json::object();
  for (const auto& [key, value] : values)
    if constexpr (is_list_of_parts<Value>) {
      json& list = written[key] = json::array();
      for (const auto& each : value) list.push_back(write_entity(each));
    } else {
      written[key] = to_json(value);
    }
  to.put(name, std::move(written));
}

/// The fields of a document or of an entity in it, after those that are kept.
template <described Entity>
void write_fields(object_writer& to, const Entity& whole) {
  each_field<Entity>([&](const auto& each) { write_field(to, each.name, each.means, whole.*each.member); });
}

template <described Entity>
json write_entity(const Entity& whole) {
  object_writer to = [&] {
    if constexpr (keeps_extra<Entity>)
      return object_writer{whole.extra};
    else
      return object_writer{};
  }();
  write_fields(to, whole);
  return to.take();
}

/// A document of a kind, in canonical form.
template <described Draft>
[[nodiscard]] std::string write_document(const char* kind, const Draft& whole) {
  object_writer to{whole.extra};
  to.put("loopbaan", kind);
  write_fields(to, whole);
  return write_canonical(to.take());
}

}  // namespace loopbaan::detail
