// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <chrono>
#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <stop_token>
#include <utility>
#include <vector>

#include <loopbaan/core/progress.hpp>
#include <loopbaan/core/workers.hpp>
#include <loopbaan/people/cohort.hpp>
#include <loopbaan/people/source.hpp>
#include <loopbaan/plan/outcome.hpp>
#include <loopbaan/plan/request.hpp>

namespace loopbaan {

namespace detail {
class planner_data;
}  // namespace detail

/// When to give up before the proof is complete.
struct plan_limits {
  std::uint64_t nodes = std::numeric_limits<std::uint64_t>::max();  ///< search nodes: the same on every machine
  std::stop_token stop = {};                                        ///< stops from another thread
  /// Stops when this moment has come, wherever the search is then: what is answered depends on the machine. The library
  /// looks at no clock unless a deadline is given.
  std::optional<std::chrono::steady_clock::time_point> deadline = {};
};

/// Finds the cheapest development plan for one request on one framework: compiled once, asked often.
///
/// A plan is a sequence of steps, each open when its turn comes, after which the levels asked for are met, within the
/// allowance, with all steps it must have and none it must not; its cost is the sum over its steps. Of all cheapest
/// plans one with the fewest appointments is given, of those the one with the fewest steps, and of those the one whose
/// sorted list of catalogue positions is lexicographically smallest. So the answer depends on the question alone.
///
/// Method: landmark cuts and implicit hitting sets (docs/planner.md). Exponential in the worst case, as the problem is
/// NP-hard. A planner is immutable: threads may share one. It remembers answers, up to a fixed number.
class planner {
public:
  /// Errors: 602 costs_too_large, 982 credits_too_large, and those of `errors_of`.
  [[nodiscard]] static result<planner> of(const framework&, plan_request);

  /// Likewise, with nothing but a target. @throws error where `of` gives errors
  planner(const framework&, profile_index target, objective = objective::hours);

  /// @throws error as `require_standing`
  [[nodiscard]] plan_outcome find(const standing&, const plan_limits& = {}) const;

  /// The same of a person of a cohort, of one's own struct as a reader sees it, or of any type with `stands()`.
  template <has_standing Person>
  [[nodiscard]] plan_outcome find(const Person& who, const plan_limits& limits = {}) const {
    return find(standing{who.stands()}, limits);
  }

  /// One outcome per person, in the order of the cohort, whatever the number of threads (0: as many as the machine
  /// has; never more than there are people). When `report` stops the work, the people who are left get `stopped`.
  ///
  /// `report` is called in the calling thread, with the number of people whose question was answered: rising, and in
  /// the end all of them, unless the work was stopped. @throws error 208 other_framework; whatever a search or `report`
  /// throws, after all threads have stopped
  [[nodiscard]] std::vector<plan_outcome> find_all(const cohort&, unsigned threads = 0, const plan_limits& = {},
                                                   const progress& report = {}) const;

  /// The same of people of one's own kind. `stands(row)` is called from several threads at a time; what it throws is
  /// thrown on.
  template <people_source People>
  [[nodiscard]] std::vector<plan_outcome> find_all(const People& people, unsigned threads = 0,
                                                   const plan_limits& limits = {}, const progress& report = {}) const {
    require_same(fw(), people.fw());
    std::vector<plan_outcome> outcomes(people.size());
    for_each_row(outcomes.size(), threads, limits.stop, report, [&](std::size_t row, const std::stop_token& stop) {
      plan_limits each = limits;
      each.stop = stop;
      outcomes[row] = find(standing{people.stands(row)}, each);
      return outcomes[row].status != plan_status::stopped || !stop.stop_requested();
    });
    return outcomes;
  }

  [[nodiscard]] const framework& fw() const& noexcept;
  const framework& fw() const&& = delete;
  [[nodiscard]] const plan_request& request() const& noexcept;
  [[nodiscard]] plan_request request() const&&;

private:
  friend class detail::planner_data;
  explicit planner(std::shared_ptr<const detail::planner_data> held) : held_{std::move(held)} {}

  std::shared_ptr<const detail::planner_data> held_;
};

}  // namespace loopbaan
