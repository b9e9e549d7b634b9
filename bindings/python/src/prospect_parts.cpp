// SPDX-License-Identifier: BSL-1.0
#include "prospect.hpp"
#include "state.hpp"

namespace loopbaan::binding {

std::optional<double> closes(const answer<worth_in_range>& w) {
  if (!w.found.width || !w.found.part.left) return std::nullopt;
  return in_units(*w.found.width - *w.found.part.left, in_of(w));
}

namespace {

void bind_certain(py::module_& m) {
  py::class_<answer<certain_step>> bound(m, "CertainStep", "A step that is needed whatever is found.");
  bound
      .def_property_readonly(
          "id", [](const answer<certain_step>& s) { return id_of(s.fw.steps(), s.found.step); }, "Id of the step.")
      .def_property_readonly(
          "title", [](const answer<certain_step>& s) { return s.fw.steps()[s.found.step].title; },
          "How the step is called.")
      .def_property_readonly(
          "necessity", [](const answer<certain_step>& s) { return std::string{name(s.found.how)}; },
          "\"unavoidable\": whatever is found, there is no plan without it; \"cheapest\": whatever is found, it stands "
          "in "
          "every cheapest plan.")
      .def(kept<answer<certain_step>>())
      .def("__repr__", [](const answer<certain_step>& s) {
        return "<CertainStep " + id_of(s.fw.steps(), s.found.step) + ": " + std::string{name(s.found.how)} + ">";
      });
  compare_by_value(bound);
}

void bind_worth(py::module_& m) {
  py::class_<answer<worth_in_range>> bound(m, "AssessmentWorth",
                                           "What an assessment would close of the range of costs.");
  bound
      .def_property_readonly(
          "id", [](const answer<worth_in_range>& w) { return id_of(w.fw.assessments(), w.found.part.assessment); },
          "Id of the assessment.")
      .def_property_readonly(
          "title", [](const answer<worth_in_range>& w) { return w.fw.assessments()[w.found.part.assessment].title; },
          "How it is called.")
      .def_property_readonly(
          "assessment",
          [](const answer<worth_in_range>& w) -> const assessment& {
            return w.fw.assessments()[w.found.part.assessment];
          },
          py::return_value_policy::reference_internal, "The assessment itself.")
      .def_property_readonly(
          "takes", [](const answer<worth_in_range>& w) { return in_units(w.found.part.takes, in_of(w)); },
          "What it takes, in hours, money, weeks or points.")
      .def_property_readonly(
          "tells", [](const answer<worth_in_range>& w) { return ids_of(w.fw.competences(), w.found.part.tells); },
          "Ids of the unknown competences of which it tells more.")
      .def_property_readonly(
          "left", [](const answer<worth_in_range>& w) { return in_units(w.found.part.left, in_of(w)); },
          "How far the costs can still lie apart after the worst that it finds; None: without a bound.")
      .def_property_readonly("closes", &closes,
                             "What it closes of the range for certain; None where that has no bound.")
      .def_property_readonly(
          "proven", [](const answer<worth_in_range>& w) { return w.found.part.proven; },
          "Is that what it leaves at worst? Else it leaves no more than that.")
      .def(kept<answer<worth_in_range>>())
      .def("__repr__", [](const answer<worth_in_range>& w) {
        return "<AssessmentWorth " + id_of(w.fw.assessments(), w.found.part.assessment) + ": takes " +
               print_amount(w.fw, *w.request, w.found.part.takes, in_of(w), language::en) + ", leaves " +
               (w.found.part.left ? print_amount(w.fw, *w.request, *w.found.part.left, in_of(w), language::en) : "no bound") +
               (w.found.part.proven ? "" : " at most") + ">";
      });
  compare_by_value(bound);
}

}  // namespace

void bind_prospect_parts(py::module_& m) {
  bind_certain(m);
  bind_worth(m);
}

}  // namespace loopbaan::binding
