// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

#include <partnership/level_cost.hpp>

namespace loopbaan::detail {

/// The needs in each part of an edition, by what it takes at the least to have one elsewhere: a need is looked at only
/// when that little is asked. What it takes only grows while prices of nodes only grow, so what was found once stays a
/// bound. A need that went is left until it comes up.
template <std::size_t Words>
class slot_order {
public:
  using cost = level_cost<Words>;
  struct waiting {
    cost least;
    std::uint32_t need;
  };

  slot_order(std::size_t nodes, std::size_t needs) : of_slot_(nodes), in_(needs, nowhere) {}

  void add(std::size_t slot, std::uint32_t need, const cost& least) {
    in_[need] = static_cast<std::uint32_t>(slot);
    push(slot, {least, need});
  }

  void drop(std::uint32_t need) { in_[need] = nowhere; }

  /// Of those there and not taken, the need of which the least is smallest; null: there is none. O(log needs)
  [[nodiscard]] const waiting* first(std::size_t slot) {
    std::vector<waiting>& here = of_slot_[slot];
    while (!here.empty() && in_[here.front().need] != slot) pop(here);
    return here.empty() ? nullptr : &here.front();
  }

  /// Takes the first out until `put_back`.
  void take(std::size_t slot) { pop(of_slot_[slot]); }

  void put_back(std::size_t slot, const waiting& again) { push(slot, again); }

private:
  static constexpr std::uint32_t nowhere = compiled_round::none;

  static bool is_later(const waiting& one, const waiting& two) { return two.least < one.least; }

  void push(std::size_t slot, const waiting& more) {
    of_slot_[slot].push_back(more);
    std::push_heap(of_slot_[slot].begin(), of_slot_[slot].end(), is_later);
  }

  static void pop(std::vector<waiting>& here) {
    std::pop_heap(here.begin(), here.end(), is_later);
    here.pop_back();
  }

  std::vector<std::vector<waiting>> of_slot_;
  std::vector<std::uint32_t> in_;  ///< by need
};

}  // namespace loopbaan::detail
