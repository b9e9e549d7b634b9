// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/people/privacy.hpp>

#include "casters.hpp"
#include "rooms.hpp"
#include "state.hpp"

namespace loopbaan::binding {

namespace py = pybind11;

void bind_privacy(py::module_& m) {
  py::class_<purged>(m, "Purged", "People whose logs hold nothing of before a day.")
      .def_property_readonly(
          "people", [](const purged& p) { return p.people; }, "They.")
      .def_readonly("removed", &purged::removed, "Entries that are gone.")
      .def_readonly("undated", &purged::undated, "Entries that stay because nobody can tell how old they are.")
      .def(kept<purged>())
      .def("__repr__", [](const purged& p) {
        return "<Purged: " + std::to_string(p.removed) + " entries gone, " + std::to_string(p.undated) + " undated>";
      });
  m.def(
      "pseudonymise",
      [](const cohort& people, const py::bytes& key) {
        const std::string secret = key;
        const py::gil_scoped_release without_gil;
        return pseudonymise(people, secret);
      },
      py::arg("people"), py::arg("key"));
  m.def("purge", &purge, py::arg("people"), py::arg("before"), py::call_guard<py::gil_scoped_release>());
}

}  // namespace loopbaan::binding
