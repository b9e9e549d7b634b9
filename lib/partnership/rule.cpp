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

std::string word_of(const assignment_round& round, const rule_level& level) {
  std::string word{name(level.what)};
  if (level.what == rule_level::kind::criterion) word += ":" + round.parts().criteria[level.criterion].id;
  return word;
}

std::vector<rule_level> levels_of(const assignment_round& round) {
  using kind = rule_level::kind;
  std::vector<rule_level> all{{kind::most_met},
                              {kind::fewest_at_worst_ranks},
                              {kind::most_at_best_ranks},
                              {kind::rank_sum},
                              {kind::squared_rank_sum}};
  for (std::size_t c = 0; c < round.parts().criteria.size(); ++c) all.push_back({kind::criterion, c});
  return all;
}

std::optional<rule_level> level_of(const assignment_round& round, std::string_view word) {
  for (const rule_level& each : levels_of(round))
    if (word_of(round, each) == word) return each;
  return std::nullopt;
}

std::vector<int> ranks_of(const assignment_round& round) {
  std::set<int> found;
  for (const round_need& need : round.parts().needs)
    for (const round_wish& wish : need.wishes) found.insert(wish.rank);
  return {found.begin(), found.end()};
}

}  // namespace loopbaan
