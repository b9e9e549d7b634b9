// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <loopbaan/schedule/schedule.hpp>

#include <schedule/timing/choice_facts.hpp>
#include <schedule/timing/problem.hpp>

namespace loopbaan::detail {

/// A request in numbers alone, and what they mean. The steps are in the order of the catalogue, so that the order in
/// which they were given changes nothing. What limits it can be left out, one by one, to see what stands in the way.
class compiled_schedule {
public:
  /// The accounts of one policy that serve steps of one phase, or of all.
  struct serving {
    std::size_t account;
    std::string phase;  ///< "": of all
  };
  static constexpr std::size_t most_accounts = 64;

  /// @pre the request was looked at
  compiled_schedule(const schedule_ground&, const standing&, const schedule_request&, account_lots);

  /// Everything that limits it: obstacles without which it could perhaps be.
  [[nodiscard]] const std::vector<obstacle>& limits() const noexcept { return limits_; }
  /// Steps that no account serves, though they take hours or money.
  [[nodiscard]] const std::vector<obstacle>& unserved() const noexcept { return unserved_; }

  /// The problem without some of its limits; with `editions_of`, the edition of each option. @pre at most 64 steps
  [[nodiscard]] timing_problem problem(const std::vector<obstacle>& without = {}) const;
  /// The same without what steps need.
  [[nodiscard]] timing_problem times(const std::vector<obstacle>& without = {}) const;
  [[nodiscard]] const std::vector<std::optional<std::size_t>>& editions_of(std::size_t step) const {
    return editions_[step];
  }

  /// Why no option of a step begins in a term; nothing where one does.
  [[nodiscard]] std::optional<obstacle> why_not_in(std::size_t step, int term) const;

  /// What each step needs, and what levels ask of all steps, of what is not there yet; a problem of which steps may be
  /// left out has more steps than a word has bits.
  [[nodiscard]] std::vector<std::vector<choice_problem::need>> wide_needs() const;
  [[nodiscard]] std::vector<choice_problem::need> needs_of(const requested_levels&) const;

  [[nodiscard]] std::size_t size() const noexcept { return steps_.size(); }
  [[nodiscard]] const step_to_schedule& step(std::size_t i) const { return steps_[i]; }
  [[nodiscard]] const std::vector<serving>& accounts() const noexcept { return serving_; }
  [[nodiscard]] const account_lots& lots() const noexcept { return lots_; }
  [[nodiscard]] const std::vector<phase_deadline>& deadlines() const noexcept { return deadlines_; }

  /// The lots of a unit, as the problem has them, with the position of each in `lots()`.
  struct numbered_lot {
    timing_problem::lot lot;
    std::size_t position;
  };
  [[nodiscard]] std::vector<numbered_lot> lots_of(account_unit) const;
  /// The accounts of a unit that serve a step, a bit for each of `accounts()`.
  [[nodiscard]] std::uint64_t serving_of(std::size_t step, account_unit) const;
  [[nodiscard]] bool is_unlimited(std::size_t which) const;

private:
  struct made_option {
    timing_problem::option option;
    std::optional<std::size_t> edition;
  };

  [[nodiscard]] std::vector<made_option> options_of(std::size_t step, const std::vector<obstacle>& without) const;
  [[nodiscard]] std::vector<made_option> all_options(std::size_t step, bool in_editions) const;
  [[nodiscard]] bool agreed(std::size_t step, const made_option&) const;
  template <class Need>
  class need_finder;
  template <class Need>
  [[nodiscard]] std::vector<Need> all_needs_of(std::size_t step) const;
  [[nodiscard]] std::vector<timing_problem::need> needs_of(std::size_t step) const;
  [[nodiscard]] std::optional<int> last_term_of_phase(std::size_t step) const;
  [[nodiscard]] std::int64_t minutes_of(std::size_t step) const;
  [[nodiscard]] std::string phase_of(std::size_t step) const;
  void find_accounts();
  void find_deadlines();
  void find_limits();

  const schedule_ground& ground_;
  const standing& stands_;
  const schedule_request& request_;
  account_lots lots_;
  std::vector<step_to_schedule> steps_;
  std::vector<bool> on_leave_;  ///< by term
  std::vector<serving> serving_;
  std::vector<phase_deadline> deadlines_;
  std::vector<obstacle> limits_;
  std::vector<obstacle> unserved_;
  mutable std::vector<std::vector<std::optional<std::size_t>>> editions_;
};

}  // namespace loopbaan::detail
