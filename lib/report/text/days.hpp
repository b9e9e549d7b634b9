// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string>
#include <string_view>

#include <loopbaan/core/date.hpp>
#include <loopbaan/core/text.hpp>

/// Days as people read them, and who pays.
namespace loopbaan::detail {

/// 1-8-2026 in Dutch, 2026-08-01 in English.
[[nodiscard]] std::string day_in_words(date, language);

/// Whose hours and money, in words where the word is a known one.
[[nodiscard]] std::string payer_in_words(std::string_view payer, language);

}  // namespace loopbaan::detail
