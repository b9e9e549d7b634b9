// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/people/credits.hpp>
#include <loopbaan/plan/request.hpp>

#include <algorithm>

namespace loopbaan {
namespace {

/// One list rising by competence in which each stands once, at the highest level.
std::vector<attainment> joined(std::vector<attainment> all) {
  std::ranges::sort(all, [](const attainment& a, const attainment& b) {
    return a.competence != b.competence ? a.competence < b.competence : a.level > b.level;
  });
  const auto same = [](const attainment& a, const attainment& b) { return a.competence == b.competence; };
  all.erase(std::unique(all.begin(), all.end(), same), all.end());
  return all;
}

}  // namespace

requested_levels levels_of(const framework& on, const plan_request& request) {
  requested_levels found;
  for (const profile_index target : request.targets) {
    const resolved_profile& of = on.resolved(target);
    found.required.insert(found.required.end(), of.required.begin(), of.required.end());
    if (request.upto == ambition::desired)
      found.desired.insert(found.desired.end(), of.desired.begin(), of.desired.end());
    for (const resolved_choice& each : of.choices)
      if (std::ranges::find(found.choices, each) == found.choices.end()) found.choices.push_back(each);
    for (const resolved_credits& each : of.credits) {
      const auto own =
          std::ranges::find_if(found.credits, [&](const resolved_credits& known) { return known.is_like(each); });
      if (own == found.credits.end())
        found.credits.push_back(each);
      else
        own->at_least = std::max(own->at_least, each.at_least);
    }
  }
  found.required = joined(std::move(found.required));
  found.desired = joined(std::move(found.desired));
  std::erase_if(found.desired, [&](const attainment& wish) {
    const auto floor = std::ranges::lower_bound(found.required, wish.competence, {}, &attainment::competence);
    return floor != found.required.end() && floor->competence == wish.competence && floor->level >= wish.level;
  });
  return found;
}

bool requested_levels::met_by(ranks_view levels) const { return meets(levels, {required, {}, choices}); }

bool is_ruled_out(const framework& on, const plan_request& request, step_index step) {
  return std::ranges::count(request.must_not, step) > 0 || (request.route && !on.is_on(*request.route, step));
}

std::int64_t cost_of(const framework& on, const plan_request& request, step_index s, objective in) {
  if (in == objective::credit) {
    detail::require_position(s.value, on.steps().size());
    detail::require_position(request.unit ? request.unit->value : on.units().size(), on.units().size());
    const auto& given = on.steps()[s].credits_given;
    const auto own = given.find(on.units()[*request.unit].id);
    return own == given.end() ? 0 : own->second.count();
  }
  if (in != objective::own) return cost_of(on.steps()[s], in);
  detail::require_position(s.value, request.own_costs.size());
  return request.own_costs[s.value];
}

std::string print_amount(const framework& on, const plan_request& asked, std::int64_t amount, objective in,
                         language lang) {
  if (in != objective::credit || !asked.unit) return print_amount(amount, in, lang, on.currency());
  return print_credits(on, *asked.unit, amount, lang);
}

result<plan_request> cheapest_in(const framework& on, std::string_view word, plan_request asked) {
  // A unit that is called "hours" too is no reason to mean another thing by that word.
  const auto found = parse_objective(word);
  for (const unit_index each : on.units().indices()) {
    if (found) break;
    const credit_unit& of = on.units()[each];
    if (of.id != word && of.title.in_language(language::nl) != word && of.title.in_language(language::en) != word) continue;
    asked.cheapest_in = objective::credit;
    asked.unit = each;
    return asked;
  }
  if (!found) return found.errors();
  asked.cheapest_in = *found;
  return asked;
}

standing stands_along(const framework& on, const plan_request& request, const standing& stands) {
  standing found = stands;
  if (request.route) found.route = request.route;
  if (!found.route || found.phase) return found;
  // Of its phases one before which none of the others lies, the first in the list.
  std::vector<phase_index> along;
  for (const phase_index each : on.phases().indices())
    if (std::ranges::count(on.routes()[*found.route].phases, on.phases()[each].id) > 0) along.push_back(each);
  const auto first = std::ranges::find_if(along, [&](phase_index each) {
    return std::ranges::none_of(along, [&](phase_index other) { return on.is_before(other, each); });
  });
  if (first != along.end()) found.phase = *first;
  return found;
}

std::vector<route_index> open_routes(const person& who) {
  if (who.route()) return {*who.route()};
  std::vector<route_index> found;
  const framework& on = who.fw();
  if (who.phase())
    for (const route_index each : on.routes().indices())
      if (std::ranges::count(on.routes()[each].phases, on.phases()[*who.phase()].id) > 0) found.push_back(each);
  return found;
}

std::vector<step_index> ruled_out(const framework& on, const plan_request& request) {
  std::vector<step_index> found;
  for (const step_index s : on.steps().indices())
    if (is_ruled_out(on, request, s)) found.push_back(s);
  return found;
}

}  // namespace loopbaan
