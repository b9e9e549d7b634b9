// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/people/done_not_shown.hpp>

#include <algorithm>

namespace loopbaan {
namespace {

bool written_down(const person& who, const attainment& level) {
  if (counted(who.established(level.competence).value_or(rank::unknown)) >= level.level) return true;
  return std::ranges::any_of(who.ratings(), [&](const evidence& each) {
    return each.competence == level.competence && counted(each.level) >= level.level;
  });
}

}  // namespace

std::vector<done_not_shown> find_done_not_shown(const cohort& people) {
  std::vector<done_not_shown> found;
  for (std::size_t row = 0; row < people.size(); ++row) {
    const person who = people[row];
    const auto done = who.done();
    for (std::size_t i = 0; i < done.size(); ++i) {
      done_not_shown each{row, i, {}};
      for (const attainment& level : people.fw().resolved(done[i]).yields)
        if (!written_down(who, level)) each.levels.push_back(level);
      if (!each.levels.empty()) found.push_back(std::move(each));
    }
  }
  return found;
}

}  // namespace loopbaan
