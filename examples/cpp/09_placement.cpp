// SPDX-License-Identifier: BSL-1.0
// Students of a spring period at the schools of a region: how many places there are and by what, who goes where and why, what is missing.

#include <iostream>

#include <loopbaan/partnership/placement_round.hpp>

using namespace loopbaan;

int main() {
  placement_draft draft{.id = "voorjaar", .version = "2027", .students_per_coach = 2, .students_per_trainer = 10};
  draft.schools = {{.id = "lyceum", .title = text{"Lyceum Noord"}, .status = school_status::accredited, .coaches = 1, .trainers = 1},
                   {.id = "baken", .title = text{"Het Baken"}, .status = school_status::quality_mark, .coaches = 3, .most = 1},
                   {.id = "werf", .title = text{"De Werf"}, .coaches = 2, .least = 2, .shows = {"rural"}}};
  draft.to_see = {"rural"};
  draft.students = {{.id = "s1", .home = "Utrecht", .wishes = {"werf"}},
                    {.id = "s2", .home = "Utrecht", .wishes = {"lyceum", "baken"}, .seen = {"rural"}},
                    {.id = "s3", .home = "Utrecht", .own_schools = {"lyceum"}},
                    {.id = "s4", .home = "Woerden"},
                    {.id = "s5", .home = "Lopik", .excluded = {"werf"}},
                    {.id = "s6", .home = "Woerden", .excluded = {"werf"}},
                    {.id = "s7", .home = "Utrecht", .wishes = {"baken"}, .excluded = {"werf"}}};

  const auto made = placement::build(std::move(draft));
  if (!made) {
    for (const diagnostic& each : made.errors()) std::cerr << print(each, language::en) << '\n';
    return 1;
  }
  const placement& of = made.value();
  const placement_travel travel{.distances = {{"Utrecht", "lyceum", 3}, {"Utrecht", "baken", 20}, {"Utrecht", "werf", 24},
                                              {"Woerden", "lyceum", 20}, {"Woerden", "baken", 1}, {"Woerden", "werf", 12},
                                              {"Lopik", "lyceum", 26}, {"Lopik", "baken", 13}, {"Lopik", "werf", 2}},
                                .most = 30};
  const placement_answer answer = find_placement(of, travel, "voorjaar 2027").value();
  std::cout << name(answer.found.status) << '\n';
  for (std::size_t s = 0; s < of.draft().schools.size(); ++s)
    std::cout << sentence_of_school(of, answer, s).in_language(language::en) << '\n';
  for (std::size_t n = 0; n < of.draft().students.size(); ++n)
    for (const text& each : sentences_of_student(of, answer, n))
      std::cout << of.draft().students[n].id << ": " << each.in_language(language::en) << '\n';
  for (const text& each : sentences_of_missing(of, find_missing_places(of, answer)))
    std::cout << each.in_language(language::en) << '\n';
  std::cout << check_placement(of, schools_of(answer), travel).size() << " things do not hold\n";
}
