// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string>
#include <vector>

#include <loopbaan/exchange/data_table.hpp>
#include <loopbaan/framework/framework.hpp>
#include <loopbaan/gap/protection.hpp>

namespace loopbaan::detail {

/// A word, absent where there is none.
[[nodiscard]] inline cell_value word_cell(const std::string& word) {
  return word.empty() ? cell_value{} : cell_value{std::string_view{word}};
}

/// A level as a staff table says it: its id, "0" where it is not shown, absent where it is unknown.
[[nodiscard]] inline cell_value level_cell(const framework& on, competence_index c, rank at) {
  if (at == rank::unknown) return {};
  return at == rank::not_shown ? std::string_view{"0"} : on.level_id(c, at);
}

/// The levels of some scales as the words of tables, rising: "0" first, then by their place in their scale, those of
/// one place in the order of the scales. Nothing where that would be wrong within a scale, as where two have the same
/// words in another order.
[[nodiscard]] std::vector<std::string> rising_levels(const std::vector<const scale*>&);

/// A column of levels of these competences, rising where they have an order.
[[nodiscard]] data_column level_column(const framework&, const std::vector<competence_index>&, std::string name,
                                       std::string meaning);

/// A heading that no other column has: "team", else "group team" with the word that is put before it.
[[nodiscard]] std::string free_heading(const std::vector<std::string>& taken, std::string_view before,
                                       std::string heading);

/// How many, absent where the figure is hidden.
[[nodiscard]] inline cell_value count_cell(const std::optional<share>& figure) {
  return figure ? cell_value{static_cast<std::int64_t>(figure->part)} : cell_value{};
}

/// "school s7": with the grouping, so that no group has the name of another column.
[[nodiscard]] inline std::string heading_of_group(std::string_view grouping, const std::string& group) {
  return std::string{grouping} + " " + (group.empty() ? "(none)" : group);
}

}  // namespace loopbaan::detail
