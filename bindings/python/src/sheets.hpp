// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <loopbaan/report/sheets.hpp>

#include "values.hpp"

namespace loopbaan::binding {

/// What sheets say as plain values of Python, as `plain_values` of a page.
[[nodiscard]] py::typing::Dict<py::str, py::object> plain_values(const sheets_model&);

/// Binds write_sheets.
void bind_sheets(py::module_&);

}  // namespace loopbaan::binding
