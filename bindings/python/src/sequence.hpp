// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "values.hpp"

namespace loopbaan::binding {

/// Makes a class a read-only sequence of what `parts` gives of it: len, an index that may be negative, iteration.
template <class Part, class Held>
void behave_as_sequence(py::class_<Held>& bound, tuple_of<Part> (*parts)(const Held&)) {
  bound.def("__len__", [parts](const Held& held) { return py::len(parts(held)); })
      .def(
          "__getitem__",
          [parts](const Held& held, py::ssize_t place) {
            const auto all = parts(held);
            const auto count = static_cast<py::ssize_t>(py::len(all));
            if (place < -count || place >= count) throw py::index_error("there are " + std::to_string(count));
            return all[static_cast<std::size_t>(place < 0 ? place + count : place)].template cast<Part>();
          },
          py::arg("place"))
      .def("__iter__", [parts](const Held& held) { return py::typing::Iterator<Part>{py::iter(parts(held))}; });
}

}  // namespace loopbaan::binding
