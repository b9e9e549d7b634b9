// SPDX-License-Identifier: BSL-1.0
#include "coverage.hpp"
#include "notebook.hpp"
#include "state.hpp"

#include <algorithm>
#include <tuple>

#include <loopbaan/gap/publication.hpp>
#include <loopbaan/gap/series.hpp>
#include <loopbaan/report/heatmap.hpp>

namespace loopbaan::binding {
namespace {

/// A row with the framework that its positions are meant in.
struct held_row {
  framework fw;
  coverage_row row;
};

void bind_share(py::module_& m) {
  py::class_<share> bound_share(m, "Share", "`part` of `whole` people.");
  bound_share.def_readonly("part", &share::part, "How many.")
      .def_readonly("whole", &share::whole, "Of how many.")
      .def(kept<share>())
      .def("__repr__",
           [](const share& s) { return "<Share " + std::to_string(s.part) + " of " + std::to_string(s.whole) + ">"; });
  compare_by_value(bound_share);
}

void bind_row(py::module_& m) {
  py::class_<held_row>(m, "CoverageRow", "How many people of each group meet a required level; None is protected.")
      .def_property_readonly(
          "competence", [](const held_row& r) { return id_of(r.fw.competences(), r.row.competence); },
          "Id of the competence; None: the whole profile.")
      .def_property_readonly(
          "required",
          [](const held_row& r) {
            return r.row.competence ? required_name(r.fw, *r.row.competence, r.row.required) : std::nullopt;
          },
          "Id of the required level; None: the whole profile.")
      .def_property_readonly(
          "total", [](const held_row& r) { return r.row.total; }, "Of all people.")
      .def_property_readonly(
          "unknown", [](const held_row& r) { return r.row.unknown; },
          "Of all people: level unknown, counted as not meeting.")
      .def_property_readonly(
          "groups",
          [](const held_row& r) {
            return to_tuple<std::optional<share>>(r.row.groups, [](const auto& each) { return each; });
          },
          "One per group of the table.")
      .def(kept<held_row>())
      .def("__repr__", [](const held_row& r) {
        return "<CoverageRow " + id_of(r.fw.competences(), r.row.competence).value_or("whole profile") + ">";
      });
}

using numbers = std::vector<std::vector<std::uint32_t>>;

publication publication_of(std::vector<std::uint32_t> cells, numbers sets, numbers tables, numbers counts,
                           std::vector<std::vector<bool>> shows, std::size_t first) {
  return {std::move(cells), std::move(sets),  std::move(tables),
          std::move(counts), std::move(shows), static_cast<first_question>(std::min<std::size_t>(first, 2))};
}

void bind_publication(py::module_& m) {
  m.def(
      "protect_publication",
      [](std::vector<std::uint32_t> cells, numbers sets, numbers tables, numbers counts,
         std::vector<std::vector<bool>> shows, std::size_t first, std::uint32_t minimum, std::uint32_t values,
         std::uint32_t part) {
        const protection rule = protection_of(minimum);
        publication made = publication_of(std::move(cells), std::move(sets), std::move(tables), std::move(counts),
                                          std::move(shows), first);
        const py::gil_scoped_release without_gil;
        return protect(std::move(made), rule, openness{values, part}).shows;
      },
      py::arg("cells"), py::arg("sets"), py::arg("tables"), py::arg("counts"), py::arg("shows"), py::arg("first"),
      py::arg("min_group"), py::arg("values"), py::arg("part"), "What of a publication may show, by question and set.");
  m.def(
      "audit_publication",
      [](std::vector<std::uint32_t> cells, numbers sets, numbers tables, numbers counts,
         std::vector<std::vector<bool>> shows, std::size_t first) {
        const publication made = publication_of(std::move(cells), std::move(sets), std::move(tables),
                                                std::move(counts), std::move(shows), first);
        std::vector<std::tuple<std::size_t, std::size_t, std::uint32_t, std::uint32_t, std::uint32_t, std::uint32_t>>
            found;
        const py::gil_scoped_release without_gil;
        for (const audited_figure& each : audit(made))
          found.emplace_back(each.question, each.set, each.low, each.high, each.seen_low, each.seen_high);
        return found;
      },
      py::arg("cells"), py::arg("sets"), py::arg("tables"), py::arg("counts"), py::arg("shows"), py::arg("first"),
      "Of each hidden figure its question and set, its bounds, and the ends that certainly can be.");
}

}  // namespace

void bind_coverage(py::module_& m) {
  bind_publication(m);
  bind_share(m);
  bind_row(m);

  py::class_<held_coverage>(
      m, "Coverage",
      R"(How many people of each group meet a profile, small groups protected: what would give someone away is None.

Examples
--------
>>> import loopbaan
>>> people = loopbaan.build_cohort(loopbaan.dutch_framework(), [{"id": f"p-{i}"} for i in range(12)])
>>> coverage = loopbaan.count_coverage(people, "basisbekwaam")
>>> coverage.sizes, coverage.rows[0].total is None
((12,), True))")
      .def_property_readonly(
          "target", [](const held_coverage& c) { return id_of(c.fw.profiles(), c.found.target); }, "Id of the profile.")
      .def_property_readonly(
          "framework", [](const held_coverage& c) { return c.fw; }, "What levels are measured by.")
      .def_property_readonly(
          "grouping", [](const held_coverage& c) { return c.found.grouping; }, "E.g. \"school\".")
      .def_property_readonly(
          "groups", [](const held_coverage& c) { return strings(c.found.groups); },
          "Names of the groups; \"\" for people without one.")
      .def_property_readonly(
          "sizes",
          [](const held_coverage& c) { return to_tuple<std::uint32_t>(c.found.sizes, [](auto size) { return size; }); },
          "People per group.")
      .def_property_readonly(
          "minimum", [](const held_coverage& c) { return c.found.rule.minimum; },
          "Smallest group of which a figure may show.")
      .def_property_readonly(
          "rows",
          [](const held_coverage& c) {
            return to_tuple<held_row>(c.found.rows, [&](const coverage_row& each) { return held_row{c.fw, each}; });
          },
          "The whole profile first, then each competence in the framework's order.")
      .def(kept<held_coverage>())
      .def("__repr__",
           [](const held_coverage& c) {
             return "<Coverage of " + id_of(c.fw.profiles(), c.found.target) + ": " +
                    std::to_string(c.found.rows.size()) + " rows, " + std::to_string(c.found.groups.size()) +
                    (c.found.groups.size() == 1 ? " group>" : " groups>");
           })
      .def("_repr_html_", html_by("coverage_html"))
      .def("_repr_svg_", [](const held_coverage& c) { return draw_heatmap(c.fw, c.found); });

  m.def(
      "count_coverage",
      [](const cohort& people, const std::string& target, const std::string& grouping, std::uint32_t minimum,
         const std::vector<std::pair<cohort, held_coverage>>& after) {
        const protection rule = protection_of(minimum);
        const profile_index wanted = people.fw().target(target).value();
        std::vector<published_coverage> earlier;
        for (const auto& [counted, shown] : after) {
          if (shown.found.grouping != grouping)
            throw py::value_error("an earlier count is grouped by " + in_quotes(shown.found.grouping) + ", not by " +
                                  in_quotes(grouping));
          earlier.push_back({counted, shown.found});
        }
        const py::gil_scoped_release without_gil;
        return held_coverage{people.fw(), count_coverage_after(earlier, people, wanted, grouping, rule)};
      },
      py::arg("people"), py::arg("target"), py::arg("grouping"), py::arg("min_group"), py::arg("after"));
  m.def(
      "protect",
      [](const std::vector<std::pair<std::uint32_t, std::uint32_t>>& groups, std::uint32_t minimum) {
        std::vector<share> row;
        for (const auto& [part, whole] : groups) row.push_back({part, whole});
        const shown_cells shown = protect(row, protection_of(minimum));
        return std::pair{shown.groups, shown.total};
      },
      py::arg("groups"), py::arg("min_group"),
      "Which (part, whole) of the groups of a row may show, and whether their sum may: docs/decisions/0007.");
}

}  // namespace loopbaan::binding
