// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>

#include <loopbaan/gap/coverage.hpp>

#include <support/random_drafts.hpp>
#include <support/world.hpp>

using namespace loopbaan;
using testing::dice;
using testing::world;

namespace {

/// `people` people of a school with the same levels.
void add(std::vector<person_draft>& to, std::size_t people, const std::string& school, const world& w,
         std::string_view levels) {
  const ranks held = w.levels(levels);
  for (; people > 0; --people) {
    person_draft made{.id = "p" + std::to_string(to.size())};
    if (!school.empty()) made.groups["school"] = school;
    for (const competence_index c : w.fw().competences().indices())
      if (held[c.value] != rank::unknown) made.levels[c] = held[c.value];
    to.push_back(made);
  }
}

share recount(const cohort& people, std::string_view grouping, const std::string* group, const auto& met) {
  share found;
  for (std::size_t row = 0; row < people.size(); ++row) {
    if (group != nullptr && people[row].group(grouping) != *group) continue;
    ++found.whole;
    found.part += met(people[row]) ? 1 : 0;
  }
  return found;
}

}  // namespace

TEST_CASE("coverage: counts who meets the profile and each of its competences, per group and in total") {
  const world w{"", "A1 B2"};
  std::vector<person_draft> people;
  add(people, 6, "north", w, "A1 B2");
  add(people, 5, "north", w, "A1 B1");
  add(people, 4, "south", w, "A2 B3");
  add(people, 6, "south", w, "A? B3");
  add(people, 2, "", w, "A1");
  const coverage found = count_coverage(cohort::build(w.fw(), people).value(), w.target(), "school");

  CHECK(found.groups == std::vector<std::string>{"north", "south", ""});
  CHECK(found.sizes == std::vector<std::uint32_t>{11, 10, 2});
  REQUIRE(found.rows.size() == 3);
  CHECK_FALSE(found.rows[0].competence.has_value());
  CHECK(found.rows[0].total == share{10, 23});
  CHECK(found.rows[0].unknown == share{6, 23});
  CHECK(found.rows[0].groups[0] == share{6, 11});
  CHECK(found.rows[1].competence == w.competence("A"));
  CHECK(found.rows[1].required == make_rank(1));
  CHECK(found.rows[1].total == share{17, 23});
  CHECK(found.rows[2].competence == w.competence("B"));
  CHECK(found.rows[2].unknown == share{0, 23});
  for (const coverage_row& row : found.rows) {
    CHECK_FALSE(row.groups[1].has_value());  // hidden with the two who have no school
    CHECK_FALSE(row.groups[2].has_value());
  }
}

TEST_CASE("coverage: without a grouping everyone is one group") {
  const world w{"", "A1"};
  std::vector<person_draft> people;
  add(people, 6, "north", w, "A1");
  add(people, 6, "south", w, "A?");
  const coverage found = count_coverage(cohort::build(w.fw(), people).value(), w.target(), "");
  CHECK(found.groups == std::vector<std::string>{""});
  CHECK(found.rows[0].total == share{6, 12});
  CHECK(found.rows[0].groups[0] == share{6, 12});
}

TEST_CASE("coverage: of nobody, and against a profile that asks nothing, there is nothing to show") {
  const world w{"-course-> A1", ""};
  const cohort nobody = cohort::build(w.fw(), {}).value();
  CHECK(count_coverage(nobody, w.target(), "school").groups.empty());
  CHECK_FALSE(count_coverage(nobody, w.target(), "school").rows.at(0).total.has_value());
  std::vector<person_draft> people;
  add(people, 20, "north", w, "");
  const coverage found = count_coverage(cohort::build(w.fw(), people).value(), w.target(), "school");
  REQUIRE(found.rows.size() == 1);
  CHECK_FALSE(found.rows[0].total.has_value());  // all of them meet it
}

