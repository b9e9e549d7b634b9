// SPDX-License-Identifier: BSL-1.0
#include "patience.hpp"
#include "schedule_question.hpp"

namespace loopbaan::binding {
namespace {

schedule_of_one choose_for(const scheduler& by, const held_person& who, const planner& target,
                           const std::vector<std::string>& steps, const schedule_words& words,
                           std::optional<std::uint64_t> nodes) {
  require_same(by.fw, target.fw());
  schedule_request asked = question_for(by, who, steps, words);
  schedule_outcome found = patiently(
      [&](std::stop_token stop, const progress&) {
        schedule_limits limits{.stop = std::move(stop)};
        if (nodes) limits.nodes = *nodes;
        return choose_schedule(by.basis.ground(by.fw), who.view().stands(), target.request(), asked, limits).value();
      },
      std::nullopt);
  person_schedule told{std::move(asked), std::move(found)};
  told.chosen_for = target.request();
  return document_with(by, who, std::move(told));
}

}  // namespace

void bind_choosing(py::class_<scheduler>& bound) {
  const schedule_words usual;
  bound.def(
      "choose",
      [](const scheduler& by, const held_person& who, const planner& target, const std::vector<std::string>& steps,
         const std::string& sector, const decltype(schedule_words::times)& times, const changes_given& changes,
         const decltype(schedule_words::agreed)& agreed, const decltype(schedule_words::leave)& leave,
         std::optional<double> most_in_term, const std::vector<double>& most_by_term,
         const std::vector<std::string>& taken, bool keep_phase_limits, std::optional<std::uint64_t> nodes) {
        return choose_for(by, who, target, steps,
                          {sector, times, changes, agreed, leave, most_in_term, most_by_term, taken, keep_phase_limits},
                          nodes);
      },
      py::arg("person"), py::arg("planner"), py::kw_only(), py::arg("steps") = std::vector<std::string>{},
      py::arg("sector") = "po", py::arg("times") = usual.times, py::arg("changes") = usual.changes,
      py::arg("agreed") = usual.agreed, py::arg("leave") = usual.leave, py::arg("most_in_term") = py::none(),
      py::arg("most_by_term") = std::vector<double>{}, py::arg("taken") = std::vector<std::string>{},
      py::arg("keep_phase_limits") = false, py::arg("nodes") = py::none(),
      R"(Steps that lead somebody to a target and when they are taken, in one search. Ctrl-C stops it.

Of all ways to the target the one that ends first; of what ends then, the least money; of that, the emptiest fullest term. `find`
does this for the steps of one plan, and the cheapest plan is not always the one that ends first. Where it is called "optimal" no
plan of any steps ends earlier; "feasible" has a proven bound.

Parameters
----------
person : Person
    As for `find`; likewise what is not named here.
planner : Planner
    Whose target, `upto`, `must`, `must_not` and `route` count. What its plans are cheapest in has no say here.
steps : sequence of str
    Ids of steps that are taken in any case.

Returns a schedule that knows what its steps were chosen for: `to_dict()["chosen_for"]`.

Raises those of `find`; Error 433 for a planner with limits (`within`), 715 for a target that asks for credits, 994 where more than
256 steps may lead there.

Examples
--------
>>> import datetime, loopbaan
>>> fw = loopbaan.dutch_framework()
>>> person = loopbaan.build_cohort(fw, [{"id": "p-001", "phase": "inductie", "levels": fw.required("startbekwaam")}])[0]
>>> planner = loopbaan.Planner(fw, "basisbekwaam")
>>> by = loopbaan.Scheduler(fw, loopbaan.SchoolCalendar.of_years(datetime.date(2026, 8, 1), 3), policy=loopbaan.dutch_policy())
>>> chosen, planned = by.choose(person, planner), by.find(person, planner.find(person))
>>> chosen.found and chosen.terms <= planned.terms
True
)");
}

}  // namespace loopbaan::binding
