// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/gap/gap.hpp>

#include <algorithm>

namespace loopbaan {

bool gap::closed() const noexcept {
  return std::ranges::all_of(lines, [](const gap_line& each) { return each.missing() == 0; });
}

gap find_gap(const framework& on, const standing& stands, profile_index target) {
  require_standing(on, stands);
  const auto& [required, desired] = on.resolved(target);
  gap found{target, {}};
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
  return found;
}

}  // namespace loopbaan
