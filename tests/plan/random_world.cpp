// SPDX-License-Identifier: BSL-1.0
#include <plan/random_world.hpp>

namespace loopbaan::testing {
namespace {

const std::vector<std::string> names{"A", "B", "C", "D"};

level_map some_levels(dice& roll, std::size_t competences, std::size_t most) {
  level_map found;
  for (std::size_t i = roll.below(most + 1); i > 0; --i)
    found[names[roll.below(competences)]] = std::to_string(1 + roll.below(3));
  return found;
}

step random_step(dice& roll, std::size_t number, std::size_t competences, const framework_draft& draft) {
  if (number > 0 && roll.chance(10)) {  // a twin
    step twin = draft.steps[roll.below(number)];
    twin.id = "s" + std::to_string(number);
    return twin;
  }
  step made{.id = "s" + std::to_string(number), .title = "step"};
  made.hours = minutes::of(static_cast<std::int64_t>(roll.chance(15) ? 0 : roll.below(6))).value();
  made.cost = cents::of(static_cast<std::int64_t>(100 * roll.below(4))).value();
  if (roll.chance(50)) made.weeks = week_count::of(static_cast<std::int64_t>(roll.below(3))).value();
  made.requires_levels = some_levels(roll, competences, 2);
  made.yields = some_levels(roll, competences, 2);
  made.yields[names[roll.below(competences)]] = std::to_string(1 + roll.below(3));
  if (roll.chance(20))
    for (std::size_t i = 1 + roll.below(3); i > 0; --i)
      made.requires_any.sets.push_back(some_levels(roll, competences, 2));
  if (number > 0 && roll.chance(15)) made.after.push_back("s" + std::to_string(roll.below(number)));
  for (const phase& each : draft.phases)
    if (roll.chance(15)) made.phases.push_back(each.id);
  return made;
}

/// Rolls dice of its own, so that worlds stay what they are without routes.
void add_routes(dice roll, framework_draft& draft) {
  for (std::size_t i = roll.below(3); i > 0; --i)
    draft.routes.push_back({.id = "r" + std::to_string(i), .title = "way"});
  for (route& way : draft.routes)
    for (const phase& each : draft.phases)
      if (roll.chance(30)) way.phases.push_back(each.id);
  for (step& each : draft.steps)
    for (const route& way : draft.routes)
      if (roll.chance(20)) each.routes.push_back(way.id);
}

/// Likewise: in half of the worlds some steps exclude each other, ask for several alternatives, or can be taken once.
void add_choices(dice roll, framework_draft& draft, std::size_t competences) {
  if (roll.chance(50)) return;
  for (step& each : draft.steps) {
    if (roll.chance(35)) {
      while (each.requires_any.sets.size() < 2 + roll.below(3))
        each.requires_any.sets.push_back(some_levels(roll, competences, 2));
      each.requires_any.at_least = static_cast<std::int64_t>(1 + roll.below(each.requires_any.sets.size()));
    }
    for (const step& other : draft.steps)
      if (other.id != each.id && roll.chance(8)) each.excludes.push_back(other.id);
    if (roll.chance(30)) each.again = roll.chance(30);
  }
}

/// Likewise: in a third of the worlds some steps take an appointment.
void add_appointments(dice roll, framework_draft& draft) {
  if (!roll.chance(33)) return;
  for (step& each : draft.steps)
    if (roll.chance(35)) each.appointment = roll.chance(90);
}

/// Likewise: in a third of the worlds profiles leave a choice.
void add_choices_of_profiles(dice roll, framework_draft& draft, std::size_t competences) {
  if (!roll.chance(33)) return;
  for (profile& each : draft.profiles) {
    if (!roll.chance(60)) continue;
    for (std::size_t i = 1 + roll.below(4); i > 0; --i)
      each.requires_any.sets.push_back(some_levels(roll, competences, 2));
    if (roll.chance(80))
      each.requires_any.at_least = static_cast<std::int64_t>(1 + roll.below(each.requires_any.sets.size()));
  }
}

template <class T>
void shuffle(dice& roll, std::vector<T>& list) {
  for (std::size_t i = list.size(); i > 1; --i) std::swap(list[i - 1], list[roll.below(i)]);
}

/// Likewise: in a third of the worlds phases branch, there are some more of them, and their list is in any order.
void add_branches(dice roll, framework_draft& draft, std::size_t competences) {
  static_cast<void>(roll.next());  // not in the worlds that others change
  if (!roll.chance(33)) return;
  for (std::size_t i = 1 + roll.below(3); i > 0; --i) {
    const std::string id = "b" + std::to_string(i);
    draft.profiles.push_back({.id = "exit-" + id, .title = id, .requires_levels = some_levels(roll, competences, 1)});
    draft.phases.push_back({.id = id, .title = id});
    if (roll.chance(80)) draft.phases.back().exit = "exit-" + id;
    for (step& each : draft.steps)
      if (roll.chance(20)) each.phases.push_back(id);
  }
  shuffle(roll, draft.phases);
  if (draft.phases.size() < 2) return;
  // Each after some that stand before it, or a beginning; no one stands apart.
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < draft.phases.size(); ++i) order.push_back(i);
  shuffle(roll, order);
  std::vector<bool> named(order.size());
  for (std::size_t i = 1; i < order.size(); ++i) {
    const auto come_after = [&](std::size_t j) {
      draft.phases[order[i]].after.push_back(draft.phases[order[j]].id);
      named[j] = true;
    };
    for (std::size_t j = 0; j < i; ++j)
      if (roll.chance(35)) come_after(j);
    if (draft.phases[order[i]].after.empty() && (i + 1 == order.size() || roll.chance(70))) come_after(roll.below(i));
  }
  for (std::size_t j = 0; j + 1 < order.size(); ++j)
    if (!named[j] && draft.phases[order[j]].after.empty())
      draft.phases[order.back()].after.push_back(draft.phases[order[j]].id);
}

/// Likewise: in a third of the worlds steps give credits, and profiles ask for some; of one kind, of some years.
void add_credits(dice roll, framework_draft& draft) {
  for (int i = 0; i < 7; ++i) (void)roll.below(2);  // apart from the choices
  if (!roll.chance(33)) return;
  draft.units = {{.id = "pt", .title = "points"}, {.id = "ec", .title = "EC"}};
  const std::int64_t grain = roll.pick(std::vector<std::int64_t>{1, 50, 100});
  for (step& each : draft.steps) {
    if (roll.chance(70)) each.kind = roll.chance(50) ? "formal" : "informal";
    for (const char* unit : {"pt", "ec"})
      if (roll.chance(60))
        each.credits_given[unit] = credits::of(grain * static_cast<std::int64_t>(1 + roll.below(5))).value();
  }
  for (profile& each : draft.profiles) {
    if (each.id.starts_with("exit") || !roll.chance(75)) continue;
    for (const char* unit : {"pt", "ec"})
      for (const bool formal : {false, true}) {
        if (!roll.chance(40)) continue;
        credit_demand asked{.unit = unit,
                            .at_least = credits::of(grain * static_cast<std::int64_t>(1 + roll.below(8))).value()};
        if (formal) asked.kinds = {"formal"};
        if (roll.chance(30)) asked.within = static_cast<std::int64_t>(1 + roll.below(3));
        each.credits_asked.push_back(asked);
      }
  }
}

/// Likewise: when what was done was done, and what day it is, as far as these are known.
void add_days(dice roll, random_world& made) {
  using namespace std::chrono;
  if (roll.chance(85)) made.today = 2026y / 2 / 28;
  for (std::size_t i = 0; i < made.done.size(); ++i)
    made.done_on.push_back(roll.chance(80) ? date{year{2022 + static_cast<int>(roll.below(5))} / 2 / static_cast<int>(27 + roll.below(2))}
                                           : date{});
}

}  // namespace

