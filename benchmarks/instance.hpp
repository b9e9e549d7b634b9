// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string>

#include <loopbaan/loopbaan.hpp>

namespace bench {

/// A planning task as a user would hold it: a framework, someone's levels, and a target to reach.
/// One unit of cost is one minute of study time.
struct instance {
  loopbaan::framework fw;
  loopbaan::ranks start;
  loopbaan::profile_index target;
};

/// Reads a task. A file of levels (`*.catalogue.json`) keeps them; a file of facts makes each fact a competence of one
/// level. @throws std::exception when the file is not such a task
[[nodiscard]] instance read_instance(const std::string& path);

/// Someone who has every level there is: a planner that is asked about them compiles, and has nothing to search.
[[nodiscard]] loopbaan::ranks master_of(const loopbaan::framework&);

}  // namespace bench
