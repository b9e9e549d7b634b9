// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <loopbaan/gap/gap.hpp>

#include "people.hpp"
#include "state.hpp"

namespace loopbaan::binding {

/// A gap with the person whose it is.
struct held_gap {
  held_person who;
  gap found;

  friend bool operator==(const held_gap& one, const held_gap& other) {
    return one.who.view().id() == other.who.view().id() && one.found == other.found;
  }
};

/// One line of a gap, with what is needed to explain it.
struct held_gap_line {
  held_person who;
  profile_index target;
  gap_line line;

  friend bool operator==(const held_gap_line& one, const held_gap_line& other) {
    return one.who.view().id() == other.who.view().id() && one.target == other.target && one.line == other.line;
  }
};

/// One choice of a gap, likewise.
struct held_gap_choice {
  held_person who;
  profile_index target;
  gap_choice found;

  friend bool operator==(const held_gap_choice& one, const held_gap_choice& other) {
    return one.who.view().id() == other.who.view().id() && one.target == other.target && one.found == other.found;
  }
};

/// Credits of a gap, likewise.
struct held_gap_credits {
  held_person who;
  profile_index target;
  gap_credits found;

  friend bool operator==(const held_gap_credits& one, const held_gap_credits& other) {
    return one.who.view().id() == other.who.view().id() && one.target == other.target && one.found == other.found;
  }
};

}  // namespace loopbaan::binding
