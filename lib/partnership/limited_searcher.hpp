// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <cstdlib>
#include <queue>
#include <utility>

#include <partnership/limited_search.hpp>

namespace loopbaan::detail {

/// Best bound first, over flows with prices on limits.
class limited_searcher {
public:
  limited_searcher(const limited_problem& of, std::uint64_t nodes, const std::stop_token& stop,
                   const std::vector<std::int32_t>* start, std::vector<flow_cost> prices = {})
      : of_{of}, flow_{of.sends, of.receives, scaled(of.arcs)}, most_nodes_{nodes}, stop_{stop}, limits_{of.limits},
        price_(of.limits.size()), used_(of.limits.size()), mean_(of.limits.size()) {
    for (std::size_t a = 0; a < of_.arcs.size(); ++a) base_.push_back(flow_.arcs()[a].cost);
    of_arc_.resize(base_.size());
    for (std::uint32_t l = 0; l < limits_.size(); ++l)
      for (const std::uint32_t a : limits_[l].arcs) of_arc_[a].push_back(l);
    if (start != nullptr) keep(*start);
    prices.resize(limits_.size());
    root_.second = std::move(prices);
    arc_mean_.resize(base_.size());
  }

  limited_answer find() {
    std::priority_queue<open_node> open;
    open.push({{{no_bound, no_bound}}, {{no_bound, no_bound}}, 0, {}, {}});
    bool complete = true;
    while (!open.empty() && !is_beaten(open.top().bound)) {
      if (found_.nodes >= most_nodes_ || stop_.stop_requested()) {
        complete = false;
        break;
      }
      const open_node node = open.top();
      open.pop();
      ++found_.nodes;
      for (open_node& child : below(node)) open.push(std::move(child));
    }
    found_.proven = complete;
    found_.bound = complete ? found_.cost : unscaled(open.top().bound);
    return std::move(found_);
  }

  /// What is left of the problem without the arcs that no better flow can have: by the prices of the root, taking one
  /// costs more than the best that is known.
  [[nodiscard]] reduced_problem reduced(const limited_answer& best) {
    price_ = root_.second;
    for (std::size_t a = 0; a < base_.size(); ++a) flow_.unlock(a);
    put_costs();
    const bool known = price_.size() == limits_.size() && flow_.solve();
    const flow_cost room = flow_cost{{best.cost.words[0] * price_scale, best.cost.words[1]}} - root_.first;
    reduced_problem less{{of_.sends, of_.receives, {}, {}, of_.place_of_left, of_.place_of_right}, {}, {}};
    std::vector<std::uint32_t> number(base_.size(), not_there);
    for (std::uint32_t a = 0; a < base_.size(); ++a) {
      const auto& each = flow_.arcs()[a];
      if (known && each.flow == 0 && (*best.flow)[a] == 0 && room < flow_.reduced(each)) continue;
      number[a] = static_cast<std::uint32_t>(less.arcs.size());
      less.arcs.push_back(a);
      less.problem.arcs.push_back(of_.arcs[a]);
    }
    for (std::size_t l = 0; l < of_.limits.size(); ++l) {
      flow_limit limit = kept_of(of_.limits[l], number);
      if (!binds(limit)) continue;
      less.problem.limits.push_back(std::move(limit));
      less.prices.push_back(root_.second[l]);
    }
    return less;
  }

  [[nodiscard]] const std::vector<std::int64_t>& arc_mean() const { return arc_mean_; }

private:
  static std::vector<limited_flow::arc> scaled(std::vector<limited_flow::arc> arcs) {
    for (limited_flow::arc& each : arcs) each.cost.words[0] *= price_scale;
    return arcs;
  }

  [[nodiscard]] bool is_beaten(const flow_cost& bound) const { return found_.flow && !(unscaled(bound) < found_.cost); }