TEST_CASE("coverage: how many are unknown does not tell which way a hidden total goes") {
  const world w{"", "A1 B1"};
  std::vector<person_draft> people;
  add(people, 3, "north", w, "A? B1");
  add(people, 20, "north", w, "B1");
  const coverage found = count_coverage(cohort::build(w.fw(), people).value(), w.target(), "school");
  for (const coverage_row& row : found.rows) {
    CHECK_FALSE(row.total.has_value());
    CHECK_FALSE(row.unknown.has_value());
  }
}

TEST_CASE("coverage: what the competences show of a group does not give away who meets the whole profile elsewhere") {
  // In the small schools nobody meets both. Of 12 people each in two large ones, 11 have A and 11 have B: at least 10
  // meet both. Would their row hide only these and show 20 in total, it would say that the small schools have none.
  const world w{"", "A1 B1"};
  std::vector<person_draft> people;
  add(people, 3, "small", w, "A1");
  add(people, 3, "small", w, "B1");
  add(people, 6, "tiny", w, "A1");
  for (const char* school : {"large", "larger"}) {
    add(people, 10, school, w, "A1 B1");
    add(people, 1, school, w, "A1");
    add(people, 1, school, w, "B1");
  }
  const coverage found = count_coverage(cohort::build(w.fw(), people).value(), w.target(), "school");
  CHECK(found.rows[1].groups[2] == share{11, 12});
  CHECK(found.rows[2].groups[3] == share{11, 12});
  CHECK_FALSE(found.rows[0].total.has_value());
}

TEST_CASE("coverage: every figure that shows is a count, and every small group stays hidden, for any cohort") {
  dice random{2027};
  for (int round = 0; round < 150; ++round) {
    const framework on = framework::build(random_framework(random)).value();
    std::vector<person_draft> drafts = random_people(random, on, 60);
    for (person_draft& each : drafts) {
      each.groups.clear();
      if (random.chance(90)) each.groups["school"] = "s" + std::to_string(random.below(5));
    }
    const cohort people = cohort::build(on, drafts).value();
    const protection rule{static_cast<std::uint32_t>(random.below(14))};
    const std::uint32_t minimum = std::max(rule.minimum, protection::floor);
    for (const profile_index target : on.profiles().indices()) {
      const auto& required = on.resolved(target).required;
      const auto& choices = on.resolved(target).choices;
      const coverage found = count_coverage(people, target, "school", rule);
      REQUIRE(found.rows.size() == required.size() + 1);
      for (std::size_t r = 0; r < found.rows.size(); ++r) {
        const coverage_row& row = found.rows[r];
        const auto asked = r == 0 ? std::span{required} : std::span{required}.subspan(r - 1, 1);
        const auto met = [&](const person& who) {
          return meets(who.levels(), asked) && (r > 0 || std::ranges::all_of(choices, [&](const resolved_choice& each) {
                                                  return meets_alternatives(who.levels(), each);
                                                }));
        };
        const auto unknown = [&](const person& who) {
          const auto any = [&](const auto& set) {
            return std::ranges::any_of(set,
                                       [&](const attainment& a) { return who.level(a.competence) == rank::unknown; });
          };
          return any(asked) || (r == 0 && std::ranges::any_of(choices, [&](const resolved_choice& each) {
                                  return std::ranges::any_of(each.any_of, any);
                                }));
        };
        if (r > 0) REQUIRE((row.competence == asked[0].competence && row.required == asked[0].level));
        if (row.total) REQUIRE(*row.total == recount(people, "school", nullptr, met));
        if (row.unknown && (r > 0 || choices.empty()))
          REQUIRE(*row.unknown == recount(people, "school", nullptr, unknown));
        REQUIRE(row.total.has_value() == row.unknown.has_value());
        for (std::size_t g = 0; g < found.groups.size(); ++g) {
          const share counted_again = recount(people, "school", &found.groups[g], met);
          REQUIRE(found.sizes[g] == counted_again.whole);
          if (!row.groups[g]) continue;
          REQUIRE(*row.groups[g] == counted_again);
          REQUIRE(counted_again.whole >= minimum);
          REQUIRE((counted_again.part > 0 && counted_again.part < counted_again.whole));
        }
      }
    }
  }
}

