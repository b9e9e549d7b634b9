// SPDX-License-Identifier: BSL-1.0
#include "prospect.hpp"

#include "asking.hpp"
#include "notebook.hpp"
#include "state.hpp"

namespace loopbaan::binding {
namespace {

using bounds_by_competence = std::map<std::string, std::pair<std::string, std::string>>;

bounds_by_competence between_of(const answer<plan_prospect>& p) {
  bounds_by_competence made;
  for (const auto& [competence, least, most] : p.found.between)
    made[id_of(p.fw.competences(), competence)] = {level_name(p.fw, competence, least).value(),
                                                   level_name(p.fw, competence, most).value()};
  return made;
}

tuple_of<answer<certain_step>> certain_of(const answer<plan_prospect>& p) {
  return to_tuple<answer<certain_step>>(p.found.certain, [&](const certain_step& each) { return part_of(p, each); });
}

tuple_of<answer<worth_in_range>> worths_of(const answer<plan_prospect>& p) {
  return to_tuple<answer<worth_in_range>>(p.found.assessments, [&](const assessment_worth& each) {
    return part_of(p, worth_in_range{width_of(p.found.cost), each});
  });
}

std::string print_prospect(const answer<plan_prospect>& p) {
  std::string told = explain(p.fw, p.found, in_of(p), language::en);
  for (auto at = told.find('\n'); at != std::string::npos; at = told.find('\n')) told.replace(at, 1, " ");
  while (told.ends_with(' ')) told.pop_back();
  return "<Prospect of " + p.person + " to " + targets_of(p.fw, *p.request) + ": " + told + ">";
}

py::dict worth_in_words(const answer<worth_in_range>& w) {
  py::dict made;
  made["id"] = id_of(w.fw.assessments(), w.found.part.assessment);
  made["takes"] = in_units(w.found.part.takes, in_of(w));
  made["tells"] = ids_of(w.fw.competences(), w.found.part.tells);
  made["left"] = in_units(w.found.part.left, in_of(w));
  made["closes"] = closes(w);
  made["proven"] = w.found.part.proven;
  return made;
}

py::typing::Dict<py::str, py::object> to_dict(const answer<plan_prospect>& p) {
  const framework& fw = p.fw;
  const plan_prospect& found = p.found;
  py::dict made;
  made["person"] = p.person;
  made["target"] = targets_of(fw, *p.request);
  made["objective"] = name(in_of(p));
  made["least"] = in_units(found.cost.least, in_of(p));
  made["most"] = in_units(found.cost.most, in_of(p));
  made["always"] = found.cost.always;
  made["proven"] = found.cost.proven;
  made["between"] = between_of(p);
  made["hours_of_others"] = found.hours_of_others;
  made["falls_with_levels"] = found.falls_with_levels;
  made["unknown"] = ids_of(fw.competences(), found.unknown);
  made["undated"] = ids_of(fw.steps(), found.undated);
  py::list certain;
  for (const certain_step& each : found.certain) {
    py::dict step;
    step["id"] = id_of(fw.steps(), each.step);
    step["necessity"] = name(each.how);
    certain.append(step);
  }
  made["certain"] = certain;
  made["undecided"] = ids_of(fw.steps(), found.undecided);
  made["perhaps"] = ids_of(fw.steps(), found.perhaps);
  py::list assessments;
  for (const assessment_worth& each : found.assessments)
    assessments.append(worth_in_words(part_of(p, worth_in_range{width_of(found.cost), each})));
  made["assessments"] = assessments;
  made["untold"] = ids_of(fw.competences(), found.untold);
  py::dict ask;
  ask["first"] = id_of(fw.assessments(), found.ask.first);
  ask["then"] = ids_of(fw.assessments(), found.ask.then);
  ask["loses"] = in_units(found.ask.loses, in_of(p));
  ask["bound"] = in_units(found.ask.bound, in_of(p));
  ask["proven"] = found.ask.proven;
  made["ask"] = ask;
  return made;
}

void bind_prospect_itself(py::module_& m) {
  py::class_<answer<plan_prospect>> bound(m, "Prospect", R"(What is certain for somebody of whom not all is known.

Every part is about all fillings-in of the unknown levels that the question depends on, and of the days on which steps
were done that give credits. Costs are in hours, money, weeks or
points of the objective.

Examples
--------
>>> import loopbaan
>>> fw = loopbaan.build_framework(
...     "voorbeeld", "1",
...     scales=[{"id": "groei", "levels": [{"id": "start", "title": "Startbekwaam"}]}],
...     competences=[{"id": c, "title": c, "scale": "groei"} for c in ("klas", "ouders")],
...     profiles=[{"id": "starter", "title": "Starter", "requires": {"klas": "start", "ouders": "start"}}],
...     assessments=[{"id": "lesbezoek", "title": "Lesbezoek", "settles": ["klas"], "hours": 1, "hours_of_others": 2}],
...     steps=[{"id": "cursus", "title": "Cursus", "yields": {"klas": "start"}, "hours": 30},
...            {"id": "gesprekken", "title": "Gesprekken", "yields": {"ouders": "start"}, "hours": 8}],
... )
>>> people = loopbaan.build_cohort(fw, [{"id": "p-001", "levels": {"ouders": None}}])
>>> found = loopbaan.Planner(fw, "starter").find_prospect(people[0])
>>> found.least, found.most, [step.id for step in found.certain], found.perhaps
(8.0, 38.0, ['gesprekken'], ('cursus',))
>>> found.assessments[0].id, found.assessments[0].closes, found.first, found.loses
('lesbezoek', 30.0, 'lesbezoek', 3.0))");
  bound.def_property_readonly(
           "person", [](const answer<plan_prospect>& p) { return p.person; }, "Id of the person.")
      .def_property_readonly(
          "framework", [](const answer<plan_prospect>& p) { return p.fw; }, "Whose steps and assessments these are.")
      .def_property_readonly(
          "target", [](const answer<plan_prospect>& p) { return targets_of(p.fw, *p.request); },
          "Id of the profile; of several: \"basisbekwaam + mentor\".")
      .def_property_readonly(
          "targets", [](const answer<plan_prospect>& p) { return ids_of(p.fw.profiles(), p.request->targets); },
          "Ids of the profiles.")
      .def_property_readonly(
          "objective", [](const answer<plan_prospect>& p) { return name(in_of(p)); }, "What plans are cheapest in.")
      .def_property_readonly(
          "best", [](const answer<plan_prospect>& p) { return part_of(p, p.found.best); },
          "The plan if all that is unknown turns out to be there.")
      .def_property_readonly(
          "worst", [](const answer<plan_prospect>& p) { return part_of(p, p.found.worst); },
          "The plan if nothing of it is: what `find` plans.")
      .def_property_readonly(
          "least", [](const answer<plan_prospect>& p) { return in_units(p.found.cost.least, in_of(p)); },
          "What the cheapest plan costs at least; None: whatever is found, there is no plan.")
      .def_property_readonly(
          "most", [](const answer<plan_prospect>& p) { return in_units(p.found.cost.most, in_of(p)); },
          "What it costs at most; None: there may be no plan, or (not `proven`) it is not known.")
      .def_property_readonly(
          "width", [](const answer<plan_prospect>& p) { return in_units(width_of(p.found.cost), in_of(p)); },
          "How far these lie apart; None where there is no bound.")
      .def_property_readonly(
          "always", [](const answer<plan_prospect>& p) { return p.found.cost.always; },
          "Is there a plan, whatever is found?")
      .def_property_readonly(
          "proven", [](const answer<plan_prospect>& p) { return p.found.cost.proven; },
          "Are `least` and `most` attained? Else they are bounds: the search was cut short.")
      .def_property_readonly(
          "falls_with_levels", [](const answer<plan_prospect>& p) { return p.found.falls_with_levels; },
          "Is a plan never dearer where more is there? Not always with desired levels, as more of these are in reach "
          "then; `best` and `worst` are then not the ends of the range.")
      .def_property_readonly(
          "unknown", [](const answer<plan_prospect>& p) { return ids_of(p.fw.competences(), p.found.unknown); },
          "Ids of the unknown competences that the answer depends on.")
      .def_property_readonly(
          "undated", [](const answer<plan_prospect>& p) { return ids_of(p.fw.steps(), p.found.undated); },
          "Ids of steps that were done, and of which it is not known whether in time to count for credits.")
      .def_property_readonly("certain", &certain_of, "Steps that are needed whatever is found.")
      .def_property_readonly(
          "perhaps", [](const answer<plan_prospect>& p) { return ids_of(p.fw.steps(), p.found.perhaps); },
          "Ids of steps that are needed if things turn out to be missing.")
      .def_property_readonly(
          "undecided", [](const answer<plan_prospect>& p) { return ids_of(p.fw.steps(), p.found.undecided); },
          "Ids of steps that may be certain: the search was cut short.")
      .def_property_readonly("assessments", &worths_of,
                             "What could be found out; who closes most of the range for what it takes comes first.")
      .def_property_readonly(
          "untold", [](const answer<plan_prospect>& p) { return ids_of(p.fw.competences(), p.found.untold); },
          "Ids of the unknown competences of which no open assessment tells more.")
      .def_property_readonly(
          "first", [](const answer<plan_prospect>& p) { return id_of(p.fw.assessments(), p.found.ask.first); },
          "Id of the assessment that the best strategy begins with; None: plan at once.")
      .def_property_readonly(
          "then", [](const answer<plan_prospect>& p) { return ids_of(p.fw.assessments(), p.found.ask.then); },
          "Where that strategy is not proven to be the best: what it asks after `first`, whatever that finds. Else (): "
          "ask again for a prospect when `first` has been answered.")
      .def_property_readonly(
          "loses", [](const answer<plan_prospect>& p) { return in_units(p.found.ask.loses, in_of(p)); },
          "What that strategy takes in asking and in vain together, at most; None: no bound.")
      .def_property_readonly(
          "loses_bound", [](const answer<plan_prospect>& p) { return in_units(p.found.ask.bound, in_of(p)); },
          "No strategy loses less than this at worst.")
      .def_property_readonly(
          "loses_proven", [](const answer<plan_prospect>& p) { return p.found.ask.proven; },
          "Is it proven that no strategy loses less than `loses` at worst?")
      .def_property_readonly(
          "between", &between_of,
          "Of unknown competences, by id, the lowest and the highest level that was given, as asked.")
      .def_property_readonly(
          "hours_of_others", [](const answer<plan_prospect>& p) { return p.found.hours_of_others; },
          "Do the hours of others count in what an assessment takes? As asked.")
      .def(
          "explain",
          [](const answer<plan_prospect>& p, language lang) { return explain(p.fw, p.found, in_of(p), lang); },
          py::arg("lang") = "nl", "All of it in words, a sentence a line.")
      .def("to_dict", &to_dict, "All of it but the two plans, as plain values.")
      .def(kept<answer<plan_prospect>>())
      .def("_repr_html_", html_by("prospect_html"))
      .def("__repr__", &print_prospect);
  compare_by_value(bound);
}

rank rank_of(const framework& fw, competence_index c, const std::string& level) {
  if (level == not_shown) return rank::not_shown;
  if (const auto found = fw.rank_of(c, level)) return *found;
  throw py::key_error(in_quotes(level) + " is not a level of " + in_quotes(id_of(fw.competences(), c)));
}

prospect_request request_of(const framework& fw, const bounds_by_competence& between, bool hours_of_others,
                            std::uint64_t effort) {
  prospect_request asked{.hours_of_others = hours_of_others, .effort = effort};
  for (const auto& [id, bounds] : between) {
    const competence_index c = position(fw.competences(), id);
    asked.between.push_back({c, rank_of(fw, c, bounds.first), rank_of(fw, c, bounds.second)});
  }
  return asked;
}

answer<plan_prospect> prospect(const planner& by, const held_person& who, const bounds_by_competence& between,
                               bool others, std::uint64_t effort, std::optional<std::uint64_t> nodes) {
  const prospect_request asked = request_of(by.fw(), between, others, effort);
  auto found = ask(by, who, nodes, [&](const standing& stands, const plan_limits& limits) {
    return find_prospect(by, stands, asked, limits);
  });
  return answer_of(by, who, std::move(found));
}

std::vector<answer<plan_prospect>> prospects(const planner& by, const cohort& people, bool others, std::uint64_t effort,
                                             unsigned threads, std::optional<std::uint64_t> nodes,
                                             const python_progress& told) {
  require_same(by.fw(), people.fw());
  auto found = patiently(
      [&](std::stop_token stop, const progress& report) {
        return find_all_prospects(by, people, {.hours_of_others = others, .effort = effort}, threads,
                                  limits_of(nodes, std::move(stop)), report);
      },
      told);
  return answers_of(by, people, std::move(found));
}

answer<cost_range> range(const planner& by, const held_person& who, std::optional<std::uint64_t> nodes) {
  auto found = ask(by, who, nodes,
                   [&](const standing& stands, const plan_limits& limits) { return find_range(by, stands, limits); });
  return answer_of(by, who, std::move(found));
}

std::vector<answer<cost_range>> ranges(const planner& by, const cohort& people, unsigned threads,
                                       std::optional<std::uint64_t> nodes, const python_progress& told) {
  require_same(by.fw(), people.fw());
  auto found = patiently(
      [&](std::stop_token stop, const progress& report) {
        return find_all_ranges(by, people, threads, limits_of(nodes, std::move(stop)), report);
      },
      told);
  return answers_of(by, people, std::move(found));
}

}  // namespace

void bind_prospect(py::module_& m) {
  bind_prospect_parts(m);
  bind_prospect_itself(m);
  bind_ranges(m);
}

void bind_asking(py::class_<planner>& bound) {
  const prospect_request usual;
  bound
      .def(
          "find_prospect", &prospect, py::arg("person"), py::kw_only(), py::arg("between") = bounds_by_competence{},
          py::arg("hours_of_others") = usual.hours_of_others, py::arg("effort") = usual.effort,
          py::arg("nodes") = py::none(),
          R"(What is certain for somebody with unknown levels, what a plan costs at least and at most, what to find out first.

Parameters
----------
person : Person
between : mapping
    Of unknown competences, by id, the lowest and the highest level that it can be ("not shown" below the first): what an
    assessment told that could not tell all.
hours_of_others : bool
    Do the hours of others count in what an assessment takes?
effort : int
    How many fillings-in, and sets of them, each part may look at: the same on every machine.
nodes : int, optional
    Search nodes after which to give up.

Raises
------
Error
    917 when bounds are given of a level that is known, or the wrong way round.
KeyError
    When there is no such competence or level.)")
      .def("find_prospect", &prospects, py::arg("people"), py::kw_only(),
           py::arg("hours_of_others") = usual.hours_of_others, py::arg("effort") = usual.effort, py::arg("threads") = 0,
           py::arg("nodes") = py::none(), py::arg("progress") = py::none(),
           "A prospect per person, in the order of the cohort.")
      .def("find_range", &range, py::arg("person"), py::kw_only(), py::arg("nodes") = py::none(),
           "What the cheapest plan costs at least and at most, whatever is found: the range of `find_prospect` alone.")
      .def("find_range", &ranges, py::arg("people"), py::kw_only(), py::arg("threads") = 0,
           py::arg("nodes") = py::none(), py::arg("progress") = py::none(),
           "A range per person, in the order of the cohort.");
}

}  // namespace loopbaan::binding
