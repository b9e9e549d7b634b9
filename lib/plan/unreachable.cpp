// SPDX-License-Identifier: BSL-1.0
#include <plan/unreachable.hpp>

#include <plan/journey.hpp>
#include <plan/search.hpp>

namespace loopbaan::detail {
namespace {

std::vector<step_index> yielders(const framework& on, const attainment& level) {
  std::vector<step_index> found;
  for (const step_index s : on.steps().indices())
    for (const auto& [competence, at] : on.resolved(s).yields)
      if (competence == level.competence && at >= level.at) {
        found.push_back(s);
        break;
      }
  return found;
}

/// The problem in which all steps that someone may take are free, and each level out of reach can be had for its weight.
struct wishes {
  problem of;
  std::vector<attainment> levels;  ///< by name of an action; free actions have names behind these
};

wishes make_wishes(const framework& on, const task& compiled, const std::vector<bool>& barred, ranks_view reachable) {
  wishes made;
  made.of.facts = compiled.asked.facts;
  made.of.goal = compiled.asked.goal;
  const auto scale = static_cast<std::int64_t>(compiled.level_facts.size() + compiled.asked.actions()) + 1;
  made.of.unit = scale;
  const auto add = [&](std::span<const fact> needs, std::span<const fact> adds, std::int64_t weight) {
    made.of.needs.items.insert(made.of.needs.items.end(), needs.begin(), needs.end());
    made.of.needs.close_row();
    made.of.adds.items.insert(made.of.adds.items.end(), adds.begin(), adds.end());
    made.of.adds.close_row();
    made.of.name.push_back(static_cast<std::uint32_t>(made.of.actions()));
    made.of.weight.push_back(weight);
  };
  for (const auto& [level, unused] : compiled.level_facts) {
    const rank had = counted(reachable[level.competence.value]);
    if (had >= level.at) continue;
    std::vector<fact> lower;
    for (const auto& each : compiled.level_facts)
      if (each.level.competence == level.competence && each.level.at <= level.at) lower.push_back(each.number);
    const auto levels = static_cast<std::int64_t>(number(level.at) - number(had));
    const bool consequence = !yielders(on, level).empty();
    add({}, lower, (2 * levels + (consequence ? 1 : 0)) * scale + 1);
    made.levels.push_back(level);
  }
  for (action a = 0; a < compiled.asked.actions(); ++a)
    if (!barred[a]) add(compiled.asked.needs[a], compiled.asked.adds[a], 0);
  made.of.index();
  return made;
}

}  // namespace

plan_outcome explain_unreachable(const framework& on, const standing& stands, profile_index target,
                                 const task& compiled, budget& left) {
  plan_outcome outcome{.status = plan_status::unreachable};
  const ranks reachable = reachable_levels(on, stands);
  for (const auto& [competence, required] : on.resolved(target).required)
    if (const rank had = counted(reachable[competence.value]); had < required)
      outcome.missing.push_back({competence, required, had});

  const wishes wished = make_wishes(on, compiled, compiled.barred(stands), reachable);
  const search_outcome pieces = find_lightest(wished.of, compiled.initial(stands),
                                              std::vector<bool>(wished.of.actions()), left);
  for (const std::uint32_t name : pieces.names) {
    const attainment& level = wished.levels[name];
    auto closed = yielders(on, level);
    const auto why = closed.empty() ? missing_piece::cause::nothing_yields : missing_piece::cause::all_closed;
    outcome.pieces.push_back({level, why, std::move(closed)});
  }
  return outcome;
}

}  // namespace loopbaan::detail
