// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string>
#include <utility>
#include <vector>

#include <loopbaan/schedule/policy.hpp>

/// The units of policy/1 documents: a word for each alternative of policy_value, in its order.
namespace loopbaan::detail {

/// The words with the place of the alternative that each means.
[[nodiscard]] const std::vector<std::pair<std::string, std::size_t>>& policy_units();

/// A number of such a unit. Errors: 103, 104, 105.
[[nodiscard]] result<policy_value> policy_value_of(std::size_t unit, double number, const place& where);

}  // namespace loopbaan::detail
