// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

#include <plan/model/budget.hpp>
#include <plan/model/problem.hpp>

namespace loopbaan::detail {

/// A growing collection of sets ("rows") over weighted elements ("columns"), and the lightest choice of elements that
/// hits every set, stays within the caps and has no two that exclude each other. Exact: depth-first branch and bound
/// with two lower bounds. A row may ask for more than one hit, count a column for several, and ask only where a certain
/// column is taken.
///
/// Packing: each row gets a price, the prices of a column never exceed its weight, their sum bounds every choice. Found
/// row by row in whole numbers; sharp where few rows are left and for the number of columns among equals. Lagrangian:
/// any price ≥ 0 per row proves that a choice costs at least the sum of the prices plus, for each column, what is
/// negative of its cost less the prices of its rows; a cap is priced too, at the expense of all that counts for it.
/// Sought by subgradient steps in floating point, rounded, and then computed in whole numbers only; sharp for the cost.
/// Source: Caprara, Fischetti & Toth 1999.
class hitting_sets {
public:
  using column = std::uint32_t;

  /// A proven lower bound on choices, and per column what one with it (rest > 0) or without it (rest < 0) weighs more.
  struct priced {
    const problem* whole = nullptr;
    std::int64_t raw = 0;
    std::vector<std::int64_t> rest;
    std::int64_t least = 0;  ///< likewise a bound, of which columns say nothing: by sums of a row that counts

    [[nodiscard]] std::int64_t bound() const { return whole->possible_weight(std::max(raw, least)); }
    [[nodiscard]] std::int64_t with(column c) const {
      return whole->possible_weight(raw + std::max<std::int64_t>(rest[c], 0));
    }
    [[nodiscard]] std::int64_t without(column c) const {
      return whole->possible_weight(raw - std::min<std::int64_t>(rest[c], 0));
    }
  };

  /// The columns are the actions of a problem; one of weight 0 stands in no row. The problem must outlive this.
  explicit hitting_sets(const problem& of);

  /// Adds a set with the price to begin with. @pre not empty, columns rising, no column twice
  void add(std::vector<column> row, double price);

  /// Adds a row that asks for `demand` hits and counts each column so many times. @pre likewise; times and demand at
  /// least 1, so few that their sum stays within 31 bits
  /// @param waits  where given, it asks for them only of choices with this column, which does not stand in it
  void add(std::vector<column> row, std::vector<std::uint32_t> times, std::uint32_t demand, std::optional<column> waits,
           double price);

  [[nodiscard]] std::size_t size() const noexcept { return rows_.size(); }
  [[nodiscard]] const std::vector<column>& row(std::size_t r) const noexcept { return rows_[r]; }
  [[nodiscard]] double price(std::size_t r) const noexcept { return price_[r]; }
  [[nodiscard]] bool counts(std::size_t r) const noexcept { return !times_[r].empty(); }
  [[nodiscard]] std::optional<column> waits(std::size_t r) const noexcept {
    return waits_[r] == nobody ? std::nullopt : std::optional{waits_[r]};
  }
  [[nodiscard]] std::uint32_t demand(std::size_t r) const noexcept { return demand_[r]; }
  /// How often the i-th column of a row counts.
  [[nodiscard]] std::uint32_t times(std::size_t r, std::size_t i) const noexcept {
    return times_[r].empty() ? 1 : times_[r][i];
  }

  /// Both bounds over all rows; `at_most` is the weight of a choice that is known.
  struct both_bounds {
    priced packing;
    priced lagrangian;

    [[nodiscard]] std::int64_t bound() const { return std::max(packing.bound(), lagrangian.bound()); }
    [[nodiscard]] std::int64_t with(column c) const { return std::max(packing.with(c), lagrangian.with(c)); }
    [[nodiscard]] std::int64_t without(column c) const { return lagrangian.without(c); }
  };
  [[nodiscard]] both_bounds price_all(std::int64_t at_most, int steps);

  /// A good choice of at most this weight, not proven to be the lightest; empty when none was seen.
  [[nodiscard]] std::optional<std::vector<column>> guess(std::int64_t at_most);

