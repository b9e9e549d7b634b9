// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string>
#include <vector>

#include <loopbaan/gap/coverage.hpp>
#include <loopbaan/people/cohort.hpp>
#include <loopbaan/plan/outcome.hpp>

namespace loopbaan {

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
};

/// Writes one offline HTML page: what was asked, who meets the profile per group (small groups protected), gap and plan
/// with reasons per person in the order of the input, needs in total, people without a plan, the career map. No script
/// is needed to read it and nothing is fetched. No total score, no ranking. The same request gives the same bytes.
/// O(people × profile + steps in all plans), and the map.
/// @throws error 430 no_such_position, 432, 511 unless there is one plan per person, 510 unknown_grouping, 603
/// impossible_weights
[[nodiscard]] std::string write_page(const page_request&);

/// The account of all criteria, levels, weights, thresholds, rules and sources ("regeling") for a participation
/// council. An HTML page; that of the built-in framework prints on one sheet of A4.
[[nodiscard]] std::string write_regeling(const framework&, language lang = language::nl);

}  // namespace loopbaan
