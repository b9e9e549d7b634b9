// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string>
#include <string_view>

#include <exchange/json/reading.hpp>

namespace loopbaan::detail {

/// Checked JSON text in canonical form, as write_canonical gives it of the tree; but no tree is made, so that it takes
/// no more memory than the text that comes out, and names of one object at a time. O(text × depth).
///
/// Errors: 805 duplicate_key.
[[nodiscard]] std::string canonical_text(std::string_view checked, reading&);

}  // namespace loopbaan::detail
