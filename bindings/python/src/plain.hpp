// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <loopbaan/plan/outcome.hpp>

#include "values.hpp"

/// What models of pages share on their way to plain values of Python.
namespace loopbaan::binding {

template <class Range, class Function>
[[nodiscard]] py::list list_of(const Range& range, Function to_python) {
  py::list made;
  for (const auto& each : range) made.append(to_python(each));
  return made;
}

/// None for what is not there.
template <class Value, class Function>
[[nodiscard]] py::object or_none(const std::optional<Value>& value, Function to_python) {
  if (!value) return py::none();
  if constexpr (std::is_base_of_v<py::object, decltype(to_python(*value))>)
    return to_python(*value);
  else
    return py::cast(to_python(*value));
}

/// One per position, by id.
template <class Entity>
[[nodiscard]] py::list id_list(const table<Entity>& entries, const std::vector<index_of<Entity>>& positions) {
  return list_of(positions, [&](index_of<Entity> i) { return py::str{entries[i].id}; });
}

/// The levels that would have to come from elsewhere.
[[nodiscard]] inline py::list plain_pieces(const framework& fw, const std::vector<missing_piece>& pieces) {
  using namespace py::literals;
  return list_of(pieces, [&](const missing_piece& piece) {
    return py::dict("competence"_a = fw.competences()[piece.level.competence].id,
                    "level"_a = level_name(fw, piece.level.competence, piece.level.level));
  });
}

}  // namespace loopbaan::binding
