// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/schedule/year_hours.hpp>

#include <algorithm>
#include <array>
#include <cmath>

#include <core/number_words.hpp>
#include <core/refusals.hpp>

namespace loopbaan {

std::vector<year_hours> hours_in_year(const policy& of, std::string_view in, date on, std::string_view phase,
                                      double fte) {
  if (!(fte >= 0 && fte <= 2))
    detail::refuse({errc::impossible_value,
                    {},
                    {detail::number_words(fte), text{"een werktijdfactor", "a working time"},
                     text{"Geef een getal van 0 tot en met 2.", "Give a number from 0 to 2."}}});
  static constexpr std::array subjects{"own-hours", "starter-hours", "development-hours", "sustainable-hours"};
  std::vector<year_hours> found;
  for (const char* subject : subjects) {
    const policy_rule* rule = of.find(subject, in, on, phase);
    if (rule == nullptr || rule->period != policy_period::year) continue;
    const auto* hours = std::get_if<minutes>(&rule->value);
    if (hours == nullptr) continue;
    const double share = rule->pro_rata.value_or(false) ? fte : 1;
    // A binary fraction may lie a hair below the minute that is meant.
    found.push_back({rule, static_cast<std::int64_t>(std::floor(static_cast<double>(hours->count()) * share + 1e-6))});
  }
  return found;
}

date latest_start(const policy& of) {
  date latest = std::chrono::year{1} / std::chrono::month{1} / std::chrono::day{1};
  for (const policy_rule& each : of.rules())
    if (each.from) latest = std::max(latest, *each.from);
  return latest;
}

}  // namespace loopbaan