TEST_CASE("coverage: thousands of people in few groups are counted like a few, several profiles in one pass") {
  std::size_t shown = 0;
  for (std::uint64_t seed = 1; seed <= 8; ++seed) {
    CAPTURE(seed);
    dice random{seed};
    const framework on = framework::build(random_framework(random)).value();
    std::vector<person_draft> drafts = random_people(random, on, 1500);
    for (person_draft& each : drafts) each.groups["school"] = "s" + std::to_string(random.below(3));
    const cohort people = cohort::build(on, drafts).value();
    std::vector<profile_index> targets;
    for (const profile_index each : on.profiles().indices()) targets.push_back(each);
    const auto found = count_coverages(people, targets, "school");
    REQUIRE(found.size() == targets.size());
    for (std::size_t t = 0; t < targets.size(); ++t)
      for (const coverage_row& row : found[t].rows) {
        const resolved_profile& asked = on.resolved(targets[t]);
        const auto met = [&](const person& who) {
          if (row.competence) return counted(who.level(*row.competence)) >= row.required;
          return meets(who.levels(), asked.required) && std::ranges::all_of(asked.choices, [&](const auto& each) {
                   return meets_alternatives(who.levels(), each);
                 });
        };
        if (row.total) REQUIRE(*row.total == recount(people, "school", nullptr, met));
        for (std::size_t g = 0; g < found[t].groups.size(); ++g)
          if (row.groups[g]) {
            ++shown;
            REQUIRE(*row.groups[g] == recount(people, "school", &found[t].groups[g], met));
          }
      }
  }
  CHECK(shown > 10);
}

TEST_CASE("coverage: rows of any length are counted as one by one") {
  dice roll{64};
  for (std::size_t width = 1; width <= 100; width += width < 20 ? 1 : 7) {
    framework_draft draft{.id = "world", .version = "1", .scales = {{.id = "scale", .levels = {}}}};
    for (const std::string id : {"1", "2", "3"}) draft.scales[0].levels.push_back({id, "level"});
    profile goal{.id = "goal", .title = "goal"};
    for (std::size_t c = 0; c < width; ++c) {
      draft.competences.push_back({.id = "c" + std::to_string(c), .title = "competence", .scale = "scale"});
      if (roll.chance(60)) goal.requires_levels.emplace("c" + std::to_string(c), std::to_string(1 + roll.below(2)));
    }
    draft.profiles.push_back(std::move(goal));
    const framework on = framework::build(std::move(draft)).value();
    std::vector<person_draft> drafts;
    for (std::size_t i = 0; i < 700; ++i) {  // more than a byte can count
      drafts.push_back({.id = "p" + std::to_string(i)});
      for (const competence_index c : on.competences().indices())
        if (roll.chance(95)) drafts.back().levels[c] = make_rank(1 + roll.below(3));
    }
    const cohort people = cohort::build(on, std::move(drafts)).value();
    const coverage found = count_coverage(people, profile_index{0}, "");
    for (const coverage_row& row : found.rows) {
      std::uint32_t met = 0, unknown = 0;
      const auto& asked = on.resolved(profile_index{0}).required;
      for (std::size_t i = 0; i < people.size(); ++i) {
        bool all = true, any = false;
        for (const auto& [competence, at] : asked) {
          if (row.competence && competence != *row.competence) continue;
          const rank level = people[i].level(competence);
          all = all && counted(level) >= at;
          any = any || level == rank::unknown;
        }
        met += all ? 1 : 0;
        unknown += any ? 1 : 0;
      }
      if (row.total) REQUIRE(row.total->part == met);
      if (row.total && row.unknown) REQUIRE(row.unknown->part == unknown);
    }
    if (width > 8)
      CHECK(std::ranges::any_of(found.rows, [](const coverage_row& row) { return row.unknown.has_value(); }));
  }
}
