// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <string>
#include <unordered_set>
#include <vector>

#include <schedule/timing/facts.hpp>
#include <schedule/timing/filled_terms.hpp>
#include <schedule/timing/search.hpp>

namespace loopbaan::detail {

/// One question: does everything fit into so many terms, for so much money, with no term fuller than that?
///
/// Term after term it is chosen what begins; what was found to lead nowhere is remembered with all that the future
/// depends on. What could begin now and is left out waits until something is given that was not there: to begin it
/// later from what is there already gains nothing.
class fitting {
public:
  using bounds = filled_terms::bounds;
  enum class found { yes, no, given_up };

  fitting(const timing_problem&, const timing_facts&, bounds, const timing_limits&);

  found run();
  [[nodiscard]] const std::vector<std::size_t>& chosen() const noexcept { return filled_.chosen; }
  [[nodiscard]] std::int64_t nodes() const noexcept { return nodes_; }

private:
  using mask = std::uint64_t;
  static mask bit(std::size_t j) { return mask{1} << j; }

  /// A term that is being filled.
  struct filling {
    int term;
    mask begun;
    mask waiting;
    std::int64_t least;  ///< load that it must have in the end, as the terms after it hold no more
    std::vector<std::size_t> candidates;
  };

  /// Steps whose hours may come from the same accounts.
  struct kind {
    std::uint64_t accounts;
    bool binds;

    friend bool operator==(const kind&, const kind&) = default;
  };

  [[nodiscard]] const timing_problem::step& step(std::size_t j) const { return problem_.steps[j]; }
  [[nodiscard]] mask ended_before(int term, mask begun) const;
  [[nodiscard]] bool met(std::size_t j, mask ended) const;
  [[nodiscard]] bool may_fit(int term, mask begun, mask waiting);
  [[nodiscard]] bool terms_are_wide_enough(int term, mask begun) const;
  [[nodiscard]] std::int64_t least_load(int term, mask begun) const;
  [[nodiscard]] bool may_be_filled(const filling&, std::size_t at) const;
  [[nodiscard]] bool may_be_spread(int term, mask begun) const;
  [[nodiscard]] bool may_be_packed(int term, mask begun) const;
  [[nodiscard]] std::string key(int term, mask begun, mask waiting) const;
  found look(std::uint64_t way, std::int64_t patience);
  bool visit(int term, mask begun, mask waiting);
  bool choose(const filling&, std::size_t at, mask begun);
  bool is_over();

  const timing_problem& problem_;
  const timing_facts& facts_;
  const timing_limits& limits_;
  filled_terms filled_;
  std::vector<kind> kinds_;
  std::vector<std::size_t> kind_of_;  ///< of each step
  std::vector<int> latest_;
  std::vector<std::size_t> order_;
  std::unordered_set<std::string> failed_;
  std::int64_t nodes_ = 0;
  std::int64_t until_ = 0;  ///< nodes at which this way is left
  bool given_up_ = false;
  bool is_stopped_ = false;
};

}  // namespace loopbaan::detail
