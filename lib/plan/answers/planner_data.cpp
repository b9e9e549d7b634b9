// SPDX-License-Identifier: BSL-1.0
#include <plan/answers/planner_data.hpp>

namespace loopbaan::detail {

planner_data::planner_data(framework on, plan_request asked)
    : on_{std::move(on)},
      asked_{std::move(asked)},
      levels_{levels_of(on_, asked_)},
      by_phase_(2 * (on_.phases().size() + 1)) {}

const task& planner_data::task_for(std::optional<phase_index> start, bool ladders) const {
  compiled& slot = by_phase_[2 * (start ? start->value : on_.phases().size()) + (ladders ? 1 : 0)];
  std::call_once(slot.once, [&] { slot.task = compile({on_, asked_, levels_, start, ladders}); });
  return slot.task;
}

}  // namespace loopbaan::detail
