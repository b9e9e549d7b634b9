// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include <loopbaan/plan/group_ranges.hpp>
#include <loopbaan/plan/needs.hpp>
#include <loopbaan/report/page.hpp>

namespace loopbaan {

/// How many people have a plan, as far as that may show.
struct plan_figures {
  enum class form {
    hidden,
    both,         ///< how many have one and how many have none
    nearly_all,   ///< of those who need one at most one has none
    nearly_none,  ///< of those who need one at most one has one
  };
  form shows = form::hidden;
  std::uint32_t needed = 0;     ///< people who need a plan; 0 where hidden
  std::uint32_t planned = 0;    ///< have one; of `both`
  std::uint32_t unplanned = 0;  ///< have none; of `both`

  friend bool operator==(const plan_figures&, const plan_figures&) = default;
};

/// People who have no plan for the same reasons: at least two.
struct unreached_figure {
  std::vector<missing_piece> because = {};  ///< empty where the search was stopped
  bool stopped = false;
  std::uint32_t people = 0;

  friend bool operator==(const unreached_figure&, const unreached_figure&) = default;
};

/// What plans take of somebody: if all that is unknown turns out to be there (`least`), and if nothing of it does.
/// Rounded outwards, as `range_figure`; the second is not always the larger, as other plans may have other payers.
struct payer_figure {
  std::string payer;  ///< "" for steps that name none
  range_figure minutes = {};
  range_figure cents = {};
  range_figure early_minutes = {};  ///< of these, what falls in this school year: see `payer_costs`
  range_figure early_cents = {};

  friend bool operator==(const payer_figure&, const payer_figure&) = default;
};

/// How far plans lie apart of who needs one, in whole units, rounded to two digits.
struct plan_spread {
  std::int64_t quarter = 0;  ///< a quarter of the plans cost no more; 0 with `three_quarters`: too few people to tell
  std::int64_t median = 0;   ///< the lower one of two
  std::int64_t three_quarters = 0;

  friend bool operator==(const plan_spread&, const plan_spread&) = default;
};

/// What the steps of a phase's people ask in a school year, and what their accounts give; rounded outwards.
struct year_figure {
  range_figure asked_minutes = {};
  range_figure given_minutes = {};

  friend bool operator==(const year_figure&, const year_figure&) = default;
};

/// What plans take of the people of a phase.
struct phase_figure {
  std::optional<phase_index> phase = {};  ///< none: people without a phase
  std::uint32_t people = 0;
  range_figure costs = {};                ///< of their plans together, in the objective of the page
  std::optional<plan_spread> least = {};  ///< per plan, if all that is unknown is there
  std::optional<plan_spread> most = {};   ///< if nothing of it is
  std::vector<payer_figure> payers = {};  ///< of those that steps name, sorted
  range_figure minutes_of_others = {};    ///< of coach, mentor, observer, cover
  std::optional<int> estimated = {};  ///< of the hours if nothing is there, what is an estimate: whole tens of percents
  std::optional<std::array<year_figure, 3>> years = {};  ///< this school year, the next, later; none: not asked
  range_figure unplaced_minutes = {};                    ///< of plans for which there is no schedule

  friend bool operator==(const phase_figure&, const phase_figure&) = default;
};

/// All figures about people of a page, as far as they may show. What stands on the page outside the part about persons,
/// in tables, sentences and pictures, is taken from here, so that no sentence tells what a table hides.
///
/// Who meets what is protected as `count_coverage` says, beside earlier counts as `count_coverage_after`; needs as
/// `count_step_needs`. How many have a plan shows only beside the number of those who meet the profile, of either kind
/// at least two; else as "all, or all but one". Reasons for having none show when at least two people have them, and
/// those with other reasons are nobody or at least two. What plans cost shows as `sum_ranges` says, also by phase and
/// by payer; where of one payer alone a figure would be had by subtraction, that of another hides too. A median shows
/// of at least the minimum of people who need a plan, quarters of at least twice as many. Of fewer than the minimum of
/// people nothing shows; and where other people were counted earlier, nothing but who meets what, since nobody has
/// looked at the rest beside each other. docs/decisions/0027-one-page.md says why.
struct page_figures {
  std::uint32_t people = 0;
  std::uint32_t minimum = 0;  ///< of people of whom a figure may show
  bool enough = false;        ///< are there so many?
  coverage counted;
  std::vector<step_need> needs = {};          ///< the rows of `count_step_needs` whose total shows
  std::vector<std::string> need_phases = {};  ///< ids of the phases that `needs` are grouped by; none: all are in one
  plan_figures plans = {};
  std::vector<unreached_figure> unreached = {};  ///< in the order of the input
  std::uint32_t unreached_otherwise = 0;         ///< people who have no plan for other reasons; 0 where hidden
  std::optional<group_ranges> ranges = {};       ///< what plans cost, by the groups of `counted`; none: not asked
  std::vector<phase_figure> phases = {};         ///< in the order of the framework; likewise
  bool moved = false;                            ///< were other people, or in other groups, counted earlier?
};

/// O(count_coverage + steps of all plans + people × pieces). @throws error as write_page
[[nodiscard]] page_figures count_page_figures(const page_request&);

}  // namespace loopbaan
