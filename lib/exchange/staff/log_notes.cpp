// SPDX-License-Identifier: BSL-1.0
#include <exchange/staff/log_notes.hpp>

#include <exchange/table/diagnostic_list.hpp>

namespace loopbaan::detail {

void note_not_done(const log_summary& found, const std::string& file, diagnostics& notes) {
  if (found.credits_not_done == 0) return;
  std::string steps;
  for (const std::string& each : found.not_done) steps += (steps.empty() ? "" : ", ") + each;
  notes.push_back({errc::credits_not_done, {file}, {std::to_string(found.credits_not_done), steps}});
}

void note_repeats(const log_summary& found, const std::string& file, diagnostics& notes) {
  if (found.twice > 0) notes.push_back({errc::entry_twice, {file}, {std::to_string(found.twice)}});
  if (found.not_told_apart > 0)
    notes.push_back({errc::raters_not_told_apart, {file}, {std::to_string(found.not_told_apart)}});
  if (found.too_few > 0) notes.push_back({errc::too_few_observations, {file}, {std::to_string(found.too_few)}});
  note_not_done(found, file, notes);
  if (found.by_other_raters == 0) return;
  const text by_whom = in_each_language([&](language lang) {
    std::string words;
    for (const auto& [instrument, by] : found.other_raters)
      words += (words.empty() ? "" : ", ") + fill(worded(lang, "{0} door {1}", "{0} by {1}"), {shown(instrument), by});
    return words;
  });
  notes.push_back({errc::not_by_these_raters, {file}, {std::to_string(found.by_other_raters), by_whom}});
}

}  // namespace loopbaan::detail
