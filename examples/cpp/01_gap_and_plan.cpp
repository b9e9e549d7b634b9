// SPDX-License-Identifier: BSL-1.0
// Shows what one teacher lacks for the next phase, and the proven cheapest way there.
// This is the first example; then read 02_build_a_framework.cpp.
//
//   01_gap_and_plan [STAFF.csv [PERSON]]
#include <iostream>

#include <loopbaan/loopbaan.hpp>

int main(int count, char** words) {
  const std::string file = count > 1 ? words[1] : EXAMPLE_DATA "/board.csv";
  const std::string id = count > 2 ? words[2] : "001269";

  const auto framework = loopbaan::dutch_framework();
  const auto people = loopbaan::read_staff_file(file, framework).value().people;
  const auto person = people.find(id).value();
  const auto target = framework.target("basisbekwaam").value();

  for (const auto& line : find_gap(framework, person.stands(), target).lines)
    if (line.missing() > 0) std::cout << explain(line, person, target, loopbaan::language::en) << '\n';

  const auto plan = loopbaan::planner{framework, target}.find(person.stands());
  std::cout << "\n" << name(plan.status) << ": " << print(framework, plan) << '\n';

  for (const auto& planned : plan.steps)
    for (const auto& reason : planned.because)
      std::cout << framework.steps()[planned.step].id << ": " << explain(framework, reason, loopbaan::language::en) << '\n';
}
