// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/curriculum/change.hpp>
#include <loopbaan/curriculum/check.hpp>
#include <loopbaan/curriculum/cover.hpp>
#include <loopbaan/curriculum/edition.hpp>
#include <loopbaan/curriculum/module_graph.hpp>
#include <loopbaan/curriculum/repair.hpp>
#include <loopbaan/exchange/curriculum.hpp>
#include <loopbaan/report/curriculum_page.hpp>

#include "curriculum.hpp"
#include "people.hpp"
#include "rooms.hpp"
#include "state.hpp"
#include "values.hpp"

namespace loopbaan::binding {

/// A pickle of a map is its framework and its document.
template <>
struct state<curriculum> {
  static py::object put(const curriculum& of) {
    return py::make_tuple(binding::put(of.fw()), write_curriculum(of), binding::put(of.notes()));
  }
  static curriculum take(const py::handle& held) {
    const auto from = held.cast<py::tuple>();
    const auto made = read_curriculum(from[1].cast<std::string>(), binding::take<framework>(from[0])).value();
    return curriculum::with_notes(made, binding::take<diagnostics>(from[2]));
  }
};

namespace {

using free_gil = py::call_guard<py::gil_scoped_release>;

/// A table of a curriculum as Python gives it: bytes, file, and of a sheet its name and the letters of its columns.
using given_table = std::tuple<std::string, std::string, std::optional<std::string>, std::vector<std::string>>;

curriculum read_tables(const std::vector<given_table>& given, const framework& on,
                       const std::map<std::string, std::string>& letters, const std::string& id,
                       const std::string& version, const std::optional<std::string>& profile,
                       const std::optional<std::string>& title, const diagnostics& notes) {
  std::vector<curriculum_table> tables;
  for (const auto& [bytes, file, sheet, columns] : given) {
    curriculum_table table{bytes, file};
    if (sheet) table.origin = sheet_origin{*sheet, columns};
    tables.push_back(std::move(table));
  }
  const auto made = read_curriculum_tables(
                        tables, on, {letters, id, version, profile, title ? std::optional{text{*title}} : std::nullopt})
                        .value();
  diagnostics all = notes;
  all.insert(all.end(), made.notes().begin(), made.notes().end());
  return curriculum::with_notes(made, std::move(all));
}

std::vector<std::string> headings_as_words(const std::vector<std::string>& words, const framework& on) {
  std::vector<std::string> made;
  for (const heading_use each : read_curriculum_headings(words, on))
    made.emplace_back(each == heading_use::person   ? "person"
                      : each == heading_use::level  ? "level"
                      : each == heading_use::number ? "number"
                      : each == heading_use::word   ? "word"
                                                    : "unknown");
  return made;
}

}  // namespace

void bind_curriculum(py::module_& m) {
  py::class_<curriculum>(m, "Curriculum",
                         R"(A programme as modules that introduce, practise and assess competences, in variants.

Examples
--------
>>> import loopbaan
>>> kaart = loopbaan.parse_curriculum("module;jaar;gedrag\nM1;1;I\nM2;2;OT\n", loopbaan.dutch_framework())
>>> len(kaart), kaart.competences
(2, ('gedrag',))
)")
      .def_property_readonly(
          "id", [](const curriculum& c) { return c.draft().id; }, "Its permanent name.")
      .def_property_readonly(
          "version", [](const curriculum& c) { return c.draft().version; }, "Its edition.")
      .def_property_readonly(
          "title", [](const curriculum& c) { return c.draft().title.value_or(text{}); }, "How people call it.")
      .def_property_readonly(
          "framework", [](const curriculum& c) { return c.fw(); }, "The framework that it belongs to.")
      .def_property_readonly(
          "profile", [](const curriculum& c) { return id_of(c.fw().profiles(), c.profile()); },
          "Id of the profile that it leads to, or None.")
      .def_property_readonly(
          "competences", [](const curriculum& c) { return ids_of(c.fw().competences(), c.competences()); },
          "Ids of what the map is about, in the order of the framework.")
      .def_property_readonly(
          "variants",
          [](const curriculum& c) {
            return to_tuple<std::string>(c.draft().variants, [](const curriculum_variant& each) { return each.id; });
          },
          "Ids of its variants; () where it has one without a name.")
      .def(
          "variant_title",
          [](const curriculum& c, const std::string& id, language lang) {
            return c.variant_title(variant_of(c, id), lang);
          },
          py::arg("variant"), py::arg("lang") = "nl", "How people call a variant. KeyError: there is none of that id.")
      .def_property_readonly(
          "notes", [](const curriculum& c) { return all_of(c.notes()); }, notes_meaning)
      .def_property_readonly(
          "module_ids",
          [](const curriculum& c) {
            return to_tuple<std::string>(c.modules(), [](const curriculum_module& each) { return each.id; });
          },
          "Ids of its modules, in order.")
      .def("_modules", &modules_of)
      .def("_findings", [](const curriculum& c) { return findings_of(check_curriculum(c), c); })
      .def("_unused", [](const curriculum& c) { return all_of(unused_acceptances(c, check_curriculum(c))); })
      .def("_cover", &covers)
      .def("_what_if", &what_if_of, py::arg("changes"))
      .def(
          "_changed",
          [](const curriculum& c, const std::vector<py::dict>& changes) {
            return apply_changes(c, changes_from(changes)).value();
          },
          py::arg("changes"))
      .def("_repair", &repair_of, py::arg("costs"), py::arg("fixed"), py::arg("weights"), py::arg("nodes"))
      .def(
          "_compare",
          [](const curriculum& c, const std::string& one, const std::string& other) {
            const std::uint32_t left = variant_of(c, one), right = variant_of(c, other);
            py::list made;
            for (const variant_difference& each : compare_variants(c, left, right)) {
              const text words =
                  loopbaan::detail::in_each_language([&](language lang) { return print(each, c, left, right, lang); });
              made.append(py::make_tuple(id_of_competence(c, each.competence), std::string{name(each.does)}, words));
            }
            return made;
          },
          py::arg("one"), py::arg("other"))
      .def("_carry_over", &carried_of, py::arg("crosswalk"))
      .def("_weights", &weights_of)
      .def(
          "to_html",
          [](const curriculum& c, language lang, const std::optional<cohort>& starters) {
            curriculum_page_model model = model_curriculum_page(c);
            if (starters) model = with_starters(std::move(model), *starters).value();
            return write_curriculum_page(model, lang);
          },
          py::arg("lang") = "nl", py::arg("starters") = py::none(), free_gil{},
          "One offline page: what was found, the matrix, variants, who does what, the smallest repair. `starters`: a "
          "Cohort of people who came from the programme; what they lack is put beside it, protected as one group.")
      .def("_critical_path", [](const curriculum& c) { return ids_of_modules(c, critical_path(c)); })
      .def("_filling",
           [](const curriculum& c) {
             const map_filling found = filling_of(c);
             return py::make_tuple(found.modules, found.filled, found.cells, found.question_marks, found.by_sides);
           })
      .def("__len__", [](const curriculum& c) { return c.modules().size(); })
      .def(kept<curriculum>())
      .def("__repr__", [](const curriculum& c) {
        return "<Curriculum " + c.draft().id + " " + c.draft().version + ": " + std::to_string(c.modules().size()) +
               " modules, " + std::to_string(c.competences().size()) + " competences" + and_notes(c.notes()) + ">";
      });
  m.def(
      "read_curriculum",
      [](const content& json, const framework& on, const std::string& file) {
        return read_curriculum(json.bytes, on, file);
      },
      py::arg("content"), py::arg("framework"), py::arg("file"), free_gil{});
  m.def("write_curriculum", &write_curriculum, py::arg("curriculum"), free_gil{});
  m.def("read_curriculum_tables", &read_tables, py::arg("tables"), py::arg("framework"), py::arg("letters"),
        py::arg("id"), py::arg("version"), py::arg("profile"), py::arg("title"), py::arg("notes"), free_gil{});
  m.def("read_curriculum_headings", &headings_as_words, py::arg("words"), py::arg("framework"));
  m.def(
      "make_handover",
      [](const curriculum& c, const std::string& variant, const std::optional<held_person>& of) {
        handover made = make_handover(c, variant_of(c, variant));
        if (of) made = with_evidence(made, of->view()).value();
        return write_handover(made);
      },
      py::arg("curriculum"), py::arg("variant"), py::arg("person"));
  m.def(
      "handover_person",
      [](const content& json, const framework& on, const std::string& file) {
        return read_handover(json.bytes, on, file).value().person;
      },
      py::arg("content"), py::arg("framework"), py::arg("file"));
  m.def(
      "handover_page",
      [](const content& json, const framework& on, language lang, const std::string& file) {
        return write_handover_page(read_handover(json.bytes, on, file).value(), on, lang);
      },
      py::arg("content"), py::arg("framework"), py::arg("lang"), py::arg("file"), free_gil{});
  m.def(
      "handover_lines",
      [](const content& json, const framework& on, const std::string& file) {
        const handover made = read_handover(json.bytes, on, file).value();
        py::list lines;
        for (const handover_line& each : made.lines) {
          py::dict one;
          one["competence"] = each.competence;
          one["how"] = std::string{name(each.how)};
          one["level"] = each.level;
          one["asked"] = each.asked;
          one["modules"] = strings(each.modules);
          one["by"] = each.by ? py::object{py::str(std::string{name(*each.by)})} : py::object{py::none()};
          one["ask"] = strings(each.ask);
          one["reason"] = each.reason;
          one["thin"] = is_thin(each);
          one["text"] = loopbaan::detail::in_each_language([&](language lang) { return print(each, on, lang); });
          lines.append(one);
        }
        return lines;
      },
      py::arg("content"), py::arg("framework"), py::arg("file"));
  m.def(
      "handover_modules",
      [](const content& json, const framework& on, const std::string& file) {
        std::vector<std::pair<std::string, text>> made;
        for (const handover_module& each : read_handover(json.bytes, on, file).value().modules)
          made.emplace_back(each.id, each.title);
        return made;
      },
      py::arg("content"), py::arg("framework"), py::arg("file"));
  m.def("curriculum_rules", [] {
    py::list made;
    for (const curriculum_rule_text& each : curriculum_rules()) {
      py::dict one;
      one["number"] = each.number;
      one["id"] = std::string{each.id};
      one["title"] = each.title;
      one["says"] = each.says;
      one["source"] = each.source;
      one["limit"] = each.limit;
      one["counts"] = each.counts;
      made.append(one);
    }
    return made;
  });
}

}  // namespace loopbaan::binding
