// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

#include <loopbaan/core/error.hpp>
#include <loopbaan/core/refuse.hpp>

namespace loopbaan::detail {

/// @throws error with this one diagnostic
[[noreturn]] void refuse(diagnostic);

/// @throws error with all of them, unless there are none
void refuse_any(diagnostics);

/// @throws error 431 no_such_level: the scale has so many levels
[[noreturn]] void refuse_level_of(std::size_t levels, std::size_t rank);

/// What a call was given so many of, in both languages.
struct counted_thing {
  const char* nl;
  const char* en;
};

/// @throws error 432 sizes_differ, unless there are as many as there should be
void require_size(std::size_t given, std::size_t wanted, counted_thing what);

/// @throws error 433 impossible_value: the value, what it is given for, and what to do
[[noreturn]] void refuse_value(text value, text given_for, text remedy);

}  // namespace loopbaan::detail
