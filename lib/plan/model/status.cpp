// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/plan/outcome.hpp>

namespace loopbaan {

std::string_view name(plan_status status) noexcept {
  switch (status) {
    case plan_status::optimal:
      return "optimal";
    case plan_status::feasible:
      return "feasible";
    case plan_status::unreachable:
      return "unreachable";
    case plan_status::stopped:
      return "stopped";
  }
  return {};
}

}  // namespace loopbaan
