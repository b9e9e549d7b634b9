// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/exchange/offers.hpp>
#include <loopbaan/offer/offers_fields.hpp>

#include "rooms.hpp"
#include "state.hpp"
#include "values.hpp"

namespace loopbaan::binding {

template <>
struct state<offers> {
  static py::object put(const offers& all) { return py::make_tuple(binding::put(all.draft()), binding::put(all.fw())); }
  static offers take(const py::handle& from) {
    const auto parts = from.cast<py::tuple>();
    return offers::build(binding::take<offers_draft>(parts[0]), binding::take<framework>(parts[1])).value();
  }
};

namespace {

std::optional<double> euro_of(const std::optional<cents>& amount) {
  if (!amount) return std::nullopt;
  return static_cast<double>(amount->count()) / 100;
}

void bind_parts(py::module_& m) {
  py::class_<school_term>(m, "SchoolTerm", "A part of a school year, such as a quarter.")
      .def_readonly("id", &school_term::id, "Its permanent name.")
      .def_readonly("title", &school_term::title, "How people call it.")
      .def_readonly("first_day", &school_term::from, "Its first day.")
      .def_readonly("last_day", &school_term::to, "Its last day.")
      .def(kept<school_term>())
      .def("__repr__", [](const school_term& t) {
        return "<SchoolTerm " + t.id + ": " + print(t.from) + " to " + print(t.to) + ">";
      });
  py::class_<edition_role>(m, "EditionRole",
                           "What people are in an edition: who takes part, who researches, who leads.")
      .def_readonly("id", &edition_role::id, "Its permanent name.")
      .def_readonly("title", &edition_role::title, "How people call it.")
      .def_readonly("places", &edition_role::places, "For how many people, or None: as many as like.")
      .def_readonly("least", &edition_role::least, "With fewer of them the edition stays shut; None: nobody says so.")
      .def_readonly("filled", &edition_role::filled, "How many of them there are already; None: nobody says so.")
      .def_readonly("profile", &edition_role::profile, "Id of the profile that they must meet before, or None.")
      .def_readonly("groups", &edition_role::groups, "The group that they must be of, by grouping.")
      .def_property_readonly(
          "consent", [](const edition_role& r) { return r.consent.value_or(false); }, "Only those who said yes to it?")
      .def(kept<edition_role>())
      .def("__repr__", [](const edition_role& r) { return "<EditionRole " + r.id + ">"; });
  py::class_<step_edition>(m, "StepEdition", "One time that a step is held: in a term, or on dates.")
      .def_readonly("id", &step_edition::id, "Its permanent name.")
      .def_readonly("title", &step_edition::title, "How people call it, or None.")
      .def_readonly("step", &step_edition::step, "Id of the step.")
      .def_readonly("term", &step_edition::term, "Id of the term in which it is, or None.")
      .def_readonly("first_day", &step_edition::from, "Its first day, or None.")
      .def_readonly("last_day", &step_edition::to, "Its last day, or None.")
      .def_readonly("provider", &step_edition::provider, "Who offers it, or None.")
      .def_readonly("place", &step_edition::place, "Where it is, or None.")
      .def_property_readonly(
          "open_to", [](const step_edition& e) { return strings(e.open_to); },
          "Schools and boards whose people may come; (): everybody, as far as anybody says.")
      .def_readonly("terms", &step_edition::terms, "On which terms people of others come, or None.")
      .def_readonly("places", &step_edition::places, "How many people it takes, or None: as many as like.")
      .def_readonly("least", &step_edition::least, "With fewer people it stays shut; None: nobody says so.")
      .def_property_readonly(
          "cost", [](const step_edition& e) { return euro_of(e.cost); },
          "Euro for one person, or None: what the step costs.")
      .def_readonly("source", &step_edition::source, "Id of the source, or None.")
      .def_property_readonly(
          "estimate", [](const step_edition& e) { return e.estimate.value_or(false); }, "Is something in it estimated?")
      .def_readonly("note", &step_edition::note, "What one should know of it, or None.")
      .def_property_readonly(
          "roles",
          [](const step_edition& e) { return to_tuple<edition_role>(e.roles, [](const edition_role& r) { return r; }); },
          "What people are in it; empty: the same for all.")
      .def(kept<step_edition>())
      .def("__repr__", [](const step_edition& e) { return "<StepEdition " + e.id + " of " + e.step + ">"; });
}

}  // namespace

void bind_offers(py::module_& m) {
  bind_parts(m);
  py::class_<offers>(m, "Offers", R"(When steps are held: terms, and the editions of steps in them.

A step without any edition can begin in every term; one that has editions, in these alone.

Examples
--------
>>> import loopbaan
>>> loopbaan.parse_offers('''{"loopbaan": "offers/1", "id": "region", "version": "2026",
... "framework": {"id": "nl-leraar", "version": "2026.1"},
... "editions": [{"id": "a", "step": "intervisie-deelname", "from": "2026-09-07", "to": "2026-12-04"}]}''',
... loopbaan.dutch_framework())
<Offers region 2026: 1 edition>
)")
      .def_property_readonly(
          "id", [](const offers& o) { return o.draft().id; }, "Its permanent name.")
      .def_property_readonly(
          "version", [](const offers& o) { return o.draft().version; }, "Its edition.")
      .def_property_readonly(
          "title", [](const offers& o) { return o.draft().title.value_or(text{}); }, "How people call it.")
      .def_property_readonly(
          "framework", [](const offers& o) { return o.fw(); }, "The framework of its steps.")
      .def_property_readonly(
          "terms",
          [](const offers& o) {
            return to_tuple<school_term>(o.draft().terms, [](const school_term& t) { return t; });
          },
          "The terms, one after the other; empty: somebody else says what they are.")
      .def_property_readonly(
          "editions",
          [](const offers& o) { return to_tuple<step_edition>(o.editions(), [](const step_edition& e) { return e; }); },
          "All editions, in the order of the document.")
      .def_property_readonly(
          "undated",
          [](const offers& o) {
            return to_tuple<step_edition>(o.draft().undated, [](const step_edition& e) { return e; });
          },
          "Editions of which nobody says when they are; nothing is planned on them.")
      .def_property_readonly(
          "notes", [](const offers& of) { return all_of(of.draft().notes); }, notes_meaning)
      .def("__len__", [](const offers& o) { return o.editions().size(); })
      .def(kept<offers>())
      .def("__repr__", [](const offers& o) {
        return "<Offers " + o.draft().id + " " + o.draft().version + ": " +
               counted(o.editions().size(), {"uitvoering", "edition"}, {"uitvoeringen", "editions"}, language::en) +
               and_notes(o.draft().notes) + ">";
      });
  m.def(
      "parse_offers",
      [](const content& json, const framework& of, const std::string& file) {
        return read_offers(json.bytes, of, file);
      },
      py::arg("content"), py::arg("framework"), py::arg("file"), py::call_guard<py::gil_scoped_release>());
  m.def("print_school_year", &print_school_year, py::arg("begins"), "\"2026/27\" for 2026: the one way in which school years are written.");
  m.def("write_offers", &write_offers, py::arg("offers"), py::call_guard<py::gil_scoped_release>());
}

}  // namespace loopbaan::binding
