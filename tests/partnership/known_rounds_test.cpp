// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>

#include <loopbaan/partnership/assignment.hpp>

#include <support/defects.hpp>
#include <support/project.hpp>

using namespace loopbaan;

// Rounds of others with values that they published: persons, places with least and most numbers, owners with these too
// (github.com/fmcooper/matchingproblems, MIT; optima by brute force). They lie beside the project, where it is worked on.
namespace {

using nlohmann::json;

assignment_round round_of(const json& instance) {
  round_draft made;
  const json& owners = instance["lecturers"];
  for (std::size_t o = 0; o < owners.size(); ++o)
    made.owners.push_back({.id = "o" + std::to_string(o + 1), .most = owners[o]["upper"], .least = owners[o]["lower"]});
  const json& places = instance["places"];
  for (std::size_t e = 0; e < places.size(); ++e) {
    round_edition each{.id = "e" + std::to_string(e + 1), .most = places[e]["upper"], .least = places[e]["lower"], .must_run = true};
    if (places[e].contains("lecturer")) each.owner = "o" + std::to_string(places[e]["lecturer"].get<int>());
    made.editions.push_back(each);
  }
  for (const json& wishes : instance["students"]) {
    round_need need{.id = "p" + std::to_string(made.needs.size())};
    int rank = 0;
    for (const json& equal : wishes) {
      ++rank;
      for (const json& each : equal) need.wishes.push_back({.edition = "e" + std::to_string(each.get<int>()), .rank = rank});
    }
    made.needs.push_back(need);
  }
  return assignment_round::build(made).value();
}

/// The published profile has a number for each rank up to the longest list; ours for each that there is.
level_value shortened(const json& profile, std::size_t ranks) {
  level_value made = profile.get<level_value>();
  made.resize(ranks);
  return made;
}

}  // namespace

TEST_CASE("Rounds that others published have the values that they found by trying everything") {
  const auto file = testing::project_folder().parent_path() / "shared/data/matching/spa-lq/expected.json";
  if (!std::filesystem::exists(file)) {
    MESSAGE("skipped: " << file.filename() << " of spa-lq is not beside the project");
    return;
  }
  std::ifstream in{file};
  using kind = rule_level::kind;
  std::size_t compared = 0;
  for (const json& each : json::parse(in)) {
    const assignment_round round = round_of(each["instance"]);
    const json& known = each["published"];
    const auto value = [&](const assignment_rule& rule) {
      const assignment made = find_assignment(round, {.rule = rule}).value();
      CHECK(made.status == assignment_status::optimal);
      CHECK(check_assignment(round, made) == std::vector<std::string>{});
      ++compared;
      return made.values.back();
    };
    const std::size_t ranks = ranks_of(round).size();
    CAPTURE(each["kind"].get<std::string>());
    CAPTURE(each["i"].get<int>());
    CHECK(value({{kind::most_met}}) == level_value{known["size"].get<std::int64_t>()});
    CHECK(value({{kind::most_met}, {kind::rank_sum}}) == level_value{known["maxsizemincost"].get<std::int64_t>()});
    CHECK(value({{kind::most_met}, {kind::squared_rank_sum}}) == level_value{known["maxsizeminsqcost"].get<std::int64_t>()});
    CHECK(value({{kind::most_at_best_ranks}}) == shortened(known["greedyprofile"], ranks));
    CHECK(value({{kind::most_met}, {kind::most_at_best_ranks}}) == shortened(known["greedymaxprofile"], ranks));
    const level_value generous = value({{kind::most_met}, {kind::fewest_at_worst_ranks}});
    CHECK(generous == shortened(known["generousmaxprofile"], ranks));
    std::size_t worst = generous.size();
    while (worst > 0 && generous[worst - 1] == 0) --worst;
    CHECK(worst == known["maxsizemindegree"].get<std::size_t>());
  }
  MESSAGE(compared << " values are those that were published");
}
