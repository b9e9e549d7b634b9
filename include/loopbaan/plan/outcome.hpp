// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <loopbaan/framework/framework.hpp>
#include <loopbaan/plan/request.hpp>

namespace loopbaan {

enum class plan_status {
  optimal,      ///< this cost is proven minimal
  feasible,     ///< a plan, and a proven lower bound: the search was stopped
  unreachable,  ///< no plan exists under the conditions of the request
  stopped       ///< the search was stopped before any plan was found
};

/// "optimal", "feasible", "unreachable" or "stopped"; "" for none of these.
[[nodiscard]] std::string_view name(plan_status) noexcept;

/// What a step of a plan is for.
struct reason {
  enum class purpose {
    target,  ///< the target asks for `level`
    desire,  ///< likewise, as a desired level
    lock,    ///< the request says that this step must be taken; `level` is empty
    step,    ///< step `dependent` requires `level`
    phase,   ///< phase `phase` is entered when `level` is met; step `dependent` is the first that waits for it
    order,   ///< step `dependent` may only come after this one; `level` is empty
    credit   ///< the target asks for credits of `unit`, and it gives some; `level` is empty
  };
  purpose serves{};
  std::optional<attainment> level = {};
  std::optional<step_index> dependent = {};
  std::optional<phase_index> phase = {};
  std::optional<unit_index> unit = {};

  friend bool operator==(const reason&, const reason&) = default;
};

/// The word of the file formats, e.g. "target"; "" for none of these.
[[nodiscard]] std::string_view name(reason::purpose) noexcept;

struct planned_step {
  step_index step;
  std::vector<reason> because;  ///< never empty: no step of a plan is superfluous
  std::int64_t begins = 0;      ///< the earliest week in which it is open, counted from the beginning of the plan
  std::int64_t ends = 0;        ///< that and its weeks
  bool first_term = false;      ///< it leads to what the phase takes for granted and the person is known not to have
  /// The phase in which it begins: that of the person, or a later one that this step or one that begins no later waits
  /// for; none: the phase of the person is not known.
  std::optional<phase_index> phase = {};
  std::optional<route_index> route = {};  ///< the way into the profession on which it is taken, in a phase of that way

  friend bool operator==(const planned_step&, const planned_step&) = default;
};

/// A required level that cannot be reached.
struct missing_level {
  competence_index competence;
  rank required{};
  rank reachable{};  ///< the highest that any order of steps attains

  friend bool operator==(const missing_level&, const missing_level&) = default;
};

/// A choice of which fewer sets can be reached than it asks for.
struct missing_choice {
  resolved_choice asked;
  std::size_t reachable = 0;  ///< how many of its sets any order of steps attains

  friend bool operator==(const missing_choice&, const missing_choice&) = default;
};

/// Credits of which fewer can be had than are asked; of what a part leaves, fewer are there with it.
struct missing_credits {
  resolved_credits asked;
  std::int64_t reachable = 0;  ///< hundredths, what is there included, that any order of steps gives

  friend bool operator==(const missing_credits&, const missing_credits&) = default;
};

/// Why a target is out of reach: one of a smallest set of levels that would have to come from elsewhere.
struct missing_piece {
  enum class cause {
    nothing_yields,  ///< no step of the catalogue yields this level
    all_closed,      ///< every step that yields it waits for something that cannot be had, or was `done`
    all_done,        ///< every step that yields it was done, and none of them can be taken again
    kept_apart,      ///< it can be had, but not in one plan with what else is needed: steps exclude each other
    other_branch     ///< every step that yields it belongs to another branch of the career
  };
  attainment level;
  cause why{};
  std::vector<step_index> closed = {};  ///< the steps that would yield it
  std::vector<step_index> done = {};    ///< of these, those that were done and cannot be taken again

  friend bool operator==(const missing_piece&, const missing_piece&) = default;
};

/// The word of the file formats, e.g. "nothing_yields"; "" for none of these.
[[nodiscard]] std::string_view name(missing_piece::cause) noexcept;

/// The planner's answer about one person.
struct plan_outcome {
  plan_status status{};
  std::optional<std::int64_t> cost = {};  ///< whole units of the objective; empty: no plan, or not known
  std::int64_t bound = 0;                 ///< proven: no plan is cheaper
  std::vector<planned_step> steps = {};   ///< each is open when its turn comes: the first term, then as they begin
  std::vector<missing_level> missing = {};
  std::vector<missing_choice> missing_choices = {};
  std::vector<missing_credits> missing_credit = {};
  std::vector<missing_piece> pieces = {};
  std::vector<condition> conflict =
      {};  ///< where conditions of the request, or steps that exclude each other, bar the way: a smallest set that does

  friend bool operator==(const plan_outcome&, const plan_outcome&) = default;
};

/// Every reason why an outcome is none of any planner on this framework: 430 no_such_position, 431 no_such_level, 511
/// other_answer (a reason without what it is about, a cost without a plan). Whether it is the right
/// answer to a request is for `check` to say. O(size of the outcome)
[[nodiscard]] diagnostics errors_of(const framework&, const plan_outcome&);

}  // namespace loopbaan
