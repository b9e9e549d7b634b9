// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <string>

#include <loopbaan/partnership/placement_round.hpp>

#include <support/random.hpp>

/// Placements that are small enough to try every answer.
namespace loopbaan::testing {

struct placement_kinds {
  bool coaches_alone = false;  ///< nothing else bounds, no least numbers, nothing by subject, nothing booked
  std::size_t students = 5, schools = 3;
};

inline placement_draft random_placement(dice& d, const placement_kinds& kinds) {
  placement_draft made{.id = "p", .version = "1", .students_per_coach = 1 + static_cast<std::int64_t>(d.below(2)), .students_per_trainer = 2};
  const bool plain = kinds.coaches_alone;
  if (!plain && d.chance(40)) made.least = static_cast<std::int64_t>(d.below(3));
  if (d.chance(40)) made.to_see = {"rural", "team"};
  if (d.chance(20)) made.again = true;
  for (std::size_t s = 0; s < kinds.schools; ++s) {
    placing_school each{.id = std::string(1, static_cast<char>('Z' - s))};
    if (d.chance(60)) each.status = static_cast<school_status>(d.below(3));
    if (plain || d.chance(70)) each.coaches = static_cast<std::int64_t>(d.below(3));
    if (!plain && d.chance(20)) each.students_per_coach = 2;
    if (!plain && d.chance(30)) each.trainers = static_cast<std::int64_t>(d.below(3));
    if (!plain && (d.chance(30) || (!each.coaches && !each.trainers))) each.most = static_cast<std::int64_t>(d.below(4));
    if (!plain && d.chance(20)) each.least = static_cast<std::int64_t>(d.below(3));
    if (d.chance(25)) each.stages = {d.chance(50) ? "Jaar 1" : "jaar 2"};
    if (!plain && d.chance(25)) each.subjects.push_back({"wiskunde", d.chance(70) ? std::optional<std::int64_t>{1} : std::nullopt});
    if (!plain && !each.subjects.empty() && d.chance(60)) each.subjects.push_back({"Nederlands", static_cast<std::int64_t>(d.below(3))});
    if (d.chance(40)) each.shows = {d.chance(50) ? "rural" : "Team"};
    made.schools.push_back(each);
  }
  const auto some_school = [&] { return made.schools[d.below(kinds.schools)].id; };
  for (std::size_t n = 0; n < kinds.students; ++n) {
    placing_student each{.id = "s" + std::to_string(n), .stage = d.chance(50) ? "jaar 1" : "Jaar 2"};
    if (d.chance(15)) each.stage.reset();
    if (d.chance(60)) each.subjects.push_back("Wiskunde");
    if (d.chance(50)) each.subjects.push_back("nederlands");
    for (std::size_t s = 0; s < kinds.schools; ++s)
      if (d.chance(40)) each.wishes.push_back(made.schools[s].id);
    if (each.wishes.size() > 1 && d.chance(50)) std::ranges::reverse(each.wishes);
    if (d.chance(10)) each.own_schools.push_back(some_school());
    if (d.chance(10)) each.excluded.push_back(some_school());
    if (d.chance(15)) each.previous.push_back(some_school());
    if (d.chance(15)) each.seen.push_back("RURAL");
    if (d.chance(10)) each.must_see.push_back("team");
    each.home = d.chance(50) ? "Noord" : "Zuid";
    if (!plain && d.chance(8)) each.booked = some_school();
    made.students.push_back(each);
  }
  return made;
}

inline placement_travel random_travel(dice& d, const placement_draft& of) {
  placement_travel made{.otherwise = 7};
  for (const char* home : {"Noord", "Zuid"})
    for (const placing_school& each : of.schools)
      if (d.chance(80)) made.distances.push_back({home, each.id, static_cast<std::int64_t>(d.below(4)) * 5});
  if (d.chance(50)) made.most = 10;
  return made;
}

/// A student at a school, by the definitions, whoever else is there.
inline bool may_be_at(const placement_draft& of, const placement_travel* travel, const placing_student& who, const placing_school& at) {
  const auto in = [](const std::vector<std::string>& list, const std::string& word) {
    for (const std::string& each : list)
      if (folded(each) == folded(word)) return true;
    return false;
  };
  if (who.booked == at.id) return true;
  if (who.booked || in(who.own_schools, at.id) || in(who.excluded, at.id)) return false;
  if (in(who.previous, at.id) && of.again != true) return false;
  if (!at.stages.empty() && who.stage && !in(at.stages, *who.stage)) return false;
  if (!at.subjects.empty() && !who.subjects.empty()) {
    bool taken = false;
    for (const auto& each : at.subjects) taken = taken || in(who.subjects, each.subject);
    if (!taken) return false;
  }
  if (!who.must_see.empty() && !in(at.shows, who.must_see[0])) return false;
  return true && (travel == nullptr || !travel->most || [&] {
    for (const auto& each : travel->distances)
      if (each.from == *who.home && each.to == at.id) return each.amount <= *travel->most;
    return *travel->otherwise <= *travel->most;
  }());
}

}  // namespace loopbaan::testing
