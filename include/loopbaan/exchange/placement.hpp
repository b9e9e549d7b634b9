// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string>
#include <string_view>

#include <loopbaan/partnership/placement.hpp>

/// Students and the schools that could take them, written down: documents of the kind placement/1.
namespace loopbaan {

/// Reads a placement/1 document. Unknown fields are kept. Errors: those of any document (101–106, 801–810, 820) and of
/// `placement::build`, all at once. It names students by ids. Linear.
[[nodiscard]] result<placement> read_placement(std::string_view json, const std::string& file = {});

/// A placement/1 document: write_placement(*read_placement(x)) == canonical(x).
[[nodiscard]] std::string write_placement(const placement&);

}  // namespace loopbaan
