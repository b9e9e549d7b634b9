// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include <loopbaan/plan/cost_range.hpp>
#include <loopbaan/plan/group_ranges.hpp>
#include <loopbaan/plan/prospect.hpp>

#include <plan/unknown_world.hpp>
#include <support/refusal.hpp>
#include <support/world.hpp>

using namespace loopbaan;
using namespace loopbaan::testing;

namespace {

constexpr std::int64_t hour = 60;

struct ranged_people {
  cohort people;
  std::vector<cost_range> ranges;
};

/// People in groups "a", "b" …, each with a range.
ranged_people in_groups(const world& w, const std::vector<std::pair<char, cost_range>>& given) {
  std::vector<person_by_ids> drafts;
  std::vector<cost_range> ranges;
  for (const auto& [group, range] : given) {
    drafts.push_back({.id = "p" + std::to_string(drafts.size()), .groups = {{"school", std::string(1, group)}}});
    ranges.push_back(range);
  }
  return {cohort::build_by_ids(w.fw(), drafts).value(), ranges};
}

cost_range between(std::int64_t least, std::int64_t most) { return {least * hour, most * hour, true, true}; }

}  // namespace

TEST_CASE("ranges: of a person the range alone is that of the prospect") {
  std::size_t wide = 0;
  for (std::uint64_t seed = 60'000; seed < 61'500; ++seed) {
    unknown_world w = make_unknown_world(seed);
    w.how.between.clear();
    CAPTURE(seed);
    const planner by = planner::of(w.world.drawn.fw(), w.request).value();
    const cost_range found = find_range(by, w.world.stands());
    REQUIRE(found == find_prospect(by, w.world.stands(), w.how).cost);
    wide += width_of(found) != 0 ? 1 : 0;
  }
  CHECK(wide > 300);
}

TEST_CASE(
    "ranges: sums are rounded outwards to whole hours of two digits or by the largest part, and what they say stays "
    "true") {
  const world w{"-course 1h-> A1", "A1"};
  dice roll{3};
  for (int round = 0; round < 300; ++round) {
    std::vector<std::pair<char, cost_range>> given;
    std::int64_t least = 0;
    std::int64_t most = 0;
    std::pair<std::int64_t, std::int64_t> parts{};
    for (std::size_t i = 0; i < 40; ++i) {
      const auto low = static_cast<std::int64_t>(roll.below(2) * roll.below(5000));
      const auto high = low + static_cast<std::int64_t>(roll.below(2) * roll.below(5000));
      given.push_back({static_cast<char>('a' + i / 20), {low, high, true, true}});
      least += low;
      most += high;
      parts = {std::max(parts.first, low), std::max(parts.second, high)};
    }
    const ranged_people all = in_groups(w, given);
    const range_figure total = sum_ranges(all.people, all.ranges, objective::hours).total;
    if (!total.least || !total.most) continue;
    CAPTURE(least);
    CAPTURE(most);
    CHECK(*total.least <= least);
    CHECK(*total.most >= most);
    CHECK(*total.least % hour == 0);
    CHECK(*total.most % hour == 0);
    const auto digits = [](std::int64_t hours) {
      while (hours > 0 && hours % 10 == 0) hours /= 10;
      return hours < 100;
    };
    CHECK(digits(*total.least / hour));
    CHECK(digits(*total.most / hour));
    // Off by less than a tenth, or than what is at most two and a half times twice the largest part.
    CHECK(least - *total.least < std::max({hour, least / 10, 5 * parts.first}));
    CHECK(*total.most - most <= std::max({hour, most / 10 + 1, 5 * parts.second}));
    CHECK(*total.most > most);
    if (parts.first > 0 && least == most) CHECK(*total.most - *total.least >= 2 * parts.first);
  }
}

TEST_CASE("ranges: an end shows of enough people of whom some need something and some do not, and else is hidden") {
  const world w{"-course 1h-> A1", "A1"};
  std::vector<std::pair<char, cost_range>> given;
  for (int i = 0; i < 12; ++i) given.emplace_back('a', i < 6 ? between(10, 20) : between(0, i < 9 ? 5 : 0));
  for (int i = 0; i < 12; ++i) given.emplace_back('b', i < 5 ? between(4, 4) : between(0, 0));
  ranged_people all = in_groups(w, given);
  group_ranges found = sum_ranges(all.people, all.ranges, objective::hours, "school");
  CHECK(found.groups == std::vector<std::string>{"a", "b"});
  CHECK(found.sizes == std::vector<std::uint32_t>{12, 12});
  CHECK(found.total == range_figure{80 * hour, 200 * hour});  // 155, to fifty: twice twenty
  CHECK(found.figures[0] == range_figure{60 * hour, 150 * hour});
  CHECK(found.figures[1] == range_figure{20 * hour, 30 * hour});  // equal ends would be exact

  // In b everybody may need something: its upper end would tell that, and a's would by subtraction.
  for (std::size_t row = 12; row < 24; ++row) all.ranges[row].most = *all.ranges[row].least + hour;
  found = sum_ranges(all.people, all.ranges, objective::hours, "school");
  CHECK(found.total.most.has_value());
  CHECK(!found.figures[0].most);
  CHECK(!found.figures[1].most);
  CHECK(found.figures[0].least == 60 * hour);

  // Nine people are too few.
  found = sum_ranges(all.people, all.ranges, objective::hours, "school", {.minimum = 13});
  CHECK(found.figures == std::vector<range_figure>(2));
}

