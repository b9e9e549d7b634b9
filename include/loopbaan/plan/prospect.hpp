// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <loopbaan/plan/cost_range.hpp>

namespace loopbaan {

/// What is known of a level that is not known: it is no lower than one rank and no higher than another.
struct known_between {
  competence_index competence;
  rank least{};
  rank most{};

  friend bool operator==(const known_between&, const known_between&) = default;
};

/// How a prospect is to be made.
struct prospect_request {
  std::vector<known_between> between = {};  ///< of unknown levels: what an assessment told that could not tell all
  bool hours_of_others = true;              ///< do the hours of others count in what an assessment takes?
  std::uint64_t effort = 20'000;  ///< how many fillings, and sets of them, each part may look at: the same everywhere
};

/// A step that is needed whatever is found.
struct certain_step {
  enum class necessity {
    unavoidable,  ///< in no filling is there a plan without it
    cheapest      ///< in every filling it stands in every cheapest plan
  };
  step_index step;
  necessity how{};

  friend bool operator==(const certain_step&, const certain_step&) = default;
};

/// "unavoidable" or "cheapest"; "" for none of these.
[[nodiscard]] std::string_view name(certain_step::necessity) noexcept;

/// What an assessment would close of the range.
struct assessment_worth {
  assessment_index assessment;
  std::int64_t takes = 0;                    ///< under the objective of the plan, hours of others with it where asked
  std::vector<competence_index> tells = {};  ///< unknown levels of which it tells more; never empty
  std::optional<std::int64_t> left = {};     ///< width of the range after the worst that it can find; none: no bound
  bool proven = false;                       ///< something that it can find leaves that much; else no more is left

  friend bool operator==(const assessment_worth&, const assessment_worth&) = default;
};

/// Asking first and planning then. Planning for the worst of what is not known costs no more than the width of the
/// range in vain; asking costs what it takes. The best strategy is the one that loses least by both together, whatever
/// is found. (The worst total is the same for all: where nothing is there, no asking helps.)
struct asking_first {
  std::optional<std::int64_t> loses = {};      ///< at most, with what `first` begins; none: no bound
  std::int64_t bound = 0;                      ///< proven: no strategy loses less
  bool proven = false;                         ///< `loses` is the least there is
  std::vector<assessment_index> then = {};     ///< where that is not proven: what to ask after it, whatever it finds
  std::optional<assessment_index> first = {};  ///< what to ask first; none: plan at once

  friend bool operator==(const asking_first&, const asking_first&) = default;
};

/// What is certain for somebody of whom not all is known, and what to find out.
///
/// Every part is about all fillings-in: every unknown level that the question depends on at each rank from not shown to
/// the highest, and every step that gives credits which are asked of some years, and of which it is not known whether it
/// was done in them, at each number of these years or longer ago; each by itself, also where it is the day of the
/// question that is not known. What is waived or recognised has a level and is not unknown; what the question does not
/// ask for is not here.
struct plan_prospect {
  plan_outcome best = {};   ///< the plan if all that is unknown turns out to be there, credits too
  plan_outcome worst = {};  ///< the plan if nothing of it is: what `find` plans
  cost_range cost = {};
  bool falls_with_levels = true;  ///< is a plan never dearer where more is there? Wishes that only then are in reach
                                  ///< can make it so; then best and worst are no ends of the range
  std::vector<competence_index> unknown = {};  ///< what the answer depends on; rising
  std::vector<step_index> undated = {};  ///< likewise: done, and not known whether in time to count for credits; rising
  std::vector<certain_step> certain = {};      ///< rising
  std::vector<step_index> undecided = {};      ///< may be certain: not settled within the effort; rising
  std::vector<step_index> perhaps = {};        ///< of the plan for the worst, the others: needed if things are missing
  std::vector<assessment_worth> assessments = {};  ///< who closes most of the range for what it takes comes first
  std::vector<competence_index> untold = {};       ///< unknown, and no assessment that is open tells more of it; rising
  asking_first ask = {};
  std::vector<known_between> between = {};  ///< as was asked, and so part of the question
  bool hours_of_others = true;              ///< likewise

  friend bool operator==(const plan_prospect&, const plan_prospect&) = default;
};

/// Makes a prospect. Its costs are those of the planner's request, conditions and all. With nothing unknown it is one
/// point: the cost of `find`.
///
/// Method: levels and credits only help, so that the ends of the range are two plans, and of every set of fillings between two
/// others too; what is certain, the worst outcome of an assessment and the best strategy are found by dividing such
/// sets. Exponential in what is unknown at worst; what the effort or the limits cut short says so.
/// docs/decisions/0045-unknown.md has the proofs.
/// @throws error as `find`; 917 not_open_between, 430 no_such_position, 431 no_such_level
[[nodiscard]] plan_prospect find_prospect(const planner&, const standing&, const prospect_request& = {},
                                          const plan_limits& = {});

/// One prospect per person, as `find_all`. @throws error likewise
[[nodiscard]] std::vector<plan_prospect> find_all_prospects(const planner&, const cohort&, const prospect_request& = {},
                                                            unsigned threads = 0, const plan_limits& = {},
                                                            const progress& report = {});

/// All of it in words, a sentence a line; costs are in units of the objective that was planned for.
/// @throws error 430 no_such_position, 603 impossible_weights
[[nodiscard]] std::string explain(const framework&, const plan_prospect&, objective, language);

/// What an assessment takes under an objective, in whole units; of costs of one's own, which are of steps, nothing.
/// @throws error 603
[[nodiscard]] std::int64_t cost_of(const assessment&, objective, bool hours_of_others);

}  // namespace loopbaan
