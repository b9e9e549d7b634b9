// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/gap/protection.hpp>

#include <algorithm>
#include <limits>
#include <utility>

#include <core/refusals.hpp>
#include <gap/bundles.hpp>

namespace loopbaan {
namespace {

/// Sums of people that do not fit would come out as small ones, and show what must hide.
void require_shares(std::span<const share> groups, std::span<const std::uint32_t> certain) {
  constexpr std::uint64_t most = std::numeric_limits<std::uint32_t>::max() - 2;
  std::uint64_t people = 0;
  std::uint64_t known = 0;
  bool possible = true;
  for (const share& each : groups) {
    people += each.whole;
    possible = possible && each.part <= each.whole;
  }
  for (const std::uint32_t each : certain) known += each;
  if (!possible || people > most || known > most)
    detail::refuse_value({"een telling met een deel dat groter is dan het geheel, of met te veel mensen",
                          "a count with a part larger than its whole, or of too many people"},
                         {"de groepen van een rij", "the groups of a row"},
                         detail::filled("Tel opnieuw; samen passen er {0} mensen in.",
                                        "Count again; {0} people fit together.", {std::to_string(most)}));
}

}  // namespace

shown_cells protect(std::span<const share> groups, protection rule, std::span<const std::uint32_t> certain,
                    const std::vector<bool>& hide) {
  if (!certain.empty()) detail::require_size(certain.size(), groups.size(), {"zekere aantallen", "certain numbers"});
  if (!hide.empty()) detail::require_size(hide.size(), groups.size(), {"groepen om te verbergen", "groups to hide"});
  require_shares(groups, certain);
  const std::uint32_t minimum = std::max(rule.minimum, protection::floor);
  const auto safe = [&](const share& s) { return s.whole >= minimum && s.part > 0 && s.part < s.whole; };
  const auto safe_as_sum = [&](const share& s, std::uint32_t known) {
    return s.whole >= minimum && s.part >= known + 2 && s.part + 2 <= s.whole;
  };
  shown_cells cells{std::vector<bool>(groups.size()), false};
  share hidden;
  std::uint32_t hidden_known = 0;
  const auto set = [&](const detail::bundle& together, bool shows) {
    for (const std::size_t i : together) {
      cells.groups[i] = shows;
      if (shows) continue;
      hidden.part += groups[i].part;
      hidden.whole += groups[i].whole;
      hidden_known += certain.empty() ? 0 : certain[i];
    }
  };

  share total;
  for (const share& each : groups) {
    total.part += each.part;
    total.whole += each.whole;
  }
  if (!safe_as_sum(total, 0)) return cells;

  std::vector<std::uint32_t> sizes;
  for (const share& each : groups) sizes.push_back(each.whole);
  const std::vector<detail::bundle> bundles = detail::bundles_of(sizes, minimum, hide);
  std::vector<detail::bundle> shown;
  set(bundles.front(), false);
  for (auto each = bundles.begin() + 1; each != bundles.end(); ++each) {
    const bool shows = std::ranges::all_of(*each, [&](std::size_t i) { return safe(groups[i]); });
    set(*each, shows);
    if (shows) shown.push_back(*each);
  }
  auto next = shown.begin();
  for (; next != shown.end() && hidden.whole > 0 && !safe_as_sum(hidden, hidden_known); ++next) set(*next, false);
  // Only with `certain` can it be that all groups together are not safe.
  cells.total = hidden.whole == 0 || safe_as_sum(hidden, hidden_known);
  return cells;
}

}  // namespace loopbaan
