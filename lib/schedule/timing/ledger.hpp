// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <vector>

#include <schedule/timing/problem.hpp>

namespace loopbaan::detail {

/// Can what is asked in some terms be had from lots that begin, lapse, and serve some askers alone? A flow from what is
/// asked to lots, which grows by augmenting paths and can be taken back: exact, where using up the lot that lapses
/// first is not, as another may have nothing else.
class ledger {
public:
  /// What may be had from the accounts of a mask in any of some terms.
  struct claim {
    std::uint64_t accounts;
    int first;
    int last;

    friend bool operator==(const claim&, const claim&) = default;
  };

  ledger(const std::vector<timing_problem::lot>& lots, int terms);

  /// Asks so much more; false where there is not so much, and then nothing has changed. O(claims × lots) a path
  [[nodiscard]] bool ask(claim, std::int64_t amount);
  /// Asks as much of it as there is; how much that was. Likewise.
  std::int64_t ask_at_most(claim, std::int64_t amount);

  /// Where it stands, to come back to.
  [[nodiscard]] std::size_t mark() const noexcept { return log_.size(); }
  void back_to(std::size_t mark);

  /// The terms with the same lots as a term: who asks in the one may as well ask in the other.
  [[nodiscard]] int era_of(int term) const { return era_[static_cast<std::size_t>(term)]; }
  [[nodiscard]] claim in_term(std::uint64_t accounts, int term) const;

  /// Calls `sink(row)` with what is asked in eras of which a lot is still there in a term: all that the future depends
  /// on.
  template <class Sink>
  void tell(int term, Sink sink) const {
    for (const row& each : rows_)
      if (each.asked != 0 && lives_[static_cast<std::size_t>(each.what.first)] >= term) sink(each.what, each.asked);
  }

  [[nodiscard]] std::size_t claims() const noexcept { return rows_.size(); }
  /// Calls `sink(claim, amount)` with all that is asked.
  template <class Sink>
  void tell_all(Sink sink) const {
    for (const row& each : rows_)
      if (each.asked != 0) sink(each.what, each.asked);
  }

  [[nodiscard]] const std::vector<timing_problem::lot>& lots() const noexcept { return lots_; }

private:
  struct row {
    claim what;
    std::int64_t asked = 0;
    std::vector<std::size_t> from;    ///< the lots that it may have
    std::vector<std::int64_t> taken;  ///< of each of these
  };
  struct change {
    std::size_t row;
    std::size_t place;  ///< in `from`; no_place: of what is asked
    std::int64_t amount;
  };
  static constexpr std::size_t no_place = static_cast<std::size_t>(-1);

  std::size_t row_of(const claim&);
  void move(std::size_t who, std::size_t place, std::int64_t amount);
  std::int64_t augment(std::size_t row, std::int64_t most);

  std::vector<timing_problem::lot> lots_;
  std::vector<std::int64_t> left_;
  std::vector<row> rows_;
  std::vector<change> log_;
  std::vector<int> era_;    ///< of each term, its first term
  std::vector<int> ends_;   ///< of each era by its first term, its last term
  std::vector<int> lives_;  ///< likewise, the last term of a lot that is there
};

}  // namespace loopbaan::detail
