// SPDX-License-Identifier: BSL-1.0
#include <plan/search/lm_cut.hpp>

#include <algorithm>
#include <limits>
#include <queue>

namespace loopbaan::detail {
namespace {

constexpr std::int64_t infinite = std::numeric_limits<std::int64_t>::max();

class cutter {
public:
  cutter(const problem& of, std::vector<std::int64_t> weight)
      : problem_{of},
        value_(of.facts, infinite),
        unmet_(of.actions()),
        support_(of.actions(), no_fact),
        zone_(of.facts),
        in_zone_action_(of.actions()) {
    found_.rest = std::move(weight);
    for (action a = 0; a < of.actions(); ++a)
      if (of.is_count(a)) counts_.push_back(a);
    if (!counts_.empty()) is_count_.assign(of.actions(), 0);
    for (const action a : counts_) is_count_[a] = 1;
  }

  priced_landmarks run() {
    value_all();
    while (dearest_goal() > 0) cut();
    return std::move(found_);
  }

private:
  static constexpr fact no_fact = std::numeric_limits<fact>::max();
  enum class zone : std::uint8_t { elsewhere, goal, before };

  struct entry {
    std::int64_t value;
    fact which;
    friend bool operator>(const entry& a, const entry& b) {
      return a.value != b.value ? a.value > b.value : a.which > b.which;
    }
  };
  using queue = std::priority_queue<entry, std::vector<entry>, std::greater<>>;

  void offer(fact f, std::int64_t value) {
    if (value >= value_[f]) return;
    value_[f] = value;
    queue_.push({value, f});
  }

  [[nodiscard]] bool is_count(action a) const { return !is_count_.empty() && is_count_[a] != 0; }

  /// Among so many of its needs that no set that is enough does without all of them, is this one of a count? Those that
  /// cost as much as the last that is needed, or more: through one of them everything passes that opens the count.
  [[nodiscard]] bool supports(fact f, action a) const {
    return is_count(a) ? support_[a] != no_fact && value_[f] >= value_[support_[a]] : support_[a] == f;
  }

  /// Finds the need of a count that comes last when the cheapest are met. Values of facts out of reach are infinite.
  void support_count(action a) {
    sorted_.assign(problem_.needs[a].begin(), problem_.needs[a].end());
    const auto cheaper = [&](fact f, fact g) { return value_[f] != value_[g] ? value_[f] < value_[g] : f < g; };
    auto last = sorted_.begin();
    if (problem_.worth.empty()) {
      last += problem_.waits_for(a) - 1;
      std::nth_element(sorted_.begin(), last, sorted_.end(), cheaper);
    } else {
      std::ranges::sort(sorted_, cheaper);
      for (std::uint64_t had = problem_.worth[*last]; had < problem_.waits_for(a); had += problem_.worth[*last]) ++last;
    }
    support_[a] = *last;
  }

  void offer_adds(action a) {
    const std::int64_t base = support_[a] == no_fact ? 0 : value_[support_[a]];
    for (const fact f : problem_.adds[a]) offer(f, base + found_.rest[a]);
  }

  /// What the dearest need of each fact costs at least (h-max), and which need that is for each action.
  void value_all() {
    for (action a = 0; a < problem_.actions(); ++a) {
      unmet_[a] = problem_.waits_for(a);
      if (unmet_[a] == 0) offer_adds(a);
    }
    while (!queue_.empty()) {
      const auto [value, f] = queue_.top();
      queue_.pop();
      if (value > value_[f]) continue;
      for (const action user : problem_.users[f]) {
        const bool waited = unmet_[user] > 0;
        unmet_[user] -= problem_.worth_of(f);
        if (waited && unmet_[user] <= 0) {
          support_[user] = f;
          offer_adds(user);
        }
      }
    }
  }

  /// Values only fall when weights do: follows what fell.
  void value_again(std::span<const action> cheaper) {
    for (const action a : cheaper) offer_adds(a);
    while (!queue_.empty()) {
      const auto [value, f] = queue_.top();
      queue_.pop();
      if (value > value_[f]) continue;
      for (const action user : problem_.users[f]) {
        if (is_count(user)) {
          support_count(user);
        } else {
          if (support_[user] != f) continue;
          for (const fact need : problem_.needs[user])
            if (value_[need] > value_[support_[user]]) support_[user] = need;
        }
        offer_adds(user);
      }
    }
  }

  [[nodiscard]] fact dearest_of_goal() const {
    return *std::ranges::max_element(problem_.goal, {}, [&](fact f) { return value_[f]; });
  }
  [[nodiscard]] std::int64_t dearest_goal() const { return problem_.goal.empty() ? 0 : value_[dearest_of_goal()]; }

  /// The facts from which the goal costs nothing more, following dearest needs only.
  void mark_goal_zone() {
    std::ranges::fill(zone_, zone::elsewhere);
    std::ranges::fill(in_zone_action_, static_cast<unsigned char>(false));
    stack_.assign(1, dearest_of_goal());
    zone_[stack_.front()] = zone::goal;
    while (!stack_.empty()) {
      const fact f = stack_.back();
      stack_.pop_back();
      for (const action a : problem_.achievers[f]) {
        in_zone_action_[a] = true;
        if (found_.rest[a] > 0 || support_[a] == no_fact) continue;
        if (is_count(a)) {
          for (const fact need : problem_.needs[a])
            if (supports(need, a)) add_to_goal_zone(need);
        } else {
          add_to_goal_zone(support_[a]);
        }
      }
    }
  }

  void add_to_goal_zone(fact f) {
    if (zone_[f] == zone::goal) return;
    zone_[f] = zone::goal;
    stack_.push_back(f);
  }

  /// The actions that lead into the goal zone from what can be reached without it.
  void collect_cut() {
    cut_.clear();
    for (action a = 0; a < problem_.actions(); ++a)
      if (support_[a] == no_fact) step_over(a);
    while (!stack_.empty()) {
      const fact f = stack_.back();
      stack_.pop_back();
      for (const action user : problem_.users[f])
        if (supports(f, user)) step_over(user);
    }
    std::ranges::sort(cut_);
    if (!counts_.empty()) cut_.erase(std::unique(cut_.begin(), cut_.end()), cut_.end());
  }

  void step_over(action a) {
    if (in_zone_action_[a]) {
      cut_.push_back(a);
      return;
    }
    for (const fact f : problem_.adds[a])
      if (zone_[f] == zone::elsewhere) {
        zone_[f] = zone::before;
        stack_.push_back(f);
      }
  }

  void cut() {
    mark_goal_zone();
    collect_cut();
    std::int64_t price = infinite;
    for (const action a : cut_) price = std::min(price, found_.rest[a]);
    for (const action a : cut_) {
      found_.rest[a] -= price;
      found_.landmarks.items.push_back(a);
    }
    found_.landmarks.close_row();
    found_.price.push_back(price);
    found_.bound += price;
    value_again(cut_);
  }

  const problem& problem_;
  priced_landmarks found_;
  std::vector<std::int64_t> value_;
  std::vector<std::int64_t> unmet_;
  std::vector<fact> support_;
  std::vector<zone> zone_;
  std::vector<unsigned char> in_zone_action_;
  std::vector<fact> stack_;
  std::vector<action> cut_;
  std::vector<action> counts_;
  std::vector<unsigned char> is_count_;  ///< by action; empty: there are none
  std::vector<fact> sorted_;             ///< scratch of support_count()
  queue queue_;
};

}  // namespace

priced_landmarks cut_landmarks(const problem& of, std::vector<std::int64_t> weight) {
  return cutter{of, std::move(weight)}.run();
}

}  // namespace loopbaan::detail
