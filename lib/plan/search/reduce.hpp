// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <optional>
#include <vector>

#include <plan/model/budget.hpp>
#include <plan/model/problem.hpp>

namespace loopbaan::detail {

/// Simplifies a problem without changing its answer, until little more is found or the search is stopped:
/// a fact that must be true before an action can open is no reason to take that action; an action that another one
/// beats in every respect is dropped; an action that every plan must take becomes free and is noted in `forced`, and
/// what it excludes is dropped. @pre the goal can be met, exclusions aside; so can that of the result. Nothing: there
/// is no plan, as what every plan must take excludes what it cannot do without.
[[nodiscard]] std::optional<problem> reduced(problem, std::vector<std::uint32_t>& forced, const budget&);

}  // namespace loopbaan::detail
