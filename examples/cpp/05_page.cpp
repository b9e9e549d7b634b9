// SPDX-License-Identifier: BSL-1.0
// Shows how the offline page is written that tells a board how many meet the profile and which steps are needed, with
// nobody on it.
// Read 03_plan_a_team.cpp first.
//
//   05_page [STAFF.csv [PAGE.html]]
#include <fstream>
#include <iostream>

#include <loopbaan/loopbaan.hpp>

int main(int count, char** words) {
  const std::string file = count > 1 ? words[1] : EXAMPLE_DATA "/board.csv";
  const std::string page = count > 2 ? words[2] : "page.html";

  const auto framework = loopbaan::dutch_framework();
  const auto staff = loopbaan::read_staff_file(file, framework).value();
  for (const auto& note : staff.notes) std::cout << print(note) << '\n';
  const auto target = framework.target("basisbekwaam").value();
  const auto plans = loopbaan::planner{framework, target}.find_all(staff.people);

  std::ofstream out{page, std::ios::binary};
  out << loopbaan::write_page({.people = staff.people,
                               .target = target,
                               .plans = plans,
                               .notes = staff.notes,
                               .staff_file = "board.csv",
                               .lang = loopbaan::language::en});
  if (!out.flush()) {
    std::cerr << page << " could not be written\n";
    return 1;
  }
  std::cout << page << ": a page about " << staff.people.size() << " people\n";
}
