// SPDX-License-Identifier: BSL-1.0
#include "people.hpp"

#include <loopbaan/people/observations.hpp>
#include <loopbaan/people/validity.hpp>
#include <loopbaan/plan/request.hpp>

#include <algorithm>
#include <iterator>

#include "evidence.hpp"
#include "notebook.hpp"
#include "rooms.hpp"
#include "state.hpp"

namespace loopbaan::binding {
namespace {

std::map<std::string, std::optional<std::string>> levels(const held_person& p) {
  std::map<std::string, std::optional<std::string>> found;
  for (const competence_index c : p.fw().competences().indices())
    found.emplace(id_of(p.fw().competences(), c), level_name(p.fw(), c, p.view().level(c)));
  return found;
}

std::map<std::string, std::optional<std::size_t>> rank_numbers(const held_person& p) {
  std::map<std::string, std::optional<std::size_t>> found;
  for (const competence_index c : p.fw().competences().indices())
    found.emplace(id_of(p.fw().competences(), c), rank_number(p.view().level(c)));
  return found;
}

std::string origin(const held_person& p, const std::string& competence) {
  return std::string{name(p.view().origin(position(p.fw().competences(), competence)))};
}

std::optional<held_evidence> deciding_rating(const held_person& p, const std::string& competence) {
  const evidence* found = p.view().deciding_rating(position(p.fw().competences(), competence));
  if (found == nullptr) return std::nullopt;
  return held_evidence{p.fw(), *found};
}

std::string print_person(const held_person& p) {
  const auto known = std::ranges::count_if(p.view().levels(), [](rank at) { return at != rank::unknown; });
  const auto phase = id_of(p.fw().phases(), p.view().phase());
  return "<Person " + p.view().id() + ": " + (phase ? *phase + ", " : "") + std::to_string(known) + " of " +
         std::to_string(p.view().levels().size()) + " levels known, " + std::to_string(p.view().done().size()) +
         " steps done>";
}

void bind_person(py::module_& m) {
  py::class_<held_person>(m, "Person", R"(Someone, by a pseudonymous id, with what is known.

A level is a level id, "not shown", or None where nobody has established one.

Examples
--------
>>> import loopbaan
>>> fw = loopbaan.dutch_framework()
>>> people = loopbaan.build_cohort(fw, [{"id": "p-001", "phase": "inductie", "levels": {"klassenmanagement": "start"}}])
>>> people[0].levels["klassenmanagement"], people[0].levels["gedrag"]
('start', None))")
      .def_property_readonly(
          "id", [](const held_person& p) { return p.view().id(); }, "Its id.")
      .def_property_readonly(
          "framework", [](const held_person& p) { return p.fw(); }, "What the levels are measured by.")
      .def_property_readonly(
          "phase", [](const held_person& p) { return id_of(p.fw().phases(), p.view().phase()); },
          "Id of the phase, or None.")
      .def_property_readonly(
          "route", [](const held_person& p) { return id_of(p.fw().routes(), p.view().route()); },
          "Id of the route into the profession, or None.")
      .def_property_readonly(
          "open_routes",
          [](const held_person& p) {
            return to_tuple<std::string>(open_routes(p.view()), [&](route_index r) { return p.fw().routes()[r].id; });
          },
          "Ids of the routes that the person may take: the own one, where it is known; else those on which the phase "
          "lies, the regular one first.")
      .def_property_readonly(
          "fte", [](const held_person& p) { return p.view().fte(); }, "Working-time factor from 0 to 2, or None.")
      .def_property_readonly(
          "since", [](const held_person& p) { return p.view().since(); }, "First day, or None.")
      .def_property_readonly(
          "as_of", [](const held_person& p) { return p.people.rule().as_of; },
          "The day as of which the levels are, or None: what is later or has ended does not count.")
      .def_property_readonly(
          "groups", [](const held_person& p) { return p.view().draft().groups; },
          "Group by grouping, e.g. {\"school\": \"s7\"}.")
      .def_property_readonly(
          "extra", [](const held_person& p) { return extra_of(p.view().draft().extra); },
          "Columns that were kept, and fields of the document that the library does not know.")
      .def_property_readonly("levels", &levels, "Level by competence.")
      .def_property_readonly("ranks", &rank_numbers,
                             "Level by competence as a number of its scale, 0 being \"not shown\"; None where unknown.")
      .def_property_readonly(
          "done", [](const held_person& p) { return ids_of(p.fw().steps(), p.view().done()); },
          "Ids of the steps that were done.")
      .def_property_readonly(
          "ratings",
          [](const held_person& p) {
            return to_tuple<held_evidence>(p.view().ratings(),
                                           [&](const evidence& each) { return held_evidence{p.fw(), each}; });
          },
          "All ratings, as given.")
      .def("origin", &origin, py::arg("competence"),
           "How the level was found: \"unknown\", \"established\", \"confirmed\" (a rating by someone else), "
           "\"self_only\", \"estimated\", \"prior_learning\", \"waived\", \"overridden\", \"not_applicable\" or "
           "\"rater_unknown\".")
      .def("deciding_rating", &deciding_rating, py::arg("competence"),
           "The entry of the log that gives the level, or None.")
      .def(
          "valid_until",
          [](const held_person& p, const std::string& competence) {
            return valid_until(p.view(), position(p.fw().competences(), competence));
          },
          py::arg("competence"), "The last day on which the level counts; None: it does not end.")
      .def(
          "ended_on",
          [](const held_person& p, const std::string& competence) {
            return ended_on(p.view(), position(p.fw().competences(), competence));
          },
          py::arg("competence"), "The last day of a level that has ended; None: nothing ended.")
      .def(
          "too_few",
          [](const held_person& p, const std::string& competence, language lang) -> std::optional<std::string> {
            return explain_too_few(p.view(), position(p.fw().competences(), competence), lang);
          },
          py::arg("competence"), py::arg("lang") = "en",
          "\"2 of 3 observations\": why a level that is rated is not known, as the framework asks more; \"Alone: 2 of 3 "
          "observations\" where a lower one counts; else None.")
      .def(kept<held_person>())
      .def("_repr_html_", html_by("person_html"))
      .def("__repr__", &print_person);
}

/// Walks over the rows of a cohort that it holds.
struct row_iterator {
  using iterator_category = std::input_iterator_tag;
  using value_type = held_person;
  using difference_type = std::ptrdiff_t;
  using pointer = void;
  using reference = held_person;

