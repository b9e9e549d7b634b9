// SPDX-License-Identifier: BSL-1.0
// Measures a round of visits. Prints a line: the round as other solvers need it, what was found, and how long it took.
//
//   bench_visits SCHOOLS BOARDS VISITORS NODES [--quiet]
//
// VISITORS: so many come to each school, and so many it visits. NODES: after so many the proof is given up. --quiet:
// without the round.
#include <ctime>
#include <iostream>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include <loopbaan/partnership/visits.hpp>

#include "measure.hpp"
#include "seeded_people.hpp"

namespace {

using namespace loopbaan;

constexpr std::size_t across = 60;

std::int64_t apart(std::size_t one, std::size_t other) { return static_cast<std::int64_t>(one > other ? one - other : other - one); }

/// Schools anywhere in a square of 60 km, their boards by lot, streets in two directions.
visit_round seeded_round(std::size_t schools, std::size_t boards, std::size_t visitors, bench::dice& roll) {
  visit_round made{.schools = {}, .seed = "bench"};
  std::vector<std::pair<std::size_t, std::size_t>> at;
  for (std::size_t s = 0; s < schools; ++s) {
    made.schools.push_back({.id = "s" + std::to_string(s), .board = "b" + std::to_string(roll.roll(boards)), .visited = visitors, .visits = visitors});
    const std::size_t x = roll.roll(across);
    at.emplace_back(x, roll.roll(across));
  }
  for (std::size_t a = 0; a < schools; ++a)
    for (std::size_t b = a + 1; b < schools; ++b)
      made.distances.push_back({made.schools[a].id, made.schools[b].id, apart(at[a].first, at[b].first) + apart(at[a].second, at[b].second)});
  return made;
}

/// Which school may visit which, and how far that is.
nlohmann::json told(const visit_round& round, std::size_t visitors) {
  const std::size_t n = round.schools.size();
  const auto bars = bars_between(round);
  std::vector<std::vector<std::int64_t>> far(n, std::vector<std::int64_t>(n));
  std::size_t next = 0;
  for (std::size_t a = 0; a < n; ++a)
    for (std::size_t b = a + 1; b < n; ++b) far[a][b] = far[b][a] = round.distances[next++].amount;
  nlohmann::json pairs = nlohmann::json::array();
  for (std::size_t from = 0; from < n; ++from)
    for (std::size_t to = 0; to < n; ++to)
      if (bars[from][to] == visit_bar::none) pairs.push_back({from, to, far[from][to]});
  return {{"schools", n}, {"visitors", visitors}, {"pairs", pairs}};
}

nlohmann::json numbers(const visit_values& of) { return {of.lacking, of.travel, of.lottery}; }

}  // namespace

int main(int count, char** words) try {
  const bool quiet = count == 6 && std::string{words[5]} == "--quiet";
  if (count != 5 && !quiet) throw std::runtime_error{"usage: bench_visits SCHOOLS BOARDS VISITORS NODES [--quiet]"};
  const std::size_t visitors = std::stoul(words[3]);
  bench::dice roll{1};
  visit_round round = seeded_round(std::stoul(words[1]), std::stoul(words[2]), visitors, roll);
  round.nodes = std::stoul(words[4]);
  std::vector<double> times, processor;
  std::optional<visit_plan> made;
  while (bench::once_more(times, 1, 5, 3)) {
    const std::clock_t begin = std::clock();
    times.push_back(bench::seconds_of([&] { made = find_visits(round).value(); }));
    processor.push_back(static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC);
  }
  const std::vector<std::string> wrong = check_visits(round, *made);
  for (const std::string& each : wrong) std::cerr << each << '\n';
  nlohmann::json measured{{"values", numbers(made->values)},     {"bounds", numbers(made->bounds)},
                          {"proven", made->proven()},            {"nodes", made->nodes},
                          {"seconds", bench::summary(times)},    {"processor", bench::summary(processor)},
                          {"peak", bench::resident("VmHWM")}};
  if (!quiet) measured["round"] = told(round, visitors);
  std::cout << measured << '\n';
  return wrong.empty() ? 0 : 1;
} catch (const std::exception& fault) {
  std::cerr << fault.what() << '\n';
  return 1;
}
