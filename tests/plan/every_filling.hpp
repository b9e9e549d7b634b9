// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <map>
#include <optional>
#include <set>
#include <vector>

#include <loopbaan/plan/prospect.hpp>

#include <plan/random_world.hpp>

namespace loopbaan::testing {

/// All fillings-in of what is unknown about the person of a small world, levels and days, each with all plans that there are in it: the
/// twin of all that a prospect says. What is known is a set of fillings; an assessment divides it by what it would say
/// of each.
class every_filling {
public:
  using known = std::set<std::size_t>;  ///< which fillings are still possible
  static constexpr std::int64_t endless = std::numeric_limits<std::int64_t>::max();

  every_filling(const framework&, const plan_request&, const standing&, const prospect_request&);

  [[nodiscard]] const known& all() const noexcept { return all_; }
  [[nodiscard]] const ranks& levels(std::size_t i) const { return fillings_[i].levels; }
  /// When what was done was done, as long as it is known on which day that is asked.
  [[nodiscard]] const std::vector<date>& done_on(std::size_t i) const { return fillings_[i].done_on; }
  /// The cost of the cheapest plan in a filling; endless: there is none.
  [[nodiscard]] std::int64_t cost(std::size_t i) const { return fillings_[i].cost; }
  [[nodiscard]] std::int64_t width(const known&) const;

  /// Does it stand in every cheapest plan, or in every plan, of every filling that has one?
  [[nodiscard]] bool certain(step_index) const;
  [[nodiscard]] bool unavoidable(step_index) const;

  [[nodiscard]] std::vector<known> told(const known&, assessment_index) const;
  [[nodiscard]] std::int64_t left(assessment_index) const;
  [[nodiscard]] std::int64_t takes(assessment_index) const;
  [[nodiscard]] std::vector<assessment_index> open() const;

  /// What the best strategy of asking first loses at worst.
  [[nodiscard]] std::int64_t loses(const known&) const;

private:
  struct filling {
    ranks levels;
    std::vector<date> done_on = {};
    std::int64_t cost = endless;
    std::set<step_index> in_every_plan = {};
    std::set<step_index> in_every_cheapest = {};
  };

  const framework& fw_;
  plan_request request_;
  prospect_request how_;
  std::optional<phase_index> phase_;
  std::vector<filling> fillings_;
  known all_;
  mutable std::map<known, std::int64_t> lost_;
};

}  // namespace loopbaan::testing
