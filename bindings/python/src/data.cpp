// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/data/dutch_framework.hpp>
#include <loopbaan/data/dutch_policy.hpp>
#include <loopbaan/data/editions.hpp>

#include "rooms.hpp"
#include "values.hpp"

void loopbaan::binding::bind_data(pybind11::module_& m) {
  m.def("dutch_framework", &dutch_framework, py::call_guard<py::gil_scoped_release>());
  m.def("built_in_ids",
        [] { return to_tuple<std::string>(built_in_ids(), [](std::string_view id) { return std::string{id}; }); });
  m.def("built_in_standards",
        [] { return to_tuple<std::string>(built_in_standards(), [](std::string_view id) { return std::string{id}; }); });
  m.def("built_in_framework", &built_in_framework, py::arg("id"), py::call_guard<py::gil_scoped_release>());
  m.def("built_in_crosswalk", &built_in_crosswalk, py::arg("old"), py::arg("new"),
        py::call_guard<py::gil_scoped_release>());
  m.def("dutch_policy", &dutch_policy, py::call_guard<py::gil_scoped_release>());
}
