// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <set>

#include <loopbaan/schedule/replan.hpp>

namespace loopbaan {

std::vector<std::string> check(const schedule_ground& ground, const team_request& request,
                               const std::vector<agreed_places>& agreed, const replanned_team& of) {
  std::vector<std::string> wrong = check(ground, request, of.outcome);
  if (of.outcome.members.size() != request.members.size()) return wrong;
  std::set<std::pair<std::size_t, step_index>> moved;
  std::size_t waiting = 0;
  for (std::size_t i = 0; i < request.members.size(); ++i) {
    const schedule_outcome& has = of.outcome.members[i].outcome;
    if (has.status != schedule_status::optimal && has.status != schedule_status::feasible) ++waiting;
    for (const agreed_places& each : agreed) {
      if (each.id != request.members[i].id) continue;
      for (const step_agreement& place : each.places) {
        const auto& asked = request.members[i].request.steps;
        if (std::ranges::find(asked, place.step, &step_to_schedule::step) == asked.end()) continue;
        bool is_kept = false;
        for (const scheduled_step& step : has.steps) {
          if (step.step != place.step) continue;
          is_kept = step.edition ? ground.held->editions()[*step.edition].id == place.where
                                 : ground.calendar.terms()[step.first].id == place.where;
        }
        if (!is_kept) moved.insert({i, place.step});
      }
    }
  }
  std::set<std::pair<std::size_t, step_index>> told;
  for (const changed_place& each : of.changed) told.insert({each.member, each.step});
  if (told != moved) wrong.push_back("other places have changed than is said");
  if (told.size() != of.changed.size()) wrong.push_back("a changed place is told twice");
  if (waiting != of.waiting) wrong.push_back("others wait than is said");
  if (of.waiting_bound > of.waiting) wrong.push_back("the bound of who waits is above what there is");
  if (of.changed_bound > of.changed.size()) wrong.push_back("the bound of what changes is above what there is");
  return wrong;
}

}  // namespace loopbaan
