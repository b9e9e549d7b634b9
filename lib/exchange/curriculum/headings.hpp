// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <loopbaan/framework/framework.hpp>

namespace loopbaan::detail {

/// What a column of a table of a curriculum is.
enum class map_column {
  other,
  module,
  title,
  variant,
  year,
  period,
  ec,
  hours,
  by,
  team,
  choice,
  after,
  was,
  competence,
  letter,
  level,
  note,
  meaning,
  rule,
  reason,
  on,
  limit,
  cells  ///< of a competence, or of a module
};

/// What a table is, by its columns.
enum class map_table { none, modules, matrix, turned, list, letters, accepted, rules };

/// The word of a heading that has a fixed meaning; `other` where it has none.
[[nodiscard]] map_column column_of(std::string_view heading);

/// Competences by what people call them: id or title in either language. What names two names none.
class competence_names {
public:
  explicit competence_names(const framework&);

  [[nodiscard]] std::optional<competence_index> find(std::string_view words) const;
  /// Every name, for a remedy.
  [[nodiscard]] const std::vector<std::string>& known() const noexcept { return known_; }

private:
  std::map<std::string, std::optional<competence_index>, std::less<>> by_name_;
  std::vector<std::string> known_;
};

/// The columns of a table, and what they make it.
struct sheet_layout {
  map_table kind = map_table::none;
  std::vector<map_column> columns = {};
  std::vector<std::optional<competence_index>> competences = {};  ///< of columns of cells
  /// The first column of a kind.
  [[nodiscard]] std::optional<std::size_t> find(map_column) const;
};

[[nodiscard]] sheet_layout lay_out_map(const std::vector<std::string>& headings, const competence_names&);

}  // namespace loopbaan::detail
