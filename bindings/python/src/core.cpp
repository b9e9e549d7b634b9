// SPDX-License-Identifier: BSL-1.0
#include <algorithm>

#include <loopbaan/core/date.hpp>
#include <loopbaan/core/error.hpp>
#include <loopbaan/core/text.hpp>

#include "rooms.hpp"
#include "state.hpp"
#include "values.hpp"

namespace loopbaan::binding {
namespace {

void bind_text(py::module_& m) {
  py::class_<text> bound(m, "Text", R"(One text in Dutch, English or both.

Parameters
----------
nl : str
    In Dutch.
en : str, optional
    In English; None: nobody said it in English.

Examples
--------
>>> import loopbaan
>>> loopbaan.Text("reisafstand", "distance").en
'distance'
>>> title = loopbaan.dutch_framework().competences["klassenmanagement"].title
>>> title.nl, title.en
('Klassenmanagement', 'Classroom management')
>>> print(title)
Klassenmanagement)");
  bound
      .def(py::init([](const std::string& nl, const std::optional<std::string>& en) {
             return en ? text{nl, *en} : text{nl};
           }),
           py::arg("nl"), py::arg("en") = py::none())
      .def_property_readonly(
          "nl", [](const text& t) { return t.in_language(language::nl); }, "In Dutch.")
      .def_property_readonly(
          "en", [](const text& t) { return t.in_language(language::en); },
          "In English; in Dutch where there is no English.")
      .def(
          "in_language", [](const text& t, language lang) { return std::string{t.in_language(lang)}; }, py::arg("lang"),
          "In \"nl\" or \"en\".")
      .def_property_readonly(
          "translations", [](const text& t) { return t.translations(); },
          "All there is by language tag; \"\" is a plain string, which means Dutch.")
      .def(kept<text>())
      .def("__str__", [](const text& t) { return t.in_language(language::nl); })
      .def("__repr__", [](const text& t) {
        return py::str("Text(nl={!r}, en={!r})").format(t.in_language(language::nl), t.in_language(language::en));
      });
  compare_by_value(bound);
}

/// The name of a file as Python has it: bytes that are no UTF-8 as halves of pairs, as everywhere in Python.
py::str file_name(const diagnostic& d) {
  const std::string& name = d.where.file;
  return py::reinterpret_steal<py::str>(
      PyUnicode_DecodeUTF8(name.data(), static_cast<py::ssize_t>(name.size()), "surrogateescape"));
}

std::string bytes_of(const py::handle& file_name) {
  return py::reinterpret_steal<py::bytes>(PyUnicode_AsEncodedString(file_name.ptr(), "utf-8", "surrogateescape"));
}

py::tuple state_of(const diagnostic& d) {
  py::list details;
  for (const text& each : d.details) details.append(py::cast(each.translations()));
  py::list further;
  for (const occurrence& each : d.further) further.append(py::make_tuple(each.row, each.value));
  py::list values;
  for (const seen_value& each : d.values) values.append(py::make_tuple(each.value, each.count));
  return py::make_tuple(static_cast<int>(d.code), file_name(d), d.where.pointer, d.where.row, d.where.column, details,
                        d.where.sheet, d.where.letters, d.count, further, values, d.headings);
}

diagnostic from_state(const py::tuple& state) {
  diagnostic d{static_cast<errc>(state[0].cast<int>()),
               {bytes_of(state[1]), state[2].cast<std::string>(), state[3].cast<std::size_t>(),
                state[4].cast<std::string>(), state[6].cast<std::string>(), state[7].cast<std::string>()}};
  for (const py::handle each : state[5]) {
    text detail;
    for (auto& [tag, words] : each.cast<std::map<std::string, std::string>>()) detail.set(tag, words);
    d.details.push_back(detail);
  }
  d.count = state[8].cast<std::size_t>();
  for (const py::handle each : state[9]) {
    const auto further = py::cast<py::tuple>(each);
    d.further.push_back({further[0].cast<std::size_t>(), further[1].cast<std::string>()});
  }
  for (const py::handle each : state[10]) {
    const auto value = py::cast<py::tuple>(each);
    d.values.push_back({value[0].cast<std::string>(), value[1].cast<std::size_t>()});
  }
  if (state.size() > 11) d.headings = state[11].cast<std::map<std::string, std::string>>();
  return d;
}

/// The first rows in which it is so; none where it is about no row.
std::vector<std::size_t> rows_of(const diagnostic& d) {
  std::vector<std::size_t> rows;
  if (d.where.row > 0) rows.push_back(d.where.row);
  for (const occurrence& each : d.further) rows.push_back(each.row);
  return rows;
}

void bind_diagnostic(py::module_& m) {
  py::class_<diagnostic> bound(m, "Diagnostic", R"(One thing that is wrong (or, as a note, worth knowing) with an input.

Examples
--------
>>> import loopbaan
>>> try:
...     loopbaan.dutch_framework().target("basisbekwam")
... except loopbaan.Error as error:
...     found = error.all[0]
>>> found.code, found.name
(501, 'unknown_profile')
>>> found.remedy("nl")
'Bedoelde u “basisbekwaam”?')");
  bound
      .def_property_readonly(
          "code", [](const diagnostic& d) { return static_cast<int>(d.code); }, "Its permanent number.")
      .def_property_readonly(
          "name", [](const diagnostic& d) { return name(d.code); }, "The name of the number.")
      .def_property_readonly(
          "where", [](const diagnostic& d) { return print(d.where); },
          "The place in words, e.g. 'staff.csv, row 5, column “fte”'.")
      .def(
          "where_in", [](const diagnostic& d, language lang) { return print(d.where, lang); }, py::arg("lang"),
          "The place in words in a language.")
      .def_property_readonly("file", &file_name, "File as the caller named it.")
      .def_property_readonly(
          "pointer", [](const diagnostic& d) { return d.where.pointer; },
          "JSON pointer in a document; \"\" is the whole.")
      .def_property_readonly(
          "row", [](const diagnostic& d) { return d.where.row; },
          "Row of a table as a spreadsheet counts, the header being 1; 0: no row.")
      .def_property_readonly(
          "column", [](const diagnostic& d) { return d.where.column; }, "Heading of the column.")
      .def_property_readonly(
          "sheet", [](const diagnostic& d) { return d.where.sheet; }, "Sheet of a workbook; \"\" elsewhere.")
      .def_property_readonly(
          "cell",
          [](const diagnostic& d) {
            const bool one = !d.where.letters.empty() && d.where.row > 0;
            return one ? d.where.letters + std::to_string(d.where.row) : std::string{};
          },
          "Cell of that sheet, such as \"C5\"; \"\" for a whole row, or elsewhere.")
      .def_readonly("count", &diagnostic::count, "In how many places it is so; the other attributes tell of the first.")
      .def_property_readonly(
          "rows",
          [](const diagnostic& d) { return to_tuple<std::size_t>(rows_of(d), [](std::size_t row) { return row; }); },
          "The first of its rows, at most ten.")
      .def_property_readonly(
          "values",
          [](const diagnostic& d) {
            py::dict values;
            for (const seen_value& each : d.values)
              if (!each.value.empty()) values[py::str{each.value}] = each.count;
            return values;
          },
          "Where it is so of several values: which, and how often, the most frequent first, at most twelve.")
      .def(
          "message", [](const diagnostic& d, language lang) { return message(d, lang); }, py::arg("lang") = "en",
          "What is wrong, in one sentence.")
      .def(
          "remedy", [](const diagnostic& d, language lang) { return remedy(d, lang); }, py::arg("lang") = "en",
          "What to do about it, in one sentence.")
      .def(
          "line", [](const diagnostic& d, language lang) { return print(d, lang); }, py::arg("lang") = "en",
          "Place, sentence, remedy and number on one line.")
      .def_property_readonly(
          "needs_a_look", [](const diagnostic& d) { return needs_a_look(d.code); },
          "Of a note: whether something may not have been read as it was meant; else it is information.")
      .def("__str__", [](const diagnostic& d) { return print(d); })
      .def("__repr__", [](const diagnostic& d) { return "<Diagnostic " + print(d) + ">"; })
      .def(py::pickle(&state_of, [](const py::tuple& from) { return unpickled([&] { return from_state(from); }); }));
  compare_by_value(bound);
}

std::map<std::string, int> error_codes() {
  std::map<std::string, int> codes;
  for (const errc each : all_error_codes()) codes.emplace(name(each), static_cast<int>(each));
  return codes;
}

}  // namespace

void bind_core(py::module_& m) {
  bind_text(m);
  bind_diagnostic(m);
  m.attr("NOT_SHOWN") = not_shown;
  m.def("error_codes", &error_codes);
  m.def("parse_day", &parse_day, py::arg("words"));
  m.def(
      "visible", [](content words) { return visible(words.bytes); }, py::arg("words"));
  m.def(
      "diagnostic",
      [](const std::string& found, const std::vector<std::map<std::string, std::string>>& details,
         const std::string& file, const std::string& sheet, std::size_t row, const std::string& letters) {
        const auto& codes = all_error_codes();
        const auto code = std::ranges::find_if(codes, [&](errc each) { return name(each) == found; });
        if (code == codes.end()) throw py::value_error("there is no error " + in_quotes(found));
        diagnostic made{*code, {file, "", row, "", sheet, letters}};
        for (const auto& each : details) {
          text detail;
          if (each.at("nl") == each.at("en"))
            detail = each.at("nl");  // a value is the same in both
          else
            for (const auto& [tag, words] : each) detail.set(tag, words);
          made.details.push_back(std::move(detail));
        }
        return made;
      },
      py::arg("name"), py::arg("details"), py::arg("file"), py::arg("sheet") = "", py::arg("row") = 0,
      py::arg("letters") = "");
  m.def(
      "at_cell",
      [](diagnostic found, const std::string& file, const std::string& sheet, std::size_t row,
         const std::string& letters, std::map<std::string, std::string> headings) {
        found.where = {file, "", row, "", sheet, letters};
        found.headings = std::move(headings);
        return found;
      },
      py::arg("diagnostic"), py::arg("file"), py::arg("sheet"), py::arg("row"), py::arg("letters"),
      py::arg("headings") = std::map<std::string, std::string>{});
  m.def(
      "nearest", [](const std::string& word, const std::vector<std::string>& known) { return nearest(word, known); },
      py::arg("word"), py::arg("known"));

  // Python must be able to read what is wrong: `loopbaan.Error` carries the diagnostics themselves.
  py::register_exception_translator([](std::exception_ptr thrown) {
    try {
      if (thrown) std::rethrow_exception(thrown);
    } catch (const error& wrong) {
      const py::object type = py::module_::import("loopbaan.core").attr("Error");
      PyErr_SetObject(type.ptr(), type(to_tuple<diagnostic>(wrong.all(), [](const auto& each) { return each; })).ptr());
    }
  });
}

}  // namespace loopbaan::binding
