// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string>
#include <string_view>

#include <loopbaan/core/result.hpp>
#include <loopbaan/partnership/flow.hpp>

namespace loopbaan {

/// Reads a flow/1 document: who is there, comes, goes and is asked, with the source of every figure. Errors: those of any
/// document (106, 801–810, 820) and those of `find_faults`, each at its place, all at once. Unknown fields are kept, and
/// noted. Linear.
[[nodiscard]] result<flow_plan> read_flow(std::string_view json, const std::string& file = {});

}  // namespace loopbaan
