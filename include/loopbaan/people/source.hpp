// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <concepts>
#include <cstddef>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include <loopbaan/people/cohort.hpp>

/// What gaps, positions, fringes, counts and plans ask of people: no more than where each of them stands. A cohort has
/// it, people of one's own kind have it (people/own_people.hpp), and any type that models these concepts does.
namespace loopbaan {

/// Somebody who stands somewhere: a person of a cohort, an `own_person`, or a type of one's own.
template <class Person>
concept has_standing = requires(const Person& who) {
  { who.stands() } -> std::convertible_to<standing>;
};

/// Many people on one framework. What `stands` points at must stay as it is as long as the source does.
template <class Source>
concept people_source = requires(const Source& people, std::size_t row) {
  { people.fw() } -> std::convertible_to<const framework&>;
  { people.size() } -> std::convertible_to<std::size_t>;
  { people.stands(row) } -> std::convertible_to<standing>;
};

/// People who are in groups too, as counts by group need it: each grouping with its groups, as a cohort has them.
template <class Source>
concept grouped_source = people_source<Source> && requires(const Source& people, std::string_view grouping) {
  { people.groupings() } -> std::convertible_to<const std::vector<std::string>&>;
  { people.grouped_by(grouping) } -> std::convertible_to<grouped_rows>;
};

/// A rule of one's own by which a level follows from what is known of a person.
template <class Rule>
concept level_estimator = std::invocable<const Rule&, const person&, competence_index> &&
                          std::convertible_to<std::invoke_result_t<const Rule&, const person&, competence_index>, rank>;

static_assert(has_standing<person> && grouped_source<cohort>);

namespace detail {

/// The levels of some people, a row each, wherever they lie: at one distance from each other, or anywhere.
struct level_rows {
  std::size_t size = 0;                        ///< rows
  const rank* first = nullptr;                 ///< of rows at one distance
  std::size_t distance = 0;                    ///< from row to row, in bytes
  std::span<const rank* const> anywhere = {};  ///< by row, where there is no such distance

  [[nodiscard]] const rank* operator[](std::size_t row) const noexcept {
    return anywhere.empty() ? first + row * distance : anywhere[row];
  }
};

/// People as counts look at them: their levels, row by row, and their groups.
struct counted_people {
  framework fw;
  level_rows levels = {};
  std::vector<std::string> groupings = {};
  std::function<grouped_rows(std::string_view)> grouped_by = {};
  std::function<standing(std::size_t)> stands = {};  ///< by row
  std::vector<const rank*> found = {};  ///< by row, of people that do not say at once where their levels lie
};

/// As `require_grouping` of a cohort. @throws error 510 unknown_grouping
void require_grouping(const counted_people&, std::string_view grouping);

}  // namespace detail

[[nodiscard]] detail::level_rows level_rows_of(const cohort&) noexcept;

namespace detail {

/// Looks at people, who must outlive it. O(people) where they do not say at once where their levels lie. @throws error
/// as `require_standing`
template <grouped_source People>
[[nodiscard]] counted_people counted(const People& people) {
  counted_people made{.fw = people.fw(), .groupings = people.groupings()};
  made.stands = [&people](std::size_t row) { return standing{people.stands(row)}; };
  made.grouped_by = [&people](std::string_view grouping) { return grouped_rows{people.grouped_by(grouping)}; };
  if constexpr (requires { level_rows_of(people); }) {
    made.levels = level_rows_of(people);
  } else {
    made.found.reserve(people.size());
    for (std::size_t row = 0; row < people.size(); ++row) {
      const standing stands{people.stands(row)};
      require_standing(made.fw, stands);
      made.found.push_back(stands.levels.data());
    }
    made.levels = {.size = made.found.size(), .anywhere = made.found};
  }
  return made;
}

}  // namespace detail
}  // namespace loopbaan
