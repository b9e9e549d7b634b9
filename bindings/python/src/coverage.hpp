// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <loopbaan/gap/coverage.hpp>

#include "state.hpp"
#include "values.hpp"

namespace loopbaan::binding {

/// A table of figures about groups, with the framework that its positions are meant in.
struct held_coverage {
  framework fw;
  coverage found;
};

/// @throws py::value_error when small groups would go unprotected
[[nodiscard]] inline protection protection_of(std::uint32_t minimum) {
  if (minimum < protection::floor) throw py::value_error("min_group is at least " + std::to_string(protection::floor));
  return {minimum};
}

/// Binds Share, CoverageRow, Coverage and count_coverage.
void bind_coverage(pybind11::module_&);

}  // namespace loopbaan::binding
