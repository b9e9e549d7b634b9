// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <loopbaan/core/text.hpp>

namespace loopbaan::detail {

/// A number with a decimal comma or point; infinite when it is too large to be held. Nothing when it is no plain
/// number.
[[nodiscard]] std::optional<double> read_number(std::string_view cell);

/// A share of a full working time: a number, of which `full_time` is all of it, or a percentage. Where full time is
/// counted in something, its word may stand behind the number: "32 uur".
[[nodiscard]] std::optional<double> read_share(std::string_view cell, double full_time);

/// The shortest digits with a decimal comma that read_number reads as the same number. @pre `number` is finite
[[nodiscard]] std::string write_number(double number);

/// The words of a cell that are told apart by white space, commas or semicolons.
[[nodiscard]] std::vector<std::string_view> split_words(std::string_view cell);

/// What to choose from in place of `word`: the nearest of the words, or else the first dozen.
[[nodiscard]] std::string choices_near(std::string_view word, const std::vector<std::string>& words);

}  // namespace loopbaan::detail
