// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <core/collector.hpp>
#include <loopbaan/partnership/flow.hpp>

namespace loopbaan::detail {

/// `find_faults`, told to a collector that knows what of the plan could not be used.
void check_flow_plan(const flow_plan&, collector&);

}  // namespace loopbaan::detail
