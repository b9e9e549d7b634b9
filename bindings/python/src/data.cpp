// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/data/dutch_framework.hpp>

#include "rooms.hpp"
#include "values.hpp"

void loopbaan::binding::bind_data(pybind11::module_& m) {
  m.def("dutch_framework", &dutch_framework, py::call_guard<py::gil_scoped_release>());
}
