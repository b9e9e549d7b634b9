// SPDX-License-Identifier: BSL-1.0
#include <people/levels.hpp>

#include <map>
#include <tuple>

namespace loopbaan::detail {

bool counts_before(const evidence& a, const evidence& b) noexcept {
  const auto key = [](const evidence& each) {
    return std::tuple{each.by != rater::self, each.on.has_value(), each.on.value_or(date{})};
  };
  const auto first = key(a);
  const auto second = key(b);
  return first != second ? first > second : a.at < b.at;
}

const evidence* deciding_rating(const std::vector<evidence>& ratings, competence_index c) noexcept {
  const evidence* best = nullptr;
  for (const evidence& each : ratings)
    if (each.competence == c && (best == nullptr || counts_before(each, *best))) best = &each;
  return best;
}

void estimate_levels(const person_draft& draft, std::span<rank> row) {
  std::map<competence_index, const evidence*> best;
  for (const evidence& each : draft.ratings) {
    const auto [at, fresh] = best.try_emplace(each.competence, &each);
    if (!fresh && counts_before(each, *at->second)) at->second = &each;
  }
  for (const auto& [c, rating] : best) row[c.value] = rating->at;
  for (const auto& [c, level] : draft.levels) row[c.value] = level;
}

}  // namespace loopbaan::detail
