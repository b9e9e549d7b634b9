// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Values of the columns of modules, as people write them.
namespace loopbaan::detail {

/// A year or period, or the first and the last: "1", "jaar 2", "1-4", "1 t/m 4"; "hele jaar" is none.
struct read_time {
  std::optional<std::int64_t> first = {};
  std::optional<std::int64_t> last = {};
};

/// Empty where it cannot be read.
[[nodiscard]] std::optional<read_time> time_of(std::string_view words);

/// A number with a decimal point or comma.
[[nodiscard]] std::optional<double> number_of(std::string_view words);

/// "no", "yes, 1 of 6", "minor (1 of 6)", "minor".
struct read_choice {
  bool is_one = false;
  std::string name = {};  ///< "": it has none
  std::optional<std::int64_t> take = {};
  std::optional<std::int64_t> among = {};
};

[[nodiscard]] read_choice choice_of(std::string_view words);

/// "yes" or "no" in Dutch or English. Empty where it is neither.
[[nodiscard]] std::optional<bool> yes_or_no(std::string_view words);

/// Words between `,`, `;`, `/`, `+`, `&` and line ends.
[[nodiscard]] std::vector<std::string_view> list_of(std::string_view words);

/// Does it look like what a spreadsheet makes of "3-1" or "1 mrt"? No code of a module does.
[[nodiscard]] bool looks_like_a_day(std::string_view words);

/// Words as an id: white space and what no id has becomes "-". "" where nothing is left.
[[nodiscard]] std::string id_of_words(std::string_view words);

}  // namespace loopbaan::detail
