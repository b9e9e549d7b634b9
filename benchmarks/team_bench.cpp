// SPDX-License-Identifier: BSL-1.0
// Measures schedules of people who share: editions with places and least numbers, and hours that schools can spare.
// Prints a line: the problem as other solvers need it, what was found after each number of rounds, and how long it took.
//
//   bench_team PEOPLE SCHOOLS EDITIONS SECONDS
#include <chrono>
#include <iostream>
#include <set>
#include <stdexcept>
#include <string>
#include <vector>

#include <loopbaan/loopbaan.hpp>

#include "measure.hpp"
#include "seeded_people.hpp"
#include "seeded_steps.hpp"

namespace {

using namespace loopbaan;

constexpr std::size_t steps = 20, held = 10, terms = 12;  // the first of the steps have editions, the others are free
constexpr std::int64_t own_hours = 80, some_hours = 40, most_in_term = 40, spares_each = 14;

std::vector<bench::seeded_step> seeded_steps(bench::dice& roll) {
  std::vector<bench::seeded_step> made(steps);
  for (std::size_t i = 0; i < steps; ++i) {
    made[i].hours = 4 + static_cast<std::int64_t>(roll.roll(33));
    made[i].for_some = roll.roll(3) == 0;
    if (i == 0 || roll.roll(2) == 0) continue;
    made[i].one_before.push_back(roll.roll(i));
    if (roll.roll(3) == 0) made[i].one_before.push_back(roll.roll(i));
  }
  return made;
}

struct seeded_edition {
  std::size_t step, term;
  std::int64_t places, least;
};

std::vector<seeded_edition> seeded_editions(std::size_t count, std::size_t people, bench::dice& roll) {
  // Some 3 people in 10 of those who ask a step find a place in each of its editions.
  const std::size_t usual = std::max<std::size_t>(people * 14 / 240 * 60 / count, 4);
  std::vector<seeded_edition> made;
  for (std::size_t e = 0; e < count; ++e) {
    const std::size_t places = usual / 2 + roll.roll(usual);
    made.push_back({e % held, roll.roll(terms), static_cast<std::int64_t>(places), static_cast<std::int64_t>(places / 3)});
  }
  return made;
}

/// A few steps, and of each that asks others one of these.
std::set<std::size_t> asked_of_one(const std::vector<bench::seeded_step>& all, bench::dice& roll) {
  std::set<std::size_t> made;
  const std::size_t some = 2 + roll.roll(3);
  while (made.size() < some) made.insert(roll.roll(all.size()));
  for (std::size_t i = all.size(); i-- > 0;) {
    const auto& before = all[i].one_before;
    if (made.count(i) > 0 && !before.empty()) made.insert(before[roll.roll(before.size())]);
  }
  return made;
}

offers offers_of(const std::vector<seeded_edition>& all, const framework& fw, const school_calendar& when) {
  std::vector<step_edition> made;
  for (std::size_t e = 0; e < all.size(); ++e) {
    step_edition each{.id = "e" + std::to_string(e), .step = "s" + std::to_string(all[e].step)};
    each.term = when.terms()[all[e].term].id;
    each.places = all[e].places;
    each.least = all[e].least;
    made.push_back(std::move(each));
  }
  return offers::build({.id = "seeded",
                        .version = "1",
                        .framework = {fw.id(), fw.version()},
                        .terms = when.terms(),
                        .editions = std::move(made)},
                       fw)
      .value();
}

}  // namespace

int main(int count, char** words) try {
  if (count != 5) throw std::runtime_error{"usage: bench_team PEOPLE SCHOOLS EDITIONS SECONDS"};
  const std::size_t people = std::stoul(words[1]), schools = std::stoul(words[2]);
  const double seconds = std::stod(words[4]);
  bench::dice roll{1};
  const auto seeded = seeded_steps(roll);
  const auto editions = seeded_editions(std::stoul(words[3]), people, roll);
  const auto when = school_calendar::of_years(parse_date("2026-08-01").value(), 3);
  const policy rules = bench::policy_of(own_hours, some_hours);
  const framework fw = bench::framework_of(seeded);
  const offers places = offers_of(editions, fw, when);
  const ranks nothing(fw.competences().size(), rank{});
  const std::int64_t spares = spares_each * static_cast<std::int64_t>(people / schools);
  team_request request{.members = {}, .school_spares = minutes::of(spares * 60).value(), .seed = "bench"};
  nlohmann::json told_people = nlohmann::json::array(), told_steps = nlohmann::json::array(), told_editions = told_steps;
  for (std::size_t i = 0; i < people; ++i) {
    team_member one{.id = "p" + std::to_string(i), .stands = standing{nothing}, .school = std::to_string(i % schools)};
    const auto asked = asked_of_one(seeded, roll);
    for (const std::size_t each : asked) one.request.steps.push_back({step_index{static_cast<std::uint32_t>(each)}, {}});
    one.request.holder = {.where = "po", .times = {{when.terms().front().from, 1.0}}};
    one.request.most_in_term = minutes::of(most_in_term * 60).value();
    request.members.push_back(std::move(one));
    told_people.push_back({{"school", i % schools}, {"steps", asked}});
  }
  for (const auto& each : seeded)
    told_steps.push_back({{"hours", each.hours}, {"for_some", each.for_some}, {"one_before", each.one_before}});
  for (const auto& each : editions)
    told_editions.push_back({{"step", each.step}, {"term", each.term}, {"places", each.places}, {"least", each.least}});

  schedule_limits limits{.nodes = 2'000};
  const auto begin = std::chrono::steady_clock::now();
  limits.deadline = begin + std::chrono::microseconds{static_cast<std::int64_t>(seconds * 1e6)};
  request.rounds = 10'000'000;
  const schedule_ground ground{fw, when, &rules, &places};
  std::optional<team_outcome> found;
  const double took = bench::seconds_of([&] { found = find_team_schedule(ground, request, limits).value(); });
  const auto wrong = check(ground, request, *found);
  for (const text& each : wrong) std::cerr << each.in_language(language::en) << '\n';
  std::size_t waiting = 0;
  for (const team_place& each : found->members)
    waiting += each.outcome.status == schedule_status::unscheduled || each.outcome.status == schedule_status::stopped;
  std::cout << nlohmann::json{{"people", told_people},
                              {"steps", told_steps},
                              {"editions", told_editions},
                              {"terms", terms},
                              {"terms_a_year", 4},
                              {"own_hours", own_hours},
                              {"some_hours", some_hours},
                              {"most_in_term", most_in_term},
                              {"spares", spares},
                              {"found", {{"terms", found->terms}, {"bound", found->terms_bound}, {"waiting", waiting}, {"seconds", took}}}}
            << '\n';
  return wrong.empty() ? 0 : 1;
} catch (const std::exception& fault) {
  std::cerr << fault.what() << '\n';
  return 1;
}