  cohort people;
  std::size_t row = 0;

  held_person operator*() const { return {people, row}; }
  row_iterator& operator++() {
    ++row;
    return *this;
  }
  friend bool operator==(const row_iterator& one, const row_iterator& other) { return one.row == other.row; }
};

held_person at(const cohort& people, std::ptrdiff_t row) {
  const auto size = static_cast<std::ptrdiff_t>(people.size());
  if (row < -size || row >= size) throw py::index_error("there are " + std::to_string(size) + " people");
  return {people, static_cast<std::size_t>(row < 0 ? row + size : row)};
}

result<cohort> some(const cohort& people, const py::slice& which) {
  std::size_t start = 0;
  std::size_t stop = 0;
  std::size_t step = 0;
  std::size_t count = 0;
  if (!which.compute(people.size(), &start, &stop, &step, &count)) throw py::error_already_set{};
  std::vector<std::size_t> rows;
  rows.reserve(count);
  for (std::size_t i = 0; i < count; ++i) rows.push_back(start + i * step);  // a step back wraps around, as it should
  const py::gil_scoped_release without_gil;
  return people.only(rows);
}

std::optional<held_person> find_person(const cohort& people, const std::string& id) {
  const auto found = people.find(id);
  if (!found) return std::nullopt;
  return held_person{people, found->row()};
}

result<cohort> in_phase(const cohort& people, const std::string& id) {
  const auto& phases = people.fw().phases();
  if (const auto found = phases.find(id)) return people.in_phase(*found);
  std::string known;
  for (const phase& each : phases) known += (known.empty() ? "" : ", ") + each.id;
  return diagnostic{errc::unknown_value, {}, {id, known}};
}

tuple_of<std::string> groups_in(const cohort& people, const std::string& grouping) {
  if (!is_grouping(people, grouping)) {
    std::vector<std::string> known = people.groupings();
    for (const char* phases : {"phase", "fase"})
      if (is_grouping(people, phases)) known.emplace_back(phases);
    const std::string near_word = nearest(grouping, known);
    throw py::key_error("nobody has a group in " + in_quotes(grouping) +
                        (near_word.empty() ? "" : "; did you mean " + in_quotes(near_word) + "?"));
  }
  const grouped_rows found = people.grouped_by(grouping);
  std::vector<py::str> names;
  for (const std::string& each : found.names) names.emplace_back(each);
  py::tuple groups(people.size());
  for (std::size_t row = 0; row < people.size(); ++row)
    groups[row] = names[found.of_row.empty() ? 0 : found.of_row[row]];
  return tuple_of<std::string>{groups};
}

result<cohort> only(const cohort& people, const std::vector<std::string>& ids) {
  std::vector<std::size_t> rows;
  for (const std::string& id : ids) {
    const auto found = people.find(id);
    if (!found) throw py::key_error("there is no person " + in_quotes(id));
    rows.push_back(found->row());
  }
  return people.only(rows);
}

}  // namespace

void bind_people(py::module_& m) {
  bind_person(m);

  py::class_<cohort>(m, "Cohort", R"(Many people on one framework. Immutable; threads may share one.

Examples
--------
>>> import loopbaan
>>> people = loopbaan.build_cohort(loopbaan.dutch_framework(), [{"id": "p-001"}, {"id": "p-002", "phase": "inductie"}])
>>> len(people), people.ids
(2, ('p-001', 'p-002'))
>>> [person.id for person in people.in_phase("inductie")]
['p-002'])")
      .def_property_readonly(
          "framework", [](const cohort& of) { return of.fw(); }, "What levels are measured by.")
      .def_property_readonly(
          "ids",
          [](const cohort& people) {
            py::tuple ids(people.size());
            for (std::size_t row = 0; row < people.size(); ++row) ids[row] = people[row].id();
            return ids;
          },
          "The ids of all people, in order.")
      .def_property_readonly(
          "groupings", [](const cohort& people) { return strings(people.groupings()); },
          "Names of the groupings that any person has, sorted.")
      .def_property_readonly(
          "rule", [](const cohort& of) { return of.rule(); }, "By which rule levels were found.")
      .def_property_readonly(
          "purpose", [](const cohort& of) { return of.purpose(); }, "What they may be asked about for, or \"\".")
      .def_property_readonly(
          "notes", [](const cohort& of) { return all_of(of.notes()); }, notes_meaning)
      .def("for_purpose", &cohort::for_purpose, py::arg("purpose"), py::call_guard<py::gil_scoped_release>(),
           "The same people, with a purpose that every document written of them names.")
      .def("by", &cohort::with_rule, py::arg("rule"), py::call_guard<py::gil_scoped_release>(),
           "The same people and evidence, with the levels by another LevelRule.")
      .def("find", &find_person, py::arg("id"), "The person of an id, or None.")
      .def("in_phase", &in_phase, py::arg("phase"), py::call_guard<py::gil_scoped_release>(),
           "Only the people of one phase. Raises Error 809.")
      .def("only", &only, py::arg("ids"), py::call_guard<py::gil_scoped_release>(),
           "Only the people of these ids, in their order. Raises KeyError, and Error 401 when an id is given twice.")
      .def("groups_in", &groups_in, py::arg("grouping"),
           "The group of each person in a grouping, in order; \"\" for who has none. Raises KeyError where nobody has "
           "one.")
      .def("__len__", &cohort::size)
      .def("__getitem__", &at, py::arg("key"))
      .def("__getitem__", &some, py::arg("key"), "Only the people of these rows: `people[:1000]`.")
      .def(
          "__getitem__",
          [](const cohort& people, const std::string& id) {
            if (const auto found = find_person(people, id)) return *found;
            throw py::key_error("there is no person " + in_quotes(id));
          },
          py::arg("key"))
      .def(
          "__getitem__",
          [](const py::object& self, const py::object& key) {
            return py::module_::import("loopbaan.selection").attr("people_at")(self, key).cast<cohort>();
          },
          py::arg("key"),
          "people[0] and people[\"p1\"] are a Person; a slice, a list of ids, of row numbers, or of True and False per "
          "person is a Cohort.")
      .def(
          "where",
          [](const py::object& self, const py::kwargs& conditions) {
            return py::module_::import("loopbaan.selection").attr("people_where")(self, conditions).cast<cohort>();
          },
          R"(Only the people of a phase, a group, with an own column: `people.where(phase="inductie", school=["a", "b"])`.

Named are `id`, `phase`, `route`, `fte`, `since`, groupings and kept columns. A list, tuple or set holds the values that will do, None
is an absent one, and of a function the values for which it is true count. Raises KeyError where nobody has such a thing,
or such a word of it; it names the nearest.)")
      .def("__iter__",
           [](const cohort& people) {
             return py::make_iterator<py::return_value_policy::move, row_iterator, row_iterator, held_person>(
                 row_iterator{people, 0}, row_iterator{people, people.size()});
           })
      .def(
          "__contains__", [](const cohort& people, const std::string& id) { return people.find(id).has_value(); },
          py::arg("id"))
      .def(kept<cohort>())
      .def("_repr_html_", html_by("cohort_html"))
      .def("__repr__", [](const cohort& people) {
        return "<Cohort of " + std::to_string(people.size()) + " people on " + people.fw().id() + " " +
               people.fw().version() + and_notes(people.notes()) + ">";
      });
}

}  // namespace loopbaan::binding
