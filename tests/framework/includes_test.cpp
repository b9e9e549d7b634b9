// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>
#include <map>

#include <loopbaan/framework/framework.hpp>

#include <support/defects.hpp>
#include <support/random.hpp>

using namespace loopbaan;

namespace {

/// Competences A to E on five levels, and these profiles.
framework_draft with_profiles(std::vector<profile> profiles) {
  framework_draft draft{.id = "world", .version = "1"};
  draft.scales = {{.id = "ranks", .levels = {{"1", "1"}, {"2", "2"}, {"3", "3"}, {"4", "4"}, {"5", "5"}}}};
  for (const char* id : {"A", "B", "C", "D", "E"})
    draft.competences.push_back({.id = id, .title = id, .scale = "ranks"});
  draft.profiles = std::move(profiles);
  return draft;
}

/// Attainments as "A2 B1".
std::string words(const framework& on, const std::vector<attainment>& levels) {
  std::string found;
  for (const auto& [c, at] : levels)
    found += (found.empty() ? "" : " ") + on.competences()[c].id + std::to_string(number(at));
  return found;
}

std::string required(const framework& on, std::string_view id) {
  return words(on, on.resolved(on.profiles().find(id).value()).required);
}
std::string desired(const framework& on, std::string_view id) {
  return words(on, on.resolved(on.profiles().find(id).value()).desired);
}

profile named(std::string id, std::vector<std::string> includes, level_map requires_levels,
              level_map desires_levels = {}) {
  return {.id = id,
          .title = id,
          .includes = std::move(includes),
          .requires_levels = std::move(requires_levels),
          .desires_levels = std::move(desires_levels)};
}

}  // namespace

TEST_CASE("includes: profiles are joined by taking the higher level, also when they meet again further on") {
  const framework on = framework::build(with_profiles({named("top", {"left", "right"}, {{"A", "1"}}),
                                                       named("left", {"base"}, {{"B", "3"}, {"C", "1"}}),
                                                       named("right", {"base"}, {{"B", "2"}, {"C", "4"}}),
                                                       named("base", {}, {{"A", "2"}, {"D", "1"}})}))
                           .value();
  CHECK(required(on, "top") == "A2 B3 C4 D1");
  CHECK(required(on, "left") == "A2 B3 C1 D1");
  CHECK(required(on, "base") == "A2 D1");
}

TEST_CASE("includes: desired levels are joined too, and say only what lies above the required ones") {
  const framework on =
      framework::build(with_profiles({named("base", {}, {{"A", "2"}}, {{"A", "3"}, {"B", "1"}}),
                                      named("top", {"base"}, {{"A", "3"}, {"C", "2"}}, {{"C", "2"}, {"B", "4"}})}))
          .value();
  CHECK(desired(on, "base") == "A3 B1");
  CHECK(required(on, "top") == "A3 C2");
  CHECK(desired(on, "top") == "B4");
}

TEST_CASE("includes: a chain of ten thousand profiles is joined to its end") {
  constexpr int length = 10'000;
  std::vector<profile> chain;
  for (int i = 0; i < length; ++i)
    chain.push_back(named("p" + std::to_string(i), {"p" + std::to_string(i + 1)}, {{"A", "1"}}));
  chain.back() = named("p9999", {}, {{"A", "1"}, {"E", "5"}});
  const framework on = framework::build(with_profiles(std::move(chain))).value();
  CHECK(required(on, "p0") == "A1 E5");
  CHECK(required(on, "p9999") == "A1 E5");
}

TEST_CASE("includes: a circle is printed whole and once, from its first profile on") {
  const auto made =
      framework::build(with_profiles({named("before", {"b"}, {}), named("a", {"b", "after"}, {}), named("b", {"c"}, {}),
                                      named("c", {"a"}, {}), named("after", {}, {}), named("self", {"self"}, {})}),
                       "f.json");
  REQUIRE_FALSE(made);
  REQUIRE(made.errors().size() == 2);
  CHECK(print(made.errors()[0]) ==
        "f.json#/profiles/1/includes: profiles include each other in a circle: a → b → c → a. Remove one of these "
        "references "
        "from “includes”. [error 205]");
  CHECK(message(made.errors()[1]) == "profiles include each other in a circle: self → self");
}

TEST_CASE("includes: a circle of ten thousand profiles, and one with as many ways back, are found in no time") {
  constexpr int length = 10'000;
  std::vector<profile> circle;
  for (int i = 0; i < length; ++i)
    circle.push_back(named("p" + std::to_string(i), {"p" + std::to_string((i + 1) % length)}, {}));
  CHECK(testing::defects(framework::build(with_profiles(circle))) ==
        std::vector<std::string>{"205 /profiles/0/includes"});
  for (int i = 1; i < length; ++i) circle[static_cast<std::size_t>(i)].includes.push_back("p0");
  CHECK(testing::defects(framework::build(with_profiles(circle))) ==
        std::vector<std::string>{"205 /profiles/0/includes"});
}

TEST_CASE("includes: circles that do not touch are each reported") {
  const auto made =
      framework::build(with_profiles({named("a", {"b"}, {}), named("b", {"a"}, {}), named("c", {"a", "d"}, {}),
                                      named("d", {"c"}, {}), named("e", {"c"}, {})}));
  CHECK(testing::defects(made) == std::vector<std::string>{"205 /profiles/0/includes", "205 /profiles/2/includes"});
}

TEST_CASE("includes: the join is the highest level over all profiles that can be reached, by a plain walk") {
  testing::dice random{31};
  const std::vector<std::string> competences{"A", "B", "C", "D", "E"};
  for (int round = 0; round < 300; ++round) {
    std::vector<profile> profiles;
    for (std::size_t i = 0; i < 2 + random.below(8); ++i) {
      profile each = named("p" + std::to_string(i), {}, {});
      for (std::size_t j = 0; j < i; ++j)
        if (random.chance(30)) each.includes.push_back("p" + std::to_string(j));
      for (const std::string& c : competences)
        if (random.chance(30)) each.requires_levels[c] = std::to_string(1 + random.below(5));
      profiles.push_back(each);
    }
    std::vector<profile> order = profiles;  // the order of the list must not matter
    for (std::size_t i = order.size(); i > 1; --i) std::swap(order[i - 1], order[random.below(i)]);
    const framework on = framework::build(with_profiles(order)).value();
    for (std::size_t i = 0; i < profiles.size(); ++i) {
      std::map<std::string, std::string> highest;
      std::vector<std::size_t> reached{i};
      for (std::size_t next = 0; next < reached.size(); ++next) {
        for (const auto& [c, level] : profiles[reached[next]].requires_levels) highest[c] = std::max(highest[c], level);
        for (const std::string& other : profiles[reached[next]].includes)
          reached.push_back(std::stoul(other.substr(1)));
      }
      std::string expected;
      for (const auto& [c, level] : highest) expected += (expected.empty() ? "" : " ") + c + level;
      REQUIRE(required(on, "p" + std::to_string(i)) == expected);
    }
  }
}
