// SPDX-License-Identifier: BSL-1.0
#include "plan.hpp"

#include <loopbaan/plan/checker.hpp>
#include <loopbaan/plan/explanation.hpp>

#include "notebook.hpp"
#include "patience.hpp"
#include "people.hpp"
#include "planned.hpp"
#include "rooms.hpp"

namespace loopbaan::binding {
namespace {

/// A cost in the unit of the documents: hours, euro, weeks or points.
double in_units(std::int64_t count, objective in) {
  return static_cast<double>(count) / static_cast<double>(units_of_one(in));
}

/// The targets of a request: "basisbekwaam", or "basisbekwaam + mentor".
std::string targets_of(const planner& by) {
  std::string words;
  for (const profile_index each : by.asked().targets) words += (words.empty() ? "" : " + ") + id_of(by.on().profiles(), each);
  return words;
}

std::optional<double> cost_of_plan(const held_plan& p) {
  if (!p.found.cost) return std::nullopt;
  return in_units(*p.found.cost, p.by.asked().cheapest_in);
}

std::string print_plan(const held_plan& p) {
  std::string words = "<Plan of " + p.person + " to " + targets_of(p.by) + ": " +
                      std::string{name(p.found.status)};
  if (p.found.cost) {
    words += ", " + print_amount(*p.found.cost, p.by.asked().cheapest_in, language::en);
    for (std::size_t i = 0; i < p.found.steps.size(); ++i)
      words += (i == 0 ? ": " : ", ") + id_of(p.on().steps(), p.found.steps[i].step);
  }
  return words + ">";
}

/// The plan in words, a line per step with its reasons; or why there is none.
std::string explain_plan(const held_plan& p, language lang) {
  std::string words;
  std::size_t place = 0;
  for (const planned_step& each : p.found.steps) {
    words += std::to_string(++place) + ". " + p.on().steps()[each.step].title.in(lang) + "\n";
    for (const reason& why : each.because) words += "   - " + explain(p.on(), why, lang) + "\n";
  }
  for (const missing_piece& piece : p.found.pieces) words += "- " + explain(p.on(), piece, lang) + "\n";
  return words;
}

void bind_plan_itself(py::module_& m) {
  py::class_<held_plan> bound(m, "Plan", R"(The planner's answer about one person.

`status` is "optimal" (this cost is proven minimal), "feasible" (a plan and a proven lower bound: the search was
stopped), "unreachable" (no plan exists; see `missing` and `pieces`) or "stopped" (before any plan was found).

Examples
--------
>>> import loopbaan
>>> fw = loopbaan.dutch_framework()
>>> people = loopbaan.build_cohort(fw, [{"id": "p-001", "phase": "inductie", "levels": fw.required("startbekwaam")}])
>>> plan = loopbaan.Planner(fw, "basisbekwaam").find(people[0])
>>> plan.status, plan.cost == plan.bound
('optimal', True)
>>> all(step.because for step in plan.steps)
True)");
  bound.def_readonly("person", &held_plan::person, "Id of the person.")
      .def_property_readonly(
          "framework", [](const held_plan& p) { return p.on(); }, "Whose steps these are.")
      .def_property_readonly(
          "target", [](const held_plan& p) { return targets_of(p.by); }, "Id of the profile.")
      .def_property_readonly(
          "objective", [](const held_plan& p) { return name(p.by.asked().cheapest_in); },
          "What it is cheapest in: \"hours\", \"cost\" or \"weeks\".")
      .def_property_readonly(
          "status", [](const held_plan& p) { return name(p.found.status); }, "How sure the answer is.")
      .def_property_readonly(
          "found", [](const held_plan& p) { return p.found.cost.has_value(); }, "Is there a plan?")
      .def_property_readonly("cost", &cost_of_plan, "In hours, euro or weeks; None when there is no plan.")
      .def_property_readonly(
          "bound", [](const held_plan& p) { return in_units(p.found.bound, p.by.asked().cheapest_in); },
          "In hours, euro or weeks: proven that no plan is cheaper.")
      .def(
          "amount",
          [](const held_plan& p, language lang) {
            return p.found.cost ? print_amount(*p.found.cost, p.by.asked().cheapest_in, lang) : std::string{};
          },
          py::arg("lang") = "nl", "The cost in words, e.g. \"64,5 uur\"; \"\" when there is no plan.")
      .def_property_readonly(
          "steps",
          [](const held_plan& p) {
            return to_tuple<held_step>(p.found.steps, [&](const planned_step& each) {
              return held_step{p.on(), each};
            });
          },
          "Steps in an order in which each is open when its turn comes.")
      .def_property_readonly(
          "missing",
          [](const held_plan& p) {
            return to_tuple<held_missing>(p.found.missing, [&](const missing_level& each) {
              return held_missing{p.on(), each};
            });
          },
          "Required levels that cannot be reached.")
      .def_property_readonly(
          "pieces",
          [](const held_plan& p) {
            return to_tuple<held_piece>(p.found.pieces, [&](const missing_piece& each) {
              return held_piece{p.on(), each};
            });
          },
          "A smallest set of levels that would have to come from elsewhere.")
      .def("explain", &explain_plan, py::arg("lang") = "nl",
           "A line per step with its reasons under it; or why there is no plan.")
      .def("__repr__", &print_plan);
  compare_by_value(bound);
  shown_by(bound, "plan_html");
}

planner make_planner(const framework& fw, const std::string& target, const std::string& cheapest_in) {
  return {fw, fw.target(target).value(), parse_objective(cheapest_in).value()};
}

/// @throws py::value_error when people are measured by another framework than the planner's
void require_same(const framework& one, const framework& other) {
  if (&one.steps() != &other.steps()) throw py::value_error("the person is measured by another framework");
}

plan_limits limits_of(std::optional<std::uint64_t> nodes, std::stop_token stop) {
  plan_limits limits;
  if (nodes) limits.nodes = *nodes;
  limits.stop = std::move(stop);
  return limits;
}

held_plan find(const planner& by, const held_person& who, std::optional<std::uint64_t> nodes) {
  require_same(by.on(), who.on());
  auto found =
      patiently([&](std::stop_token stop,
                    const progress&) { return by.find(who.view().stands(), limits_of(nodes, std::move(stop))); },
                {});
  return {by, who.view().id(), std::move(found)};
}

std::vector<held_plan> find_all(const planner& by, const cohort& people, unsigned threads,
                                std::optional<std::uint64_t> nodes, const python_progress& told) {
  require_same(by.on(), people.on());
  auto found = patiently(
      [&](std::stop_token stop, const progress& report) {
        return by.find_all(people, threads, limits_of(nodes, std::move(stop)), report);
      },
      told);
  std::vector<held_plan> plans;
  plans.reserve(found.size());
  for (std::size_t row = 0; row < found.size(); ++row) plans.push_back({by, people[row].id(), std::move(found[row])});
  return plans;
}

void bind_planner(py::module_& m) {
  py::class_<planner>(m, "Planner", R"(Finds the cheapest development plan to one target on one framework.

Compiled once, asked often; threads may share one. Of all cheapest plans it gives the one with the fewest steps, and of
those the first by position in the catalogue: the answer depends on the question alone.

Parameters
----------
framework : Framework
target : str
    Id or title of a profile, a role or a phase.
objective : str
    "hours", "cost" or "weeks".

Raises
------
Error
    501 when there is no such target, 601 when there is no such objective.

Examples
--------
>>> import loopbaan
>>> loopbaan.Planner(loopbaan.dutch_framework(), "inductie", objective="weeks")
<Planner to basisbekwaam, cheapest in weeks>)")
      .def(py::init(&make_planner), py::arg("framework"), py::arg("target"), py::arg("objective") = "hours",
           py::call_guard<py::gil_scoped_release>())
      .def_property_readonly("framework", &planner::on, py::return_value_policy::copy, "Whose steps it chooses from.")
      .def_property_readonly(
          "target", [](const planner& p) { return targets_of(p); }, "Id of the profile.")
      .def_property_readonly(
          "objective", [](const planner& p) { return name(p.asked().cheapest_in); }, "What plans are cheapest in.")
      .def("find", &find, py::arg("person"), py::kw_only(), py::arg("nodes") = py::none(),
           "The plan of one person. Ctrl-C stops it; so do `nodes` search nodes, the same on every machine.")
      .def("find_all", &find_all, py::arg("people"), py::kw_only(), py::arg("threads") = 0,
           py::arg("nodes") = py::none(), py::arg("progress") = py::none(),
           R"(One plan per person, in the order of the cohort, whatever the number of threads.

Parameters
----------
people : Cohort
threads : int
    0: as many as the machine has.
nodes : int, optional
    Search nodes per person after which to give up: the same on every machine.
progress : callable, optional
    Called with (done, total), at most 20 times a second and once at the end. When it answers False the work stops, and
    the people who are left get status "stopped".)")
      .def("__repr__", [](const planner& p) {
        return "<Planner to " + targets_of(p) + ", cheapest in " +
               name(p.asked().cheapest_in) + ">";
      });
}

std::vector<std::string> check_plan(const held_person& who, const held_plan& plan) {
  require_same(plan.on(), who.on());
  return check(plan.on(), who.view().stands(), plan.by.asked(), plan.found);
}

std::vector<std::pair<std::string, std::size_t>> needs(const framework& on, const std::vector<held_plan>& plans) {
  std::vector<plan_outcome> outcomes;
  for (const held_plan& each : plans) {
    require_same(on, each.on());
    outcomes.push_back(each.found);
  }
  std::vector<std::pair<std::string, std::size_t>> counted;
  for (const need& each : count_needs(on, outcomes)) counted.emplace_back(id_of(on.steps(), each.step), each.people);
  return counted;
}

}  // namespace

std::vector<plan_outcome> outcomes_of(const planner& by, const cohort& people, const std::vector<held_plan>& plans) {
  require_same(by.on(), people.on());
  if (plans.size() != people.size()) throw py::value_error("there must be one plan for each person");
  std::vector<plan_outcome> outcomes;
  outcomes.reserve(plans.size());
  for (std::size_t row = 0; row < plans.size(); ++row) {
    const held_plan& each = plans[row];
    const bool same_question = each.by.asked() == by.asked() && &each.on().steps() == &by.on().steps();
    if (!same_question || each.person != people[row].id())
      throw py::value_error("plan " + std::to_string(row) + " answers another question");
    outcomes.push_back(each.found);
  }
  return outcomes;
}

void bind_plan(py::module_& m) {
  bind_planned(m);
  bind_plan_itself(m);
  bind_planner(m);

  m.def("check_plan", &check_plan, py::arg("person"), py::arg("plan"), py::call_guard<py::gil_scoped_release>());
  m.def("count_needs", &needs, py::arg("framework"), py::arg("plans"), py::call_guard<py::gil_scoped_release>());
  m.def(
      "print_amount",
      [](std::int64_t amount, const std::string& cheapest_in, language lang) {
        if (amount < 0) throw py::value_error("an amount is not negative");
        return print_amount(amount, parse_objective(cheapest_in).value(), lang);
      },
      py::arg("amount"), py::arg("objective"), py::arg("lang"));
}

}  // namespace loopbaan::binding
