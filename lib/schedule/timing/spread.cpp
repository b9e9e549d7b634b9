// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <bit>

#include <schedule/timing/fitting.hpp>
#include <schedule/timing/flow.hpp>

namespace loopbaan::detail {

/// Could what is left be spread over the very terms in which each step can be, no term too full, its hours from
/// accounts of those that can be in it? It sees what the other two do not: that terms fill up while lots lapse.
bool fitting::may_be_spread(int term, mask begun) const {
  constexpr std::int64_t endless = std::int64_t{1} << 60;
  const auto terms = static_cast<std::size_t>(filled_.within().terms);
  const auto now = static_cast<std::size_t>(term);
  const auto& lots = filled_.hours.lots();
  constexpr std::size_t source = 0, sink = 1;
  const std::size_t first_term = problem_.steps.size() + 2;
  const std::size_t first_width = first_term + terms;
  const std::size_t first_lot = first_width + terms;
  const std::size_t first_kind = first_lot + lots.size();
  flow network{first_kind + kinds_.size() * terms + filled_.hours.claims()};
  std::int64_t wanted = 0;
  const auto want = [&](std::size_t node, std::int64_t minutes) {
    network.add(source, node, minutes);
    wanted += minutes;
  };
  // What steps of each kind can ask in each term: those whose hours may come from the same accounts.
  std::vector<std::int64_t> asks(kinds_.size() * terms, 0);
  for (mask rest = facts_.all & ~begun; rest != 0; rest &= rest - 1) {
    const auto j = static_cast<std::size_t>(std::countr_zero(rest));
    const std::int64_t minutes = step(j).minutes();
    if (minutes == 0) continue;
    const int from = std::max(term, facts_.earliest[j]);
    mask in = 0;
    for (const auto& option : step(j).options)
      if (option.first >= from && option.first <= latest_[j] && option.last < filled_.within().terms)
        for (int at = option.first; at <= option.last; ++at) in |= bit(static_cast<std::size_t>(at));
    want(j + 2, minutes);
    for (; in != 0; in &= in - 1) {
      const auto t = static_cast<std::size_t>(std::countr_zero(in));
      network.add(j + 2, first_term + t, endless);
      asks[kind_of_[j] * terms + t] += minutes;
    }
  }
  const auto serve = [&](std::size_t node, std::uint64_t accounts, int at) {
    for (std::size_t l = 0; l < lots.size(); ++l)
      if ((accounts >> lots[l].account & 1) != 0 && lots[l].first <= at && at <= lots[l].last)
        network.add(node, first_lot + l, endless);
  };
  for (std::size_t t = now; t < terms; ++t) {
    network.add(first_term + t, first_width + t, std::min(filled_.most_in(static_cast<int>(t)) - filled_.load[t], endless));
    for (std::size_t kind = 0; kind < kinds_.size(); ++kind) {
      const std::size_t node = first_kind + kind * terms + t;
      if (asks[kind * terms + t] == 0) continue;
      network.add(first_width + t, node, asks[kind * terms + t]);
      if (kinds_[kind].binds)
        serve(node, kinds_[kind].accounts, static_cast<int>(t));
      else
        network.add(node, sink, endless);
    }
  }
  for (std::size_t l = 0; l < lots.size(); ++l) network.add(first_lot + l, sink, lots[l].amount);
  std::size_t claim = first_kind + kinds_.size() * terms;
  filled_.hours.tell_all([&](const ledger::claim& what, std::int64_t amount) {
    want(claim, amount);
    serve(claim++, what.accounts, what.first);
  });
  return network.most(source, sink) == wanted;
}

}  // namespace loopbaan::detail