  /// The lightest choice of at most this weight, rising. Empty: there is none, or (see there) the budget ran out.
  /// `enough`: a choice that weighs no more than this need not be the lightest.
  [[nodiscard]] std::optional<std::vector<column>> lightest(std::int64_t at_most, std::int64_t enough, budget&);

  /// Of all choices that weigh exactly `weight`, the lexicographically smallest; `known` is one of them.
  /// @pre no choice is lighter
  [[nodiscard]] std::optional<std::vector<column>> first_of_weight(std::int64_t weight, std::vector<column> known,
                                                                   budget&);

  /// A proof that every choice costs more than so much, whatever its caps: choices are divided into those with a column
  /// (and without what it excludes) and those without it, until prices of the rows prove it.
  struct proof_node {
    std::optional<column> branch;  ///< none: a leaf
    std::size_t with = 0;
    std::size_t without = 0;
    std::vector<std::int64_t> prices;  ///< of a leaf: by row
  };
  /// The nodes of a proof, the root first. Empty: the budget ran out, or it would take more than 20,000 nodes. @pre no
  /// choice costs less or as much
  [[nodiscard]] std::optional<std::vector<proof_node>> prove(std::int64_t more_than, budget&);

  /// Proven: no choice is lighter than this.
  [[nodiscard]] std::int64_t bound() const noexcept { return bound_; }

  /// Tells of a bound that was proven elsewhere.
  void prove(std::int64_t bound) noexcept { bound_ = std::max(bound_, bound); }

  [[nodiscard]] std::int64_t weight_of(const std::vector<column>& choice) const;

private:
  static constexpr column nobody = std::numeric_limits<column>::max();

  /// What a column counts for a row in which only so much is missing.
  static std::uint32_t useful(std::uint32_t times, std::uint32_t missing) noexcept { return std::min(times, missing); }
  /// Calls `use(column, times)` for each column of a row, `use(row, times)` for each row of a column.
  template <class Use>
  void each_column(std::size_t r, Use use) const {
    if (times_[r].empty())
      for (const column c : rows_[r]) use(c, std::uint32_t{1});
    else
      for (std::size_t i = 0; i < rows_[r].size(); ++i) use(rows_[r][i], times_[r][i]);
  }
  template <class Use>
  void each_row(column c, Use use) const {
    if (times_of_.empty())
      for (const auto r : rows_of_[c]) use(r, std::uint32_t{1});
    else
      for (std::size_t i = 0; i < rows_of_[c].size(); ++i) use(rows_of_[c][i], times_of_[c][i]);
  }

  enum class state : unsigned char { open, in, out };

  // hitting_set_dominance.cpp: columns and rows that never matter.
  void find_beaten();
  void find_implied_rows();
  [[nodiscard]] bool beats(column, column) const;
  [[nodiscard]] std::vector<column> unbeaten(std::vector<column> choice) const;

  // hitting_set_dive.cpp
  class diver;
  void dive();

  // hitting_set_state.cpp: what is taken and dropped on the way down, and undone on the way up.
  void restart();
  void restart_without_beaten();
  bool take(column);
  bool drop(column);
  bool settle();
  /// Does it ask for hits, whatever else is taken? Or may it still come to ask?
  [[nodiscard]] bool asks(std::size_t r) const noexcept {
    return waits_[r] == nobody || state_[waits_[r]] == state::in;
  }
  [[nodiscard]] bool may_ask(std::size_t r) const noexcept {
    return waits_[r] == nobody || state_[waits_[r]] != state::out;
  }
  [[nodiscard]] bool missed(std::size_t r) const noexcept { return hits_[r] < demand_[r] && asks(r); }
  /// Does its price say anything? A row that may come to ask makes the column that it waits for dearer.
  [[nodiscard]] bool priced_now(std::size_t r) const noexcept { return hits_[r] < demand_[r] && may_ask(r); }
  [[nodiscard]] bool out_of_reach(std::size_t r) const noexcept { return hits_[r] + open_[r] < demand_[r]; }
  [[nodiscard]] bool all_hit() const;
  void look_again(std::uint32_t r);
  [[nodiscard]] bool goes_without(column);
  void rewind(std::size_t trail);

