// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <loopbaan/report/page_model.hpp>

#include "values.hpp"

namespace loopbaan::binding {

/// What a page says as plain values of Python, which `json` can write: ids for positions, hours and euro for amounts,
/// None for what does not show.
[[nodiscard]] py::typing::Dict<py::str, py::object> plain_values(const page_model&);

}  // namespace loopbaan::binding
