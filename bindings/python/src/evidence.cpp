// SPDX-License-Identifier: BSL-1.0
#include "evidence.hpp"

#include <algorithm>
#include <set>

#include <loopbaan/people/estimate.hpp>
#include <loopbaan/people/observations.hpp>
#include <loopbaan/people/severity.hpp>

#include "people.hpp"
#include "rooms.hpp"
#include "state.hpp"

namespace loopbaan::binding {

namespace {

std::string print_entry(const held_evidence& e) {
  const evidence& entry = e.entry;
  return "<Evidence " + id_of(e.fw.competences(), entry.competence) + ": " +
         level_name(e.fw, entry.competence, entry.level).value_or("not rated") +
         (entry.kind == evidence_kind::rating ? "" : ", " + std::string{name(entry.kind)}) +
         (entry.rated_by ? " by " + std::string{name(e.fw, *entry.rated_by)} : "") +
         (entry.day ? " on " + print(*entry.day) : "") + ">";
}

void bind_entry(py::module_& m) {
  py::class_<held_evidence>(m, "Evidence", "One entry of someone's log: a rating, or a decision with a reason.")
      .def_property_readonly(
          "competence", [](const held_evidence& e) { return id_of(e.fw.competences(), e.entry.competence); },
          "Id of the competence.")
      .def_property_readonly(
          "level", [](const held_evidence& e) { return level_name(e.fw, e.entry.competence, e.entry.level); },
          "Id of the level, \"not shown\", or None where the score is a code for \"not rated\".")
      .def_property_readonly(
          "kind", [](const held_evidence& e) { return std::string{name(e.entry.kind)}; },
          "\"rating\", \"prior_learning\", \"waiver\", \"not_applicable\" or \"override\".")
      .def_property_readonly(
          "rater", [](const held_evidence& e) { return rater_name(e.fw, e.entry.rated_by); },
          "\"self\", \"colleague\", \"leader\", \"observer\", \"pupil\", \"institute\", the id of a kind of the framework, or None.")
      .def_property_readonly(
          "rater_id", [](const held_evidence& e) { return filled(e.entry.who); },
          "Pseudonym of the rater, or of who decided; or None.")
      .def_property_readonly(
          "date", [](const held_evidence& e) { return e.entry.day; }, "Its day, or None.")
      .def_property_readonly(
          "until", [](const held_evidence& e) { return e.entry.until; }, "The last day on which it counts, or None.")
      .def_property_readonly(
          "instrument", [](const held_evidence& e) { return e.entry.instrument; }, "What was rated with, or \"\".")
      .def_property_readonly(
          "score", [](const held_evidence& e) { return e.entry.score; }, "What the instrument gave, or None.")
      .def_property_readonly(
          "reason", [](const held_evidence& e) { return filled(e.entry.reason); }, "Why it was decided so, or None.")
      .def_property_readonly(
          "source", [](const held_evidence& e) { return filled(e.entry.source); },
          "The system or file that it comes from, or None.")
      .def(kept<held_evidence>())
      .def("__repr__", &print_entry);
}

level_rule make_rule(const std::string& method, const std::optional<std::vector<std::string>>& order,
                     const std::optional<date>& as_of) {
  level_rule made{.as_of = as_of};
  const auto found = parse_level_method(method);
  if (!found)
    throw py::value_error(
        "method is \"confirmed\", \"latest\", \"highest_confirmed\", \"rater_order\" or \"severity\", not " +
        in_quotes(method));
  made.method = *found;
  if (!order) return made;
  made.order.clear();
  std::set<std::string> seen;
  for (const std::string& word : *order) {
    const auto kind = parse_rater(word);
    if (!seen.insert(kind ? std::string{name(*kind)} : word).second)
      throw py::value_error(in_quotes(word) + " stands in the order twice");
    made.order.push_back(word);  // which kinds there are, the framework says that it is used with
  }
  if (made.order.empty()) throw py::value_error("an order needs a kind of rater");
  return made;
}

void bind_rule(py::module_& m) {
  py::class_<level_rule> bound(m, "LevelRule", R"(A named rule by which levels follow from evidence.

Parameters
----------
method : str
    "confirmed" (the most recent rating by someone else; the default), "latest" (by anyone), "highest_confirmed" (the
    highest by someone else), "rater_order" (the lower median of the first kind of rater in `order`) or "severity" (the
    most likely level, given how severe each kind of rater is).
order : sequence of str, optional
    Kinds of raters for "rater_order", those of the framework too; for "severity" the first that can be compared is the
    yardstick.
as_of : datetime.date, optional
    Levels as of this day: what is later or has ended does not count. None: everything counts.

Raises
------
ValueError
    When there is no such method, or a kind of rater stands there twice. Whether there is such a kind, the framework
    says with which the rule is used.

Examples
--------
>>> import loopbaan
>>> loopbaan.LevelRule("latest").explain("en")[:52]
'The most recent rating counts, whoever gave it; of s')");
  bound
      .def(py::init(&make_rule), py::arg("method") = "confirmed", py::kw_only(), py::arg("order") = py::none(),
           py::arg("as_of") = py::none())
      .def_property_readonly(
          "method", [](const level_rule& r) { return std::string{name(r.method)}; }, "Its name.")
      .def_property_readonly(
          "order",
          [](const level_rule& r) { return strings(r.order); },
          "Kinds of raters, the first first.")
      .def_property_readonly(
          "as_of", [](const level_rule& r) { return r.as_of; }, "The day, or None.")
      .def(
          "explain", [](const level_rule& r, language lang) { return explain(r, lang); }, py::arg("lang") = "en",
          "The rule in a sentence or two.")
      .def(kept<level_rule>())
      .def("__repr__", [](const level_rule& r) {
        std::string words = "<LevelRule " + std::string{name(r.method)};
        if (r.order != level_rule{}.order)
          for (const std::string& each : r.order) words += " " + each;
        return words + (r.as_of ? " as of " + print(*r.as_of) : "") + ">";
      });
  compare_by_value(bound);
}

/// An estimate with the person of whom it is.
struct held_estimate {
  held_person who;
  level_estimate found;
};

}  // namespace

/// Whose estimate of what: it holds a view into the log, and is made again.
template <>
struct state<held_estimate> {
  static py::object put(const held_estimate& e) {
    return py::make_tuple(binding::put(e.who), binding::put(e.found.competence));
  }
  static held_estimate take(const py::handle& held) {
    const auto from = held.cast<py::tuple>();
    auto who = binding::take<held_person>(from[0]);
    auto found = estimate_level(who.view(), binding::take<competence_index>(from[1]));
    return {std::move(who), found};
  }
};

namespace {

void bind_level(py::module_& m) {
  py::class_<held_estimate>(m, "LevelEstimate", "The level of a competence with all that it rests on.")
      .def_property_readonly(
          "competence", [](const held_estimate& e) { return id_of(e.who.fw().competences(), e.found.competence); },
          "Id of the competence.")
      .def_property_readonly(
          "level", [](const held_estimate& e) { return level_name(e.who.fw(), e.found.competence, e.found.level); },
          "Id of the level, \"not shown\", or None where unknown.")
      .def_property_readonly(
          "origin", [](const held_estimate& e) { return std::string{name(e.found.origin)}; }, "As Person.origin.")
      .def_property_readonly(
          "sureness", [](const held_estimate& e) { return std::string{name(e.found.sure)}; },
          "\"unknown\", \"decided\" (established, or with a reason), \"agreed\" (two or more others, none lower), "
          "\"single\" "
          "(one other), \"disputed\" (some other lower), \"self_only\" or \"rater_unknown\".")
      .def_property_readonly(
          "others", [](const held_estimate& e) { return e.found.others; },
          "Other raters of whom a rating is in force; those of a kind without a pseudonym are one.")
      .def_property_readonly(
          "lower", [](const held_estimate& e) { return e.found.lower; }, "Of these: who now say lower than the level.")
      .def_property_readonly(
          "by_others", [](const held_estimate& e) { return e.found.by_others; }, "Ratings in force by others.")
      .def_property_readonly(
          "twice", [](const held_estimate& e) { return e.found.twice; },
          "Entries left out of these numbers, since the same stands in the log already.")
      .def_property_readonly(
          "own", [](const held_estimate& e) { return e.found.own; }, "Ratings in force by the person.")
      .def_property_readonly(
          "unnamed", [](const held_estimate& e) { return e.found.unnamed; },
          "Ratings in force of which nobody knows who gave them.")
      .def_property_readonly(
          "ended", [](const held_estimate& e) { return e.found.ended; }, "Ratings that count no more.")
      .def_property_readonly(
          "later", [](const held_estimate& e) { return e.found.later; },
          "Ratings after the day as of which levels are asked.")
      .def_property_readonly(
          "newest", [](const held_estimate& e) { return e.found.newest; },
          "The most recent day of a rating in force, or None.")
      .def_property_readonly(
          "oldest", [](const held_estimate& e) { return e.found.oldest; }, "The oldest day, or None.")
      .def_property_readonly(
          "observations",
          [](const held_estimate& e) -> std::optional<std::pair<std::size_t, std::size_t>> {
            const auto observed = count_observations(e.who.view(), e.found.competence);
            return observed ? std::optional{std::pair{observed->ratings, observed->at_least}} : std::nullopt;
          },
          "Ratings by others that count and how many the level takes, where the framework asks any and somebody rated; else "
          "None.")
      .def_property_readonly(
          "observers",
          [](const held_estimate& e) -> std::optional<std::pair<std::size_t, std::size_t>> {
            const auto observed = count_observations(e.who.view(), e.found.competence);
            return observed ? std::optional{std::pair{observed->raters, observed->least_raters}} : std::nullopt;
          },
          "Different raters who gave these and how many the level takes; likewise.")
      .def_property_readonly(
          "chance", [](const held_estimate& e) { return e.found.chance; },
          "Method \"severity\": how likely this level or a higher one is, 0 to 1; else None.")
      .def_property_readonly(
          "entry",
          [](const held_estimate& e) -> std::optional<held_evidence> {
            if (e.found.from == nullptr) return std::nullopt;
            return held_evidence{e.who.fw(), *e.found.from};
          },
          "The entry of the log that gives the level, or None.")
      .def(
          "explain", [](const held_estimate& e, language lang) { return explain(e.found, e.who.view(), lang); },
          py::arg("lang") = "en", "All of it in sentences.")
      .def(kept<held_estimate>())
      .def("__repr__", [](const held_estimate& e) {
        return "<LevelEstimate " + id_of(e.who.fw().competences(), e.found.competence) + ": " +
               level_name(e.who.fw(), e.found.competence, e.found.level).value_or("unknown") + ", " +
               std::string{name(e.found.sure)} + ">";
      });
}

/// A model with the framework whose kinds of raters it is about.
struct held_severity {
  framework fw;
  severity_model model;
};

void bind_severity(py::module_& m) {
  py::class_<held_severity>(m, "SeverityModel", "How severe each kind of rater is on one scale, fitted on a cohort.")
      .def_property_readonly(
          "shifts",
          [](const held_severity& s) {
            std::map<std::string, double> found;
            for (const rater_severity& each : s.model.raters)
              found.emplace(rater_name(s.fw, each.rated_by).value_or("not named"), each.shift);
            return found;
          },
          "By kind that could be compared: how many levels higher than the yardstick it rates.")
      .def_property_readonly(
          "people",
          [](const held_severity& s) {
            std::map<std::string, std::size_t> found;
            for (const rater_severity& each : s.model.raters)
              found.emplace(rater_name(s.fw, each.rated_by).value_or("not named"), each.people);
            return found;
          },
          "By kind: how many people it and another kind rated.")
      .def_property_readonly(
          "sharpness", [](const held_severity& s) { return s.model.sharpness; },
          "1/variance of a rating around its level, in levels.")
      .def_property_readonly(
          "units", [](const held_severity& s) { return s.model.units; },
          "Competences of people on which it was fitted; 0: nothing was compared.")
      .def(
          "explain", [](const held_severity& s, language lang) { return explain(s.fw, s.model, lang); }, py::arg("lang") = "en",
          "It in a sentence.")
      .def(kept<held_severity>())
      .def("__repr__", [](const held_severity& s) {
        return "<SeverityModel of " + std::to_string(s.model.raters.size()) + " kinds of raters>";
      });
}

void bind_summary(py::module_& m) {
  py::class_<log_summary>(m, "LogSummary", "What the logs of a cohort hold, all people together.")
      .def_readonly("entries", &log_summary::entries, "How many entries.")
      .def_readonly("ending", &log_summary::ending, "Entries with a last day.")
      .def_readonly("ended", &log_summary::ended,
                    "Entries that count no more on the day of the rule, or for a lower level.")
      .def_readonly("undated", &log_summary::undated,
                    "People with a level that would end, as the framework says, had it a day.")
      .def_readonly("later", &log_summary::later, "Entries after that day.")
      .def_readonly("too_few", &log_summary::too_few,
                    "Levels that are rated and not known, as there are fewer observations than the framework asks.")
      .def_readonly("overrides", &log_summary::overrides, "Decisions in force that set a level.")
      .def_readonly("unnamed", &log_summary::unnamed, "Ratings that do not say who gave them.")
      .def_readonly("twice", &log_summary::twice, "Entries that are the same as another of that person.")
      .def_readonly("not_told_apart", &log_summary::not_told_apart,
                    "Raters of a kind without a pseudonym who gave several ratings of a competence, and count as one.")
      .def_readonly("by_other_raters", &log_summary::by_other_raters,
                    "Entries by a kind of raters that their instrument is not for.")
      .def_readonly("credits_not_done", &log_summary::credits_not_done,
                    "People with an entry by a step that gives credits and that is not among what they did (`done`): its "
                    "credits do not count.")
      .def_property_readonly(
          "not_done", [](const log_summary& s) { return strings(s.not_done); },
          "The ids of some of these steps, each once.")
      .def(kept<log_summary>())
      .def("__repr__",
           [](const log_summary& s) { return "<LogSummary of " + std::to_string(s.entries) + " entries>"; });
}

}  // namespace

void bind_evidence(py::module_& m) {
  bind_entry(m);
  bind_rule(m);
}

void bind_estimate(py::module_& m) {
  bind_level(m);
  bind_severity(m);
  bind_summary(m);
  m.def(
      "estimate_level",
      [](const held_person& who, const std::string& competence) {
        return held_estimate{who, estimate_level(who.view(), position(who.fw().competences(), competence))};
      },
      py::arg("person"), py::arg("competence"));
  m.def("summarise_log", &summarise_log, py::arg("people"), py::call_guard<py::gil_scoped_release>());
  m.def("notes_on_day", &notes_on_day, py::arg("people"), py::call_guard<py::gil_scoped_release>());
  m.def(
      "append_evidence",
      [](const cohort& people, const std::string& person, const held_evidence& entry, const diagnostics& notes) {
        const auto found = people.find(person);
        if (!found) throw py::key_error("there is no person " + in_quotes(person));
        require_same(people.fw(), entry.fw);
        const py::gil_scoped_release release;
        auto made = people.with(found->row(), entry.entry);
        return made && !notes.empty() ? made->noted(notes) : made;
      },
      py::arg("people"), py::arg("person"), py::arg("entry"), py::arg("notes"));
  m.def(
      "find_severity",
      [](const cohort& people, const std::string& scale) -> std::optional<held_severity> {
        const severity_model* found = people.severity_on(position(people.fw().scales(), scale));
        return found == nullptr ? std::nullopt : std::optional{held_severity{people.fw(), *found}};
      },
      py::arg("people"), py::arg("scale"));
}

}  // namespace loopbaan::binding
