// SPDX-License-Identifier: BSL-1.0
#include "choices.hpp"

#include "notebook.hpp"
#include "sequence.hpp"
#include "state.hpp"

namespace loopbaan::binding {
namespace {

/// One plan of a front, with its amounts.
struct held_point {
  held_question question;
  std::vector<objective> objectives;
  pareto_front::point part;

  friend bool operator==(const held_point& one, const held_point& other) {
    return one.question == other.question && one.objectives == other.objectives &&
           one.part.amounts == other.part.amounts && one.part.plan == other.part.plan;
  }
};

}  // namespace

template <>
inline constexpr int field_count<held_point> = 3;

namespace {

/// The request under which the plan of a point is the cheapest: that of the last objective.
held_plan plan_of(const held_point& p) {
  plan_request request = *p.question.request;
  request.cheapest_in = p.objectives.back();
  return {{p.question.fw, std::make_shared<const plan_request>(std::move(request)), p.question.person}, p.part.plan};
}

std::string amounts_of(const held_point& p, language lang) {
  std::string words;
  for (std::size_t i = 0; i < p.objectives.size(); ++i)
    words += (i == 0 ? "" : ", ") + print_amount(p.part.amounts[i], p.objectives[i], lang);
  return words;
}

tuple_of<held_point> points_of(const held_pareto_front& f) {
  return to_tuple<held_point>(f.found.points,
                              [&](const auto& each) { return held_point{f.question, f.objectives, each}; });
}

std::string explain_pareto_front(const held_pareto_front& f, language lang) {
  std::string words;
  for (const auto& each : f.found.points) {
    words += amounts_of({f.question, f.objectives, each}, lang) + "\n";
    for (const planned_step& step : each.plan.steps)
      words += "   - " + f.question.fw.steps()[step.step].title.in_language(lang) + "\n";
  }
  return words;
}

void bind_point(py::module_& m) {
  py::class_<held_point> bound(m, "FrontPoint", "One plan of a front, and what it takes under each objective.");
  bound
      .def_property_readonly(
          "amounts",
          [](const held_point& p) {
            py::typing::Dict<std::string, double> amounts;
            for (std::size_t i = 0; i < p.objectives.size(); ++i)
              amounts[py::str{name(p.objectives[i])}] = in_units(p.part.amounts[i], p.objectives[i]);
            return amounts;
          },
          "What the plan takes, by objective, in hours, euro, weeks or points.")
      .def_property_readonly("plan", &plan_of, "The plan; its cost is the amount of the last objective.")
      .def("amount", &amounts_of, py::arg("lang") = "nl", "What the plan takes in words, e.g. \"64,5 uur, € 450\".")
      .def(kept<held_point>())
      .def("__repr__", [](const held_point& p) {
        const std::string steps = list_steps(p.question.fw, p.part.plan);
        return "<FrontPoint " + amounts_of(p, language::en) + (steps.empty() ? "" : ": " + steps) + ">";
      });
  compare_by_value(bound);
}

void bind_pareto_front(py::module_& m) {
  py::class_<held_pareto_front> bound(m, "Front",
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
  bound
      .def_property_readonly(
          "person", [](const held_pareto_front& f) { return f.question.person; }, "Id of the person.")
      .def_property_readonly(
          "framework", [](const held_pareto_front& f) { return f.question.fw; }, "Whose steps these are.")
      .def_property_readonly(
          "targets",
          [](const held_pareto_front& f) { return ids_of(f.question.fw.profiles(), f.question.request->targets); },
          "Ids of the profiles.")
      .def_property_readonly(
          "objectives",
          [](const held_pareto_front& f) {
            return to_tuple<std::string>(f.objectives, [](objective each) { return name(each); });
          },
          "What is weighed against each other.")
      .def_property_readonly(
          "status", [](const held_pareto_front& f) { return name(f.found.status); }, "How sure the answer is.")
      .def("explain", &explain_pareto_front, py::arg("lang") = "nl", "For each point what it takes, and its steps.")
      .def(kept<held_pareto_front>())
      .def("__repr__", [](const held_pareto_front& f) {
        std::string words = "<Front of " + f.question.person + " to " + targets_of(f.question.fw, *f.question.request) +
                            ": " + std::string{name(f.found.status)} + ", " + std::to_string(f.found.points.size()) +
                            (f.found.points.size() == 1 ? " point" : " points");
        for (std::size_t i = 0; i < f.found.points.size(); ++i)
          words += (i == 0 ? ": " : "; ") + amounts_of({f.question, f.objectives, f.found.points[i]}, language::en);
        return words + ">";
      });
  behave_as_sequence<held_point>(bound, &points_of);
  shown_by(bound, "front_html");
}

tuple_of<held_plan> plans_of(const held_alternatives& a) {
  return to_tuple<held_plan>(a.found.plans, [&](const plan_outcome& each) { return held_plan{a.question, each}; });
}

void bind_alternatives(py::module_& m) {
  py::class_<held_alternatives> bound(m, "Alternatives", R"(The cheapest plan and those that come next.

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
          "person", [](const held_alternatives& a) { return a.question.person; }, "Id of the person.")
      .def_property_readonly(
          "framework", [](const held_alternatives& a) { return a.question.fw; }, "Whose steps these are.")
      .def_property_readonly(
          "targets",
          [](const held_alternatives& a) { return ids_of(a.question.fw.profiles(), a.question.request->targets); },
          "Ids of the profiles.")
      .def_property_readonly(
          "status", [](const held_alternatives& a) { return name(a.found.status); }, "How sure the answer is.")
      .def_property_readonly(
          "all", [](const held_alternatives& a) { return a.found.all; },
          "Proven that there are no others (at the cost that was asked for)?")
      .def(
          "explain",
          [](const held_alternatives& a, language lang) {
            std::string words;
            for (const plan_outcome& each : a.found.plans) {
              words += print_amount(*each.cost, a.question.cheapest_in(), lang) + "\n";
              for (const planned_step& step : each.steps)
                words += "   - " + a.question.fw.steps()[step.step].title.in_language(lang) + "\n";
            }
            return words;
          },
          py::arg("lang") = "nl", "For each plan what it costs, and its steps.")
      .def(kept<held_alternatives>())
      .def("__repr__", [](const held_alternatives& a) {
        std::string words = "<Alternatives of " + a.question.person + " to " +
                            targets_of(a.question.fw, *a.question.request) + ": " + std::string{name(a.found.status)} +
                            ", " + std::to_string(a.found.plans.size()) +
                            (a.found.plans.size() == 1 ? " plan" : " plans") + (a.found.all ? ", all there are" : "");
        for (std::size_t i = 0; i < a.found.plans.size(); ++i)
          words +=
              (i == 0 ? ": " : "; ") + print_amount(*a.found.plans[i].cost, a.question.cheapest_in(), language::en);
        return words + ">";
      });
  behave_as_sequence<held_plan>(bound, &plans_of);
  shown_by(bound, "alternatives_html");
}

}  // namespace

void bind_choices(py::module_& m) {
  bind_point(m);
  bind_pareto_front(m);
  bind_alternatives(m);
}

}  // namespace loopbaan::binding
