// SPDX-License-Identifier: BSL-1.0
#include <plan/prospect/asking.hpp>

#include <algorithm>

namespace loopbaan::detail {

asker::answer asker::solve(const filling_box& box, std::int64_t below) {
  const cost_bounds range = of_.bounds(box);
  answer best{range.width(), range.proven, {}};
  if (best.loses == 0) return best;
  const std::string key = key_of(box);
  if (const auto known = known_.find(key); known != known_.end()) {
    const auto& [at_least, found] = known->second;
    if (at_least >= found.loses || at_least >= below) return {found.loses, true, found.first};
  }
  if (!of_.spend()) return {best.loses, false, {}};
  for (const telling& each : tellings_in(box, all_)) {
    const std::int64_t limit = std::min(best.loses, below);
    if (each.takes >= limit) break;  // those that come take no less
    const worst_found after = worst_of(of_, box, each, limit - each.takes, [&](const filling_box& left) -> worst_found {
      const answer then = solve(left, limit - each.takes);
      return {then.loses, then.proven};
    });
    best.proven = best.proven && after.proven;
    if (const std::int64_t total = plus(each.takes, after.value); total < best.loses) {
      best.loses = total;
      best.first = each.assessment;
    }
  }
  if (best.proven) known_.insert_or_assign(key, settled{std::min(best.loses, below), best});
  return best;
}

namespace {

/// What two tell together; of a level of which both tell, what either does.
telling joined(telling one, const telling& other) {
  one.takes = plus(one.takes, other.takes);
  for (const telling::told& each : other.tells) {
    const auto same = std::ranges::find(one.tells, each.at, &telling::told::at);
    if (same == one.tells.end())
      one.tells.push_back(each);
    else if (same->parts.size() < each.parts.size())
      same->parts = each.parts;
  }
  return one;
}

}  // namespace

asked_together ask_together(fillings& of, const std::vector<telling>& all, std::uint64_t effort) {
  const filling_box everything = of.all();
  of.allow(effort);
  asked_together best{of.bounds(everything).width(), {}};
  telling asked;
  std::vector<bool> taken(all.size());
  for (bool better = true; better;) {
    better = false;
    std::size_t which = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
      if (taken[i]) continue;
      const telling with = joined(asked, all[i]);
      of.allow(effort);
      const worst_found left = worst_of(of, everything, with, endless, [&](const filling_box& after) -> worst_found {
        const cost_bounds range = of.bounds(after);
        return {range.width(), range.proven};
      });
      if (const std::int64_t loses = plus(with.takes, left.value); loses < best.loses) {
        best.loses = loses;
        which = i;
        better = true;
      }
    }
    if (!better) break;
    taken[which] = true;
    asked = joined(std::move(asked), all[which]);
    best.order.push_back(all[which].assessment);
  }
  return best;
}

}  // namespace loopbaan::detail
