// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string>

#include <exchange/json_parser.hpp>

namespace loopbaan::detail {

/// A tree as canonical text: UTF-8, names sorted by their bytes, two-space indent, shortest numbers, final newline.
///
/// The same as Python's `json.dumps(x, sort_keys=True, indent=2, ensure_ascii=False) + "\n"`, but for fractions that are
/// whole, which lose their ".0". Linear.
[[nodiscard]] std::string write_canonical(const json&);

/// The same on one line without spaces and final newline.
[[nodiscard]] std::string write_compact(const json&);

/// A number as it stands in a canonical document.
[[nodiscard]] std::string print_number(double);

}  // namespace loopbaan::detail
