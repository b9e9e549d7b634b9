// SPDX-License-Identifier: BSL-1.0
#include "planned.hpp"

#include <loopbaan/plan/explanation.hpp>
#include <loopbaan/plan/lead.hpp>

namespace loopbaan::binding {
namespace {

std::optional<std::string> competence_of(const held_reason& r) {
  if (!r.part.level) return std::nullopt;
  return id_of(r.fw.competences(), r.part.level->competence);
}

std::optional<std::string> level_of(const held_reason& r) {
  if (!r.part.level) return std::nullopt;
  return level_name(r.fw, r.part.level->competence, r.part.level->level);
}

void bind_reason(py::module_& m) {
  py::class_<held_reason> bound(m, "Reason", "What a step of a plan is for.");
  bound
      .def_property_readonly(
          "purpose", [](const held_reason& r) { return name(r.part.serves); },
          "\"target\" asks for the level, \"desire\" wishes it, \"step\" `by` requires it, "
          "\"phase\" opens `by` when it "
          "is met, \"order\": `by` may only come after, \"credits\": the target asks for credits of `unit`, or \"lock\": "
          "the request says so.")
      .def_property_readonly(
          "unit", [](const held_reason& r) { return id_of(r.fw.units(), r.part.unit); }, "Id of the unit, or None.")
      .def_property_readonly("competence", &competence_of, "Id of the competence, or None.")
      .def_property_readonly("level", &level_of, "Id of the level, or None.")
      .def_property_readonly(
          "by", [](const held_reason& r) { return id_of(r.fw.steps(), r.part.dependent); },
          "Id of the step that needs it, or None.")
      .def_property_readonly(
          "phase", [](const held_reason& r) { return id_of(r.fw.phases(), r.part.phase); }, "Id of the phase, or None.")
      .def(
          "explain", [](const held_reason& r, language lang) { return explain(r.fw, r.part, lang); },
          py::arg("lang") = "nl", "In words.")
      .def(kept<held_reason>())
      .def("__repr__", [](const held_reason& r) { return "<Reason " + explain(r.fw, r.part, language::en) + ">"; });
  compare_by_value(bound);
}

void bind_step(py::module_& m) {
  py::class_<held_step> bound(m, "PlannedStep", "A step of a plan, and why it is in it.");
  bound
      .def_property_readonly(
          "id", [](const held_step& s) { return id_of(s.fw.steps(), s.part.step); }, "Id of the step.")
      .def_property_readonly(
          "title", [](const held_step& s) { return s.fw.steps()[s.part.step].title; }, "How the step is called.")
      .def_property_readonly(
          "step", [](const held_step& s) -> const step& { return s.fw.steps()[s.part.step]; },
          py::return_value_policy::reference_internal, "The step itself.")
      .def_property_readonly(
          "because",
          [](const held_step& s) {
            return to_tuple<held_reason>(s.part.because, [&](const reason& each) { return held_reason{s.fw, each}; });
          },
          "Its reasons; never empty, as no step of a plan is superfluous.")
      .def_property_readonly(
          "begins", [](const held_step& s) { return s.part.begins; },
          "The earliest week in which it is open, counted from the beginning of the plan.")
      .def_property_readonly(
          "ends", [](const held_step& s) { return s.part.ends; }, "That week and the weeks that it takes.")
      .def_property_readonly(
          "first_term", [](const held_step& s) { return s.part.first_term; },
          "Does it lead to what the phase takes for granted, and the person is known not to have?")
      .def_property_readonly(
          "phase", [](const held_step& s) { return id_of(s.fw.phases(), s.part.phase); },
          "Id of the phase in which it begins, as far as the plan tells, or None.")
      .def_property_readonly(
          "route", [](const held_step& s) { return id_of(s.fw.routes(), s.part.route); },
          "Id of the route into the profession on which it is taken, or None.")
      .def_property_readonly(
          "lead", [](const held_step& s) { return lead_of(s.fw, s.part); },
          "Who is first responsible when it begins, or None.")
      .def(
          "explain",
          [](const held_step& s, language lang) {
            return to_tuple<std::string>(explain(s.fw, s.part, lang), [](const std::string& each) { return each; });
          },
          py::arg("lang") = "nl",
          "Why it is in the plan, in few sentences: levels that serve the same are named together, and counted where "
          "there are many.")
      .def(kept<held_step>())
      .def("__repr__", [](const held_step& s) {
        std::string words = "<PlannedStep " + id_of(s.fw.steps(), s.part.step) + ":";
        for (const reason& each : s.part.because) words += " " + explain(s.fw, each, language::en) + ";";
        words.back() = '>';
        return words;
      });
  compare_by_value(bound);
}

void bind_missing(py::module_& m) {
  py::class_<held_missing> bound(m, "MissingLevel", "A level that is asked for, and cannot be reached or is left.");
  bound
      .def_property_readonly(
          "competence", [](const held_missing& x) { return id_of(x.fw.competences(), x.part.competence); },
          "Id of the competence.")
      .def_property_readonly(
          "required", [](const held_missing& x) { return level_name(x.fw, x.part.competence, x.part.required); },
          "Id of the level that is required.")
      .def_property_readonly(
          "reachable", [](const held_missing& x) { return level_name(x.fw, x.part.competence, x.part.reachable); },
          "The highest level that any order of steps attains, or \"not shown\"; of what a part leaves: where it ends.")
      .def_property_readonly(
          "title", [](const held_missing& x) { return x.fw.competences()[x.part.competence].title; },
          "How the competence is called.")
      .def(
          "required_title",
          [](const held_missing& x, language lang) {
            return x.fw.level_title(x.part.competence, x.part.required, lang);
          },
          py::arg("lang") = "nl", "How the level is called that is required.")
      .def(
          "reachable_title",
          [](const held_missing& x, language lang) {
            return x.fw.level_title(x.part.competence, x.part.reachable, lang);
          },
          py::arg("lang") = "nl", "How the level is called that is reached.")
      .def(kept<held_missing>())
      .def("__repr__", [](const held_missing& x) {
        const auto c = x.part.competence;
        return "<MissingLevel " + id_of(x.fw.competences(), c) + ": " +
               level_name(x.fw, c, x.part.required).value_or("") + " required, " +
               level_name(x.fw, c, x.part.reachable).value_or("") + " reachable>";
      });
  compare_by_value(bound);
}

void bind_missing_choice(py::module_& m) {
  using held = held_missing_choice;
  py::class_<held> bound(m, "MissingChoice", "A choice of which fewer sets can be reached, or are, than it asks for.");
  bound
      .def_property_readonly(
          "at_least", [](const held& x) { return x.part.asked.at_least; }, "How many of the sets are asked for.")
      .def_property_readonly(
          "reachable", [](const held& x) { return x.part.reachable; },
          "How many any order of steps attains; of what a part leaves: how many it does.")
      .def_property_readonly(
          "sets",
          [](const held& x) {
            return to_tuple<level_map>(x.part.asked.any_of, [&](const auto& set) {
              level_map levels;
              for (const auto& [c, at] : set) levels[id_of(x.fw.competences(), c)] = std::string{x.fw.level_id(c, at)};
              return levels;
            });
          },
          "The sets: level ids by competence.")
      .def(kept<held>())
      .def("__repr__", [](const held& x) {
        return "<MissingChoice " + std::to_string(x.part.asked.at_least) + " of " +
               std::to_string(x.part.asked.any_of.size()) + " asked, " + std::to_string(x.part.reachable) +
               " reachable>";
      });
  compare_by_value(bound);
}

std::string lack_in_words(const held_missing_credits& x, language lang) {
  return x.part.left ? explain_left(x.fw, x.part.credits, lang) : explain(x.fw, x.part.credits, lang);
}

void bind_missing_credits(py::module_& m) {
  using held = held_missing_credits;
  py::class_<held> bound(m, "MissingCredits", "Credits of which fewer can be had, or are there, than are asked for.");
  bound
      .def_property_readonly(
          "unit", [](const held& x) { return id_of(x.fw.units(), x.part.credits.asked.unit); }, "Id of the unit.")
      .def_property_readonly(
          "kinds", [](const held& x) { return strings(x.part.credits.asked.kinds); }, "Kinds of steps that count; none: all.")
      .def_property_readonly(
          "within", [](const held& x) { return x.part.credits.asked.within; },
          "Years up to the day of the question in which a step must have been done to count, or None.")
      .def_property_readonly(
          "at_least", [](const held& x) { return static_cast<double>(x.part.credits.asked.at_least) / 100; },
          "How many are asked for.")
      .def_property_readonly(
          "reachable", [](const held& x) { return static_cast<double>(x.part.credits.reachable) / 100; },
          "How many any order of steps gives, with what is there; of what a part leaves: how many there are with it.")
      .def(
          "explain", [](const held& x, language lang) { return lack_in_words(x, lang); }, py::arg("lang") = "nl",
          "What is asked and how many can be had, or are there with a part that leaves it, in words.")
      .def(kept<held>())
      .def("__repr__",
           [](const held& x) { return "<MissingCredits " + lack_in_words(x, language::en) + ">"; });
  compare_by_value(bound);
}

void bind_piece(py::module_& m) {
  py::class_<held_piece> bound(m, "MissingPiece", "A level that would have to come from elsewhere.");
  bound
      .def_property_readonly(
          "competence", [](const held_piece& p) { return id_of(p.fw.competences(), p.part.level.competence); },
          "Id of the competence.")
      .def_property_readonly(
          "level", [](const held_piece& p) { return level_name(p.fw, p.part.level.competence, p.part.level.level); },
          "Id of the level.")
      .def_property_readonly(
          "cause", [](const held_piece& p) { return name(p.part.why); },
          "\"nothing_yields\"; \"all_closed\": every step that yields it waits for something that cannot be had; "
          "\"all_done\": each was done and cannot be taken again; \"kept_apart\": it can be had, but not together with "
          "what else is needed, as steps exclude each other; \"other_branch\": all that yields it belongs to another branch "
          "of the career.")
      .def_property_readonly(
          "closed", [](const held_piece& p) { return ids_of(p.fw.steps(), p.part.closed); },
          "Ids of the steps that would yield it.")
      .def_property_readonly(
          "done", [](const held_piece& p) { return ids_of(p.fw.steps(), p.part.done); },
          "Of these, the ids of those that were done and cannot be taken again.")
      .def(
          "explain", [](const held_piece& p, language lang) { return explain(p.fw, p.part, lang); },
          py::arg("lang") = "nl", "In words.")
      .def(kept<held_piece>())
      .def("__repr__",
           [](const held_piece& p) { return "<MissingPiece " + explain(p.fw, p.part, language::en) + ">"; });
  compare_by_value(bound);
}

}  // namespace

void bind_planned(py::module_& m) {
  bind_reason(m);
  bind_step(m);
  bind_missing(m);
  bind_missing_choice(m);
  bind_missing_credits(m);
  bind_piece(m);
}

}  // namespace loopbaan::binding
