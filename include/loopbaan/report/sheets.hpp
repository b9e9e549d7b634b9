// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <loopbaan/core/date.hpp>
#include <loopbaan/exchange/plan_answers.hpp>
#include <loopbaan/gap/gap.hpp>
#include <loopbaan/plan/assumed.hpp>
#include <loopbaan/plan/beyond.hpp>
#include <loopbaan/plan/entry.hpp>
#include <loopbaan/plan/prospect.hpp>
#include <loopbaan/plan/takes.hpp>

namespace loopbaan {

/// For whom sheets are made, and from what.
struct sheets_request {
  const cohort& people;
  profile_index target;
  objective cheapest_in = objective::hours;
  const std::vector<plan_prospect>& prospects;  ///< one per person: `find_all_prospects`
  std::string staff_file = {};
  /// Of each person the plans along the routes that are open, where the route is not known; none: nobody was asked.
  std::vector<std::vector<plan_along>> routes = {};
};

/// A competence that the target asks for, beside what is known.
struct sheet_level {
  enum class answer {
    met,     ///< known, and no lower than asked
    below,   ///< known, and lower
    unknown  ///< neither there nor missing
  };
  gap_line line;
  level_origin origin{};
  answer stands{};

  friend bool operator==(const sheet_level&, const sheet_level&) = default;
};

/// A step of the plan.
struct sheet_step {
  enum class certainty {
    certain,   ///< needed whatever is found of what is unknown
    perhaps,   ///< needed if things turn out to be missing
    undecided  ///< whether it always is needed was not settled
  };
  step_index step;
  certainty sure{};
  std::vector<attainment> gives = {};  ///< levels that it lifts, beside what is known and the steps before it
  std::int64_t begins = 0;             ///< as of a `planned_step`
  std::int64_t ends = 0;
  bool first_term = false;
  std::optional<std::string> lead = {};  ///< who is first responsible when it begins

  friend bool operator==(const sheet_step&, const sheet_step&) = default;
};

/// What the plan along one of several open routes takes.
struct sheet_route {
  route_index route;
  plan_status status{};
  std::size_t steps = 0;
  plan_takes takes = {};

  friend bool operator==(const sheet_route&, const sheet_route&) = default;
};

/// All that the sheet of one person says.
struct person_sheet {
  std::string id;
  std::optional<phase_index> phase = {};
  std::optional<route_index> route = {};
  std::optional<std::string> lead = {};  ///< who is first responsible now
  std::optional<double> fte = {};
  std::optional<date> since = {};
  gap::answer meets{};
  std::vector<sheet_level> levels = {};  ///< that the target requires, in the order of the framework
  std::vector<gap_choice> choices = {};  ///< of the target
  std::vector<gap_credits> credits = {};  ///< of the target
  std::size_t met = 0;
  std::size_t below = 0;
  std::size_t unknown = 0;
  cost_range costs = {};
  std::vector<assessment_worth> ask = {};  ///< what to find out, the one to begin with first
  bool ask_first = false;                  ///< is it better to ask before planning?
  std::vector<competence_index> untold = {};
  std::vector<step_index> undated = {};  ///< done, and not known whether in time to count
  plan_status status{};
  bool if_all_there = false;  ///< the steps are those of who has all that is unknown: else there is no plan
  std::vector<sheet_step> steps = {};
  plan_takes takes = {};                 ///< the steps
  unsaid_figures unsaid = {};            ///< of the steps, what the framework does not say and counts as 0
  std::vector<sheet_route> routes = {};  ///< of whom it is not known which of several open ones it is
  std::vector<missing_piece> pieces = {};
  std::vector<beyond_level> beyond = {};  ///< what is desired and is not there after the steps
  std::vector<entry_condition> entry = {};
  std::vector<step_index> done = {};
  std::vector<phase_index> ended = {};  ///< phases whose exit profile is known to be met

  /// Is there anything that the plan depends on and that is not known?
  [[nodiscard]] bool open() const noexcept { return unknown > 0 || !undated.empty(); }

  friend bool operator==(const person_sheet&, const person_sheet&) = default;
};

/// All that the sheets say, apart from how they say it.
struct sheets_model {
  framework fw;
  profile_index target;
  objective cheapest_in;
  std::string staff_file;
  std::string purpose;
  std::optional<date> day = {};           ///< of the levels, where they are as of a day
  std::vector<person_sheet> people = {};  ///< in the order of the input

  friend bool operator==(const sheets_model&, const sheets_model&) = default;
};

/// O(people × profile + steps of all plans). @throws error 430 no_such_position, 432 sizes_differ unless there is one
/// prospect per person, 603 impossible_weights, 874 too_many_on_a_page for more people than a page may have
[[nodiscard]] sheets_model model_sheets(const sheets_request&);

/// One offline HTML page of which each person's part prints on paper of its own, an A4 or two: where someone stands,
/// what is certain, what to find out first, the plan, what it gives, room for wishes and agreements, the strip of the
/// map. On a sheet stands nobody else. No script, nothing fetched; the same model gives the same bytes. O(its size)
[[nodiscard]] std::string write_sheets(const sheets_model&, language = language::nl);

}  // namespace loopbaan