random_world make_random_world(dice& roll, std::size_t most_steps) {
  const std::size_t competences = 1 + roll.below(names.size());
  framework_draft draft{.id = "random", .version = "1"};
  draft.scales.push_back({.id = "ranks", .levels = {{"1", "one"}, {"2", "two"}, {"3", "three"}}});
  for (std::size_t i = 0; i < competences; ++i)
    draft.competences.push_back({.id = names[i], .title = names[i], .scale = "ranks"});
  draft.profiles.push_back({.id = "target",
                            .title = "target",
                            .requires_levels = some_levels(roll, competences, 3),
                            .desires_levels = some_levels(roll, competences, 2)});
  draft.profiles.push_back({.id = "role", .title = "role", .requires_levels = some_levels(roll, competences, 1)});
  for (std::size_t i = roll.below(4); i > 0; --i) {
    const std::string id = "p" + std::to_string(draft.phases.size());
    draft.profiles.push_back({.id = "exit-" + id, .title = id, .requires_levels = some_levels(roll, competences, 1)});
    phase made{.id = id, .title = id};
    if (roll.chance(80)) made.exit = "exit-" + id;
    draft.phases.push_back(made);
  }
  for (std::size_t i = roll.below(most_steps + 1); i > 0; --i)
    draft.steps.push_back(random_step(roll, draft.steps.size(), competences, draft));
  add_routes(roll, draft);
  add_choices(roll, draft, competences);
  add_appointments(roll, draft);
  add_branches(roll, draft, competences);
  add_choices_of_profiles(roll, draft, competences);
  add_credits(roll, draft);

  random_world made{world{std::move(draft)}, {}, {}, {}};
  for (std::size_t i = 0; i < competences; ++i)
    made.levels.push_back(roll.chance(15)   ? rank::unknown
                          : roll.chance(60) ? rank::not_shown
                                            : make_rank(roll.below(3)));
  for (const step_index s : made.drawn.fw().steps().indices())
    if (roll.chance(8)) made.done.push_back(s);
  add_days(roll, made);
  if (const auto phases = made.drawn.fw().phases().size(); phases > 0 && roll.chance(80))
    made.phase = phase_index{static_cast<std::uint32_t>(roll.below(phases))};
  return made;
}

plan_request make_random_request(dice& roll, const random_world& w) {
  const framework& on = w.drawn.fw();
  plan_request request{.targets = {w.drawn.target()}};
  if (roll.chance(25)) request.targets.push_back(on.profiles().find("role").value());
  request.cheapest_in = roll.pick(std::vector{objective::hours, objective::cost, objective::weeks, objective{2, 1, 0}});
  if (roll.chance(30)) request.upto = ambition::desired;
  for (const step_index s : on.steps().indices()) {
    if (roll.chance(6))
      request.must.push_back(s);
    else if (roll.chance(6))
      request.must_not.push_back(s);
  }
  if (!on.routes().empty() && roll.chance(40))
    request.route = route_index{static_cast<std::uint32_t>(roll.below(on.routes().size()))};
  if (roll.chance(25)) request.within.hours = minutes::of(static_cast<std::int64_t>(roll.below(12))).value();
  if (roll.chance(15)) request.within.cost = cents::of(static_cast<std::int64_t>(100 * roll.below(7))).value();
  if (roll.chance(10)) request.within.weeks = week_count::of(static_cast<std::int64_t>(roll.below(4))).value();
  return request;
}

}  // namespace loopbaan::testing
