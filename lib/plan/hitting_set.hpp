// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <vector>

#include <plan/budget.hpp>

namespace loopbaan::detail {

/// A growing collection of sets ("rows") over weighted elements ("columns"), and the lightest choice of elements that
/// hits every set. Exact: depth-first branch and bound, bounded from below by a packing dual in whole numbers (each row
/// gets a price; the prices in a column never exceed its weight; so their sum bounds every choice from below).
class hitting_sets {
public:
  using column = std::uint32_t;

  /// @param weight positive, one per column
  explicit hitting_sets(std::vector<std::int64_t> weight);

  /// Adds a set. @pre not empty, columns rising, no column twice
  void add(std::vector<column> row);

  [[nodiscard]] std::size_t size() const noexcept { return rows_.size(); }

  /// The lightest choice, rising; empty optional when the budget ran out. `at_most`: a weight that is known to be enough.
  [[nodiscard]] std::optional<std::vector<column>> lightest(std::int64_t at_most, budget&);

  /// Of all choices that weigh exactly `weight`, the lexicographically smallest; `known` is one of them.
  [[nodiscard]] std::optional<std::vector<column>> first_of_weight(std::int64_t weight, std::vector<column> known,
                                                                  budget&);

  /// Proven: no choice is lighter than this.
  [[nodiscard]] std::int64_t bound() const noexcept { return bound_; }

  /// Tells of a bound that was proven elsewhere.
  void prove(std::int64_t bound) noexcept { bound_ = std::max(bound_, bound); }

  [[nodiscard]] std::int64_t weight_of(const std::vector<column>& choice) const;

private:
  enum class state : unsigned char { open, in, out };

  struct node_bound {
    std::int64_t price = 0;             ///< sum of the row prices
    std::vector<std::int64_t> slack;    ///< what is left of each column's weight
  };

  void restart();
  bool take(column);
  bool drop(column);
  bool settle();
  void rewind(std::size_t trail);
  [[nodiscard]] node_bound price_rows() const;
  [[nodiscard]] column branching_column(const node_bound&) const;
  bool search(budget&);
  void tighten(const node_bound&, bool& possible);

  std::vector<std::int64_t> weight_;
  std::vector<std::vector<column>> rows_;
  std::vector<std::vector<std::uint32_t>> rows_of_;  ///< by column
  std::vector<column> used_;                         ///< columns that stand in any row, rising
  std::int64_t bound_ = 0;

  // The state of one search.
  std::vector<state> state_;
  std::vector<std::uint32_t> hits_;  ///< by row: columns taken
  std::vector<std::uint32_t> open_;  ///< by row: columns neither taken nor dropped
  std::vector<std::uint32_t> units_; ///< rows that may have one open column left
  std::vector<column> trail_;
  std::int64_t taken_weight_ = 0;
  std::int64_t limit_ = 0;           ///< look for choices that weigh at most this
  std::int64_t enough_ = 0;          ///< a choice that weighs no more than this ends the search
  std::vector<column> best_;
  bool found_ = false;
};

}  // namespace loopbaan::detail
