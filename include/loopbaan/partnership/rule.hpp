// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <loopbaan/partnership/round.hpp>

namespace loopbaan {

/// A level of a rule: what is made as good as it can be, while all levels before it stay as good as they can be.
struct rule_level {
  enum class kind : std::uint8_t {
    most_met,              ///< as many needs as possible are met
    criterion,             ///< the sum of a criterion over all that is met is the least
    fewest_at_worst_ranks, ///< fewest are met at the worst rank; of these, fewest at the last but one, and so on
    most_at_best_ranks,    ///< most are met at the best rank; of these, most at the second, and so on
    rank_sum,              ///< the sum of the ranks is the least
    squared_rank_sum       ///< the sum of the squares of the ranks is the least
  };
  kind what{};
  std::size_t criterion = 0;  ///< its position in the round

  friend bool operator==(const rule_level&, const rule_level&) = default;
};

/// The word of the file formats, e.g. "most_met"; "" for none of these.
[[nodiscard]] std::string_view name(rule_level::kind) noexcept;

/// By what a round is decided, the first level first. What all levels leave open is decided in two more steps, always:
/// of editions that could stay shut or run the first by id runs; then by lottery who drew the smallest number has the
/// best rank, of equal ranks the edition that is first by id, then who drew the next.
using assignment_rule = std::vector<rule_level>;

/// Most needs met; then the criteria in their order; then fewest at the worst ranks, which settles their sum too.
[[nodiscard]] assignment_rule usual_rule(const assignment_round&);

/// A level of a rule for a round, as documents and Python say it: "most_met"; of a criterion "criterion:" and its id.
[[nodiscard]] std::string word_of(const assignment_round&, const rule_level&);

/// Every level that a rule of a round can have.
[[nodiscard]] std::vector<rule_level> levels_of(const assignment_round&);

/// The level of such a word; none where there is none.
[[nodiscard]] std::optional<rule_level> level_of(const assignment_round&, std::string_view word);

/// What a level came to: of ranks, how many needs are met at each, the best rank first; else one number.
using level_value = std::vector<std::int64_t>;

/// The ranks that there are in wishes of a round, rising: what the numbers of a level of ranks are about.
[[nodiscard]] std::vector<int> ranks_of(const assignment_round&);

}  // namespace loopbaan