TEST_CASE("ranges: the ends that show are those of which the counts of people may show") {
  const world w{"-course 1h-> A1", "A1"};
  dice roll{11};
  std::size_t shown = 0;
  std::size_t hidden = 0;
  for (int round = 0; round < 400; ++round) {
    std::vector<std::pair<char, cost_range>> given;
    for (std::size_t g = 0; g < 4; ++g) {
      const std::size_t size = 5 + roll.below(12);
      const auto certain = static_cast<unsigned>(roll.below(100));
      const auto open = static_cast<unsigned>(roll.below(100));
      for (std::size_t i = 0; i < size; ++i) {
        const auto low = static_cast<std::int64_t>(roll.chance(certain) ? 1 + roll.below(50) : 0);
        cost_range each = between(low, low + static_cast<std::int64_t>(roll.chance(open) ? roll.below(50) : 0));
        if (roll.chance(5)) each.most.reset();
        if (roll.chance(5)) each = {{}, {}, false, true};
        given.emplace_back(static_cast<char>('a' + g), each);
      }
    }
    const ranged_people all = in_groups(w, given);
    const group_ranges found = sum_ranges(all.people, all.ranges, objective::hours, "school");
    std::vector<share> least(4);
    std::vector<share> most(4);
    for (const auto& [group, range] : given) {
      const auto g = static_cast<std::size_t>(group - 'a');
      least[g].part += !range.least || *range.least > 0 ? 1 : 0;
      most[g].part += !range.most || *range.most > 0 ? 1 : 0;
      ++least[g].whole;
      ++most[g].whole;
    }
    const shown_cells lower = protect(least);
    const shown_cells upper = protect(most);
    REQUIRE(found.total.least.has_value() == lower.total);
    REQUIRE(found.total.most.has_value() == upper.total);
    for (std::size_t g = 0; g < 4; ++g) {
      REQUIRE(found.figures[g].least.has_value() == lower.groups[g]);
      REQUIRE(found.figures[g].most.has_value() == upper.groups[g]);
      shown += lower.groups[g] ? 1 : 0;
      hidden += lower.groups[g] ? 0 : 1;
    }
  }
  CHECK(shown > 100);
  CHECK(hidden > 100);
}

TEST_CASE("ranges: there is one for each person, grouped by what people have") {
  const world w{"-course 1h-> A1", "A1"};
  const ranged_people all = in_groups(w, {{'a', between(1, 2)}});
  CHECK(refusal([&] { return sum_ranges(all.people, {}, objective::hours); }) == 432);
  CHECK(refusal([&] { return sum_ranges(all.people, all.ranges, objective::hours, "team"); }) == 510);
  CHECK(refusal([&] { return sum_ranges(all.people, all.ranges, objective{0, 0, 0}); }) == 603);
}

TEST_CASE("ranges: a sum that hides by school is not had from the sums by board") {
  const world w{"-course 1h-> A1", "A1"};
  std::vector<person_by_ids> drafts;
  std::vector<cost_range> ranges;
  const auto add = [&](const char* school, const char* board, int people, int in_need) {
    for (int i = 0; i < people; ++i) {
      drafts.push_back({.id = "p" + std::to_string(drafts.size()), .groups = {{"school", school}, {"board", board}}});
      ranges.push_back(i < in_need ? between(3, 9) : between(0, 0));
    }
  };
  add("a", "x", 12, 5);
  add("b", "x", 4, 2);
  add("c", "y", 12, 6);
  add("d", "y", 12, 7);
  add("e", "z", 12, 6);
  const cohort people = cohort::build_by_ids(w.fw(), drafts).value();
  const auto shows = [&](const char* by) {
    std::vector<bool> found;
    for (const range_figure& each : sum_ranges(people, ranges, objective::hours, by).figures)
      found.push_back(each.least.has_value() && each.most.has_value());
    return found;
  };
  CHECK(shows("board") == std::vector{true, true, true});
  CHECK(shows("school") == std::vector{false, false, true, true, true});
}
