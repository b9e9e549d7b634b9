// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <limits>
#include <map>
#include <string>
#include <vector>

#include <loopbaan/schedule/team.hpp>

#include "random_schedule.hpp"

namespace loopbaan::testing {

/// Some people in one world.
struct people_who_share {
  asked_world world;
  std::vector<ranks> levels = {};
  team_request request = {};

  /// @pre no more than 16 of them, as standings are views of their levels
  void add(std::string id, schedule_request asks, std::string school = {}, std::int64_t turn = 0) {
    levels.reserve(16);
    levels.push_back(world.w.levels(""));
    request.members.push_back({std::move(id), standing{levels.back()}, std::move(asks), std::move(school), turn});
  }

  [[nodiscard]] team_outcome find(const schedule_limits& limits = {}) const {
    team_outcome made = find_team_schedule(world.ground(), request, limits).value();
    CHECK(check(world.ground(), request, made) == std::vector<text>{});
    return made;
  }
};

/// The least terms of all ways in which all can have their steps, by going through them; who waits counts one more.
class all_ways_to_share {
public:
  explicit all_ways_to_share(const people_who_share& asked) : asked_{asked}, best_{std::numeric_limits<std::int64_t>::max()} {
    const framework& fw = asked.world.w.fw();
    const auto terms = static_cast<int>(asked.world.when.size());
    for (const step_index step : fw.steps().indices()) {
      std::vector<taken> ways;
      if (asked.world.held->editions_of(step).empty())
        for (int term = 0; term < terms; ++term) ways.push_back({term, -1});
      for (const std::size_t e : asked.world.held->editions_of(step))
        ways.push_back(
            {static_cast<int>(*asked.world.when.find(*asked.world.held->editions()[e].term)), static_cast<int>(e)});
      ways_.push_back(std::move(ways));
    }
    member(0, 0);
  }
  [[nodiscard]] std::int64_t best() const { return best_; }

private:
  struct taken {
    int term;
    int edition;
  };

  void member(std::size_t i, std::int64_t sum) {
    if (i == asked_.request.members.size()) return finish(sum);
    member(i + 1, sum + static_cast<std::int64_t>(asked_.world.when.size()) + 1);
    const team_member& who = asked_.request.members[i];
    for (const taken& first : ways_[0]) {
      if (is_away(who, first)) continue;
      if (who.request.steps.size() == 1) {
        with(i, {first}, sum + first.term + 1);
        continue;
      }
      for (const taken& second : ways_[1])
        if (second.term > first.term && !is_away(who, second)) with(i, {first, second}, sum + second.term + 1);
    }
  }

  [[nodiscard]] bool is_away(const team_member& who, const taken& way) const {
    const date from = asked_.world.when.terms()[static_cast<std::size_t>(way.term)].from;
    return std::ranges::count(who.request.leave, from, &day_span::from) > 0;
  }

  void with(std::size_t i, const std::vector<taken>& steps, std::int64_t sum) {
    count(i, steps, 1);
    member(i + 1, sum);
    count(i, steps, -1);
  }

  void count(std::size_t i, const std::vector<taken>& steps, int sign) {
    const framework& fw = asked_.world.w.fw();
    for (std::size_t s = 0; s < steps.size(); ++s) {
      if (steps[s].edition >= 0) people_[steps[s].edition] += sign;
      const auto hours = fw.steps()[step_index{static_cast<std::uint32_t>(s)}].hours->count();
      if (!asked_.request.members[i].school.empty()) load_[steps[s].term] += sign * hours;
    }
  }

  void finish(std::int64_t sum) {
    if (sum >= best_) return;
    for (const auto& [e, people] : people_) {
      const step_edition& each = asked_.world.held->editions()[static_cast<std::size_t>(e)];
      if (people > *each.places || (people > 0 && people < each.least.value_or(0))) return;
    }
    for (const auto& [unused, minutes] : load_)
      if (asked_.request.school_spares && minutes > asked_.request.school_spares->count()) return;
    best_ = sum;
  }

  const people_who_share& asked_;
  std::vector<std::vector<taken>> ways_;
  std::map<int, int> people_;
  std::map<int, std::int64_t> load_;
  std::int64_t best_;
};

}  // namespace loopbaan::testing
