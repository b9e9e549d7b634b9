// SPDX-License-Identifier: BSL-1.0
#include <plan/unreachable.hpp>

#include <plan/conflict.hpp>
#include <plan/journey.hpp>

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

/// The problem in which all steps that someone may take are free, and each level out of reach can be had for its
/// weight.
struct wishes {
  problem of;
  std::vector<attainment> levels;  ///< by name of an action
};

wishes make_wishes(const framework& on, const task& compiled, const std::vector<bool>& barred, ranks_view reachable) {
  wishes made;
  made.of.facts = compiled.asked.facts;
  made.of.goal = compiled.asked.goal;
  std::vector<std::int64_t> costs;
  const auto add = [&](std::span<const fact> needs, std::span<const fact> adds, std::int64_t cost, std::uint32_t name) {
    made.of.needs.items.insert(made.of.needs.items.end(), needs.begin(), needs.end());
    made.of.needs.close_row();
    made.of.adds.items.insert(made.of.adds.items.end(), adds.begin(), adds.end());
    made.of.adds.close_row();
    made.of.name.push_back(name);
    costs.push_back(cost);
  };
  for (const auto& [level, unused] : compiled.level_facts) {
    const rank had = counted(reachable[level.competence.value]);
    if (had >= level.at) continue;
    std::vector<fact> lower;
    for (const auto& each : compiled.level_facts)
      if (each.level.competence == level.competence && each.level.at <= level.at) lower.push_back(each.number);
    const auto levels = static_cast<std::int64_t>(number(level.at) - number(had));
    const bool consequence = !yielders(on, level).empty();
    add({}, lower, 2 * levels + (consequence ? 1 : 0), static_cast<std::uint32_t>(made.levels.size()));
    made.levels.push_back(level);
  }
  for (action a = 0; a < compiled.asked.actions(); ++a)
    if (!barred[a]) add(compiled.asked.needs[a], compiled.asked.adds[a], 0, problem::no_name);
  made.of.index();
  made.of.price(costs);
  return made;
}

}  // namespace

plan_outcome explain_unreachable(const question& q, budget& left) {
  const framework& on = q.of.on();
  plan_outcome outcome{.status = plan_status::unreachable};
  const ranks reachable = reachable_levels(on, q.stands, ruled_out(on, q.of.asked()));
  for (const auto& [competence, required] : q.of.levels().required)
    if (const rank had = counted(reachable[competence.value]); had < required)
      outcome.missing.push_back({competence, required, had});
  outcome.conflict = smallest_conflict(q, true, left);
  if (!outcome.conflict.empty() || outcome.missing.empty()) return outcome;

  const ranks anyhow = reachable_levels(on, q.stands, {});
  const wishes wished = make_wishes(on, q.compiled, q.compiled.are(q.stands.done), anyhow);
  const search_outcome pieces = find_lightest(wished.of, q.held, std::vector<bool>(wished.of.actions()), left);
  for (const std::uint32_t name : pieces.names) {
    const attainment& level = wished.levels[name];
    auto closed = yielders(on, level);
    const auto why = closed.empty() ? missing_piece::cause::nothing_yields : missing_piece::cause::all_closed;
    outcome.pieces.push_back({level, why, std::move(closed)});
  }
  return outcome;
}

}  // namespace loopbaan::detail
