// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include <partnership/compiled_round.hpp>
#include <partnership/level_cost.hpp>
#include <partnership/slot_order.hpp>

namespace loopbaan::detail {

/// What a search has decided of a round.
struct round_decisions {
  enum edition_state : char { undecided, open, shut };

  explicit round_decisions(const compiled_round& of)
      : allowed(of.ways.size(), 1), forced(of.booked), editions(of.editions, undecided) {
    for (std::size_t e = 0; e < of.editions; ++e)
      if (of.shut[e] != 0)
        editions[e] = shut;
      else if (of.must_run[e] != 0)
        editions[e] = open;
  }

  std::vector<char> allowed;  ///< by way
  std::vector<char> forced;   ///< by need: it must be met
  std::vector<char> editions;
};

/// The best flow under what is decided: open editions have their least number, of what is undecided none is asked. Each
/// need in turn takes the cheapest way from itself to the sink, moving others; prices of nodes keep all costs of ways
/// that are left from being negative (Ahuja, Magnanti, Orlin 1993, section 9.7). A search goes from parts of editions
/// to parts of editions, over the needs that are there: of these no distance is kept, for each is reached from one
/// part; and they are looked at by what it takes at the least to have them elsewhere, so that most never are.
template <std::size_t Words>
class round_flow {
public:
  using cost = level_cost<Words>;
  static constexpr std::uint32_t none = compiled_round::none;

  round_flow(const compiled_round& of, const round_costs<Words>& costs, const round_decisions& decided)
      : of_{of},
        costs_{costs},
        allowed{decided.allowed},
        places_{of.places},
        least_{of.least},
        through_(of.parent.size()),
        price_(of.parent.size() + of.needs),
        at_slot_(of.parent.size()),
        position_(of.needs),
        labels_(of.parent.size()),
        order_(of.parent.size(), of.needs),
        way(of.needs, none),
        may_lack(of.needs, 1),
        unmet_cost_(of.needs, costs.unmet) {
    for (std::size_t e = 0; e < of.editions; ++e) {
      const std::size_t v = of.edition_node(e);
      if (decided.editions[e] == round_decisions::shut) places_[v] = 0;
      if (decided.editions[e] != round_decisions::open) least_[v] = 0;
    }
    for (std::size_t n = 0; n < of.needs; ++n)
      if (decided.forced[n] != 0) unmet_cost_[n] += costs.must;
    set_prices();
  }

  /// False when it was told to stop.
  template <class Stops>
  bool solve(Stops&& stops) {
    for (std::size_t n = 0; n < of_.needs; ++n) {
      if (n % 256 == 0 && stops()) return false;
      send(n);
    }
    for (std::size_t n = 0; n < of_.needs; ++n) price_[of_.need_node(n)] = cost_of(n) + price_[place_of(n)];
    return true;
  }

  /// Is all there that must be?
  [[nodiscard]] bool holds() const {
    for (std::size_t v = 1; v < through_.size(); ++v)
      if (through_[v] < least_[v]) return false;
    for (std::size_t n = 0; n < of_.needs; ++n)
      if (way[n] == none && !(unmet_cost_[n] == costs_.unmet)) return false;
    return true;
  }

  [[nodiscard]] cost total() const {
    cost sum;
    for (std::size_t n = 0; n < of_.needs; ++n) sum += way[n] == none ? costs_.unmet : costs_.ways[way[n]];
    return sum;
  }

  /// People that come to an edition in this round.
  [[nodiscard]] std::int64_t comes_to(std::size_t edition) const { return through_[of_.edition_node(edition)]; }

  /// Calls with each node that can be reached from one in what is left of the network once it is solved, what it costs
  /// at these prices, and the way where it is one of a need.
  template <class Visit>
  void for_each_left(std::size_t u, Visit&& visit) const {
    const std::size_t nodes = of_.parent.size();
    if (u >= nodes) {
      const std::size_t n = u - nodes;
      return for_each_way_left(n, price_[u],
                               [&](std::size_t v, const cost& rest, std::uint32_t by) { visit(v, rest, by); });
    }
    for_each_above_or_below(u, [&](std::size_t v, const cost& rest) { visit(v, rest, none); });
    for (const std::uint32_t n : at_slot_[u]) visit(nodes + n, price_[nodes + n] - price_[u] - cost_of(n), none);
  }

