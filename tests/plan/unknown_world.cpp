// SPDX-License-Identifier: BSL-1.0
#include <plan/unknown_world.hpp>

#include <algorithm>

namespace loopbaan::testing {

namespace {

/// Rolls dice of its own, so that worlds without such credits stay what they are: where credits of some years are asked,
/// of some of what was done it is not known when.
void forget_days(dice roll, unknown_world& made) {
  const framework& fw = made.world.drawn.fw();
  const auto& asked = fw.resolved(made.world.drawn.target()).credits;
  if (std::ranges::none_of(asked, [](const resolved_credits& each) { return each.within.has_value(); })) return;
  random_world& w = made.world;
  w.done_on.resize(w.done.size());
  for (const step_index s : fw.steps().indices()) {
    const auto at = std::ranges::find(w.done, s);
    const auto place = static_cast<std::size_t>(at - w.done.begin());
    if (at == w.done.end()) {
      if (w.done.size() >= 2 || !roll.chance(40)) continue;
      w.done.push_back(s);
      w.done_on.emplace_back();
    } else if (roll.chance(50)) {
      w.done_on[place] = date{};
    }
  }
}

}  // namespace

unknown_world make_unknown_world(std::uint64_t seed) {
  dice roll{seed};
  random_world w = make_random_world(roll, 6);
  unknown_world made{w, make_random_request(roll, w), {}};
  framework_draft draft = w.drawn.fw().draft();
  for (std::size_t i = roll.below(4); i > 0; --i) {
    assessment each{.id = "a" + std::to_string(i), .title = "assessment"};
    for (const competence& c : draft.competences)
      if (roll.chance(45)) each.settles.push_back(c.id);
    if (each.settles.empty()) continue;
    for (const std::string& c : each.settles)
      if (roll.chance(25)) each.upto[c] = std::to_string(1 + roll.below(3));
    for (const phase& p : draft.phases)
      if (roll.chance(20)) each.phases.push_back(p.id);
    if (roll.chance(80)) each.hours = minutes::of(static_cast<std::int64_t>(roll.below(3))).value();
    if (roll.chance(50)) each.hours_of_others = minutes::of(static_cast<std::int64_t>(roll.below(3))).value();
    if (roll.chance(50)) each.cost = cents::of(static_cast<std::int64_t>(100 * roll.below(2))).value();
    if (roll.chance(30)) each.weeks = week_count::of(1).value();
    draft.assessments.push_back(std::move(each));
  }
  made.world.drawn = testing::world{std::move(draft)};
  made.how.hours_of_others = roll.chance(70);
  std::size_t unknown = 0;
  for (const competence_index c : made.world.drawn.fw().competences().indices()) {
    rank& level = made.world.levels[c.value];
    if (level != rank::unknown && roll.chance(50)) level = rank::unknown;
    if (level == rank::unknown && ++unknown > 3) level = rank::not_shown;
    if (level == rank::unknown && roll.chance(15)) {
      const std::size_t least = roll.below(4);
      made.how.between.push_back({c, make_rank(least), make_rank(least + roll.below(4 - least))});
    }
  }
  forget_days(dice{seed + 1'000'000}, made);
  return made;
}

}  // namespace loopbaan::testing
