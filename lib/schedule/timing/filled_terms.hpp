// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include <schedule/timing/ledger.hpp>
#include <schedule/timing/problem.hpp>

namespace loopbaan::detail {

/// What a search has put into terms so far, within bounds: the option of each step, what accounts have left, how full
/// each term is, what is spent. A step that began is taken back in the reverse order.
class filled_terms {
public:
  struct bounds {
    int terms;
    std::int64_t cents;
    std::int64_t most;  ///< minutes in a term
  };
  static constexpr std::size_t not_begun = static_cast<std::size_t>(-1);

  /// @param next_fresh  per term the first one after it in which something is given anew
  filled_terms(const timing_problem&, const std::vector<int>& next_fresh, bounds);

  /// Begins a step with an option; false where it does not fit, and then nothing has changed.
  bool begin(std::size_t step, std::size_t option);
  /// Takes it back; accounts go back to where they stood before it.
  void undo(std::size_t step, std::size_t hours_before, std::size_t money_before);
  /// Could a step that fits into a term gain by beginning later, though nothing is given until then? Only where it would
  /// be cheaper, or would last until something is given.
  [[nodiscard]] bool gains_by_waiting(std::size_t step, int term) const;
  /// Minutes that fit into a term.
  [[nodiscard]] std::int64_t most_in(int term) const;

  [[nodiscard]] const timing_problem::option& option_of(std::size_t step) const {
    return problem_.steps[step].options[chosen[step]];
  }
  [[nodiscard]] const bounds& within() const noexcept { return bounds_; }

  ledger hours;
  ledger money;
  std::vector<std::size_t> chosen;  ///< the option of each step, or `not_begun`
  std::vector<std::int64_t> load;   ///< minutes in each term
  std::int64_t spent = 0;

private:
  const timing_problem& problem_;
  const std::vector<int>& next_fresh_;
  bounds bounds_;
};

}  // namespace loopbaan::detail
