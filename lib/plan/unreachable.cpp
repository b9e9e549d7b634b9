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

/// The task in which all steps that someone may take are free, and each level out of reach can be had for its weight.
struct wishes {
  task of;
  std::vector<attainment> level_of;  ///< by action, from `first` on
  std::size_t first = 0;
};

wishes make_wishes(const framework& on, const task& asked, const std::vector<bool>& barred, ranks_view reachable) {
  wishes made{asked, {}, 0};
  task& with = made.of;
  with.needs = {};
  with.adds = {};
  with.weight.clear();
  const auto copy_row = [](rows& to, std::span<const std::uint32_t> row) {
    to.items.insert(to.items.end(), row.begin(), row.end());
    to.close_row();
  };
  for (action a = 0; a < asked.actions(); ++a) {
    if (barred[a]) continue;
    copy_row(with.needs, asked.needs[a]);
    copy_row(with.adds, asked.adds[a]);
    with.weight.push_back(0);
  }
  made.first = with.weight.size();
  with.scale = static_cast<std::int64_t>(asked.level_facts.size()) + 1;
  for (const auto& [level, number] : asked.level_facts) {
    const rank had = counted(reachable[level.competence.value]);
    if (had >= level.at) continue;
    for (const auto& lower : asked.level_facts)
      if (lower.level.competence == level.competence && lower.level.at <= level.at)
        with.adds.items.push_back(lower.number);
    with.adds.close_row();
    with.needs.close_row();
    const auto levels = static_cast<std::int64_t>(loopbaan::number(level.at) - loopbaan::number(had));
    const bool consequence = !yielders(on, level).empty();
    with.weight.push_back((2 * levels + (consequence ? 1 : 0)) * with.scale + 1);
    made.level_of.push_back(level);
  }
  with.users = {};
  std::vector<std::vector<action>> users(with.facts);
  for (action a = 0; a < with.actions(); ++a)
    for (const fact f : with.needs[a]) users[f].push_back(a);
  for (const auto& each : users) copy_row(with.users, each);
  return made;
}

}  // namespace

plan_outcome explain_unreachable(const framework& on, const standing& stands, profile_index target, const task& asked,
                                 budget& left) {
  plan_outcome outcome{.status = plan_status::unreachable};
  const ranks reachable = reachable_levels(on, stands);
  for (const auto& [competence, required] : on.resolved(target).required)
    if (const rank had = counted(reachable[competence.value]); had < required)
      outcome.missing.push_back({competence, required, had});

  const wishes wished = make_wishes(on, asked, asked.barred(stands), reachable);
  const search_outcome pieces =
      find_lightest(wished.of, asked.initial(stands), std::vector<bool>(wished.of.actions()), left);
  for (const action a : pieces.steps) {
    const attainment& level = wished.level_of[a - wished.first];
    auto closed = yielders(on, level);
    const auto why = closed.empty() ? missing_piece::cause::nothing_yields : missing_piece::cause::all_closed;
    outcome.pieces.push_back({level, why, std::move(closed)});
  }
  return outcome;
}

}  // namespace loopbaan::detail
