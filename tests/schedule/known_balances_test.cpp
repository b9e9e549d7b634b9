// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <utility>

#include <nlohmann/json.hpp>
#include <schedule/timing/search.hpp>
#include <support/project.hpp>
#include <support/random.hpp>

using namespace loopbaan;
using detail::timing_answer;
using detail::timing_problem;

namespace {

const std::filesystem::path plans = testing::project_folder().parent_path() / "shared/data/matching/bacp/bacp.json";

/// Courses with credits, all in as many terms as there are: what comes before what is strict, as with steps.
timing_problem problem_of(const nlohmann::json& plan) {
  timing_problem made;
  made.terms = plan.at("periods").get<int>();
  for (const std::int64_t credits : plan.at("credits")) {
    timing_problem::step course;
    for (int term = 0; term < made.terms; ++term) course.options.push_back({term, term, 0, {credits}});
    made.steps.push_back(std::move(course));
  }
  for (const auto& pair : plan.at("before"))
    made.steps[pair.at(1).get<std::size_t>()].needs.push_back({1, {{std::uint64_t{1} << pair.at(0).get<int>()}}});
  made.most_in.assign(static_cast<std::size_t>(made.terms), plan.at("load_max").get<std::int64_t>());
  // Something in the last term, so that no term is saved and the fullest one is all that there is to better.
  timing_problem::step last;
  last.options.push_back({made.terms - 1, made.terms - 1, 0, {0}});
  made.steps.push_back(std::move(last));
  return made;
}

}  // namespace

TEST_CASE("times: the fullest terms of published curricula lie between what is proven and what is found") {
  if (!std::filesystem::exists(plans)) {
    MESSAGE("the plans of CSPLib problem 30 are not on this machine: skipped");
    return;
  }
  std::size_t proven = 0;
  std::size_t tried = 0;
  for (const auto& each : nlohmann::json::parse(std::ifstream{plans})) {
    const timing_problem problem = problem_of(each.at("instance"));
    if (problem.steps.size() > timing_problem::most_steps) continue;
    CAPTURE(each.at("name").get<std::string>());
    const auto optimum = each.at("cp_sat").at(0).get<std::int64_t>();
    const timing_answer found = find_times(problem, {.nodes = testing::cases(100'000)});
    ++tried;
    CHECK(found.fullest_at_least <= optimum);
    CHECK(found.fullest >= optimum);
    if (found.what == timing_answer::outcome::optimal) CHECK(found.fullest == optimum);
    proven += found.what == timing_answer::outcome::optimal ? 1 : 0;
  }
  CHECK(tried > 10);
  CHECK(proven > tried / 3);
}
