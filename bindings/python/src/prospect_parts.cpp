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
          "What it takes, in hours, euro, weeks or points.")
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
               print_amount(w.found.part.takes, in_of(w), language::en) + ", leaves " +
               (w.found.part.left ? print_amount(*w.found.part.left, in_of(w), language::en) : "no bound") +
               (w.found.part.proven ? "" : " at most") + ">";
      });
  compare_by_value(bound);
}

}  // namespace

void bind_prospect_parts(py::module_& m) {
  bind_certain(m);
  bind_worth(m);
}

void bind_range_total(py::module_& m) {
  py::class_<held_total> bound(m, "RangeTotal", "Ranges of costs of many people added up. It hides no small groups.");
  bound
      .def_property_readonly(
          "least", [](const held_total& t) { return in_units(t.total.least, t.unit); },
          "Sum of what plans cost at least, over those who can have one.")
      .def_property_readonly(
          "most", [](const held_total& t) { return in_units(t.total.most, t.unit); },
          "Sum of what they cost at most, over those of whom that is known.")
      .def_property_readonly(
          "people", [](const held_total& t) { return t.total.people; }, "How many people there are.")
      .def_property_readonly(
          "certain", [](const held_total& t) { return t.total.certain; },
          "How many of them have one cost, whatever is found.")
      .def_property_readonly(
          "perhaps_none", [](const held_total& t) { return t.total.perhaps_none; },
          "How many may turn out to have no plan: not in `most`.")
      .def_property_readonly(
          "none", [](const held_total& t) { return t.total.none; }, "How many have no plan, whatever is found.")
      .def_property_readonly(
          "unproven", [](const held_total& t) { return t.total.unproven; }, "Of how many only bounds are known.")
      .def(kept<held_total>())
      .def("__repr__", [](const held_total& t) {
        return "<RangeTotal of " + std::to_string(t.total.people) +
               " people: " + print_amount(t.total.least, t.unit, language::en) + " to " +
               print_amount(t.total.most, t.unit, language::en) + "; " + std::to_string(t.total.certain) +
               " certain, " + std::to_string(t.total.perhaps_none) + " perhaps without a plan, " +
               std::to_string(t.total.none) + " without, " + std::to_string(t.total.unproven) + " unproven>";
      });
  compare_by_value(bound);

  m.def(
      "total_of_prospects",
      [](const std::vector<answer<plan_prospect>>& all) {
        std::vector<cost_range> ranges;
        for (const answer<plan_prospect>& each : all) {
          if (*each.request != *all.front().request || !(each.fw == all.front().fw))
            throw py::value_error("these prospects answer different questions");
          ranges.push_back(each.found.cost);
        }
        return held_total{total_of(ranges), all.empty() ? objective::hours : in_of(all.front())};
      },
      py::arg("prospects"));
}

}  // namespace loopbaan::binding
