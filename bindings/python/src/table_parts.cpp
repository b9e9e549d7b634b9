// SPDX-License-Identifier: BSL-1.0
#include <pybind11/numpy.h>

#include <string>
#include <unordered_map>

#include <loopbaan/people/cohort.hpp>

#include "tables.hpp"

namespace loopbaan::binding {
namespace {

using row_numbers = std::vector<std::size_t>;

py::object selected_by(const char* function, const py::object& self, const py::object& key) {
  return py::module_::import("loopbaan.selection").attr(function)(self, key);
}

data_table only_rows(const data_table& of, const row_numbers& rows) {
  std::vector<data_column> made;
  for (const data_column& each : of.columns()) made.push_back(each.only(rows));
  return data_table{std::move(made)};
}

data_table only_columns(const data_table& of, const row_numbers& columns) {
  std::vector<data_column> made;
  for (const std::size_t at : columns) made.push_back(of.columns().at(at));
  return data_table{std::move(made)};
}

/// A word or a text of each of some columns, as one key; "" where one is absent.
std::string key_at(const data_table& of, const row_numbers& columns, std::size_t row) {
  std::string key;
  for (const std::size_t at : columns) {
    const cell_value cell = of.columns().at(at)[row];
    const auto* word = std::get_if<std::string_view>(&cell);
    if (word == nullptr) return {};
    key += *word;
    key += '\0';
  }
  return key;
}

/// With one column more, before a place: for each row the value that stands in `found` beside the words of `columns`.
data_table with_looked_up(const data_table& of, const row_numbers& columns,
                          const std::vector<std::vector<std::string>>& keys, const data_column& found,
                          std::size_t place) {
  std::unordered_map<std::string, std::size_t> known;
  for (std::size_t i = 0; i < keys.size(); ++i) {
    std::string key;
    for (const std::string& word : keys[i]) (key += word) += '\0';
    known.emplace(std::move(key), i);
  }
  data_column more = found.only({});
  std::string before;
  auto at = known.end();
  for (std::size_t row = 0; row < of.rows(); ++row) {
    std::string key = key_at(of, columns, row);
    if (row == 0 || key != before) at = known.find(key);  // rows of one person follow each other
    more.add(at == known.end() ? cell_value{} : found[at->second]);
    before = std::move(key);
  }
  std::vector<data_column> made = of.columns();
  made.insert(made.begin() + static_cast<std::ptrdiff_t>(std::min(place, made.size())), std::move(more));
  return data_table{std::move(made)};
}

/// A view as an array of NumPy that keeps the table alive.
template <class Value>
py::object array_of(const py::object& keeper, const Value* values, std::size_t size) {
  py::array_t<Value> made{static_cast<py::ssize_t>(size), values, keeper};
  made.attr("flags").attr("writeable") = false;
  return py::object{made};
}

/// The values of a column and, where some are absent, a bit per row: (values, present or None, words or None). Of words
/// their numbers, of days those since 1970, of flags a bit per row; texts as a list.
py::object arrays_of(const py::object& self) {
  const data_column& column = self.cast<const held_column&>().column();
  py::object present = py::none();
  if (column.present() != nullptr) present = array_of(self, column.present(), (column.size() + 7) / 8);
  py::object values;
  py::object words = py::none();
  if (const auto* whole = std::get_if<std::vector<std::int64_t>>(&column.values())) {
    values = array_of(self, whole->data(), whole->size());
  } else if (const auto* number = std::get_if<std::vector<double>>(&column.values())) {
    values = array_of(self, number->data(), number->size());
  } else if (const auto* days = std::get_if<day_run>(&column.values())) {
    values = array_of(self, days->days.data(), days->days.size());
  } else if (const auto* flags = std::get_if<flag_run>(&column.values())) {
    values = array_of(self, flags->bits.data(), flags->bits.size());
  } else if (const auto* numbers = std::get_if<word_run>(&column.values())) {
    values = array_of(self, numbers->numbers.data(), numbers->numbers.size());
    py::list each;
    for (std::size_t i = 0; i < numbers->words.size(); ++i) each.append(py::str{std::string{numbers->words[i]}});
    words = each;
  } else if (const auto* text = std::get_if<text_run>(&column.values())) {
    py::list each(column.size());
    for (std::size_t i = 0; i < column.size(); ++i) {
      const bool again = i > 0 && (*text)[i] == (*text)[i - 1] && column.has(i) && column.has(i - 1);
      each[i] = again ? py::object{each[i - 1]} : column.has(i) ? py::object{py::str{std::string{(*text)[i]}}} : py::none();
    }
    values = each;
  }
  return py::make_tuple(values, present, words);
}

std::string kind_name(const data_column& column) {
  constexpr const char* names[] = {"whole", "number", "day", "text", "word", "flag"};
  return names[column.values().index()];
}

}  // namespace

void bind_table_parts(py::module_& m, py::class_<data_table>& bound, py::class_<held_column>& bound_column) {
  bound
      .def(
          "__getitem__",
          [](const py::object& self, const py::object& key) { return selected_by("table_at", self, key); },
          py::arg("key"),
          "table[\"missing\"] is a Column, table[0] a row as a dict; a list of names, a slice, a list of row numbers or a "
          "list of True and False per row is a Table.")
      .def(
          "where",
          [](const py::object& self, const py::kwargs& conditions) {
            return selected_by("table_where", self, conditions).cast<data_table>();
          },
          R"(Only the rows of which each named column has a value: `table.where(competence="gedrag", missing=[1, 2])`.

A list, tuple or set holds the values that will do, None is an absent one, and of a function the values for which it is
true count. Raises KeyError where there is no such column; it names the nearest.)")
      .def(
          "to_csv",
          [](const py::object& self, const py::object& path) {
            return py::module_::import("loopbaan.excel").attr("to_csv")(self, path);
          },
          py::arg("path") = py::none(),
          "A CSV file as Dutch Excel opens it, in which no text is run as a formula; its bytes where no path is given.")
      .def(
          "to_excel",
          [](const py::object& self, const py::object& path, const std::string& sheet, const py::object& progress) {
            py::module_::import("loopbaan.excel").attr("to_excel")(self, path, sheet, progress);
          },
          py::arg("path"), py::arg("sheet") = "Tabel", py::kw_only(), py::arg("progress") = py::none(),
          "A workbook (.xlsx), see write_excel; what is more than a sheet holds goes on in sheets behind it.");
  bound_column
      .def(
          "__getitem__",
          [](const py::object& self, const py::object& key) { return selected_by("column_at", self, key); },
          py::arg("key"), "A slice, a list of row numbers or a list of True and False per row: a Column of these.")
      .def_property_readonly(
          "kind", [](const held_column& c) { return kind_name(c.column()); },
          "\"whole\", \"number\", \"day\", \"text\", \"word\" or \"flag\" (yes or no).")
      .def_property_readonly(
          "rising", [](const held_column& c) { return strings(c.column().rising_words()); },
          "Of words with an order, such as levels: all there are, rising; else ().")
      .def("_arrays", &arrays_of, "What to_pandas is made of.");

  m.def("table_rows", &only_rows, py::arg("table"), py::arg("rows"), py::call_guard<py::gil_scoped_release>());
  m.def("table_columns", &only_columns, py::arg("table"), py::arg("columns"));
  m.def(
      "column_rows",
      [](const held_column& c, const row_numbers& rows) { return held_column{data_table{{c.column().only(rows)}}, 0}; },
      py::arg("column"), py::arg("rows"));
  m.def(
      "make_table",
      [](const std::vector<py::tuple>& columns) {
        std::vector<data_column> made;
        for (const py::tuple& each : columns) made.push_back(take<data_column>(each));
        return data_table{std::move(made)};
      },
      py::arg("columns"));
  m.def(
      "look_up",
      [](const data_table& of, const row_numbers& columns, const std::vector<std::vector<std::string>>& keys,
         const py::tuple& column, std::size_t place) {
        const data_column found = take<data_column>(column);
        const py::gil_scoped_release without_gil;
        return with_looked_up(of, columns, keys, found, place);
      },
      py::arg("table"), py::arg("columns"), py::arg("keys"), py::arg("column"), py::arg("place"));
  m.def(
      "people_rows", [](const cohort& people, const row_numbers& rows) { return people.only(rows); },
      py::arg("people"), py::arg("rows"), py::call_guard<py::gil_scoped_release>());
}

}  // namespace loopbaan::binding
