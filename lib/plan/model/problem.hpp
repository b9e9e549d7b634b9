// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace loopbaan::detail {

using fact = std::uint32_t;
using action = std::uint32_t;

/// Lists of numbers in one array: row i is [start[i], start[i+1]).
struct rows {
  std::vector<std::uint32_t> start{0};
  std::vector<std::uint32_t> items;

  void clear() {
    start.assign(1, 0);
    items.clear();
  }
  void close_row() { start.push_back(static_cast<std::uint32_t>(items.size())); }
  [[nodiscard]] std::span<const std::uint32_t> operator[](std::size_t row) const noexcept {
    return {items.data() + start[row], items.data() + start[row + 1]};
  }
  [[nodiscard]] std::size_t size() const noexcept { return start.size() - 1; }

  /// The same relation seen from the other side: row j lists the rows that hold j.
  [[nodiscard]] rows transposed(std::size_t width) const;
};

/// Make all facts of the goal true by actions that each need some facts and add others; nothing once true becomes
/// false. An action of weight 0 is free: it is taken whenever it can be. The answer sought is the lightest set of the
/// others, no two of which exclude each other, and among equals the lexicographically smallest; so the order of the
/// actions matters. An action that was taken beforehand is free too, and keeps its name.
///
/// A count is a free action that waits for so many of its needs, not for all. Where its needs are not worth the same,
/// each counts for what it is worth: "so many credits" waits for steps that together give as many.
///
/// The weight of an action is cost × scale + 1, and more by a whole set of actions where it takes an appointment, with
/// scale > the sum of what is added: so the lightest set is the cheapest, of the cheapest one with the fewest
/// appointments, and of those the smallest.
struct problem {
  static constexpr std::uint32_t no_name =
      std::numeric_limits<std::uint32_t>::max();  ///< of actions that are always free

  static constexpr std::uint32_t of_credits = std::uint32_t{1} << 31;

  std::size_t facts = 0;
  std::vector<fact> goal;  ///< none twice
  rows needs;              ///< by action: facts
  rows adds;               ///< by action: facts that it does not need
  std::vector<std::uint32_t>
      enough;  ///< by action: how much of its needs it waits for; none at all: each for all of them
  std::vector<std::uint32_t> worth;  ///< by fact: what it counts for where it is needed; none at all: each for one. What
                                     ///< counts for more or less is needed by one count alone
  std::vector<std::uint32_t> number;  ///< by fact, where there are counts: which alternative of a step or choice it
                                      ///< says to be met, which step gives credits, or which choice of the target, or
                                      ///< which credits and `of_credits`
  rows excludes;   ///< by action: others that are not taken with it, both ways; none at all: no action excludes
  rows users;      ///< by fact: actions that need it
  rows achievers;  ///< by fact: actions that add it
  std::vector<unsigned char> appointment;  ///< by action: does it take one? None at all: no action does
  std::vector<std::int64_t> weight;        ///< by action: 0, or a multiple of `unit` and what decides among equals
  std::int64_t scale = 1;                  ///< the weight of one unit of cost
  std::int64_t unit = 1;                   ///< of the smallest cost above nothing: more than `ties`
  std::int64_t ties = -1;  ///< what decides among equals, summed over all actions; below 0: nobody said, see most_ties
  std::vector<std::uint32_t> name;  ///< by action: what it is called outside; rising

  /// What the chosen actions may weigh together in another respect.
  struct cap {
    std::vector<std::int64_t> weight;  ///< by action: not negative
    std::int64_t left = 0;             ///< at most this; negative: what is taken already weighs too much
  };
  std::vector<cap> caps;

  [[nodiscard]] std::size_t actions() const noexcept { return name.size(); }

  [[nodiscard]] std::uint32_t waits_for(action a) const noexcept {
    return enough.empty() ? static_cast<std::uint32_t>(needs[a].size()) : enough[a];
  }
  [[nodiscard]] std::uint32_t worth_of(fact f) const noexcept { return worth.empty() ? 1 : worth[f]; }
  /// What all its needs are worth together.
  [[nodiscard]] std::uint64_t whole_worth(action a) const noexcept {
    if (worth.empty()) return needs[a].size();
    std::uint64_t sum = 0;
    for (const fact f : needs[a]) sum += worth[f];
    return sum;
  }
  [[nodiscard]] bool is_count(action a) const noexcept { return !enough.empty() && enough[a] < whole_worth(a); }

  /// Do any actions exclude each other?
  [[nodiscard]] bool exclusive() const noexcept { return !excludes.items.empty(); }
  [[nodiscard]] std::span<const action> excluded_by(action a) const noexcept {
    return exclusive() ? excludes[a] : std::span<const action>{};
  }
  /// Was it taken beforehand?
  [[nodiscard]] bool taken(action a) const noexcept { return weight[a] == 0 && name[a] != no_name; }

  /// The action of a name, other than no_name. O(log).
  [[nodiscard]] std::optional<action> find(std::uint32_t named) const;

  /// The least weight of at least this much that a set of these actions can have: a weight is a multiple of `unit` and
  /// 1 to `ties`, or 0. So a proof that ends between two multiples is worth the whole of the next.
  [[nodiscard]] std::int64_t possible_weight(std::int64_t at_least) const noexcept {
    const std::int64_t over = at_least % unit;
    return over <= most_ties() ? at_least : at_least - over + unit + 1;
  }
  [[nodiscard]] std::int64_t most_ties() const noexcept {
    return ties < 0 ? static_cast<std::int64_t>(actions()) : ties;
  }

  /// Gives every action its weight by what it costs. @pre fits_in_weights(sum of the costs, actions, appointments)
  void price(const std::vector<std::int64_t>& costs);

  /// Makes an action free, at the expense of the caps.
  void take(action);

  [[nodiscard]] bool within_caps(const std::vector<action>& chosen) const;

  /// Two actions that exclude each other among those chosen and those taken beforehand, the first such pair.
  [[nodiscard]] std::optional<std::pair<action, action>> clash(const std::vector<action>& chosen) const;

  /// May these be taken together, beside what was taken beforehand?
  [[nodiscard]] bool allows(const std::vector<action>& chosen) const { return within_caps(chosen) && !clash(chosen); }

  /// Marks as gone what those taken beforehand exclude. False when two of these exclude each other.
  [[nodiscard]] bool drop_excluded(std::vector<bool>& gone) const;

  /// Of the actions that `kept` gives a number below `none`, in the same order, who excludes whom.
  [[nodiscard]] rows excludes_among(const std::vector<std::uint32_t>& kept) const;
  static constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

  /// Rounds what counts wait for up to what some of their needs are worth together, and divides all by what they have
  /// in common. So 7 of steps that give 2 each are 4 steps, and prices know it.
  void round_counts();

  /// Where no action is a count, nothing need say so.
  void forget_counts_if_none();

  /// Fills `users` and `achievers` from `needs` and `adds`.
  void index();
};

/// Can weights be made of costs with this sum so that no sum of them leaves 64 bits?
[[nodiscard]] bool fits_in_weights(std::int64_t total_cost, std::size_t actions, std::size_t appointments) noexcept;

}  // namespace loopbaan::detail
