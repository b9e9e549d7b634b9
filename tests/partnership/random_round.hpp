// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <numeric>
#include <string>
#include <utility>

#include <loopbaan/partnership/assignment.hpp>

#include <support/random.hpp>

/// Rounds that are small enough to try every answer.
namespace loopbaan::testing {

/// What there is in random rounds, beside places and wishes.
struct round_kinds {
  unsigned least = 0, owners = 0, reserved = 0, booked = 0, teams = 0, overlaps = 0;  ///< times in a hundred
  std::size_t needs = 5, editions = 3;
};

inline round_draft random_round(dice& d, const round_kinds& kinds) {
  round_draft made;
  made.criteria = {{"fase", {"fasegrens"}}, {"reis", {"reistijd"}}};
  made.criteria.resize(d.below(3));
  if (d.chance(kinds.owners)) {
    made.owners = {{.id = "bestuur", .most = 1 + d.below(5)}, {.id = "school", .most = 1 + d.below(3), .within = "bestuur"}};
    if (d.chance(20)) made.owners[d.below(2)].least = 1;
    if (made.owners[0].least > made.owners[0].most) made.owners[0].least = 0;
  }
  for (std::size_t e = 0; e < kinds.editions; ++e) {
    round_edition each{.id = std::string(1, static_cast<char>('Z' - e)), .most = d.below(4)};
    if (d.chance(kinds.least)) each.least = d.below(each.most + 1);
    if (d.chance(kinds.least / 3)) each.must_run = true;
    if (d.chance(20)) each.filled = d.below(each.most + 1);
    if (d.chance(10)) each.has_date = false;
    if (!made.owners.empty() && d.chance(60)) each.owner = made.owners[d.below(2)].id;
    if (d.chance(kinds.reserved) && each.most > 0) each.reserved = {{"s1", 1}};
    if (d.chance(kinds.reserved) && each.most > 1) each.reserved.push_back({"b1", 1});
    if (d.chance(kinds.overlaps)) {
      const auto day = parse_date(d.chance(50) ? "2027-03-01" : "2027-03-02").value();
      each.days = {{day, day}};
    }
    made.editions.push_back(each);
  }
  std::vector<std::size_t> booked(kinds.editions);
  for (std::size_t n = 0; n < kinds.needs; ++n) {
    round_need each{.id = "n" + std::to_string(n)};
    if (d.chance(kinds.overlaps) && n > 0) each.person = "n" + std::to_string(d.below(n));
    if (d.chance(50)) each.groups.push_back("s1");
    if (d.chance(50)) each.groups.push_back("b1");
    for (std::size_t e = 0; e < kinds.editions; ++e) {
      if (d.chance(30)) continue;
      round_wish wish{.edition = made.editions[e].id, .rank = 1 + static_cast<int>(d.below(3))};
      for (std::size_t c = 0; c < made.criteria.size(); ++c) wish.criteria.push_back(static_cast<std::int64_t>(d.below(3)));
      if (d.chance(5)) wish.refused = text{"te ver"};
      each.wishes.push_back(wish);
    }
    if (d.chance(kinds.booked) && !each.wishes.empty()) each.wishes[d.below(each.wishes.size())].booked = true;
    if (d.chance(kinds.teams) && n > 0 && !made.needs[n - 1].wishes.empty()) {
      each.wishes = made.needs[n - 1].wishes;
      each.team = made.needs[n - 1].team = made.needs[n - 1].team.empty() ? "t" + std::to_string(n) : made.needs[n - 1].team;
    }
    made.needs.push_back(each);
  }
  return made;
}

/// An answer in the order of a rule and of what decides beyond it: the smallest is the best.
inline std::vector<std::int64_t> order_of(const assignment_round& round, const assignment_rule& rule,
                                          const std::vector<std::optional<std::size_t>>& placed, std::string_view seed) {
  using kind = rule_level::kind;
  const round_draft& parts = round.parts();
  std::vector<std::int64_t> made;
  std::vector<const round_wish*> has;
  for (std::size_t n = 0; n < placed.size(); ++n)
    has.push_back(placed[n] ? &parts.needs[n].wishes[*placed[n]] : nullptr);
  const auto sum = [&](auto&& of) {
    std::int64_t all = 0;
    for (const round_wish* wish : has)
      if (wish != nullptr) all += of(*wish);
    return all;
  };
  const auto at = [&](int rank) { return sum([&](const round_wish& wish) { return wish.rank == rank ? 1 : 0; }); };
  const std::vector<int> ranks = ranks_of(round);
  for (const rule_level& level : rule) {
    if (level.what == kind::most_met) made.push_back(-sum([](const round_wish&) { return 1; }));
    if (level.what == kind::criterion) made.push_back(sum([&](const round_wish& w) { return w.criteria[level.criterion]; }));
    if (level.what == kind::rank_sum) made.push_back(sum([](const round_wish& w) { return w.rank; }));
    if (level.what == kind::squared_rank_sum) made.push_back(sum([](const round_wish& w) { return w.rank * w.rank; }));
    if (level.what == kind::most_at_best_ranks)
      for (const int rank : ranks) made.push_back(-at(rank));
    if (level.what == kind::fewest_at_worst_ranks)
      for (std::size_t r = ranks.size(); r-- > 1;) made.push_back(at(ranks[r]));
  }
  std::vector<std::string> ids;
  for (const auto& each : parts.editions) ids.push_back(each.id);
  std::ranges::sort(ids);
  for (const std::string& id : ids) {
    const auto edition = std::ranges::find(parts.editions, id, &round_edition::id);
    const auto people = static_cast<std::size_t>(sum([&](const round_wish& wish) { return wish.edition == id ? 1 : 0; }));
    if (!edition->must_run && edition->has_date && edition->least > edition->filled)
      made.push_back(people + edition->filled < edition->least ? 1 : 0);
  }
  std::vector<std::size_t> turns(placed.size());
  std::iota(turns.begin(), turns.end(), std::size_t{0});
  std::ranges::sort(turns, {}, [&](std::size_t n) {
    return std::tuple{lottery_number(seed, round.person_of(n)), round.person_of(n), parts.needs[n].id};
  });
  for (const std::size_t n : turns) made.push_back(has[n] != nullptr ? has[n]->rank : 5000);
  for (const std::size_t n : turns)
    made.push_back(has[n] != nullptr ? std::ranges::find(ids, has[n]->edition) - ids.begin() : 5000);
  return made;
}

}  // namespace loopbaan::testing
