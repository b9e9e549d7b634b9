// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/gap/gap.hpp>

#include <algorithm>

namespace loopbaan {

std::size_t gap_choice::met() const noexcept {
  return static_cast<std::size_t>(std::ranges::count_if(sets, [](const auto& set) {
    return std::ranges::all_of(set, [](const gap_line& each) { return each.missing() == 0; });
  }));
}

std::size_t gap_choice::unsettled() const noexcept {
  return static_cast<std::size_t>(std::ranges::count_if(sets, [](const auto& set) {
    return std::ranges::any_of(set, &gap_line::open) &&
           std::ranges::all_of(set, [](const gap_line& each) { return each.missing_certainly() == 0; });
  }));
}

bool gap::closed() const noexcept {
  return std::ranges::all_of(lines, [](const gap_line& each) { return each.missing() == 0; }) &&
         std::ranges::all_of(choices, [](const gap_choice& each) { return each.missing() == 0; }) &&
         std::ranges::all_of(credits, [](const gap_credits& each) { return each.missing() == 0; });
}

gap::answer gap::meets() const noexcept {
  if (std::ranges::any_of(lines, [](const gap_line& each) { return each.missing_certainly() > 0; }) ||
      std::ranges::any_of(choices, [](const gap_choice& each) { return each.missing_certainly() > 0; }) ||
      std::ranges::any_of(credits, [](const gap_credits& each) { return each.missing_certainly() > 0; }))
    return answer::below;
  return std::ranges::any_of(lines, &gap_line::open) || std::ranges::any_of(choices, &gap_choice::open) ||
                 std::ranges::any_of(credits, &gap_credits::open)
             ? answer::unknown
             : answer::met;
}

std::string_view name(gap::answer value) noexcept {
  switch (value) {
    case gap::answer::met:
      return "met";
    case gap::answer::below:
      return "below";
    case gap::answer::unknown:
      return "unknown";
  }
  return {};
}

gap find_gap(const framework& on, const standing& stands, profile_index target) {
  require_standing(on, stands);
  const auto& [required, desired, choices, points] = on.resolved(target);
  gap found{target, {}, {}};
  found.lines.reserve(required.size() + desired.size());
  const auto line = [&](competence_index c, rank need, rank wish) {
    found.lines.push_back({c, stands.levels[c.value], need, wish});
  };
  auto wish = desired.begin();
  for (const auto& [c, need] : required) {
    for (; wish != desired.end() && wish->competence < c; ++wish) line(wish->competence, rank::not_shown, wish->level);
    const bool wished = wish != desired.end() && wish->competence == c;
    line(c, need, wished ? wish->level : rank::not_shown);
    if (wished) ++wish;
  }
  for (; wish != desired.end(); ++wish) line(wish->competence, rank::not_shown, wish->level);
  for (const resolved_choice& asked : choices) {
    gap_choice& made = found.choices.emplace_back(gap_choice{{}, asked.at_least});
    for (const auto& alternative : asked.any_of) {
      std::vector<gap_line>& set = made.sets.emplace_back();
      for (const auto& [c, need] : alternative) set.push_back({c, stands.levels[c.value], need, rank::not_shown});
    }
  }
  for (const resolved_credits& each : points) found.credits.push_back({each, count_credits(on, stands, each)});
  return found;
}

diagnostics notes_on_target(const framework& fw, profile_index target) {
  const auto& asked = fw.resolved(target);
  if (!asked.required.empty() || !asked.choices.empty() || !asked.credits.empty()) return {};
  return {{errc::asks_nothing, {}, {fw.profiles()[target].id}}};
}

}  // namespace loopbaan
