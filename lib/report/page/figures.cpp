// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/report/page_figures.hpp>

#include <algorithm>

#include <core/refusals.hpp>
#include <plan/model/outcome_checks.hpp>
#include <report/page/phases.hpp>

namespace loopbaan {
namespace {

/// Has anybody come, gone, or changed group?
bool has_moved(const cohort& before, const cohort& now, std::string_view grouping) {
  if (before.size() != now.size()) return true;
  for (std::size_t row = 0; row < now.size(); ++row) {
    const auto then = before.find(now[row].id());
    if (!then || then->group(grouping) != now[row].group(grouping)) return true;
  }
  return false;
}

/// How many have a plan. `met` is the number of those who meet the profile, where it shows; `needs` how many steps of
/// plans show.
plan_figures figures_of(const std::vector<plan_outcome>& plans, const std::optional<share>& met, std::uint64_t needs) {
  plan_figures found;
  for (const plan_outcome& each : plans) {
    found.planned += each.steps.empty() ? 0 : 1;
    found.unplanned += each.cost ? 0 : 1;
  }
  found.needed = found.planned + found.unplanned;
  const auto whole = static_cast<std::uint32_t>(plans.size());
  // With fewer than four "all but one" and "none but one" would have one value each.
  if (!met || found.needed < 4 || found.needed + 2 > whole) return {};
  const std::uint32_t least = found.unplanned < 2 ? found.needed - 1 : found.planned;
  // More plans than steps that show: somebody needs a step that does not.
  if (least > needs) return {};
  if (found.planned >= 2 && found.unplanned >= 2) {
    found.shows = plan_figures::form::both;
    return found;
  }
  return {found.unplanned < 2 ? plan_figures::form::nearly_all : plan_figures::form::nearly_none, found.needed, 0, 0};
}

/// The reasons that several people have. Who has others is nobody or at least two, else the rarest reasons go to them.
void count_unreached(page_figures& to, const std::vector<plan_outcome>& plans) {
  std::vector<unreached_figure> found;
  for (const plan_outcome& each : plans) {
    if (each.cost) continue;
    const bool stopped = each.status == plan_status::stopped;
    const std::vector<missing_piece> because = stopped ? std::vector<missing_piece>{} : each.pieces;
    const auto same = [&](const unreached_figure& f) { return f.stopped == stopped && f.because == because; };
    auto at = std::ranges::find_if(found, same);
    if (at == found.end()) at = found.insert(found.end(), {because, stopped, 0});
    ++at->people;
  }
  std::uint32_t other = 0;
  std::erase_if(found, [&](const unreached_figure& each) {
    if (each.people >= 2) return false;
    other += each.people;
    return true;
  });
  while (other == 1 && !found.empty()) {
    const auto rarest = std::ranges::min_element(found, {}, &unreached_figure::people);
    other += rarest->people;
    found.erase(rarest);
  }
  to.unreached = std::move(found);
  to.unreached_otherwise = other;
}

}  // namespace

std::string grouping_of(const page_request& request) {
  if (!request.grouping.empty()) return request.grouping;
  for (const char* usual : {"school", "team", "board", "bestuur"})
    if (std::ranges::find(request.people.groupings(), usual) != request.people.groupings().end()) return usual;
  return {};
}

page_figures count_page_figures(const page_request& request) {
  require_weights(request.cheapest_in);
  detail::require_outcomes(request.people.fw(), request.plans, request.people.size());
  for (const published_coverage& each : request.earlier)
    if (each.shown.target != request.target)
      detail::refuse({errc::other_answer,
                      {},
                      {text{"een eerdere telling van een ander profiel", "an earlier count of another profile"}}});
  const std::string grouping = grouping_of(request);
  page_figures found{
      .people = static_cast<std::uint32_t>(request.people.size()),
      .minimum = std::max(request.rule.minimum, protection::floor),
      .counted = count_coverage_after(request.earlier, request.people, request.target, grouping, request.rule)};
  found.enough = found.people >= found.minimum;
  for (const published_coverage& each : request.earlier)
    found.moved = found.moved || has_moved(each.people, request.people, grouping);
  if (!request.ranges.empty())
    detail::require_size(request.ranges.size(), request.people.size(), {"bereiken", "ranges"});
  if (!found.enough || found.moved) return found;
  if (!request.ranges.empty())
    found.ranges = sum_ranges(request.people, request.ranges, request.cheapest_in, grouping, request.rule);
  if (!request.ranges.empty() && !request.payers.payers.empty()) detail::count_phases(found, request);
  const bool by_phase = is_grouping(request.people, "phase");
  const step_needs phased = count_step_needs(request.people, request.plans, by_phase ? "phase" : "", request.rule);
  if (by_phase) found.need_phases = phased.groups;
  std::uint64_t times = 0;
  for (step_need& each : count_step_needs(request.people, request.plans, {}, request.rule).rows) {
    if (!each.total) continue;
    times += each.total->part;
    // What a table by phase hides of all people, its cells would give away.
    if (by_phase) {
      const auto same = std::ranges::find(phased.rows, each.step, &step_need::step);
      each.groups.assign(phased.groups.size(), std::nullopt);
      if (same != phased.rows.end() && same->total) each.groups = same->groups;
    }
    found.needs.push_back(std::move(each));
  }
  found.plans = figures_of(request.plans, found.counted.rows.front().total, times);
  // What everybody with a plan needs, is needed by as many as have one.
  if (found.plans.shows == plan_figures::form::hidden) {
    const auto with =
        std::ranges::count_if(request.plans, [](const plan_outcome& each) { return !each.steps.empty(); });
    std::erase_if(found.needs, [&](const step_need& each) { return each.total->part == with; });
  }
  if (found.plans.shows == plan_figures::form::both) count_unreached(found, request.plans);
  return found;
}

}  // namespace loopbaan