  /// Looks at a node: bounds it, may find a flow, and gives what is to be looked at below.
  std::vector<open_node> below(const open_node& node) {
    limits_ = of_.limits;
    for (std::size_t a = 0; a < base_.size(); ++a)
      flow_.unlock(a);
    std::vector<char> decided(base_.size());
    for (const decision& each : node.decided)
      if (each.of_arc) {
        flow_.lock(each.which, static_cast<std::int32_t>(each.least));
        decided[each.which] = 1;
      } else {
        limits_[each.which].least = each.least;
        limits_[each.which].most = each.most;
      }
    price_ = node.decided.empty() ? root_.second : std::vector<flow_cost>(limits_.size());
    for (const auto& [l, price] : node.prices) price_[l] = price;
    flow_cost best = node.bound;
    auto best_prices = price_;
    std::ranges::fill(mean_, 0);
    const std::size_t turns = node.decided.empty() ? 300 : 40;
    std::int64_t slower = 1;
    std::size_t since = 0;
    bool any = false;
    for (std::size_t turn = 0; turn < turns; ++turn) {
      put_costs();
      if (!flow_.solve()) return {};
      const flow_cost bound = worth();
      count_used();
      if (node.decided.empty())
        for (std::size_t a = 0; a < arc_mean_.size(); ++a)
          arc_mean_[a] += (flow_.arcs()[a].flow * mean_scale - arc_mean_[a]) / (turn == 0 ? 1 : 16);
      for (std::size_t l = 0; l < mean_.size(); ++l) mean_[l] += (used_[l] * mean_scale - mean_[l]) / (turn == 0 ? 1 : 8);
      if (best < bound || !any) {
        since = 0;
        if (best < bound) best = bound;
        best_prices = price_;
        any = true;
      } else if (++since % 8 == 0) {
        slower *= 2;
      }
      if (keeps_all()) take_flow();
      else if (turn == 60 || ((turn + 1 == turns || slower > 256) && (node.decided.empty() || found_.nodes % 8 == 0)))
        dive(decided);
      if (is_beaten(best)) return {};
      if (is_whole()) return {};
      if (slower > 256 || !step(bound, slower)) break;
    }
    if (node.decided.empty()) root_ = {best, best_prices};
    return branches(node, best, best_prices, decided);
  }

  void put_costs() {
    std::vector<flow_cost> cost = base_;
    for (std::size_t l = 0; l < limits_.size(); ++l)
      if (!is_nought(price_[l]))
        for (const std::uint32_t a : limits_[l].arcs) cost[a] += price_[l];
    for (std::size_t a = 0; a < cost.size(); ++a) flow_.set_cost(a, cost[a]);
  }

  /// The bound that the flow and the prices give.
  [[nodiscard]] flow_cost worth() const {
    flow_cost sum = flow_.total();
    for (std::size_t l = 0; l < limits_.size(); ++l) {
      const std::int64_t allowed = price_[l] < flow_cost{} ? limits_[l].least : limits_[l].most;
      for (std::size_t w = 0; w < 2; ++w) sum.words[w] -= allowed * price_[l].words[w];
    }
    return sum;
  }

  void count_used() {
    for (std::size_t l = 0; l < limits_.size(); ++l) {
      used_[l] = 0;
      for (const std::uint32_t a : limits_[l].arcs) used_[l] += flow_.arcs()[a].flow;
    }
  }

  [[nodiscard]] bool keeps_all() const {
    for (std::size_t l = 0; l < limits_.size(); ++l)
      if (used_[l] < limits_[l].least || used_[l] > limits_[l].most) return false;
    return true;
  }

  /// Is the flow the best below its node: within the limits, and nothing is paid for what is not used up?
  [[nodiscard]] bool is_whole() const {
    for (std::size_t l = 0; l < limits_.size(); ++l)
      if (amiss(l) != 0) return false;
    return true;
  }

