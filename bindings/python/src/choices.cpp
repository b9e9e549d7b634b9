// SPDX-License-Identifier: BSL-1.0
#include "choices.hpp"

#include "notebook.hpp"
#include "sequence.hpp"
#include "state.hpp"

namespace loopbaan::binding {
namespace {

/// One plan of a front, and the objectives that its amounts are of.
struct front_point {
  std::vector<objective> weighed;
  pareto_front::point part;

  friend bool operator==(const front_point&, const front_point&) = default;
};

/// The request under which the plan of a point is the cheapest: that of the last objective.
answer<plan_outcome> plan_of(const answer<front_point>& p) {
  plan_request request = *p.request;
  request.cheapest_in = p.found.weighed.back();
  return {p.fw, std::make_shared<const plan_request>(std::move(request)), p.person, p.found.part.plan};
}

std::string amounts_of(const answer<front_point>& p, language lang) {
  std::string words;
  for (std::size_t i = 0; i < p.found.weighed.size(); ++i)
    words += (i == 0 ? "" : ", ") + print_amount(p.fw, *p.request, p.found.part.amounts[i], p.found.weighed[i], lang);
  return words;
}

tuple_of<answer<front_point>> points_of(const answer<pareto_front>& f) {
  return to_tuple<answer<front_point>>(
      f.found.points, [&](const auto& each) { return part_of(f, front_point{f.found.weighed, each}); });
}

std::string explain_pareto_front(const answer<pareto_front>& f, language lang) {
  std::string words;
  for (const auto& each : f.found.points) {
    words += amounts_of(part_of(f, front_point{f.found.weighed, each}), lang) + "\n";
    for (const planned_step& step : each.plan.steps)
      words += "   - " + f.fw.steps()[step.step].title.in_language(lang) + "\n";
  }
  return words;
}

void bind_point(py::module_& m) {
  py::class_<answer<front_point>> bound(m, "FrontPoint",
                                        "One plan of a front, and what it takes under each objective.");
  bound
      .def_property_readonly(
          "amounts",
          [](const answer<front_point>& p) {
            py::typing::Dict<std::string, double> amounts;
            for (std::size_t i = 0; i < p.found.weighed.size(); ++i)
              amounts[py::str{name(p.found.weighed[i])}] = in_units(p.found.part.amounts[i], p.found.weighed[i]);
            return amounts;
          },
          "What the plan takes, by objective, in hours, money, weeks or points.")
      .def_property_readonly("plan", &plan_of, "The plan; its cost is the amount of the last objective.")
      .def("amount", &amounts_of, py::arg("lang") = "nl", "What the plan takes in words, e.g. \"64,5 uur, € 450\".")
      .def(kept<answer<front_point>>())
      .def("__repr__", [](const answer<front_point>& p) {
        const std::string steps = list_steps(p.fw, p.found.part.plan);
        return "<FrontPoint " + amounts_of(p, language::en) + (steps.empty() ? "" : ": " + steps) + ">";
      });
  compare_by_value(bound);
}

void bind_pareto_front(py::module_& m) {
  py::class_<answer<pareto_front>> bound(m, "Front",
                                         R"(The plans among which a choice is a matter of taste: the Pareto front.

For each no other plan is at least as cheap under every objective and cheaper under one. A sequence of points, rising in
the first objective. `status` is "optimal" (this is the whole front, proven), "feasible" (stopped: there may be more),
"unreachable" or "stopped".

Examples
--------
>>> import loopbaan
>>> fw = loopbaan.dutch_framework()
>>> people = loopbaan.build_cohort(fw, [{"id": "p-001", "levels": fw.required("startbekwaam")}])
>>> front = loopbaan.Planner(fw, "bhv-er").find_front(people[0], ["hours", "cost"])
>>> front.status, len(front) >= 1, front[-1].plan.cost == front[-1].amounts["cost"]
('optimal', True, True))");
  bound.def_property_readonly(
           "person", [](const answer<pareto_front>& f) { return f.person; }, "Id of the person.")
      .def_property_readonly(
          "framework", [](const answer<pareto_front>& f) { return f.fw; }, "Whose steps these are.")
      .def_property_readonly(
          "targets", [](const answer<pareto_front>& f) { return ids_of(f.fw.profiles(), f.request->targets); },
          "Ids of the profiles.")
      .def_property_readonly(
          "objectives",
          [](const answer<pareto_front>& f) {
            return to_tuple<std::string>(f.found.weighed, [](objective each) { return name(each); });
          },
          "What is weighed against each other.")
      .def_property_readonly(
          "status", [](const answer<pareto_front>& f) { return name(f.found.status); }, "How sure the answer is.")
      .def("explain", &explain_pareto_front, py::arg("lang") = "nl", "For each point what it takes, and its steps.")
      .def(kept<answer<pareto_front>>())
      .def("__repr__", [](const answer<pareto_front>& f) {
        std::string words = "<Front of " + f.person + " to " + targets_of(f.fw, *f.request) + ": " +
                            std::string{name(f.found.status)} + ", " + std::to_string(f.found.points.size()) +
                            (f.found.points.size() == 1 ? " point" : " points");
        for (std::size_t i = 0; i < f.found.points.size(); ++i)
          words += (i == 0 ? ": " : "; ") +
                   amounts_of(part_of(f, front_point{f.found.weighed, f.found.points[i]}), language::en);
        return words + ">";
      });
  behave_as_sequence<answer<front_point>>(bound, &points_of);
  compare_by_value(bound);
  shown_by(bound, "front_html");
}

tuple_of<answer<plan_outcome>> plans_of(const answer<plan_alternatives>& a) {
  return to_tuple<answer<plan_outcome>>(a.found.plans, [&](const plan_outcome& each) { return part_of(a, each); });
}

void bind_alternatives(py::module_& m) {
  py::class_<answer<plan_alternatives>> bound(m, "Alternatives", R"(The cheapest plan and those that come next.

A sequence of plans by cost, then fewest steps; none is part of another. `status` is "optimal" (these are the cheapest,
proven), "feasible" (stopped: the rest is not known), "unreachable" or "stopped".

Examples
--------
>>> import loopbaan
>>> fw = loopbaan.dutch_framework()
>>> people = loopbaan.build_cohort(fw, [{"id": "p-001", "levels": fw.required("startbekwaam")}])
>>> planner = loopbaan.Planner(fw, "basisbekwaam")
>>> best, *others = planner.find_alternatives(people[0], most=3)
>>> best == planner.find(people[0]), all(best.cost <= other.cost for other in others)
(True, True))");
  bound
      .def_property_readonly(
          "person", [](const answer<plan_alternatives>& a) { return a.person; }, "Id of the person.")
      .def_property_readonly(
          "framework", [](const answer<plan_alternatives>& a) { return a.fw; }, "Whose steps these are.")
      .def_property_readonly(
          "targets", [](const answer<plan_alternatives>& a) { return ids_of(a.fw.profiles(), a.request->targets); },
          "Ids of the profiles.")
      .def_property_readonly(
          "status", [](const answer<plan_alternatives>& a) { return name(a.found.status); }, "How sure the answer is.")
      .def_property_readonly(
          "all", [](const answer<plan_alternatives>& a) { return a.found.all; },
          "Proven that there are no others (at the cost that was asked for)?")
      .def(
          "explain",
          [](const answer<plan_alternatives>& a, language lang) {
            std::string words;
            for (const plan_outcome& each : a.found.plans) {
              words += print_amount(a.fw, *a.request, *each.cost, in_of(a), lang) + "\n";
              for (const planned_step& step : each.steps)
                words += "   - " + a.fw.steps()[step.step].title.in_language(lang) + "\n";
            }
            return words;
          },
          py::arg("lang") = "nl", "For each plan what it costs, and its steps.")
      .def(kept<answer<plan_alternatives>>())
      .def("__repr__", [](const answer<plan_alternatives>& a) {
        std::string words = "<Alternatives of " + a.person + " to " + targets_of(a.fw, *a.request) + ": " +
                            std::string{name(a.found.status)} + ", " + std::to_string(a.found.plans.size()) +
                            (a.found.plans.size() == 1 ? " plan" : " plans") + (a.found.all ? ", all there are" : "");
        for (std::size_t i = 0; i < a.found.plans.size(); ++i)
          words += (i == 0 ? ": " : "; ") + print_amount(a.fw, *a.request, *a.found.plans[i].cost, in_of(a), language::en);
        return words + ">";
      });
  behave_as_sequence<answer<plan_outcome>>(bound, &plans_of);
  compare_by_value(bound);
  shown_by(bound, "alternatives_html");
}

}  // namespace

void bind_choices(py::module_& m) {
  bind_point(m);
  bind_pareto_front(m);
  bind_alternatives(m);
}

}  // namespace loopbaan::binding
