// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/report/career_map.hpp>
#include <loopbaan/report/heatmap.hpp>
#include <loopbaan/report/level_pictures.hpp>
#include <loopbaan/report/page_model.hpp>

#include "coverage.hpp"
#include "gap.hpp"
#include "page_model.hpp"
#include "plan.hpp"
#include "rooms.hpp"
#include "sheets.hpp"

namespace loopbaan::binding {
namespace {

using free_gil = py::call_guard<py::gil_scoped_release>;

/// Binds one way to draw a career map, with the ids of the steps to mark.
void bind_map(py::module_& m, const char* name, std::string (*draw)(const framework&, const map_options&)) {
  m.def(
      name,
      [draw](const framework& fw, language lang, const std::vector<std::string>& done,
             const std::vector<std::string>& planned, const std::vector<std::string>& first,
             const std::vector<std::string>& met, const std::optional<std::string>& here,
             const std::optional<std::string>& target, bool numbered, std::string heading,
             const std::optional<std::vector<std::string>>& shown) {
        map_options options{lang, positions(fw.steps(), done), positions(fw.steps(), planned),
                            positions(fw.steps(), first), positions(fw.profiles(), met)};
        if (here) options.here = position(fw.phases(), *here);
        if (target) options.target = position(fw.profiles(), *target);
        options.numbered = numbered;
        options.heading = std::move(heading);
        if (shown) options.shown = positions(fw.steps(), *shown);
        return draw(fw, options);
      },
      py::arg("framework"), py::arg("lang"), py::arg("done"), py::arg("planned"), py::arg("first"), py::arg("met"),
      py::arg("here"), py::arg("target"), py::arg("numbered"), py::arg("heading"), py::arg("shown"), free_gil{});
}

/// The first school year; of each person the minutes that are asked and given in it, in the next and later; and those in
/// no year. All empty: nobody made schedules.
using three_years = std::vector<std::array<std::int64_t, 3>>;
using minutes_by_year = std::tuple<int, three_years, three_years, std::vector<std::int64_t>>;

hours_by_year by_person(const minutes_by_year& years) {
  const auto& [first, asked, given, unplaced] = years;
  hours_by_year made{first, {}};
  for (std::size_t i = 0; i < asked.size(); ++i)
    made.people.push_back({asked[i], given.at(i), unplaced.at(i)});
  return made;
}

/// The page, its summary in sentences, and what it says as plain values.
std::tuple<std::string, std::vector<std::string>, py::typing::Dict<py::str, py::object>> page(
    const planner& by, const cohort& people, const std::vector<answer<plan_outcome>>& plans,
    const std::string& grouping, std::uint32_t minimum, diagnostics notes, const std::string& staff_file, language lang,
    bool persons, const std::vector<std::pair<cohort, held_coverage>>& after,
    const std::vector<answer<cost_range>>& ranges, const minutes_by_year& years) {
  if (minimum < protection::floor) throw py::value_error("min_group is at least " + std::to_string(protection::floor));
  // The page accounts for its criteria, and tells of no others.
  if (by.request() != plan_request{{by.request().targets.front()}, by.request().cheapest_in})
    throw py::value_error("a page is about plans to one target, to the required levels and without conditions");
  const auto outcomes = outcomes_of(by, people, plans);
  page_request request{people,
                       by.request().targets.front(),
                       by.request().cheapest_in,
                       outcomes,
                       grouping,
                       {minimum},
                       std::move(notes),
                       staff_file,
                       lang,
                       persons};
  request.ranges = found_in(by.request(), people, 0, ranges);
  if (!ranges.empty() && ranges.size() != people.size())
    throw py::value_error("there must be one range for each person");
  if (!ranges.empty()) request.payers = find_payer_costs(by, people);
  request.years = by_person(years);
  for (const auto& [counted, shown] : after) request.earlier.push_back({counted, shown.found});
  const std::string grouped_by = grouping_of(request);
  for (const auto& [counted, shown] : after)
    if (shown.found.grouping != grouped_by || shown.found.target != request.target)
      throw py::value_error("an earlier count is grouped by \"" + shown.found.grouping + "\" for \"" +
                            id_of(shown.fw.profiles(), shown.found.target) + "\", this page by \"" + grouped_by +
                            "\" for \"" + id_of(people.fw().profiles(), request.target) + '"');
  const page_model model = model_page(request);
  std::string html = write_page(model, lang);
  const py::gil_scoped_acquire gil;
  return {std::move(html), summarise_page(model, lang), plain_values(model)};
}

}  // namespace

void bind_report(py::module_& m) {
  bind_map(m, "draw_career_map", &draw_career_map);
  bind_map(m, "draw_career_map_page", &draw_career_map_page);
  bind_map(m, "draw_career_map_dot", &draw_career_map_dot);
  m.def(
      "draw_heatmap", [](const held_coverage& c, language lang) { return draw_heatmap(c.fw, c.found, lang); },
      py::arg("coverage"), py::arg("lang"), free_gil{});
  m.def(
      "draw_gap", [](const held_gap& g, language lang) { return draw_gap(g.who.view(), g.found, lang); },
      py::arg("gap"), py::arg("lang"), free_gil{});
  m.def(
      "draw_rater_gap", [](const held_person& who, language lang) { return draw_rater_gap(who.view(), lang); },
      py::arg("person"), py::arg("lang"), free_gil{});
  m.def("write_page", &page, py::arg("planner"), py::arg("people"), py::arg("plans"), py::arg("grouping"),
        py::arg("min_group"), py::arg("notes"), py::arg("staff_file"), py::arg("lang"), py::arg("persons"),
        py::arg("after"), py::arg("ranges"), py::arg("years"), free_gil{});
  m.def(
      "require_page_of_persons", [](const cohort& people) { require_page_of_persons(people.size()); },
      py::arg("people"));
  bind_sheets(m);
  m.def("write_regeling", &write_regeling, py::arg("framework"), py::arg("lang"), free_gil{});
}

}  // namespace loopbaan::binding
