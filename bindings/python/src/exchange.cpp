// SPDX-License-Identifier: BSL-1.0
#include <array>

#include <loopbaan/exchange/csv.hpp>
#include <loopbaan/exchange/documents.hpp>
#include <loopbaan/exchange/joining.hpp>
#include <loopbaan/exchange/kinds.hpp>
#include <loopbaan/exchange/mapping.hpp>
#include <loopbaan/exchange/staff.hpp>
#include <loopbaan/exchange/staff_headings.hpp>

#include "notebook.hpp"
#include "rooms.hpp"
#include "state.hpp"

namespace loopbaan::binding {

namespace {

using free_gil = py::call_guard<py::gil_scoped_release>;

void bind_staff(py::module_& m) {
  py::class_<mapping>(m, "Mapping", "How the columns and codes of another instrument are to be read.")
      .def_readonly("id", &mapping::id, "Its permanent name.")
      .def_readonly("instrument", &mapping::instrument, "What was rated with, or \"\".")
      .def_property_readonly(
          "notes", [](const mapping& of) { return all_of(of.notes); }, notes_meaning)
      .def(kept<mapping>())
      .def("__repr__", [](const mapping& coding) {
        return "<Mapping " + coding.id + ": " + std::to_string(coding.columns.size()) + " columns" +
               and_notes(coding.notes) + ">";
      });

  py::class_<staff>(m, "Staff", "People from a table or document, and what is worth knowing about the reading.")
      .def_property_readonly(
          "people", [](const staff& s) { return s.people; }, "Everyone, in the order of the input.")
      .def_property_readonly(
          "notes", [](const staff& s) { return all_of(s.notes); },
          "What was not used, and what was assumed; `needs_a_look` says which are more than information.")
      .def_property_readonly(
          "lacking", [](const staff& s) { return all_of(s.lacking); },
          "Of a part: what it lacks, and some other part must have.")
      .def(kept<staff>())
      .def("_repr_html_", html_by("staff_html"))
      .def("__repr__", [](const staff& s) {
        return "<Staff of " + std::to_string(s.people.size()) + " people" + and_notes(s.notes) + ">";
      });

  const auto options = [](const std::optional<mapping>& coding, std::vector<std::string> groups,
                          const std::optional<date>& as_of, std::size_t header_row, std::vector<std::string> keep,
                          bool is_part) {
    staff_options made;
    made.coding = coding;
    made.groups = std::move(groups);
    made.keep = std::move(keep);
    made.as_of = as_of;
    made.header_row = header_row;
    made.is_part = is_part;
    return made;
  };
  m.def(
      "read_staff",
      [options](const content& path, const framework& fw, const std::optional<mapping>& coding,
                std::vector<std::string> groups, const std::optional<date>& as_of, std::size_t header_row,
                std::vector<std::string> keep, bool is_part) {
        return read_staff_file(std::string{path.bytes}, fw,
                               options(coding, std::move(groups), as_of, header_row, std::move(keep), is_part));
      },
      py::arg("path"), py::arg("framework"), py::arg("mapping"), py::arg("groups"), py::arg("as_of"),
      py::arg("header_row"), py::arg("keep"), py::arg("is_part"), free_gil{});
  m.def(
      "parse_staff",
      [options](const content& table, const framework& fw, const std::string& file,
                const std::optional<mapping>& coding, std::vector<std::string> groups, const std::optional<date>& as_of,
                std::size_t header_row, std::vector<std::string> keep, bool is_part) {
        return read_staff(table.bytes, fw, file,
                          options(coding, std::move(groups), as_of, header_row, std::move(keep), is_part));
      },
      py::arg("content"), py::arg("framework"), py::arg("file"), py::arg("mapping"), py::arg("groups"),
      py::arg("as_of"), py::arg("header_row"), py::arg("keep"), py::arg("is_part"), free_gil{});
  m.def(
      "parse_sheet",
      [options](const content& table, const framework& fw, const std::string& file,
                const std::optional<mapping>& coding, std::vector<std::string> groups, const std::optional<date>& as_of,
                std::string sheet, std::vector<std::string> letters, const diagnostics& notes,
                std::vector<std::string> keep, bool is_part) -> result<staff> {
        staff_options chosen = options(coding, std::move(groups), as_of, 0, std::move(keep), is_part);
        chosen.origin = sheet_origin{std::move(sheet), std::move(letters)};
        auto read = read_staff(table.bytes, fw, file, chosen);
        if (!read) return read;
        staff told = *std::move(read);
        told.notes.insert(told.notes.begin(), notes.begin(), notes.end());
        return told;
      },
      py::arg("content"), py::arg("framework"), py::arg("file"), py::arg("mapping"), py::arg("groups"),
      py::arg("as_of"), py::arg("sheet"), py::arg("letters"), py::arg("notes"), py::arg("keep"), py::arg("is_part"),
      free_gil{});
  m.def(
      "read_headings",
      [options](const std::vector<std::string>& words, const framework& fw, const std::optional<mapping>& coding,
                std::vector<std::string> groups) {
        static constexpr std::array names{"unknown", "person", "word", "number", "level"};
        std::vector<std::string> uses;
        const auto found = read_headings(words, fw, options(coding, std::move(groups), {}, 0, {}, false)).value();
        for (const heading_use use : found) uses.emplace_back(names[static_cast<std::size_t>(use)]);
        return uses;
      },
      py::arg("words"), py::arg("framework"), py::arg("mapping"), py::arg("groups"));
  m.def(
      "join_staff",
      [](const std::vector<std::pair<std::string, staff>>& files) {
        if (files.empty()) throw py::value_error("give at least one file");
        std::vector<staff_part> parts;
        for (const auto& [name, read] : files) parts.push_back({name, read});
        return join_staff(parts);
      },
      py::arg("files"), free_gil{});
}

std::string_view name_of(document_basis basis) {
  switch (basis) {
    case document_basis::nothing:
      return "nothing";
    case document_basis::framework:
      return "framework";
    case document_basis::editions:
      return "editions";
    case document_basis::not_read:
      break;
  }
  return "not read";
}

void bind_documents(py::module_& m) {
  // The name of a file need not be UTF-8: it may come as bytes.
  m.def(
      "read_file", [](const content& path) { return py::bytes{read_file(std::string{path.bytes}).value()}; },
      py::arg("path"));
  m.def(
      "kind_of", [](const content& json, const std::string& file) { return kind_of(json.bytes, file); },
      py::arg("content"), py::arg("file"), free_gil{});
  py::class_<document_kind>(m, "DocumentKind", R"(A kind of documents.

Examples
--------
>>> import loopbaan
>>> loopbaan.document_kinds()[0].needs
'nothing')")
      .def_property_readonly(
          "name", [](const document_kind& k) { return std::string{k.name}; },
          "Kind and version as the document says them, e.g. \"framework/1\".")
      .def_property_readonly(
          "title", [](const document_kind& k) { return k.called.words(); }, "What it is.")
      .def_property_readonly(
          "needs", [](const document_kind& k) { return std::string{name_of(k.basis)}; },
          "What reading one takes beside it: \"nothing\", its \"framework\", or both \"editions\"; \"not read\": it is "
          "only written.")
      .def(py::pickle([](const document_kind& k) { return py::make_tuple(std::string{k.name}); },
                      [](const py::tuple& from) {
                        const auto name = unpickled([&] { return from[0].cast<std::string>(); });
                        const document_kind* const known = find_kind(name);
                        if (known == nullptr) throw py::value_error("there is no such kind of documents");
                        return *known;
                      }))
      .def("__repr__", [](const document_kind& k) {
        return "<DocumentKind " + std::string{k.name} + " “" + k.called.words().in_language(language::en) + "”>";
      });
  m.def("document_kinds",
        [] { return to_tuple<document_kind>(document_kinds(), [](const document_kind& each) { return each; }); });
  m.def(
      "check_document",
      [](const content& json, const framework& on, const std::string& file) {
        auto found = [&] {
          const py::gil_scoped_release free;
          return check_document(json.bytes, on, file).value();
        }();
        return all_of(found.notes);
      },
      py::arg("content"), py::arg("framework"), py::arg("file"));
  m.def(
      "canonical", [](const content& json, const std::string& file) { return canonical(json.bytes, file); },
      py::arg("content"), py::arg("file"), free_gil{});
  m.def(
      "with_notes",
      [](const framework& read, diagnostics notes) {
        framework_draft draft = read.draft();
        draft.notes = std::move(notes);
        return framework::build(std::move(draft));
      },
      py::arg("framework"), py::arg("notes"));
  m.def(
      "add_catalogue",
      [](const framework& on, const content& json, const std::string& file, std::optional<diagnostics> notes) {
        auto made = add_catalogue(on, json.bytes, file);
        if (!made || !notes) return made;
        auto draft = read_catalogue(json.bytes, file).value();
        draft.notes = *std::move(notes);
        return on.with(std::move(draft), file, made->catalogues().back().hash);
      },
      py::arg("framework"), py::arg("content"), py::arg("file"), py::arg("notes") = std::nullopt);
  m.def(
      "parse_framework", [](const content& json, const std::string& file) { return read_framework(json.bytes, file); },
      py::arg("content"), py::arg("file"), free_gil{});
  m.def(
      "parse_people",
      [](const content& json, const framework& fw, const std::string& file) {
        return read_people(json.bytes, fw, file);
      },
      py::arg("content"), py::arg("framework"), py::arg("file"), free_gil{});
  m.def(
      "parse_mapping",
      [](const content& json, const framework& fw, const std::string& file) {
        return read_mapping(json.bytes, fw, file);
      },
      py::arg("content"), py::arg("framework"), py::arg("file"), free_gil{});

  m.def("write_framework", &write_framework, py::arg("framework"), free_gil{});
  m.def(
      "framework_notes",
      [](const framework& fw, const std::string& name, std::size_t first_step) {
        return notes_on_framework(fw, name, first_step);
      },
      py::arg("framework"), py::arg("name"), py::arg("first_step") = 0, free_gil{});
  m.def("people_notes", &notes_on_people, py::arg("people"), py::arg("name"), free_gil{});
  m.def("write_people", [](const cohort& people) { return write_people(people); }, py::arg("people"), free_gil{});
}

/// Tables are bytes in Python: they are encoded for Excel, byte order mark and line ends included.
void bind_separated(py::module_& m) {
  m.def(
      "read_csv",
      [](const content& table, const std::string& file) { return read_csv(table.bytes, file).value().rows; },
      py::arg("content"), py::arg("file"), free_gil{});
  m.def("write_staff", [](const cohort& people) { return py::bytes{write_staff(people)}; }, py::arg("people"));
}

}  // namespace

void bind_exchange(py::module_& m) {
  bind_staff(m);
  bind_documents(m);
  bind_separated(m);
}

}  // namespace loopbaan::binding
