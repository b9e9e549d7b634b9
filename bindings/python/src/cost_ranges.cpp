// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/exchange/tables.hpp>

#include "coverage.hpp"
#include "prospect.hpp"
#include "state.hpp"

namespace loopbaan::binding {
namespace {

std::string print_range(const answer<cost_range>& r) {
  const auto amount = [&](const std::optional<std::int64_t>& units) {
    return units ? print_amount(r.fw, *r.request, *units, in_of(r), language::en) : std::string{"none"};
  };
  return "<CostRange of " + r.person + " to " + targets_of(r.fw, *r.request) + ": " + amount(r.found.least) + " to " +
         amount(r.found.most) + (r.found.proven ? "" : ", not proven") + ">";
}

void bind_cost_range(py::module_& m) {
  py::class_<answer<cost_range>> bound(
      m, "CostRange", R"(What the cheapest plan of somebody costs, whatever is found of what is unknown.

Examples
--------
>>> import loopbaan
>>> fw = loopbaan.dutch_framework()
>>> people = loopbaan.build_cohort(fw, [{"id": "p-001", "phase": "ervaren"}])
>>> loopbaan.Planner(fw, "bhv-er").find_range(people[0]).least
0.0)");
  bound.def_property_readonly(
           "person", [](const answer<cost_range>& r) { return r.person; }, "Id of the person.")
      .def_property_readonly(
          "objective", [](const answer<cost_range>& r) { return name(in_of(r)); }, "What plans are cheapest in.")
      .def_property_readonly(
          "least", [](const answer<cost_range>& r) { return in_units(r.found.least, in_of(r)); },
          "What the cheapest plan costs at least; None: whatever is found, there is no plan.")
      .def_property_readonly(
          "most", [](const answer<cost_range>& r) { return in_units(r.found.most, in_of(r)); },
          "What it costs at most; None: there may be no plan, or (not `proven`) it is not known.")
      .def_property_readonly(
          "width", [](const answer<cost_range>& r) { return in_units(width_of(r.found), in_of(r)); },
          "How far these lie apart; None where there is no bound.")
      .def_property_readonly(
          "always", [](const answer<cost_range>& r) { return r.found.always; }, "Is there a plan, whatever is found?")
      .def_property_readonly(
          "proven", [](const answer<cost_range>& r) { return r.found.proven; },
          "Are both attained? Else they are bounds.")
      .def(kept<answer<cost_range>>())
      .def("__repr__", &print_range);
  compare_by_value(bound);
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
               " people: " + print_amount(t.total.least, t.unit, language::en, t.currency) + " to " +
               print_amount(t.total.most, t.unit, language::en, t.currency) + "; " + std::to_string(t.total.certain) +
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
        if (all.empty()) return held_total{total_of(ranges), objective::hours, {}};
        return held_total{total_of(ranges), in_of(all.front()), all.front().fw.currency()};
      },
      py::arg("prospects"));
}

}  // namespace

void bind_ranges(py::module_& m) {
  bind_cost_range(m);
  bind_range_total(m);
}

void bind_range_table(py::module_& m) {
  m.def(
      "tabulate_ranges",
      [](const planner& by, const cohort& people, const std::vector<answer<cost_range>>& ranges,
         const std::string& grouping, std::uint32_t minimum) {
        const std::vector<cost_range> found = found_in(by.request(), people, 0, ranges);
        if (found.size() != people.size()) throw py::value_error("there must be one range for each person");
        return tabulate_ranges(by.fw(), sum_ranges(people, found, by.request().cheapest_in, grouping, protection_of(minimum)));
      },
      py::arg("planner"), py::arg("people"), py::arg("ranges"), py::arg("grouping"), py::arg("min_group"),
      py::call_guard<py::gil_scoped_release>());
}

}  // namespace loopbaan::binding
