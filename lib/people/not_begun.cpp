// SPDX-License-Identifier: BSL-1.0
#include <people/not_begun.hpp>

#include <utility>

#include <loopbaan/people/estimate.hpp>

namespace loopbaan {

std::optional<diagnostic> detail::not_begun(const cohort& people, date as_of, place where) {
  constexpr std::size_t most_named = 5;
  std::size_t later = 0;
  std::string some;
  for (std::size_t row = 0; row < people.size(); ++row) {
    const person who = people[row];
    if (!who.since() || *who.since() <= as_of) continue;
    if (++later <= most_named) some += (later > 1 ? ", " : "") + who.id();
  }
  if (later == 0) return std::nullopt;
  return diagnostic{errc::not_begun,
                    std::move(where),
                    {std::to_string(later), print(as_of), some + (later > most_named ? ", …" : "")}};
}

diagnostics notes_on_day(const cohort& people) {
  if (!people.rule().as_of) return {};
  const auto found = detail::not_begun(people, *people.rule().as_of, {});
  return found ? diagnostics{*found} : diagnostics{};
}

}  // namespace loopbaan