  /// By how much a limit is overstepped, or what is paid for is left over.
  [[nodiscard]] std::int64_t amiss(std::size_t l) const {
    if (used_[l] > limits_[l].most) return used_[l] - limits_[l].most;
    if (used_[l] < limits_[l].least) return used_[l] - limits_[l].least;
    if (flow_cost{} < price_[l]) return used_[l] - limits_[l].most;
    if (price_[l] < flow_cost{}) return used_[l] - limits_[l].least;
    return 0;
  }

  /// Moves the prices; false where that would move nothing.
  bool step(const flow_cost& bound, std::int64_t slower, bool diving = false) {
    std::int64_t norm = 0;
    for (std::size_t l = 0; l < limits_.size(); ++l) norm += amiss(l) * amiss(l);
    if (norm == 0) return false;
    std::size_t w = 0;
    std::int64_t gap = std::max<std::int64_t>(bound.words[0] / 32, norm);
    if (found_.flow) {
      gap = found_.cost.words[0] * price_scale - bound.words[0];
      if (diving) gap = std::max<std::int64_t>(bound.words[0] / 32, norm);
      if (gap <= 0) {
        w = 1;
        gap = found_.cost.words[1] - bound.words[1];
      }
    }
    const std::int64_t length = std::max<std::int64_t>(gap / (slower * norm), 1);
    if (gap <= 0) return false;
    for (std::size_t l = 0; l < limits_.size(); ++l) {
      const std::int64_t way = amiss(l);
      if (way == 0) continue;
      const flow_cost before = price_[l];
      price_[l].words[w] += way * length;
      // A price goes through nought into nothing else than nought, unless both sides of the limit are asked.
      if ((flow_cost{} < before && price_[l] < flow_cost{}) || (before < flow_cost{} && flow_cost{} < price_[l])) price_[l] = {};
    }
    return true;
  }

  /// Keeps a flow where it is the best so far.
  void keep(const std::vector<std::int32_t>& flow) {
    flow_cost cost;
    for (std::size_t a = 0; a < base_.size(); ++a)
      for (std::size_t w = 0; w < 2; ++w) cost.words[w] += flow[a] * of_.arcs[a].cost.words[w];
    if (found_.flow && !(cost < found_.cost)) return;
    found_.cost = cost;
    found_.flow = flow;
  }

  void take_flow() {
    std::vector<std::int32_t> flow;
    for (const auto& each : flow_.arcs()) flow.push_back(each.flow);
    keep(flow);
  }

  /// Settles an eighth of what is not settled at a time, that about which the last flows agree most, and lets prices
  /// move in between: a flow, mostly a good one.
  void dive(const std::vector<char>& decided) {
    const auto prices = price_;
    const auto mean = mean_;
    std::vector<std::size_t> locked;
    std::size_t seen = 0;
    const auto settle = [&](std::size_t a, std::int32_t flow) {
      if (flow_.arcs()[a].locked) return;
      flow_.lock(a, flow);
      locked.push_back(a);
    };
    while (true) {
      std::vector<std::pair<std::int64_t, std::uint32_t>> agreed;
      for (std::uint32_t l = 0; l < limits_.size(); ++l) {
        if (used_[l] < limits_[l].least || used_[l] > limits_[l].most) continue;
        for (const std::uint32_t a : limits_[l].arcs)
          if (flow_.arcs()[a].flow > 0 && !flow_.arcs()[a].locked)
            agreed.emplace_back(std::abs(mean_[l] - used_[l] * mean_scale), a);
      }
      std::ranges::sort(agreed);
      if (agreed.empty()) {
        for (std::size_t l = 0; l < limits_.size(); ++l)
          if (used_[l] > limits_[l].most)
            for (const std::uint32_t a : limits_[l].arcs)
              if (flow_.arcs()[a].flow > 0 && !flow_.arcs()[a].locked) {
                settle(a, 0);
                break;
              }
        if (keeps_all() || !flow_.solve()) break;
        count_used();
        if (keeps_all()) take_flow();
        if (std::exchange(seen, locked.size()) == locked.size()) break;
        continue;
      }
      agreed.resize(std::max<std::size_t>(agreed.size() / 8, 1));
      for (const auto& [by, a] : agreed) {
        settle(a, flow_.arcs()[a].flow);
        for (const std::uint32_t l : of_arc_[a]) {
          std::int64_t fixed = 0;
          for (const std::uint32_t other : limits_[l].arcs) fixed += flow_.arcs()[other].locked ? flow_.arcs()[other].flow : 0;
          if (fixed < limits_[l].most) continue;
          for (const std::uint32_t other : limits_[l].arcs) settle(other, 0);
        }
      }
      bool any = true;
      std::int64_t slower = 1;
      for (std::size_t turn = 0; turn < 12 && any; ++turn, slower += turn % 4 == 0 ? slower : 0) {
        put_costs();
        if (any = flow_.solve(); !any) break;
        count_used();
        for (std::size_t l = 0; l < mean_.size(); ++l) mean_[l] += (used_[l] * mean_scale - mean_[l]) / 4;
        if (keeps_all()) take_flow();
        if (!step(worth(), slower, true)) break;
      }
      if (!any) break;
    }
    for (const std::size_t a : locked)
      if (!decided[a]) flow_.unlock(a);
    price_ = prices;
    mean_ = mean;
    put_costs();
    (void)flow_.solve();
    count_used();
  }

