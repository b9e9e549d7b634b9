// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <concepts>
#include <cstddef>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include <loopbaan/gap/coverage.hpp>
#include <loopbaan/gap/gap.hpp>
#include <loopbaan/gap/position.hpp>
#include <loopbaan/graph/fringe.hpp>
#include <loopbaan/people/source.hpp>

/// Gaps, positions, fringes and counts of anybody who stands somewhere, and of any source of people: a cohort, structs
/// of one's own, or a type that models the concepts of people/source.hpp. They call the functions for a `standing`, and
/// refuse what these refuse.
namespace loopbaan {

/// What someone misses to a profile. @throws error as `find_gap` of a standing
template <has_standing Person>
[[nodiscard]] gap find_gap(const framework& on, const Person& who, profile_index target) {
  return find_gap(on, standing{who.stands()}, target);
}

/// Calls `take(row, gap)` for each person, in their order; nothing is kept. O(people × competences)
template <people_source People, std::invocable<std::size_t, gap&&> Take>
void find_gaps(const People& people, profile_index target, Take&& take) {
  for (std::size_t row = 0; row < people.size(); ++row)
    take(row, find_gap(people.fw(), standing{people.stands(row)}, target));
}

/// A gap for each person, in their order.
template <people_source People>
[[nodiscard]] std::vector<gap> find_gaps(const People& people, profile_index target) {
  std::vector<gap> found;
  found.reserve(people.size());
  find_gaps(people, target, [&](std::size_t, gap&& each) { found.push_back(std::move(each)); });
  return found;
}

/// Where someone stands in every domain.
template <has_standing Person>
[[nodiscard]] career_position find_position(const framework& on, const Person& who) {
  return find_position(on, standing{who.stands()});
}

/// A position for each person, in their order.
template <people_source People>
[[nodiscard]] std::vector<career_position> find_positions(const People& people) {
  std::vector<career_position> found;
  found.reserve(people.size());
  for (std::size_t row = 0; row < people.size(); ++row)
    found.push_back(find_position(people.fw(), standing{people.stands(row)}));
  return found;
}

/// What someone can do next, and what they learned last. @throws error as `require_standing`
[[nodiscard]] fringe find_fringe(const career_graph&, const standing&);

template <has_standing Person>
[[nodiscard]] fringe find_fringe(const career_graph& graph, const Person& who) {
  return find_fringe(graph, standing{who.stands()});
}

namespace detail {
[[nodiscard]] std::vector<coverage> count_coverages(const counted_people&, std::span<const profile_index>,
                                                    std::string_view grouping, protection);
}  // namespace detail

/// As `count_coverages` of a cohort, on the levels where they lie.
template <grouped_source People>
[[nodiscard]] std::vector<coverage> count_coverages(const People& people, std::span<const profile_index> targets,
                                                    std::string_view grouping, protection rule = {}) {
  return detail::count_coverages(detail::counted(people), targets, grouping, rule);
}

/// As `count_coverage` of a cohort.
template <grouped_source People>
[[nodiscard]] coverage count_coverage(const People& people, profile_index target, std::string_view grouping,
                                      protection rule = {}) {
  return std::move(detail::count_coverages(detail::counted(people), std::span{&target, 1}, grouping, rule).front());
}

}  // namespace loopbaan
