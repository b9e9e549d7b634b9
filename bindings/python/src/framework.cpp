// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/framework/framework.hpp>

#include <pybind11/stl/filesystem.h>

#include <filesystem>

#include <loopbaan/exchange/documents.hpp>
#include <loopbaan/framework/rater.hpp>
#include <loopbaan/framework/words.hpp>

#include "notebook.hpp"
#include "rooms.hpp"
#include "state.hpp"
#include "values.hpp"

namespace loopbaan::binding {
namespace {

level_map levels_of(const framework& fw, const std::vector<attainment>& wanted) {
  level_map levels;
  for (const auto& [competence, at] : wanted)
    levels.emplace(id_of(fw.competences(), competence), fw.level_id(competence, at));
  return levels;
}

level_map required(const framework& fw, const std::string& target) {
  return levels_of(fw, fw.resolved(fw.target(target).value()).required);
}

level_map desired(const framework& fw, const std::string& target) {
  return levels_of(fw, fw.resolved(fw.target(target).value()).desired);
}

/// The rank of a level as Python names it. @throws py::key_error when the competence has no such level
rank rank_of(const framework& fw, competence_index c, const std::optional<std::string>& name) {
  if (!name) return rank::unknown;
  if (*name == not_shown) return rank::not_shown;
  if (const auto found = fw.rank_of(c, *name)) return *found;
  throw py::key_error(in_quotes(*name) + " is not a level of " + in_quotes(id_of(fw.competences(), c)));
}

std::string level_title(const framework& fw, const std::string& competence, const std::optional<std::string>& level,
                        language lang) {
  const competence_index c = position(fw.competences(), competence);
  return fw.level_title(c, rank_of(fw, c, level), lang);
}

tuple_of<std::string> catalogues(const framework& fw) {
  return to_tuple<std::string>(fw.catalogues(), [](const catalogue_ref& each) {
    return each.id + (each.version.empty() ? "" : (each.id.empty() ? "" : " ") + each.version);
  });
}

result<framework> with_catalogue(const framework& fw, const std::filesystem::path& path) {
  auto read = read_file(path.string());
  if (!read) return read.errors();
  if (!read->starts_with("PK")) return add_catalogue(fw, *read, path.string());
  // A workbook: Python reads those.
  const py::gil_scoped_acquire held;
  return py::module_::import("loopbaan.framework_sheet.read")
      .attr("with_catalogue_of_workbook")(fw, py::bytes{*read}, path.string())
      .cast<framework>();
}

std::string print_framework(const framework& fw) {
  return "<Framework " + fw.id() + " " + fw.version() + ": " + std::to_string(fw.competences().size()) +
         " competences, " + std::to_string(fw.profiles().size()) + " profiles, " + std::to_string(fw.steps().size()) +
         " steps" + and_notes(fw.notes()) + ">";
}

/// An accessor of what lives as long as the framework: the one for frameworks that stay.
template <class Result>
auto lasting(const Result& (framework::*get)() const& noexcept) {
  return [get](const framework& of) -> const Result& { return (of.*get)(); };
}

}  // namespace

void bind_framework(py::module_& m) {
  constexpr auto view = py::return_value_policy::reference_internal;
  py::class_<framework> bound(m, "Framework",
                              R"(Scales, domains, competences, profiles, phases, roles and steps of one edition.

Checked, complete and immutable; threads may share one. The tables are read-only mappings from id to entity.

Examples
--------
>>> import loopbaan
>>> fw = loopbaan.dutch_framework()
>>> fw.competences["klassenmanagement"].title.nl
'Klassenmanagement'
>>> list(fw.phases)
['student', 'inductie', 'ervaren']
>>> fw.required("basisbekwaam")["klassenmanagement"]
'basis')");
  bound.def_property_readonly(
           "id", [](const framework& of) { return of.id(); }, "Its permanent name.")
      .def_property_readonly(
          "version", [](const framework& of) { return of.version(); }, "Its edition.")
      .def_property_readonly(
          "currency", [](const framework& of) { return of.currency(); },
          "The currency of all its money: a code of ISO 4217, \"EUR\" where it names none.")
      .def_property_readonly(
          "title", [](const framework& of) { return of.title(); }, "How people call it.")
      .def_property_readonly("sources", lasting(&framework::sources), view, "Where values come from.")
      .def_property_readonly("scales", lasting(&framework::scales), view, "Scales of levels.")
      .def_property_readonly("depths", lasting(&framework::depths), view,
                             "How deep someone works in a domain, in order.")
      .def_property_readonly("domains", lasting(&framework::domains), view, "Professional domains.")
      .def_property_readonly("areas", lasting(&framework::areas), view, "Groups of competences.")
      .def_property_readonly("competences", lasting(&framework::competences), view, "What a teacher can do.")
      .def_property_readonly("profiles", lasting(&framework::profiles), view, "Required levels.")
      .def_property_readonly("phases", lasting(&framework::phases), view, "The parts of the career, in order.")
      .def_property_readonly("roles", lasting(&framework::roles), view, "What someone can be.")
      .def_property_readonly("routes", lasting(&framework::routes), view, "Ways into the profession.")
      .def_property_readonly("raters", lasting(&framework::rater_kinds), view,
                             "Kinds of raters beside those that are built in.")
      .def_property_readonly("instruments", lasting(&framework::instruments), view, "What rates.")
      .def_property_readonly("assessments", lasting(&framework::assessments), view,
                             "What finds out where someone stands.")
      .def_property_readonly("kinds", lasting(&framework::step_kinds), view,
                             "Kinds of steps beside those that are built in.")
      .def_property_readonly("units", lasting(&framework::units), view,
                             "What is counted beside hours, money and weeks.")
      .def_property_readonly("steps", lasting(&framework::steps), view, "What develops.")
      .def_property_readonly("catalogues", &catalogues, "Id and version of each catalogue that was added.")
      .def_property_readonly(
          "notes", [](const framework& of) { return all_of(of.notes()); }, notes_meaning)
      .def_property_readonly("hash", &hash_of, "SHA-256 of the canonical document, catalogues aside.")
      .def(
          "target",
          [](const framework& fw, const std::string& word) { return id_of(fw.profiles(), fw.target(word).value()); },
          py::arg("word"),
          "Id of the profile that a word means: an id or title of a profile, a role or a phase. Raises Error 501.")
      .def_property_readonly(
          "words", [](const framework& fw) { return fw.draft().words; },
          "What the profession calls some things, by the word of education, as the document says it; see `word`.")
      .def_property_readonly(
          "observations",
          [](const framework& fw) {
            std::map<std::string, std::int64_t> found;
            const auto& asked = fw.draft().observations;
            if (asked && asked->at_least) found["at_least"] = *asked->at_least;
            if (asked && asked->raters) found["raters"] = *asked->raters;
            return found;
          },
          "How many ratings (`at_least`) by how many raters (`raters`) it takes before a level counts, as far as the document "
          "says it of all levels.")
      .def_property_readonly(
          "predecessors",
          [](const framework& fw) {
            std::map<std::string, tuple_of<std::string>> found;
            for (const phase_index p : fw.phases().indices())
              found.emplace(fw.phases()[p].id, to_tuple<std::string>(fw.predecessors(p), [&](phase_index each) {
                              return fw.phases()[each].id;
                            }));
            return found;
          },
          "By phase the ids of those of which any one leads to it: what it says (`after`), or where no phase says that the "
          "one before it in the list.")
      .def(
          "word",
          [](const framework& fw, const std::string& word, language lang) { return profession_word(fw, word, lang); },
          py::arg("word"), py::arg("lang") = "nl",
          "What the profession calls a \"teacher\", \"leader\", \"colleague\", \"observer\", \"pupils\", \"institute\" "
          "or "
          "\"school\", without an article. Where it calls teachers or schools otherwise, \"school_year\" is a year and "
          "\"lesson_visit\" a visit at work; \"\" for another word.")
      .def(
          "rater_title",
          [](const framework& fw, const std::optional<std::string>& id, language lang) {
            const auto by = id ? find_rater(fw, *id) : std::nullopt;
            if (id && !by) throw py::key_error("no kind of rater: " + in_quotes(*id) + "; there are " + rater_ids(fw));
            return title(fw, by, lang);
          },
          py::arg("rater"), py::arg("lang") = "nl",
          "How a kind of raters is called, built in or of the framework; None: not named. KeyError: no such kind.")
      .def("kind_title", &framework::kind_title, py::arg("kind"), py::arg("lang") = "nl",
           "How a kind of steps is called, built in or of the framework; \"\" for no kind.")
      .def("required", &required, py::arg("target"),
           "Level by competence that a profile, role or phase requires, what it includes joined. Raises Error 501.")
      .def("desired", &desired, py::arg("target"),
           "Level by competence that it desires above the required one. Raises Error 501.")
      .def("level_title", &level_title, py::arg("competence"), py::arg("level"), py::arg("lang") = "nl",
           "How a level is called, \"not shown\" and None (unknown) included.")
      .def("with_catalogue", &with_catalogue, py::arg("path"), py::call_guard<py::gil_scoped_release>(),
           "This framework with the steps of a catalogue added: a document, or a workbook. Raises Error with every defect.")
      .def("__eq__",
           [](const framework& one, const py::object& other) {
             return py::isinstance<framework>(other) && one == other.cast<const framework&>();
           })
      .def("__hash__", [](const framework& fw) { return std::hash<std::string>{}(fw.id() + ' ' + fw.version()); })
      .def("__repr__", &print_framework);
  bind_framework_state(bound);
  shown_by(bound, "framework_html");
}

}  // namespace loopbaan::binding
