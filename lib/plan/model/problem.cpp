// SPDX-License-Identifier: BSL-1.0
#include <plan/model/problem.hpp>

#include <algorithm>
#include <numeric>

namespace loopbaan::detail {

rows rows::transposed(std::size_t width) const {
  rows turned;
  turned.start.assign(width + 1, 0);
  turned.items.resize(items.size());
  for (const std::uint32_t item : items) ++turned.start[item + 1];
  for (std::size_t i = 0; i < width; ++i) turned.start[i + 1] += turned.start[i];
  std::vector<std::uint32_t> at(turned.start.begin(), turned.start.end() - 1);
  for (std::uint32_t row = 0; row < size(); ++row)
    for (const std::uint32_t item : (*this)[row]) turned.items[at[item]++] = row;
  return turned;
}

std::optional<action> problem::find(std::uint32_t named) const {
  const auto found = std::ranges::lower_bound(name, named);
  if (found == name.end() || *found != named) return std::nullopt;
  return static_cast<action>(found - name.begin());
}

namespace {
constexpr std::int64_t largest_sum = std::int64_t{1} << 60;
}

bool fits_in_weights(std::int64_t total_cost, std::size_t actions, std::size_t appointments) noexcept {
  const auto count = static_cast<std::int64_t>(actions);
  const auto ties = count + static_cast<std::int64_t>(appointments) * (count + 1);
  return total_cost < largest_sum / (ties + 1) - 1;
}

void problem::price(const std::vector<std::int64_t>& costs) {
  // The larger the scale, the sooner a bound between two possible costs is seen to be impossible.
  constexpr std::int64_t ample = std::int64_t{1} << 20;
  std::int64_t total = 1;
  std::int64_t divisor = 0;
  for (const std::int64_t cost : costs) {
    total += cost;
    divisor = std::gcd(divisor, cost);
  }
  const auto count = static_cast<std::int64_t>(actions());
  const auto tie = [&](action a) { return !appointment.empty() && appointment[a] != 0 ? count + 2 : 1; };
  ties = 0;
  for (action a = 0; a < actions(); ++a) ties += tie(a);
  const std::int64_t least = ties + 1;
  scale = std::max(least, std::min(ample * least, largest_sum / total));
  unit = scale * std::max<std::int64_t>(divisor, 1);
  weight.clear();
  for (action a = 0; a < actions(); ++a) weight.push_back(name[a] == no_name ? 0 : costs[a] * scale + tie(a));
}

void problem::take(action a) {
  weight[a] = 0;
  for (cap& each : caps) {
    each.left -= each.weight[a];
    each.weight[a] = 0;
  }
}

bool problem::within_caps(const std::vector<action>& chosen) const {
  return std::ranges::all_of(caps, [&](const cap& each) {
    std::int64_t sum = 0;
    for (const action a : chosen) sum += each.weight[a];
    return sum <= each.left;
  });
}

std::optional<std::pair<action, action>> problem::clash(const std::vector<action>& chosen) const {
  if (!exclusive()) return std::nullopt;
  std::vector<bool> in(actions());
  for (const action a : chosen) in[a] = true;
  for (action a = 0; a < actions(); ++a) in[a] = in[a] || taken(a);
  for (action a = 0; a < actions(); ++a)
    if (in[a])
      for (const action other : excludes[a])
        if (in[other]) return std::pair{a, other};
  return std::nullopt;
}

bool problem::drop_excluded(std::vector<bool>& gone) const {
  if (!exclusive()) return true;
  for (action a = 0; a < actions(); ++a) {
    if (!taken(a)) continue;
    for (const action other : excludes[a]) {
      if (taken(other)) return false;
      gone[other] = true;
    }
  }
  return true;
}

rows problem::excludes_among(const std::vector<std::uint32_t>& kept) const {
  rows found;
  if (!exclusive()) return found;
  for (action a = 0; a < actions(); ++a) {
    if (kept[a] == none) continue;
    for (const action other : excludes[a])
      if (kept[other] != none) found.items.push_back(kept[other]);
    found.close_row();
  }
  if (found.items.empty()) found.clear();
  return found;
}

namespace {

/// The least that some of these are worth together, of what is at least `wanted`. O(number × wanted / 64)
std::uint64_t least_sum(const std::vector<std::uint32_t>& worths, std::uint64_t wanted) {
  std::uint64_t best = std::accumulate(worths.begin(), worths.end(), std::uint64_t{0});
  if (best <= wanted) return best;
  std::vector<std::uint64_t> sums((wanted + 63) / 64 + 1);  // a bit for each sum below `wanted`
  sums[0] = 1;
  const auto has = [&](std::uint64_t at) { return (sums[at / 64] >> (at % 64) & 1) != 0; };
  for (const std::uint32_t worth : worths) {
    if (best == wanted) return best;
    for (std::uint64_t rest = worth >= wanted ? 0 : wanted - worth; rest < wanted && rest + worth < best; ++rest)
      if (has(rest)) best = rest + worth;
    if (worth >= wanted) continue;
    const std::size_t words = worth / 64;
    const unsigned bits = worth % 64;
    for (std::size_t w = sums.size(); w-- > words;) {
      std::uint64_t moved = sums[w - words] << bits;
      if (bits != 0 && w > words) moved |= sums[w - words - 1] >> (64 - bits);
      sums[w] |= moved;
    }
  }
  return best;
}

}  // namespace

void problem::round_counts() {
  if (worth.empty()) return;
  for (action a = 0; a < actions(); ++a) {
    if (std::ranges::all_of(needs[a], [&](fact f) { return worth[f] == 1; })) continue;
    if (enough[a] == whole_worth(a)) {  // all are needed
      for (const fact f : needs[a]) worth[f] = 1;
      enough[a] = static_cast<std::uint32_t>(needs[a].size());
    }
    if (!is_count(a)) continue;
    std::vector<std::uint32_t> worths;
    std::uint32_t common = 0;
    for (const fact f : needs[a]) {
      worths.push_back(worth[f]);
      common = std::gcd(common, worth[f]);
    }
    for (std::uint32_t& each : worths) each /= common;
    const std::uint64_t wanted = least_sum(worths, (enough[a] + std::uint64_t{common} - 1) / common);
    enough[a] = static_cast<std::uint32_t>(wanted);
    for (std::size_t i = 0; i < worths.size(); ++i)
      worth[needs[a][i]] = static_cast<std::uint32_t>(std::min<std::uint64_t>(worths[i], wanted));
  }
}

void problem::forget_counts_if_none() {
  for (action a = 0; a < actions(); ++a)
    if (is_count(a)) return;
  if (!worth.empty())  // each waits for all of its needs
    for (action a = 0; a < actions() && !enough.empty(); ++a)
      if (enough[a] != needs[a].size()) return;
  enough.clear();
  worth.clear();
  number.clear();
}

void problem::index() {
  users = needs.transposed(facts);
  achievers = adds.transposed(facts);
}

}  // namespace loopbaan::detail
