// SPDX-License-Identifier: BSL-1.0
#include <schedule/agreed_places.hpp>

namespace loopbaan {

step_agreement detail::place_of(const schedule_ground& ground, const scheduled_step& each) {
  return {each.step, step_agreement::kind::in,
          each.edition ? ground.held->editions()[*each.edition].id : ground.calendar.terms()[each.first].id};
}

std::string_view name(change_reason why) noexcept {
  switch (why) {
    case change_reason::gone:
      return "gone";
    case change_reason::shut:
      return "shut";
    case change_reason::own:
      return "own";
    case change_reason::full:
      return "full";
    case change_reason::others:
      return "others";
  }
  return "";
}

std::vector<agreed_places> places_of(const schedule_ground& ground, const team_request& request,
                                     const team_outcome& of) {
  detail::require_position(of.members.size(), request.members.size() + 1);
  std::vector<agreed_places> made;
  for (std::size_t i = 0; i < of.members.size(); ++i) {
    agreed_places each{request.members[i].id, {}};
    for (const scheduled_step& step : of.members[i].outcome.steps) each.places.push_back(detail::place_of(ground, step));
    made.push_back(std::move(each));
  }
  return made;
}

}  // namespace loopbaan
