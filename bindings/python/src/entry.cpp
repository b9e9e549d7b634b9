// SPDX-License-Identifier: BSL-1.0
#include "entry.hpp"

#include "asking.hpp"
#include "planner_more.hpp"
#include "sequence.hpp"
#include "state.hpp"

namespace loopbaan::binding {
namespace {

using condition_of_one = answer<entry_condition>;
using conditions_of_one = answer<std::vector<entry_condition>>;

tuple_of<condition_of_one> parts_of(const conditions_of_one& all) {
  return to_tuple<condition_of_one>(all.found, [&](const entry_condition& each) { return part_of(all, each); });
}

void bind_condition(py::module_& m) {
  py::class_<condition_of_one> bound(m, "EntryCondition",
                                     "Years of experience that a role or a level asks: no step can buy them.");
  bound
      .def_property_readonly(
          "role", [](const condition_of_one& c) { return id_of(c.fw.roles(), c.found.role); },
          "Id of the role that asks them, or None: a level does.")
      .def_property_readonly(
          "competence",
          [](const condition_of_one& c) {
            return id_of(c.fw.competences(), c.found.level ? std::optional{c.found.level->competence} : std::nullopt);
          },
          "Id of a competence at whose level they are asked, or None: a role does.")
      .def_property_readonly(
          "level",
          [](const condition_of_one& c) {
            return c.found.level ? level_name(c.fw, c.found.level->competence, c.found.level->level) : std::nullopt;
          },
          "Id of the level that asks them, or None: a role does.")
      .def_property_readonly(
          "years", [](const condition_of_one& c) { return c.found.years; }, "How many years it asks.")
      .def_property_readonly(
          "answer", [](const condition_of_one& c) { return name(c.found.how); },
          "\"from_day\"; \"after_phase\": the years begin when `phase` ends; \"in_role\": years in the role `earlier`, "
          "of "
          "which it is not recorded when they began; \"no_first_day\": since when the person works is not filled in; "
          "\"out_of_dates\": later than the year 9999.")
      .def_property_readonly(
          "day", [](const condition_of_one& c) { return c.found.day; }, "The day from which it is met, or None.")
      .def_property_readonly(
          "phase", [](const condition_of_one& c) { return id_of(c.fw.phases(), c.found.phase); },
          "Id of the phase that must end first, or None.")
      .def_property_readonly(
          "earlier", [](const condition_of_one& c) { return id_of(c.fw.roles(), c.found.earlier); },
          "Id of the role in which the years are, or None.")
      .def(
          "explain", [](const condition_of_one& c, language lang) { return explain(c.fw, c.found, lang); },
          py::arg("lang") = "nl", "In a sentence.")
      .def(kept<condition_of_one>())
      .def("__repr__", [](const condition_of_one& c) {
        const auto role = id_of(c.fw.roles(), c.found.role);
        return "<EntryCondition of " + role.value_or("a level") + ": " + explain(c.fw, c.found, language::en) + ">";
      });
  compare_by_value(bound);
}

void bind_conditions(py::module_& m) {
  py::class_<conditions_of_one> bound(m, "EntryConditions",
                                      R"(What the roles asked for, and those before them, ask in years: a sequence.

Examples
--------
>>> import loopbaan
>>> fw = loopbaan.dutch_framework()
>>> people = loopbaan.build_cohort(fw, [{"id": "p-001", "phase": "ervaren", "since": "2024-08-01"}])
>>> [str(each.day) for each in loopbaan.Planner(fw, "schoolopleider").find_entry(people[0])]
['2026-08-01', '2027-08-01'])");
  bound.def_property_readonly(
           "person", [](const conditions_of_one& c) { return c.person; }, "Id of the person.")
      .def_property_readonly(
          "framework", [](const conditions_of_one& c) { return c.fw; }, "Whose roles these are.")
      .def(
          "explain",
          [](const conditions_of_one& c, language lang) {
            std::string words;
            for (const entry_condition& each : c.found) words += explain(c.fw, each, lang) + "\n";
            return words;
          },
          py::arg("lang") = "nl", "A line per condition.")
      .def(kept<conditions_of_one>())
      .def("__repr__", [](const conditions_of_one& c) {
        return "<EntryConditions of " + c.person + ": " + std::to_string(c.found.size()) + ">";
      });
  behave_as_sequence<condition_of_one>(bound, &parts_of);
  compare_by_value(bound);
}

}  // namespace

void bind_entry_conditions(py::module_& m) {
  bind_condition(m);
  bind_conditions(m);
}

void bind_entering(py::class_<planner>& bound) {
  bound
      .def(
          "find_entry",
          [](const planner& by, const held_person& who) {
            require_same(by.fw(), who.fw());
            return answer_of(by, who, conditions_of(who.view(), by.request().targets));
          },
          py::arg("person"),
          "What the roles that are asked for, and those before them, ask in years of experience: no step buys these.")
      .def(
          "find_entry",
          [](const planner& by, const cohort& people) {
            require_same(by.fw(), people.fw());
            std::vector<std::vector<entry_condition>> found;
            for (std::size_t row = 0; row < people.size(); ++row)
              found.push_back(conditions_of(people[row], by.request().targets));
            return answers_of(by, people, std::move(found));
          },
          py::arg("people"), "Conditions per person, in the order of the cohort.");
}

}  // namespace loopbaan::binding
