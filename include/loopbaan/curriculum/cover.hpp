// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include <loopbaan/curriculum/check.hpp>

namespace loopbaan {

/// How far one activity is there for one competence in one variant.
struct activity_cover {
  extent there = extent::none;
  rank for_everybody = rank::not_shown;  ///< the highest level for everybody; unknown: it is there, nobody said a level
  rank possible = rank::not_shown;       ///< the highest level for who chooses well; likewise
  module_span when = {};                 ///< from the first to the last module, of those whose time is known
  std::uint8_t sides = 0;                ///< 1: the institute has a part, 2: the workplace, 3: both; 0: nobody said
  std::vector<cell_place> cells = {};    ///< sure and unsure, by module

  friend bool operator==(const activity_cover&, const activity_cover&) = default;
};

/// What a variant does with a competence.
struct competence_cover {
  competence_index competence;
  std::uint32_t variant = 0;
  std::array<activity_cover, 3> activities = {};  ///< introduce, practise, assess
  std::size_t modules = 0;                        ///< that touch it, whatever is chosen
  std::int64_t load = 0;         ///< hundredths of an hour of these: each module whole and once, never divided
  std::size_t without_load = 0;  ///< of these modules, those of which nobody said the load
  std::int64_t own_load = 0;     ///< hundredths of an hour that cells themselves say
  std::size_t question_marks = 0;

  friend bool operator==(const competence_cover&, const competence_cover&) = default;
};

/// By competence of the map, then by variant. O(cells × variants).
[[nodiscard]] std::vector<competence_cover> cover_of(const curriculum&);

/// Where two variants differ: what the one has, or has further, and the other has not.
struct variant_difference {
  competence_index competence;
  activity does{};
  activity_cover one = {};
  activity_cover other = {};
};

/// By competence. Extent, level, sides and when are compared, not which modules it takes.
/// @throws error 430 no_such_position
[[nodiscard]] std::vector<variant_difference> compare_variants(const curriculum&, std::uint32_t one,
                                                               std::uint32_t other);

/// In a sentence: "“Toetsen”: voltijd toetst het tot startbekwaam (jaar 4), deeltijd niet."
[[nodiscard]] std::string print(const variant_difference&, const curriculum&, std::uint32_t one, std::uint32_t other,
                                language = language::nl);

}  // namespace loopbaan
