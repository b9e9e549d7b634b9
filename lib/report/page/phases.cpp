// SPDX-License-Identifier: BSL-1.0
#include <report/page/phases.hpp>

#include <algorithm>

#include <core/refusals.hpp>
#include <plan/prospect/rounding.hpp>

namespace loopbaan::detail {

namespace {

/// A sum over the people of a phase, and how many of them have a part in it.
struct counted_sum {
  std::int64_t sum = 0;
  std::uint32_t people = 0;
  bool shows = false;

  void add(std::int64_t amount) {
    sum += amount;
    people += amount > 0 ? 1 : 0;
  }
};

/// Lets sums show that enough people have a part in. What is hidden is had by subtraction from what is public: so there
/// are two sums hidden, or none, and enough people have a part in those; the sum of the fewest people hides next.
void protect_sums(std::vector<counted_sum*> sums, std::uint32_t minimum) {
  std::ranges::stable_sort(sums, {}, [](const counted_sum* each) { return each->people; });
  std::size_t hidden = 0;
  std::uint32_t people = 0;
  for (counted_sum* each : sums) {
    each->shows = each->people >= minimum && (hidden == 0 || (hidden > 1 && people >= minimum));
    if (each->shows) continue;
    ++hidden;
    people += each->people;
  }
}

/// To two digits, half up.
std::int64_t two_digits(std::int64_t amount, objective unit) {
  const std::int64_t below = rounded_down(amount, unit), above = rounded_up(amount, unit);
  return amount - below < above - amount ? below : above;
}

/// Of those of some people who need a plan, what one takes.
std::optional<plan_spread> spread_of(std::vector<std::int64_t> costs, std::uint32_t minimum, objective unit) {
  std::erase(costs, 0);
  if (costs.size() < minimum) return std::nullopt;
  std::ranges::sort(costs);
  const auto at = [&](std::size_t quarters) { return two_digits(costs[(costs.size() - 1) * quarters / 4], unit); };
  if (costs.size() < std::size_t{2} * minimum) return plan_spread{0, at(2), 0};
  return plan_spread{at(1), at(2), at(3)};
}

/// What a sum may tell, rounded outwards.
std::optional<std::int64_t> told(const counted_sum& of, objective unit, bool up) {
  if (!of.shows) return std::nullopt;
  return up ? rounded_up(of.sum, unit) : rounded_down(of.sum, unit);
}

/// One end of what the plans of each phase cost together.
void tell_costs(page_figures& to, const page_request& request, const grouped_rows& rows, bool there) {
  std::vector<counted_sum> sums(rows.sizes.size());
  std::vector<std::vector<std::int64_t>> each(rows.sizes.size());
  for (std::size_t row = 0; row < request.people.size(); ++row) {
    const cost_range& range = request.ranges[row];
    const std::int64_t cost = (there ? range.least : range.most).value_or(0);
    sums[rows.group_of(row)].add(cost);
    each[rows.group_of(row)].push_back(cost);
  }
  std::vector<counted_sum*> all;
  for (counted_sum& one : sums) all.push_back(&one);
  protect_sums(all, to.minimum);
  for (std::size_t g = 0; g < sums.size(); ++g) {
    phase_figure& made = to.phases[g];
    (there ? made.costs.least : made.costs.most) = told(sums[g], request.cheapest_in, !there);
    if (sums[g].shows)
      (there ? made.least : made.most) = spread_of(std::move(each[g]), to.minimum, request.cheapest_in);
  }
}

/// One end of what each payer has of that, in hours or in money.
void tell_payers(page_figures& to, const page_request& request, const grouped_rows& rows, bool there, objective unit) {
  const std::size_t payers = request.payers.payers.size();
  std::vector<counted_sum> sums(rows.sizes.size() * payers);
  for (std::size_t row = 0; row < request.people.size(); ++row)
    for (std::size_t p = 0; p < payers; ++p) {
      const time_and_money& one = request.payers.at(there, row, p);
      sums[rows.group_of(row) * payers + p].add(unit == objective::hours ? one.minutes : one.cents);
    }
  for (std::size_t g = 0; g < to.phases.size(); ++g) {
    std::vector<counted_sum*> all;
    for (std::size_t p = 0; p < payers; ++p) all.push_back(&sums[g * payers + p]);
    protect_sums(all, to.minimum);
    for (std::size_t p = 0; p < payers; ++p) {
      payer_figure& made = to.phases[g].payers[p];
      range_figure& both = unit == objective::hours ? made.minutes : made.cents;
      (there ? both.least : both.most) = told(*all[p], unit, !there);
    }
  }
}

}  // namespace

void count_phases(page_figures& to, const page_request& request) {
  const cohort& people = request.people;
  const payer_costs& paid = request.payers;
  for (const auto* each : {&paid.if_there, &paid.if_not})
    require_size(each->size(), people.size() * paid.payers.size(), {"bedragen per drager", "amounts by payer"});
  const grouped_rows rows = people.grouped_by(is_grouping(people, "phase") ? "phase" : "");
  for (std::size_t g = 0; g < rows.sizes.size(); ++g) {
    to.phases.push_back({.phase = people.fw().phases().find(rows.names[g]), .people = rows.sizes[g]});
    for (const std::string& payer : paid.payers) to.phases.back().payers.push_back({payer, {}, {}});
  }
  for (const bool there : {true, false}) {
    tell_costs(to, request, rows, there);
    for (const objective unit : {objective::hours, objective::cost}) tell_payers(to, request, rows, there, unit);
  }
  // Where all are in one phase its sum is that of the page, which may tell as much as it does there.
  if (to.phases.size() == 1 && to.ranges) to.phases.front().costs = to.ranges->total;
  // Not in the order in which a table happened to name them.
  std::ranges::stable_sort(to.phases, {},
                           [](const phase_figure& each) { return each.phase ? each.phase->value : ~0U; });
}

}  // namespace loopbaan::detail
