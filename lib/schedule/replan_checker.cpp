// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <map>
#include <set>

#include <loopbaan/schedule/replan.hpp>

namespace loopbaan {
namespace {

/// What can be seen of a reason without a search: is there such a place, does it run, is it full?
bool is_seen_to_hold(const schedule_ground& ground, const team_request& request, const replanned_team& of, const changed_place& change,
           const std::string& where) {
  const std::string& step = ground.fw.steps()[change.step].id;
  bool exists = ground.calendar.find(where).has_value();
  bool is_shut = false;
  bool is_full = false;
  for (std::size_t e = 0; ground.held != nullptr && e < ground.held->editions().size(); ++e) {
    const step_edition& each = ground.held->editions()[e];
    if (each.id != where || each.step != step) continue;
    const auto& taken = request.members[change.member].request.taken;
    exists = each.free_places() != 0 && std::ranges::find(taken, e) == taken.end();
    is_shut = std::ranges::binary_search(of.outcome.shut, e);
    std::int64_t people = 0;
    for (const team_place& one : of.outcome.members)
      for (const scheduled_step& other : one.outcome.steps) people += other.edition == e ? 1 : 0;
    is_full = each.places && people >= *each.places;
  }
  switch (change.why) {
    case change_reason::gone:
      return !exists;
    case change_reason::shut:
      return exists && is_shut;
    case change_reason::full:
      return exists && !is_shut && is_full;
    case change_reason::own:
    case change_reason::others:
      return exists && !is_shut;
  }
  return false;
}

}  // namespace

std::vector<text> check(const schedule_ground& ground, const team_request& request,
                        const std::vector<agreed_places>& agreed, const replanned_team& of) {
  std::vector<text> wrong = check(ground, request, of.outcome);
  if (of.outcome.members.size() != request.members.size()) return wrong;
  std::set<std::pair<std::size_t, step_index>> moved;
  std::map<std::pair<std::size_t, step_index>, std::string> where;
  std::size_t waiting = 0;
  std::size_t aside = 0;
  std::size_t gone = 0;
  for (const agreed_places& each : agreed)
    gone += !each.places.empty() && std::ranges::find(request.members, each.id, &team_member::id) == request.members.end() ? 1 : 0;
  for (std::size_t i = 0; i < request.members.size(); ++i) {
    const schedule_outcome& has = of.outcome.members[i].outcome;
    if (has.status != schedule_status::optimal && has.status != schedule_status::feasible) ++waiting;
    for (const agreed_places& each : agreed) {
      if (each.id != request.members[i].id) continue;
      for (auto at = each.places.begin(); at != each.places.end(); ++at) {
        const step_agreement& place = *at;
        if (std::find(each.places.begin(), at, place) != at) continue;  // said twice
        const auto& asked = request.members[i].request.steps;
        if (std::ranges::find(asked, place.step, &step_to_schedule::step) == asked.end()) {
          ++aside;
          continue;
        }
        bool is_kept = false;
        for (const scheduled_step& step : has.steps) {
          if (step.step != place.step) continue;
          is_kept = ground.calendar.terms()[step.first].id == place.where ||
                    (step.edition && ground.held->editions()[*step.edition].id == place.where);
        }
        if (is_kept) continue;
        moved.insert({i, place.step});
        where.emplace(std::pair{i, place.step}, place.where);
      }
    }
  }
  std::set<std::pair<std::size_t, step_index>> told;
  for (const changed_place& each : of.changed) told.insert({each.member, each.step});
  if (told != moved) wrong.push_back({"er zijn andere plaatsen veranderd dan er staat", "other places have changed than is said"});
  for (const changed_place& each : of.changed)
    if (const auto place = where.find({each.member, each.step}); place != where.end() && !is_seen_to_hold(ground, request, of, each, place->second))
      wrong.push_back(detail::filled("waarom {0} “{1}” niet houdt staat er verkeerd", "why {0} does not keep “{1}” is told wrongly",
                                     {request.members[each.member].id, ground.fw.steps()[each.step].id}));
  if (gone != of.people_gone) wrong.push_back({"met meer of minder mensen die er niet meer bij zijn was iets afgesproken", "something was agreed with more or fewer people who are no longer there"});
  if (aside != of.no_longer_asked) wrong.push_back({"er zijn meer of minder plaatsen die niemand meer vraagt", "more or fewer places are no longer asked for"});
  if (told.size() != of.changed.size()) wrong.push_back({"een veranderde plaats staat er twee keer", "a changed place is told twice"});
  if (waiting != of.waiting) wrong.push_back({"er wachten er meer of minder dan er staat", "more or fewer wait than is said"});
  if (of.waiting_bound > of.waiting) wrong.push_back({"de grens van wie wacht ligt boven wat er is", "the bound of who waits is above what there is"});
  if (of.changed_bound > of.changed.size()) wrong.push_back({"de grens van wat verandert ligt boven wat er is", "the bound of what changes is above what there is"});
  return wrong;
}

}  // namespace loopbaan
