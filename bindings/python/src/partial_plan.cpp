// SPDX-License-Identifier: BSL-1.0
#include <map>

#include <loopbaan/plan/explanation.hpp>

#include "choices.hpp"
#include "notebook.hpp"
#include "planned.hpp"
#include "state.hpp"

namespace loopbaan::binding {
namespace {

std::string count_levels(std::int64_t levels, language lang) {
  return std::to_string(levels) +
         (levels == 1 ? worded(lang, " niveau", " level") : worded(lang, " niveaus", " levels"));
}

tuple_of<held_missing> left_of(const answer<partial_plan>& p, const std::vector<missing_level>& left) {
  return to_tuple<held_missing>(left, [&](const missing_level& each) { return held_missing{p.fw, each}; });
}

std::string name_level(const framework& fw, const missing_level& each, language lang) {
  return fw.competences()[each.competence].title.in_language(lang) + " (" +
         fw.level_title(each.competence, each.required, lang) + ")";
}

/// What it does, what it leaves, and what would do more.
std::string explain_partial_plan(const answer<partial_plan>& p, language lang) {
  std::string words = explain_plan(part_of(p, p.found.plan), lang);
  const auto tell_left = [&](const std::vector<missing_level>& left, const char* heading) {
    if (!left.empty()) words += heading;
    for (const missing_level& each : left) words += "- " + name_level(p.fw, each, lang) + "\n";
  };
  tell_left(p.found.left, worded(lang, "Blijft over:\n", "Left:\n"));
  for (const missing_choice& each : p.found.left_choices)
    words += worded(lang, "- nog ", "- ") + std::to_string(each.asked.at_least - each.reachable) +
             worded(lang, " van ", " of ") + std::to_string(each.asked.any_of.size()) +
             worded(lang, " naar keuze", " by choice") + "\n";
  for (const missing_credits& each : p.found.left_credits)
    words += "- " + explain_left(p.fw, each, lang) + "\n";
  tell_left(p.found.left_desired, worded(lang, "Gewenst, blijft over:\n", "Desired, left:\n"));
  for (const auto& each : p.found.more)
    words +=
        worded(lang, "Er lukt meer vanaf ", "More can be done from ") + print_amount(p.fw, *p.request, each.most, each.unit, lang) + "\n";
  return words;
}

std::string print_partial_plan(const answer<partial_plan>& p) {
  std::string words =
      "<Part of " + p.person + " to " + targets_of(p.fw, *p.request) + ": " + std::string{name(p.found.status)};
  if (p.found.plan.cost) {
    words += ", " + print_amount(p.fw, *p.request, *p.found.plan.cost, in_of(p), language::en) + ", " +
             count_levels(p.found.levels_short, language::en) + " left";
    if (!p.found.plan.steps.empty()) words += ": " + list_steps(p.fw, p.found.plan);
  }
  return words + ">";
}

}  // namespace

void bind_partial_plan(py::module_& m) {
  py::class_<answer<partial_plan>> bound(m, "Part", R"(The best that can be had of what is asked for, within the limits.

Best: the fewest levels short of what is required (a competence two levels short counts for two), the fewest short of
what is desired, then the lowest cost. `status` is "optimal" (proven best), "feasible" (stopped, a better one may exist),
"unreachable" (the conditions go against each other, see `plan.conflict`) or "stopped".

Examples
--------
>>> import loopbaan
>>> fw = loopbaan.dutch_framework()
>>> people = loopbaan.build_cohort(fw, [{"id": "p-001", "levels": fw.required("startbekwaam")}])
>>> part = loopbaan.Planner(fw, "basisbekwaam", within={"hours": 10}).find_part(people[0])
>>> part.status, part.plan.cost <= 10, part.levels_short > 0, part.more["hours"] > 10
('optimal', True, True, True))");
  bound
      .def_property_readonly(
          "person", [](const answer<partial_plan>& p) { return p.person; }, "Id of the person.")
      .def_property_readonly(
          "framework", [](const answer<partial_plan>& p) { return p.fw; }, "Whose steps these are.")
      .def_property_readonly(
          "targets", [](const answer<partial_plan>& p) { return ids_of(p.fw.profiles(), p.request->targets); },
          "Ids of the profiles.")
      .def_property_readonly(
          "status", [](const answer<partial_plan>& p) { return name(p.found.status); }, "How sure the answer is.")
      .def_property_readonly(
          "plan", [](const answer<partial_plan>& p) { return part_of(p, p.found.plan); },
          "What can be done: it leads to all that is not in `left`.")
      .def_property_readonly(
          "left", [](const answer<partial_plan>& p) { return left_of(p, p.found.left); },
          "Required levels that it does not reach, and what it does reach.")
      .def_property_readonly(
          "left_choices",
          [](const answer<partial_plan>& p) {
            return to_tuple<held_missing_choice>(p.found.left_choices, [&](const missing_choice& each) {
              return held_missing_choice{p.fw, each};
            });
          },
          "Choices that it does not meet.")
      .def_property_readonly(
          "left_credits",
          [](const answer<partial_plan>& p) {
            return to_tuple<held_missing_credits>(
                p.found.left_credits, [&](const missing_credits& each) { return held_missing_credits{p.fw, {each, true}}; });
          },
          "Credits that it does not bring together, and how many there are with it.")
      .def_property_readonly(
          "left_desired", [](const answer<partial_plan>& p) { return left_of(p, p.found.left_desired); },
          "Likewise, of the desired levels.")
      .def_property_readonly(
          "levels_short", [](const answer<partial_plan>& p) { return p.found.levels_short; },
          "Required levels that are left, all competences together.")
      .def_property_readonly(
          "more",
          [](const answer<partial_plan>& p) {
            std::map<std::string, double> more;
            for (const auto& each : p.found.more) more[name(each.unit)] = in_units(each.most, each.unit);
            return more;
          },
          "For each limit of which more would help: the least with which fewer levels are left, the others as they "
          "are.")
      .def("explain", &explain_partial_plan, py::arg("lang") = "nl",
           "A line per step with its reasons, what is left, and what would do more.")
      .def(kept<answer<partial_plan>>())
      .def("__repr__", &print_partial_plan);
  compare_by_value(bound);
  shown_by(bound, "part_html");
}

}  // namespace loopbaan::binding
