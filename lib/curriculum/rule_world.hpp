// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <vector>

#include <loopbaan/curriculum/curriculum.hpp>

namespace loopbaan::detail {

/// What the rules about cells look at of a map, close together: they go through all modules of a competence for each
/// variant, and a trial of changes works on a copy.
struct rule_world {
  struct module_facts {
    variant_set variants = 0;
    module_span when;
    std::int32_t choice = -1;  ///< position; -1: none
  };
  struct choice_facts {
    std::int64_t take = 1;
    std::vector<std::int64_t> options;  ///< by variant
  };

  explicit rule_world(const curriculum& of);

  /// Finds for which variants modules are without cells, and in which both sides have a part.
  void see_sides(std::span<const resolved_cell> cells);

  const curriculum* of;  ///< for what no change touches: rules, levels, what is asked
  std::uint32_t variants = 1;
  std::vector<module_facts> modules;
  std::vector<choice_facts> choices;
  variant_set unfilled = 0;   ///< variants with a module that may still be filled in
  variant_set two_sides = 0;  ///< variants in which both sides have a part
};

}  // namespace loopbaan::detail
