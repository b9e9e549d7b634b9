// SPDX-License-Identifier: BSL-1.0
#include <plan/search/greedy.hpp>

#include <algorithm>
#include <limits>
#include <queue>

#include <plan/search/closure.hpp>

namespace loopbaan::detail {
namespace {

constexpr std::int64_t far = std::numeric_limits<std::int64_t>::max() / 4;
constexpr action no_action = std::numeric_limits<action>::max();

/// For each fact the action by which it seems cheapest, values added over needs and cut off at `far`; a count adds up
/// the cheapest of its needs.
struct cheapest {
  std::vector<action> achiever;     ///< by fact
  std::vector<std::uint32_t> turn;  ///< by fact: when it was settled; what follows from it has a later turn
};

cheapest cheapest_achievers(const problem& of, std::vector<std::int64_t> sum) {
  struct entry {
    std::int64_t value;
    fact which;
    bool operator>(const entry& other) const {
      return value != other.value ? value > other.value : which > other.which;
    }
  };
  std::priority_queue<entry, std::vector<entry>, std::greater<>> queue;
  std::vector<std::int64_t> value(of.facts, far + 1);
  std::vector<std::int64_t> unmet(of.actions());
  std::vector<action> best(of.facts, no_action);
  std::vector<unsigned char> settled(of.facts);
  std::vector<std::uint32_t> turn(of.facts, std::numeric_limits<std::uint32_t>::max());
  std::uint32_t turns = 0;
  const auto open = [&](action a) {
    for (const fact f : of.adds[a])
      if (sum[a] < value[f]) {
        value[f] = sum[a];
        best[f] = a;
        queue.push({sum[a], f});
      }
  };
  for (action a = 0; a < of.actions(); ++a) {
    unmet[a] = of.waits_for(a);
    if (unmet[a] == 0) open(a);
  }
  while (!queue.empty()) {
    const auto [now, f] = queue.top();
    queue.pop();
    if (settled[f]) continue;
    settled[f] = true;
    turn[f] = turns++;
    for (const action user : of.users[f]) {
      if (unmet[user] <= 0) continue;  // a count that has enough
      sum[user] = std::min(far, sum[user] + now);
      unmet[user] -= of.worth_of(f);
      if (unmet[user] <= 0) open(user);
    }
  }
  return {std::move(best), std::move(turn)};
}

/// The needs by which an action opened: those of a count that were settled first.
std::vector<fact> chosen_needs(const problem& of, action a, const std::vector<std::uint32_t>& turn) {
  std::vector<fact> needs{of.needs[a].begin(), of.needs[a].end()};
  if (!of.is_count(a)) return needs;
  std::ranges::sort(needs, {}, [&](fact f) { return turn[f]; });
  std::uint64_t had = 0;
  std::size_t used = 0;
  while (had < of.waits_for(a)) had += of.worth_of(needs[used++]);
  needs.resize(used);
  return needs;
}

}  // namespace

std::vector<action> greedy_plan(const problem& of, const std::vector<std::int64_t>& dearness) {
  const auto [best, turn] = cheapest_achievers(of, dearness);
  std::vector<unsigned char> taken(of.actions());
  std::vector<fact> open = of.goal;
  std::vector<unsigned char> seen(of.facts);
  while (!open.empty()) {
    const fact f = open.back();
    open.pop_back();
    if (seen[f]) continue;
    seen[f] = true;
    if (taken[best[f]]) continue;
    taken[best[f]] = true;
    for (const fact need : chosen_needs(of, best[f], turn)) open.push_back(need);
  }
  std::vector<action> plan;
  for (action a = 0; a < of.actions(); ++a)
    if (taken[a] && of.weight[a] > 0) plan.push_back(a);
  return trimmed(of, std::move(plan));
}

namespace {

/// Leaves out, in order, what the rest can do without; all that stands behind [from, to) is allowed already.
void trim(closure& reach, const std::vector<action>& plan, std::size_t from, std::size_t to,
          std::vector<action>& kept) {
  if (reach.met()) return;
  if (to - from == 1) {
    kept.push_back(plan[from]);
    return;
  }
  const std::size_t middle = from + (to - from) / 2;
  const auto here = reach.now();
  for (std::size_t i = middle; i < to; ++i) reach.allow(plan[i]);
  const std::size_t before = kept.size();
  trim(reach, plan, from, middle, kept);
  reach.rewind(here);
  for (std::size_t i = before; i < kept.size(); ++i) reach.allow(kept[i]);
  trim(reach, plan, middle, to, kept);
}

}  // namespace

std::vector<action> trimmed(const problem& of, std::vector<action> plan) {
  std::ranges::stable_sort(plan, std::greater{}, [&](action a) { return of.weight[a]; });
  closure reach{of};
  reach.start({});
  std::vector<action> kept;
  if (!plan.empty()) trim(reach, plan, 0, plan.size(), kept);
  std::ranges::sort(kept);
  return kept;
}

std::int64_t weight_of(const problem& of, const std::vector<action>& plan) {
  std::int64_t sum = 0;
  for (const action a : plan) sum += of.weight[a];
  return sum;
}

}  // namespace loopbaan::detail
