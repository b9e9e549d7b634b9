// SPDX-License-Identifier: BSL-1.0
#include <plan/answers/unreachable.hpp>

#include <algorithm>
#include <iterator>

#include <plan/answers/conflict.hpp>
#include <plan/model/journey.hpp>
#include <plan/search/closure.hpp>

namespace loopbaan::detail {
namespace {

std::vector<step_index> yielders(const framework& on, const attainment& level) {
  std::vector<step_index> found;
  for (const step_index s : on.steps().indices())
    for (const auto& [competence, at] : on.resolved(s).yields)
      if (competence == level.competence && at >= level.level) {
        found.push_back(s);
        break;
      }
  return found;
}

/// The problem in which all steps that someone may take cost nothing, and each level out of reach can be had for its
/// weight. Steps that exclude each other are chosen, behind the levels, the others are free.
struct wishes {
  problem relaxed;
  std::vector<attainment> levels;  ///< by name of an action
};

/// More than there can be levels out of reach: of as many levels in sum, what is a cause before a consequence, fewer
/// pieces are taken.
constexpr std::int64_t most_pieces = std::int64_t{1} << 24;

wishes make_wishes(const person_problem& q, const std::vector<bool>& barred, ranks_view reachable) {
  const framework& on = q.data.fw();
  const compiled_request& compiled = q.compiled;
  wishes made;
  made.relaxed.facts = compiled.problem.facts;
  made.relaxed.goal = compiled.problem.goal;
  std::vector<std::int64_t> costs;
  const problem& all = compiled.problem;
  const auto add = [&](std::span<const fact> needs, std::span<const fact> adds, std::int64_t cost, std::uint32_t name,
                       std::uint32_t waits_for) {
    made.relaxed.needs.items.insert(made.relaxed.needs.items.end(), needs.begin(), needs.end());
    made.relaxed.needs.close_row();
    made.relaxed.adds.items.insert(made.relaxed.adds.items.end(), adds.begin(), adds.end());
    made.relaxed.adds.close_row();
    made.relaxed.name.push_back(name);
    made.relaxed.enough.push_back(waits_for);
    costs.push_back(cost);
  };
  for (const auto& [level, unused] : compiled.level_facts) {
    // What can be reached by itself may be out of reach beside other levels, where steps exclude each other.
    rank had = counted(reachable[level.competence.value]);
    if (had >= level.level && all.exclusive()) had = counted(q.stands.levels[level.competence.value]);
    if (had >= level.level) continue;
    std::vector<fact> lower;
    for (const auto& each : compiled.level_facts)
      if (each.level.competence == level.competence && each.level.level <= level.level) lower.push_back(each.number);
    const auto levels = static_cast<std::int64_t>(number(level.level) - number(had));
    const bool consequence = !yielders(on, level).empty();
    const std::int64_t fewest_last = all.exclusive() ? most_pieces : 1;
    add({}, lower, (2 * levels + (consequence ? 1 : 0)) * fewest_last + (all.exclusive() ? 1 : 0),
        static_cast<std::uint32_t>(made.levels.size()), 0);
    made.levels.push_back(level);
  }
  const auto pieces = static_cast<std::uint32_t>(made.levels.size());
  std::vector<std::uint32_t> kept(all.exclusive() ? all.actions() : 0, problem::none);
  for (const bool chosen : {true, false})
    for (action a = 0; a < all.actions(); ++a) {
      if (barred[a] || all.excluded_by(a).empty() == chosen) continue;
      if (chosen) kept[a] = static_cast<std::uint32_t>(made.relaxed.name.size());
      add(all.needs[a], all.adds[a], 0, chosen ? pieces + a : problem::no_name, all.waits_for(a));
    }
  if (all.exclusive()) {
    // Pieces exclude nothing and stand first; so the rows of the steps come behind theirs.
    const rows among = all.excludes_among(kept);
    for (std::uint32_t i = 0; i < pieces; ++i) made.relaxed.excludes.close_row();
    for (std::size_t row = 0; row < among.size(); ++row) {
      made.relaxed.excludes.items.insert(made.relaxed.excludes.items.end(), among[row].begin(), among[row].end());
      made.relaxed.excludes.close_row();
    }
    while (made.relaxed.excludes.size() < made.relaxed.name.size()) made.relaxed.excludes.close_row();
  }
  made.relaxed.number = all.number;
  made.relaxed.worth = all.worth;
  made.relaxed.forget_counts_if_none();
  made.relaxed.index();
  made.relaxed.price(costs);
  return made;
}

/// Credits that no levels bring within reach are no reason to look for levels.
void leave_what_stays_out_of_reach(problem& of, const std::vector<fact>& points, const std::vector<fact>& held) {
  if (points.empty()) return;
  closure reach{of};
  reach.start(held);
  for (action a = 0; a < of.actions(); ++a) reach.allow(a);
  std::erase_if(of.goal, [&](fact f) { return std::ranges::count(points, f) > 0 && !reach.reached(f); });
}

}  // namespace

plan_outcome explain_unreachable(const person_problem& q, budget& left) {
  const framework& on = q.data.fw();
  plan_outcome outcome{.status = plan_status::unreachable};
  const ranks reachable = reachable_levels(on, q.stands, ruled_out(on, q.asked()));
  for (const auto& [competence, required] : q.data.levels().required)
    if (const rank had = counted(reachable[competence.value]); had < required)
      outcome.missing.push_back({competence, required, had});
  for (const resolved_choice& each : q.data.levels().choices)
    if (const std::size_t had = how_many_met(reachable, each); had < each.at_least)
      outcome.missing_choices.push_back({each, had});
  const std::vector<step_index> taken = reachable_steps(on, q.stands, ruled_out(on, q.asked()));
  for (const resolved_credits& each : q.data.levels().credits)
    if (const std::int64_t had = credits_with(on, q.stands, taken, each); had < each.at_least)
      outcome.missing_credit.push_back({each, had});
  outcome.conflict = smallest_conflict(q, true, left);
  const bool none_missing =
      outcome.missing.empty() && outcome.missing_choices.empty() && outcome.missing_credit.empty();
  // Without a reason it is not told that there is no plan.
  if (outcome.conflict.empty() && none_missing && left.exhausted()) return {.status = plan_status::stopped};
  if (!outcome.conflict.empty() || none_missing) return outcome;

  const ranks anyhow = reachable_levels(on, q.stands, {});
  wishes wished = make_wishes(q, q.compiled.are_over(on, q.stands), anyhow);
  leave_what_stays_out_of_reach(wished.relaxed, q.compiled.credits_facts, q.held);
  const std::vector<bool> all(wished.relaxed.actions());
  search_outcome pieces = find_lightest(wished.relaxed, q.held, all, left);
  if (pieces.status == plan_status::unreachable && !q.compiled.credits_facts.empty()) {
    // Steps that give the credits exclude each other: levels do not help that.
    std::erase_if(wished.relaxed.goal,
                  [&](fact f) { return std::ranges::count(q.compiled.credits_facts, f) > 0; });
    pieces = find_lightest(wished.relaxed, q.held, all, left);
  }
  for (const std::uint32_t name : pieces.names) {
    if (name >= wished.levels.size()) continue;  // a step
    missing_piece piece{wished.levels[name], {}, yielders(on, wished.levels[name])};
    std::ranges::copy_if(piece.closed, std::back_inserter(piece.done), [&](step_index s) {
      return !on.resolved(s).again && std::ranges::count(q.stands.done, s) > 0;
    });
    const bool alone = counted(anyhow[piece.level.competence.value]) >= piece.level.level;
    const bool elsewhere = std::ranges::all_of(piece.closed, [&](step_index s) {
      return opens(on, on.resolved(s), q.stands.phase).when == opening::kind::elsewhere;
    });
    piece.why = piece.closed.empty()                       ? missing_piece::cause::nothing_yields
                : elsewhere                                ? missing_piece::cause::other_branch
                : alone                                    ? missing_piece::cause::kept_apart
                : piece.done.size() == piece.closed.size() ? missing_piece::cause::all_done
                                                           : missing_piece::cause::all_closed;
    outcome.pieces.push_back(std::move(piece));
  }
  return outcome;
}

}  // namespace loopbaan::detail
