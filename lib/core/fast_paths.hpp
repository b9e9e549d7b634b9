// SPDX-License-Identifier: BSL-1.0
#pragma once

/// Where the speed of a known compiler or system is used, and where not. Whatever goes beyond the standard stands
/// between
/// `#if LOOPBAAN_FAST_PATHS`, beside plain code that gives the same; tests/house/portable_test.py holds that. The build
/// option LOOPBAAN_PORTABLE leaves all of it out, and the tests run on such a build too.
///
/// | file | what it uses |
/// |---|---|
/// | core/wide_number.hpp | 128 bits of the compiler, else of Boost |
/// | gap/level_tally.hpp, group_counter.cpp | vectors of 16 or 32 bytes, instructions of AVX2 |
#if !defined(LOOPBAAN_PORTABLE) && (defined(__GNUC__) || defined(__clang__))
#define LOOPBAAN_FAST_PATHS 1
#else
#define LOOPBAAN_FAST_PATHS 0
#endif
