// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string>
#include <string_view>

#include <loopbaan/core/text.hpp>

namespace loopbaan::detail {

/// "hoeveel uren dat kost": what is not said where a step has no such figure ("cost", "hours" or "weeks").
[[nodiscard]] std::string figure_in_words(std::string_view figure, language);

}  // namespace loopbaan::detail
