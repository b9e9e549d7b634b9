// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <mutex>
#include <vector>

#include <loopbaan/plan/planner.hpp>

#include <plan/answers/answers.hpp>
#include <plan/model/compiled_request.hpp>

namespace loopbaan::detail {

/// What a planner holds: the request, and the question compiled for people who start in one phase when the first of
/// them asks. Threads may share it.
class planner_data {
public:
  planner_data(framework on, plan_request request);

  [[nodiscard]] static const planner_data& data_of(const planner& p) noexcept { return *p.held_; }
  [[nodiscard]] static planner wrap(std::shared_ptr<const planner_data> held) { return planner{std::move(held)}; }

  [[nodiscard]] const framework& fw() const noexcept { return fw_; }
  [[nodiscard]] const plan_request& request() const noexcept { return request_; }
  [[nodiscard]] const requested_levels& levels() const noexcept { return levels_; }

  /// @param ladders  with a fact for every rank on the way, see `compile_options`
  [[nodiscard]] const compiled_request& compiled_for(std::optional<phase_index> start, bool ladders) const;

  /// What was answered before; an answer depends on no more of a standing than `compiled_request::key_of` says.
  [[nodiscard]] answers& remembered() const noexcept { return answers_; }

private:
  struct compiled {
    std::once_flag once;
    compiled_request request;
  };

  framework fw_;
  plan_request request_;
  requested_levels levels_;
  mutable std::vector<compiled> by_phase_;  ///< two per phase, without and with ladders, and two for no known phase
  mutable answers answers_;
};

}  // namespace loopbaan::detail
