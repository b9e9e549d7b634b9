// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include <loopbaan/gap/publication.hpp>

namespace loopbaan::detail {

/// How far the figures of one question can move while all others stay, by exchange between cells that the same figures
/// tell of. Worlds that are, so a width that is certain; there may be wider ones.
class near_worlds {
public:
  /// O(cells × tables). `sets_of` has the sets of each cell.
  near_worlds(const publication&, const std::vector<std::vector<std::uint32_t>>& sets_of, std::size_t question);

  struct reach {
    std::uint32_t down = 0;
    std::uint32_t up = 0;
  };
  /// By how much the figure of a set can be less, and more.
  [[nodiscard]] reach reach_of(std::size_t set) const;
  [[nodiscard]] std::uint32_t width(std::size_t set) const {
    const reach found = reach_of(set);
    return found.down + found.up;
  }
  /// What the cells of the set allow by themselves, whoever they exchange with.
  [[nodiscard]] std::uint32_t room(std::size_t set) const;
  /// Cells that the same figures tell of as of some cell of the set, the most movable first, no more than `most`.
  [[nodiscard]] std::vector<std::uint32_t> partners(std::size_t set, std::size_t most) const;

private:
  struct moves {
    std::uint64_t up = 0;
    std::uint64_t down = 0;
  };
  const publication& whole_;
  std::vector<std::uint32_t> class_of_;  ///< by cell; the first is of cells of which nothing is told
  std::vector<moves> of_cell_;
  std::vector<moves> of_class_;
};

}  // namespace loopbaan::detail
