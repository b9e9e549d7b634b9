// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>

namespace loopbaan::detail {

/// Which of two kinds of rounds is next: of the questions that rounds ask, most go to the kind that gained most by
/// question so far, and an eighth to the other. Counts, and no clock: the same on every machine.
class round_shares {
public:
  [[nodiscard]] bool is_editions_turn() const {
    if (editions_.asked * 8 < people_.asked) return true;
    if (people_.asked * 8 < editions_.asked) return false;
    return editions_.asked * (people_.gained + 1) < people_.asked * (editions_.gained + 1);
  }

  void spend(bool on_editions, std::uint64_t questions, std::int64_t terms_gained) {
    kind& of = on_editions ? editions_ : people_;
    of.asked += questions;
    // Who chooses by turn may gain what costs those behind more.
    if (terms_gained > 0) of.gained += static_cast<std::uint64_t>(terms_gained);
  }

private:
  struct kind {
    std::uint64_t asked = 0;
    std::uint64_t gained = 0;  ///< terms
  };
  kind people_, editions_;
};

}  // namespace loopbaan::detail
