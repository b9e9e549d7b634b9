// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string>
#include <string_view>

#include <loopbaan/core/date.hpp>
#include <loopbaan/core/text.hpp>

/// Days and school years as people read them, and who pays.
namespace loopbaan::detail {

/// 1-8-2026 in Dutch, 2026-08-01 in English.
[[nodiscard]] std::string day_in_words(date, language);

/// The calendar year in which its school year begins: it does so on the first of August.
[[nodiscard]] int school_year_of(date) noexcept;

/// "2026-2027".
[[nodiscard]] std::string school_year_in_words(int begins);

/// Whose hours and money, in words where the word is a known one.
[[nodiscard]] std::string payer_in_words(std::string_view payer, language);

}  // namespace loopbaan::detail
