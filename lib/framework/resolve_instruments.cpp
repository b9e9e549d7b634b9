// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <cmath>

#include <core/number_words.hpp>
#include <framework/checks.hpp>
#include <framework/entity_words.hpp>

namespace loopbaan::detail {
namespace {

/// Scores within the range of the instrument, both they and their levels rising.
void check_rising(const instrument& each, const std::vector<score_level>& given, const std::vector<score_rank>& scores,
                  const pointer& at, checks& check) {
  for (std::size_t i = 0; i < scores.size(); ++i) {
    const double from = scores[i].from;
    const bool within =
        std::isfinite(from) && !(each.lowest && from < *each.lowest) && !(each.highest && from > *each.highest);
    const bool rising = i == 0 || (from > scores[i - 1].from && scores[i].at > scores[i - 1].at);
    if (!within || !rising) check.complain(errc::scores_not_rising, at / i, {number_words(from), given[i].level});
  }
}

seen_competence resolve(const framework_data& data, const instrument& each, competence_index seen,
                        const std::vector<score_level>& given, const pointer& at, checks& check) {
  seen_competence found{seen, {}};
  if (!data.has_levels(seen)) return found;
  const scale& own = data.scales[data.scale_of[seen.value]];
  for (std::size_t i = 0; i < given.size(); ++i) {
    if (const auto rank = rank_in(own, given[i].level)) {
      found.scores.push_back({given[i].from, *rank});
    } else {
      const diagnostic wrong = wrong_level(data.scales, own, data.competences[seen].id, given[i].level, {});
      check.complain(wrong.code, at / i / "level", wrong.details);
    }
  }
  if (found.scores.size() == given.size()) check_rising(each, given, found.scores, at, check);
  return found;
}

}  // namespace

void check_instruments(framework_data& data, checks& check) {
  const pointer at = pointer{} / "instruments";
  check.titled(data.draft.instruments, at, an_instrument);
  for (std::size_t i = 0; i < data.draft.instruments.size(); ++i) {
    const instrument& each = data.draft.instruments[i];
    if (each.lowest && each.highest && !(*each.lowest < *each.highest))
      check.complain(errc::scores_not_rising, at / i / "highest", {number_words(*each.highest), each.id});
    check.count(each.valid_months, at / i / "valid_months", {"maanden", "months"});
    check.reference(data.sources, each.source, at / i / "source", checks::a_source);
    resolved_instrument found;
    for (const auto& [competence_id, given] : each.sees) {
      const pointer here = at / i / "sees" / competence_id;
      if (const auto seen = check.reference(data.competences, competence_id, here, a_competence))
        found.sees.push_back(resolve(data, each, *seen, given, here, check));
    }
    std::ranges::sort(found.sees, {}, &seen_competence::competence);
    data.resolved_instruments.push_back(std::move(found));
  }
}

}  // namespace loopbaan::detail
