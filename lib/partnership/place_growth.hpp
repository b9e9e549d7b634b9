// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include <loopbaan/partnership/placement_round.hpp>

namespace loopbaan::detail {

inline std::int64_t units_of(const more_places& each) { return each.coaches + each.trainers + each.stated; }

inline more_places sum_of(more_places one, const more_places& other) {
  one.coaches += other.coaches, one.trainers += other.trainers, one.stated += other.stated, one.places += other.places;
  return one;
}

/// The places of a school as what binds them changes.
class growing_school {
public:
  growing_school(const placement& of, std::size_t school) : school_{school}, has_{of.capacity_of(school)} {
    const placing_school& each = of.draft().schools[school];
    per_coach_ = each.students_per_coach ? each.students_per_coach : of.draft().students_per_coach;
    per_trainer_ = each.students_per_trainer ? each.students_per_trainer : of.draft().students_per_trainer;
  }

  /// One step after the other, each with the fewest units that give it places; the first of them makes it `first` or more. Until
  /// all have given `enough`, or nothing helps. Of what gives places between two steps none takes fewer units.
  [[nodiscard]] std::vector<more_places> steps(std::int64_t first, std::int64_t enough) {
    std::vector<more_places> made;
    for (std::int64_t given = 0; given < enough;) {
      const auto next = grow(made.empty() ? first : 0);
      if (!next) break;
      given += next->places;
      made.push_back(*next);
    }
    return made;
  }

private:
  std::optional<more_places> grow(std::int64_t least) {
    more_places made{.school = school_};
    const std::int64_t before = has_.places, wanted = std::max(before + 1, least);
    while (has_.places < wanted)
      if (!raise(made)) return std::nullopt;
    made.places = has_.places - before;
    return made;
  }

  /// One more of all that binds.
  bool raise(more_places& made) {
    const std::int64_t now = has_.places;
    const auto add = [now](std::optional<std::int64_t>& places, std::int64_t one, std::int64_t& count) {
      if (!places || *places != now) return true;
      *places += one;
      ++count;
      return one > 0;
    };
    if (!add(has_.coaches, per_coach_.value_or(0), made.coaches) || !add(has_.trainers, per_trainer_.value_or(0), made.trainers) ||
        !add(has_.stated, 1, made.stated))
      return false;
    has_.places = std::min({has_.coaches.value_or(INT64_MAX), has_.trainers.value_or(INT64_MAX), has_.stated.value_or(INT64_MAX)});
    return true;
  }

  std::size_t school_;
  school_capacity has_;
  std::optional<std::int64_t> per_coach_, per_trainer_;
};

/// The fewest units that give so many places, wherever they are; none: no number does. By school its steps, each after the one
/// before. O(steps × places)
inline std::optional<std::int64_t> fewest_units(const std::vector<std::vector<more_places>>& schools, std::size_t places) {
  constexpr std::int64_t never = INT64_MAX / 4;
  std::vector<std::int64_t> fewest(places + 1, never);  // by places that are still wanted
  fewest[places] = 0;
  for (const auto& steps : schools) {
    std::vector<std::int64_t> with = fewest;
    more_places all;
    for (const more_places& step : steps) {
      all = sum_of(all, step);
      for (std::size_t wanted = 0; wanted <= places; ++wanted) {
        if (fewest[wanted] == never) continue;
        std::int64_t& then = with[wanted - std::min(wanted, static_cast<std::size_t>(all.places))];
        then = std::min(then, fewest[wanted] + units_of(all));
      }
    }
    fewest = std::move(with);
  }
  return fewest[0] == never ? std::nullopt : std::optional{fewest[0]};
}

}  // namespace loopbaan::detail
