// SPDX-License-Identifier: BSL-1.0
// Measures rounds of needs and offers. Prints a line: the round as other solvers need it, what was found, and how long
// it took, from the draft on; reasons and the lottery, which the others have not, are counted.
//
//   bench_partnership PEOPLE EDITIONS NEEDS_EACH LEAST SECONDS [--quiet]
//
// NEEDS_EACH: each person has so many needs, and editions have days. LEAST: so many percents of editions have a least
// number, of some two thirds of their places. --quiet: without the round.
#include <algorithm>
#include <chrono>
#include <ctime>
#include <iostream>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include <loopbaan/partnership/assignment.hpp>

#include "measure.hpp"
#include "seeded_people.hpp"

namespace {

using namespace loopbaan;

constexpr std::size_t wishes_each = 6, kilometres = 60, days_of_term = 40;

date day_of(std::size_t number) {
  return parse_date("2027-" + std::string{number < 20 ? "03-" : "04-"} + std::to_string(10 + number % 20)).value();
}

/// Nine places for ten needs, and editions of which some are asked for twice as often as others.
round_draft seeded_round(std::size_t people, std::size_t editions, std::size_t needs_each, std::size_t least,
                         bench::dice& roll) {
  round_draft made;
  made.criteria = {{"travel", {"kilometres", "kilometres"}}};
  const std::size_t usual = people * needs_each * 9 / 10 / editions;
  for (std::size_t e = 0; e < editions; ++e) {
    round_edition each{.id = "e" + std::to_string(e), .most = usual / 2 + roll.roll(usual + 1)};
    if (roll.roll(100) < least) each.least = each.most * 2 / 3;
    if (needs_each > 1) each.days = {{day_of(roll.roll(days_of_term)), {}}}, each.days[0].to = each.days[0].from;
    made.editions.push_back(std::move(each));
  }
  for (std::size_t p = 0; p < people; ++p)
    for (std::size_t k = 0; k < needs_each; ++k) {
      round_need each{.id = "n" + std::to_string(p) + "-" + std::to_string(k), .person = "p" + std::to_string(p)};
      std::vector<std::size_t> asked;
      while (asked.size() < wishes_each) {
        const std::size_t some = roll.roll(editions), e = roll.roll(3) == 0 ? some / 2 : some;
        if (std::find(asked.begin(), asked.end(), e) != asked.end()) continue;
        asked.push_back(e);
        each.wishes.push_back({.edition = made.editions[e].id,
                               .rank = static_cast<int>(asked.size()),
                               .criteria = {static_cast<std::int64_t>(roll.roll(kilometres))}});
      }
      made.needs.push_back(std::move(each));
    }
  return made;
}

nlohmann::json told(const assignment_round& round) {
  nlohmann::json editions = nlohmann::json::array(), needs = editions;
  for (const auto& each : round.parts().editions)
    editions.push_back({{"most", each.most},
                        {"least", each.least},
                        {"day", each.days.empty() ? nlohmann::json{} : nlohmann::json(print(each.days[0].from))}});
  for (const auto& each : round.parts().needs) {
    nlohmann::json wishes = nlohmann::json::array();
    for (const auto& wish : each.wishes) wishes.push_back({round.edition_of(wish), wish.rank, wish.criteria[0]});
    needs.push_back({{"person", each.person}, {"wishes", wishes}});
  }
  return {{"editions", editions}, {"needs", needs}};
}

/// A rule that others can count in one sum: most needs met, then kilometres, then ranks.
assignment_rule rule_of_others() {
  using kind = rule_level::kind;
  return {{kind::most_met}, {kind::criterion, 0}, {kind::rank_sum}};
}

}  // namespace

int main(int count, char** words) try {
  const bool quiet = count == 7 && std::string{words[6]} == "--quiet";
  if (count != 6 && !quiet)
    throw std::runtime_error{"usage: bench_partnership PEOPLE EDITIONS NEEDS_EACH LEAST SECONDS [--quiet]"};
  const double seconds = std::stod(words[5]);
  bench::dice roll{1};
  const auto round = assignment_round::build(seeded_round(std::stoul(words[1]), std::stoul(words[2]),
                                                          std::stoul(words[3]), std::stoul(words[4]), roll))
                         .value();
  nlohmann::json measured;
  bool holds = true;
  for (const auto& [called, rule] : {std::pair{"found", rule_of_others()}, {"usual", usual_rule(round)}}) {
    std::vector<double> times, processor;
    std::optional<assignment> made;
    while (bench::once_more(times, 1, 7, 3)) {
      assignment_options options{.rule = rule, .seed = "bench", .limits = {.nodes = 10'000'000}};
      options.limits.deadline =
          std::chrono::steady_clock::now() + std::chrono::microseconds{static_cast<std::int64_t>(seconds * 1e6)};
      const std::clock_t begin = std::clock();
      times.push_back(bench::seconds_of([&] { made = find_assignment(round, options).value(); }));
      processor.push_back(static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC);
    }
    measured[called] = {{"status", name(made->status)},     {"values", made->values},
                        {"bounds", made->bounds},           {"nodes", made->nodes},
                        {"seconds", bench::summary(times)}, {"processor", bench::summary(processor)}};
    if (std::stoul(words[1]) > 10'000) continue;
    for (const std::string& each : check_assignment(round, *made, "bench")) std::cerr << each << '\n', holds = false;
  }
  measured["peak"] = bench::resident("VmHWM");
  if (!quiet) measured["round"] = told(round);
  std::cout << measured << '\n';
  return holds ? 0 : 1;
} catch (const std::exception& fault) {
  std::cerr << fault.what() << '\n';
  return 1;
}
