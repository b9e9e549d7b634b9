// SPDX-License-Identifier: BSL-1.0
#include "patience.hpp"
#include "rooms.hpp"
#include "schedule_question.hpp"

namespace loopbaan::binding {

template <>
struct state<scheduler> {
  static py::object put(const scheduler& by) {
    return py::make_tuple(binding::put(by.fw), binding::put(*by.basis.calendar),
                          state<schedule_basis>::put(by.basis));
  }
  static scheduler take(const py::handle& from) {
    const auto parts = from.cast<py::tuple>();
    scheduler made{binding::take<framework>(parts[0]), {}};
    made.basis = state<schedule_basis>::take(parts[2], made.fw);
    made.basis.calendar = binding::take<school_calendar>(parts[1]);
    return made;
  }
};

namespace {

using term_fields = std::tuple<std::string, text, date, date>;
using agreements_given = decltype(schedule_words::agreed);
using days_given = decltype(schedule_words::leave);

scheduler make_scheduler(const framework& fw, const std::optional<school_calendar>& calendar,
                         const std::optional<policy>& rules, const std::optional<offers>& held) {
  scheduler made{fw, {.calendar = calendar}};
  if (held) require_same(fw, held->fw());
  if (!calendar && held) made.basis.calendar = held->calendar();
  if (!made.basis.calendar)
    throw py::value_error("nobody says what the terms are: give a calendar, or offers that have terms");
  if (rules) made.basis.rules = std::make_shared<const policy>(*rules);
  if (held) made.basis.held = std::make_shared<const offers>(*held);
  return made;
}

schedule_of_one find_times_of(const scheduler& by, const held_person& who, const steps_given& steps,
                              const schedule_words& words, std::optional<std::uint64_t> nodes) {
  schedule_request asked = question_for(by, who, steps, words);
  schedule_outcome found = patiently(
      [&](std::stop_token stop, const progress&) {
        schedule_limits limits{.stop = std::move(stop)};
        if (nodes) limits.nodes = *nodes;
        return find_schedule(by.basis.ground(by.fw), who.view().stands(), asked, limits).value();
      },
      std::nullopt);
  return document_with(by, who, {std::move(asked), std::move(found)});
}

void bind_calendar(py::module_& m) {
  py::class_<school_calendar>(m, "SchoolCalendar", R"(Terms of school years, one after the other; a school year begins on 1 August.

Examples
--------
>>> import datetime, loopbaan
>>> loopbaan.SchoolCalendar.of_years(datetime.date(2026, 8, 1), 2)
<SchoolCalendar: 8 terms, 2026-08-01 to 2028-07-31>
)")
      .def(py::init([](const std::vector<term_fields>& terms) {
             std::vector<school_term> made;
             for (const auto& [id, title, from, to] : terms) made.push_back({id, title, from, to});
             return school_calendar::build(std::move(made)).value();
           }),
           py::arg("terms"),
           "Terms of one's own: id, title, first and last day of each. Raises Error 101, 201, 701, 988, 989, 994.")
      .def_static("of_years", &school_calendar::of_years, py::arg("first_day"), py::arg("years"), py::arg("parts") = 4,
                  "Whole school years, from the one in which a day lies, each cut into 1, 2, 3, 4, 6 or 12 equal parts. "
                  "Raises Error 433.")
      .def("starting", &school_calendar::from, py::arg("day"),
           "What is left of it from a day on: a term that has begun begins on that day.")
      .def_property_readonly(
          "terms",
          [](const school_calendar& of) {
            return to_tuple<school_term>(of.terms(), [](const school_term& each) { return each; });
          },
          "The terms, one after the other.")
      .def("__len__", &school_calendar::size)
      .def(kept<school_calendar>())
      .def("__repr__", [](const school_calendar& of) {
        return "<SchoolCalendar: " + std::to_string(of.size()) + " terms" +
               (of.size() == 0 ? "" : ", " + print(of.terms().front().from) + " to " + print(of.terms().back().to)) +
               ">";
      });
}

constexpr const char* about_scheduler = R"(Finds when the steps of a plan are taken, within hours, money and offers.

The earliest end; of what ends then, the least money; of that, the emptiest fullest term.

Parameters
----------
framework : Framework
calendar : SchoolCalendar, optional
    From the first day on; None: the terms of the offers.
policy : Policy, optional
    Whose rules and accounts limit hours and money; None: nothing does.
offers : Offers, optional
    When steps are held; None: every step can begin in every term.

Raises
------
ValueError
    When nobody says what the terms are.
Error
    208 when the offers are of another framework.

Examples
--------
>>> import datetime, loopbaan
>>> fw = loopbaan.dutch_framework()
>>> when = loopbaan.SchoolCalendar.of_years(datetime.date(2026, 8, 1), 3)
>>> loopbaan.Scheduler(fw, when, policy=loopbaan.dutch_policy())
<Scheduler on nl-leraar 2026.1: 12 terms, policy nl-cao 2026.1>
)";

void bind_scheduler(py::module_& m) {
  const std::vector<std::pair<date, double>> no_times;
  const changes_given no_changes;
  const agreements_given no_agreements;
  const days_given no_days;
  py::class_<scheduler> bound(m, "Scheduler", about_scheduler);
  bound
      .def(py::init(&make_scheduler), py::arg("framework"), py::arg("calendar") = py::none(), py::kw_only(),
           py::arg("policy") = py::none(), py::arg("offers") = py::none())
      .def_property_readonly(
          "framework", [](const scheduler& by) { return by.fw; }, "Whose steps are scheduled.")
      .def_property_readonly(
          "calendar", [](const scheduler& by) { return *by.basis.calendar; }, "The terms.")
      .def_property_readonly(
          "policy", [](const scheduler& by) { return by.basis.rules ? std::optional{*by.basis.rules} : std::nullopt; },
          "The policy, or None.")
      .def_property_readonly(
          "offers", [](const scheduler& by) { return by.basis.held ? std::optional{*by.basis.held} : std::nullopt; },
          "The offers, or None.")
      .def("find",
           [](const scheduler& by, const held_person& who, const steps_given& steps, const std::string& sector,
              const std::vector<std::pair<date, double>>& times, const changes_given& changes,
              const agreements_given& agreed, const days_given& leave, std::optional<double> most_in_term,
              const std::vector<double>& most_by_term, const std::vector<std::string>& taken, bool keep_phase_limits,
              std::optional<std::uint64_t> nodes) {
             return find_times_of(by, who, steps,
                                  {sector, times, changes, agreed, leave, most_in_term, most_by_term, taken,
                                   keep_phase_limits},
                                  nodes);
           },
           py::arg("person"), py::arg("steps"), py::kw_only(), py::arg("sector") = "po", py::arg("times") = no_times,
           py::arg("changes") = no_changes, py::arg("agreed") = no_agreements, py::arg("leave") = no_days,
           py::arg("most_in_term") = py::none(), py::arg("most_by_term") = std::vector<double>{},
           py::arg("taken") = std::vector<std::string>{}, py::arg("keep_phase_limits") = false,
           py::arg("nodes") = py::none(),
           R"(The schedule of one person. Ctrl-C stops it.

Parameters
----------
person : Person
    Working time, first day and phase are hers.
steps : Plan or sequence of str
    A plan of this person, or ids of steps.
sector : str
    "po", "vo" or "mbo": whose rules hold.
times : sequence of (day, fte)
    Working times from days on, 0 to 2; none: that of the person, or full time.
changes : sequence of (account, school year, amount)
    What is added to an account or taken off, in hours or money; 2026 is 2026/27.
agreed : sequence of (step, "in" or "not_in", term or edition)
    What was booked, and what is not to be.
leave : sequence of (first day, last day)
    A term of which more than half is leave has no part of any step.
most_in_term : float
    Hours of the person that fit into a term.
most_by_term : sequence of float
    Likewise into each term of the calendar; none: no such limit.
taken : sequence of str
    Ids of editions with no place left.
keep_phase_limits : bool
    Must what begins in a phase end within the years that the policy sets for it?
nodes : int
    Search nodes of each question after which to give up: the same on every machine.

Raises Error 994 to 996, 202, 433; KeyError when there is no such step or edition; ValueError when the plan is somebody else's.)")
      .def(kept<scheduler>())
      .def("__repr__", [](const scheduler& by) {
        std::string words = "<Scheduler on " + by.fw.id() + " " + by.fw.version() + ": " +
                            std::to_string(by.basis.calendar->size()) + " terms";
        if (by.basis.rules)
          words += ", policy " + by.basis.rules->draft().id + " " + by.basis.rules->draft().version;
        if (by.basis.held) words += ", offers " + by.basis.held->draft().id + " " + by.basis.held->draft().version;
        return words + ">";
      });
  bind_choosing(bound);
  bind_team(bound);
}

}  // namespace

void bind_schedules(py::module_& m) {
  bind_calendar(m);
  bind_timed(m);  // before what gives them
  bind_scheduler(m);
}

}  // namespace loopbaan::binding
