// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <map>

#include <report/map/grid.hpp>

namespace loopbaan::detail {

namespace {

// A band with more steps than this is split by area; an area of a split band needs this many steps for a row of its
// own.
constexpr std::size_t tall_band = 40;
constexpr std::size_t row_of_its_own = 9;

template <class Entity>
std::optional<std::size_t> domain_of(const framework& fw, const Entity& of) {
  for (const std::string& id : of.domains)
    if (const auto found = fw.domains().find(id)) return found->value;
  return std::nullopt;
}

/// The area that most yields of a step lie in, of those that `allowed` lets through; the first of equal ones.
template <class Allowed>
std::optional<std::size_t> area_of(const framework& fw, step_index s, const Allowed& allowed) {
  std::vector<std::size_t> count(fw.areas().size(), 0);
  for (const auto& [c, at] : fw.resolved(s).yields)
    if (const auto& name = fw.competences()[c].area)
      if (const auto found = fw.areas().find(*name); found && allowed(found->value)) ++count[found->value];
  const auto most = std::ranges::max_element(count);
  if (most == count.end() || *most == 0) return std::nullopt;
  return static_cast<std::size_t>(most - count.begin());
}

void split(const framework& fw, const std::vector<step_index>& steps, row_plan& plan) {
  std::vector<std::size_t> count(fw.areas().size(), 0);
  for (const step_index s : steps)
    if (const auto area = area_of(fw, s, [](std::size_t) { return true; })) ++count[*area];
  const auto large = [&](std::size_t area) { return count[area] >= row_of_its_own; };
  std::map<std::size_t, std::vector<step_index>> by_area;
  const std::size_t other = fw.areas().size();
  for (const step_index s : steps) by_area[area_of(fw, s, large).value_or(other)].push_back(s);
  for (const auto& [area, members] : by_area) {
    map_row row{plan.bands.size() - 1};
    if (area != other) row.area = area;
    row.split = by_area.size() > 1;
    for (const step_index s : members) plan.row_of[s.value] = plan.rows.size();
    plan.rows.push_back(row);
  }
}

}  // namespace

row_plan plan_rows(const framework& fw) {
  std::map<std::size_t, std::vector<step_index>> by_domain;
  const std::size_t none = fw.domains().size();
  for (const step_index s : fw.steps().indices()) by_domain[domain_of(fw, fw.steps()[s]).value_or(none)].push_back(s);
  for (const domain_index d : fw.domains().indices())
    if (!fw.domains()[d].depths.empty()) by_domain.try_emplace(d.value);
  for (const role& each : fw.roles()) by_domain.try_emplace(domain_of(fw, each).value_or(none));
  row_plan plan;
  plan.row_of.assign(fw.steps().size(), 0);
  for (const auto& [domain, steps] : by_domain) {
    map_band band;
    if (domain != none) band.domain = domain;
    plan.bands.push_back(band);
    if (steps.size() > tall_band) {
      split(fw, steps, plan);
    } else {
      for (const step_index s : steps) plan.row_of[s.value] = plan.rows.size();
      plan.rows.push_back({plan.bands.size() - 1});
    }
  }
  return plan;
}

}  // namespace loopbaan::detail
