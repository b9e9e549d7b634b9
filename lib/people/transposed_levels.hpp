// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

#include <loopbaan/framework/rank.hpp>

namespace loopbaan::detail {

/// Appends the transpose of `columns` (competences × people): the levels of each person together.
///
/// O(levels), in blocks of sixteen by sixteen: hardly slower than a copy.
/// Source: the perfect shuffle as a transposition; H. S. Stone, Parallel Processing with the Perfect Shuffle, IEEE
/// Transactions on Computers C-20 (1971).
void append_transposed(ranks_view columns, std::size_t people, ranks& into);

}  // namespace loopbaan::detail
