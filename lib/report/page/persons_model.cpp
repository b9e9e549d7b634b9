// SPDX-License-Identifier: BSL-1.0
#include <report/page/persons_model.hpp>

#include <algorithm>
#include <iterator>
#include <tuple>

#include <loopbaan/people/estimate.hpp>
#include <loopbaan/plan/assumed.hpp>
#include <loopbaan/plan/lead.hpp>

namespace loopbaan::detail {

namespace {

// An area with fewer required competences than this is not worth naming as met whole.
constexpr std::size_t whole_area = 3;

/// What of the required levels is met, and what is missing.
void sort_lines(page_person& to, const framework& fw, const person& who, const std::vector<gap_line>& lines) {
  std::vector<std::pair<std::size_t, std::size_t>> by_area(fw.areas().size());  // met, required
  for (const gap_line& line : lines) {
    const bool met = line.missing() == 0;
    if (!met) to.missing.push_back({line, who.origin(line.competence)});
    if (met && line.missing_desired() > 0) to.to_desired.push_back(line.competence);
    if (line.required == rank::not_shown) continue;
    ++to.required;
    if (met) to.met.push_back(line.competence);
    const auto& area = fw.competences()[line.competence].area;
    const auto found = area ? fw.areas().find(*area) : std::nullopt;
    if (!found) continue;
    ++by_area[found->value].second;
    by_area[found->value].first += met ? 1 : 0;
  }
  for (const index_of<area> a : fw.areas().indices())
    if (const auto& [some, whole] = by_area[a.value]; whole >= whole_area && some == whole) to.met_areas.push_back(a);
  const auto order = [&](const page_gap& each) {
    const gap_line& line = each.line;
    return std::tuple{fw.scales().find(fw.competences()[line.competence].scale), line.current == rank::unknown,
                      -static_cast<long>(line.missing()), line.current, line.desired};
  };
  std::ranges::stable_sort(to.missing, [&](const page_gap& a, const page_gap& b) { return order(a) < order(b); });
}

void add_unreached(page_persons& to, const plan_outcome& plan, std::size_t row) {
  if (plan.status == plan_status::stopped) to.stopped.push_back(row);
  if (plan.status != plan_status::unreachable) return;
  auto same = std::ranges::find(to.unreached, plan.pieces, &page_unreached::pieces);
  if (same == to.unreached.end()) same = to.unreached.insert(same, page_unreached{plan.pieces, {}});
  same->people.push_back(row);
}

/// The phase in which all are; none where some are in another, or in none.
std::optional<phase_index> shared_phase(const std::vector<page_person>& people) {
  for (const page_person& each : people)
    if (each.phase != people.front().phase) return std::nullopt;
  return people.empty() ? std::nullopt : people.front().phase;
}

}  // namespace

page_persons model_persons(const page_request& request) {
  const framework& fw = request.people.fw();
  page_persons persons{.notes = request.notes};
  const plan_request asked{{request.target}, request.cheapest_in};
  for (diagnostic& note : notes_on(fw, find_unsaid(fw, asked, request.plans))) persons.notes.push_back(std::move(note));
  const std::string grouping = grouping_of(request);
  for (std::size_t row = 0; row < request.people.size(); ++row) {
    const person who = request.people[row];
    const plan_outcome& plan = request.plans[row];
    const auto decided = overridden_levels(who);
    page_person made{.id = who.id(),
                     .group = grouping.empty() ? std::string{} : who.group(grouping),
                     .phase = who.phase(),
                     .decided = {decided.begin(), decided.end()},
                     .plan = plan,
                     .takes = takes_of(fw, plan.steps),
                     .lead = lead_of(who),
                     .position = find_position(fw, who.stands())};
    if (const auto open = open_routes(who); open.size() > 1) made.routes = open;
    if (!request.ranges.empty()) made.costs = request.ranges[row];
    const gap found = find_gap(fw, who.stands(), request.target);
    sort_lines(made, fw, who, found.lines);
    std::ranges::copy_if(found.choices, std::back_inserter(made.choices),
                         [](const gap_choice& each) { return each.missing() > 0; });
    std::ranges::copy_if(found.credits, std::back_inserter(made.credits),
                         [](const gap_credits& each) { return each.missing() > 0; });
    for (const gap_line& line : found.lines) ++persons.origins[who.origin(line.competence)];
    add_unreached(persons, plan, row);
    persons.people.push_back(std::move(made));
  }
  persons.phase = shared_phase(persons.people);
  return persons;
}

}  // namespace loopbaan::detail
