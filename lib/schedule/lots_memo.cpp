// SPDX-License-Identifier: BSL-1.0
#include <schedule/lots_memo.hpp>

namespace loopbaan::detail {

const account_lots& lots_memo::of(const schedule_ground& ground, std::size_t person, const schedule_request& request) {
  entry& known = known_[person];
  if (!known.is_there || known.changes != request.changes) {
    known.is_there = true;
    known.changes = request.changes;
    if (ground.rules != nullptr)
      known.lots = find_lots(*ground.rules, request.holder, ground.calendar, request.changes).value();
  }
  return known.lots;
}

}  // namespace loopbaan::detail
