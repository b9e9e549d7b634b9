// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include <loopbaan/people/cohort.hpp>
#include <loopbaan/plan/outcome.hpp>
#include <loopbaan/schedule/accounts.hpp>
#include <loopbaan/offer/offers.hpp>

/// A plan in terms of school years, within hours and money: docs/schedule.md.
namespace loopbaan {

/// A step that is to be scheduled.
struct step_to_schedule {
  step_index step;
  std::optional<phase_index> phase = {};  ///< in which it begins, which some accounts ask; none: not known

  friend bool operator==(const step_to_schedule&, const step_to_schedule&) = default;
};

/// The steps of a plan, with the phase in which each begins: that of the plan, else that of the person.
[[nodiscard]] std::vector<step_to_schedule> steps_of(const plan_outcome&, const standing&);

/// What was agreed on a step.
struct step_agreement {
  enum class kind {
    in,     ///< it is booked: it begins in this term, or is this edition
    not_in  ///< no part of it is in this term, or it is not this edition
  };
  step_index step;
  kind what = kind::in;
  std::string where;  ///< id of the term or of the edition

  friend bool operator==(const step_agreement&, const step_agreement&) = default;
};

/// What is asked: when are these steps taken?
struct schedule_request {
  std::vector<step_to_schedule> steps;  ///< each once, in any order; at most `most_steps`
  account_holder holder = {};
  std::vector<account_change> changes = {};  ///< what is added to accounts and taken off
  std::vector<step_agreement> agreed = {};
  std::vector<day_span> leave = {};          ///< a term of which more than half is leave has no part of any step
  std::optional<minutes> most_in_term = {};  ///< hours of the person that fit into a term
  std::vector<minutes> most_by_term = {};    ///< likewise into each term of the calendar; empty: no such limit
  std::vector<std::size_t> taken = {};       ///< editions with no place left, by their position among the offers
  bool keep_phase_limits = false;  ///< must what begins in a phase end within the years that the policy sets for it?

  static constexpr std::size_t most_steps = 64;
};

/// In what a schedule is made. Views, which must outlive the call.
struct schedule_ground {
  const framework& fw;
  const school_calendar& calendar;  ///< from the first day on; steps begin in any of its terms
  const policy* rules = nullptr;    ///< null: nothing limits hours and money, and they stand on no account
  const offers* held = nullptr;     ///< null: every step can begin in every term
};

/// When to give up before the proof is complete.
struct schedule_limits {
  std::uint64_t nodes = 200'000;  ///< of the search, for each question that it asks itself: the same on every machine
  std::stop_token stop = {};
  std::optional<std::chrono::steady_clock::time_point> deadline = {};  ///< as in plan_limits
};

enum class schedule_status {
  optimal,      ///< proven: nothing ends earlier, of these nothing costs less, and of these no fullest term is emptier
  feasible,     ///< a schedule; what of this is proven stands beside it
  unscheduled,  ///< proven: there is none under what is asked, with a smallest set of reasons
  stopped       ///< the search was given up before any was found
};

/// "optimal", "feasible", "unscheduled" or "stopped"; "" for none of these.
[[nodiscard]] std::string_view name(schedule_status) noexcept;

/// What stands in the way of a schedule, or of a step in an earlier term.
struct obstacle {
  enum class kind {
    prerequisite,  ///< what the step asks is not there yet; `other` gives it, where one step alone does
    account,       ///< `account` does not hold enough
    no_account,    ///< no account serves the step
    full_term,     ///< more than fits into the term
    offer,         ///< there is no edition then, with a free place
    agreement,     ///< what was agreed on the step
    leave,         ///< the person is on leave
    phase_limit,   ///< the phase must have ended by then
    calendar,      ///< the terms are too few for what comes after each other, or too short
    evenness       ///< it could be there, in a fuller term
  };
  kind what{};
  std::optional<step_index> step = {};
  std::optional<step_index> other = {};
  std::optional<std::size_t> account = {};  ///< position among the accounts of the policy

  friend bool operator==(const obstacle&, const obstacle&) = default;
};

/// The word of the file formats, e.g. "prerequisite"; "" for none of these.
[[nodiscard]] std::string_view name(obstacle::kind) noexcept;

/// A step in its terms.
struct scheduled_step {
  step_index step;
  std::size_t first = 0;  ///< the terms of the calendar that it takes
  std::size_t last = 0;
  std::optional<std::size_t> edition = {};  ///< position among the editions of the offers
  std::vector<std::int64_t> minutes = {};   ///< of the person, in each of its terms
  std::int64_t cents = 0;                   ///< paid in its first term
  std::vector<obstacle> not_earlier = {};   ///< why it does not begin in an earlier term while all else stays as it is;
                                            ///< empty where it begins in the first

