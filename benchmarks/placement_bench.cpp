// SPDX-License-Identifier: BSL-1.0
// Measures a placement of students. Prints a line: the round as other solvers need it, what was found, and how long it took.
//
//   bench_placement STUDENTS SCHOOLS LEAST SECONDS [--quiet]
//
// LEAST: each school has this many students or none. --quiet: without the round.
#include <chrono>
#include <ctime>
#include <iostream>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include <loopbaan/partnership/placement_round.hpp>

#include "measure.hpp"
#include "seeded_people.hpp"

namespace {

using namespace loopbaan;

constexpr std::size_t towns = 60, across = 80, most_km = 30, wishes_most = 3;

struct spot {
  std::size_t x, y;
};

std::int64_t kilometres(spot one, spot other) {
  const auto apart = [](std::size_t a, std::size_t b) { return a > b ? a - b : b - a; };
  return static_cast<std::int64_t>(apart(one.x, other.x) + apart(one.y, other.y));
}

/// Somewhat fewer places than students; one school in five is accredited, one in ten has the mark; four years of study.
std::pair<placement, placement_travel> seeded_placement(std::size_t students, std::size_t schools, std::int64_t least, bench::dice& roll) {
  placement_draft made{.id = "p", .version = "1", .students_per_coach = 2, .students_per_trainer = 20, .least = least, .to_see = {"rural"}};
  placement_travel travel{.most = most_km};
  std::vector<spot> at;
  for (std::size_t t = 0; t < towns; ++t) at.push_back({roll.roll(across), roll.roll(across)});
  const std::size_t coaches = students * 19 / 20 / schools;  // twice the average, halved as each has two students
  for (std::size_t s = 0; s < schools; ++s) {
    const std::size_t kind = roll.roll(10), town = roll.roll(towns);
    placing_school each{.id = "k" + std::to_string(s), .coaches = static_cast<std::int64_t>(1 + roll.roll(coaches)), .trainers = 1};
    each.status = kind < 2 ? school_status::accredited : kind < 3 ? school_status::quality_mark : school_status::internship;
    if (roll.roll(4) == 0) each.stages = {"1", "2"};
    if (roll.roll(5) == 0) each.shows = {"rural"};
    each.place = "t" + std::to_string(town);
    made.schools.push_back(std::move(each));
  }
  for (std::size_t n = 0; n < students; ++n) {
    placing_student each{.id = "s" + std::to_string(n), .stage = std::to_string(1 + roll.roll(4)), .home = "t" + std::to_string(roll.roll(towns))};
    for (std::size_t w = roll.roll(wishes_most + 1); w > 0; --w) {
      const std::string& wished = made.schools[roll.roll(schools)].id;
      if (std::find(each.wishes.begin(), each.wishes.end(), wished) == each.wishes.end()) each.wishes.push_back(wished);
    }
    if (roll.roll(5) == 0) each.previous = {made.schools[roll.roll(schools)].id};
    made.students.push_back(std::move(each));
  }
  for (std::size_t a = 0; a < towns; ++a)
    for (std::size_t b = a + 1; b < towns; ++b)
      travel.distances.push_back({"t" + std::to_string(a), "t" + std::to_string(b), kilometres(at[a], at[b])});
  return {placement::build(std::move(made)).value(), std::move(travel)};
}

nlohmann::json told(const assignment_round& round) {
  nlohmann::json editions = nlohmann::json::array(), needs = editions;
  for (const auto& each : round.parts().editions) editions.push_back({{"most", each.most}, {"least", each.least}, {"day", nullptr}});
  for (const auto& each : round.parts().needs) {
    nlohmann::json wishes = nlohmann::json::array();
    for (const auto& wish : each.wishes)
      if (wish.refused.empty()) wishes.push_back({round.edition_of(wish), wish.criteria[0], wish.criteria[1], wish.criteria.back()});
    needs.push_back({{"person", each.id}, {"wishes", wishes}});
  }
  return {{"editions", editions}, {"needs", needs}};
}

/// A rule that others can count in one sum: most placed, then the two levels of status, then kilometres.
assignment_rule rule_of_others(const placement_round& asked) {
  using kind = rule_level::kind;
  return {{kind::most_met}, {kind::criterion, 0}, {kind::criterion, 1}, {kind::criterion, asked.round.parts().criteria.size() - 1}};
}

}  // namespace

int main(int count, char** words) try {
  const bool quiet = count == 6 && std::string{words[5]} == "--quiet";
  if (count != 5 && !quiet) throw std::runtime_error{"usage: bench_placement STUDENTS SCHOOLS LEAST SECONDS [--quiet]"};
  const double seconds = std::stod(words[4]);
  bench::dice roll{1};
  const auto [of, travel] = seeded_placement(std::stoul(words[1]), std::stoul(words[2]), std::stoll(words[3]), roll);
  nlohmann::json measured;
  std::optional<placement_round> asked;
  std::vector<double> compiled;
  while (bench::once_more(compiled, 1, 5, 3)) compiled.push_back(bench::seconds_of([&] { asked = round_of(of, travel).value(); }));
  measured["compiled"] = bench::summary(compiled);
  std::size_t wishes = 0;
  for (const auto& each : asked->round.parts().needs) wishes += each.wishes.size();
  measured["wishes"] = wishes;
  bool holds = true;
  for (const auto& [called, rule] : {std::pair{"found", rule_of_others(*asked)}, {"whole", asked->rule}}) {
    std::vector<double> times, processor;
    std::optional<assignment> made;
    while (bench::once_more(times, 1, 5, 3)) {
      assignment_options options{.rule = rule, .seed = "bench", .limits = {.nodes = 10'000'000}};
      options.limits.deadline =
          std::chrono::steady_clock::now() + std::chrono::microseconds{static_cast<std::int64_t>(seconds * 1e6)};
      const std::clock_t begin = std::clock();
      times.push_back(bench::seconds_of([&] { made = find_assignment(asked->round, options).value(); }));
      processor.push_back(static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC);
    }
    measured[called] = {{"status", name(made->status)}, {"values", made->values},           {"bounds", made->bounds},
                        {"nodes", made->nodes},         {"seconds", bench::summary(times)}, {"processor", bench::summary(processor)}};
    const placement_answer answer{*asked, *made, "bench"};
    for (const std::string& each : check_placement(of, schools_of(answer), travel)) std::cerr << each << '\n', holds = false;
    if (std::string{called} == "whole") {
      missing_places missing;
      measured["missing_seconds"] = bench::seconds_of([&] { missing = find_missing_places(of, answer); });
      measured["missing"] = {{"units", missing.units}, {"placed", missing.placed}, {"left", missing.left}, {"proven", missing.proven}};
    }
  }
  measured["peak"] = bench::resident("VmHWM");
  if (!quiet) measured["round"] = told(asked->round);
  std::cout << measured << '\n';
  return holds ? 0 : 1;
} catch (const std::exception& fault) {
  std::cerr << fault.what() << '\n';
  return 1;
}
