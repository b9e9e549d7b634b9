// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include <loopbaan/gap/publication.hpp>

namespace loopbaan::detail {

/// What the cells of a publication have to do with each other, whatever shows. A chain is tables of which the sets nest
/// or have nobody in common: all people, boards, schools. Phases across them are another chain.
struct linked_cells {
  /// O(tables² × cells + questions × cells).
  explicit linked_cells(const publication&);

  std::vector<std::size_t> chain_of;                             ///< by set
  std::vector<std::vector<std::vector<std::uint32_t>>> sets_of;  ///< by chain and cell, the smallest first
  std::vector<std::uint32_t> extent;                             ///< by set: its cells with people
  std::vector<std::int64_t> missed;                              ///< by cell, over all questions but the first
  std::vector<std::int32_t> fewest;                              ///< by cell, of all questions but the first
};

/// Worlds that differ from the true one in one question: people who count in one cell instead of another, so that all
/// that shows stays. Sums over sets of one chain, and over sets of another, make this a flow through a graph: its nodes
/// are the smallest shown sets of either chain, its arcs the cells, with what each may be more or less as long as the
/// other questions stay. With one chain or two, the pushes find all there is; of further chains the parts stay too in
/// which they cut each other, which gives fewer worlds, and never wrong ones.
class exchanges {
public:
  /// `chain`: of the sets to ask of. `told` by cell: a figure of the first question shows that is about it; where none
  /// does the first follows whatever the others do. O(sets of cells + classes).
  exchanges(const publication&, const linked_cells&, std::size_t question, std::size_t chain,
            const std::vector<bool>& told);

  /// Members of cells who know whether they count: of whom no push may reach a count that they know cannot be. Those
  /// who count in the first question count in all.
  enum class heeded : std::uint8_t { nobody, others, everybody, who_count_in_first };

  /// Makes the figure of the set greater or smaller by as much as goes, no more than `most`; says by how much. Pushes
  /// add up until `undo`. `set` is of the chain, or one cell. O(flow × cells), mostly a few cells each.
  std::uint32_t push(std::span<const std::uint32_t> set, bool up, std::uint32_t most, heeded = heeded::nobody);
  void undo();
  /// By cell, by how much a count may become more than it is in the true world, where anything follows; none: not held.
  void hold(const std::vector<std::int64_t>* spare) { spare_ = spare; }

  /// What its cells allow by themselves, in both directions together.
  [[nodiscard]] std::uint64_t room(std::span<const std::uint32_t> set, heeded) const;

  struct bounds {
    std::int32_t low;
    std::int32_t high;
  };
  /// Between these the count of a cell may be pushed; says what they were.
  bounds limit(std::uint32_t cell, bounds to) { return std::exchange(limits_[cell], to); }
  [[nodiscard]] bounds limits(std::uint32_t cell) const { return limits_[cell]; }
  [[nodiscard]] std::int32_t count(std::uint32_t cell) const { return counts_[cell]; }
  /// Does any figure show that is about the cell?
  [[nodiscard]] bool tells_of(std::uint32_t cell) const { return left_[cell] != 0 || right_[cell] != 0; }

  struct change {
    std::uint32_t cell;
    std::int32_t by;
  };
  [[nodiscard]] const std::vector<change>& changes() const { return changes_; }

private:
  /// A cell that is gone through, and whether it becomes more.
  struct hop {
    std::uint32_t cell;
    bool more;
  };
  struct visit {
    std::uint32_t node;
    std::size_t next;
    bool back;  ///< the free node: first cells that lead back, then those that lead on
  };

  [[nodiscard]] std::int32_t free_of(hop, heeded) const;
  [[nodiscard]] std::uint32_t node_of(std::uint32_t right) const { return right == 0 ? 0 : lefts_ + right - 1; }
  void mark_set(std::span<const std::uint32_t> set);
  [[nodiscard]] bool find_way(hop first, bool up, heeded);
  [[nodiscard]] bool closes(std::uint32_t right, bool up, heeded);

  const publication& whole_;
  const std::vector<std::uint32_t>& truth_;
  std::vector<std::uint32_t> left_;   ///< by cell; 0 where nothing shows
  std::vector<std::uint32_t> right_;  ///< by cell; 0 where nothing shows
  std::vector<std::uint32_t> extent_of_left_;
  std::uint32_t lefts_ = 1;
  std::vector<std::uint32_t> by_left_;  ///< cells in the order of their left node, and where these begin
  std::vector<std::uint32_t> begin_left_;
  std::vector<std::uint32_t> by_right_;  ///< in each, in the order of the left node
  std::vector<std::uint32_t> begin_right_;
  std::vector<std::int32_t> counts_;
  std::vector<bounds> limits_;
  std::vector<change> changes_;
  const std::vector<std::int64_t>* spare_ = nullptr;

  std::vector<std::uint32_t> set_;  ///< that is pushed: its cells that are not in something shown within it
  std::uint32_t own_ = 0;           ///< the left node of these
  std::vector<std::uint32_t> in_set_;
  std::vector<std::uint32_t> seen_;
  std::uint32_t round_ = 0;
  std::uint32_t sets_pushed_ = 0;
  std::vector<visit> open_;
  std::vector<hop> way_;
};

}  // namespace loopbaan::detail
