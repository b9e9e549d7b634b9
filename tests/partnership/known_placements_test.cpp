// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>

#include <nlohmann/json.hpp>

#include <loopbaan/partnership/placement_round.hpp>

#include <support/project.hpp>

using namespace loopbaan;

// Pupils of whole schools at centres (github.com/moest-np/center-randomize, MIT; optima proven by another solver). Who need
// not go together travels no farther.
TEST_CASE("Students one by one travel no farther than schools that others placed as a whole") {
  const auto file = testing::project_folder().parent_path() / "shared/data/matching/exam-centres/placements.json";
  if (!std::filesystem::exists(file)) {
    MESSAGE("skipped: " << file.filename() << " of exam-centres is not beside the project");
    return;
  }
  std::ifstream in{file};
  for (const auto& each : nlohmann::json::parse(in)) {
    placement_draft draft{.id = "centra", .version = "1", .least = each["least_if_used"].get<std::int64_t>()};
    placement_travel travel;
    for (const auto& centre : each["centres"])
      draft.schools.push_back({.id = "c" + centre["code"].get<std::string>(), .most = centre["capacity"].get<std::int64_t>()});
    for (std::size_t s = 0; s < each["schools"].size(); ++s) {
      const std::string code = each["schools"][s]["code"];
      for (int n = 0; n < each["schools"][s]["count"].get<int>(); ++n)
        draft.students.push_back({.id = code + "." + std::to_string(n), .home = code, .own_schools = {"c" + code}});
      for (std::size_t c = 0; c < draft.schools.size(); ++c)
        travel.distances.push_back({code, draft.schools[c].id, each["metres"][s][c].get<std::int64_t>()});
    }
    if (draft.students.size() > 1800) continue;  // the largest take seconds
    const auto students = static_cast<std::int64_t>(draft.students.size());
    const placement of = placement::build(std::move(draft)).value();
    const placement_answer answer = find_placement(of, travel, "zaad").value();
    CHECK(answer.found.values.front() == level_value{students});
    CHECK(answer.found.values.back().at(0) <= each["expected"]["without_mutual_rule"][0].get<std::int64_t>());
    CHECK(check_placement(of, schools_of(answer), travel).empty());
  }
}
