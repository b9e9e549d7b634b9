// SPDX-License-Identifier: BSL-1.0
#include "why.hpp"

#include <algorithm>

#include "notebook.hpp"
#include "people.hpp"
#include "sequence.hpp"
#include "state.hpp"

namespace loopbaan::binding {
namespace {

struct held_role {
  held_question question;
  step_role part;

  friend bool operator==(const held_role&, const held_role&) = default;
};

struct held_gain {
  held_question question;
  std::optional<std::int64_t> now;
  level_gain part;

  friend bool operator==(const held_gain&, const held_gain&) = default;
};

}  // namespace

template <>
inline constexpr int field_count<held_role> = 2;
template <>
inline constexpr int field_count<held_gain> = 3;

namespace {

const char* name_of(step_role::necessity how) {
  if (how == step_role::necessity::unavoidable) return "unavoidable";
  if (how == step_role::necessity::unsettled) return "unsettled";
  return how == step_role::necessity::fixed ? "fixed" : "choice";
}

std::optional<std::int64_t> saved_by(const held_gain& g) {
  if (!g.part.cost || !g.now) return std::nullopt;
  return *g.now - *g.part.cost;
}

/// "Klassenmanagement (basisbekwaam): dan kost het plan 58 uur, 6,5 uur minder".
std::string explain(const held_gain& g, language lang) {
  const bool nl = lang == language::nl;
  const framework& fw = g.question.fw;
  const auto [competence, at] = g.part.level;
  std::string words =
      fw.competences()[competence].title.in_language(lang) + " (" + fw.level_title(competence, at, lang) + "): ";
  if (!g.part.cost) return words + (nl ? "dan is er nog geen plan gevonden" : "no plan was found from there either");
  words +=
      (nl ? "dan kost het plan " : "the plan then costs ") + print_amount(*g.part.cost, g.question.cheapest_in(), lang);
  const auto saved = saved_by(g);
  if (!saved) return words;
  if (*saved == 0) return words + (nl ? ", dat scheelt niets" : ", which saves nothing");
  return words + ", " + print_amount(*saved, g.question.cheapest_in(), lang) + (nl ? " minder" : " less");
}

std::string explain(const held_role& r, language lang) { return explain(r.part, r.question.cheapest_in(), lang); }

tuple_of<held_role> roles_of(const held_roles& r) {
  return to_tuple<held_role>(r.found, [&](const step_role& each) { return held_role{r.question, each}; });
}

tuple_of<held_gain> gains_of(const held_gains& g) {
  return to_tuple<held_gain>(g.found.gains,
                             [&](const level_gain& each) { return held_gain{g.question, g.found.now, each}; });
}

void bind_roles(py::module_& m) {
  py::class_<held_role> bound(m, "StepRole", "How much hangs on a step of a plan.");
  bound
      .def_property_readonly(
          "id", [](const held_role& r) { return id_of(r.question.fw.steps(), r.part.step); }, "Id of the step.")
      .def_property_readonly(
          "title", [](const held_role& r) { return r.question.fw.steps()[r.part.step].title; },
          "How the step is called.")
      .def_property_readonly(
          "necessity", [](const held_role& r) { return name_of(r.part.how); },
          "\"unavoidable\": no plan does without; \"fixed\" by the request; \"choice\"; or \"unsettled\": the "
          "search was stopped before this was known.")
      .def_property_readonly(
          "without", [](const held_role& r) { return in_units(r.part.without, r.question.cheapest_in()); },
          "What the cheapest plan without it costs, of a choice; else None.")
      .def(
          "explain", [](const held_role& r, language lang) { return explain(r, lang); }, py::arg("lang") = "nl",
          "In words.")
      .def(kept<held_role>())
      .def("__repr__", [](const held_role& r) {
        return "<StepRole " + id_of(r.question.fw.steps(), r.part.step) + ": " + explain(r, language::en) + ">";
      });
  compare_by_value(bound);

  py::class_<held_roles> all(m, "StepRoles",
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
         "person", [](const held_roles& r) { return r.question.person; }, "Id of the person.")
      .def_property_readonly(
          "framework", [](const held_roles& r) { return r.question.fw; }, "Whose steps these are.")
      .def(
          "explain",
          [](const held_roles& r, language lang) {
            std::string words;
            for (const step_role& each : r.found)
              words += r.question.fw.steps()[each.step].title.in_language(lang) + ": " +
                       explain(each, r.question.cheapest_in(), lang) + "\n";
            return words;
          },
          py::arg("lang") = "nl", "A line per step.")
      .def(kept<held_roles>())
      .def("__repr__", [](const held_roles& r) {
        std::string words = "<StepRoles of " + r.question.person + ":";
        for (const step_role& each : r.found)
          words += " " + id_of(r.question.fw.steps(), each.step) + " " + name_of(each.how) + ",";
        words.back() = '>';
        return words;
      });
  behave_as_sequence<held_role>(all, &roles_of);
  compare_by_value(all);
  shown_by(all, "roles_html");
}

void bind_gains(py::module_& m) {
  py::class_<held_gain> bound(m, "LevelGain", "What one more level of a competence would save.");
  bound
      .def_property_readonly(
          "competence", [](const held_gain& g) { return id_of(g.question.fw.competences(), g.part.level.competence); },
          "Id of the competence.")
      .def_property_readonly(
          "level",
          [](const held_gain& g) { return level_name(g.question.fw, g.part.level.competence, g.part.level.level); },
          "Id of the level: the next above where someone stands.")
      .def_property_readonly(
          "cost", [](const held_gain& g) { return in_units(g.part.cost, g.question.cheapest_in()); },
          "What the cheapest plan costs from there; None when there is none or it was not found.")
      .def_property_readonly(
          "saves", [](const held_gain& g) { return in_units(saved_by(g), g.question.cheapest_in()); },
          "How much less that is than the plan as it is; None where one of the two is not known.")
      .def(
          "explain", [](const held_gain& g, language lang) { return explain(g, lang); }, py::arg("lang") = "nl",
          "In words.")
      .def(kept<held_gain>())
      .def("__repr__", [](const held_gain& g) { return "<LevelGain " + explain(g, language::en) + ">"; });
  compare_by_value(bound);

  py::class_<held_gains> all(m, "LevelGains",
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
         "person", [](const held_gains& g) { return g.question.person; }, "Id of the person.")
      .def_property_readonly(
          "framework", [](const held_gains& g) { return g.question.fw; }, "Whose competences these are.")
      .def_property_readonly(
          "cost", [](const held_gains& g) { return in_units(g.found.now, g.question.cheapest_in()); },
          "What the plan costs as it is; None when there is none.")
      .def(
          "explain",
          [](const held_gains& g, language lang) {
            std::string words;
            for (const level_gain& each : g.found.gains)
              words += explain(held_gain{g.question, g.found.now, each}, lang) + "\n";
            return words;
          },
          py::arg("lang") = "nl", "A line per competence.")
      .def(kept<held_gains>())
      .def("__repr__", [](const held_gains& g) {
        const auto saving = std::ranges::count_if(g.found.gains, [&](const level_gain& each) {
          return saved_by({g.question, g.found.now, each}).value_or(0) > 0;
        });
        return "<LevelGains of " + g.question.person + ": " + std::to_string(saving) + " of " +
               std::to_string(g.found.gains.size()) + " save something>";
      });
  behave_as_sequence<held_gain>(all, &gains_of);
  compare_by_value(all);
  shown_by(all, "gains_html");
}

std::string explain(const held_certificate& c, language lang) {
  const bool nl = lang == language::nl;
  return (nl ? "Geen plan kost minder dan " : "No plan costs less than ") +
         print_amount(c.found.cost, c.question.cheapest_in(), lang) + (nl ? ": bewezen met " : ": proven with ") +
         std::to_string(c.found.landmarks.size()) +
         (nl ? " groepen stappen waarvan elk plan er een bevat" : " sets of steps of which every plan has one") +
         (c.found.counts.empty() ? ""
                                 : (nl ? " en " : " and ") + std::to_string(c.found.counts.size()) +
                                       (nl ? " waarvan elk plan er meer bevat" : " of which every plan has more")) +
         ", in " + std::to_string((c.found.tree.size() + 1) / 2) + (nl ? " gevallen" : " cases");
}

void bind_certificate(py::module_& m) {
  py::class_<held_certificate> bound(m, "Certificate",
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
          "person", [](const held_certificate& c) { return c.question.person; }, "Id of the person.")
      .def_property_readonly(
          "cost", [](const held_certificate& c) { return in_units(c.found.cost, c.question.cheapest_in()); },
          "In hours, euro, weeks or points: no plan costs less.")
      .def_property_readonly(
          "landmarks",
          [](const held_certificate& c) {
            return to_tuple<tuple_of<std::string>>(
                c.found.landmarks, [&](const auto& each) { return ids_of(c.question.fw.steps(), each); });
          },
          "Sets of ids of steps: every plan takes at least one of each.")
      .def_property_readonly(
          "counts",
          [](const held_certificate& c) {
            using landmarks_of = std::pair<std::string, tuple_of<tuple_of<std::string>>>;
            return to_tuple<landmarks_of>(c.found.counts, [&](const certificate::count& each) {
              return landmarks_of{id_of(c.question.fw.steps(), each.step),
                                  to_tuple<tuple_of<std::string>>(each.landmarks, [&](const auto& steps) {
                                    return ids_of(c.question.fw.steps(), steps);
                                  })};
            });
          },
          "Of steps that ask for several of their alternatives, by id: a landmark per alternative, of which plans with "
          "the "
          "step hit as many as it asks for.")
      .def(
          "explain", [](const held_certificate& c, language lang) { return explain(c, lang); }, py::arg("lang") = "nl",
          "In one sentence.")
      .def(kept<held_certificate>())
      .def("__repr__", [](const held_certificate& c) {
        return "<Certificate of " + c.question.person + ": " + explain(c, language::en) + ">";
      });
  compare_by_value(bound);

  m.def(
      "check_certificate",
      [](const held_person& who, const held_certificate& c) {
        require_same(c.question.fw, who.fw());
        return check(c.question.fw, who.view().stands(), *c.question.request, c.found);
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
