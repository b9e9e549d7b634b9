// SPDX-License-Identifier: BSL-1.0
// Shows the plans of a whole school, made on all cores with progress, what they need together, and their document.
// Read 01_gap_and_plan.cpp first.
//
//   03_plan_a_team [STAFF.csv [SCHOOL]]
#include <algorithm>
#include <iostream>

#include <loopbaan/loopbaan.hpp>

namespace {

using namespace loopbaan;

cohort of_school(const cohort& board, const std::string& school) {
  std::vector<person_draft> staff;
  for (std::size_t row = 0; row < board.size(); ++row)
    if (board[row].group("school") == school) staff.push_back(board[row].draft());
  return cohort::build(board.fw(), staff).value();
}

}  // namespace

int main(int count, char** words) {
  const auto framework = dutch_framework();
  const auto board = read_staff_file(count > 1 ? words[1] : EXAMPLE_DATA "/board.csv", framework).value().people;
  const auto team = of_school(board, count > 2 ? words[2] : "De Boomgaard");
  const auto target = framework.target("vakbekwaam").value();

  const auto on_screen = [](std::size_t done, std::size_t total) {
    std::cerr << done << " of " << total << '\r' << std::flush;
    return true;  // false would stop the work
  };
  const planner planner{framework, target, objective::cost};
  const auto plans = planner.find_all(team, 0, {}, on_screen);
  std::cerr << '\n';

  std::int64_t cost = 0;
  std::size_t without_plan = 0;
  for (const auto& plan : plans) {
    if (plan.cost)
      cost += *plan.cost;
    else
      ++without_plan;
  }
  std::cout << team.size() << " people, " << without_plan << " without a plan, together "
            << print_amount(cost, objective::cost, language::en, "EUR") << "\n\nWhat most of them need:\n";

  auto needs = count_needs(framework, plans);
  needs.resize(std::min<std::size_t>(needs.size(), 5));
  for (const auto& [step, people] : needs)
    std::cout << people << " x " << framework.steps()[step].title.in_language(language::en) << '\n';

  const auto document = write_plans(team, planner.request(), plans);
  std::cout << "\nplans/1 document with hash " << sha256(document) << '\n';
}
