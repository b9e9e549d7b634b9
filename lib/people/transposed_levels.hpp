// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

#include <loopbaan/framework/rank.hpp>

namespace loopbaan::detail {

/// Appends levels that come competence by competence person by person. `columns`: competences × people.
///
/// O(levels); sixteen by sixteen at a time, so that it takes hardly longer than to copy them.
/// Source: the perfect shuffle as a transposition; H. S. Stone, Parallel Processing with the Perfect Shuffle, IEEE
/// Transactions on Computers C-20 (1971).
void append_transposed(ranks_view columns, std::size_t people, ranks& into);

}  // namespace loopbaan::detail
