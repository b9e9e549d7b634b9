// SPDX-License-Identifier: BSL-1.0
#pragma once

/// The version of the library, and the C++ that it needs. Every header includes this one first.
#if (defined(_MSVC_LANG) && _MSVC_LANG < 202002L) || (!defined(_MSVC_LANG) && __cplusplus < 202002L)
#error "loopbaan needs C++20: compile with -std=c++20 (CMake: target_compile_features(... cxx_std_20))"
#endif

#define LOOPBAAN_VERSION_MAJOR 0
#define LOOPBAAN_VERSION_MINOR 1
#define LOOPBAAN_VERSION_PATCH 0
/// For comparisons: 10000 × major + 100 × minor + patch.
#define LOOPBAAN_VERSION 100
#define LOOPBAAN_VERSION_STRING "0.1.0"

namespace loopbaan {

/// The version of the library that the program is linked with: LOOPBAAN_VERSION_STRING, unless it is another than the
/// headers are of.
[[nodiscard]] const char* version() noexcept;

}  // namespace loopbaan
