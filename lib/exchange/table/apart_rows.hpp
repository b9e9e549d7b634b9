// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <loopbaan/core/error.hpp>

namespace loopbaan::detail {

/// What a row below the header is about. Nothing stands in one that is blank; what may be a remark is a row as any
/// where people follow it.
enum class row_kind { someone, blank, total, headings, remark, perhaps_remark };

/// Do these words head a total, an average or a number of people: "Totaal", "Subtotaal Noord", "Grand total"? A number
/// of somebody, such as "som-12", is none. The same rule as for workbooks (`workbook/table_text.py`).
[[nodiscard]] bool names_total(std::string_view words);

/// Are these words, alone in their row, a remark rather than the number of somebody? `apart`: an empty row is above
/// them.
[[nodiscard]] bool is_remark(std::string_view words, bool apart);

/// Rows of a table that are left out as nobody stands in them, for a note of each kind: how many, and the first few.
class left_rows {
public:
  /// @pre a total, headings or a remark
  void add(row_kind, const place& where, std::string_view words);

  /// Notes 865 cells_not_read.
  void tell(diagnostics& notes) const;

private:
  struct some {
    std::size_t count = 0;
    place first;
    text examples;
  };
  std::array<some, 3> kinds_;  ///< headings, totals, remarks
};

}  // namespace loopbaan::detail