  /// A unit goes from one node to the next; of a need by a way, or unmet.
  void shift(std::size_t u, std::size_t v, std::uint32_t by) {
    const std::size_t nodes = of_.parent.size();
    if (u >= nodes) {
      const std::size_t n = u - nodes;
      way[n] = by;
      position_[n] = at_slot_[v].size();
      at_slot_[v].push_back(static_cast<std::uint32_t>(n));
    } else if (v >= nodes) {
      leave(v - nodes, u);
    } else if (u > 0 && of_.parent[u] == v) {
      ++through_[u];
    } else {
      --through_[v];
    }
  }

  /// A need is no longer in a part of an edition, or no longer unmet.
  void leave(std::size_t n, std::size_t from) {
    std::vector<std::uint32_t>& there = at_slot_[from];
    there[position_[n]] = there.back();
    position_[there[position_[n]]] = position_[n];
    there.pop_back();
  }

private:
  void set_prices() {
    for (std::size_t v = 1; v < price_.size() - of_.needs; ++v) price_of(v);
  }

  /// Owners may stand in any order, so those above come first.
  void price_of(std::size_t v) {
    std::vector<std::size_t> chain;
    for (std::size_t u = v; u != 0; u = of_.parent[u]) chain.push_back(u);
    cost sum;
    for (std::size_t at = chain.size(); at-- > 0;)
      if (least_[chain[at]] > 0) sum -= costs_.must;
    price_[v] = sum;
  }

  [[nodiscard]] const cost& cost_of(std::size_t n) const {
    return way[n] == none ? unmet_cost_[n] : costs_.ways[way[n]];
  }
  [[nodiscard]] std::size_t place_of(std::size_t n) const { return way[n] == none ? 0 : of_.ways[way[n]].slot; }

  /// Where a need could be instead of where it is, and what that costs at these prices beyond `price`.
  template <class Visit>
  void for_each_way_left(std::size_t n, const cost& price, Visit&& visit) const {
    for (std::uint32_t a = of_.first_way[n]; a < of_.first_way[n + 1]; ++a)
      if (allowed[a] != 0 && a != way[n]) visit(of_.ways[a].slot, costs_.ways[a] + price_[of_.ways[a].slot] - price, a);
    if (way[n] != none && may_lack[n] != 0) visit(0, unmet_cost_[n] + price_[0] - price, none);
  }

  template <class Visit>
  void for_each_above_or_below(std::size_t u, Visit&& visit) const {
    if (u > 0 && through_[u] < places_[u]) {
      cost rest = price_[of_.parent[u]] - price_[u];
      if (through_[u] < least_[u]) rest -= costs_.must;
      visit(of_.parent[u], rest);
    }
    for (const std::uint32_t v : of_.children[u])
      if (through_[v] > 0) {
        cost rest = price_[v] - price_[u];
        if (through_[v] <= least_[v]) rest += costs_.must;
        visit(v, rest);
      }
  }

  /// How a node is reached: over a need by a way of it, or from the node above or below.
  struct label {
    cost distance{};
    std::uint32_t round = 0, before = none, need = none, by = none;
  };

  void reach(std::size_t v, const cost& so_far, std::uint32_t from, std::uint32_t need, std::uint32_t by) {
    label& here = labels_[v];
    if (here.round == round_ && !(so_far < here.distance)) return;
    if (v != 0 && labels_[0].round == round_ && !(so_far < labels_[0].distance))
      return;  // no shorter way leads over it
    if (here.round != round_) touched_.push_back(v);
    here = {so_far, round_, from, need, by};
    if (v == 0) return;
    go_on_at({so_far, v, false});
  }

  /// What a search looks at next: where a node leads by itself, or the next need there that may be had elsewhere.
  struct entry {
    cost so_far;
    std::size_t node;
    bool is_of_needs;
    bool operator<(const entry& other) const { return other.so_far < so_far; }
  };

  void go_on_at(const entry& at) {
    if (at.so_far == now_) {
      near_.push_back(at);
    } else {
      far_.push_back(at);
      std::push_heap(far_.begin(), far_.end());
    }
  }

  /// Lets the next need in a part of an edition wait for its turn: nothing leads over it in less than is known of it.
  void wait_for_need_in(std::size_t u) {
    const auto* next_need = order_.first(u);
    if (next_need == nullptr) return;
    cost so_far = labels_[u].distance + next_need->least - price_[u];
    if (so_far < now_) so_far = now_;
    if (labels_[0].round == round_ && !(so_far < labels_[0].distance)) return;
    go_on_at({so_far, u, true});
  }

