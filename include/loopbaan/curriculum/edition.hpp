// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string>
#include <vector>

#include <loopbaan/curriculum/curriculum.hpp>
#include <loopbaan/framework/crosswalk.hpp>

namespace loopbaan {

/// What becomes of a cell in another edition of the framework.
enum class carried : std::uint8_t {
  kept,    ///< the same competence at the same level
  moved,   ///< it goes to another competence, or another level
  decide,  ///< somebody must say what it becomes
  dropped  ///< the new edition has no such competence
};

[[nodiscard]] std::string_view name(carried) noexcept;

/// One cell, and what became of it.
struct carried_cell {
  cell_place place;
  carried how{};
  std::vector<std::string> to = {};  ///< ids of the new edition that it may be about
  std::string level = {};            ///< id of the level there; "": nobody said one
};

/// A map in another edition of the framework: the cells that carry over, and a line for every cell of the old map.
struct carried_curriculum {
  curriculum made;
  std::vector<carried_cell> cells = {};         ///< of the old map, by module
  std::vector<competence_index> new_ones = {};  ///< of the new edition: what its profile asks and no cell is about
};

/// Nothing is lost: each cell of the old map has a line. One that must be decided stands in the new map nowhere, and
/// its line says what it may become. Errors: 208 (the crosswalk is from another edition), those of curriculum::build.
/// O(cells × links).
[[nodiscard]] result<carried_curriculum> carry_over(const curriculum&, const crosswalk&);

/// In a sentence.
[[nodiscard]] std::string print(const carried_cell&, const curriculum& old, const crosswalk&, language = language::nl);

}  // namespace loopbaan
