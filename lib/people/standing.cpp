// SPDX-License-Identifier: BSL-1.0
#include <algorithm>

#include <loopbaan/people/source.hpp>

#include <core/refusals.hpp>
#include <framework/level_checks.hpp>

namespace loopbaan {

void require_standing(const framework& on, const standing& stands) {
  if (stands.fw != nullptr) require_same(on, *stands.fw);
  detail::require_levels(on, stands.levels);
  if (stands.phase) detail::require_position(stands.phase->value, on.phases().size());
  for (const step_index each : stands.done) detail::require_position(each.value, on.steps().size());
}

namespace {

bool has_groups(const grouped_rows& of) {
  return std::ranges::any_of(of.names, [](const std::string& name) { return !name.empty(); });
}

}  // namespace

bool is_grouping(const cohort& people, std::string_view grouping) { return has_groups(people.grouped_by(grouping)); }

namespace {

/// The groupings that people can be counted by: their own, and their phases where any is known.
std::vector<std::string> countable(const detail::counted_people& people) {
  std::vector<std::string> known = people.groupings;
  for (const char* phases : {"phase", "fase"})
    if (std::ranges::find(known, phases) == known.end() && has_groups(people.grouped_by(phases)))
      known.emplace_back(phases);
  return known;
}

}  // namespace

void require_grouping(const cohort& people, std::string_view grouping) {
  detail::require_grouping(detail::counted(people), grouping);
}

void detail::require_grouping(const counted_people& people, std::string_view grouping) {
  if (grouping.empty() || people.levels.size == 0 || has_groups(people.grouped_by(grouping))) return;
  const std::vector<std::string> known = countable(people);
  std::string choices;
  for (const std::string& each : known) choices += (choices.empty() ? "" : ", ") + each;
  text otherwise = known.empty() ? text{"Geef de mensen groepen in die indeling, of tel zonder indeling.",
                                        "Give the people groups in that grouping, or count without one."}
                                 : detail::filled("Kies uit: {0}.", "Choose from: {0}.", {choices});
  const bool legible = is_utf8(grouping);
  detail::refuse({errc::unknown_grouping,
                  {},
                  {legible ? std::string{grouping} : "?",
                   did_you_mean(legible ? nearest(grouping, known) : std::string{}, std::move(otherwise))}});
}

}  // namespace loopbaan
