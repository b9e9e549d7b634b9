// SPDX-License-Identifier: BSL-1.0
#include <report/page/phases.hpp>

#include <algorithm>
#include <array>
#include <map>

#include <core/refusals.hpp>
#include <plan/prospect/rounding.hpp>

namespace loopbaan::detail {

namespace {

/// A sum over the people of a phase, how many of them have a part in it, and what is to be known of the parts.
struct counted_sum {
  std::int64_t sum = 0;
  std::uint32_t people = 0;
  std::int64_t largest = 0;
  std::array<std::int64_t, 2> smallest{};  ///< parts, rising; 0 where there are fewer
  bool shows = false;

  void add(std::int64_t amount) {
    if (amount == 0) return;
    sum += amount;
    ++people;
    largest = std::max(largest, amount);
    if (people == 1 || amount < smallest[0])
      smallest = {amount, smallest[0]};
    else if (people == 2 || amount < smallest[1])
      smallest[1] = amount;
  }
  /// The sum as it is where two people at least have no part in it: without the smallest parts, or with the largest one
  /// for those who have none. So that all have a part, or all but one, is not to be read from it.
  [[nodiscard]] std::int64_t outwards(std::uint32_t of, bool up) const {
    const std::uint32_t without = of - people;
    if (without > 1 + (up ? 1U : 0U)) return sum;
    if (up) return sum + std::int64_t{without} * largest;
    return sum - smallest[0] - (without == 0 ? smallest[1] : 0);
  }
};

/// May a sum show in which so many of so many people have a part? That it shows says no more than that there are at
/// least the minimum of them, unless nearly nobody else is there.
bool are_enough(std::uint32_t people, std::uint32_t of, std::uint32_t minimum) {
  return people >= minimum && of >= minimum + 2;
}

/// Lets sums show that enough people have a part in. What is hidden is had by subtraction from what is public: so there
/// are two sums hidden, or none, and enough people have a part in those; the sum of the fewest people hides next.
/// `in_hidden` counts the people with a part in those that do not show: who has a part in several is one person.
template <class SizeOf, class InHidden>
void protect_sums(std::vector<counted_sum*> sums, const SizeOf& size_of, std::uint32_t minimum,
                  const InHidden& in_hidden) {
  std::ranges::stable_sort(sums, {}, [](const counted_sum* each) { return each->people; });
  for (counted_sum* each : sums) each->shows = true;
  std::size_t hidden = 0;
  for (counted_sum* each : sums) {
    each->shows =
        are_enough(each->people, size_of(each), minimum) && (hidden == 0 || (hidden > 1 && in_hidden() >= minimum));
    hidden += each->shows ? 0 : 1;
  }
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
std::optional<std::int64_t> told(const counted_sum& sum, std::uint32_t of, objective unit, bool up) {
  if (!sum.shows) return std::nullopt;
  const std::int64_t end = sum.outwards(of, up);
  return up ? rounded_up(end, unit, sum.largest) : rounded_down(end, unit, sum.largest);
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
  const auto size_of = [&](const counted_sum* one) { return rows.sizes[static_cast<std::size_t>(one - sums.data())]; };
  protect_sums(all, size_of, to.minimum, [&] {
    std::uint32_t people = 0;
    for (const counted_sum& one : sums) people += one.shows ? 0 : one.people;
    return people;
  });
  for (std::size_t g = 0; g < sums.size(); ++g) {
    phase_figure& made = to.phases[g];
    (there ? made.costs.least : made.costs.most) = told(sums[g], rows.sizes[g], request.cheapest_in, !there);
    if (sums[g].shows)
      (there ? made.least : made.most) = spread_of(std::move(each[g]), to.minimum, request.cheapest_in);
  }
}

/// One end of what each payer has of that, in hours or in money; of a phase of which the sum is hidden, nothing: it is
/// the sum of its payers.
void tell_payers(page_figures& to, const page_request& request, const grouped_rows& rows, bool there, objective unit) {
  const std::size_t payers = request.payers.payers.size();
  std::vector<counted_sum> sums(rows.sizes.size() * payers);
  std::vector<std::map<std::vector<bool>, std::uint32_t>> shared(
      rows.sizes.size());  // people by whom they have a part of
  for (std::size_t row = 0; row < request.people.size(); ++row) {
    std::vector<bool> parts(payers);
    for (std::size_t p = 0; p < payers; ++p) {
      const time_and_money& one = request.payers.at(there, row, p);
      const std::int64_t amount = unit == objective::hours ? one.minutes : one.cents;
      sums[rows.group_of(row) * payers + p].add(amount);
      parts[p] = amount > 0;
    }
    ++shared[rows.group_of(row)][parts];
  }
  for (std::size_t g = 0; g < to.phases.size(); ++g) {
    if (!(there ? to.phases[g].costs.least : to.phases[g].costs.most)) continue;
    std::vector<counted_sum*> all;
    for (std::size_t p = 0; p < payers; ++p) all.push_back(&sums[g * payers + p]);
    const auto size_of = [&](const counted_sum*) { return rows.sizes[g]; };
    protect_sums(all, size_of, to.minimum, [&] {
      std::uint32_t people = 0;
      for (const auto& [parts, count] : shared[g]) {
        bool any = false;
        for (std::size_t p = 0; p < payers; ++p) any = any || (parts[p] && !all[p]->shows);
        people += any ? count : 0;
      }
      return people;
    });
    for (std::size_t p = 0; p < payers; ++p) {
      payer_figure& made = to.phases[g].payers[p];
      range_figure& both = unit == objective::hours ? made.minutes : made.cents;
      (there ? both.least : both.most) = told(*all[p], rows.sizes[g], unit, !there);
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
