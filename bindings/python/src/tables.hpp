// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <loopbaan/exchange/data_table.hpp>

#include "state.hpp"

namespace loopbaan::binding {

/// One column of a table.
struct held_column {
  data_table table;
  std::size_t number;
  [[nodiscard]] const data_column& column() const { return table.columns()[number]; }
};

/// Cell by cell.
template <>
struct state<data_column> {
  static py::object put(const data_column&);
  static data_column take(const py::handle&);
};

/// Parts of tables, and tables that are made in Python. When Table and Column are bound.
void bind_table_parts(py::module_&, py::class_<data_table>&, py::class_<held_column>&);

}  // namespace loopbaan::binding
