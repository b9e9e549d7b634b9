// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include <loopbaan/partnership/visits.hpp>
#include <partnership/limited_search.hpp>

namespace loopbaan::detail {

/// A round of visits as a flow: from schools that visit to seats in teams, under limits.
class compiled_visits {
public:
  /// `only_places`: nothing counts but that places are filled. `rounds` of it at once, each visit made once in all;
  /// `times` as many visits in each.
  explicit compiled_visits(const visit_round&, bool only_places = false, std::size_t rounds = 1, std::size_t times = 1);

  [[nodiscard]] const limited_problem& problem() const noexcept { return problem_; }
  [[nodiscard]] visit_values values_of(const flow_cost&) const;
  [[nodiscard]] std::vector<visit_pair> visits_of(const std::vector<std::int32_t>& flow) const;

  /// What stays empty where limits are not looked at: seats that no flow fills.
  [[nodiscard]] std::vector<visit_lack> too_few(const visit_round&) const;

private:
  struct seat {
    std::size_t school;
    std::int64_t places;
    bool of_kind;  ///< only for the kind that each team must have
  };

  void add_round(const visit_round&, const std::vector<std::size_t>& order, const std::vector<std::vector<char>>& can,
                 std::size_t round, std::size_t times);
  void add_team_limits(const std::map<std::string, std::vector<std::uint32_t>>& by_board, std::size_t most);
  [[nodiscard]] flow_cost cost_of(const visit_round&, const visit_pair&) const;

  limited_problem problem_;
  bool only_places_;
  std::vector<std::size_t> senders_;                          ///< by left node but the last: a school
  std::vector<seat> seats_;                                   ///< by right node but the last
  std::vector<std::pair<std::size_t, visit_pair>> visits_;    ///< arc and visit
  std::map<visit_pair, std::vector<std::uint32_t>> arcs_of_;  ///< of all rounds
  std::map<visit_pair, std::int64_t> amounts_;
  std::set<visit_pair> agreed_;
  std::int64_t per_changed_ = 1, per_lacking_ = 1;
};

/// How far it is between schools, by position; what nobody says is what is said of it otherwise, or -1.
[[nodiscard]] std::vector<std::vector<std::int64_t>> amounts_between(const visit_round&);

}  // namespace loopbaan::detail
