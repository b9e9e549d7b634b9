// SPDX-License-Identifier: BSL-1.0
#include <string>

#include "rooms.hpp"
#include "values.hpp"

namespace loopbaan::binding {
namespace {

/// What to give instead, where one thing is often given for another.
std::string remedy_of(const py::handle& given, const std::string& wanted) {
  const auto is = [&](const char* name) { return py::str{py::type::of(given).attr("__name__")}.equal(py::str{name}); };
  const bool is_name = py::isinstance<py::str>(given) || py::hasattr(given, "__fspath__");
  const bool is_frame = py::hasattr(given, "__arrow_c_stream__") || py::hasattr(given, "to_dict");
  if (wanted == "Cohort") {
    if (is("Staff")) return "give staff.people";
    if (is("Migration") || is("Purged")) return "give its attribute people";
    if (is("Person")) return "give people.only([person.id])";
    if (is_name) return "give loopbaan.read_staff(path, framework).people";
    if (is_frame) return "give loopbaan.parse_staff(table, framework).people";
    return "give loopbaan.build_cohort(framework, people)";
  }
  if (wanted == "Person") {
    if (is("Cohort")) return "give one of them, people[0] or people.find(id)";
    if (is("Staff")) return "give one of staff.people";
    return is_name ? "give people.find(id)" : "give one of a Cohort";
  }
  if (wanted == "Framework") {
    if (py::hasattr(given, "framework")) return "give its attribute framework";
    if (is_name) return "give loopbaan.read_framework(path) or loopbaan.built_in_framework(id)";
    return "give loopbaan.dutch_framework() or another";
  }
  if (wanted == "Planner") return "give loopbaan.Planner(framework, target)";
  if (wanted == "Plan") return "give what Planner.find or Planner.find_all answers";
  if (wanted == "Gap") return "give what loopbaan.find_gap answers";
  if (wanted == "Coverage") return "give what loopbaan.count_coverage answers";
  if (wanted == "Mapping")
    return is_name ? "give loopbaan.read_mapping(path, framework)" : "give loopbaan.parse_mapping(…)";
  if (wanted == "Crosswalk") return is_name ? "give loopbaan.read_crosswalk(path, old, new)" : "give a Crosswalk";
  if (wanted == "LevelRule") return "give loopbaan.LevelRule(method)";
  return {};
}

/// Stands where a conversion could: says at once what is wanted, where Python would list what there is.
PyObject* refuse(PyObject* given, PyTypeObject* type) {
  const std::string wanted = py::str{py::handle{reinterpret_cast<PyObject*>(type)}.attr("__name__")};
  const std::string got = py::str{py::type::of(given).attr("__name__")};
  const std::string remedy = remedy_of(given, wanted);
  throw py::type_error("a " + wanted + " is wanted here, not " + (got == "NoneType" ? "None" : got) +
                       (remedy.empty() ? "" : ": " + remedy));
}

/// Stands where a constructor would.
int no_constructor(PyObject* self, PyObject*, PyObject*) {
  const std::string wanted = py::str{py::type::of(self).attr("__name__")};
  const std::string remedy = remedy_of(py::none(), wanted);
  PyErr_SetString(PyExc_TypeError,
                  ("a " + wanted + " is not made by its name" + (remedy.empty() ? "" : ": " + remedy)).c_str());
  return -1;
}

/// Stands where pybind11 would take memory that nothing was written to: what `object.__new__` alone made is no value.
void* never_made(std::size_t) {
  throw py::type_error("this object was never made: __new__ without a constructor makes no value of loopbaan");
}

}  // namespace

void explain_wrong_types(const py::module_& m) {
  for (const auto& [name, each] : m.attr("__dict__").cast<py::dict>())
    if (PyType_Check(each.ptr()))
      if (auto* const info = py::detail::get_type_info(reinterpret_cast<PyTypeObject*>(each.ptr()))) {
        info->implicit_conversions.push_back(&refuse);
        info->operator_new = &never_made;
        if (info->type->tp_init == &py::detail::pybind11_object_init) info->type->tp_init = &no_constructor;
      }
}

}  // namespace loopbaan::binding
