// SPDX-License-Identifier: BSL-1.0
#include "why.hpp"

#include <algorithm>

#include "notebook.hpp"
#include "people.hpp"
#include "sequence.hpp"
#include "state.hpp"

namespace loopbaan::binding {
namespace {

/// A gain, and the cost of the plan as it is.
struct gain_from {
  std::optional<std::int64_t> now;
  level_gain part;

  friend bool operator==(const gain_from&, const gain_from&) = default;
};

std::optional<std::int64_t> saved_by(const gain_from& g) {
  if (!g.part.cost || !g.now) return std::nullopt;
  return *g.now - *g.part.cost;
}

/// "Klassenmanagement (basisbekwaam): dan kost het plan 58 uur, 6,5 uur minder".
std::string explain(const answer<gain_from>& g, language lang) {
  const framework& fw = g.fw;
  const auto [competence, at] = g.found.part.level;
  std::string words =
      fw.competences()[competence].title.in_language(lang) + " (" + fw.level_title(competence, at, lang) + "): ";
  if (!g.found.part.cost)
    return words + worded(lang, "dan is er nog geen plan gevonden", "no plan was found from there either");
  words +=
      worded(lang, "dan kost het plan ", "the plan then costs ") + print_amount(fw, *g.request, *g.found.part.cost, in_of(g), lang);
  const auto saved = saved_by(g.found);
  if (!saved) return words;
  if (*saved == 0) return words + worded(lang, ", dat scheelt niets", ", which saves nothing");
  return words + ", " + print_amount(fw, *g.request, *saved, in_of(g), lang) + worded(lang, " minder", " less");
}

std::string explain(const answer<step_role>& r, language lang) { return explain(r.fw, *r.request, r.found, lang); }

tuple_of<answer<step_role>> roles_of(const answer<std::vector<step_role>>& r) {
  return to_tuple<answer<step_role>>(r.found, [&](const step_role& each) { return part_of(r, each); });
}

tuple_of<answer<gain_from>> gains_of(const answer<level_gains>& g) {
  return to_tuple<answer<gain_from>>(g.found.gains, [&](const level_gain& each) {
    return part_of(g, gain_from{g.found.now, each});
  });
}

void bind_roles(py::module_& m) {
  py::class_<answer<step_role>> bound(m, "StepRole", "How much hangs on a step of a plan.");
  bound
      .def_property_readonly(
          "id", [](const answer<step_role>& r) { return id_of(r.fw.steps(), r.found.step); }, "Id of the step.")
      .def_property_readonly(
          "title", [](const answer<step_role>& r) { return r.fw.steps()[r.found.step].title; },
          "How the step is called.")
      .def_property_readonly(
          "necessity", [](const answer<step_role>& r) { return name(r.found.how); },
          "\"unavoidable\": no plan does without; \"fixed\" by the request; \"choice\"; or \"unsettled\": the "
          "search was stopped before this was known.")
      .def_property_readonly(
          "without", [](const answer<step_role>& r) { return in_units(r.found.without, in_of(r)); },
          "What the cheapest plan without it costs, of a choice; else None.")
      .def(
          "explain", [](const answer<step_role>& r, language lang) { return explain(r, lang); }, py::arg("lang") = "nl",
          "In words.")
      .def(kept<answer<step_role>>())
      .def("__repr__", [](const answer<step_role>& r) {
        return "<StepRole " + id_of(r.fw.steps(), r.found.step) + ": " + explain(r, language::en) + ">";
      });
  compare_by_value(bound);

  py::class_<answer<std::vector<step_role>>> all(
      m, "StepRoles",
      R"(How much hangs on each step of a plan: a sequence, in the order of the plan.

Examples
--------
>>> import loopbaan
>>> fw = loopbaan.dutch_framework()
>>> people = loopbaan.build_cohort(fw, [{"id": "p-001", "levels": fw.required("startbekwaam")}])
>>> planner = loopbaan.Planner(fw, "basisbekwaam")
>>> plan = planner.find(people[0])
>>> roles = planner.roles_of_steps(people[0], plan)
>>> all(role.without >= plan.cost for role in roles if role.necessity == "choice")
True)");
  all.def_property_readonly(
         "person", [](const answer<std::vector<step_role>>& r) { return r.person; }, "Id of the person.")
      .def_property_readonly(
          "framework", [](const answer<std::vector<step_role>>& r) { return r.fw; }, "Whose steps these are.")
      .def(
          "explain",
          [](const answer<std::vector<step_role>>& r, language lang) {
            std::string words;
            for (const step_role& each : r.found)
              words += r.fw.steps()[each.step].title.in_language(lang) + ": " + explain(r.fw, *r.request, each, lang) + "\n";
            return words;
          },
          py::arg("lang") = "nl", "A line per step.")
      .def(kept<answer<std::vector<step_role>>>())
      .def("__repr__", [](const answer<std::vector<step_role>>& r) {
        std::string words = "<StepRoles of " + r.person + ":";
        for (const step_role& each : r.found)
          words += " " + id_of(r.fw.steps(), each.step) + " " + std::string{name(each.how)} + ",";
        words.back() = '>';
        return words;
      });
  behave_as_sequence<answer<step_role>>(all, &roles_of);
  compare_by_value(all);
  shown_by(all, "roles_html");
}

void bind_gains(py::module_& m) {
  py::class_<answer<gain_from>> bound(m, "LevelGain", "What one more level of a competence would save.");
  bound
      .def_property_readonly(
          "competence",
          [](const answer<gain_from>& g) { return id_of(g.fw.competences(), g.found.part.level.competence); },
          "Id of the competence.")
      .def_property_readonly(
          "level",
          [](const answer<gain_from>& g) {
            return level_name(g.fw, g.found.part.level.competence, g.found.part.level.level);
          },
          "Id of the level: the next above where someone stands.")
      .def_property_readonly(
          "cost", [](const answer<gain_from>& g) { return in_units(g.found.part.cost, in_of(g)); },
          "What the cheapest plan costs from there; None when there is none or it was not found.")
      .def_property_readonly(
          "saves", [](const answer<gain_from>& g) { return in_units(saved_by(g.found), in_of(g)); },
          "How much less that is than the plan as it is; None where one of the two is not known.")
      .def(
          "explain", [](const answer<gain_from>& g, language lang) { return explain(g, lang); }, py::arg("lang") = "nl",
          "In words.")
      .def(kept<answer<gain_from>>())
      .def("__repr__", [](const answer<gain_from>& g) { return "<LevelGain " + explain(g, language::en) + ">"; });
  compare_by_value(bound);

  py::class_<answer<level_gains>> all(m, "LevelGains",
                                      R"(What one more level of each competence would save: a sequence by competence.

Examples
--------
>>> import loopbaan
>>> fw = loopbaan.dutch_framework()
>>> people = loopbaan.build_cohort(fw, [{"id": "p-001", "levels": fw.required("startbekwaam")}])
>>> gains = loopbaan.Planner(fw, "basisbekwaam").gains_of_levels(people[0])
>>> all(gain.saves >= 0 and gain.cost + gain.saves == gains.cost for gain in gains)
True)");
  all.def_property_readonly(
         "person", [](const answer<level_gains>& g) { return g.person; }, "Id of the person.")
      .def_property_readonly(
          "framework", [](const answer<level_gains>& g) { return g.fw; }, "Whose competences these are.")
      .def_property_readonly(
          "cost", [](const answer<level_gains>& g) { return in_units(g.found.now, in_of(g)); },
          "What the plan costs as it is; None when there is none.")
      .def(
          "explain",
          [](const answer<level_gains>& g, language lang) {
            std::string words;
            for (const level_gain& each : g.found.gains)
              words += explain(part_of(g, gain_from{g.found.now, each}), lang) + "\n";
            return words;
          },
          py::arg("lang") = "nl", "A line per competence.")
      .def(kept<answer<level_gains>>())
      .def("__repr__", [](const answer<level_gains>& g) {
        const auto saving = std::ranges::count_if(g.found.gains, [&](const level_gain& each) {
          return saved_by(gain_from{g.found.now, each}).value_or(0) > 0;
        });
        return "<LevelGains of " + g.person + ": " + std::to_string(saving) + " of " +
               std::to_string(g.found.gains.size()) + " save something>";
      });
  behave_as_sequence<answer<gain_from>>(all, &gains_of);
  compare_by_value(all);
  shown_by(all, "gains_html");
}

std::string explain(const answer<certificate>& c, language lang) {
  return worded(lang, "Geen plan kost minder dan ", "No plan costs less than ") +
         print_amount(c.fw, *c.request, c.found.cost, in_of(c), lang) + worded(lang, ": bewezen met ", ": proven with ") +
         std::to_string(c.found.landmarks.size()) +
         worded(lang, " groepen stappen waarvan elk plan er een bevat", " sets of steps of which every plan has one") +
         (c.found.counts.empty()
              ? ""
              : worded(lang, " en ", " and ") + std::to_string(c.found.counts.size()) +
                    worded(lang, " waarvan elk plan er meer bevat", " of which every plan has more")) +
         ", in " + std::to_string((c.found.tree.size() + 1) / 2) + worded(lang, " gevallen", " cases");
}

void bind_certificate(py::module_& m) {
  py::class_<answer<certificate>> bound(m, "Certificate",
                                        R"(A proof that no plan of someone costs less, to be checked without any search.

Examples
--------
>>> import loopbaan
>>> fw = loopbaan.dutch_framework()
>>> people = loopbaan.build_cohort(fw, [{"id": "p-001", "levels": fw.required("startbekwaam")}])
>>> planner = loopbaan.Planner(fw, "basisbekwaam")
>>> proof = planner.certify(people[0])
>>> proof.cost == planner.find(people[0]).cost, loopbaan.check_certificate(people[0], proof)
(True, []))");
  bound
      .def_property_readonly(
          "person", [](const answer<certificate>& c) { return c.person; }, "Id of the person.")
      .def_property_readonly(
          "cost", [](const answer<certificate>& c) { return in_units(c.found.cost, in_of(c)); },
          "In hours, money, weeks or points: no plan costs less.")
      .def_property_readonly(
          "landmarks",
          [](const answer<certificate>& c) {
            return to_tuple<tuple_of<std::string>>(c.found.landmarks,
                                                   [&](const auto& each) { return ids_of(c.fw.steps(), each); });
          },
          "Sets of ids of steps: every plan takes at least one of each.")
      .def_property_readonly(
          "counts",
          [](const answer<certificate>& c) {
            using landmarks_of = std::pair<std::string, tuple_of<tuple_of<std::string>>>;
            return to_tuple<landmarks_of>(c.found.counts, [&](const certificate::count& each) {
              return landmarks_of{each.step ? id_of(c.fw.steps(), *each.step) : std::string{},
                                  to_tuple<tuple_of<std::string>>(
                                      each.landmarks, [&](const auto& steps) { return ids_of(c.fw.steps(), steps); })};
            });
          },
          "Of steps that ask for several of their alternatives, by id, and of choices of the targets, by \"\": a "
          "landmark per alternative, of which plans with "
          "the "
          "step hit as many as it asks for.")
      .def(
          "explain", [](const answer<certificate>& c, language lang) { return explain(c, lang); },
          py::arg("lang") = "nl", "In one sentence.")
      .def(kept<answer<certificate>>())
      .def("__repr__", [](const answer<certificate>& c) {
        return "<Certificate of " + c.person + ": " + explain(c, language::en) + ">";
      });
  compare_by_value(bound);

  m.def(
      "check_certificate",
      [](const held_person& who, const answer<certificate>& c) {
        require_same(c.fw, who.fw());
        return check(c.fw, who.view().stands(), *c.request, c.found);
      },
      py::arg("person"), py::arg("certificate"), py::call_guard<py::gil_scoped_release>());
}

}  // namespace

void bind_why(py::module_& m) {
  bind_roles(m);
  bind_gains(m);
  bind_certificate(m);
}

}  // namespace loopbaan::binding
