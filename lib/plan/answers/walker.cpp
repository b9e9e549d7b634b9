// SPDX-License-Identifier: BSL-1.0
#include <plan/answers/walker.hpp>

#include <algorithm>

namespace loopbaan::detail {

walker::walker(const framework& on, const standing& stands) : fw_{on}, today_{stands.today}, start_{stands.phase} {
  for (std::size_t i = 0; i < stands.done.size(); ++i) {
    done_before_.emplace_back(stands.done[i], std::nullopt);
    if (i < stands.done_on.size() && stands.done_on[i] != date{}) done_before_.back().second = stands.done_on[i];
  }
  for (const rank each : stands.levels) {
    start_levels_.push_back(each);
    levels_.push_back(counted(each));
  }
  for (const step_index each : stands.done) {
    done_.insert(each);
    if (has_all(on.resolved(each).yields) && on.steps()[each].credits_given.empty()) held_.insert(each);
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

std::int64_t walker::credits_had(const resolved_credits& asked) const {
  std::set<step_index> counting = taken_;
  for (const auto& [step, day] : done_before_) {
    if (!asked.within) {
      counting.insert(step);
      continue;
    }
    if (!day || !today_ || *day > *today_) continue;
    // The day so many years ago, and after 28 February where that year has no 29th.
    date first = *today_ - std::chrono::years{*asked.within};
    if (!first.ok()) first = first.year() / std::chrono::March / 1;
    if (*day >= first) counting.insert(step);
  }
  std::int64_t sum = 0;
  for (const step_index s : counting) {
    const step& each = fw_.steps()[s];
    const bool of_kind = asked.kinds.empty() || (each.kind && std::ranges::count(asked.kinds, *each.kind) > 0);
    const auto given = each.credits_given.find(fw_.units()[asked.unit].id);
    if (of_kind && given != each.credits_given.end()) sum += given->second.count();
  }
  return sum;
}

bool walker::meets(const goal_levels& goal) const {
  return has_all(goal.levels) &&
         std::ranges::all_of(goal.choices,
                             [&](const resolved_choice& each) { return how_many(each) >= each.at_least; }) &&
         std::ranges::all_of(goal.credits,
                             [&](const resolved_credits& each) { return credits_had(each) >= each.at_least; });
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
  return closed_by_phase(s);
}

void walker::take(step_index s) {
  done_.insert(s);
  taken_.insert(s);
  for (const auto& [competence, at] : fw_.resolved(s).yields)
    levels_[competence.value] = std::max(levels_[competence.value], at);
}

std::vector<phase_index> walker::doors(step_index s) const {
  const auto& listed = fw_.resolved(s).phases;
  if (!start_ || std::ranges::count(listed, *start_) > 0) return {};
  std::vector<phase_index> found;
  for (const phase_index each : listed) {
    // Back from it, as long as nothing else is met that it lists.
    std::set<phase_index> seen;
    std::vector<phase_index> open{each};
    while (!open.empty()) {
      const phase_index at = open.back();
      open.pop_back();
      for (const std::string& id : phases_after(fw_, at))
        if (const phase_index from = *fw_.phases().find(id); seen.insert(from).second)
          if (std::ranges::count(listed, from) == 0) open.push_back(from);
    }
    if (seen.contains(*start_)) found.push_back(each);
  }
  return found;
}

bool walker::is_left(phase_index each) const {
  const auto exit = fw_.exit_of(each);
  return !exit || meets({fw_.resolved(*exit).required, fw_.resolved(*exit).choices});
}

/// Is there a way back from a phase, of which all that it leads through is left, over the phase of the start?
bool walker::leads_back(phase_index from, bool through_start,
                        std::map<std::pair<phase_index, bool>, bool>& known) const {
  through_start = through_start || from == *start_;
  const std::vector<std::string> before = phases_after(fw_, from);
  if (before.empty()) return through_start;
  const auto remembered = known.find({from, through_start});
  if (remembered != known.end()) return remembered->second;
  bool found = false;
  for (const std::string& id : before)
    if (const phase_index each = *fw_.phases().find(id); is_left(each) && leads_back(each, through_start, known))
      found = true;
  return known[{from, through_start}] = found;
}

bool walker::can_enter(phase_index to) const {
  if (std::ranges::any_of(fw_.phases(), [](const phase& each) { return !each.after.empty(); })) {
    std::map<std::pair<phase_index, bool>, bool> known;
    return leads_back(to, false, known);
  }
  for (std::uint32_t before = 0; before < to.value; ++before)
    if (!is_left({before})) return false;
  return true;
}

std::optional<text> walker::closed_by_phase(step_index s) const {
  const auto& listed = fw_.resolved(s).phases;
  if (listed.empty() || !start_ || std::ranges::count(listed, *start_) > 0) return std::nullopt;
  const std::vector<phase_index> ways_in = doors(s);
  if (std::ranges::any_of(ways_in, [&](phase_index each) { return can_enter(each); })) return std::nullopt;
  const bool elsewhere = ways_in.empty() && std::ranges::none_of(listed, [&](phase_index each) {
                           return leads_to(fw_, each, *start_);
                         });
  if (elsewhere) return text{"hoort bij een andere tak van de loopbaan", "belongs to another branch of the career"};
  return text{"is in deze fase niet open", "is closed in this phase"};
}

std::vector<std::string> phases_after(const framework& on, phase_index p) {
  const bool any = std::ranges::any_of(on.phases(), [](const phase& each) { return !each.after.empty(); });
  if (any) return on.phases()[p].after;
  return p.value == 0 ? std::vector<std::string>{} : std::vector{on.phases()[phase_index{p.value - 1}].id};
}

bool leads_to(const framework& on, phase_index earlier, phase_index later) {
  std::set<std::string> before;  // what is known to lie before the later one
  for (std::vector<std::string> open{on.phases()[later].id}; !open.empty();) {
    const phase_index each = on.phases().find(open.back()).value();
    open.pop_back();
    for (const std::string& id : phases_after(on, each))
      if (before.insert(id).second) open.push_back(id);
  }
  return before.contains(on.phases()[earlier].id);
}

goal_levels required_by(const framework& on, const plan_request& request) {
  goal_levels all;
  for (const profile_index target : request.targets) {
    for (const attainment& each : on.resolved(target).required) all.levels.push_back(each);
    for (const resolved_choice& each : on.resolved(target).choices)
      if (std::ranges::find(all.choices, each) == all.choices.end()) all.choices.push_back(each);
    for (const resolved_credits& each : on.resolved(target).credits) all.credits.push_back(each);
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
