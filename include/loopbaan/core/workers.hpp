// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <functional>
#include <stop_token>

#include <loopbaan/core/progress.hpp>

namespace loopbaan {

/// Does one row of the work; false when it was stopped before the row was done. Called from several threads at a time.
using row_work = std::function<bool(std::size_t row, const std::stop_token&)>;

/// Does `work` for the rows 0 … rows - 1, in no particular order, and comes back when no thread works any more.
///
/// Threads: as many as the machine has when 0 are asked for, and never more than rows or 256; where the machine gives
/// fewer, with fewer. The calling thread waits, and 20 times a second and in the end tells `report` how many rows are
/// done: never more than really are, rising, and all of them in the end unless the work was stopped.
///
/// The work stops when `stop` is asked for, when `report` answers false (it is not called again), or when `work` or
/// `report` throws: rows that have begun are asked to stop, and the others are still given to `work`, with a token that
/// says so, unless something was thrown. @throws what was thrown first, after all threads have ended;
/// error 433 where there is no work
void for_each_row(std::size_t rows, unsigned threads, const std::stop_token& stop, const progress& report,
                  const row_work& work);

}  // namespace loopbaan
