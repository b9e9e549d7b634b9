// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include <loopbaan/gap/publication.hpp>

namespace loopbaan::detail {

/// The counts of some cells in all questions, by question and cell.
using counts_of_cells = std::vector<std::vector<std::uint32_t>>;

/// A part of a publication: some of its cells, while all others stay as they are.
class part_of_worlds {
public:
  part_of_worlds(const publication&, std::vector<std::uint32_t> cells);

  /// What one reader knows besides: of a cell, at least (`met`) or at most all but (not `met`) one counts.
  struct member {
    std::uint32_t cell = 0;  ///< of the publication
    std::size_t question = 0;
    bool met = false;
  };

  enum class answer : std::uint8_t { yes, no, unsure };

  /// Is there a world in which the sum over `set` (of cells of this part; others count as they are) is at least
  /// (`above`) or at most `value`? Unsure: `nodes` were not enough.
  [[nodiscard]] answer can_be(std::size_t question, std::span<const std::uint32_t> set, bool above, std::uint32_t value,
                              std::size_t nodes, std::optional<member> = {});

  /// The world that was found by the last answer that was yes: what a cell of this part has there.
  [[nodiscard]] std::uint32_t found(std::size_t question, std::uint32_t cell) const;

  [[nodiscard]] const std::vector<std::uint32_t>& cells() const { return cells_; }

  /// The bounds of that sum that follow from each constraint by itself.
  [[nodiscard]] std::pair<std::uint32_t, std::uint32_t> bounds(std::size_t question, std::span<const std::uint32_t> set,
                                                               std::optional<member> = {});

private:
  /// From `low` to `high` in sum.
  struct sum {
    std::vector<std::uint32_t> of;
    std::int64_t low;
    std::int64_t high;
  };
  struct domain {
    std::int32_t low;
    std::int32_t high;
    friend bool operator==(const domain&, const domain&) = default;
  };
  using domains = std::vector<domain>;

  [[nodiscard]] std::uint32_t variable(std::size_t question, std::size_t cell) const {
    return static_cast<std::uint32_t>(cell * questions_ + question);
  }
  [[nodiscard]] std::optional<domains> begin(std::optional<member>);
  [[nodiscard]] bool narrow(domains&, std::vector<std::uint32_t> changed) const;
  [[nodiscard]] bool narrow_sum(domains&, const sum&, std::vector<std::uint32_t>& changed) const;
  [[nodiscard]] bool narrow_cell(domains&, std::size_t cell, std::vector<std::uint32_t>& changed) const;
  [[nodiscard]] answer search(domains, std::size_t from, std::size_t& nodes);
  /// The target among this part's variables, and what the others of the set have.
  [[nodiscard]] std::pair<std::vector<std::uint32_t>, std::int64_t> target(std::size_t question,
                                                                           std::span<const std::uint32_t> set) const;

  const publication& whole_;
  std::vector<std::uint32_t> cells_;  ///< rising
  std::size_t questions_;
  std::vector<sum> sums_;
  std::vector<std::vector<std::uint32_t>> sums_of_;  ///< by variable
  std::optional<domains> root_;                      ///< narrowed, when known
  std::optional<sum> asked_;
  std::vector<std::uint32_t> order_;  ///< in which variables are settled
  domains found_;
};

}  // namespace loopbaan::detail
