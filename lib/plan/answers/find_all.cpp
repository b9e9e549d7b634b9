// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/plan/planner.hpp>

namespace loopbaan {

std::vector<plan_outcome> planner::find_all(const cohort& people, unsigned threads, const plan_limits& limits,
                                            const progress& report) const {
  return find_all<cohort>(people, threads, limits, report);
}

}  // namespace loopbaan
