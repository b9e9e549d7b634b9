// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/plan/certificate.hpp>

#include <numeric>

#include <plan/answers/person_problem.hpp>
#include <plan/search/landmarks.hpp>
#include <plan/search/lm_cut.hpp>
#include <plan/search/restrict.hpp>

namespace loopbaan {
namespace {

using detail::hitting_sets;

/// What every cost is a multiple of.
std::int64_t granule(const framework& on, const plan_request& asked) {
  std::int64_t divisor = 0;
  for (const step_index s : on.steps().indices()) divisor = std::gcd(divisor, cost_of(on, asked, s, asked.cheapest_in));
  return std::max<std::int64_t>(divisor, 1);
}

/// Collects landmarks until no choice that hits them all costs less than the cheapest plan. False: the budget ran out.
bool collect(const detail::problem& left, std::int64_t weight, hitting_sets& rows,
             std::vector<detail::counted_landmarks>& counts, detail::budget& allowance) {
  const detail::priced_landmarks cuts = cut_landmarks(left, left.weight);
  for (std::size_t i = 0; i < cuts.price.size(); ++i)
    rows.add({cuts.landmarks[i].begin(), cuts.landmarks[i].end()},
             static_cast<double>(cuts.price[i]) / static_cast<double>(left.unit));
  const std::int64_t lighter = weight - weight % left.unit - 1;  // the most that costs less
  while (true) {
    const auto now = rows.price_all(weight, 60);
    if (now.lagrangian.raw > lighter) return true;
    auto choice = rows.guess(lighter);
    if (!choice) choice = rows.lightest(lighter, lighter, allowance);
    if (!choice) break;
    detail::landmark_finder finder{left, now.lagrangian.rest};
    if (finder.suffices(*choice) || !allowance.spend()) return false;  // the first cannot be: nothing is cheaper
    (void)finder.learn(rows, &counts);
  }
  if (allowance.exhausted()) return false;

  // No choice costs less. The more landmarks the prices alone can say that of, the smaller the tree.
  constexpr int most_rounds = 200;
  for (int round = 0; round < most_rounds && allowance.spend(); ++round) {
    const auto now = rows.price_all(weight, 100);
    if (now.lagrangian.raw > lighter) break;
    const auto choice = rows.guess(weight + weight / 32);
    detail::landmark_finder finder{left, now.lagrangian.rest};
    if (!choice || finder.suffices(*choice)) break;
    (void)finder.learn(rows, &counts);
  }
  return !allowance.exhausted();
}

/// What was counted of credits, in steps. Steps that nobody can take are not in the problem: they give nothing.
certificate::count credits_count_of(const detail::person_problem& q, const detail::problem& of,
                                    const detail::counted_landmarks& found, std::size_t asked) {
  certificate::count made{.credits = asked, .at_least = found.at_least};
  const auto needs = of.needs[found.count];
  for (const auto& each : q.compiled.credit_facts) {
    if (each.asked != asked || q.compiled.is_credited(q.stands, each)) continue;
    const auto is_this = [&](detail::fact f) { return of.number[f] == each.step; };
    const auto at = std::ranges::find_if(found.facts, is_this);
    if (at == found.facts.end() && std::ranges::any_of(needs, is_this)) continue;
    made.alternatives.push_back(each.step);
    made.times.push_back(at == found.facts.end() ? found.at_least : found.worth[static_cast<std::size_t>(at - found.facts.begin())]);
    auto& landmark = made.landmarks.emplace_back();
    if (at != found.facts.end())
      for (const detail::action a : found.landmarks[static_cast<std::size_t>(at - found.facts.begin())])
        landmark.push_back(step_index{of.name[a]});
  }
  return made;
}

/// What was counted, in steps and alternatives. Alternatives that nobody can meet are not in the problem: no step meets
/// them.
certificate::count count_of(const detail::person_problem& q, const detail::problem& of,
                            const detail::counted_landmarks& found) {
  const framework& on = q.data.fw();
  const requested_levels& asked = q.data.levels();
  const standing& stands = q.stands;
  const std::uint32_t met = of.number[of.adds[found.count].front()];
  if (!found.facts.empty() && (met & detail::problem::of_credits) != 0)
    return credits_count_of(q, of, found, met - detail::problem::of_credits);
  certificate::count made;
  if (const auto waits = detail::count_finder::waiting_for(of, found.count)->who)
    made.step = step_index{of.name[*waits]};
  else
    made.choice = of.number[of.adds[found.count].front()];
  const auto needs = of.needs[found.count];
  const auto& any_of = made.step ? on.resolved(*made.step).any_of : asked.choices[made.choice].any_of;
  for (std::uint32_t i = 0; i < any_of.size(); ++i) {
    const auto is_this = [&](detail::fact f) { return of.number[f] == i; };
    const auto at = std::ranges::find_if(found.facts, is_this);
    const bool closed = !meets(stands.levels, any_of[i]) && std::ranges::none_of(needs, is_this);
    if (at == found.facts.end() && !closed) continue;
    made.alternatives.push_back(i);
    auto& landmark = made.landmarks.emplace_back();
    if (at != found.facts.end())
      for (const detail::action a : found.landmarks[static_cast<std::size_t>(at - found.facts.begin())])
        landmark.push_back(step_index{of.name[a]});
  }
  return made;
}

}  // namespace

std::optional<certificate> certify(const planner& by, const standing& stands, const plan_limits& limits) {
  const auto& data = detail::planner_data::data_of(by);
  if (data.request().within != allowance{}) return std::nullopt;
  const detail::person_problem q{data, stands, data.request().upto == ambition::desired};
  detail::budget budget{limits};
  const detail::problem whole = q.whole();
  const auto best = find_lightest(whole, q.held, q.gone, budget, detail::proof::cost);
  if (best.status != plan_status::optimal) return std::nullopt;

  certificate made{.cost = best.weight / whole.scale, .parts = whole.scale};
  const detail::problem left = *restricted(whole, q.held, q.gone);
  hitting_sets rows{left};
  std::vector<detail::counted_landmarks> counts;
  if (!left.goal.empty() && !collect(left, best.weight, rows, counts, budget)) return std::nullopt;
  const auto tree = rows.prove((made.cost - granule(by.fw(), data.request())) * whole.scale, budget);
  if (!tree) return std::nullopt;

  for (std::size_t r = 0; r < rows.size(); ++r) {
    if (rows.counts(r)) continue;
    auto& landmark = made.landmarks.emplace_back();
    for (const auto a : rows.row(r)) landmark.push_back(step_index{left.name[a]});
  }
  for (const auto& each : counts) made.counts.push_back(count_of(q, left, each));
  for (const hitting_sets::proof_node& each : *tree) {
    certificate::node& node = made.tree.emplace_back(certificate::node{{}, each.with, each.without, {}});
    // Landmarks first, then what counts.
    for (const bool counted : {false, true})
      for (std::size_t r = 0; r < each.prices.size(); ++r)
        if (rows.counts(r) == counted) node.prices.push_back(each.prices[r]);
    if (each.branch) node.step = step_index{left.name[*each.branch]};
  }
  return made;
}

}  // namespace loopbaan