  /// Where the next need in a part of an edition could be instead.
  void look_at_need_in(std::size_t u) {
    const std::uint32_t need = order_.first(u)->need;
    order_.take(u);
    const cost& here = labels_[u].distance;
    std::optional<cost> least;
    for_each_way_left(need, cost_of(need) + price_[u] - here, [&](std::size_t v, const cost& so_far, std::uint32_t by) {
      if (!least || so_far < *least) least = so_far;
      reach(v, so_far, static_cast<std::uint32_t>(u), need, by);
    });
    if (least) taken_.push_back({u, {*least - here + price_[u], need}});
  }

  /// What it takes at the least at these prices to have a need elsewhere than where it is, and nothing where it is.
  [[nodiscard]] cost least_elsewhere(std::size_t n) const {
    std::optional<cost> least;
    for_each_way_left(n, cost_of(n), [&](std::size_t, const cost& rest, std::uint32_t) {
      if (!least || rest < *least) least = rest;
    });
    return least.value_or(cost{});
  }

  /// Where to go on; none: no way to the sink is shorter than the one that is known.
  [[nodiscard]] std::optional<entry> next() {
    const label& sink = labels_[0];
    while (true) {
      if (sink.round == round_ && !(now_ < sink.distance)) return std::nullopt;
      entry at;
      if (!near_.empty()) {
        at = near_.back();
        near_.pop_back();
      } else {
        if (far_.empty() || (sink.round == round_ && !(far_.front().so_far < sink.distance))) return std::nullopt;
        std::pop_heap(far_.begin(), far_.end());
        at = far_.back();
        far_.pop_back();
        if (!at.is_of_needs && labels_[at.node].distance < at.so_far) continue;
        now_ = at.so_far;
      }
      if (at.is_of_needs || !(labels_[at.node].distance < now_)) return at;
    }
  }

  void send(std::size_t n) {
    cost price = unmet_cost_[n] + price_[0];
    for (std::uint32_t a = of_.first_way[n]; a < of_.first_way[n + 1]; ++a)
      if (allowed[a] != 0) price = std::min(price, costs_.ways[a] + price_[of_.ways[a].slot]);
    ++round_;
    touched_.clear();
    near_.clear();
    far_.clear();
    now_ = {};
    reach(0, unmet_cost_[n] + price_[0] - price, none, static_cast<std::uint32_t>(n), none);
    for_each_way_left(n, price, [&](std::size_t v, const cost& rest, std::uint32_t by) {
      reach(v, rest, none, static_cast<std::uint32_t>(n), by);
    });
    while (const auto at = next()) {
      const std::size_t u = at->node;
      if (at->is_of_needs)
        look_at_need_in(u);
      else
        for_each_above_or_below(u, [&](std::size_t v, const cost& rest) {
          reach(v, now_ + rest, static_cast<std::uint32_t>(u), none, none);
        });
      wait_for_need_in(u);
    }
    for (const auto& [u, again] : taken_) order_.put_back(u, again);
    taken_.clear();
    const cost whole = labels_[0].distance;
    for (const std::size_t v : touched_)
      if (labels_[v].distance < whole) price_[v] += whole - labels_[v].distance;
    path_.clear();
    for (std::uint32_t v = 0; v != none; v = labels_[v].before) path_.push_back(v);
    for (std::size_t at = path_.size(); at-- > 0;) {
      const std::uint32_t v = path_[at];
      const auto [distance, round, from, need, by] = labels_[v];
      if (need == none) {
        shift(from, v, none);
        continue;
      }
      if (from != none) leave(need, from);
      shift(of_.need_node(need), v, by);
      if (v == 0) order_.drop(need);
      else order_.add(v, need, least_elsewhere(need));
    }
  }

  const compiled_round& of_;
  const round_costs<Words>& costs_;

public:
  std::vector<char> allowed;  ///< by way

private:
  std::vector<std::int64_t> places_, least_, through_;
  std::vector<cost> price_;  ///< of a node: what it costs from there to the sink, where nothing is cheaper
  std::vector<std::vector<std::uint32_t>> at_slot_;  ///< needs in a part of an edition; at the sink those not met
  std::vector<std::size_t> position_;                ///< of a need among these

  std::uint32_t round_ = 0;
  std::vector<label> labels_;
  std::vector<std::size_t> touched_;
  std::vector<entry> near_;
  std::vector<std::uint32_t> path_;
  std::vector<entry> far_;  ///< a heap, the nearest first
  cost now_;
  slot_order<Words> order_;
  std::vector<std::pair<std::size_t, typename slot_order<Words>::waiting>> taken_;  ///< needs that a search has looked at

public:
  std::vector<std::uint32_t> way;  ///< by need: the way it goes; none: it is not met
  std::vector<char> may_lack;      ///< by need: may it be unmet?

private:
  std::vector<cost> unmet_cost_;
};

}  // namespace loopbaan::detail
