// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <span>
#include <vector>

#include <loopbaan/curriculum/check.hpp>

#include <curriculum/rule_world.hpp>

namespace loopbaan::detail {

/// What the rules about modules look at: of a map, or of one in which changes are tried. Modules that are gone there
/// keep their position and are in no variant.
struct module_world {
  const rule_world* rules = nullptr;
  std::span<const resolved_module> modules;
  std::vector<bool> is_empty;                    ///< has it no cells?
  std::vector<std::vector<cell_place>> unowned;  ///< by module its cells of which nobody said who does them
  bool sides_are_said = false;                   ///< does any cell say it?
};

/// That of a map. `rules` must outlive it.
[[nodiscard]] module_world module_world_of(const rule_world& rules);

/// Takes in cells: which modules have some, and of which nobody said who does them.
void see_cells(module_world&, std::span<const resolved_cell>);

/// The rules that look at modules: empty ones, what must come before, who owns their cells.
void find_in_modules(const module_world&, std::vector<curriculum_finding>& into);

/// The rule that looks at periods. O(modules × variants + periods × variants).
void find_in_periods(const module_world&, std::vector<curriculum_finding>& into);

}  // namespace loopbaan::detail
