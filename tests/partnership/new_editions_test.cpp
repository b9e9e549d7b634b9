// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <string>
#include <tuple>

#include <loopbaan/partnership/new_editions.hpp>
#include <loopbaan/partnership/sentences.hpp>

#include <support/defects.hpp>
#include <support/random.hpp>

using namespace loopbaan;

namespace {

using aim = new_editions_request::aim;

new_editions_request workshops() {
  new_editions_request made;
  made.possible = {{.id = "bought", .places = 12, .least = 6, .cents = 300'000, .most = 3, .is_bought = true},
                   {.id = "own", .places = 6, .least = 3, .cents = 20'000, .most = 2}};
  for (std::size_t n = 0; n < 14; ++n) made.needs.push_back({"n" + std::to_string(n), {0, 1}});
  return made;
}

/// The best of all choices and all ways to give places, in the order in which they are judged.
using judged = std::tuple<std::int64_t, std::int64_t, std::int64_t>;

judged best_of_all(const new_editions_request& request) {
  const std::size_t editions = request.possible.size();
  judged best{1, 0, 0};
  std::size_t choices = 1, ways = 1;
  for (const auto& each : request.possible) choices *= each.most + 1;
  for (std::size_t n = 0; n < request.needs.size(); ++n) ways *= editions + 1;
  for (std::size_t way = 0; way < ways; ++way) {
    std::vector<std::size_t> people(editions);
    std::int64_t met = 0;
    bool may = true;
    std::size_t rest = way;
    for (const auto& need : request.needs) {
      const std::size_t p = rest % (editions + 1);
      rest /= editions + 1;
      if (p == editions) continue;
      may = may && std::ranges::count(need.met_by, p) > 0;
      ++people[p];
      ++met;
    }
    for (std::size_t choice = 0; may && choice < choices; ++choice) {
      std::int64_t count = 0, cents = 0, bought = 0;
      bool runs = true;
      std::size_t left = choice;
      for (std::size_t p = 0; p < editions; ++p) {
        const auto& each = request.possible[p];
        const std::size_t many = left % (each.most + 1);
        left /= each.most + 1;
        runs = runs && people[p] <= many * each.places && people[p] >= many * each.least;
        count += static_cast<std::int64_t>(many);
        cents += static_cast<std::int64_t>(many) * each.cents;
        if (each.is_bought) bought += static_cast<std::int64_t>(many);
      }
      if (!runs) continue;
      best = std::min(best, request.wanted == aim::fewest     ? judged{-met, count, cents}
                            : request.wanted == aim::cheapest ? judged{-met, cents, count}
                                                              : judged{-met, bought, count});
    }
  }
  return best;
}

}  // namespace

TEST_CASE("The fewest editions are not the cheapest ones") {
  new_editions_request asked = workshops();
  const new_editions fewest = find_new_editions(asked).value();
  CHECK(fewest.count == std::vector<std::size_t>{1, 1});
  CHECK(fewest.needs_met == 14);
  CHECK(fewest.cents == 320'000);
  // Two of one's own have room for twelve; the last two are too few for a bought one, which takes six from there.
  asked.wanted = aim::cheapest;
  CHECK(find_new_editions(asked).value().count == std::vector<std::size_t>{1, 1});
  asked.needs.resize(12);
  CHECK(find_new_editions(asked).value().count == std::vector<std::size_t>{0, 2});
  asked.wanted = aim::fewest;
  CHECK(find_new_editions(asked).value().count == std::vector<std::size_t>{1, 0});
}

TEST_CASE("What too few need, and what no step is known for, stays unmet") {
  new_editions_request asked = workshops();
  asked.needs = {{"a", {0}}, {"b", {0}}, {"c", {}}, {"d", {1}}, {"e", {1}}, {"f", {1}}};
  const new_editions made = find_new_editions(asked).value();
  CHECK(made.proven);
  CHECK(made.count == std::vector<std::size_t>{0, 1});
  CHECK(made.met == std::vector<std::optional<std::size_t>>{{}, {}, {}, 1, 1, 1});
  CHECK(made.needs_bound == 3);
  CHECK(check_new_editions(asked, made).empty());
}

TEST_CASE("Of small cases the best of all choices is found") {
  testing::dice d{31};
  for (std::size_t i = 0; i < testing::cases(1500); ++i) {
    new_editions_request asked;
    asked.wanted = std::array{aim::fewest, aim::cheapest, aim::least_bought}[d.below(3)];
    for (std::size_t p = 0; p < 3; ++p) {
      possible_edition each{.id = "p" + std::to_string(p), .places = 1 + d.below(3), .most = d.below(3)};
      each.least = d.below(each.places + 1);
      each.cents = static_cast<std::int64_t>(d.below(5));
      each.is_bought = d.chance(50);
      asked.possible.push_back(each);
    }
    for (std::size_t n = 0; n < 5; ++n) {
      unmet_need each{"n" + std::to_string(n), {}};
      for (std::size_t p = 0; p < 3; ++p)
        if (d.chance(50)) each.met_by.push_back(p);
      asked.needs.push_back(each);
    }
    const new_editions made = find_new_editions(asked).value();
    CAPTURE(i);
    REQUIRE(made.proven);
    CHECK(check_new_editions(asked, made) == std::vector<std::string>{});
    const auto met = static_cast<std::int64_t>(made.needs_met), count = static_cast<std::int64_t>(made.editions);
    std::int64_t bought = 0;
    for (std::size_t p = 0; p < 3; ++p)
      if (asked.possible[p].is_bought) bought += static_cast<std::int64_t>(made.count[p]);
    const judged found = asked.wanted == aim::fewest     ? judged{-met, count, made.cents}
                         : asked.wanted == aim::cheapest ? judged{-met, made.cents, count}
                                                         : judged{-met, bought, count};
    REQUIRE(found == best_of_all(asked));
    asked.nodes = 1 + d.below(made.nodes);
    const new_editions part = find_new_editions(asked).value();
    CHECK(check_new_editions(asked, part) == std::vector<std::string>{});
    CHECK(part.needs_bound >= made.needs_met);
    if (part.needs_bound == made.needs_met)
      CHECK(part.aim_bound <= std::get<1>(found));
  }
}

TEST_CASE("Needs that one edition alone meets are all met by it, however many there are of them") {
  new_editions_request asked;
  for (std::size_t p = 0; p < 100; ++p) {
    asked.possible.push_back({.id = "e" + std::to_string(p), .places = 6, .least = 3, .cents = 1000, .most = 4});
    for (std::size_t n = 0; n < 5; ++n) asked.needs.push_back({"n" + std::to_string(p) + "-" + std::to_string(n), {p}});
  }
  asked.nodes = 2000;
  const new_editions made = find_new_editions(asked).value();
  CHECK((made.proven && made.needs_met == 500 && made.editions == 100));
  CHECK(check_new_editions(asked, made) == std::vector<std::string>{});
}

TEST_CASE("What can be made is made before anything is bought, and regions add up to the whole") {
  new_editions_request asked = workshops();
  asked.wanted = aim::least_bought;
  asked.possible[0].region = "Noord";
  for (std::size_t n = 0; n < 14; ++n) asked.needs[n].region = n < 5 ? "Noord" : "Zuid";
  new_editions made = find_new_editions(asked).value();
  // Two of one's own have twelve places, for fourteen.
  CHECK(made.count == std::vector<std::size_t>{1, 1});
  CHECK(made.aim_bound == 1);
  CHECK(sentence(asked, made).in_language(language::en).ends_with("Fewer bought editions cannot do that."));
  CHECK(by_region(asked, made) == std::vector<new_editions_part>{{"", 0, 0, 1, 0, 20'000},
                                                                 {"Noord", 5, 5, 0, 1, 300'000},
                                                                 {"Zuid", 9, 9, 0, 0, 0}});
  asked.needs.resize(12);
  made = find_new_editions(asked).value();
  CHECK(made.count == std::vector<std::size_t>{0, 2});
  CHECK(made.aim_bound == 0);
}

TEST_CASE("All that is wrong with a question about new editions is said at once") {
  new_editions_request asked = workshops();
  asked.possible[0].places = 0;
  asked.possible[1].id = "bought";
  asked.possible[1].cents = -1;
  asked.needs[0].met_by = {2};
  CHECK(testing::defects(find_new_editions(asked)) ==
        std::vector<std::string>{"430 /needs/0/met_by/0", "738 /possible/0", "433 /possible/0/places",
                                 "433 /possible/1/cents", "201 /possible/1/id"});
}

TEST_CASE("The checker sees new editions that were tampered with") {
  const new_editions_request asked = workshops();
  const new_editions made = find_new_editions(asked).value();
  new_editions worse = made;
  worse.count[0] = 0;
  CHECK_FALSE(check_new_editions(asked, worse).empty());
  worse = made;
  worse.met[0] = std::nullopt;
  CHECK_FALSE(check_new_editions(asked, worse).empty());
  worse = made;
  worse.needs_bound = 20;
  CHECK_FALSE(check_new_editions(asked, worse).empty());
}
