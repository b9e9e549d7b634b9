// SPDX-License-Identifier: BSL-1.0
#include <array>

#include <loopbaan/exchange/flow.hpp>
#include <loopbaan/partnership/flow_answer.hpp>

#include "rooms.hpp"
#include "state.hpp"
#include "values.hpp"

namespace loopbaan::binding {
namespace {

using position_or_none = std::optional<std::size_t>;
using amounts = std::array<std::int64_t, 8>;  ///< in billionths, in the order of flow_amounts
using cell_row = std::tuple<std::size_t, position_or_none, position_or_none, position_or_none, std::optional<std::int64_t>, amounts, amounts>;
using point_row = std::tuple<std::int64_t, position_or_none, position_or_none, std::optional<std::int64_t>, std::optional<std::int64_t>,
                             std::optional<std::int64_t>, std::optional<std::int64_t>, std::optional<double>, std::optional<double>>;
using need_row = std::tuple<std::int64_t, position_or_none, std::optional<double>, std::optional<double>, std::optional<double>>;
using answer_rows = std::tuple<std::vector<point_row>, std::vector<need_row>, bool, std::string>;

position_or_none known(std::size_t position) { return position == flow_cell::all ? std::nullopt : std::optional{position}; }

amounts amounts_of(const flow_amounts& of) {
  return {of.opening, of.left, of.retired, of.net, of.moved_in, of.moved_out, of.entered, of.closing};
}

std::string reason(flow_no_range of) {
  switch (of) {
    case flow_no_range::none: return "";
    case flow_no_range::not_asked: return "not_asked";
    case flow_no_range::fte_only: return "fte_only";
    case flow_no_range::broken_people: return "broken_people";
    case flow_no_range::net_ratio: break;
  }
  return "net_ratio";
}

flow_request asked(const std::string& scenario, std::optional<std::int64_t> years, double chance, bool with_ranges) {
  return {scenario, years, chance, with_ranges};
}

std::vector<cell_row> follow(const content& json, const std::string& file, const flow_request& request, const std::string& corner, flow_keep keep) {
  const auto at = corner == "fewest" ? flow_corner::fewest : corner == "most" ? flow_corner::most : flow_corner::given;
  std::vector<cell_row> rows;
  for (const flow_cell& each : add_up(follow_staff(read_flow(json.bytes, file).value(), request, at).value(), keep))
    rows.emplace_back(each.period, known(each.region), known(each.route), known(each.phase),
                      each.age == -1 ? std::nullopt : std::optional{each.age}, amounts_of(each.people), amounts_of(each.fte));
  return rows;
}

answer_rows project(const content& json, const std::string& file, const flow_request& request) {
  const flow_answer answer = project_flow(read_flow(json.bytes, file).value(), request).value();
  answer_rows rows{{}, {}, answer.rates_are_ranges, reason(answer.no_range)};
  for (const flow_point& each : answer.points)
    std::get<0>(rows).emplace_back(each.year, known(each.region), known(each.phase), each.people, each.fte, each.people_low,
                                   each.people_high, each.fte_low, each.fte_high);
  for (const flow_need& each : answer.needs)
    std::get<1>(rows).emplace_back(each.year, known(each.region), each.fte, each.low, each.high);
  return rows;
}

}  // namespace

void bind_flow(py::module_& m) {
  m.def(
      "look_at_flow",
      [](const content& json, const std::string& file) { return all_of(read_flow(json.bytes, file).value().notes); },
      py::arg("content"), py::arg("file"));
  m.def(
      "follow_staff",
      [](const content& json, const std::string& file, const std::string& scenario, std::optional<std::int64_t> years,
         const std::string& corner, bool region, bool route, bool phase, bool age) {
        const py::gil_scoped_release free;
        return follow(json, file, asked(scenario, years, 0.9, false), corner, {region, route, phase, age});
      },
      py::arg("content"), py::arg("file"), py::arg("scenario"), py::arg("years"), py::arg("corner"), py::arg("region"),
      py::arg("route"), py::arg("phase"), py::arg("age"));
  m.def(
      "project_flow",
      [](const content& json, const std::string& file, const std::string& scenario, std::optional<std::int64_t> years,
         double chance, bool with_ranges) {
        const py::gil_scoped_release free;
        return project(json, file, asked(scenario, years, chance, with_ranges));
      },
      py::arg("content"), py::arg("file"), py::arg("scenario"), py::arg("years"), py::arg("chance"), py::arg("with_ranges"));
  m.def(
      "chances_of_sum",
      [](const std::vector<std::pair<std::int64_t, double>>& trials) {
        std::vector<flow_trials> all;
        for (const auto& [people, chance] : trials) all.push_back({people, chance});
        return chances_of_sum(all);
      },
      py::arg("trials"));
}

}  // namespace loopbaan::binding
