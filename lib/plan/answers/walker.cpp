// SPDX-License-Identifier: BSL-1.0
#include <plan/answers/walker.hpp>

#include <algorithm>

namespace loopbaan::detail {

walker::walker(const framework& on, const standing& stands) : fw_{on}, start_{stands.phase} {
  for (const rank each : stands.levels) {
    start_levels_.push_back(each);
    levels_.push_back(counted(each));
  }
  for (const step_index each : stands.done) {
    done_.insert(each);
    if (has_all(on.resolved(each).yields)) held_.insert(each);
  }
}

bool walker::has_all(const std::vector<attainment>& wanted) const {
  return std::ranges::all_of(wanted, [&](const attainment& each) { return has(each); });
}

std::size_t walker::how_many(const resolved_choice& choice) const {
  std::size_t found = 0;
  for (const auto& alternative : choice.any_of) found += has_all(alternative) ? 1 : 0;
  return found;
}

bool walker::meets(const goal_levels& goal) const {
  return has_all(goal.levels) && std::ranges::all_of(goal.choices, [&](const resolved_choice& each) {
           return how_many(each) >= each.at_least;
         });
}

std::optional<text> walker::closed(step_index s) const {
  const resolved_step& step = fw_.resolved(s);
  if (taken_.contains(s)) return text{"is al genomen", "has been taken already"};
  if (done_.contains(s) && !step.again)
    return text{"is eerder gedaan en kan niet nog eens", "was done before and cannot be taken again"};
  if (held_.contains(s))
    return text{"is eerder gedaan, en wat het geeft is er", "was done before, and what it gives is there"};
  if (step.records)
    for (const attainment& each : step.yields)
      if (start_levels_[each.competence.value] != rank::unknown && start_levels_[each.competence.value] < each.level)
        return text{"legt alleen vast wat er is, en dat is er niet",
                    "only records what is there, and that is not there"};
  if (!has_all(step.required)) return text{"vraagt niveaus die er niet zijn", "requires levels that are not there"};
  if (how_many(step) < step.at_least)
    return text{"vraagt meer van verschillende reeksen niveaus dan er is",
                "requires more of several sets of levels than are there"};
  for (const step_index earlier : step.after)
    if (const std::string& id = fw_.steps()[earlier].id; !done_.contains(earlier))
      return detail::filled("komt na {0}, dat niet is genomen", "comes after {0}, which was not taken", {id});
  if (!phase_open(step)) return text{"is in deze fase niet open", "is closed in this phase"};
  return std::nullopt;
}

void walker::take(step_index s) {
  done_.insert(s);
  taken_.insert(s);
  for (const auto& [competence, at] : fw_.resolved(s).yields)
    levels_[competence.value] = std::max(levels_[competence.value], at);
}

bool walker::phase_open(const resolved_step& step) const {
  if (step.phases.empty() || !start_) return true;
  for (const phase_index each : step.phases)
    if (each == *start_) return true;
  for (const phase_index each : step.phases) {
    if (each < *start_) continue;
    for (std::uint32_t before = 0; before < each.value; ++before)
      if (const auto exit = fw_.exit_of(phase_index{before});
          exit && !meets({fw_.resolved(*exit).required, fw_.resolved(*exit).choices}))
        return false;
    return true;
  }
  return false;
}

goal_levels required_by(const framework& on, const plan_request& request) {
  goal_levels all;
  for (const profile_index target : request.targets) {
    for (const attainment& each : on.resolved(target).required) all.levels.push_back(each);
    for (const resolved_choice& each : on.resolved(target).choices)
      if (std::ranges::find(all.choices, each) == all.choices.end()) all.choices.push_back(each);
  }
  return all;
}

walker exhausted(const framework& on, const standing& stands, std::vector<step_index> steps) {
  walker way{on, stands};
  for (bool moved = true; moved;) {
    moved = false;
    std::erase_if(steps, [&](step_index each) {
      if (way.closed(each)) return false;
      way.take(each);
      return moved = true;
    });
  }
  return way;
}

std::vector<attainment> attainable_wishes(const framework& on, const standing& stands, const plan_request& request) {
  std::vector<attainment> found;
  if (request.upto != ambition::desired) return found;
  std::vector<step_index> all;
  for (const step_index s : on.steps().indices())
    if (!is_ruled_out(on, request, s)) all.push_back(s);
  const walker end = exhausted(on, stands, std::move(all));
  for (const profile_index target : request.targets)
    for (attainment wish : on.resolved(target).desired) {
      while (wish.level > rank::not_shown && !end.has(wish)) wish.level = make_rank(number(wish.level) - 1);
      if (wish.level > rank::not_shown) found.push_back(wish);
    }
  return found;
}

}  // namespace loopbaan::detail
