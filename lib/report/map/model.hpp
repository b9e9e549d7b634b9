// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <vector>

#include <loopbaan/framework/framework.hpp>

namespace loopbaan::detail {

/// Where a step stands in the story of a career.
struct map_spot {
  std::size_t phase = 0;  ///< position of its column, see `map_model::columns`
  std::size_t turn = 0;   ///< 0: can be begun as soon as the phase begins; 1: after a step of turn 0; …
};

enum class line_kind {
  after,  ///< the framework says that the second comes after the first
  needs,  ///< the first is the only step that yields a level which the second requires
  one_of  ///< the first is one of a few steps that yield it
};

struct map_line {
  step_index from;
  step_index to;
  line_kind kind{};
};

/// What a career map says, before anything has a place on paper.
struct map_model {
  std::vector<map_spot> spots;  ///< one per step
  std::vector<map_line> lines;  ///< always from an earlier spot to a later one; by target, then source
  std::size_t phases = 1;       ///< columns; 1 when the framework has no phases
  std::vector<phase_index> columns;  ///< the phase of each, none before what leads to it; none when there are no phases
  std::vector<bool> drawn;      ///< by step: has it a box? Lines run between those that do
};

/// Places steps by relaxed exploration: who enters a phase has what the phases before it, on any way to it, demand and
/// offer; every step that opens with that is turn 0, what opens with the yields of turn 0 is turn 1, and so on. A step
/// stands in the first phase that it lists, or in a later one when it cannot open there; one that lists none where it
/// first opens.
///
/// Lines show what a reader must know to find a way: every `after`; the one step that yields a required level, or the
/// two or three of which one is needed. What the phases before demand anyway, or what many steps yield, gets no line
/// (the text of the box tells it), and neither does what follows from other lines (transitive reduction). O(rounds ×
/// steps × size of a step + steps³ / 64).
[[nodiscard]] map_model model_map(const framework&);

}  // namespace loopbaan::detail
