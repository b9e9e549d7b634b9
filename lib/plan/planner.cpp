// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/plan/planner.hpp>

#include <mutex>

#include <plan/reasons.hpp>
#include <plan/search.hpp>
#include <plan/unreachable.hpp>

namespace loopbaan {

struct planner::data {
  /// The question as asked by people who start in one phase, compiled when the first of them asks.
  struct compiled {
    std::once_flag once;
    detail::task task;
  };

  framework on;
  profile_index target;
  objective cheapest_in;
  mutable std::vector<compiled> by_phase;  ///< one per phase, and one for people whose phase is not known

  [[nodiscard]] const detail::task& task_for(std::optional<phase_index> start) const {
    compiled& slot = by_phase[start ? start->value : on.phases().size()];
    std::call_once(slot.once, [&] { slot.task = detail::compile(on, target, cheapest_in, start); });
    return slot.task;
  }
};

planner::planner(const framework& on, profile_index target, objective cheapest_in)
    : held_{new data{on, target, cheapest_in, std::vector<data::compiled>(on.phases().size() + 1)}} {}

const framework& planner::on() const noexcept { return held_->on; }
profile_index planner::target() const noexcept { return held_->target; }
objective planner::cheapest_in() const noexcept { return held_->cheapest_in; }

plan_outcome planner::find(const standing& stands, const plan_limits& limits) const {
  const detail::task& task = held_->task_for(stands.phase);
  detail::budget left{limits};
  if (!left.spend()) return {.status = plan_status::stopped};
  const detail::search_outcome found =
      detail::find_lightest(task.asked, task.initial(stands), task.barred(stands), left);
  if (found.status == plan_status::unreachable)
    return detail::explain_unreachable(held_->on, stands, held_->target, task, left);

  std::vector<step_index> steps;
  for (const std::uint32_t name : found.names) steps.push_back(step_index{name});
  return {.status = found.status,
          .cost = found.weight / task.scale,
          .bound = found.bound / task.scale,
          .steps = detail::order_and_explain(held_->on, stands, held_->target, std::move(steps))};
}

}  // namespace loopbaan
