// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <limits>
#include <vector>

#include <loopbaan/core/workers.hpp>
#include <loopbaan/plan/prospect.hpp>

#include <core/refusals.hpp>
#include <plan/prospect/fillings.hpp>

namespace loopbaan {
namespace {

void add_to(std::int64_t& sum, std::int64_t amount, std::size_t ranges) {
  if (amount > std::numeric_limits<std::int64_t>::max() - sum)
    detail::refuse({errc::costs_too_large, {}, {detail::in_each_language([&](language lang) {
                      return counted(ranges, {"bereik", "range"}, {"bereiken", "ranges"}, lang);
                    })}});
  sum += amount;
}

}  // namespace

cost_range detail::range_between(const plan_outcome& best, const plan_outcome& worst) {
  const auto is_settled = [](const plan_outcome& found) {
    return found.status == plan_status::optimal || found.status == plan_status::unreachable;
  };
  cost_range found{
      .most = worst.cost, .always = worst.cost.has_value(), .proven = is_settled(best) && is_settled(worst)};
  if (best.status != plan_status::unreachable) found.least = best.bound;  // the cost, where that is proven
  return found;
}

plan_outcome detail::plan_if(bool there, const planner& by, const standing& who, const plan_limits& limits) {
  ranks levels(who.levels.begin(), who.levels.end());
  for (const competence_index c : by.fw().competences().indices())
    if (levels[c.value] == rank::unknown) levels[c.value] = there ? by.fw().top(c) : rank::not_shown;
  const in_time days{who};
  standing filled = there ? days.of(who) : who;
  filled.levels = levels;
  return by.find(filled, limits);
}

standing detail::on_usual_route(const planner& by, const standing& who, const plan_limits& limits) {
  const framework& fw = by.fw();
  if (who.route || by.request().route || !who.phase) return who;
  std::vector<standing> along;
  for (const route_index each : fw.routes().indices())
    if (std::ranges::count(fw.routes()[each].phases, fw.phases()[*who.phase].id) > 0)
      along.emplace_back(who).route = each;
  if (along.size() < 2) return who;
  for (const bool there : {false, true})
    for (const standing& each : along)
      if (plan_if(there, by, each, limits).cost) return each;
  return who;
}

cost_range find_range(const planner& by, const standing& stands, const plan_limits& limits) {
  require_standing(by.fw(), stands);
  const standing who = detail::on_usual_route(by, stands, limits);
  if (by.request().upto == ambition::desired) return detail::divided_range(by, who, limits);
  // The planner remembers what it answered: of many people few differ in what is asked for.
  return detail::range_between(detail::plan_if(true, by, who, limits), detail::plan_if(false, by, who, limits));
}

std::vector<cost_range> find_all_ranges(const planner& by, const cohort& people, unsigned threads,
                                        const plan_limits& limits, const progress& report) {
  require_same(by.fw(), people.fw());
  std::vector<cost_range> found(people.size());
  for_each_row(people.size(), threads, limits.stop, report, [&](std::size_t row, const std::stop_token& stop) {
    plan_limits each = limits;
    each.stop = stop;
    found[row] = find_range(by, people[row].stands(), each);
    return !stop.stop_requested();
  });
  return found;
}

std::optional<std::int64_t> width_of(const cost_range& range) noexcept {
  if (!range.least) return range.proven ? std::optional<std::int64_t>{0} : std::nullopt;
  if (!range.most) return std::nullopt;
  return *range.most - *range.least;
}

range_total total_of(std::span<const cost_range> ranges) {
  range_total total{.people = ranges.size()};
  for (const cost_range& each : ranges) {
    if (each.least) add_to(total.least, *each.least, ranges.size());
    if (each.most) add_to(total.most, *each.most, ranges.size());
    if (!each.proven) {
      ++total.unproven;
    } else if (!each.least) {
      ++total.none;
    } else if (!each.most) {
      ++total.perhaps_none;
    } else if (*each.least == *each.most) {
      ++total.certain;
    }
  }
  return total;
}

std::int64_t cost_of(const assessment& a, objective o, bool hours_of_others) {
  if (o == objective::own || o == objective::credit) return 0;
  step like{.id = {}, .title = {}};
  like.cost = a.cost;
  like.weeks = a.weeks;
  like.hours = a.hours;
  std::int64_t sum = cost_of(like, o);
  if (hours_of_others && a.hours_of_others) {
    like = {.id = {}, .title = {}};
    like.hours = a.hours_of_others;
    sum += cost_of(like, o);
  }
  return sum;
}

}  // namespace loopbaan
