// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include <loopbaan/gap/publication.hpp>
#include <loopbaan/people/source.hpp>

namespace loopbaan::detail {

/// People by all groupings that they have, as a publication needs them. Whichever table goes out, what it shows follows
/// from all of them: the others may go out too.
class linked_sets {
public:
  /// O(groupings × people × log people).
  linked_sets(const counted_people&, std::string_view grouping);

  /// The grouping that is asked for.
  [[nodiscard]] const grouped_rows& groups() const { return asked_; }
  /// People who are in the same group of every grouping are in one cell.
  [[nodiscard]] const std::vector<std::uint32_t>& cell_of() const { return cell_of_; }
  [[nodiscard]] std::size_t cells() const { return blank_.cells.size(); }

  /// The sums by group of the grouping that is asked for.
  [[nodiscard]] std::vector<std::uint32_t> by_group(const std::vector<std::uint32_t>& by_cell) const;

  /// What may show by that grouping, by question; `counts` by question and cell. What `hide`, where given, has by
  /// question and group hides whatever its figure.
  [[nodiscard]] std::vector<shown_cells> protect(std::vector<std::vector<std::uint32_t>> counts, first_question,
                                                 protection, const std::vector<shown_cells>& most = {}) const;

  /// The same where not everybody is asked: `asked` by cell.
  [[nodiscard]] shown_cells protect_of(std::vector<std::uint32_t> asked, std::vector<std::uint32_t> counts,
                                       protection) const;

private:
  [[nodiscard]] std::vector<shown_cells> shown_of(publication, protection) const;

  grouped_rows asked_;
  std::vector<std::uint32_t> cell_of_;
  publication blank_;                   ///< without questions; the first set is everybody
  std::vector<std::uint32_t> sets_of_groups_;  ///< of the grouping that is asked for
};

}  // namespace loopbaan::detail
