// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <loopbaan/core/version.hpp>

#include <cstddef>

/// How a wrong call is refused, in every build: docs/decisions/0020-wrong-calls.md.
namespace loopbaan::detail {

/// @throws error 430 no_such_position
[[noreturn]] void refuse_position(std::size_t position, std::size_t size);

/// Refuses a position that is not below `size`. @throws error 430 no_such_position
inline void require_position(std::size_t position, std::size_t size) {
  if (position >= size) refuse_position(position, size);
}

/// @throws error 431 no_such_level
[[noreturn]] void refuse_level(std::size_t rank);

}  // namespace loopbaan::detail
