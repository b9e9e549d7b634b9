// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <queue>
#include <vector>

#include <partnership/compiled_round.hpp>

namespace loopbaan::detail {

/// Costs of several levels, of which the first that differs decides. Sums and differences go level by level.
template <std::size_t Words>
struct level_cost {
  std::array<std::int64_t, Words> words{};

  level_cost& operator+=(const level_cost& other) {
    for (std::size_t w = 0; w < Words; ++w) words[w] += other.words[w];
    return *this;
  }
  level_cost& operator-=(const level_cost& other) {
    for (std::size_t w = 0; w < Words; ++w) words[w] -= other.words[w];
    return *this;
  }
  friend level_cost operator+(level_cost one, const level_cost& two) { return one += two; }
  friend level_cost operator-(level_cost one, const level_cost& two) { return one -= two; }
  friend bool operator==(const level_cost&, const level_cost&) = default;
  friend bool operator<(const level_cost& one, const level_cost& two) {
    for (std::size_t w = 0; w < Words; ++w)
      if (one.words[w] != two.words[w]) return one.words[w] < two.words[w];
    return false;
  }
};

/// The costs of a compiled round in so many words.
template <std::size_t Words>
struct round_costs {
  explicit round_costs(const compiled_round& of) : ways(of.ways.size()) {
    must.words[of.levels[0].word] = of.levels[0].weight;
    for (std::size_t l = 1; l < of.levels.size(); ++l) {
      const auto [word, weight] = of.levels[l];
      unmet.words[word] += weight * of.unmet_cost[l - 1];
      for (std::size_t a = 0; a < ways.size(); ++a) ways[a].words[word] += weight * of.way_cost[l - 1][a];
    }
  }

  level_cost<Words> must;   ///< one thing that must be, and is not
  level_cost<Words> unmet;  ///< a need that is not met
  std::vector<level_cost<Words>> ways;
};

/// What a search has decided of a round.
struct round_decisions {
  enum edition_state : char { undecided, open, shut };

  explicit round_decisions(const compiled_round& of)
      : allowed(of.ways.size(), 1), forced(of.booked), editions(of.editions, undecided) {
    for (std::size_t e = 0; e < of.editions; ++e)
      if (of.shut[e] != 0) editions[e] = shut;
      else if (of.must_run[e] != 0) editions[e] = open;
  }

  std::vector<char> allowed;  ///< by way
  std::vector<char> forced;   ///< by need: it must be met
  std::vector<char> editions;
};

/// The best flow under what is decided: open editions have their least number, of what is undecided none is asked. Each
/// need in turn takes the cheapest way from itself to the sink, moving others; prices of nodes keep all costs of ways
/// that are left from being negative (Ahuja, Magnanti, Orlin 1993, section 9.7).
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
        distance_(price_.size()),
        reached_(price_.size()),
        before_(price_.size()),
        by_way_(price_.size(), none),
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

  /// Calls with each node that can be reached from one in what is left of the network, what it costs at these prices,
  /// and the way where it is one of a need. From a need on its first way (`fresh`) it may also go unmet.
  template <class Visit>
  void for_each_left(std::size_t u, bool fresh, Visit&& visit) const {
    const std::size_t nodes = of_.parent.size();
    if (u >= nodes) {
      const std::size_t n = u - nodes;
      for (std::uint32_t a = of_.first_way[n]; a < of_.first_way[n + 1]; ++a)
        if (allowed[a] != 0 && a != way[n])
          visit(of_.ways[a].slot, costs_.ways[a] - price_[u] + price_[of_.ways[a].slot], a);
      if ((fresh || way[n] != none) && may_lack[n] != 0) visit(0, unmet_cost_[n] - price_[u] + price_[0], none);
      return;
    }
    if (u > 0 && through_[u] < places_[u]) {
      cost rest = price_[of_.parent[u]] - price_[u];
      if (through_[u] < least_[u]) rest -= costs_.must;
      visit(of_.parent[u], rest, none);
    }
    for (const std::uint32_t v : of_.children[u])
      if (through_[v] > 0) {
        cost rest = price_[v] - price_[u];
        if (through_[v] <= least_[v]) rest += costs_.must;
        visit(v, rest, none);
      }
    for (const std::uint32_t n : at_slot_[u]) {
      const cost& was = way[n] == none ? unmet_cost_[n] : costs_.ways[way[n]];
      visit(nodes + n, price_[nodes + n] - price_[u] - was, none);
    }
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

  void reach(std::size_t v, std::size_t from, const cost& so_far, std::uint32_t by) {
    if (reached_[v] == round_ && !(so_far < distance_[v])) return;
    if (reached_[0] == round_ && !(so_far < distance_[0])) return;  // no shorter way leads over it
    if (reached_[v] != round_) touched_.push_back(v);
    reached_[v] = round_;
    distance_[v] = so_far;
    before_[v] = static_cast<std::uint32_t>(from);
    by_way_[v] = by;
    if (v == 0) return;
    if (so_far == now_) near_.push_back(v);
    else far_.push({so_far, v});
  }

  void send(std::size_t n) {
    const std::size_t start = of_.need_node(n), nodes = of_.parent.size();
    price_[start] = unmet_cost_[n] + price_[0];
    for (std::uint32_t a = of_.first_way[n]; a < of_.first_way[n + 1]; ++a)
      if (allowed[a] != 0) price_[start] = std::min(price_[start], costs_.ways[a] + price_[of_.ways[a].slot]);
    ++round_;
    touched_.clear();
    near_.clear();
    far_ = {};
    now_ = {};
    reach(start, start, {}, none);
    while (true) {
      if (reached_[0] == round_ && !(now_ < distance_[0])) break;
      std::size_t u = 0;
      if (!near_.empty()) {
        u = near_.back();
        near_.pop_back();
      } else {
        while (!far_.empty() && distance_[far_.top().node] < far_.top().so_far) far_.pop();
        if (far_.empty()) break;
        if (reached_[0] == round_ && !(far_.top().so_far < distance_[0])) break;
        now_ = far_.top().so_far;
        u = far_.top().node;
        far_.pop();
      }
      if (distance_[u] < now_) continue;
      for_each_left(u, u == start, [&](std::size_t v, const cost& rest, std::uint32_t by) {
        if (v < nodes || v - nodes != n) reach(v, u, now_ + rest, by);
      });
    }
    for (const std::size_t v : touched_)
      if (distance_[v] < distance_[0]) price_[v] += distance_[0] - distance_[v];
    path_.clear();
    for (std::size_t v = 0; v != start; v = before_[v]) path_.push_back(v);
    std::size_t u = start;
    for (std::size_t at = path_.size(); at-- > 0; u = path_[at]) shift(u, path_[at], by_way_[path_[at]]);
  }

  struct entry {
    cost so_far;
    std::size_t node;
    bool operator<(const entry& other) const { return other.so_far < so_far; }
  };

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
  std::vector<cost> distance_;
  std::vector<std::uint32_t> reached_, before_, by_way_;
  std::vector<std::size_t> touched_, near_, path_;
  std::priority_queue<entry> far_;
  cost now_;

public:
  std::vector<std::uint32_t> way;  ///< by need: the way it goes; none: it is not met
  std::vector<char> may_lack;      ///< by need: may it be unmet?

private:
  std::vector<cost> unmet_cost_;
};

}  // namespace loopbaan::detail
