// SPDX-License-Identifier: BSL-1.0
#include "plan.hpp"

#include <algorithm>
#include <cmath>

#include <loopbaan/plan/assumed.hpp>
#include <loopbaan/plan/checker.hpp>
#include <loopbaan/plan/explanation.hpp>
#include <loopbaan/plan/takes.hpp>

#include "beyond.hpp"
#include "choices.hpp"
#include "entry.hpp"
#include "notebook.hpp"
#include "people.hpp"
#include "planned.hpp"
#include "prospect.hpp"
#include "request.hpp"
#include "rooms.hpp"
#include "state.hpp"
#include "why.hpp"

namespace loopbaan::binding {
namespace {

std::string print_plan(const answer<plan_outcome>& p) {
  std::string words =
      "<Plan of " + p.person + " to " + targets_of(p.fw, *p.request) + ": " + std::string{name(p.found.status)};
  if (p.found.cost) {
    words += ", " + print_amount(p.fw, *p.request, *p.found.cost, in_of(p), language::en);
    if (!p.found.steps.empty()) words += ": " + list_steps(p.fw, p.found);
  }
  for (std::size_t i = 0; i < p.found.conflict.size(); ++i)
    words += (i == 0 ? ", barred by " : " and ") + explain(part_of(p, p.found.conflict[i]), language::en);
  return words + ">";
}

tuple_of<answer<condition>> conflict_of(const answer<plan_outcome>& p) {
  return to_tuple<answer<condition>>(p.found.conflict, [&](const condition& each) { return part_of(p, each); });
}

void bind_plan_itself(py::module_& m) {
  py::class_<answer<plan_outcome>> bound(m, "Plan", R"(The planner's answer about one person.

`status` is "optimal" (this cost is proven minimal), "feasible" (a plan and a proven lower bound: the search was
stopped), "unreachable" (no plan exists; see `missing` and `pieces`, or `conflict`) or "stopped" (before any plan was found).

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
  bound
      .def_property_readonly(
          "person", [](const answer<plan_outcome>& p) { return p.person; }, "Id of the person.")
      .def_property_readonly(
          "framework", [](const answer<plan_outcome>& p) { return p.fw; }, "Whose steps these are.")
      .def_property_readonly(
          "target", [](const answer<plan_outcome>& p) { return targets_of(p.fw, *p.request); },
          "Id of the profile; of several: \"basisbekwaam + mentor\".")
      .def_property_readonly(
          "targets", [](const answer<plan_outcome>& p) { return ids_of(p.fw.profiles(), p.request->targets); },
          "Ids of the profiles.")
      .def_property_readonly(
          "route", [](const answer<plan_outcome>& p) { return id_of(p.fw.routes(), p.request->route); },
          "Id of the route that was asked for; None: the person's own, or all that are open.")
      .def_property_readonly(
          "objective", [](const answer<plan_outcome>& p) { return name(in_of(p)); },
          "What it is cheapest in: \"hours\", \"cost\", \"weeks\", a weighted sum, or \"credits\" of `unit`.")
      .def_property_readonly(
          "unit", [](const answer<plan_outcome>& p) { return id_of(p.fw.units(), p.request->unit); },
          "Id of the unit that it is cheapest in, or None.")
      .def_property_readonly(
          "status", [](const answer<plan_outcome>& p) { return name(p.found.status); }, "How sure the answer is.")
      .def_property_readonly(
          "found", [](const answer<plan_outcome>& p) { return p.found.cost.has_value(); }, "Is there a plan?")
      .def_property_readonly(
          "cost", [](const answer<plan_outcome>& p) { return in_units(p.found.cost, in_of(p)); },
          "In hours, money, weeks or points; None when there is no plan.")
      .def_property_readonly(
          "bound", [](const answer<plan_outcome>& p) { return in_units(p.found.bound, in_of(p)); },
          "In hours, money, weeks or points: proven that no plan is cheaper.")
      .def(
          "amount",
          [](const answer<plan_outcome>& p, language lang) {
            return p.found.cost ? print_amount(p.fw, *p.request, *p.found.cost, in_of(p), lang) : std::string{};
          },
          py::arg("lang") = "nl", "The cost in words, e.g. \"64,5 uur\"; \"\" when there is no plan.")
      .def_property_readonly(
          "steps",
          [](const answer<plan_outcome>& p) {
            return to_tuple<held_step>(p.found.steps, [&](const planned_step& each) { return held_step{p.fw, each}; });
          },
          "Steps in an order in which each is open when its turn comes: what belongs to the first term, then as they "
          "begin.")
      .def_property_readonly(
          "takes",
          [](const answer<plan_outcome>& p) {
            const plan_takes sum = takes_of(p.fw, p.found.steps);
            const auto parts = [](std::int64_t units, double of_one) { return static_cast<double>(units) / of_one; };
            return std::map<std::string, double>{
                {"hours", parts(sum.minutes, 60)},
                {"hours_of_others", parts(sum.minutes_of_others, 60)},
                {"cost", parts(sum.cents, 100)},
                {"weeks", parts(sum.weeks, 1)},
                {"estimated_hours", parts(sum.estimated_minutes, 60)},
                {"estimated_hours_of_others", parts(sum.estimated_minutes_of_others, 60)},
                {"estimated_cost", parts(sum.estimated_cents, 100)}};
          },
          "What its steps take together: hours of the person and of others, euro, weeks from the beginning to the end "
          "of "
          "the last step, and how much of each is an estimate.")
      .def_property_readonly(
          "credits",
          [](const answer<plan_outcome>& p) {
            std::map<std::string, double> found;
            const plan_takes sum = takes_of(p.fw, p.found.steps);
            for (const unit_index each : p.fw.units().indices())
              found.emplace(p.fw.units()[each].id, static_cast<double>(sum.credits_given[each.value]) / 100);
            return found;
          },
          "What its steps give together of each unit that the framework counts beside hours, money and weeks.")
      .def(
          "credit_words",
          [](const answer<plan_outcome>& p, language lang) {
            return credits_in_words(p.fw, takes_of(p.fw, p.found.steps), lang);
          },
          py::arg("lang") = "nl", "The same in words, \"12,5 EC\"; \"\" where they give none.")
      .def_property_readonly(
          "missing",
          [](const answer<plan_outcome>& p) {
            return to_tuple<held_missing>(p.found.missing, [&](const missing_level& each) {
              return held_missing{p.fw, each};
            });
          },
          "Required levels that cannot be reached.")
      .def_property_readonly(
          "missing_choices",
          [](const answer<plan_outcome>& p) {
            return to_tuple<held_missing_choice>(p.found.missing_choices, [&](const missing_choice& each) {
              return held_missing_choice{p.fw, each};
            });
          },
          "Choices of the targets of which too few sets can be reached.")
      .def_property_readonly(
          "missing_credits",
          [](const answer<plan_outcome>& p) {
            return to_tuple<held_missing_credits>(p.found.missing_credit, [&](const missing_credits& each) {
              return held_missing_credits{p.fw, {each, false}};
            });
          },
          "Credits that the targets ask for, and of which too few can be had.")
      .def_property_readonly(
          "pieces",
          [](const answer<plan_outcome>& p) {
            return to_tuple<held_piece>(p.found.pieces, [&](const missing_piece& each) {
              return held_piece{p.fw, each};
            });
          },
          "A smallest set of levels that would have to come from elsewhere.")
      .def_property_readonly(
          "conflict", &conflict_of,
          "Where conditions of the request, or steps that exclude each other, bar the way: a smallest set.")
      .def_property_readonly(
          "notes",
          [](const answer<plan_outcome>& p) {
            diagnostics notes = notes_on(p.fw, *p.request);
            const auto of_steps = notes_on(p.fw, find_unsaid(p.fw, *p.request, {&p.found, 1}));
            notes.insert(notes.end(), of_steps.begin(), of_steps.end());
            return all_of(notes);
          },
          "What the answer takes for granted: 914 for a target that asks nothing; 920 where the framework does not say "
          "what steps of the plan take, so that they count as 0.")
      .def("explain", &explain_plan, py::arg("lang") = "nl",
           "A line per step with its reasons under it; or why there is no plan.")
      .def(kept<answer<plan_outcome>>())
      .def("__repr__", &print_plan);
  compare_by_value(bound);
  shown_by(bound, "plan_html");
}

std::vector<std::string> check_plan(const held_person& who, const answer<plan_outcome>& plan) {
  require_same(plan.fw, who.fw());
  return check(plan.fw, who.view().stands(), *plan.request, plan.found);
}

std::vector<std::pair<std::string, std::size_t>> needs(const framework& on,
                                                       const std::vector<answer<plan_outcome>>& plans) {
  std::vector<plan_outcome> outcomes;
  for (const answer<plan_outcome>& each : plans) {
    require_same(on, each.fw);
    outcomes.push_back(each.found);
  }
  std::vector<std::pair<std::string, std::size_t>> counted;
  for (const need& each : count_needs(on, outcomes)) counted.emplace_back(id_of(on.steps(), each.step), each.people);
  return counted;
}

/// An objective by its name, credits of some unit among them.
objective objective_called(const std::string& word) {
  if (word == name(objective::credit)) return objective::credit;
  return parse_objective(word).value();
}

}  // namespace

double in_units(std::int64_t count, objective in) {
  return static_cast<double>(count) / static_cast<double>(units_of_one(in));
}

std::optional<double> in_units(std::optional<std::int64_t> count, objective in) {
  if (!count) return std::nullopt;
  return in_units(*count, in);
}

std::int64_t whole_units(double amount, objective in) {
  if (!(amount >= 0)) throw py::value_error("an amount is not negative");
  constexpr double slip = 1e-6;  // so that 0.29 euro is 29 cents
  constexpr double most = 1e15;
  return static_cast<std::int64_t>(std::floor(std::min(amount * static_cast<double>(units_of_one(in)), most) + slip));
}

std::string targets_of(const framework& fw, const plan_request& request) {
  std::string words;
  for (const profile_index each : request.targets) words += (words.empty() ? "" : " + ") + id_of(fw.profiles(), each);
  return words;
}

std::string list_steps(const framework& fw, const plan_outcome& plan) {
  std::string words;
  for (const planned_step& each : plan.steps) words += (words.empty() ? "" : ", ") + id_of(fw.steps(), each.step);
  return words;
}

std::string explain_plan(const answer<plan_outcome>& p, language lang) {
  std::string words;
  std::size_t place = 0;
  for (const planned_step& each : p.found.steps) {
    words += std::to_string(++place) + ". " + p.fw.steps()[each.step].title.in_language(lang) + "\n";
    for (const reason& why : each.because) words += "   - " + explain(p.fw, why, lang) + "\n";
  }
  for (const missing_credits& each : p.found.missing_credit) words += "- " + explain(p.fw, each, lang) + "\n";
  for (const missing_piece& piece : p.found.pieces) words += "- " + explain(p.fw, piece, lang) + "\n";
  if (!p.found.conflict.empty())
    words += worded(lang, "Dit gaat niet samen met het doel:\n", "These conditions bar the way:\n");
  for (const condition& each : p.found.conflict) words += "- " + explain(part_of(p, each), lang) + "\n";
  return words;
}

std::vector<plan_outcome> outcomes_of(const planner& by, const cohort& people,
                                      const std::vector<answer<plan_outcome>>& plans) {
  require_same(by.fw(), people.fw());
  if (plans.size() != people.size()) throw py::value_error("there must be one plan for each person");
  return found_in(by.request(), people, 0, plans);
}

void bind_plan(py::module_& m) {
  bind_planned(m);
  bind_condition(m);
  bind_plan_itself(m);
  bind_choices(m);
  bind_partial_plan(m);
  bind_why(m);
  bind_prospect(m);
  bind_entry_conditions(m);
  bind_beyond(m);
  bind_planner(m);

  m.def(
      "units_of_one", [](const std::string& in) { return units_of_one(objective_called(in)); },
      py::arg("objective"));
  m.def("check_plan", &check_plan, py::arg("person"), py::arg("plan"), py::call_guard<py::gil_scoped_release>());
  m.def("count_needs", &needs, py::arg("framework"), py::arg("plans"), py::call_guard<py::gil_scoped_release>());
  m.def(
      "print_amount",
      [](std::int64_t amount, const std::string& cheapest_in, language lang, const std::string& currency) {
        if (amount < 0) throw py::value_error("an amount is not negative");
        return print_amount(amount, objective_called(cheapest_in), lang, currency);
      },
      py::arg("amount"), py::arg("objective"), py::arg("lang"), py::arg("currency"));
}

}  // namespace loopbaan::binding
