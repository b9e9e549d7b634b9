// SPDX-License-Identifier: BSL-1.0
#include "notebook.hpp"
#include "patience.hpp"
#include "people.hpp"
#include "scheduler.hpp"

namespace loopbaan::binding {
namespace {

/// What one person was told, as a document of its own.
schedules_document document_alone(const schedule_of_one& of) {
  schedules_document made = *of.whole;
  made.people = {of.entry()};
  made.notes.clear();
  return made;
}

/// Do two documents rest on the same, so that what they say can stand in one?
bool same_basis(const schedules_document& one, const schedules_document& other) {
  const auto head = [](schedules_document of) {
    of.people.clear();
    return write_schedules(of);
  };
  return one.request.rules == other.request.rules && one.request.held == other.request.held
             ? one.fw == other.fw && one.request.calendar->terms().size() == other.request.calendar->terms().size()
             : head(one) == head(other);
}

schedules_of as_one_document(const std::vector<schedule_of_one>& all) {
  if (all.empty()) throw py::value_error("there is no schedule to write down");
  auto whole = std::make_shared<schedules_document>(document_alone(all.front()));
  for (std::size_t i = 1; i < all.size(); ++i) {
    if (!same_basis(*all[i].whole, *all.front().whole))
      throw py::value_error("these schedules rest on other terms, another policy or other offers than each other");
    whole->people.push_back(all[i].entry());
  }
  if (whole->request.team && whole->request.team->members != whole->people.size())
    throw py::value_error("these are " + std::to_string(whole->people.size()) + " of " +
                          std::to_string(whole->request.team->members) +
                          " people who were scheduled together: write all of them");
  return {std::move(whole)};
}

using fields_of_part = py::typing::Dict<py::str, py::object>;

/// What the document says of one person, as plain values.
fields_of_part as_dict(const schedule_of_one& of) {
  const auto loads = py::module_::import("json").attr("loads");
  return loads(write_schedules(document_alone(of)))["schedules"][py::int_{0}].cast<fields_of_part>();
}

/// A part of the head of a document, as plain values.
std::optional<fields_of_part> team_of(const schedules_document& of) {
  if (!of.request.team) return std::nullopt;
  schedules_document head = of;
  head.people.clear();
  const auto loads = py::module_::import("json").attr("loads");
  return loads(write_schedules(head))["team"].cast<fields_of_part>();
}

/// What the accounts with a limit give somebody, whatever is scheduled, by the names of the fields of schedule/1.
std::vector<fields_of_part> rights_of(const schedule_of_one& of) {
  const schedule_basis& question = of.whole->request;
  std::vector<fields_of_part> made;
  if (!question.rules) return made;
  const schedule_request& asked = of.entry().found.asked;
  for (const account_lot& each : find_lots(*question.rules, asked.holder, *question.calendar, asked.changes).value().lots) {
    const policy_account& account = question.rules->accounts()[each.account];
    fields_of_part row;
    row["account"] = account.id;
    row["unit"] = name(account.unit);
    row["school_year"] = each.school_year;
    row["given"] = static_cast<double>(each.amount) / (account.unit == account_unit::hours ? 60 : 100);
    row["to"] = print(each.days.to);
    if (!each.phase.empty()) row["phase"] = each.phase;
    made.push_back(std::move(row));
  }
  return made;
}

schedule_of_one with_earlier_ends(const schedule_of_one& of, const held_person& who, std::uint64_t nodes) {
  require_same(of.fw(), who.fw());
  const auto& entry = of.entry();
  if (entry.person != who.view().id())
    throw py::value_error("this schedule is of another person: " + in_quotes(entry.person));
  if (of.whole->request.team)
    throw py::value_error("what others leave is not known of one schedule: ask it of a schedule found alone");
  auto whole = std::make_shared<schedules_document>(document_alone(of));
  whole->people[0].found.earlier = patiently(
      [&](std::stop_token stop, const progress&) {
        const schedule_limits limits{.nodes = nodes, .stop = std::move(stop)};
        const standing stands = who.view().stands();
        const person_schedule& told = entry.found;
        const schedule_request asked =
            told.chosen_for ? with_chosen(of.fw(), stands, *told.chosen_for, told.asked, told.found) : told.asked;
        return find_earlier_ends(of.whole->request.ground(of.fw()), stands, asked, told.found, limits).value();
      },
      std::nullopt);
  return {std::move(whole), 0};
}

std::optional<date> last_day_of(const schedule_of_one& of) {
  const std::size_t terms = of.entry().found.found.terms;
  if (terms == 0 || of.entry().found.found.steps.empty()) return std::nullopt;
  return of.whole->request.calendar->terms()[terms - 1].to;
}

void bind_found(py::module_& m) {
  const auto found = [](const schedule_of_one& of) -> const schedule_outcome& { return of.entry().found.found; };
  py::class_<schedule_of_one>(m, "Schedule", R"(When the steps of one person are taken, from which accounts, and why not earlier.

Examples
--------
>>> import datetime, loopbaan
>>> fw = loopbaan.dutch_framework()
>>> person = loopbaan.build_cohort(fw, [{"id": "p-001", "phase": "inductie", "levels": fw.required("startbekwaam")}])[0]
>>> plan = loopbaan.Planner(fw, "basisbekwaam").find(person)
>>> by = loopbaan.Scheduler(fw, loopbaan.SchoolCalendar.of_years(datetime.date(2026, 8, 1), 3), policy=loopbaan.dutch_policy())
>>> schedule = by.find(person, plan)
>>> schedule.status, len(schedule.to_dict()["steps"]) == len(plan.steps)
('optimal', True)
)")
      .def_property_readonly(
          "framework", [](const schedule_of_one& of) { return of.fw(); }, "The framework of its steps.")
      .def_property_readonly(
          "person", [](const schedule_of_one& of) { return of.entry().person; }, "Id of the person.")
      .def_property_readonly(
          "status", [found](const schedule_of_one& of) { return std::string{name(found(of).status)}; },
          "\"optimal\", \"feasible\", \"unscheduled\" or \"stopped\".")
      .def_property_readonly(
          "found", [found](const schedule_of_one& of) { return !name(found(of).status).ends_with("ed"); },
          "Is there a schedule?")
      .def_property_readonly(
          "calendar", [](const schedule_of_one& of) { return *of.whole->request.calendar; }, "The terms.")
      .def_property_readonly(
          "policy",
          [](const schedule_of_one& of) {
            return of.whole->request.rules ? std::optional{*of.whole->request.rules} : std::nullopt;
          },
          "The policy, or None.")
      .def_property_readonly(
          "chosen", [](const schedule_of_one& of) { return of.entry().found.chosen_for.has_value(); },
          "Were its steps chosen together with their times, by `Scheduler.choose`?")
      .def_property_readonly(
          "offers",
          [](const schedule_of_one& of) {
            return of.whole->request.held ? std::optional{*of.whole->request.held} : std::nullopt;
          },
          "The offers, or None.")
      .def_property_readonly(
          "team", [](const schedule_of_one& of) { return team_of(*of.whole); },
          "What is shared with those with whom this person was scheduled together, as `SchedulesDocument.team`; None: nobody.")
      .def_property_readonly("last_day", &last_day_of, "The last day of the term in which it ends, or None.")
      .def_property_readonly(
          "terms", [found](const schedule_of_one& of) { return found(of).terms; },
          "One more than the place of the last term that anything is in.")
      .def_property_readonly(
          "terms_bound", [found](const schedule_of_one& of) { return found(of).terms_bound; },
          "Proven: it takes no fewer terms.")
      .def_property_readonly(
          "cost", [found](const schedule_of_one& of) { return static_cast<double>(found(of).cents) / 100; },
          "Euro together.")
      .def_property_readonly(
          "fullest", [found](const schedule_of_one& of) { return static_cast<double>(found(of).fullest) / 60; },
          "Hours of the person in the fullest term.")
      .def("find_earlier_ends", &with_earlier_ends, py::arg("person"), py::kw_only(), py::arg("nodes") = 2000,
           R"(The same schedule with what would bring its end forward by a term or more, one thing at a time. Ctrl-C stops it.

So many hours or money more on an account for a school year, fuller terms, an edition of a step in any term, an agreement let
go, no leave, no limit to a phase: the least of each that is enough. Of who has no schedule, what would make it possible. Of a
schedule that is not proven it is looked first whether it ends earlier as it is ("unchanged"). Of steps that were chosen, with these
steps. It stands at "earlier_ends" of `to_dict`: what was found, and what the search gave up on, after `nodes` search nodes of each of
some twenty questions about each account and year.

Raises ValueError when the person is another, or was scheduled together with others.

Examples
--------
>>> import datetime, loopbaan
>>> fw = loopbaan.dutch_framework()
>>> person = loopbaan.build_cohort(fw, [{"id": "p-001", "levels": {"reflectie": "basis"}}])[0]
>>> by = loopbaan.Scheduler(fw, loopbaan.SchoolCalendar.of_years(datetime.date(2026, 8, 1), 1))
>>> leave = [(datetime.date(2026, 8, 1), datetime.date(2026, 12, 31))]
>>> schedule = by.find(person, ["intervisie-deelname"], leave=leave).find_earlier_ends(person)
>>> [each["what"] for each in schedule.to_dict()["earlier_ends"]["found"]]
['leave']
)")
      .def("to_dict", &as_dict, "All that was asked and found, by the names of the fields of schedule/1.")
      .def("__eq__",
           [](const schedule_of_one& one, const py::object& other) {
             return py::isinstance<schedule_of_one>(other) &&
                    write_schedules(document_alone(one)) == write_schedules(document_alone(other.cast<const schedule_of_one&>()));
           })
      .def("__hash__", [](const py::object& self) { return py::hash(py::repr(self)); })
      .def(kept<schedule_of_one>())
      .def("_repr_html_", html_by("schedule_html"))
      .def("__repr__", [found](const schedule_of_one& of) {
        return "<Schedule of " + of.entry().person + ": " + std::string{name(found(of).status)} + ", " +
               std::to_string(found(of).steps.size()) + " steps>";
      });
}

void bind_schedules_document(py::module_& m) {
  py::class_<schedules_of>(m, "SchedulesDocument", R"(A schedule/1 document that was read, or of people who were scheduled together: a sequence of Schedule.

Examples
--------
>>> import datetime, loopbaan
>>> fw = loopbaan.dutch_framework()
>>> people = loopbaan.build_cohort(fw, [{"id": "p-001", "levels": {"reflectie": "basis"}}])
>>> by = loopbaan.Scheduler(fw, loopbaan.SchoolCalendar.of_years(datetime.date(2026, 8, 1), 1))
>>> document = loopbaan.parse_schedules(loopbaan.write_schedules([by.find(people[0], ["intervisie-deelname"])]), fw)
>>> document["p-001"].status, document.check(people)
('optimal', ())
)")
      .def_property_readonly(
          "framework", [](const schedules_of& d) { return d.whole->fw; }, "The framework that the answers rest on.")
      .def_property_readonly(
          "purpose", [](const schedules_of& d) { return d.whole->purpose; },
          "What people were asked about for; \"\": nobody said.")
      .def_property_readonly(
          "rule", [](const schedules_of& d) { return d.whole->rule; }, "The rule by which their levels were found.")
      .def_property_readonly(
          "ids",
          [](const schedules_of& d) {
            return to_tuple<std::string>(d.whole->people, [](const auto& each) { return each.person; });
          },
          "Ids of the people, in the order of the document.")
      .def_property_readonly(
          "team", [](const schedules_of& d) { return team_of(*d.whole); },
          "What people share who were scheduled together, and what came of all of them, by the names of the fields of "
          "schedule/1; None: everybody apart.")
      .def_property_readonly(
          "calendar", [](const schedules_of& d) { return *d.whole->request.calendar; }, "The terms.")
      .def_property_readonly(
          "policy",
          [](const schedules_of& d) {
            return d.whole->request.rules ? std::optional{*d.whole->request.rules} : std::nullopt;
          },
          "The policy, or None.")
      .def_property_readonly(
          "offers",
          [](const schedules_of& d) {
            return d.whole->request.held ? std::optional{*d.whole->request.held} : std::nullopt;
          },
          "The offers, or None.")
      .def_property_readonly(
          "notes", [](const schedules_of& d) { return all_of(d.whole->notes); }, notes_meaning)
      .def("__len__", [](const schedules_of& d) { return d.whole->people.size(); })
      .def(
          "__getitem__",
          [](const schedules_of& d, py::ssize_t place) {
            const auto count = static_cast<py::ssize_t>(d.whole->people.size());
            if (place < -count || place >= count) throw py::index_error("there are " + std::to_string(count));
            return schedule_of_one{d.whole, static_cast<std::size_t>(place < 0 ? place + count : place)};
          },
          py::arg("place"))
      .def(
          "__getitem__",
          [](const schedules_of& d, const std::string& person) {
            for (std::size_t row = 0; row < d.whole->people.size(); ++row)
              if (d.whole->people[row].person == person) return schedule_of_one{d.whole, row};
            throw py::key_error("there is no person " + in_quotes(person));
          },
          py::arg("person"))
      .def(
          "write", [](const schedules_of& d) { return write_schedules(*d.whole); },
          "The document as canonical text, with what nobody knows of it.")
      .def(
          "check",
          [](const schedules_of& d, const std::optional<cohort>& people, const std::string& file) {
            const diagnostics found = [&] {
              const py::gil_scoped_release free;
              return check_again(*d.whole, people ? &*people : nullptr, file);
            }();
            return all_of(found);
          },
          py::arg("people") = py::none(), py::kw_only(), py::arg("name") = "",
          "Every answer that does not hold: of these people; without people, of whomever it is about.")
      .def(kept<schedules_of>())
      .def("__repr__", [](const schedules_of& d) {
        return "<SchedulesDocument on " + d.whole->fw.id() + " " + d.whole->fw.version() + ": " +
               std::to_string(d.whole->people.size()) + " people" + and_notes(d.whole->notes) + ">";
      });
}

}  // namespace

void bind_timed(py::module_& m) {
  bind_found(m);
  bind_schedules_document(m);
  m.def("rights_of", &rights_of, py::arg("schedule"), "What the accounts with a limit give somebody, whatever is scheduled.");
  m.def("write_schedules", [](const std::vector<schedule_of_one>& all) { return write_schedules(*as_one_document(all).whole); },
        py::arg("schedules"));
  m.def(
      "parse_schedules",
      [](const content& json, const framework& fw, const std::optional<policy>& rules,
         const std::optional<offers>& held, const std::string& file) {
        schedule_basis given;
        if (rules) given.rules = std::make_shared<const policy>(*rules);
        if (held) given.held = std::make_shared<const offers>(*held);
        return schedules_of{
            std::make_shared<const schedules_document>(read_schedules(json.bytes, fw, given, file).value())};
      },
      py::arg("content"), py::arg("framework"), py::arg("policy"), py::arg("offers"), py::arg("file"),
      py::call_guard<py::gil_scoped_release>());
  m.def(
      "parse_agreed_places",
      [](const content& json, const framework& fw, const std::string& file) {
        const auto found = [&] {
          const py::gil_scoped_release free;
          return read_agreed_places(json.bytes, fw, file).value();
        }();
        std::map<std::string, std::vector<std::pair<std::string, std::string>>> made;
        for (const agreed_places& each : found) {
          auto& own = made[each.id];
          for (const step_agreement& place : each.places) own.emplace_back(fw.steps()[place.step].id, place.where);
        }
        return made;
      },
      py::arg("content"), py::arg("framework"), py::arg("file"));
}

}  // namespace loopbaan::binding
