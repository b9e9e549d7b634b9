// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <vector>

#include <loopbaan/core/error.hpp>
#include <loopbaan/gap/publication.hpp>

#include <support/publication_attacker.hpp>

using namespace loopbaan;
using namespace loopbaan::testing::publications;
using testing::dice;

TEST_CASE("publication: an audit says what a reader finds who goes through all worlds") {
  dice chance{11};
  std::size_t hidden = 0;
  for (int round = 0; round < 400; ++round) {
    const auto first = static_cast<first_question>(chance.below(3));
    publication p = drawn(chance, 3, first == first_question::apart ? 5 : 3, 1 + chance.below(3), first);
    for (auto& row : p.shows)
      for (std::size_t s = 0; s < row.size(); ++s) row[s] = chance.below(2) == 0;
    const std::vector<counts> worlds = worlds_like(p);
    for (const audited_figure& each : audit(p)) {
      std::set<std::uint32_t> values;
      for (const counts& world : worlds) values.insert(sum_of(p, world, each.question, each.set));
      CHECK(each.exact());
      CHECK(each.low == *values.begin());
      CHECK(each.high == *values.rbegin());
      ++hidden;
    }
    // Beyond the limit: bounds on both sides.
    for (const audited_figure& each : audit(p, {0, 0})) {
      std::set<std::uint32_t> values;
      for (const counts& world : worlds) values.insert(sum_of(p, world, each.question, each.set));
      CHECK(each.low <= *values.begin());
      CHECK(each.high >= *values.rbegin());
      CHECK(each.seen_low >= *values.begin());
      CHECK(each.seen_high <= *values.rbegin());
    }
  }
  CHECK(hidden > 1'000);
}

TEST_CASE("publication: of a table, of crossing ones and of linked questions nothing hidden is told to anybody") {
  dice chance{5};
  std::size_t shown = 0;
  std::size_t hidden = 0;
  for (std::size_t round = 0; round < testing::cases(300); ++round) {
    const bool linked = round % 3 == 0;
    publication p =
        linked ? drawn(chance, 3, 5, 3, first_question::together) : drawn(chance, 4, 8, 1, first_question::apart);
    const publication before = p;
    for (const audit_limit limit : {audit_limit{}, audit_limit{0, 500}}) {
      const publication after = protect(before, {5}, {}, limit);
      CAPTURE(round);
      CHECK(told(after, 5) == 0);
      publication same = after;
      same.shows = before.shows;
      CHECK(same == before);
      for (const auto& row : after.shows)
        for (std::size_t s = 0; s < row.size(); ++s)
          if (people_in(after, s) > 0) (row[s] ? shown : hidden) += 1;
    }
  }
  CHECK(shown > testing::cases(200));
  CHECK(hidden > testing::cases(500));
}

TEST_CASE("publication: two dates between which one person came are one publication") {
  // Who stayed in a and b, who left a, who came to b. All people of each date, and the groups of each.
  publication p;
  p.cells = {12, 11, 1, 1};
  p.sets = {{0, 1, 2}, {0, 2}, {1}, {0, 1, 3}, {0}, {1, 3}};
  p.tables = {{0}, {1, 2}, {3}, {4, 5}};
  p.counts = {{6, 5, 1, 0}};
  p.shows = {std::vector<bool>(6, true)};
  CHECK(told(p, 5) > 0);
  const publication after = protect(p, {5});
  CHECK(told(after, 5) == 0);
}

TEST_CASE("publication: groups of one, noughts and alls, and parts beside wholes") {
  const auto one_row = [](std::vector<std::uint32_t> cells, std::vector<std::uint32_t> met) {
    std::vector<std::uint32_t> groups(cells.size());
    std::iota(groups.begin(), groups.end(), 0U);
    publication p = made_of(std::move(cells), {groups});
    p.counts = {std::move(met)};
    p.shows = {std::vector<bool>(p.sets.size(), true)};
    return p;
  };
  for (const publication& p :
       {one_row({1, 12, 14}, {1, 5, 7}), one_row({1, 1, 10, 11}, {0, 1, 5, 5}), one_row({5, 6, 7}, {0, 6, 3}),
        one_row({3, 4, 5}, {0, 0, 1}), one_row({5, 5, 5, 5}, {1, 4, 1, 4}), one_row({12}, {1})}) {
    const publication after = protect(p, {5});
    CHECK(told(after, 5) == 0);
    for (std::size_t s = 0; s < after.sets.size(); ++s)
      if (after.shows[0][s]) {
        CHECK(people_in(after, s) >= 5);
        CHECK(sum_of(after, after.counts, 0, s) > 0);
        CHECK(sum_of(after, after.counts, 0, s) < people_in(after, s));
      }
  }
}

TEST_CASE("publication: what hides already stays hidden, and a stricter rule shows no more") {
  dice chance{3};
  for (int round = 0; round < 60; ++round) {
    publication p = drawn(chance, 4, 20, 1, first_question::apart);
    p.shows[0][1] = false;
    const publication after = protect(p, {5});
    CHECK(!after.shows[0][1]);
    const auto showing = [](const publication& each) { return std::ranges::count(each.shows[0], true); };
    for (const audited_figure& each : audit(protect(p, {5}, {5, 2}))) {
      const std::uint32_t people = people_in(p, each.set);
      CHECK(each.high - each.low >= openness{5, 2}.width(people));
      CHECK(openness{5, 2}.width(people) >= least_width(people));
    }
    CHECK(showing(protect(p, {30})) <= showing(after));
  }
}

TEST_CASE("publication: who knows the rule too finds no figure of a group below the minimum") {
  for (const std::vector<std::uint32_t>& sizes :
       {std::vector<std::uint32_t>{2, 3, 5, 6}, {3, 6, 7}, {4, 4, 5, 5}, {1, 2, 5, 6}}) {
    std::vector<std::uint32_t> groups(sizes.size());
    std::iota(groups.begin(), groups.end(), 0U);
    publication p = made_of(sizes, {groups});
    p.counts = {std::vector<std::uint32_t>(sizes.size())};
    std::map<std::vector<int>, std::vector<std::set<std::uint32_t>>> known;
    each_world(p, [&](const counts& world) {
      publication each = p;
      each.counts = world;
      each.shows = {std::vector<bool>(p.sets.size(), true)};
      each = protect(std::move(each), {5});
      std::vector<int> view;
      for (std::size_t s = 0; s < p.sets.size(); ++s)
        view.push_back(each.shows[0][s] ? static_cast<int>(sum_of(p, world, 0, s)) : -1);
      auto& values = known[view];
      values.resize(sizes.size());
      for (std::size_t g = 0; g < sizes.size(); ++g) values[g].insert(world[0][g]);
    });
    for (const auto& [view, values] : known)
      for (std::size_t g = 0; g < sizes.size(); ++g)
        if (sizes[g] < 5) CHECK(*values[g].rbegin() - *values[g].begin() >= least_width(sizes[g]));
  }
}

TEST_CASE("publication: what cannot be one is refused") {
  publication p = made_of({5, 6}, {{0, 1}});
  p.counts = {{2, 3}};
  p.shows = {{true, true, true}};
  CHECK_NOTHROW((void)audit(p));
  const auto refused = [](publication each) {
    CHECK_THROWS_AS((void)audit(each), error);
    CHECK_THROWS_AS((void)protect(each), error);
  };
  publication wrong = p;
  wrong.counts = {{2, 7}};
  refused(wrong);
  wrong = p;
  wrong.sets[0] = {1, 0};
  refused(wrong);
  wrong = p;
  wrong.tables.pop_back();
  refused(wrong);
  wrong = p;
  wrong.tables = {{0, 1}, {2}};
  refused(wrong);
  wrong = p;
  wrong.shows.clear();
  refused(wrong);
  wrong = p;
  wrong.first = first_question::within;
  wrong.counts = {{3, 3}, {2, 3}};
  wrong.shows.push_back(wrong.shows[0]);
  refused(wrong);
}
