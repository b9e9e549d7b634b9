// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <map>
#include <set>
#include <span>
#include <string>

#include <loopbaan/core/error.hpp>
#include <loopbaan/plan/outcome.hpp>
#include <loopbaan/plan/request.hpp>

/// What answers of a planner take for granted of the framework.
namespace loopbaan {

/// Notes on a request: 914 asks_nothing for each target that asks no level (nor wishes one, where plans go for what is
/// desired), so that everybody meets it. O(targets) @throws error 430 no_such_position
[[nodiscard]] diagnostics notes_on(const framework&, const plan_request&);

/// Steps that stand in plans without a figure that these are cheapest in, or that is limited.
struct unsaid_figure {
  std::set<step_index> steps;
  std::size_t plans = 0;  ///< so many plans have such a step

  friend bool operator==(const unsaid_figure&, const unsaid_figure&) = default;
};

/// By name of the figure: "hours", "cost" or "weeks"; only those of which there are such steps.
using unsaid_figures = std::map<std::string, unsaid_figure>;

/// What the plans count as 0 because the framework does not say it. So the bound of a plan holds whatever the figure
/// is, and a plan without such steps is cheapest whatever it is; a plan with them only where it is nothing.
/// O(steps of all plans) @throws error 430 no_such_position
[[nodiscard]] unsaid_figures find_unsaid(const framework&, const plan_request&, std::span<const plan_outcome>);

/// The same in words: a note 920 counted_as_nothing for each figure. @throws error 430 no_such_position
[[nodiscard]] diagnostics notes_on(const framework&, const unsaid_figures&);

}  // namespace loopbaan
