// SPDX-License-Identifier: BSL-1.0
#include <plan/answers/planner_data.hpp>

namespace loopbaan::detail {

planner_data::planner_data(framework on, plan_request request)
    : fw_{std::move(on)},
      request_{std::move(request)},
      levels_{levels_of(fw_, request_)},
      by_phase_(2 * (fw_.phases().size() + 1)) {}

const compiled_request& planner_data::compiled_for(std::optional<phase_index> start, bool ladders) const {
  compiled& slot = by_phase_[2 * (start ? start->value : fw_.phases().size()) + (ladders ? 1 : 0)];
  std::call_once(slot.once, [&] { slot.request = compile({fw_, request_, levels_, start, ladders}); });
  return slot.request;
}

}  // namespace loopbaan::detail
