// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string>
#include <string_view>

#include <loopbaan/framework/framework.hpp>

#include "casters.hpp"

/// What the binding files share: lists become tuples, positions become ids, and values behave as values.
namespace loopbaan::binding {

namespace py = pybind11;

/// A tuple of any length.
template <class T>
using tuple_of = py::typing::Tuple<T, py::ellipsis>;

/// What `to_python` makes of each element, as a tuple: a list would look as if it could be changed.
template <class T, class Range, class Function>
tuple_of<T> to_tuple(const Range& range, Function to_python) {
  py::list made;
  for (const auto& each : range) made.append(to_python(each));
  return tuple_of<T>{py::tuple{made}};
}

inline tuple_of<std::string> strings(const std::vector<std::string>& words) {
  return to_tuple<std::string>(words, [](const std::string& word) { return word; });
}

/// The id of a position.
template <class Entity>
const std::string& id_of(const table<Entity>& entries, index_of<Entity> i) {
  return entries[i].id;
}

template <class Entity>
std::optional<std::string> id_of(const table<Entity>& entries, std::optional<index_of<Entity>> i) {
  if (!i) return std::nullopt;
  return entries[*i].id;
}

template <class Entity, class Range>
tuple_of<std::string> ids_of(const table<Entity>& entries, const Range& positions) {
  return to_tuple<std::string>(positions, [&](index_of<Entity> i) { return entries[i].id; });
}

/// The position of an id. @throws py::key_error with the nearest known id
template <class Entity>
index_of<Entity> position(const table<Entity>& entries, const std::string& id) {
  if (const auto found = entries.find(id)) return *found;
  const std::string near_id = nearest(id, entries.ids());
  throw py::key_error("there is no " + in_quotes(id) +
                      (near_id.empty() ? "" : "; did you mean " + in_quotes(near_id) + "?"));
}

template <class Entity>
std::vector<index_of<Entity>> positions(const table<Entity>& entries, const std::vector<std::string>& ids) {
  std::vector<index_of<Entity>> found;
  for (const std::string& id : ids) found.push_back(position(entries, id));
  return found;
}

/// How Python names a level: its id, "not shown" (no id has a space in it), or None where nothing is known.
inline constexpr const char* not_shown = "not shown";

inline std::optional<std::string> level_name(const framework& on, competence_index c, rank at) {
  if (at == rank::unknown) return std::nullopt;
  if (at == rank::not_shown) return not_shown;
  return std::string{on.level_id(c, at)};
}

/// A required level: None where nothing is required.
inline std::optional<std::string> required_name(const framework& on, competence_index c, rank at) {
  if (at == rank::not_shown) return std::nullopt;
  return level_name(on, c, at);
}

/// A rank as a number from 0; None where it is unknown.
inline std::optional<std::size_t> rank_number(rank at) {
  if (at == rank::unknown) return std::nullopt;
  return number(at);
}

/// The notes on what was read, and how a print tells of them: "" when there are none.
inline tuple_of<diagnostic> all_of(const diagnostics& notes) {
  return to_tuple<diagnostic>(notes, [](const diagnostic& each) { return each; });
}
inline std::string and_notes(const diagnostics& notes) {
  if (notes.empty()) return "";
  return ", " + std::to_string(notes.size()) + (notes.size() == 1 ? " note" : " notes");
}
inline constexpr const char* notes_meaning =
    "What is worth knowing about what it was read from, such as fields that nobody knows; () when nothing is.";

/// Fields that the library does not know, as Python objects.
inline py::typing::Dict<py::str, py::object> extra_of(const extra_fields& extra) {
  if (extra.json.empty()) return {};
  return py::module_::import("json").attr("loads")(extra.json);
}

/// Makes an immutable class compare by value; equal values print the same, so the print is a good hash. What is of
/// another class is another value, and no error.
template <class Class>
void compare_by_value(Class& bound) {
  using value = typename Class::type;
  bound
      .def("__eq__",
           [](const value& one, const py::object& other) {
             return py::isinstance<value>(other) && one == other.cast<const value&>();
           })
      .def("__hash__", [](const py::object& self) { return py::hash(py::repr(self)); });
}

}  // namespace loopbaan::binding
