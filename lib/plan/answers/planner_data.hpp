// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <mutex>
#include <vector>

#include <loopbaan/plan/planner.hpp>

#include <plan/answers/answers.hpp>
#include <plan/model/task.hpp>

namespace loopbaan::detail {

/// What a planner holds: the request, and the question compiled for people who start in one phase when the first of
/// them asks. Threads may share it.
class planner_data {
public:
  planner_data(framework on, plan_request asked);

  [[nodiscard]] static const planner_data& of(const planner& p) noexcept { return *p.held_; }
  [[nodiscard]] static planner wrap(std::shared_ptr<const planner_data> held) { return planner{std::move(held)}; }

  [[nodiscard]] const framework& on() const noexcept { return on_; }
  [[nodiscard]] const plan_request& asked() const noexcept { return asked_; }
  [[nodiscard]] const asked_levels& levels() const noexcept { return levels_; }

  /// @param ladders  with a fact for every rank on the way, see `task_request`
  [[nodiscard]] const task& task_for(std::optional<phase_index> start, bool ladders) const;

  /// What was answered before; an answer depends on no more of a standing than `task::key_of` says.
  [[nodiscard]] answers& remembered() const noexcept { return answers_; }

private:
  struct compiled {
    std::once_flag once;
    detail::task task;
  };

  framework on_;
  plan_request asked_;
  asked_levels levels_;
  mutable std::vector<compiled> by_phase_;  ///< two per phase, without and with ladders, and two for no known phase
  mutable answers answers_;
};

}  // namespace loopbaan::detail
