// SPDX-License-Identifier: BSL-1.0
#include <algorithm>

#include <loopbaan/gap/coverage.hpp>
#include <loopbaan/gap/gap.hpp>

#include <core/refusals.hpp>

namespace loopbaan {

void require_gap_of(const person& who, const gap& found) {
  if (find_gap(who.fw(), who.stands(), found.target) != found)
    detail::refuse({errc::other_answer, {}, {text{"niet wat deze persoon mist", "not what this person misses"}}});
}

void require_coverage_of(const framework& on, const coverage& found) {
  const auto& required = on.resolved(found.target).required;
  const auto is_of = [](const coverage_row& row, const attainment& wanted) {
    return row.competence == wanted.competence && row.required == wanted.level;
  };
  const std::size_t groups = found.groups.size();
  const auto is_whole = [&](const std::optional<share>& figure) {
    return !figure || (figure->part <= figure->whole && figure->whole > 0);
  };
  const bool fits =
      found.rows.size() == required.size() + 1 && !found.rows.front().competence && found.sizes.size() == groups &&
      std::equal(required.begin(), required.end(), found.rows.begin() + 1,
                 [&](const attainment& wanted, const coverage_row& row) { return is_of(row, wanted); }) &&
      std::ranges::all_of(found.rows, [&](const coverage_row& row) {
        return row.groups.size() == groups && is_whole(row.total) && std::ranges::all_of(row.groups, is_whole);
      });
  if (!fits)
    detail::refuse({errc::other_answer, {}, {text{"geen telling van dit profiel", "no count of this profile"}}});
}

}  // namespace loopbaan
