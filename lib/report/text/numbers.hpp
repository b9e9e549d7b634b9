// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <loopbaan/core/quantity.hpp>
#include <loopbaan/core/text.hpp>
#include <loopbaan/plan/objective.hpp>

/// Numbers as people read them: "1.680", "64,5 uur", "€ 1.950"; in English "1,680", "64.5 hours", "€1,950".
namespace loopbaan::detail {

/// Minutes as hours with at most two decimals, without the unit.
[[nodiscard]] std::string hour_number(std::int64_t minutes, language);
[[nodiscard]] std::string hours_in_words(std::int64_t minutes, language);

/// Cents as money, without ",00". Between sign and number stands a no-break space in Dutch, as it does behind the code of
/// another currency.
[[nodiscard]] std::string money_in_words(std::int64_t cents, language, std::string_view currency);

[[nodiscard]] std::string weeks_in_words(std::int64_t weeks, language);

/// An amount of an objective in words.
[[nodiscard]] std::string amount_in_words(std::int64_t amount, objective, language, std::string_view currency);

/// "12 %" in Dutch, "12%" in English; half rounds up. @pre whole > 0
[[nodiscard]] std::string percent(std::uint32_t part, std::uint32_t whole, language);

/// Fills the {0}, {1}… of a sentence.
[[nodiscard]] std::string fill(std::string_view sentence, const std::vector<std::string>& parts);

/// With a capital, where the first letter is one without a mark.
[[nodiscard]] std::string at_beginning(std::string words);

/// "a, b en c"; "a" for one; "" for none.
[[nodiscard]] std::string enumerate(const std::vector<std::string>& words, language);

}  // namespace loopbaan::detail
