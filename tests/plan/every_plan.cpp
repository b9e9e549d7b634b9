// SPDX-License-Identifier: BSL-1.0
#include <plan/every_plan.hpp>

#include <algorithm>
#include <set>
#include <tuple>

namespace loopbaan::testing {
namespace {

/// Whether levels are as many of the sets of a profile as it asks for, straight from the document.
bool chooses_enough(const framework& on, profile_index p, const ranks& levels) {
  const level_choice& asked = on.profiles()[p].requires_any;
  std::int64_t met = 0;
  for (const level_map& set : asked.sets)
    met += std::ranges::all_of(set, [&](const auto& each) {
      const competence_index c = *on.competences().find(each.first);
      return counted(levels[c.value]) >= *on.rank_of(c, each.second);
    });
  return met >= (asked.sets.empty() ? 0 : asked.at_least.value_or(1));
}

/// All ways from where careers begin to a phase, each the phases that are left on it, straight from the document.
std::vector<std::vector<phase_index>> ways_to(const framework& on, phase_index to) {
  const bool said = std::ranges::any_of(on.phases(), [](const phase& each) { return !each.after.empty(); });
  std::vector<phase_index> from;
  if (!said && to.value > 0) from.push_back({to.value - 1});
  if (said)
    for (const std::string& id : on.phases()[to].after) from.push_back(*on.phases().find(id));
  if (from.empty()) return {{}};
  std::vector<std::vector<phase_index>> found;
  for (const phase_index each : from)
    for (std::vector<phase_index> way : ways_to(on, each)) {
      way.push_back(each);
      found.push_back(std::move(way));
    }
  return found;
}

/// What someone has of credits with these steps, straight from the document.
std::int64_t points_with(const framework& on, const standing& stands, const std::vector<step_index>& taken,
                         const credit_demand& asked) {
  std::int64_t sum = 0;
  for (const step_index s : on.steps().indices()) {
    const step& each = on.steps()[s];
    bool counts = std::ranges::count(taken, s) > 0;
    for (std::size_t i = 0; i < stands.done.size(); ++i) {
      if (stands.done[i] != s) continue;
      if (!asked.within) counts = true;
      if (!asked.within || !stands.today || i >= stands.done_on.size() || stands.done_on[i] == date{}) continue;
      date end = stands.done_on[i] + std::chrono::years{*asked.within};
      if (!end.ok()) end = end.year() / end.month() / std::chrono::last;
      counts = counts || (stands.done_on[i] <= *stands.today && *stands.today <= end);
    }
    if (!counts || !each.credits_given.contains(asked.unit)) continue;
    if (asked.kinds.empty() || (each.kind && std::ranges::count(asked.kinds, *each.kind) > 0))
      sum += each.credits_given.at(asked.unit).count();
  }
  return sum;
}

/// The demands of all targets, of what is alike the highest.
std::vector<credit_demand> demands_of(const framework& on, const plan_request& request) {
  std::vector<credit_demand> found;
  for (const profile_index p : request.targets)
    for (const credit_demand& each : on.profiles()[p].credits_asked) {
      const auto same = std::ranges::find_if(found, [&](const credit_demand& known) {
        return known.unit == each.unit && known.kinds == each.kinds && known.within == each.within;
      });
      if (same == found.end())
        found.push_back(each);
      else
        same->at_least = std::max(same->at_least, each.at_least);
    }
  return found;
}

/// Whether one of the phases of a step is that of the person, or is entered: along a way through hers, all of it left.
bool lets_in(const framework& on, const std::vector<phase_index>& listed, phase_index start, const ranks& levels) {
  if (std::ranges::count(listed, start) > 0) return true;
  const auto left = [&](phase_index each) {
    const auto exit = on.exit_of(each);
    return !exit || (meets(levels, on.resolved(*exit).required) && chooses_enough(on, *exit, levels));
  };
  for (const phase_index each : listed)
    for (const auto& way : ways_to(on, each))
      if (std::ranges::count(way, start) > 0 && std::ranges::all_of(way, left)) return true;
  return false;
}

/// Whether a step is open, straight from the definition.
bool is_open(const framework& on, const standing& stands, const ranks& levels, const std::vector<bool>& done,
             step_index s) {
  const resolved_step& step = on.resolved(s);
  if (!meets(levels, step.required)) return false;
  if (std::ranges::count(stands.done, s) > 0) {  // what it gave has to be gone
    const auto gone = [&](const attainment& a) { return counted(stands.levels[a.competence.value]) < a.level; };
    if (on.steps()[s].again == false) return false;
    if (std::ranges::none_of(step.yields, gone) && on.steps()[s].credits_given.empty()) return false;
  }
  std::int64_t met = 0;
  for (const auto& alternative : step.any_of) met += meets(levels, alternative) ? 1 : 0;
  if (!step.any_of.empty() && met < on.steps()[s].requires_any.at_least.value_or(1)) return false;
  for (const step_index earlier : step.after)
    if (!done[earlier.value]) return false;
  return step.phases.empty() || !stands.phase || lets_in(on, step.phases, *stands.phase, levels);
}

/// By competence the highest level that the targets ask for.
ranks highest(const framework& on, const plan_request& request, bool desired) {
  ranks wanted(on.competences().size(), rank::not_shown);
  for (const profile_index target : request.targets)
    for (const auto& [c, at] : desired ? on.resolved(target).desired : on.resolved(target).required)
      wanted[c.value] = std::max(wanted[c.value], at);
  return wanted;
}

}  // namespace

every_plan::every_plan(const framework& on, const standing& stands) : fw_{on}, stands_{stands} {
  for (std::uint32_t chosen = 0; chosen < 1u << on.steps().size(); ++chosen) {
    walk all = take_all(chosen);
    std::uint32_t taken = 0;
    for (const step_index s : all.steps) taken |= 1u << s.value;
    if (taken == chosen && !excludes_itself(all)) walks_.push_back(std::move(all));
  }
}

/// Do two of its steps exclude each other, by the word of either?
bool every_plan::excludes_itself(const walk& w) const {
  return std::ranges::any_of(w.steps, [&](step_index one) {
    return std::ranges::any_of(w.steps, [&](step_index other) {
      return std::ranges::count(fw_.steps()[one].excludes, fw_.steps()[other].id) > 0;
    });
  });
}

/// Takes those of the chosen steps that open.
every_plan::walk every_plan::take_all(std::uint32_t chosen) const {
  walk w{{}, {stands_.levels.begin(), stands_.levels.end()}};
  for (rank& each : w.end) each = counted(each);
  std::vector<bool> done(fw_.steps().size());
  for (const step_index s : stands_.done) done[s.value] = true;
  for (bool moved = true; moved;) {
    moved = false;
    for (const step_index s : fw_.steps().indices()) {
      if ((chosen >> s.value & 1) == 0 || std::ranges::count(w.steps, s) > 0) continue;
      if (!is_open(fw_, stands_, w.end, done, s)) continue;
      for (const auto& [competence, at] : fw_.resolved(s).yields)
        w.end[competence.value] = std::max(w.end[competence.value], at);
      done[s.value] = moved = true;
      w.steps.push_back(s);
    }
  }
  std::ranges::sort(w.steps);
  return w;
}

bool every_plan::bars(const plan_request& request, step_index s) const {
  if (std::ranges::count(request.must_not, s) > 0) return true;
  const auto& names = fw_.steps()[s].routes;
  return request.route && !names.empty() && std::ranges::count(names, fw_.routes()[*request.route].id) == 0;
}

bool every_plan::keeps_locks(const plan_request& request, const walk& w) const {
  return std::ranges::all_of(
             request.must,
             [&](step_index s) { return std::ranges::count(w.steps, s) + std::ranges::count(stands_.done, s) > 0; }) &&
         std::ranges::none_of(w.steps, [&](step_index s) { return bars(request, s); });
}

bool every_plan::keeps_limits(const plan_request& request, const walk& w) const {
  const allowance& most = request.within;
  return (!most.hours || amount(w, objective::hours) <= most.hours->count()) &&
         (!most.cost || amount(w, objective::cost) <= most.cost->count()) &&
         (!most.weeks || amount(w, objective::weeks) <= most.weeks->count());
}

bool every_plan::reaches(const plan_request& request, const walk& w) const {
  ranks wanted = highest(fw_, request, false);
  if (request.upto == ambition::desired) {
    const ranks most = all_that_leads_on(request);
    const ranks wishes = highest(fw_, request, true);
    for (std::size_t c = 0; c < wanted.size(); ++c) wanted[c] = std::max(wanted[c], std::min(wishes[c], most[c]));
  }
  for (std::size_t c = 0; c < wanted.size(); ++c)
    if (w.end[c] < wanted[c]) return false;
  for (const credit_demand& each : demands_of(fw_, request))
    if (points_with(fw_, stands_, w.steps, each) < each.at_least.count()) return false;
  return std::ranges::all_of(request.targets, [&](profile_index p) { return chooses_enough(fw_, p, w.end); });
}

ranks every_plan::all_that_leads_on(const plan_request& request) const {
  std::uint32_t allowed = ~0u;
  for (const step_index s : fw_.steps().indices())
    if (bars(request, s)) allowed &= ~(1u << s.value);
  return take_all(allowed).end;
}

bool every_plan::superfluous_step(const plan_request& request, const walk& w) const {
  return std::ranges::any_of(w.steps, [&](step_index left_out) {
    std::uint32_t others = 0;
    for (const step_index s : w.steps)
      if (s != left_out) others |= 1u << s.value;
    const walk rest = take_all(others);
    return keeps_locks(request, rest) && reaches(request, rest);
  });
}

std::vector<every_plan::walk> every_plan::answers(const plan_request& request) const {
  std::vector<walk> found;
  for (const walk& each : walks_)
    if (answers(request, each)) found.push_back(each);
  std::ranges::sort(found, {}, [&](const walk& w) {
    return std::tuple{amount(w, request.cheapest_in), appointments(w), w.steps.size(), w.steps};
  });
  return found;
}

std::size_t every_plan::appointments(const walk& w) const {
  return static_cast<std::size_t>(
      std::ranges::count_if(w.steps, [&](step_index s) { return fw_.steps()[s].appointment.value_or(false); }));
}

std::int64_t every_plan::amount(const walk& w, objective in) const {
  std::int64_t sum = 0;
  for (const step_index s : w.steps) sum += cost_of(fw_.steps()[s], in);
  return sum;
}

std::size_t every_plan::short_of_required(const plan_request& request, const walk& w) const {
  const ranks wanted = highest(fw_, request, false);
  std::size_t sum = 0;
  for (std::size_t c = 0; c < wanted.size(); ++c)
    if (w.end[c] < wanted[c]) ++sum;
  std::set<std::pair<std::vector<level_map>, std::int64_t>> choices;  // two targets may ask the same
  for (const profile_index p : request.targets) {
    const level_choice& asked = fw_.profiles()[p].requires_any;
    const std::int64_t least = asked.at_least.value_or(1);
    const bool is_choice = least < static_cast<std::int64_t>(asked.sets.size());  // else these are required levels
    if (is_choice && !chooses_enough(fw_, p, w.end)) choices.emplace(asked.sets, least);
  }
  for (const credit_demand& each : demands_of(fw_, request))
    if (points_with(fw_, stands_, w.steps, each) < each.at_least.count()) ++sum;
  return sum + choices.size();
}

std::size_t every_plan::short_of_desired(const plan_request& request, const walk& w) const {
  if (request.upto == ambition::required) return 0;
  const ranks floor = highest(fw_, request, false);
  const ranks wanted = highest(fw_, request, true);
  const ranks most = all_that_leads_on(request);
  std::size_t sum = 0;
  for (std::size_t c = 0; c < wanted.size(); ++c)
    if (const rank wish = std::min(wanted[c], most[c]); wish > floor[c] && w.end[c] < wish) ++sum;
  return sum;
}

}  // namespace loopbaan::testing
