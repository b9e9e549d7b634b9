// SPDX-License-Identifier: BSL-1.0
// Measures schedules of one person: steps that fill their years to the brim, with editions, two accounts and what is
// asked before. Prints a line per problem: the problem as other solvers need it, what was found, and how long it took.
//
//   bench_schedule STEPS TERMS MOST_HOURS PROBLEMS
#include <iostream>
#include <stdexcept>
#include <string>
#include <vector>

#include <loopbaan/loopbaan.hpp>

#include <schedule/soonest.hpp>

#include "measure.hpp"
#include "seeded_people.hpp"
#include "seeded_steps.hpp"

namespace {

using namespace loopbaan;
using bench::framework_of;
using bench::seeded_step;

constexpr std::size_t terms_a_year = 4;
constexpr std::int64_t hours_a_year = 240, hours_for_some = 40, hours_in_term = 80;

std::vector<seeded_step> seeded_steps(std::size_t count, std::int64_t most_hours, bench::dice& roll) {
  std::vector<seeded_step> made(count);
  for (std::size_t i = 0; i < count; ++i) {
    seeded_step& each = made[i];
    each.hours = 4 + static_cast<std::int64_t>(roll.roll(static_cast<std::size_t>(most_hours - 3)));
    each.euro = 50 * static_cast<std::int64_t>(roll.roll(9));
    for (std::size_t term = 0; term < terms_a_year; ++term)
      if (roll.roll(2) == 0) each.held_in.push_back(term);
    if (each.held_in.empty()) each.held_in.push_back(roll.roll(terms_a_year));
    each.for_some = roll.roll(3) == 0;
    if (i == 0 || roll.roll(2) == 0) continue;
    each.one_before.push_back(roll.roll(i));
    if (roll.roll(3) == 0) each.one_before.push_back(roll.roll(i));
  }
  return made;
}

offers offers_of(const std::vector<seeded_step>& steps, const framework& fw, const school_calendar& when) {
  std::vector<step_edition> held;
  for (std::size_t i = 0; i < steps.size(); ++i)
    for (std::size_t term = 0; term < when.terms().size(); ++term)
      for (const std::size_t in : steps[i].held_in)
        if (term % terms_a_year == in) {
          step_edition each{.id = "e" + std::to_string(held.size()), .step = "s" + std::to_string(i)};
          each.term = when.terms()[term].id;
          held.push_back(std::move(each));
        }
  return offers::build({.id = "seeded",
                        .version = "1",
                        .framework = {fw.id(), fw.version()},
                        .terms = when.terms(),
                        .editions = std::move(held)},
                       fw)
      .value();
}

/// The problem in hours and terms, as a solver that knows nothing of careers needs it.
nlohmann::json told(const std::vector<seeded_step>& steps, std::size_t terms) {
  nlohmann::json each = nlohmann::json::array();
  for (const seeded_step& one : steps)
    each.push_back(
        {{"hours", one.hours}, {"held_in", one.held_in}, {"for_some", one.for_some}, {"one_before", one.one_before}});
  return {{"terms", terms},
          {"terms_a_year", terms_a_year},
          {"hours_a_year", hours_a_year},
          {"saved_for", bench::saved_for},
          {"hours_for_some", hours_for_some},
          {"hours_in_term", hours_in_term},
          {"steps", each}};
}

double hours_of(std::int64_t minutes) { return static_cast<double>(minutes) / 60; }

}  // namespace

int main(int count, char** words) try {
  if (count != 5) throw std::runtime_error{"usage: bench_schedule STEPS TERMS MOST_HOURS PROBLEMS"};
  const std::size_t steps = std::stoul(words[1]), terms = std::stoul(words[2]);
  const auto when = school_calendar::of_years(parse_date("2026-08-01").value(), static_cast<int>(terms / terms_a_year));
  const policy rules = bench::policy_of(hours_a_year, hours_for_some);
  for (std::size_t seed = 1; seed <= std::stoul(words[4]); ++seed) {
    bench::dice roll{seed};
    const auto seeded = seeded_steps(steps, std::stol(words[3]), roll);
    const framework fw = framework_of(seeded);
    const offers held = offers_of(seeded, fw, when);
    const ranks nothing(fw.competences().size(), rank{});
    schedule_request request;
    request.holder = {.where = "po", .times = {{when.terms().front().from, 1.0}}};
    request.most_in_term = minutes::of(hours_in_term * 60).value();
    for (const step_index each : fw.steps().indices()) request.steps.push_back({each, {}});
    std::vector<double> seconds;
    std::optional<schedule_outcome> found;
    while (bench::once_more(seconds, 1, 21, 0.05))
      seconds.push_back(bench::seconds_of(
          [&] { found = find_schedule({fw, when, &rules, &held}, standing{nothing}, request).value(); }));
    const schedule_ground ground{fw, when, &rules, &held};
    std::vector<double> of_end;  // the earliest end alone
    while (bench::once_more(of_end, 1, 21, 0.05))
      of_end.push_back(bench::seconds_of([&] {
        const account_lots lots = find_lots(rules, request.holder, when, request.changes).value();
        if (detail::find_soonest(ground, standing{nothing}, request, lots, {}).terms != found->terms)
          throw std::runtime_error{"another end"};
      }));
    std::cout << nlohmann::json{{"seed", seed},
                                {"problem", told(seeded, terms)},
                                {"status", name(found->status)},
                                {"terms", found->terms},
                                {"bound", found->terms_bound},
                                {"fullest", hours_of(found->fullest)},
                                {"fullest_bound", hours_of(found->fullest_bound)},
                                {"seconds_of_end", bench::quantile(of_end, 0.5)},
                                {"seconds", bench::quantile(seconds, 0.5)}}
              << '\n';
  }
} catch (const std::exception& fault) {
  std::cerr << fault.what() << '\n';
  return 1;
}
