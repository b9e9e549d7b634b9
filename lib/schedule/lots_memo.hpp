// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <utility>
#include <vector>

#include <loopbaan/schedule/schedule.hpp>

namespace loopbaan::detail {

/// What accounts hold for each of several people, remembered until something else is added to them or taken off: to find
/// it takes longer than to find when one's steps are. Of one thread.
class lots_memo {
public:
  explicit lots_memo(std::size_t people) : known_(people) {}

  /// @pre nothing is wrong with the request, and whoever is asked about is the same holder each time
  [[nodiscard]] const account_lots& of(const schedule_ground&, std::size_t person, const schedule_request&);

private:
  struct entry {
    bool is_there = false;
    std::vector<account_change> changes = {};
    account_lots lots = {};
  };
  std::vector<entry> known_;
};

}  // namespace loopbaan::detail
