// SPDX-License-Identifier: BSL-1.0
#include <plan/search/fact_landmarks.hpp>

#include <algorithm>

namespace loopbaan::detail {

fact_landmarks::fact_landmarks(const problem& of)
    : words_{(of.facts + 63) / 64}, bits_(of.facts * words_, ~std::uint64_t{0}) {
  std::vector<std::uint64_t> meet(words_);
  std::vector<std::uint64_t> join(words_);
  std::vector<unsigned char> waiting(of.facts, true);
  std::vector<fact> queue(of.facts);
  for (fact f = 0; f < of.facts; ++f) queue[f] = f;
  for (std::size_t i = 0; i < queue.size(); ++i) {
    const fact f = queue[i];
    waiting[f] = false;
    if (!update(of, f, meet, join)) continue;
    for (const action a : of.users[f])
      for (const fact next : of.adds[a])
        if (!waiting[next]) {
          waiting[next] = true;
          queue.push_back(next);
        }
  }
}

void fact_landmarks::join_needs(const problem& of, action a, std::vector<std::uint64_t>& join) const {
  join.assign(words_, 0);
  const auto needs = of.needs[a];
  if (!of.is_count(a)) {
    for (const fact need : needs) add_to(join, need);
    return;
  }
  // Whichever needs are met: a landmark of all but too few of them is one of any set that is enough.
  const std::uint64_t too_few = of.waits_for(a) - 1;
  const std::uint64_t all = of.whole_worth(a);
  std::vector<std::uint64_t> times(words_ * 64);
  for (const fact need : needs)
    for (std::size_t f = 0; f < times.size(); ++f)
      if (bits_[need * words_ + f / 64] >> (f % 64) & 1) times[f] += of.worth_of(need);
  for (std::size_t f = 0; f < times.size(); ++f)
    if (times[f] + too_few >= all) join[f / 64] |= std::uint64_t{1} << (f % 64);
}

bool fact_landmarks::update(const problem& of, fact f, std::vector<std::uint64_t>& meet,
                            std::vector<std::uint64_t>& join) {
  std::ranges::fill(meet, ~std::uint64_t{0});
  for (const action a : of.achievers[f]) {
    join_needs(of, a, join);
    for (std::size_t w = 0; w < words_; ++w) meet[w] &= join[w];
  }
  meet[f / 64] |= std::uint64_t{1} << (f % 64);
  const auto own = bits_.begin() + static_cast<std::ptrdiff_t>(f * words_);
  if (std::equal(meet.begin(), meet.end(), own)) return false;
  std::ranges::copy(meet, own);
  return true;
}

}  // namespace loopbaan::detail
