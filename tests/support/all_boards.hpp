// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <string>
#include <vector>

#include <loopbaan/people/cohort.hpp>

#include <support/world.hpp>

/// Every board of ten people in three small schools there could be, by who has which of two competences: what somebody
/// goes through who reasons back from a table or page to the people behind it.
namespace loopbaan::testing {

/// How many of a school have neither competence, only A, only B, both.
using school_mix = std::array<std::size_t, 4>;
using school_mixes = std::array<school_mix, 3>;

inline std::vector<school_mix> mixes_of(std::size_t people) {
  std::vector<school_mix> found;
  for (std::size_t first = 0; first <= people; ++first)
    for (std::size_t second = 0; first + second <= people; ++second)
      for (std::size_t both = 0; first + second + both <= people; ++both)
        found.push_back({people - first - second - both, first, second, both});
  return found;
}

inline std::vector<school_mixes> all_boards() {
  std::vector<school_mixes> found;
  for (const school_mix& first : mixes_of(2))
    for (const school_mix& second : mixes_of(3))
      for (const school_mix& third : mixes_of(5)) found.push_back({first, second, third});
  return found;
}

/// The people of such a board, in schools "s0" to "s2". Calls `visit(kind)` for each: the place of theirs in a mix.
template <class Visit>
std::vector<person_draft> people_of_mixes(const world& w, const school_mixes& schools, const Visit& visit) {
  std::vector<person_draft> people;
  for (std::size_t school = 0; school < schools.size(); ++school)
    for (std::size_t kind = 0; kind < 4; ++kind)
      for (std::size_t i = 0; i < schools[school][kind]; ++i) {
        people.push_back(
            {.id = "p" + std::to_string(people.size()),
             .groups = {{"school", "s" + std::to_string(school)}},
             .levels = {{w.competence("A"), make_rank(kind % 2)}, {w.competence("B"), make_rank(kind / 2)}}});
        visit(kind);
      }
  return people;
}

}  // namespace loopbaan::testing
