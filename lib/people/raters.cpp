// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/people/raters.hpp>

#include <algorithm>
#include <string_view>
#include <tuple>

#include <core/refusals.hpp>

namespace loopbaan {
namespace {

/// Kinds in their order, those that are not named last.
auto kind_order(const evidence& each) noexcept { return std::tuple{!each.rated_by, each.rated_by.value_or(rater{})}; }

auto rater_key(const evidence& each) noexcept {
  return std::tuple{kind_order(each), each.rated_by == rater::self ? std::string_view{} : std::string_view{each.who}};
}

auto entry_key(const evidence& each) noexcept {
  return std::tuple{each.competence,
                    kind_order(each),
                    std::string_view{each.who},
                    each.day,
                    each.level,
                    std::string_view{each.instrument},
                    each.kind,
                    each.score,
                    each.until,
                    std::string_view{each.reason}};
}

}  // namespace

bool same_rater(const evidence& a, const evidence& b) noexcept { return rater_key(a) == rater_key(b); }

bool same_entry(const evidence& a, const evidence& b) noexcept { return entry_key(a) == entry_key(b); }

std::vector<const evidence*> distinct_entries(std::span<const evidence* const> entries) {
  std::vector<const evidence*> found{entries.begin(), entries.end()};
  if (std::ranges::find(found, nullptr) != found.end())
    detail::refuse_value({"niets", "nothing"}, {"een vermelding in een dossier", "an entry of a log"},
                         {"Geef alleen vermeldingen die er zijn.", "Give only entries that exist."});
  std::ranges::stable_sort(found, [](auto* a, auto* b) { return entry_key(*a) < entry_key(*b); });
  found.erase(std::unique(found.begin(), found.end(), [](auto* a, auto* b) { return same_entry(*a, *b); }),
              found.end());
  return found;
}

std::vector<const evidence*> latest_by_rater(std::span<const evidence* const> ratings) {
  std::vector<const evidence*> all = distinct_entries(ratings);
  std::ranges::stable_sort(all, [](auto* a, auto* b) {
    return std::tuple{rater_key(*a), b->day, a->level} < std::tuple{rater_key(*b), a->day, b->level};
  });
  std::vector<const evidence*> found;
  for (std::size_t i = 0; i < all.size();) {
    std::size_t on_that_day = 0, next = i;
    for (; next < all.size() && same_rater(*all[next], *all[i]); ++next) on_that_day += all[next]->day == all[i]->day;
    found.push_back(all[i + (on_that_day - 1) / 2]);
    i = next;
  }
  return found;
}

}  // namespace loopbaan
