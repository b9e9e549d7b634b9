// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <loopbaan/exchange/staff.hpp>

#include <exchange/staff/layout.hpp>
#include <exchange/table/text.hpp>

namespace loopbaan::detail {

/// Reads people from rows whose header has been read, whatever form the table has. Errors: as read_staff.
[[nodiscard]] result<staff> read_staff_table(cell_rows& rows, const framework&, const staff_options&,
                                             diagnostic_list& errors);

/// Reads people from a table of separated values. Errors: as read_staff.
[[nodiscard]] result<staff> read_staff_text(table_text&, const framework&, const std::string& file,
                                            const staff_options&);

}  // namespace loopbaan::detail
