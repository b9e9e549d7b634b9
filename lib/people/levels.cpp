// SPDX-License-Identifier: BSL-1.0
#include <people/levels.hpp>

#include <cassert>
#include <map>
#include <tuple>

namespace loopbaan::detail {

bool counts_before(const evidence& a, const evidence& b) noexcept {
  const auto weight = [](const evidence& each) {
    return std::tuple{each.by != rater::self, each.on.has_value(), each.on.value_or(date{})};
  };
  const auto first = weight(a);
  const auto second = weight(b);
  if (first != second) return first > second;
  return std::tie(a.at, a.by, a.instrument) < std::tie(b.at, b.by, b.instrument);
}

const evidence* deciding_rating(std::span<const evidence> ratings, competence_index c) noexcept {
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
  const auto set = [&](competence_index c, rank level) {
    assert(c.value < row.size());
    row[c.value] = level;
  };
  for (const auto& [c, rating] : best) set(c, rating->at);
  for (const auto& [c, level] : draft.levels) set(c, level);
}

}  // namespace loopbaan::detail
