// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string>
#include <string_view>

#include <loopbaan/schedule/policy.hpp>

namespace loopbaan {

/// Reads a policy/1 document: rules of collective agreements, laws and schemes, with source and date. A value is a
/// number in its unit: hours, euro, weeks, years or percent. Unknown fields are kept. Errors: those of policy::build
/// and of any document (101–106, 801–810, 820), all at once. Linear in the document, but for the comparison of rules.
[[nodiscard]] result<policy> read_policy(std::string_view json, const std::string& file = {});

/// A policy/1 document: write_policy(read_policy(x)) == canonical(x).
[[nodiscard]] std::string write_policy(const policy&);

}  // namespace loopbaan
