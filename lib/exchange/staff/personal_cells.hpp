// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include <loopbaan/core/text.hpp>

namespace loopbaan::detail {

/// What cells of a column seem to hold that nobody needs to know here.
enum class personal_data { mail, citizen_number, account_number };

/// Looks at the cells of a column that say something. Nothing where they differ in kind, or there are none. A citizen
/// number (BSN) has eight or nine digits of which the weighted sum can be divided by 11, which one number in eleven
/// does by chance: fewer than three say nothing. Source: Logisch Ontwerp BSN, "elfproef".
[[nodiscard]] std::optional<personal_data> personal_data_in(const std::vector<std::string_view>& cells);

/// "Er lijken e-mailadressen in te staan."
[[nodiscard]] text seems_to_hold(personal_data);

}  // namespace loopbaan::detail
