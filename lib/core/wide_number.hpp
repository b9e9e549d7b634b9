// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <core/fast_paths.hpp>

#if !LOOPBAAN_FAST_PATHS
#include <boost/multiprecision/cpp_int.hpp>
#endif

namespace loopbaan::detail {

/// A whole number in which sums of products of 64 bits fit.
#if LOOPBAAN_FAST_PATHS
__extension__ using wide_number = __int128;
#else
using wide_number = boost::multiprecision::int128_t;
#endif

}  // namespace loopbaan::detail
