// SPDX-License-Identifier: BSL-1.0
#include "gap.hpp"

#include <algorithm>

#include "coverage.hpp"
#include "notebook.hpp"
#include "rooms.hpp"
#include "state.hpp"

namespace loopbaan::binding {
namespace {

std::string current_title(const held_gap_line& l, language lang) {
  return l.who.fw().level_title(l.line.competence, l.line.current, lang);
}

std::string required_title(const held_gap_line& l, language lang) {
  if (l.line.required == rank::not_shown) return {};
  return l.who.fw().level_title(l.line.competence, l.line.required, lang);
}

void bind_line(py::module_& m) {
  using line = held_gap_line;
  py::class_<line> bound(m, "GapLine", "One competence that a profile asks for, beside the level that someone has.");
  bound
      .def_property_readonly(
          "competence", [](const line& l) { return id_of(l.who.fw().competences(), l.line.competence); },
          "Id of the competence.")
      .def_property_readonly(
          "title", [](const line& l) { return l.who.fw().competences()[l.line.competence].title; },
          "How the competence is called.")
      .def_property_readonly(
          "current", [](const line& l) { return level_name(l.who.fw(), l.line.competence, l.line.current); },
          "Level id, \"not shown\", or None where it is unknown.")
      .def_property_readonly(
          "required", [](const line& l) { return required_name(l.who.fw(), l.line.competence, l.line.required); },
          "Level id, or None where a level is only desired.")
      .def_property_readonly(
          "desired", [](const line& l) { return required_name(l.who.fw(), l.line.competence, l.line.desired); },
          "Level id above the required one, or None.")
      .def_property_readonly(
          "current_rank", [](const line& l) { return rank_number(l.line.current); },
          "The level as a number of its scale from 0, or None where it is unknown.")
      .def_property_readonly(
          "required_rank", [](const line& l) { return number(l.line.required); },
          "The level as a number; 0 where none is required.")
      .def_property_readonly(
          "desired_rank", [](const line& l) { return number(l.line.desired); },
          "The level as a number; 0 where none is desired.")
      .def_property_readonly(
          "missing", [](const line& l) { return l.line.missing(); },
          "Levels still missing at most; unknown counts as not shown.")
      .def_property_readonly(
          "missing_certainly", [](const line& l) { return l.line.missing_certainly(); },
          "Levels missing for certain: 0 where the level is unknown.")
      .def_property_readonly(
          "open", [](const line& l) { return l.line.open(); }, "Is it unknown whether what is required is there?")
      .def_property_readonly(
          "missing_desired", [](const line& l) { return l.line.missing_desired(); },
          "Levels still missing to what is desired.")
      .def("current_title", &current_title, py::arg("lang") = "nl",
           "How the level is called, also where it is unknown.")
      .def("required_title", &required_title, py::arg("lang") = "nl", "How the level is called; \"\" for none.")
      .def(
          "explain", [](const line& l, language lang) { return explain(l.line, l.who.view(), l.target, lang); },
          py::arg("lang") = "nl", "How the line came about, in one sentence from which it can be rebuilt by hand.")
      .def(kept<held_gap_line>())
      .def("__repr__", [](const line& l) {
        const auto& on = l.who.fw();
        const auto c = l.line.competence;
        return "<GapLine " + id_of(on.competences(), c) + ": " + level_name(on, c, l.line.current).value_or("unknown") +
               " of " + required_name(on, c, l.line.required).value_or("none") + ", " +
               std::to_string(l.line.missing()) + " missing>";
      });
  compare_by_value(bound);
}

void bind_choice(py::module_& m) {
  using choice = held_gap_choice;
  py::class_<choice> bound(m, "GapChoice", "Sets of levels of which a profile asks for some, beside what someone has.");
  bound
      .def_property_readonly(
          "at_least", [](const choice& c) { return c.found.at_least; }, "How many of the sets are asked for.")
      .def_property_readonly(
          "met", [](const choice& c) { return c.found.met(); }, "How many of the sets are met.")
      .def_property_readonly(
          "missing", [](const choice& c) { return c.found.missing(); },
          "Sets still missing at most; unknown counts as not shown.")
      .def_property_readonly(
          "missing_certainly", [](const choice& c) { return c.found.missing_certainly(); }, "Sets missing for certain.")
      .def_property_readonly(
          "open", [](const choice& c) { return c.found.open(); }, "Does what is unknown decide whether it is met?")
      .def_property_readonly(
          "sets",
          [](const choice& c) {
            return to_tuple<tuple_of<held_gap_line>>(c.found.sets, [&](const auto& set) {
              return to_tuple<held_gap_line>(
                  set, [&](const gap_line& each) { return held_gap_line{c.who, c.target, each}; });
            });
          },
          "The sets, each a line per competence.")
      .def(
          "explain", [](const choice& c, language lang) { return explain(c.found, c.who.fw(), c.target, lang); },
          py::arg("lang") = "nl", "How many are asked for, which sets are met and which are not.")
      .def(kept<choice>())
      .def("__repr__", [](const choice& c) {
        return "<GapChoice " + std::to_string(c.found.at_least) + " of " + std::to_string(c.found.sets.size()) + ": " +
               std::to_string(c.found.met()) + " met>";
      });
  compare_by_value(bound);
}

double hundredths(std::int64_t count) { return static_cast<double>(count) / 100; }

void bind_credits(py::module_& m) {
  using held = held_gap_credits;
  py::class_<held> bound(m, "GapCredits", "Credits that a profile asks for, beside those that someone has.");
  bound
      .def_property_readonly(
          "unit", [](const held& c) { return id_of(c.who.fw().units(), c.found.asked.unit); }, "Id of the unit.")
      .def_property_readonly(
          "kinds", [](const held& c) { return strings(c.found.asked.kinds); }, "Kinds of steps that count; none: all.")
      .def_property_readonly(
          "within", [](const held& c) { return c.found.asked.within; },
          "Years up to the day of the question in which a step must have been done to count, or None.")
      .def_property_readonly(
          "at_least", [](const held& c) { return hundredths(c.found.asked.at_least); }, "How many are asked for.")
      .def_property_readonly(
          "there", [](const held& c) { return hundredths(c.found.had.there); }, "How many are there for certain.")
      .def_property_readonly(
          "uncertain", [](const held& c) { return hundredths(c.found.had.uncertain); },
          "How many more there may be: of steps of which it is not known when they were done.")
      .def_property_readonly(
          "missing", [](const held& c) { return hundredths(c.found.missing()); },
          "How many are missing at most; what is uncertain counts as not there.")
      .def_property_readonly(
          "missing_certainly", [](const held& c) { return hundredths(c.found.missing_certainly()); },
          "How many are missing for certain.")
      .def_property_readonly(
          "open", [](const held& c) { return c.found.open(); }, "Does what is uncertain decide whether they are there?")
      .def(
          "asked", [](const held& c, language lang) { return print(c.who.fw(), c.found.asked, lang); },
          py::arg("lang") = "nl", "What is asked, in words: \"40 registerpunten in 5 jaar\".")
      .def(
          "explain", [](const held& c, language lang) { return explain(c.found, c.who.view(), c.target, lang); },
          py::arg("lang") = "nl", "Which steps give how many, which may not count, and what is missing.")
      .def(kept<held>())
      .def("__repr__", [](const held& c) {
        return "<GapCredits " + print(c.who.fw(), c.found.asked, language::en) + ": " +
               decimal(c.found.had.there, 100, 2, language::en) + " there>";
      });
  compare_by_value(bound);
}

/// Levels missing over all lines.
std::size_t missing_of(const held_gap& g, std::size_t (gap_line::*missing)() const noexcept) {
  std::size_t sum = 0;
  for (const gap_line& each : g.found.lines) sum += (each.*missing)();
  return sum;
}

std::size_t open_of(const held_gap& g) {
  return static_cast<std::size_t>(std::ranges::count_if(g.found.lines, &gap_line::open));
}

std::string print_gap(const held_gap& g) {
  const auto below = std::ranges::count_if(g.found.lines, [](const gap_line& l) { return l.missing_certainly() > 0; });
  const std::size_t missing = missing_of(g, &gap_line::missing_certainly);
  const std::size_t open = open_of(g);
  const std::string unknown = open == 0 ? "" : std::to_string(open) + " unknown";
  return "<Gap of " + g.who.view().id() + " to " + id_of(g.who.fw().profiles(), g.found.target) + ": " +
         (below == 0 ? open == 0 ? "closed" : unknown
                     : std::to_string(missing) + (missing == 1 ? " level" : " levels") + " missing in " +
                           std::to_string(below) + " of " + std::to_string(g.found.lines.size()) + " competences" +
                           (open == 0 ? "" : ", " + unknown)) +
         ">";
}

void bind_gap_itself(py::module_& m) {
  py::class_<held_gap> bound(m, "Gap", R"(A person against a profile: a line for each competence of the profile.

Examples
--------
>>> import loopbaan
>>> fw = loopbaan.dutch_framework()
>>> people = loopbaan.build_cohort(fw, [{"id": "p-001", "levels": {"klassenmanagement": "start"}}])
>>> gap = loopbaan.find_gap(people[0], "basisbekwaam")
>>> gap.closed
False
>>> line = next(line for line in gap.lines if line.competence == "klassenmanagement")
>>> line.current, line.required, line.missing
('start', 'basis', 1))");
  bound.def_property_readonly(
           "person", [](const held_gap& g) { return g.who.view().id(); }, "Id of the person.")
      .def_property_readonly(
          "framework", [](const held_gap& g) { return g.who.fw(); }, "What levels are measured by.")
      .def_property_readonly(
          "target", [](const held_gap& g) { return id_of(g.who.fw().profiles(), g.found.target); },
          "Id of the profile.")
      .def_property_readonly(
          "closed", [](const held_gap& g) { return g.found.closed(); }, "Are all required levels, choices and credits met?")
      .def_property_readonly(
          "meets", [](const held_gap& g) { return name(g.found.meets()); },
          "\"met\"; \"below\": a level that is known lies below what is required; \"unknown\": none does, and some are "
          "unknown.")
      .def_property_readonly(
          "missing", [](const held_gap& g) { return missing_of(g, &gap_line::missing); },
          "Levels missing at most, all competences together; unknown counts as not shown.")
      .def_property_readonly(
          "missing_certainly", [](const held_gap& g) { return missing_of(g, &gap_line::missing_certainly); },
          "Levels missing for certain, all competences together.")
      .def_property_readonly("open", &open_of, "Competences of which it is unknown whether what is required is there.")
      .def_property_readonly(
          "lines",
          [](const held_gap& g) {
            return to_tuple<held_gap_line>(
                g.found.lines, [&](const gap_line& each) { return held_gap_line{g.who, g.found.target, each}; });
          },
          "A line per competence, in the order of the framework.")
      .def_property_readonly(
          "choices",
          [](const held_gap& g) {
            return to_tuple<held_gap_choice>(
                g.found.choices, [&](const gap_choice& each) { return held_gap_choice{g.who, g.found.target, each}; });
          },
          "What the profile leaves a choice in, \"two of these five\".")
      .def_property_readonly(
          "credits",
          [](const held_gap& g) {
            return to_tuple<held_gap_credits>(g.found.credits, [&](const gap_credits& each) {
              return held_gap_credits{g.who, g.found.target, each};
            });
          },
          "The credits that the profile asks for, beside those that are there.")
      .def_property_readonly(
          "notes", [](const held_gap& g) { return all_of(notes_on_target(g.who.fw(), g.found.target)); },
          "What the answer takes for granted: 914 where the profile requires nothing, so that everybody meets it.")
      .def(kept<held_gap>())
      .def("__repr__", &print_gap);
  compare_by_value(bound);
  shown_by(bound, "gap_html");
}

held_gap find_one(const held_person& who, const std::string& target) {
  return {who, find_gap(who.fw(), who.view().stands(), who.fw().target(target).value())};
}

std::vector<held_gap> find_all(const cohort& people, const std::string& target) {
  const profile_index wanted = people.fw().target(target).value();
  std::vector<held_gap> gaps;
  gaps.reserve(people.size());
  for (std::size_t row = 0; row < people.size(); ++row)
    gaps.push_back({{people, row}, find_gap(people.fw(), people[row].stands(), wanted)});
  return gaps;
}

}  // namespace

void bind_gap(py::module_& m) {
  bind_line(m);
  bind_choice(m);
  bind_credits(m);
  bind_gap_itself(m);
  bind_coverage(m);

  m.def("find_gap", &find_one, py::arg("person"), py::arg("target"));
  m.def("find_gaps", &find_all, py::arg("people"), py::arg("target"), py::call_guard<py::gil_scoped_release>());
}

}  // namespace loopbaan::binding
