// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string_view>

namespace loopbaan::detail {

/// Without white space at either end, no-break space (U+00A0) included.
[[nodiscard]] std::string_view trimmed(std::string_view cell) noexcept;

/// Is this ASCII without anything at either end that `trimmed` could take off? As most cells are; says so faster.
[[nodiscard]] bool is_trimmed_ascii(std::string_view cell) noexcept;

/// Is this a number as people write it: digits with at most one sign, comma or point?
[[nodiscard]] bool is_plain_number(std::string_view cell) noexcept;

/// Could a spreadsheet take this cell for a formula, apostrophes in front of it aside?
///
/// Because those apostrophes do not count, adding one on writing and taking one away on reading is exact for any text.
/// Source: CWE-1236; OWASP, CSV injection.
[[nodiscard]] bool may_run_as_formula(std::string_view cell) noexcept;

}  // namespace loopbaan::detail
