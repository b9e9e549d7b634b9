// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <bit>

#include <schedule/timing/fitting.hpp>
#include <schedule/timing/flow.hpp>
#include <schedule/timing/packing.hpp>

namespace loopbaan::detail {

/// Do parts that cannot be cut fit into the terms in which they can be, whatever their hours come from? Only of steps
/// that take one term; the others take no room.
bool fitting::may_be_packed(int term, mask begun) const {
  const auto terms = static_cast<std::size_t>(filled_.within().terms);
  std::int64_t widest = 0;
  for (int at = term; at < filled_.within().terms; ++at)
    widest = std::max(widest, filled_.most_in(at) - filled_.load[static_cast<std::size_t>(at)]);
  if (widest >= std::int64_t{1} << 40) return true;
  struct part {
    std::int64_t size;
    mask in;
  };
  std::vector<part> parts;
  std::vector<std::int64_t> sizes;
  for (mask rest = facts_.all & ~begun; rest != 0; rest &= rest - 1) {
    const auto j = static_cast<std::size_t>(std::countr_zero(rest));
    const int from = std::max(term, facts_.earliest[j]);
    part one{step(j).minutes(), 0};
    bool is_one = true;
    for (const auto& option : step(j).options) {
      if (option.first < from || option.first > latest_[j] || option.last >= filled_.within().terms) continue;
      is_one = is_one && option.first == option.last;
      one.in |= bit(static_cast<std::size_t>(option.first));
    }
    if (!is_one || one.size == 0) continue;
    parts.push_back(one);
    sizes.push_back(one.size);
  }
  if (widest <= 0) return parts.empty();
  constexpr std::size_t source = 0, sink = 1, first_part = 2;
  const std::size_t first_term = first_part + parts.size();
  return std::ranges::all_of(packing_rules(sizes, widest), [&](const packing_rule& rule) {
    flow network{first_term + terms};
    std::int64_t wanted = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
      const std::int64_t size = rule.counted(parts[i].size);
      network.add(source, first_part + i, size);
      wanted += size;
      for (mask in = parts[i].in; in != 0; in &= in - 1)
        network.add(first_part + i, first_term + static_cast<std::size_t>(std::countr_zero(in)), size);
    }
    for (std::size_t t = static_cast<std::size_t>(term); t < terms; ++t)
      network.add(first_term + t, sink, rule.whole());
    return network.most(source, sink) == wanted;
  });
}

}  // namespace loopbaan::detail
