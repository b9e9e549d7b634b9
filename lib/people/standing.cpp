// SPDX-License-Identifier: BSL-1.0
#include <algorithm>

#include <loopbaan/people/cohort.hpp>

#include <core/refusals.hpp>
#include <framework/level_checks.hpp>

namespace loopbaan {

void require_standing(const framework& on, const standing& stands) {
  if (stands.on != nullptr) require_same(on, *stands.on);
  detail::require_levels(on, stands.levels);
  if (stands.phase) detail::require_position(stands.phase->value, on.phases().size());
  for (const step_index each : stands.done) detail::require_position(each.value, on.steps().size());
}

void require_grouping(const cohort& people, std::string_view grouping) {
  const std::vector<std::string>& known = people.groupings();
  if (grouping.empty() || people.size() == 0 || std::ranges::find(known, grouping) != known.end()) return;
  std::string choices;
  for (const std::string& each : known) choices += (choices.empty() ? "" : ", ") + each;
  text otherwise = known.empty() ? text{"Geef de mensen groepen in die indeling, of tel zonder indeling.",
                                        "Give the people groups in that grouping, or count without one."}
                                 : text{"Kies uit: " + choices + ".", "Choose from: " + choices + "."};
  const bool legible = is_utf8(grouping);
  detail::refuse({errc::unknown_grouping,
                  {},
                  {legible ? std::string{grouping} : "?",
                   did_you_mean(legible ? nearest(grouping, known) : std::string{}, std::move(otherwise))}});
}

}  // namespace loopbaan
