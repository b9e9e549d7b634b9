// SPDX-License-Identifier: BSL-1.0
#include <plan/model/lean.hpp>

#include <algorithm>

namespace loopbaan::detail {
namespace {

class comparison {
public:
  explicit comparison(const task& of) : of_{of}, asked_{of.asked}, needed_(asked_.facts), gone_(asked_.actions()) {}

  std::vector<bool> run() {
    for (action b = 0; b < asked_.actions(); ++b) {
      const auto adds = asked_.adds[b];
      if (asked_.weight[b] == 0 || adds.empty()) continue;
      mark(b, true);
      const fact rare = *std::ranges::min_element(adds, {}, [&](fact f) { return asked_.achievers[f].size(); });
      gone_[b] = std::ranges::any_of(asked_.achievers[rare], [&](action a) { return beats(a, b); });
      mark(b, false);
    }
    return std::move(gone_);
  }

private:
  /// Marks what holds whenever an action is open: its needs, and the lower ranks of each. Facts of one competence
  /// follow each other by rank.
  void mark(action a, bool as) {
    for (fact f : asked_.needs[a]) {
      needed_[f] = as;
      while (f > 0 && f < of_.level_facts.size() &&
             of_.level_facts[f - 1].level.competence == of_.level_facts[f].level.competence)
        needed_[--f] = as;
    }
  }

  [[nodiscard]] bool beats(action a, action b) const {
    if (a == b || gone_[a] || asked_.weight[a] > asked_.weight[b]) return false;
    if (asked_.weight[a] == asked_.weight[b] && a > b) return false;
    const auto barred = asked_.excluded_by(b);
    for (const action other : asked_.excluded_by(a))
      if (other != b && std::ranges::count(barred, other) == 0) return false;
    return std::ranges::includes(asked_.adds[a], asked_.adds[b]) &&
           std::ranges::all_of(asked_.needs[a], [&](fact f) { return needed_[f]; });
  }

  const task& of_;
  const problem& asked_;
  std::vector<bool> needed_;  ///< by fact
  std::vector<bool> gone_;
};

}  // namespace

problem lean(const task& of) {
  const std::vector<bool> gone = comparison{of}.run();
  const problem& all = of.asked;
  problem left;
  left.facts = all.facts;
  left.goal = all.goal;
  left.number = all.number;
  left.scale = all.scale;
  left.unit = all.unit;
  std::vector<std::uint32_t> kept(all.actions(), problem::none);
  for (action a = 0; a < all.actions(); ++a) {
    if (gone[a]) continue;
    kept[a] = static_cast<std::uint32_t>(left.name.size());
    if (!all.enough.empty()) left.enough.push_back(all.enough[a]);
    left.needs.items.insert(left.needs.items.end(), all.needs[a].begin(), all.needs[a].end());
    left.needs.close_row();
    left.adds.items.insert(left.adds.items.end(), all.adds[a].begin(), all.adds[a].end());
    left.adds.close_row();
    left.weight.push_back(all.weight[a]);
    left.name.push_back(all.name[a]);
  }
  left.excludes = all.excludes_among(kept);
  left.index();
  return left;
}

}  // namespace loopbaan::detail
