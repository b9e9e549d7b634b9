// SPDX-License-Identifier: BSL-1.0
// A quantity that is written down in code is one.
#include <loopbaan/core/quantity.hpp>

using namespace loopbaan::literals;

#ifdef WRONG
constexpr auto time = 1'000'000'000'001_minutes;
#else
constexpr auto time = 1'000'000'000'000_minutes;
#endif
