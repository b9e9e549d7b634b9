// SPDX-License-Identifier: BSL-1.0
#include <algorithm>

#include <loopbaan/exchange/crosswalk.hpp>
#include <loopbaan/people/migration.hpp>

#include "plan.hpp"
#include "rooms.hpp"
#include "state.hpp"
#include "values.hpp"

namespace loopbaan::binding {
namespace {

/// What became of one competence or of several that belong together, with what that touches in one of the editions.
struct change {
  std::string kind;
  std::vector<std::string> from;
  std::vector<std::string> to;
  std::vector<std::string> relations;
  framework touched_in;
  touched touches;
};

struct held_difference {
  difference found;
  std::vector<change> changes;
  std::vector<table_difference> tables;
};

[[nodiscard]] held_difference compared(const crosswalk& by);

struct held_note {
  std::shared_ptr<const migration> made;
  loopbaan::crosswalk crosswalk;
  migration_note note;
};

struct held_migration {
  std::shared_ptr<const migration> made;
  loopbaan::crosswalk crosswalk;
};

}  // namespace

/// What became of everything follows from the crosswalk.
template <>
struct state<held_difference> {
  static py::object put(const held_difference& d) { return binding::put(d.found.crosswalk); }
  static held_difference take(const py::handle& from) { return compared(binding::take<crosswalk>(from)); }
};

/// A note with the one person whom it is about.
template <>
struct state<held_note> {
  static py::object put(const held_note& n) {
    return py::make_tuple(binding::put(held_person{n.made->people, n.note.row}), binding::put(n.crosswalk),
                          binding::put(n.note));
  }
  static held_note take(const py::handle& held) {
    const auto from = held.cast<py::tuple>();
    auto note = binding::take<migration_note>(from[2]);
    note.row = 0;
    const auto who = binding::take<held_person>(from[0]);
    return {std::make_shared<const migration>(migration{who.people, {note}}), binding::take<crosswalk>(from[1]), note};
  }
};

namespace {

void add(held_difference& made, const char* kind, const framework& in, const touched& touches,
         const std::vector<const resolved_link*>& links) {
  change each{kind, {}, {}, {}, in, touches};
  const auto name_once = [](std::vector<std::string>& ids, const std::string& id) {
    if (std::ranges::count(ids, id) == 0) ids.push_back(id);
  };
  for (const resolved_link* link : links) {
    name_once(each.from, made.found.crosswalk.from().competences()[link->from].id);
    name_once(each.to, made.found.crosswalk.to().competences()[link->to].id);
    each.relations.emplace_back(name(link->how));
  }
  made.changes.push_back(std::move(each));
}

held_difference compared(const crosswalk& by) {
  held_difference made{compare(by), {}, compare_documents(by.from(), by.to())};
  const framework& from = by.from();
  const framework& to = by.to();
  for (const unmatched& each : made.found.dropped)
    made.changes.push_back({"dropped", {from.competences()[each.which].id}, {}, {}, from, each.touches});
  for (const unmatched& each : made.found.added)
    made.changes.push_back({"added", {}, {to.competences()[each.which].id}, {}, to, each.touches});
  for (const regrouped& each : made.found.split) add(made, "split", from, each.touches, each.links);
  for (const regrouped& each : made.found.merged) add(made, "merged", to, each.touches, each.links);
  for (const paired& each : made.found.renamed) add(made, "renamed", from, each.touches, {each.link});
  for (const paired& each : made.found.shifted) add(made, "shifted", from, each.touches, {each.link});
  for (const paired& each : made.found.same) add(made, "same", from, each.touches, {each.link});
  return made;
}

const char* reason_of(const migration_note& n) {
  constexpr const char* names[] = {"confirm",      "not_alone", "no_link", "whole_or_piece", "no_level",
                                   "others_lower", "ratings",   "done",    "phase",          "route"};
  return names[static_cast<std::size_t>(n.why)];
}

void bind_crosswalk_class(py::module_& m) {
  py::class_<crosswalk>(m, "Crosswalk", R"(What the competences of one edition of a framework have become in another.

Examples
--------
>>> import loopbaan
>>> old, new = loopbaan.built_in_framework("nl-2005"), loopbaan.built_in_framework("nl-2017")
>>> loopbaan.built_in_crosswalk(old, new)
<Crosswalk nl-2005 2005 to nl-2017 2017: 11 links>
)")
      .def_property_readonly(
          "id", [](const crosswalk& c) { return c.draft().id; }, "Its permanent name.")
      .def_property_readonly("old", &crosswalk::from, py::return_value_policy::copy, "The edition that is left.")
      .def_property_readonly("new", &crosswalk::to, py::return_value_policy::copy, "The edition that is moved to.")
      .def_property_readonly(
          "links",
          [](const crosswalk& c) {
            return to_tuple<py::typing::Tuple<std::string, std::string, std::string>>(
                c.links(), [&](const resolved_link& each) {
                  return py::make_tuple(c.from().competences()[each.from].id, std::string{name(each.how)},
                                        c.to().competences()[each.to].id);
                });
          },
          "Triples of competence, relation and competence: \"exact\", \"close\", \"broader\", \"narrower\", \"part\".")
      .def_property_readonly(
          "notes", [](const crosswalk& of) { return all_of(of.draft().notes); }, notes_meaning)
      .def(kept<crosswalk>())
      .def("__repr__", [](const crosswalk& c) {
        return "<Crosswalk " + c.from().id() + " " + c.from().version() + " to " + c.to().id() + " " +
               c.to().version() + ": " + std::to_string(c.links().size()) + " links" + and_notes(c.draft().notes) + ">";
      });
}

void bind_difference(py::module_& m) {
  py::class_<change>(m, "Change", "What became of one competence, or of some that belong together, in another edition.")
      .def_readonly("kind", &change::kind,
                    "\"dropped\", \"added\", \"split\", \"merged\", \"renamed\", \"shifted\" or \"same\".")
      .def_property_readonly(
          "old", [](const change& c) { return strings(c.from); }, "Ids in the edition that is left.")
      .def_property_readonly(
          "new", [](const change& c) { return strings(c.to); }, "Ids in the other edition.")
      .def_property_readonly(
          "relations", [](const change& c) { return strings(c.relations); }, "The relation of each link.")
      .def_property_readonly(
          "profiles", [](const change& c) { return ids_of(c.touched_in.profiles(), c.touches.profiles); },
          "Ids of the profiles that name it.")
      .def_property_readonly(
          "roles", [](const change& c) { return ids_of(c.touched_in.roles(), c.touches.roles); },
          "Ids of the roles that ask for it.")
      .def_property_readonly(
          "phases", [](const change& c) { return ids_of(c.touched_in.phases(), c.touches.phases); },
          "Ids of the phases that end with it.")
      .def_property_readonly(
          "steps", [](const change& c) { return ids_of(c.touched_in.steps(), c.touches.steps); },
          "Ids of the steps that require or yield it.")
      .def(kept<change>())
      .def("__repr__", [](const change& c) {
        const auto listed = [](const std::vector<std::string>& ids) {
          std::string words;
          for (const std::string& id : ids) words += (words.empty() ? "" : ", ") + id;
          return words.empty() ? std::string{"nothing"} : words;
        };
        return "<Change " + c.kind + ": " + listed(c.from) + " to " + listed(c.to) + ">";
      });
  py::class_<table_difference>(m, "TableDifference", "How one list of entries differs in two editions.")
      .def_readonly("table", &table_difference::table, "The list: \"profiles\", \"steps\"…")
      .def_property_readonly(
          "dropped", [](const table_difference& t) { return strings(t.dropped); }, "Ids that are gone.")
      .def_property_readonly(
          "added", [](const table_difference& t) { return strings(t.added); }, "Ids that are new.")
      .def_property_readonly(
          "changed",
          [](const table_difference& t) {
            std::map<std::string, std::vector<std::string>> fields;
            for (const changed_entry& each : t.changed) fields[each.id] = each.fields;
            py::typing::Dict<py::str, tuple_of<std::string>> made;
            for (const auto& [id, names] : fields) made[py::str{id}] = strings(names);
            return made;
          },
          "By id, the names of the fields that differ.")
      .def(kept<table_difference>())
      .def("__repr__", [](const table_difference& t) {
        return "<TableDifference " + t.table + ": " + std::to_string(t.dropped.size()) + " dropped, " +
               std::to_string(t.added.size()) + " added, " + std::to_string(t.changed.size()) + " changed>";
      });
  py::class_<held_difference>(m, "Difference", "What became of everything in one edition of a framework in another.")
      .def_property_readonly(
          "crosswalk", [](const held_difference& d) { return d.found.crosswalk; }, "Along which the two were compared.")
      .def_property_readonly(
          "changes",
          [](const held_difference& d) { return to_tuple<change>(d.changes, [](const change& c) { return c; }); },
          "What became of the competences: what is dropped first, what stayed the same last.")
      .def_property_readonly(
          "tables",
          [](const held_difference& d) {
            return to_tuple<table_difference>(d.tables, [](const table_difference& t) { return t; });
          },
          "How lists of entries differ, as far as they do.")
      .def(kept<held_difference>())
      .def("__repr__", [](const held_difference& d) {
        return "<Difference of " + d.found.crosswalk.from().id() + " " + d.found.crosswalk.from().version() + " and " +
               d.found.crosswalk.to().id() + " " + d.found.crosswalk.to().version() + ": " +
               std::to_string(d.changes.size() - d.found.same.size()) + " changes>";
      });
}

void bind_migration(py::module_& m) {
  py::class_<held_note>(m, "MigrationNote", "Something of a person that did not simply move to another edition.")
      .def_property_readonly(
          "person", [](const held_note& n) { return n.made->people[n.note.row].id(); }, "Id of whom.")
      .def_property_readonly(
          "reason", [](const held_note& n) { return reason_of(n.note); },
          "\"confirm\" (it moved), or why it stayed: \"not_alone\", \"no_link\", \"whole_or_piece\", \"no_level\", "
          "\"others_lower\", \"ratings\", \"done\", \"phase\", \"route\".")
      .def_property_readonly(
          "competence", [](const held_note& n) { return id_of(n.crosswalk.from().competences(), n.note.competence); },
          "Id of the competence in the edition that is left, or None.")
      .def_property_readonly(
          "becomes", [](const held_note& n) { return id_of(n.crosswalk.to().competences(), n.note.becomes); },
          "Id of the competence in the other edition that it is about, or None.")
      .def_property_readonly(
          "had",
          [](const held_note& n) {
            return n.note.competence ? level_name(n.crosswalk.from(), *n.note.competence, n.note.had) : std::nullopt;
          },
          "Its level there, \"not shown\", or None where the note is about no competence.")
      .def_property_readonly(
          "level",
          [](const held_note& n) {
            using reason = migration_note::reason;
            const bool moved = n.note.why == reason::confirm || n.note.why == reason::others_lower;
            return moved ? level_name(n.crosswalk.to(), *n.note.becomes, n.note.new_level) : std::nullopt;
          },
          "The level that it became, of \"confirm\", or would have, of \"others_lower\"; else None.")
      .def(
          "explain", [](const held_note& n, language lang) { return explain(n.note, n.crosswalk, lang); },
          py::arg("lang") = "nl", "In a sentence.")
      .def(kept<held_note>())
      .def("__repr__", [](const held_note& n) {
        return "<MigrationNote " + n.made->people[n.note.row].id() + ": " + explain(n.note, n.crosswalk, language::en) +
               ">";
      });
  py::class_<held_migration>(m, "Migration", "People on another edition, with a note for all that did not simply move.")
      .def_property_readonly(
          "people", [](const held_migration& h) { return h.made->people; }, "In the same order.")
      .def_property_readonly(
          "notes",
          [](const held_migration& h) {
            return to_tuple<held_note>(h.made->notes,
                                       [&](const migration_note& n) { return held_note{h.made, h.crosswalk, n}; });
          },
          "By person.")
      .def(kept<held_migration>())
      .def("__repr__", [](const held_migration& h) {
        return "<Migration: " + std::to_string(h.made->people.size()) + " people, " +
               std::to_string(h.made->notes.size()) + " notes>";
      });
}

}  // namespace

void bind_crosswalk(py::module_& m) {
  bind_crosswalk_class(m);
  bind_difference(m);
  bind_migration(m);
  using free_gil = py::call_guard<py::gil_scoped_release>;
  m.def("compare", &compared, py::arg("crosswalk"), free_gil{});
  m.def("crosswalk_of_same_ids", &crosswalk::of_same_ids, py::arg("old"), py::arg("new"), free_gil{});
  m.def(
      "parse_crosswalk",
      [](const content& json, const framework& from, const framework& to, const std::string& file) {
        return read_crosswalk(json.bytes, from, to, file);
      },
      py::arg("content"), py::arg("old"), py::arg("new"), py::arg("file"), free_gil{});
  m.def(
      "crosswalk_editions",
      [](const content& json, const std::string& file) {
        const crosswalk_draft draft = read_crosswalk_draft(json.bytes, file).value();
        return std::pair{std::pair{draft.from.id, draft.from.version}, std::pair{draft.to.id, draft.to.version}};
      },
      py::arg("content"), py::arg("file"), free_gil{});
  m.def(
      "write_crosswalk", [](const crosswalk& c) { return write_crosswalk(c.draft()); }, py::arg("crosswalk"),
      free_gil{});
  m.def(
      "write_difference", [](const held_difference& d) { return write_difference(d.found); }, py::arg("difference"),
      free_gil{});
  m.def(
      "move_people",
      [](const cohort& people, const crosswalk& by) {
        return held_migration{std::make_shared<const migration>(move_people(people, by)), by};
      },
      py::arg("people"), py::arg("crosswalk"), free_gil{});
}

}  // namespace loopbaan::binding
