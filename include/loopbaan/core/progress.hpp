// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <loopbaan/core/version.hpp>

#include <cstddef>
#include <functional>

namespace loopbaan {

/// Told how far long work is: `done` of `total` parts. Answers whether to go on; false stops the work.
/// Called from one thread at a time, never concurrently.
using progress = std::function<bool(std::size_t done, std::size_t total)>;

}  // namespace loopbaan
