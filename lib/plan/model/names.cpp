// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/plan/outcome.hpp>
#include <loopbaan/plan/prospect.hpp>
#include <loopbaan/plan/why.hpp>

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

std::string_view name(ambition value) noexcept {
  switch (value) {
    case ambition::required:
      return "required";
    case ambition::desired:
      return "desired";
  }
  return {};
}

std::string_view name(reason::purpose value) noexcept {
  switch (value) {
    case reason::purpose::target:
      return "target";
    case reason::purpose::desire:
      return "desire";
    case reason::purpose::lock:
      return "lock";
    case reason::purpose::step:
      return "step";
    case reason::purpose::phase:
      return "phase";
    case reason::purpose::order:
      return "order";
    case reason::purpose::credit:
      return "credits";
  }
  return {};
}

std::string_view name(missing_piece::cause value) noexcept {
  switch (value) {
    case missing_piece::cause::nothing_yields:
      return "nothing_yields";
    case missing_piece::cause::all_closed:
      return "all_closed";
    case missing_piece::cause::all_done:
      return "all_done";
    case missing_piece::cause::kept_apart:
      return "kept_apart";
    case missing_piece::cause::other_branch:
      return "other_branch";
  }
  return {};
}

std::string_view name(step_role::necessity value) noexcept {
  switch (value) {
    case step_role::necessity::unavoidable:
      return "unavoidable";
    case step_role::necessity::fixed:
      return "fixed";
    case step_role::necessity::choice:
      return "choice";
    case step_role::necessity::unsettled:
      return "unsettled";
  }
  return {};
}

std::string_view name(certain_step::necessity value) noexcept {
  switch (value) {
    case certain_step::necessity::unavoidable:
      return "unavoidable";
    case certain_step::necessity::cheapest:
      return "cheapest";
  }
  return {};
}

}  // namespace loopbaan
