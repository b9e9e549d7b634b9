// SPDX-License-Identifier: BSL-1.0
#include <framework/checks.hpp>

namespace loopbaan::detail {
namespace {

/// No log of a person holds more: what asks more is never known. See `most_ratings` of the room above.
constexpr std::int64_t most_observations = 10'000;

/// Who says nothing asks nothing, and raters cannot be more than what they give.
void check(const std::optional<observation_minimum>& said, const pointer& of, collector& found) {
  if (!said) return;
  const std::int64_t raters = said->raters.value_or(1);
  const std::int64_t ratings = said->at_least.value_or(raters);
  const bool possible = raters >= 1 && ratings >= raters && ratings <= most_observations;
  if (possible && (said->at_least || said->raters)) return;
  const text words{std::to_string(ratings) + ", van " + std::to_string(raters),
                   std::to_string(ratings) + ", by " + std::to_string(raters)};
  if (raters < 0 || ratings < 0) return;  // that is said already
  const pointer at = of / "observations";
  found.diagnose(errc::impossible_observations, at, {words}, {at.words()});
}

}  // namespace

void check_observations(const framework_draft& draft, collector& found) {
  check(draft.observations, pointer{}, found);
  for (std::size_t i = 0; i < draft.scales.size(); ++i)
    for (std::size_t j = 0; j < draft.scales[i].levels.size(); ++j)
      check(draft.scales[i].levels[j].observations, pointer{} / "scales" / i / "levels" / j, found);
  for (std::size_t i = 0; i < draft.competences.size(); ++i)
    check(draft.competences[i].observations, pointer{} / "competences" / i, found);
}

}  // namespace loopbaan::detail
