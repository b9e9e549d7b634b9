// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <loopbaan/people/credits.hpp>
#include <loopbaan/plan/outcome.hpp>

#include "plan.hpp"

namespace loopbaan::binding {

/// A part of a plan, with the framework that its positions are meant in.
template <class Part>
struct held_part {
  framework fw;
  Part part;

  friend bool operator==(const held_part& one, const held_part& other) {
    return &one.fw.steps() == &other.fw.steps() && one.part == other.part;
  }
};

using held_reason = held_part<reason>;
using held_step = held_part<planned_step>;
using held_missing = held_part<missing_level>;
using held_missing_choice = held_part<missing_choice>;

/// Credits that nobody can bring together, or that a part leaves: what `reachable` means, and how it is said.
struct lacking_credits {
  missing_credits credits;
  bool left = false;

  friend bool operator==(const lacking_credits&, const lacking_credits&) = default;
};
using held_missing_credits = held_part<lacking_credits>;
using held_piece = held_part<missing_piece>;

/// Binds the parts of a plan: Reason, PlannedStep, MissingLevel, MissingChoice, MissingCredits, MissingPiece.
void bind_planned(py::module_&);

}  // namespace loopbaan::binding
