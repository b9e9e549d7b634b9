// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <limits>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <loopbaan/partnership/assignment.hpp>

// Of the checker: shares no line with the search or with what fills its answers.
namespace loopbaan::detail {

/// Do these all sit, with so many of each mix of groups: on places that are open to all, or on their own?
[[nodiscard]] bool seats_suffice(const round_edition&, const std::map<std::vector<std::string>, std::size_t>& mixes);

/// Those groups of a need for which an edition reserves places.
[[nodiscard]] std::vector<std::string> mix_of(const round_edition&, const round_need&);

/// Who could complain of an answer that holds: nobody can have a wish that they like better, whether its place is free
/// or another's, without a level of the rule being worse, or one that drew a smaller number having less. Looked at for
/// those alone who are of no team, one change at a time.
class objections {
public:
  objections(const assignment_round&, const assignment&);

  /// What is unjust. O(wishes × places × ranks)
  [[nodiscard]] std::vector<text> found();

private:
  struct change {
    std::size_t need, wish, to;
    std::optional<std::size_t> from = {}, other = {};  ///< where it was, and whose place it takes
  };

  void look_at(const change&);
  [[nodiscard]] bool holds(const change&);
  [[nodiscard]] bool sits(const change&);
  [[nodiscard]] bool owners_hold(const change&) const;
  [[nodiscard]] bool meets_another(const change&) const;
  [[nodiscard]] std::int64_t worse_at(std::size_t level, const change&) const;
  [[nodiscard]] std::optional<bool> shuts_earlier(const change&) const;
  [[nodiscard]] bool is_fixed(std::size_t need) const;
  [[nodiscard]] std::size_t people(std::size_t edition) const {
    return there_[edition].size() + edition_of(edition).filled;
  }
  [[nodiscard]] const round_edition& edition_of(std::size_t e) const { return round_.parts().editions[e]; }

  const assignment_round& round_;
  const assignment& made_;
  std::vector<std::vector<std::size_t>> there_;  ///< needs by edition
  std::vector<std::size_t> of_owner_;
  std::map<std::string, std::vector<std::size_t>> by_person_;
  std::map<std::string, std::size_t> team_size_;
  std::map<std::pair<std::size_t, std::vector<std::vector<std::string>>>, bool> seated_;
  int best_rank_ = std::numeric_limits<int>::max();
  std::vector<text> said_;
};

}  // namespace loopbaan::detail