  friend bool operator==(const scheduled_step&, const scheduled_step&) = default;
};

/// What comes from an account: every minute and cent of a schedule stands in exactly one.
struct account_entry {
  std::size_t account = 0;
  int school_year = 0;  ///< of the lot; of an account without limit, that of the term
  std::size_t term = 0;
  step_index step;
  std::int64_t amount = 0;  ///< minutes or cents, as the account holds

  friend bool operator==(const account_entry&, const account_entry&) = default;
};

/// Why nobody uses what lapses of a right.
enum class unused_right {
  no_step,   ///< no step of the schedule may be taken from it
  not_then,  ///< some may, and none of these is in a term in which it can be used
  enough,    ///< those in its terms take less than there is in all
  none       ///< nothing lapses; or nobody tells, in documents of earlier editions
};

/// The word of the file formats, e.g. "not_then"; "" for none of these.
[[nodiscard]] std::string_view name(unused_right) noexcept;

/// What became of a lot; of accounts without limit, what was taken in a school year.
struct account_sum {
  account_lot lot;
  bool unlimited = false;
  std::int64_t used = 0;
  std::int64_t lapsed = 0;  ///< unused when its last day is past, and that is not after the end of the calendar
  unused_right unused = unused_right::none;  ///< why, where something lapses

  friend bool operator==(const account_sum&, const account_sum&) = default;
};

/// The time that a policy gives for a phase.
struct phase_deadline {
  std::string phase;  ///< id
  date last{};        ///< what begins in it must have ended by then
  bool kept = true;

  friend bool operator==(const phase_deadline&, const phase_deadline&) = default;
};

/// Accounts hold less than all steps ask: of which the schedule needs no search to be impossible.
struct shortage {
  account_unit unit{};
  std::int64_t asked = 0;  ///< minutes or cents that all steps take at the least, but for those that an account without limit serves
  std::int64_t there = 0;  ///< of these can be had at the most, from the accounts that serve each step while it may be taken
  date until{};            ///< the last day on which any of them may be

  friend bool operator==(const shortage&, const shortage&) = default;
};

/// The answer about one person.
struct schedule_outcome {
  schedule_status status{};
  std::vector<scheduled_step> steps =
      {};                       ///< as they begin; of those that begin together, in the order of the catalogue
  std::size_t terms = 0;        ///< one more than the last term that anything is in
  std::size_t terms_bound = 0;  ///< proven: it takes no fewer; with no schedule, one more than there are
  std::int64_t cents = 0;
  std::int64_t cents_bound = 0;  ///< proven, of what takes `terms`
  std::int64_t fullest = 0;      ///< minutes of the person in the fullest term
  std::int64_t fullest_bound = 0;
  std::vector<account_entry> entries = {};  ///< by term, step and account
  std::vector<account_sum> sums = {};       ///< one for each lot, and for each year of an account without limit
  std::vector<phase_deadline> deadlines = {};
  std::vector<obstacle> reasons = {};  ///< of `unscheduled`: a smallest set, without any one of which it could be
  std::vector<shortage> shortages = {};  ///< of `unscheduled`: what there is too little of in all, of hours first; may be none
  bool reasons_proven = true;          ///< were none of them more than is needed? not where the search was given up
  std::vector<text> assumed = {};      ///< what nobody said and was taken for granted
};

/// When the steps of a plan are taken: the earliest end; of what ends then, the least money; of that, the emptiest
/// fullest term.
///
/// A step takes as many terms, one after the other, as its weeks need, its hours spread over them by the weeks that
/// each lasts; an edition, those in which its days lie. What it gives counts from the term after its last. Of which
/// step a level comes is part of the choice: what is open when its turn comes is open. Money is paid in the first term.
/// Every hour and euro comes from an account that serves the step and holds enough on that day; preferred accounts
/// first, of each what lapses first, as far as all else can still be had.
///
/// Errors: 430, 433, 202 (an account), 208 other_framework, 994 schedule_too_large, 995 no_such_term, 996
/// locks_contradict; all at once. Exponential in the worst case, as the problem is NP-hard (bin packing).
[[nodiscard]] result<schedule_outcome> find_schedule(const schedule_ground&, const standing&, const schedule_request&,
                                                     const schedule_limits& = {});

/// Everything in a schedule that does not hold, in sentences: each step open when its turn comes, in an edition
/// or as long as it takes, what was agreed kept, every minute and cent on an account that serves it and never more than
/// is there on that day, the sums right. Shares no line with the search. That nothing is better it does not tell.
/// O(steps² + entries × lots)
[[nodiscard]] std::vector<text> check(const schedule_ground&, const standing&, const schedule_request&,
                                      const schedule_outcome&);

}  // namespace loopbaan
