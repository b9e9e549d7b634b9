// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

namespace loopbaan::detail {

/// Says of memory that all of it is about to be filled. Where the system can, it then gives large pages rather than
/// thousands of small ones, each of which takes a microsecond. Nothing changes in what the memory holds.
///
/// Source: madvise(2), MADV_HUGEPAGE; NumPy asks the same for its arrays.
void advise_huge_pages(void* begin, std::size_t bytes) noexcept;

}  // namespace loopbaan::detail
