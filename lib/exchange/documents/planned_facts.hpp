// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>

#include <loopbaan/framework/framework.hpp>

#include <exchange/json/parser.hpp>

namespace loopbaan::detail {

/// What a line of a plan tells of its step, for who reads no framework: kind, provider, payer, hours of the person and
/// of others, euro, weeks, whether figures are estimates; only what is given.
[[nodiscard]] json planned_facts(const step&);

inline constexpr std::array planned_fields{"kind", "provider", "payer",    "appointment", "hours", "hours_of_others",
                                           "cost", "weeks",    "credits",  "estimate",    "estimated"};

}  // namespace loopbaan::detail
