// SPDX-License-Identifier: BSL-1.0
#include <report/page/phases.hpp>

#include <algorithm>
#include <map>

#include <core/refusals.hpp>
#include <plan/prospect/rounding.hpp>
#include <report/page/counted_sum.hpp>
#include <report/page/years.hpp>

namespace loopbaan::detail {

namespace {

/// Of those of some people who need a plan, what one takes.
std::optional<plan_spread> spread_of(std::vector<std::int64_t> costs, std::uint32_t minimum, objective unit) {
  std::erase(costs, 0);
  if (costs.size() < minimum) return std::nullopt;
  std::ranges::sort(costs);
  const auto at = [&](std::size_t quarters) { return two_digits(costs[(costs.size() - 1) * quarters / 4], unit); };
  if (costs.size() < std::size_t{2} * minimum) return plan_spread{0, at(2), 0};
  return plan_spread{at(1), at(2), at(3)};
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

/// Which of the amounts of a payer is meant.
using amount_member = std::int64_t time_and_money::*;

/// What each payer has, by phase, and how many people of a phase have a part with which payers.
struct payer_sums {
  std::size_t payers;
  std::vector<counted_sum> sums;
  std::vector<std::map<std::vector<bool>, std::uint32_t>> shared;

  payer_sums(const page_request& request, const grouped_rows& rows, bool there, amount_member amount)
      : payers{request.payers.payers.size()}, sums(rows.sizes.size() * payers), shared(rows.sizes.size()) {
    for (std::size_t row = 0; row < request.people.size(); ++row) {
      std::vector<bool> parts(payers);
      for (std::size_t p = 0; p < payers; ++p) {
        const std::int64_t part = request.payers.at(there, row, p).*amount;
        sums[rows.group_of(row) * payers + p].add(part);
        parts[p] = part > 0;
      }
      ++shared[rows.group_of(row)][parts];
    }
  }

  /// Lets those of a phase of so many people show that may.
  void protect(std::size_t group, std::uint32_t people, std::uint32_t minimum) {
    std::vector<counted_sum*> all;
    for (std::size_t p = 0; p < payers; ++p) all.push_back(&sums[group * payers + p]);
    const auto size_of = [people](const counted_sum*) { return people; };
    protect_sums(all, size_of, minimum, [&] {
      std::uint32_t hidden = 0;
      for (const auto& [parts, count] : shared[group]) {
        bool any = false;
        for (std::size_t p = 0; p < payers; ++p) any = any || (parts[p] && !all[p]->shows);
        hidden += any ? count : 0;
      }
      return hidden;
    });
  }
};

/// How many people have a part in what is left of a sum after a part of it.
std::vector<std::uint32_t> people_with_rest(const page_request& request, const grouped_rows& rows, bool there,
                                            amount_member whole, amount_member part) {
  const std::size_t payers = request.payers.payers.size();
  std::vector<std::uint32_t> found(rows.sizes.size() * payers);
  for (std::size_t row = 0; row < request.people.size(); ++row)
    for (std::size_t p = 0; p < payers; ++p) {
      const time_and_money& one = request.payers.at(there, row, p);
      if (one.*whole > one.*part) ++found[rows.group_of(row) * payers + p];
    }
  return found;
}

/// What of a payer is told: all of it, and what falls in this school year.
struct told_amount {
  amount_member whole, early;
  range_figure payer_figure::*of_whole;
  range_figure payer_figure::*of_early;
  objective unit;
};

/// One end of what each payer has of that, in hours or in money; of a phase of which the sum is hidden, nothing: it is
/// the sum of its payers. What falls in this school year shows only beside the whole, and where enough people, or none,
/// have a part in what is left: else their part is had by subtraction.
void tell_payers(page_figures& to, const page_request& request, const grouped_rows& rows, bool there,
                 const told_amount& what) {
  payer_sums all{request, rows, there, what.whole};
  payer_sums early{request, rows, there, what.early};
  const std::vector<std::uint32_t> rest = people_with_rest(request, rows, there, what.whole, what.early);
  for (std::size_t g = 0; g < to.phases.size(); ++g) {
    if (!(there ? to.phases[g].costs.least : to.phases[g].costs.most)) continue;
    for (payer_sums* each : {&all, &early}) each->protect(g, rows.sizes[g], to.minimum);
    for (std::size_t p = 0; p < all.payers; ++p) {
      const std::size_t at = g * all.payers + p;
      counted_sum& now = early.sums[at];
      now.shows = now.shows && all.sums[at].shows && (rest[at] == 0 || rest[at] >= to.minimum);
      payer_figure& made = to.phases[g].payers[p];
      const auto tell = [&](range_figure& figure, const counted_sum& sum) {
        (there ? figure.least : figure.most) = told(sum, rows.sizes[g], what.unit, !there);
      };
      tell(made.*what.of_whole, all.sums[at]);
      if (request.years.people.empty()) tell(made.*what.of_early, now);
    }
  }
}

/// A sum of each phase over all payers.
std::vector<counted_sum> add_up_phases(const page_request& request, const grouped_rows& rows, bool there,
                                       amount_member amount) {
  std::vector<counted_sum> sums(rows.sizes.size());
  for (std::size_t row = 0; row < request.people.size(); ++row) {
    std::int64_t all = 0;
    for (std::size_t p = 0; p < request.payers.payers.size(); ++p) all += request.payers.at(there, row, p).*amount;
    sums[rows.group_of(row)].add(all);
  }
  return sums;
}

/// The hours of others of each phase, and how much of the hours is an estimate: where enough people have a part in it,
/// and in what is none; beside the costs of the plans of that phase alone, as they are about the same people.
void tell_others(page_figures& to, const page_request& request, const grouped_rows& rows) {
  const auto enough = [&](std::uint32_t people) { return people >= to.minimum; };
  for (const bool there : {true, false}) {
    std::vector<counted_sum> sums = add_up_phases(request, rows, there, &time_and_money::minutes_of_others);
    for (std::size_t g = 0; g < sums.size(); ++g) {
      const bool beside = (there ? to.phases[g].costs.least : to.phases[g].costs.most).has_value();
      sums[g].shows = beside && are_enough(sums[g].people, rows.sizes[g], to.minimum);
      range_figure& made = to.phases[g].minutes_of_others;
      (there ? made.least : made.most) = told(sums[g], rows.sizes[g], objective::hours, !there);
    }
  }
  const auto all = add_up_phases(request, rows, false, &time_and_money::minutes);
  const auto guessed = add_up_phases(request, rows, false, &time_and_money::estimated_minutes);
  for (std::size_t g = 0; g < all.size(); ++g)
    if (to.phases[g].costs.most && enough(all[g].people) && (guessed[g].people == 0 || enough(guessed[g].people)) &&
        all[g].sum > 0)
      to.phases[g].estimated = static_cast<int>((guessed[g].sum * 10 + all[g].sum / 2) / all[g].sum * 10);
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
    for (const std::string& payer : paid.payers) to.phases.back().payers.push_back({.payer = payer});
  }
  for (const bool there : {true, false}) {
    tell_costs(to, request, rows, there);
    for (const told_amount& what : {told_amount{&time_and_money::minutes, &time_and_money::early_minutes,
                                                &payer_figure::minutes, &payer_figure::early_minutes, objective::hours},
                                    told_amount{&time_and_money::cents, &time_and_money::early_cents,
                                                &payer_figure::cents, &payer_figure::early_cents, objective::cost}})
      tell_payers(to, request, rows, there, what);
  }
  tell_others(to, request, rows);
  if (!request.years.people.empty()) tell_years(to, request, rows);
  // Where all are in one phase its sum is that of the page, which may tell as much as it does there.
  if (to.phases.size() == 1 && to.ranges) to.phases.front().costs = to.ranges->total;
  // Not in the order in which a table happened to name them.
  std::ranges::stable_sort(to.phases, {},
                           [](const phase_figure& each) { return each.phase ? each.phase->value : ~0U; });
}

}  // namespace loopbaan::detail
