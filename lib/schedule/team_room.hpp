// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <loopbaan/schedule/team.hpp>

#include <schedule/team_roles.hpp>

namespace loopbaan::detail {

/// What those who have their steps leave to the others: places, shared accounts, hours that schools can spare.
class team_room {
public:
  team_room(const schedule_ground&, const team_request&);

  /// The request of a member under what is left.
  [[nodiscard]] schedule_request left_for(const team_member&) const;

  void take(const team_member& who, const schedule_outcome& has) { add(who, has, 1); }
  void give_back(const team_member& who, const schedule_outcome& has) { add(who, has, -1); }

  void shut(std::size_t edition) { is_shut_[edition] = true; }
  void open(std::size_t edition) { is_shut_[edition] = false; }
  [[nodiscard]] bool is_shut(std::size_t edition) const { return is_shut_[edition]; }
  /// From now on no more people than this in an edition, fewer than it has places; none: as many as it has places.
  void limit(std::size_t edition, std::optional<std::int64_t> people) { most_[edition] = people; }

  [[nodiscard]] std::int64_t people_in(std::size_t edition) const { return people_[edition]; }
  /// How many people an edition lacks with those who are in it.
  [[nodiscard]] std::int64_t lacks(std::size_t edition) const;
  /// Is there a place in it for this member, whether it is shut or not?
  [[nodiscard]] bool has_room(std::size_t edition, const team_member&) const;

  /// The editions in which somebody is, with fewer people than they ask; rising.
  [[nodiscard]] std::vector<std::size_t> short_of_people() const;
  /// How many people these lack together.
  [[nodiscard]] std::int64_t lacking() const;
  /// Editions that do not run: shut, or with fewer people than they ask; rising.
  [[nodiscard]] std::vector<std::size_t> not_running() const;

private:
  void add(const team_member&, const schedule_outcome&, std::int64_t sign);
  void add_to_roles(const team_member&, std::size_t edition, std::int64_t sign);

  /// Somebody in an edition with roles.
  struct seated {
    std::string id;
    open_roles open;
  };

  const schedule_ground* ground_;
  std::vector<std::int64_t> people_;  ///< in each edition
  std::map<std::size_t, std::vector<seated>> seated_;  ///< in those with roles
  std::vector<bool> is_shut_;
  std::vector<std::optional<std::int64_t>> most_;  ///< people in each edition, where that is less than its places
  std::map<std::pair<std::size_t, int>, std::int64_t> shared_;  ///< left, by account and school year
  std::map<std::string, std::vector<std::int64_t>> spare_;      ///< minutes left of each school, by term
};

}  // namespace loopbaan::detail
