// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <cmath>

#include <core/number_words.hpp>
#include <framework/checks.hpp>

namespace loopbaan::detail {
namespace {

/// Scores within the range of the instrument, both they and their levels rising.
void check_rising(const instrument& each, const std::vector<score_level>& given, const std::vector<score_rank>& scores,
                  const pointer& at, collector& found) {
  for (std::size_t i = 0; i < scores.size(); ++i) {
    const double from = scores[i].from;
    const bool within =
        std::isfinite(from) && !(each.lowest && from < *each.lowest) && !(each.highest && from > *each.highest);
    const bool rising = i == 0 || (from > scores[i - 1].from && scores[i].level > scores[i - 1].level);
    if (!within || !rising)
      found.diagnose(errc::scores_not_rising, at / i, {number_words(from), given[i].level}, {at.words()});
  }
}

seen_competence resolve(const framework_data& data, const instrument& each, competence_index seen,
                        const std::vector<score_level>& given, const pointer& at, checks& check) {
  seen_competence found{seen, {}};
  if (!data.has_levels(seen)) return found;
  for (std::size_t i = 0; i < given.size(); ++i) {
    check.level(seen, given[i].level, at / i / "level");
    if (const auto rank = data.rank_of(seen, given[i].level)) found.scores.push_back({given[i].from, *rank});
  }
  if (found.scores.size() == given.size()) check_rising(each, given, found.scores, at, check.sink());
  return found;
}

}  // namespace

void resolve_instruments(framework_data& data, checks& check) {
  for (std::size_t i = 0; i < data.draft.instruments.size(); ++i) {
    const instrument& each = data.draft.instruments[i];
    const pointer at = pointer{} / "instruments" / i;
    if (each.lowest && each.highest && !(*each.lowest < *each.highest))
      check.sink().diagnose(errc::scores_not_rising, at / "highest", {number_words(*each.highest), each.id});
    resolved_instrument found;
    for (const auto& [competence_id, given] : each.sees)
      if (const auto seen = data.competences.find(competence_id))
        found.sees.push_back(resolve(data, each, *seen, given, at / "sees" / competence_id, check));
    std::ranges::sort(found.sees, {}, &seen_competence::competence);
    data.resolved_instruments.push_back(std::move(found));
  }
}

}  // namespace loopbaan::detail
