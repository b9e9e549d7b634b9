// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <pybind11/pybind11.h>

namespace loopbaan::binding {

/// Binds Share, CoverageRow, Coverage and count_coverage.
void bind_coverage(pybind11::module_&);

}  // namespace loopbaan::binding
