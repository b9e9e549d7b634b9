// SPDX-License-Identifier: BSL-1.0
#include <plan/model/dominated_actions.hpp>

#include <algorithm>

namespace loopbaan::detail {
namespace {

class comparison {
public:
  explicit comparison(const compiled_request& of)
      : compiled_{of}, problem_{of.problem}, needed_(problem_.facts), gone_(problem_.actions()) {}

  std::vector<bool> run() {
    for (action b = 0; b < problem_.actions(); ++b) {
      const auto adds = problem_.adds[b];
      if (problem_.weight[b] == 0 || adds.empty()) continue;
      mark(b, true);
      const fact rare = *std::ranges::min_element(adds, {}, [&](fact f) { return problem_.achievers[f].size(); });
      gone_[b] = std::ranges::any_of(problem_.achievers[rare], [&](action a) { return beats(a, b); });
      mark(b, false);
    }
    return std::move(gone_);
  }

private:
  /// Marks what holds whenever an action is open: its needs, and the lower ranks of each. Facts of one competence
  /// follow each other by rank.
  void mark(action a, bool as) {
    for (fact f : problem_.needs[a]) {
      needed_[f] = as;
      while (f > 0 && f < compiled_.level_facts.size() &&
             compiled_.level_facts[f - 1].level.competence == compiled_.level_facts[f].level.competence)
        needed_[--f] = as;
    }
  }

  [[nodiscard]] bool beats(action a, action b) const {
    if (a == b || gone_[a] || problem_.weight[a] > problem_.weight[b]) return false;
    if (problem_.weight[a] == problem_.weight[b] && a > b) return false;
    const auto barred = problem_.excluded_by(b);
    for (const action other : problem_.excluded_by(a))
      if (other != b && std::ranges::count(barred, other) == 0) return false;
    return std::ranges::includes(problem_.adds[a], problem_.adds[b]) &&
           std::ranges::all_of(problem_.needs[a], [&](fact f) { return needed_[f]; });
  }

  const compiled_request& compiled_;
  const problem& problem_;
  std::vector<bool> needed_;  ///< by fact
  std::vector<bool> gone_;
};

}  // namespace

problem without_dominated_actions(const compiled_request& of) {
  const std::vector<bool> gone = comparison{of}.run();
  const problem& all = of.problem;
  problem left;
  left.facts = all.facts;
  left.goal = all.goal;
  left.number = all.number;
  left.worth = all.worth;
  left.scale = all.scale;
  left.unit = all.unit;
  left.ties = all.ties;
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
