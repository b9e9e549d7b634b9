// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include <loopbaan/gap/coverage.hpp>
#include <loopbaan/gap/series.hpp>
#include <loopbaan/people/cohort.hpp>
#include <loopbaan/plan/cost_range.hpp>
#include <loopbaan/plan/outcome.hpp>
#include <loopbaan/plan/payer_costs.hpp>

namespace loopbaan {

/// Of so many people a page that has a part about each opens with ease: some 5 MB.
inline constexpr std::size_t most_on_a_page = 5000;

/// In which school years the steps of plans fall, and what accounts give in these: of each person in this school year, in
/// the next and later, as schedules say.
struct hours_by_year {
  /// In whole minutes.
  struct person {
    std::array<std::int64_t, 3> asked{};  ///< of the person, in the steps of the schedule
    std::array<std::int64_t, 3> given{};  ///< by the person's own accounts of hours that have a limit
    std::int64_t unplaced = 0;            ///< of a plan for which there is no schedule

    friend bool operator==(const person&, const person&) = default;
  };
  int first_year = 0;  ///< the calendar year in which the first school year begins
  std::vector<person> people = {};

  friend bool operator==(const hours_by_year&, const hours_by_year&) = default;
};

/// What a page is about.
struct page_request {
  const cohort& people;
  profile_index target;
  objective cheapest_in = objective::hours;
  const std::vector<plan_outcome>& plans;  ///< one per person
  std::string grouping = {};               ///< "": the first of school, team, board/bestuur that the people have
  protection rule = {};
  diagnostics notes = {};  ///< what the reading of the table had to say
  std::string staff_file = {};
  language lang = language::nl;
  bool persons = false;  ///< with a part about each person: only for who may see all of them, and of at most
                         ///< `most_on_a_page` people
  /// Counts that the same readers have seen, by the same grouping and for the same target; see count_coverage_after.
  std::vector<published_coverage> earlier = {};
  /// What the plan of each costs, whatever is found of what is unknown: one per person. Where there are none, nothing
  /// is said of it, and plans are those in which unknown counts as not shown.
  std::vector<cost_range> ranges = {};
  /// Who pays for what, of the same people: with them and `ranges` the page tells what plans take by phase and payer.
  payer_costs payers = {};
  /// When the steps of `plans` are taken, of the same people: with it, beside `payers`, the page tells by phase what falls
  /// in which school year instead of one sum over careers.
  hours_by_year years = {};
};

/// Writes one offline HTML page: what was asked, who meets the profile per group, needs in total, why some have no
/// plan, the career map; and where `persons` is set gap and plan with reasons per person in the order of the input.
/// Without it the page can go to a meeting: all its figures are those of `count_page_figures`, and no person is on it.
/// It is `write_page` of `model_page`, see page_model.hpp.
/// No script is needed to read it and nothing is fetched. No total score, no ranking. The same request gives the same
/// bytes. O(people × profile + steps in all plans), and the map.
/// @throws error 430 no_such_position, 432, 511 unless there is one plan per person, 510 unknown_grouping, 603
/// impossible_weights; 511 for an earlier count that is not of this target and grouping; 874 too_many_on_a_page with
/// `persons`, for more than `most_on_a_page` people
[[nodiscard]] std::string write_page(const page_request&);

/// Refuses a page with persons of more people than a browser opens with ease: for who asks before planning for all of
/// them. @throws error 874 too_many_on_a_page
void require_page_of_persons(std::size_t people);

/// By what the page groups people: `grouping`, or the first usual one that they have.
[[nodiscard]] std::string grouping_of(const page_request&);

/// The account of all criteria, levels, weights, thresholds, rules and sources ("regeling") for a participation
/// council. An HTML page; that of the built-in framework prints on one sheet of A4.
[[nodiscard]] std::string write_regeling(const framework&, language lang = language::nl);

}  // namespace loopbaan
