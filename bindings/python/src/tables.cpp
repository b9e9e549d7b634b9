// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/exchange/tables.hpp>

#include <loopbaan/exchange/arrow.hpp>
#include <loopbaan/exchange/survey.hpp>

#include "coverage.hpp"
#include "notebook.hpp"
#include "prospect.hpp"
#include "rooms.hpp"
#include "tables.hpp"

namespace loopbaan::binding {
namespace {

/// A capsule that owns something of the Arrow interface: whoever takes that over clears its release, and only the shell
/// is freed with the capsule.
template <class Owned>
py::capsule capsule_of(std::unique_ptr<Owned> owned, const char* name) {
  py::capsule made{owned.get(), name, [](PyObject* self) {
                     auto* held = static_cast<Owned*>(PyCapsule_GetPointer(self, PyCapsule_GetName(self)));
                     if (held->release != nullptr) held->release(held);
                     delete held;
                   }};
  static_cast<void>(owned.release());
  return made;
}

}  // namespace

template <>
struct state<data_table> {
  static py::object put(const data_table& table) { return binding::put(table.columns()); }
  static data_table take(const py::handle& from) { return data_table{binding::take<std::vector<data_column>>(from)}; }
};

/// A column comes without the others of its table.
template <>
struct state<held_column> {
  static py::object put(const held_column& c) { return binding::put(c.column()); }
  static held_column take(const py::handle& from) { return {data_table{{binding::take<data_column>(from)}}, 0}; }
};

namespace {

/// A value as Python has it.
py::object value_of(const cell_value& cell) {
  return std::visit(
      [](const auto& value) -> py::object {
        if constexpr (std::is_same_v<std::decay_t<decltype(value)>, std::monostate>)
          return py::none();
        else
          return py::cast(value);
      },
      cell);
}

py::object row_of(const data_table& table, std::size_t row) {
  py::dict made;
  for (const data_column& each : table.columns()) made[py::str{each.name()}] = value_of(each[row]);
  return made;
}

held_column column_named(const data_table& table, const std::string& name) {
  if (const auto found = table.find(name)) return {table, *found};
  std::vector<std::string> names;
  for (const data_column& each : table.columns()) names.push_back(each.name());
  const std::string near_name = nearest(name, names);
  throw py::key_error("there is no column " + in_quotes(name) +
                      (near_name.empty() ? "" : "; did you mean " + in_quotes(near_name) + "?"));
}

py::class_<held_column> bind_column(py::module_& m) {
  py::class_<held_column> bound(m, "Column",
                                "One column of a Table: what its values mean, and the values for whoever reads Arrow.");
  bound.def_property_readonly(
           "name", [](const held_column& c) { return c.column().name(); }, "Its heading.")
      .def_property_readonly(
          "meaning", [](const held_column& c) { return c.column().meaning(); }, "What a value means.")
      .def_property_readonly(
          "unit", [](const held_column& c) { return c.column().unit(); }, "In what it is measured, or \"\".")
      .def("__len__", [](const held_column& c) { return c.column().size(); })
      .def(
          "__getitem__",
          [](const held_column& c, std::ptrdiff_t row) {
            const auto size = static_cast<std::ptrdiff_t>(c.column().size());
            if (row < -size || row >= size) throw py::index_error("there are " + std::to_string(size) + " rows");
            return value_of(c.column()[static_cast<std::size_t>(row < 0 ? row + size : row)]);
          },
          py::arg("key"))
      .def(
          "__arrow_c_array__",
          [](const held_column& c, const py::object&) {
            auto schema = std::make_unique<ArrowSchema>();
            auto array = std::make_unique<ArrowArray>();
            export_column(c.table, c.number, *schema, *array);
            return py::make_tuple(capsule_of(std::move(schema), "arrow_schema"),
                                  capsule_of(std::move(array), "arrow_array"));
          },
          py::arg("requested_schema") = py::none())
      .def(kept<held_column>())
      .def("__repr__", [](const held_column& c) {
        const std::string unit = c.column().unit().empty() ? "" : ", in " + c.column().unit();
        return "<Column " + c.column().name() + ": " + c.column().meaning() + unit + ">";
      });
  return bound;
}

}  // namespace

py::object state<data_column>::put(const data_column& column) {
  py::list values;
  for (std::size_t row = 0; row < column.size(); ++row) values.append(value_of(column[row]));
  return py::make_tuple(column.values().index(), column.name(), column.meaning(), column.unit(), values,
                        strings(column.rising_words()));
}

data_column state<data_column>::take(const py::handle& held) {
  using kind = data_column::kind;
  const auto from = held.cast<py::tuple>();
  const auto what = static_cast<kind>(from[0].cast<int>());
  data_column made{what, from[1].cast<std::string>(), from[2].cast<std::string>(), from[3].cast<std::string>()};
  const auto rising = from[5].cast<std::vector<std::string>>();
  if (!rising.empty()) made = data_column::of_rising(rising, made.name(), made.meaning());
  for (const py::handle each : from[4]) {
    if (each.is_none())
      made.add(std::monostate{});
    else if (what == kind::whole)
      made.add(each.cast<std::int64_t>());
    else if (what == kind::number)
      made.add(each.cast<double>());
    else if (what == kind::day)
      made.add(each.cast<date>());
    else if (what == kind::flag)
      made.add(each.cast<bool>());
    else
      made.add(std::string_view{each.cast<std::string>()});
  }
  return made;
}

namespace {

py::class_<data_table> bind_table(py::module_& m) {
  py::class_<data_table> bound(m, "Table",
                               R"(A table of an answer, which pandas, Polars, pyarrow and DuckDB read as it is.

It speaks the Arrow PyCapsule interface: `pl.DataFrame(table)`, `pa.table(table)`, `duckdb.sql("from table")`, as often as
you like. Numbers are not copied. Every column has its meaning and unit as field metadata.

Examples
--------
>>> import loopbaan
>>> people = loopbaan.build_cohort(loopbaan.dutch_framework(), [{"id": "p1", "levels": {"gedrag": "start"}}])
>>> table = loopbaan.tabulate_levels(people)
>>> len(table), table.to_dicts()[0]["level"], table["rank"].unit
(1, 'start', 'levels'))");
  bound
      .def_property_readonly(
          "columns",
          [](const data_table& t) {
            return to_tuple<std::string>(t.columns(), [](const data_column& each) { return each.name(); });
          },
          "The headings, in order.")
      .def("__len__", &data_table::rows)
      .def("__getitem__", &column_named, py::arg("key"))
      .def(
          "__getitem__",
          [](const data_table& t, std::ptrdiff_t row) {
            const auto size = static_cast<std::ptrdiff_t>(t.rows());
            if (row < -size || row >= size) throw py::index_error("there are " + std::to_string(size) + " rows");
            return py::typing::Dict<py::str, py::object>(
                row_of(t, static_cast<std::size_t>(row < 0 ? row + size : row)));
          },
          py::arg("key"))
      .def(
          "to_dicts",
          [](const data_table& t) {
            py::list made(t.rows());
            for (std::size_t row = 0; row < t.rows(); ++row) made[row] = row_of(t, row);
            return py::typing::List<py::typing::Dict<py::str, py::object>>(made);
          },
          "A list with a dict per row.")
      .def("__arrow_c_schema__",
           [](const data_table& t) {
             auto schema = std::make_unique<ArrowSchema>();
             export_schema(t, *schema);
             return capsule_of(std::move(schema), "arrow_schema");
           })
      .def(
          "__arrow_c_stream__",
          [](const data_table& t, const py::object&) {
            auto stream = std::make_unique<ArrowArrayStream>();
            export_stream(t, *stream);
            return capsule_of(std::move(stream), "arrow_array_stream");
          },
          py::arg("requested_schema") = py::none())
      .def(kept<data_table>())
      .def("__repr__", [](const data_table& t) {
        std::string names;
        for (const data_column& each : t.columns()) names += (names.empty() ? "" : ", ") + each.name();
        return "<Table of " + std::to_string(t.rows()) + " rows: " + names + ">";
      });
  shown_by(bound, "show_table");
  for (const auto& [method, says] :
       {std::pair{"to_pandas", "A pandas DataFrame. Raises ImportError with what to install."},
        std::pair{"to_polars", "A Polars DataFrame. Raises ImportError with what to install."}})
    bound.def(
        method,
        [name = std::string{method}](const py::object& self) {
          return py::object{py::module_::import("loopbaan.frames").attr(name.c_str())(self)};
        },
        says);
  return bound;
}

/// A survey of a table as plain dicts and lists.
py::dict plain(const table_survey& found, const framework& fw) {
  py::list columns;
  for (const surveyed_column& each : found.columns) {
    py::list values, competences;
    for (const surveyed_value& value : each.values) values.append(py::make_tuple(value.word, value.count, value.means));
    for (const competence_index c : each.competences) competences.append(fw.competences()[c].id);
    py::dict column;
    column["heading"] = each.heading;
    column["use"] = each.use;
    column["group"] = each.group;
    column["competences"] = competences;
    column["is_personal"] = each.is_personal;
    column["filled"] = each.filled;
    column["is_cut"] = each.is_cut;
    column["values"] = values;
    columns.append(column);
  }
  return py::dict(py::arg("form") = found.form, py::arg("rows") = found.rows, py::arg("columns") = columns);
}

/// The stream that an object gives. @throws py::type_error when the capsule is another
ArrowArrayStream& stream_in(const py::capsule& capsule) {
  if (std::string_view{capsule.name() == nullptr ? "" : capsule.name()} != "arrow_array_stream")
    throw py::type_error("__arrow_c_stream__ must give a capsule named \"arrow_array_stream\"");
  return *capsule.get_pointer<ArrowArrayStream>();
}

group_layout layout(bool wide) { return wide ? group_layout::columns : group_layout::rows; }

}  // namespace

void bind_tables(py::module_& m) {
  auto column = bind_column(m);
  auto bound = bind_table(m);
  bind_table_parts(m, bound, column);
  const auto free_gil = py::call_guard<py::gil_scoped_release>();
  m.def("tabulate_people", &tabulate_people, py::arg("people"), free_gil);
  m.def("tabulate_evidence", &tabulate_evidence, py::arg("people"), free_gil);
  m.def("tabulate_levels", &tabulate_levels, py::arg("people"), free_gil);
  m.def(
      "tabulate_gaps",
      [](const cohort& people, const std::string& target) {
        return tabulate_gaps(people, people.fw().target(target).value());
      },
      py::arg("people"), py::arg("target"), free_gil);
  m.def(
      "tabulate_plans",
      [](const planner& by, const cohort& people, const std::vector<answer<plan_outcome>>& plans) {
        return tabulate_plans(people, outcomes_of(by, people, plans));
      },
      py::arg("planner"), py::arg("people"), py::arg("plans"), free_gil);
  bind_range_table(m);
  m.def(
      "tabulate_plan_steps",
      [](const planner& by, const cohort& people, const std::vector<answer<plan_outcome>>& plans) {
        return tabulate_plan_steps(people, outcomes_of(by, people, plans));
      },
      py::arg("planner"), py::arg("people"), py::arg("plans"), free_gil);
  m.def(
      "tabulate_needs",
      [](const planner& by, const cohort& people, const std::vector<answer<plan_outcome>>& plans,
         const std::string& grouping, std::uint32_t minimum, bool wide) {
        return tabulate_needs(people, outcomes_of(by, people, plans), grouping, protection_of(minimum), layout(wide));
      },
      py::arg("planner"), py::arg("people"), py::arg("plans"), py::arg("grouping"), py::arg("min_group"),
      py::arg("wide"), free_gil);
  m.def(
      "tabulate_rater_gaps",
      [](const cohort& people, const std::string& other, const std::string& grouping, std::uint32_t minimum,
         bool wide) {
        const auto by = parse_rater(people.fw(), other);
        if (!by || *by == rater::self)
          throw py::value_error("other is \"colleague\", \"leader\", \"observer\", \"pupil\" or \"institute\", not " +
                                in_quotes(other));
        const protection rule = protection_of(minimum);
        const py::gil_scoped_release without_gil;
        return tabulate_rater_gaps(people.fw(), count_rater_gaps(people, *by, grouping, rule), layout(wide));
      },
      py::arg("people"), py::arg("other"), py::arg("grouping"), py::arg("min_group"), py::arg("wide"));
  m.def(
      "tabulate_coverage",
      [](const held_coverage& c, bool wide) { return tabulate_coverage(c.fw, c.found, layout(wide)); },
      py::arg("coverage"), py::arg("wide"));
  m.def(
      "survey_staff",
      [](const content& table, const framework& fw, const std::string& name, std::size_t header_row,
         const std::optional<std::string>& sheet, const std::optional<mapping>& coding) {
        staff_options chosen{.coding = coding, .header_row = header_row, .is_part = true};
        if (sheet) chosen.origin = sheet_origin{*sheet, {}};
        return plain(survey_staff(table.bytes, fw, name, chosen).value(), fw);
      },
      py::arg("content"), py::arg("framework"), py::arg("name"), py::arg("header_row"), py::arg("sheet"),
      py::arg("mapping"));
  m.def(
      "survey_staff_arrow",
      [](const py::capsule& capsule, const framework& fw, const std::string& name,
         const std::optional<mapping>& coding) {
        return plain(survey_staff_arrow(stream_in(capsule), fw, name, {.coding = coding, .is_part = true}).value(), fw);
      },
      py::arg("capsule"), py::arg("framework"), py::arg("name"), py::arg("mapping"));
  m.def("known_headings", [] {
    py::list all;
    for (const known_heading& each : known_headings()) all.append(py::make_tuple(each.word, each.use, each.group));
    return all;
  });
  m.def(
      "parse_staff_arrow",
      [](const py::capsule& capsule, const framework& fw, const std::string& name, const std::optional<mapping>& coding,
         std::vector<std::string> groups, const std::optional<date>& as_of, std::vector<std::string> keep, bool is_part,
         const py::function& offset_of) {
        ArrowArrayStream& stream = stream_in(capsule);
        const zone_offsets zones = [&](std::string_view zone, std::chrono::sys_seconds moment) {
          const py::gil_scoped_acquire with_gil;
          const auto found = offset_of(zone, moment.time_since_epoch().count()).cast<std::optional<std::int64_t>>();
          return found ? std::optional{std::chrono::seconds{*found}} : std::nullopt;
        };
        // Where Python objects stand behind a stream, its functions take the GIL, perhaps in threads of their own.
        const py::gil_scoped_release without_gil;
        return read_staff_arrow(stream, fw, name,
                                {.coding = coding,
                                 .groups = std::move(groups),
                                 .keep = std::move(keep),
                                 .as_of = as_of,
                                 .is_part = is_part},
                                zones);
      },
      py::arg("capsule"), py::arg("framework"), py::arg("name"), py::arg("mapping"), py::arg("groups"),
      py::arg("as_of"), py::arg("keep"), py::arg("is_part"), py::arg("offset_of"));
}

}  // namespace loopbaan::binding
