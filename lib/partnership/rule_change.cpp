// SPDX-License-Identifier: BSL-1.0
#include <partnership/answers.hpp>

#include <map>

namespace loopbaan::detail {

void rule_change::add(std::size_t need, std::optional<std::size_t> was, std::optional<std::size_t> becomes) {
  const std::vector<round_wish>& wishes = round_.parts().needs[need].wishes;
  if (was) steps_.push_back({&wishes[*was], -1});
  if (becomes) steps_.push_back({&wishes[*becomes], 1});
}

std::optional<rule_change::verdict> rule_change::judged() const {
  using kind = rule_level::kind;
  for (std::size_t l = 0; l < rule_.size(); ++l) {
    std::map<int, std::int64_t> at_rank;
    std::int64_t met = 0, sum = 0;
    for (const auto& [wish, sign] : steps_) {
      met += sign;
      at_rank[wish->rank] += sign;
      const std::int64_t rank = wish->rank;
      if (rule_[l].what == kind::criterion) sum += sign * wish->criteria[rule_[l].criterion];
      if (rule_[l].what == kind::rank_sum) sum += sign * rank;
      if (rule_[l].what == kind::squared_rank_sum) sum += sign * rank * rank;
    }
    if (rule_[l].what == kind::most_met) sum = -met;
    if (rule_[l].what == kind::most_at_best_ranks)
      for (const auto& [rank, more] : at_rank)
        if (sum == 0) sum = -more;
    if (rule_[l].what == kind::fewest_at_worst_ranks)
      for (auto each = at_rank.rbegin(); each != at_rank.rend(); ++each)
        if (sum == 0) sum = each->second;
    if (sum != 0) return verdict{l, sum > 0};
  }
  return std::nullopt;
}

}  // namespace loopbaan::detail
