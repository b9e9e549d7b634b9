// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <map>

#include <partnership/random_round.hpp>
#include <support/defects.hpp>

using namespace loopbaan;

namespace {

using testing::dice;

/// May these be so? Told by the definitions, over all pairs.
bool holds(const assignment_round& round, const std::vector<std::optional<std::size_t>>& placed) {
  const round_draft& parts = round.parts();
  std::map<std::size_t, std::vector<std::size_t>> there;
  for (std::size_t n = 0; n < placed.size(); ++n) {
    const round_need& need = parts.needs[n];
    for (std::size_t w = 0; w < need.wishes.size(); ++w)
      if (need.wishes[w].booked && placed[n] != w) return false;
    for (std::size_t other = 0; other < n; ++other) {
      const auto name_of = [&](std::size_t i) { return placed[i] ? parts.needs[i].wishes[*placed[i]].edition : ""; };
      if (!need.team.empty() && need.team == parts.needs[other].team && name_of(n) != name_of(other)) return false;
      if (!placed[n] || !placed[other] || round.person_of(n) != round.person_of(other)) continue;
      const std::size_t e = round.edition_of(need.wishes[*placed[n]]);
      const std::size_t f = round.edition_of(parts.needs[other].wishes[*placed[other]]);
      if (e == f || round.overlap(e, f)) return false;
    }
    if (!placed[n]) continue;
    const round_wish& wish = need.wishes[*placed[n]];
    const std::size_t e = round.edition_of(wish);
    if (!wish.booked && (!wish.refused.empty() || !parts.editions[e].has_date)) return false;
    there[e].push_back(n);
  }
  std::vector<std::size_t> of_owner(parts.owners.size());
  for (std::size_t e = 0; e < parts.editions.size(); ++e) {
    const round_edition& edition = parts.editions[e];
    const std::size_t people = there[e].size() + edition.filled;
    if (!there[e].empty() && people > edition.most) return false;
    if (people < edition.least && edition.has_date && (edition.must_run || !there[e].empty())) return false;
    // Everybody sits somewhere: on an open place, or on one of their group's.
    std::size_t open = edition.most;
    for (const auto& some : edition.reserved) open -= some.places;
    open -= std::min(open, edition.filled);
    bool seated = false;
    std::size_t ways = 1;
    for (std::size_t i = 0; i < there[e].size(); ++i) ways *= 1 + edition.reserved.size();
    for (std::size_t way = 0; way < ways && !seated; ++way) {
      std::vector<std::size_t> on(1 + edition.reserved.size());
      bool may = true;
      std::size_t rest = way;
      for (const std::size_t n : there[e]) {
        const std::size_t seat = rest % on.size();
        rest /= on.size();
        ++on[seat];
        if (seat > 0 && std::ranges::count(parts.needs[n].groups, edition.reserved[seat - 1].group) == 0) may = false;
      }
      for (std::size_t s = 1; s < on.size(); ++s) may = may && on[s] <= edition.reserved[s - 1].places;
      seated = may && on[0] <= open;
    }
    if (!seated) return false;
    for (auto o = round.owner_of(e); o; o = round.owner_within(*o)) of_owner[*o] += there[e].size();
  }
  for (std::size_t o = 0; o < of_owner.size(); ++o)
    if (of_owner[o] > parts.owners[o].most || of_owner[o] < parts.owners[o].least) return false;
  return true;
}

/// The best of all answers; none: there is none.
std::optional<std::vector<std::optional<std::size_t>>> best_of_all(const assignment_round& round,
                                                                    const assignment_rule& rule) {
  const round_draft& parts = round.parts();
  std::optional<std::vector<std::optional<std::size_t>>> best;
  std::vector<std::int64_t> order;
  std::size_t ways = 1;
  for (const auto& need : parts.needs) ways *= need.wishes.size() + 1;
  for (std::size_t way = 0; way < ways; ++way) {
    std::vector<std::optional<std::size_t>> placed;
    std::size_t rest = way;
    for (const auto& need : parts.needs) {
      const std::size_t w = rest % (need.wishes.size() + 1);
      rest /= need.wishes.size() + 1;
      placed.push_back(w < need.wishes.size() ? std::optional{w} : std::nullopt);
    }
    if (!holds(round, placed)) continue;
    const std::vector<std::int64_t> here = testing::order_of(round, rule, placed, "zaad");
    if (best && !(here < order)) continue;
    best = placed;
    order = here;
  }
  return best;
}

std::vector<assignment_rule> rules(const assignment_round& round) {
  using kind = rule_level::kind;
  return {usual_rule(round),
          {{kind::most_met}, {kind::rank_sum}},
          {{kind::most_met}, {kind::squared_rank_sum}},
          {{kind::most_at_best_ranks}},
          {{kind::most_met}, {kind::most_at_best_ranks}},
          {{kind::most_met}}};
}

/// What levels come to, as numbers of which the first that differs decides: a smaller one is better.
std::vector<std::int64_t> flat(const assignment_rule& rule, const std::vector<level_value>& values) {
  using kind = rule_level::kind;
  std::vector<std::int64_t> made;
  for (std::size_t l = 0; l < values.size(); ++l) {
    level_value value = values[l];
    if (rule[l].what == kind::fewest_at_worst_ranks) {
      std::ranges::reverse(value);
      if (!value.empty()) value.pop_back();
    }
    if (rule[l].what == kind::most_met || rule[l].what == kind::most_at_best_ranks)
      for (std::int64_t& each : value) each = -each;
    made.insert(made.end(), value.begin(), value.end());
  }
  return made;
}

void check_against_all(const testing::round_kinds& kinds, std::size_t rounds, std::uint64_t seed) {
  dice d{seed};
  std::size_t answered = 0, impossible = 0;
  for (std::size_t i = 0; i < testing::cases(rounds); ++i) {
    const auto round = assignment_round::build(testing::random_round(d, kinds));
    if (!round) continue;  // bookings that cannot be are refused
    const std::vector<assignment_rule> all = rules(*round);
    const assignment_rule& rule = all[d.below(all.size())];
    const assignment made = find_assignment(*round, {.rule = rule, .seed = "zaad"}).value();
    const auto best = best_of_all(*round, rule);
    CAPTURE(i);
    CHECK(check_assignment(*round, made, "zaad") == std::vector<std::string>{});
    if (best) {
      ++answered;
      REQUIRE(made.status == assignment_status::optimal);
      REQUIRE(made.placed == *best);
      const assignment part =
          find_assignment(*round, {.rule = rule, .seed = "zaad", .limits = {.nodes = d.below(made.nodes + 1)}}).value();
      CHECK(check_assignment(*round, part, "zaad") == std::vector<std::string>{});
      if (!part.bounds.empty()) CHECK_FALSE(flat(rule, made.values) < flat(rule, part.bounds));
    } else {
      ++impossible;
      REQUIRE(made.status == assignment_status::impossible);
    }
  }
  CHECK(answered > testing::cases(rounds) / 3);
  MESSAGE(answered << " answered, " << impossible << " impossible");
}

}  // namespace

TEST_CASE("Of plain rounds the best of all answers is found, down to the lottery") {
  check_against_all({.needs = 5, .editions = 4}, 1500, 1);
}

TEST_CASE("With least numbers the best of all answers is found, down to the lottery") {
  check_against_all({.least = 70, .owners = 20}, 2000, 2);
}

TEST_CASE("With owners, reserved places and bookings the best of all answers is found, down to the lottery") {
  check_against_all({.least = 20, .owners = 70, .reserved = 50, .booked = 10}, 2000, 3);
}

TEST_CASE("With teams and days that overlap the best of all answers is found, down to the lottery") {
  check_against_all({.least = 30, .booked = 5, .teams = 30, .overlaps = 50}, 2000, 4);
}
