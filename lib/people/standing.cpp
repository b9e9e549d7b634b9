// SPDX-License-Identifier: BSL-1.0
#include <algorithm>

#include <loopbaan/people/cohort.hpp>

#include <core/refusals.hpp>
#include <framework/level_checks.hpp>

namespace loopbaan {

void require_standing(const framework& on, const standing& stands) {
  if (stands.fw != nullptr) require_same(on, *stands.fw);
  detail::require_levels(on, stands.levels);
  if (stands.phase) detail::require_position(stands.phase->value, on.phases().size());
  for (const step_index each : stands.done) detail::require_position(each.value, on.steps().size());
}

bool is_grouping(const cohort& people, std::string_view grouping) {
  const auto names = people.grouped_by(grouping).names;
  return std::ranges::any_of(names, [](const std::string& name) { return !name.empty(); });
}

namespace {

/// The groupings that people can be counted by: their own, and their phases where any is known.
std::vector<std::string> countable(const cohort& people) {
  std::vector<std::string> known = people.groupings();
  for (const char* phases : {"phase", "fase"})
    if (std::ranges::find(known, phases) == known.end() && is_grouping(people, phases)) known.emplace_back(phases);
  return known;
}

}  // namespace

void require_grouping(const cohort& people, std::string_view grouping) {
  if (grouping.empty() || people.size() == 0 || is_grouping(people, grouping)) return;
  const std::vector<std::string> known = countable(people);
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
