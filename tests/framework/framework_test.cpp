// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <memory>
#include <string>
#include <thread>
#include <type_traits>
#include <utility>
#include <vector>

#include <framework/sample.hpp>

using namespace loopbaan;

// A copy is a handle of the size of a shared pointer, and nothing that a framework gives out can be changed.
static_assert(sizeof(framework) == sizeof(std::shared_ptr<const int>));
static_assert(std::is_nothrow_copy_constructible_v<framework> && std::is_nothrow_copy_assignable_v<framework>);
static_assert(!std::is_default_constructible_v<framework>);
static_assert(std::is_same_v<decltype(std::declval<framework&>().steps()), const table<step>&>);
static_assert(std::is_same_v<decltype(std::declval<framework&>().draft()), const framework_draft&>);
static_assert(std::is_same_v<decltype(std::declval<table<step>&>()[step_index{}]), const step&>);

TEST_CASE("framework: a copy shares what it holds, and outlives the first") {
  const auto made = [] {
    const framework first = framework::build(testing::sample()).value();
    return std::pair{first, &first.steps()};
  }();
  CHECK(&made.first.steps() == made.second);
  CHECK(made.first.steps().size() == 2);
}

TEST_CASE("framework: four threads read one framework, and put catalogues on it, without disturbing each other") {
  const framework on = framework::build(testing::sample()).value();
  std::vector<std::size_t> seen(4);
  {
    std::vector<std::jthread> readers;
    for (std::size_t& mine : seen)
      readers.emplace_back([&on, &mine] {
        for (int round = 0; round < 200; ++round) {
          const framework own = on;
          catalogue_draft more{.framework = {own.id(), own.version()}};
          more.steps = {{.id = "extra", .title = "x", .after = {"week"}, .yields = {{"order", "expert"}}}};
          const framework joined = own.with(more).value();
          mine += joined.steps().size();
          mine += own.target("Mentor of starters").value().value;
          mine += own.target("no such word").has_value() ? 1000 : 0;
          mine += own.level_title({0}, rank::unknown, language::en).size();
        }
      });
  }
  for (const std::size_t each : seen) CHECK(each == 200 * (3 + 1 + 7));
}

TEST_CASE("framework: a domain knows the profile of each of its depths") {
  framework_draft draft = testing::sample();
  draft.domains.push_back({.id = "D2", .title = "Onderwijs ontwikkelen", .depths = {{"seasoned", "capable"}}});
  const framework on = framework::build(std::move(draft)).value();
  const auto profile = [&](std::string_view domain, std::string_view depth) {
    const auto found = on.profile_of(*on.domains().find(domain), *on.depths().find(depth));
    return found ? on.profiles()[*found].id : "none";
  };
  CHECK(profile("D1", "starting") == "ready");
  CHECK(profile("D1", "seasoned") == "capable");
  CHECK(profile("D2", "starting") == "none");
  CHECK(profile("D2", "seasoned") == "capable");
}

TEST_CASE("framework: a step of a route is for who takes it, a step of none is for everyone") {
  framework_draft draft = testing::sample();
  draft.routes.push_back({.id = "regular", .title = "Voltijd"});
  const framework on = framework::build(std::move(draft)).value();
  const auto is_on = [&](std::string_view route, std::string_view step) {
    return on.is_on(*on.routes().find(route), *on.steps().find(step));
  };
  CHECK(is_on("late", "course"));
  CHECK(!is_on("regular", "course"));
  CHECK(is_on("late", "week"));
  CHECK(is_on("regular", "week"));
}

TEST_CASE("framework: an instrument knows from which score on it shows a level") {
  const framework on = framework::build(testing::sample()).value();
  const auto& sees = on.resolved(*on.instruments().find("icalt")).sees;
  REQUIRE(sees.size() == 2);
  CHECK(on.competences()[sees[0].competence].id == "order");
  CHECK(on.competences()[sees[1].competence].id == "visit");
  CHECK(sees[1].scores[1].from == 2.5);
  CHECK(sees[1].scores[1].level == make_rank(2));
}