  std::vector<open_node> branches(const open_node& node, const flow_cost& bound, const std::vector<flow_cost>& prices,
                                  const std::vector<char>& decided) {
    std::vector<std::pair<std::uint32_t, flow_cost>> kept;
    for (std::uint32_t l = 0; l < prices.size(); ++l)
      if (!is_nought(prices[l])) kept.emplace_back(l, prices[l]);
    std::vector<open_node> made;
    const auto add = [&](decision more) {
      open_node child{bound, unscaled(bound), ++number_, node.decided, kept};
      child.decided.push_back(more);
      made.push_back(std::move(child));
    };
    // The limit about which the flows of the last turns agree least.
    std::optional<std::uint32_t> split;
    std::int64_t least_agreed = 0;
    for (std::uint32_t l = 0; l < limits_.size(); ++l) {
      if (limits_[l].least == limits_[l].most) continue;
      const std::int64_t part = std::abs(mean_[l] % mean_scale);
      std::int64_t open = std::min(part, mean_scale - part);
      if (mean_[l] > limits_[l].most * mean_scale || mean_[l] < limits_[l].least * mean_scale) open = 511;
      if (open <= least_agreed) continue;
      least_agreed = open;
      split = l;
    }
    if (split && least_agreed > 16) {
      const std::int64_t low = std::clamp(mean_[*split] / mean_scale, limits_[*split].least, limits_[*split].most - 1);
      add({false, *split, limits_[*split].least, low});
      add({false, *split, low + 1, limits_[*split].most});
      return made;
    }
    // All agree: decide on an arc of a limit that is not kept, else of one that is paid for and not used up, else of any.
    for (int pass = 0; pass < 3; ++pass)
      for (std::uint32_t l = 0; l < limits_.size(); ++l) {
        const bool broken = used_[l] > limits_[l].most || used_[l] < limits_[l].least;
        if ((pass == 0 && !broken) || (pass == 1 && amiss(l) == 0)) continue;
        for (const std::uint32_t a : limits_[l].arcs) {
          if (decided[a]) continue;
          add({true, a, 0, 0});
          add({true, a, 1, 1});
          return made;
        }
      }
    return made;
  }

  const limited_problem& of_;
  limited_flow flow_;
  std::uint64_t most_nodes_;
  const std::stop_token& stop_;
  std::vector<flow_limit> limits_;
  std::vector<flow_cost> price_, base_;
  std::vector<std::int64_t> used_, mean_, arc_mean_;
  std::vector<std::vector<std::uint32_t>> of_arc_;  ///< limits by arc
  limited_answer found_;
  std::uint64_t number_ = 0;
  std::pair<flow_cost, std::vector<flow_cost>> root_;
};

}  // namespace loopbaan::detail
