// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/exchange/policy.hpp>
#include <loopbaan/schedule/policy_fields.hpp>
#include <loopbaan/schedule/year_hours.hpp>

#include "rooms.hpp"
#include "state.hpp"
#include "values.hpp"

namespace loopbaan::binding {

template <>
struct state<policy> {
  static py::object put(const policy& all) { return binding::put(all.draft()); }
  static policy take(const py::handle& from) { return policy::build(binding::take<policy_draft>(from)).value(); }
};

namespace {

double number_of(const policy_value& value) {
  if (const auto* hours = std::get_if<minutes>(&value)) return static_cast<double>(hours->count()) / 60;
  if (const auto* euro = std::get_if<cents>(&value)) return static_cast<double>(euro->count()) / 100;
  return std::visit([](const auto& whole) { return static_cast<double>(whole.count()); }, value);
}

const char* unit_of(const policy_value& value) {
  constexpr const char* units[] = {"hours", "euro", "weeks", "years", "percent"};
  static_assert(std::size(units) == std::variant_size_v<policy_value>);
  return units[value.index()];
}

/// "500 euro": a rule alone knows no currency but the word of its format.
std::string in_its_unit(const policy_rule& r) {
  return std::visit(
             [](const auto& value) {
               using held = std::decay_t<decltype(value)>;
               const std::int64_t one = std::is_same_v<held, minutes> ? 60 : std::is_same_v<held, cents> ? 100 : 1;
               return decimal(value.count(), one, 2, language::en);
             },
             r.value) +
         " " + unit_of(r.value);
}

void bind_rule(py::module_& m) {
  py::class_<policy_sector>(m, "PolicySector", "A part of a field with an agreement of its own.")
      .def_readonly("id", &policy_sector::id, "Its permanent name.")
      .def_readonly("title", &policy_sector::title, "How people call it.")
      .def(kept<policy_sector>())
      .def("__repr__", [](const policy_sector& s) { return "<PolicySector " + s.id + ">"; });
  py::class_<policy_rule>(m, "PolicyRule",
                          "One rule of a collective agreement, a law or a scheme: a right, or a limit to keep to.")
      .def_readonly("id", &policy_rule::id, "Its permanent name.")
      .def_readonly("title", &policy_rule::title, "How people call it.")
      .def_readonly("subject", &policy_rule::subject, "What it is about, the same word in all sectors and years.")
      .def_property_readonly(
          "sectors", [](const policy_rule& r) { return strings(r.sectors); }, "Ids of the sectors where it holds.")
      .def_property_readonly(
          "value", [](const policy_rule& r) { return number_of(r.value); }, "Its number, in its unit.")
      .def_property_readonly(
          "unit", [](const policy_rule& r) { return unit_of(r.value); },
          "\"hours\", \"euro\", \"weeks\", \"years\" or \"percent\".")
      .def_property_readonly(
          "period", [](const policy_rule& r) { return std::string{name(r.period)}; },
          "\"once\", \"week\", \"month\" or \"year\".")
      .def_property_readonly(
          "pro_rata", [](const policy_rule& r) { return r.pro_rata.value_or(false); },
          "Is it less for who works less than full time?")
      .def_readonly("phase", &policy_rule::phase, "Id of the phase of a career that it holds for, or None: all.")
      .def_readonly("first_day", &policy_rule::from, "First day that it holds, or None.")
      .def_readonly("last_day", &policy_rule::to, "Last day that it holds, or None: until further notice.")
      .def_readonly("checked", &policy_rule::checked, "The day on which somebody last confirmed it, or None.")
      .def_readonly("source", &policy_rule::source, "Id of the source, or None.")
      .def_property_readonly(
          "estimate", [](const policy_rule& r) { return r.estimate.value_or(false); }, "Is something in it estimated?")
      .def_readonly("note", &policy_rule::note, "What one should know of it, or None.")
      .def(
          "print",
          [](const policy_rule& r, language lang, const std::string& currency) {
            return print(r.value, lang, currency);
          },
          py::arg("lang") = "nl", py::kw_only(), py::arg("currency"),
          "The value in words, e.g. \"40 uur\"; its money in the currency of the framework that the policy goes with.")
      .def(kept<policy_rule>())
      .def("__repr__",
           [](const policy_rule& r) { return "<PolicyRule " + r.id + ": " + in_its_unit(r) + ">"; });
}

void bind_account(py::module_& m) {
  py::class_<policy_account>(m, "PolicyAccount", "An account of hours or of money that steps are taken from.")
      .def_readonly("id", &policy_account::id, "Its permanent name.")
      .def_readonly("title", &policy_account::title, "How people call it.")
      .def_property_readonly(
          "unit", [](const policy_account& a) { return std::string{name(a.unit)}; }, "\"hours\" or \"euro\".")
      .def_readonly("subject", &policy_account::subject,
                    "Subject of the rules that fill it each school year, or None: it holds what somebody gives.")
      .def_property_readonly(
          "payers", [](const policy_account& a) { return strings(a.payers); },
          "The payers of the steps that it serves; empty: whoever pays.")
      .def_property_readonly(
          "phases", [](const policy_account& a) { return strings(a.phases); },
          "Ids of the phases in which a step begins that it serves; empty: all.")
      .def_property_readonly(
          "unlimited", [](const policy_account& a) { return a.unlimited.value_or(false); },
          "Does it give whatever is asked?")
      .def_readonly("note", &policy_account::note, "What one should know of it, or None.")
      .def(kept<policy_account>())
      .def("__repr__", [](const policy_account& a) { return "<PolicyAccount " + a.id + ">"; });
}

}  // namespace

void bind_schedule(py::module_& m) {
  bind_rule(m);
  bind_account(m);
  bind_offers(m);
  const auto view = [](const py::object& self, const policy_rule& rule) {
    return py::cast(rule, py::return_value_policy::reference_internal, self);
  };
  py::class_<policy>(m, "Policy", R"(Hour accounts, budgets, saving limits and terms, with source and date.

Examples
--------
>>> import datetime, loopbaan
>>> policy = loopbaan.dutch_policy()
>>> policy.find("own-hours", "po", datetime.date(2026, 9, 1)).print(currency="EUR")
'80 uur'
)")
      .def_property_readonly(
          "id", [](const policy& p) { return p.draft().id; }, "Its permanent name.")
      .def_property_readonly(
          "version", [](const policy& p) { return p.draft().version; }, "Its edition.")
      .def_property_readonly(
          "title", [](const policy& p) { return p.draft().title.value_or(text{}); }, "How people call it.")
      .def_property_readonly(
          "sources",
          [](const policy& p) { return to_tuple<source>(p.draft().sources, [](const source& s) { return s; }); },
          "Where its figures come from.")
      .def_property_readonly(
          "sectors",
          [](const policy& p) {
            return to_tuple<policy_sector>(p.sectors(), [](const policy_sector& s) { return s; });
          },
          "The sectors that its rules may name: its own, else primary, secondary and vocational education.")
      .def_property_readonly(
          "rules",
          [view](const py::object& self) {
            return to_tuple<policy_rule>(self.cast<const policy&>().rules(),
                                         [&](const policy_rule& r) { return view(self, r); });
          },
          "All rules, in the order of the document.")
      .def_property_readonly(
          "accounts",
          [](const policy& p) {
            return to_tuple<policy_account>(p.accounts(), [](const policy_account& a) { return a; });
          },
          "The accounts that steps are taken from, preferred ones first.")
      .def(
          "rules_on",
          [view](const py::object& self, const std::string& in, date on) {
            return to_tuple<policy_rule>(self.cast<const policy&>().rules_on(in, on),
                                         [&](const policy_rule* r) { return view(self, *r); });
          },
          py::arg("sector"), py::arg("day"), "The rules of a sector that hold on a day. Raises Error 202: no such sector.")
      .def(
          "find",
          [view](const py::object& self, const std::string& subject, const std::string& in, date on,
                 const std::optional<std::string>& phase) {
            const auto* found = self.cast<const policy&>().find(subject, in, on, phase.value_or(""));
            return py::typing::Optional<policy_rule>{found != nullptr ? view(self, *found) : py::none{}};
          },
          py::arg("subject"), py::arg("sector"), py::arg("day"), py::arg("phase") = py::none(),
          "The rule of a subject: the one for that phase, else the one for all; None when there is none. Raises Error 202: no such "
          "sector.")
      .def(
          "hours_in_year",
          [view](const py::object& self, const std::string& in, date on, const std::optional<std::string>& phase,
                 double fte) {
            using pair = py::typing::Tuple<policy_rule, double>;
            return to_tuple<pair>(hours_in_year(self.cast<const policy&>(), in, on, phase.value_or(""), fte),
                                  [&](const year_hours& each) {
                                    return py::make_tuple(view(self, *each.rule),
                                                          static_cast<double>(each.minutes) / 60);
                                  });
          },
          py::arg("sector"), py::arg("day"), py::arg("phase") = py::none(), py::arg("fte") = 1.0,
          "What rules give for development in a school year at a working time: each rule with its hours, own hours "
          "first. "
          "Raises Error 433 for a working time that is none, 202 for a sector that there is not.")
      .def_property_readonly(
          "latest_start", [](const policy& p) { return latest_start(p); },
          "The latest day on which a rule begins to hold.")
      .def_property_readonly(
          "notes", [](const policy& of) { return all_of(of.draft().notes); }, notes_meaning)
      .def("__len__", [](const policy& p) { return p.rules().size(); })
      .def(kept<policy>())
      .def("__repr__", [](const policy& p) {
        return "<Policy " + p.draft().id + " " + p.draft().version + ": " + std::to_string(p.rules().size()) +
               " rules" + and_notes(p.draft().notes) + ">";
      });
  m.def(
      "parse_policy", [](const content& json, const std::string& file) { return read_policy(json.bytes, file); },
      py::arg("content"), py::arg("file"), py::call_guard<py::gil_scoped_release>());
  m.def("write_policy", &write_policy, py::arg("policy"), py::call_guard<py::gil_scoped_release>());
}

}  // namespace loopbaan::binding
