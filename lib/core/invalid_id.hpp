// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string_view>
#include <vector>

#include <loopbaan/core/text.hpp>

namespace loopbaan::detail {

/// What keeps words from being an id, as the end of a sentence, where one character does: an accent, a space. Else
/// empty.
[[nodiscard]] text why_no_id(std::string_view words);

/// The details of error 101.
[[nodiscard]] std::vector<text> invalid_id_details(std::string_view words);

}  // namespace loopbaan::detail