  /// A row of credits is looked at in its largest column, so that hundreds of points weigh no more than one hit.
  [[nodiscard]] double grain(std::size_t r) const noexcept { return problem_->worth.empty() ? 1.0 : most_times_[r]; }

  // hitting_set_prices.cpp
  [[nodiscard]] priced pack_prices() const;
  [[nodiscard]] priced pack(const std::vector<std::int64_t>& weight, std::int64_t taken, std::int64_t most,
                            std::uint32_t but_for = nobody) const;
  [[nodiscard]] bool drop_beyond_caps();
  void improve_prices(int steps, int steps_per_dive = 0);
  double evaluate();
  [[nodiscard]] priced proven(std::vector<std::int64_t>* whole_prices = nullptr) const;
  void price_caps(priced&) const;

  // sums.cpp: where credits are asked, what the rows that count weigh at least by sums.
  [[nodiscard]] std::vector<std::uint32_t> rows_of_sums() const;
  [[nodiscard]] std::int64_t least_sum(std::uint32_t row, std::int64_t base, const std::vector<std::int64_t>& rest) const;

  // hitting_set_proof.cpp
  [[nodiscard]] column proof_column(const priced&);
  bool prove_here(std::int64_t more_than, std::vector<proof_node>&, budget&);

  // hitting_set.cpp
  bool search(budget&);
  bool probe();
  bool tighten(const priced&);
  bool narrow(priced& now, int steps);
  [[nodiscard]] column branching_column(const priced&) const;
  void remember_choice();
  void keep_choice(std::vector<column>, std::int64_t weight);

  const problem* problem_;
  std::vector<std::vector<column>> rows_;
  std::vector<std::vector<std::uint32_t>> times_;     ///< by row, then like its columns; empty: once each
  std::vector<std::uint32_t> demand_;                 ///< by row
  std::vector<std::uint32_t> most_times_;             ///< by row: of any of its columns
  std::vector<column> waits_;                         ///< by row: asks only where this is taken; `nobody`: always
  std::vector<std::vector<std::uint32_t>> wait_for_;  ///< by column: rows that ask only where it is taken
  std::vector<std::vector<std::uint32_t>> rows_of_;   ///< by column
  std::vector<std::vector<std::uint32_t>>
      times_of_;                        ///< by column, then like its rows; while all rows are plain: empty
  std::vector<column> used_;            ///< columns that stand in any row, rising
  std::vector<double> price_;           ///< by row, in cost: Lagrangian
  std::vector<double> cap_price_;       ///< by cap, in cost per `heaviest_` of it
  std::vector<std::int64_t> heaviest_;  ///< by cap: the most that a column counts for it, at least 1
  std::int64_t bound_ = 0;

  std::size_t rows_compared_ = 0;       ///< rows there were when these were found:
  std::vector<column> beaten_by_;       ///< by column: one that is at least as good in every respect, or itself
  std::vector<std::uint32_t> implied_;  ///< rows that are hit whenever another one is

  std::vector<state> state_;
  std::vector<std::uint32_t> hits_;   ///< by row: of columns taken
  std::vector<std::uint32_t> open_;   ///< by row: hits of columns neither taken nor dropped
  std::vector<std::uint32_t> units_;  ///< rows that may need one of their open columns
  std::vector<column> trail_;
  std::int64_t taken_weight_ = 0;
  std::vector<std::int64_t> spent_;  ///< by cap: by columns taken
  std::int64_t limit_ = 0;           ///< look for choices that weigh at most this
  std::int64_t enough_ = 0;          ///< a choice that weighs no more than this ends the search
  std::vector<column> best_;
  bool found_ = false;

  std::vector<double> rest_;  ///< by column: scratch of evaluate()
  std::vector<std::int32_t>
      subgradient_;           ///< by row: scratch of evaluate(): what it asks less the columns of negative rest
  std::vector<double> over_;  ///< by cap: scratch of evaluate(): what these columns count beyond it, in `heaviest_`
};

}  // namespace loopbaan::detail
