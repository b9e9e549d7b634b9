// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>

#include <loopbaan/gap/gap.hpp>

#include <support/random_drafts.hpp>
#include <support/world.hpp>

using namespace loopbaan;
using testing::dice;
using testing::world;

namespace {

constexpr rank none = rank::not_shown;

/// Competences A to D on three levels, and a profile that requires A1 and B2 and desires A3, B1 and D2.
world with_desires() {
  framework_draft draft{.id = "world", .version = "1"};
  draft.scales = {{.id = "ranks", .levels = {{"1", "one"}, {"2", "two"}, {"3", "three"}}}};
  for (const char* id : {"A", "B", "C", "D"}) draft.competences.push_back({.id = id, .title = id, .scale = "ranks"});
  draft.profiles = {{.id = "target",
                     .title = "target",
                     .requires_levels = {{"A", "1"}, {"B", "2"}},
                     .desires_levels = {{"A", "3"}, {"B", "1"}, {"D", "2"}}}};
  return world{draft};
}

gap gap_of(const world& w, std::string_view levels) {
  const ranks held = w.levels(levels);
  return find_gap(w.fw(), {.levels = held}, w.target());
}

}  // namespace

TEST_CASE("gap: says per competence what someone has, what is required and what is desired above that") {
  const world w = with_desires();
  const gap found = gap_of(w, "A2 B1 D?");
  const std::vector<gap_line> expected{
      {w.competence("A"), make_rank(2), make_rank(1), make_rank(3)},
      {w.competence("B"), make_rank(1), make_rank(2), none},  // what is desired below the required level says nothing
      {w.competence("D"), rank::unknown, none, make_rank(2)},
  };
  CHECK(found.lines == expected);
  CHECK(found.target == w.target());
}

TEST_CASE("gap: counts the levels that are missing, and nothing above what is asked") {
  const gap found = gap_of(with_desires(), "A2 D?");
  CHECK(found.lines[0].missing() == 0);
  CHECK(found.lines[0].missing_desired() == 1);
  CHECK(found.lines[1].missing() == 2);
  CHECK(found.lines[1].missing_desired() == 0);
  CHECK(found.lines[2].missing() == 0);
  CHECK(found.lines[2].missing_desired() == 2);
}

TEST_CASE("gap: unknown stays unknown and counts as not shown") {
  const world w{"", "A2"};
  CHECK(gap_of(w, "A?").lines[0].current == rank::unknown);
  CHECK(gap_of(w, "A?").lines[0].missing() == 2);
  CHECK(gap_of(w, "").lines[0].current == none);
  CHECK(gap_of(w, "").lines[0].missing() == 2);
  CHECK(gap_of(w, "A?") != gap_of(w, ""));
}

TEST_CASE("gap: is closed when all that is required is there, whatever is desired") {
  const world w = with_desires();
  CHECK(gap_of(w, "A1 B2").closed());
  CHECK(gap_of(w, "A3 B3").closed());
  CHECK_FALSE(gap_of(w, "A1 B1").closed());
  CHECK_FALSE(gap_of(w, "A? B3").closed());
  CHECK(gap_of(world{"-course-> A1", ""}, "").closed());
}

TEST_CASE("gap: has one line for each competence of the profile, in the order of the framework, in any framework") {
  dice random{41};
  for (int round = 0; round < 300; ++round) {
    const framework on = framework::build(random_framework(random)).value();
    const cohort people = cohort::build(on, random_people(random, on, 3)).value();
    for (const profile_index target : on.profiles().indices()) {
      const auto& [required, desired, choices, credits] = on.resolved(target);
      for (std::size_t row = 0; row < people.size(); ++row) {
        const gap found = find_gap(on, people[row].stands(), target);
        std::size_t with_required = 0;
        std::size_t with_desired = 0;
        for (std::size_t i = 0; i < found.lines.size(); ++i) {
          const gap_line& line = found.lines[i];
          if (i > 0) REQUIRE(found.lines[i - 1].competence < line.competence);
          REQUIRE(line.current == people[row].level(line.competence));
          REQUIRE((line.required > none || line.desired > none));
          if (line.required > none) {
            ++with_required;
            REQUIRE(std::ranges::count(required, attainment{line.competence, line.required}) == 1);
          }
          if (line.desired > none) {
            ++with_desired;
            REQUIRE(line.desired > line.required);
            REQUIRE(std::ranges::count(desired, attainment{line.competence, line.desired}) == 1);
          }
        }
        REQUIRE(with_required == required.size());
        REQUIRE(with_desired == desired.size());
        const auto levels = people[row].levels();
        const bool chosen = std::ranges::all_of(choices, [&](const resolved_choice& each) {
          const auto is_met = [&](const auto& alternative) { return meets(levels, alternative); };
          return std::ranges::count_if(each.any_of, is_met) >= static_cast<std::ptrdiff_t>(each.at_least);
        });
        REQUIRE(found.closed() == (meets(levels, required) && chosen));
      }
    }
  }
}

TEST_CASE("gap: what is known to lie below and what is unknown are told apart") {
  const world w{"-course 8h-> A2 ; -other 4h-> B1 ; -third 1h-> C1", "A2 B1"};
  const auto look = [&](std::string_view levels) {
    const ranks held = w.levels(levels);
    return find_gap(w.fw(), {held}, w.target());
  };
  const auto told = [](const gap& found) {
    std::size_t at_most = 0;
    std::size_t certainly = 0;
    std::size_t open = 0;
    for (const gap_line& each : found.lines) {
      at_most += each.missing();
      certainly += each.missing_certainly();
      open += each.open() ? 1 : 0;
    }
    return std::tuple{name(found.meets()), certainly, at_most, open};
  };
  CHECK(told(look("A2 B1")) == std::tuple{"met", 0U, 0U, 0U});
  CHECK(told(look("A? B1")) == std::tuple{"unknown", 0U, 2U, 1U});
  CHECK(told(look("A? B?")) == std::tuple{"unknown", 0U, 3U, 2U});
  CHECK(told(look("A1 B?")) == std::tuple{"below", 1U, 2U, 1U});
  CHECK(told(look("")) == std::tuple{"below", 3U, 3U, 0U});
  CHECK(told(look("A2 B1 C?")) == std::tuple{"met", 0U, 0U, 0U});  // nobody asks for C
  CHECK(look("A2 B1").closed());
  CHECK(!look("A? B1").closed());  // who wants to know whether it is met for certain
}
