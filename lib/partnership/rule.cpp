// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/partnership/rule.hpp>

#include <algorithm>
#include <set>

namespace loopbaan {

std::string_view name(rule_level::kind what) noexcept {
  switch (what) {
    case rule_level::kind::most_met: return "most_met";
    case rule_level::kind::criterion: return "criterion";
    case rule_level::kind::fewest_at_worst_ranks: return "fewest_at_worst_ranks";
    case rule_level::kind::most_at_best_ranks: return "most_at_best_ranks";
    case rule_level::kind::rank_sum: return "rank_sum";
    case rule_level::kind::squared_rank_sum: return "squared_rank_sum";
  }
  return "";
}

assignment_rule usual_rule(const assignment_round& round) {
  assignment_rule made{{rule_level::kind::most_met}};
  for (std::size_t c = 0; c < round.parts().criteria.size(); ++c) made.push_back({rule_level::kind::criterion, c});
  made.push_back({rule_level::kind::fewest_at_worst_ranks});
  return made;
}

std::vector<int> ranks_of(const assignment_round& round) {
  std::set<int> found;
  for (const round_need& need : round.parts().needs)
    for (const round_wish& wish : need.wishes) found.insert(wish.rank);
  return {found.begin(), found.end()};
}

}  // namespace loopbaan
