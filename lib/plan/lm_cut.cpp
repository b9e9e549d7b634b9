// SPDX-License-Identifier: BSL-1.0
#include <plan/lm_cut.hpp>

#include <algorithm>
#include <limits>
#include <queue>

namespace loopbaan::detail {
namespace {

constexpr std::int64_t infinite = std::numeric_limits<std::int64_t>::max();

class cutter {
public:
  cutter(const problem& of, std::vector<std::int64_t> weight)
      : of_{of},
        value_(of.facts, infinite),
        unmet_(of.actions()),
        support_(of.actions(), no_fact),
        zone_(of.facts),
        in_zone_action_(of.actions()) {
    found_.rest = std::move(weight);
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

  void offer_adds(action a) {
    const std::int64_t base = support_[a] == no_fact ? 0 : value_[support_[a]];
    for (const fact f : of_.adds[a]) offer(f, base + found_.rest[a]);
  }

  /// What the dearest need of each fact costs at least (h-max), and which need that is for each action.
  void value_all() {
    for (action a = 0; a < of_.actions(); ++a) {
      unmet_[a] = static_cast<std::uint32_t>(of_.needs[a].size());
      if (unmet_[a] == 0) offer_adds(a);
    }
    while (!queue_.empty()) {
      const auto [value, f] = queue_.top();
      queue_.pop();
      if (value > value_[f]) continue;
      for (const action user : of_.users[f])
        if (--unmet_[user] == 0) {
          support_[user] = f;
          offer_adds(user);
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
      for (const action user : of_.users[f]) {
        if (support_[user] != f) continue;
        for (const fact need : of_.needs[user])
          if (value_[need] > value_[support_[user]]) support_[user] = need;
        offer_adds(user);
      }
    }
  }

  [[nodiscard]] fact dearest_of_goal() const {
    return *std::ranges::max_element(of_.goal, {}, [&](fact f) { return value_[f]; });
  }
  [[nodiscard]] std::int64_t dearest_goal() const { return of_.goal.empty() ? 0 : value_[dearest_of_goal()]; }

  /// The facts from which the goal costs nothing more, following dearest needs only.
  void mark_goal_zone() {
    std::ranges::fill(zone_, zone::elsewhere);
    std::ranges::fill(in_zone_action_, static_cast<unsigned char>(false));
    stack_.assign(1, dearest_of_goal());
    zone_[stack_.front()] = zone::goal;
    while (!stack_.empty()) {
      const fact f = stack_.back();
      stack_.pop_back();
      for (const action a : of_.achievers[f]) {
        in_zone_action_[a] = true;
        if (found_.rest[a] > 0 || support_[a] == no_fact || zone_[support_[a]] == zone::goal) continue;
        zone_[support_[a]] = zone::goal;
        stack_.push_back(support_[a]);
      }
    }
  }

  /// The actions that lead into the goal zone from what can be reached without it.
  void collect_cut() {
    cut_.clear();
    for (action a = 0; a < of_.actions(); ++a)
      if (support_[a] == no_fact) step_over(a);
    while (!stack_.empty()) {
      const fact f = stack_.back();
      stack_.pop_back();
      for (const action user : of_.users[f])
        if (support_[user] == f) step_over(user);
    }
    std::ranges::sort(cut_);
  }

  void step_over(action a) {
    if (in_zone_action_[a]) {
      cut_.push_back(a);
      return;
    }
    for (const fact f : of_.adds[a])
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

  const problem& of_;
  priced_landmarks found_;
  std::vector<std::int64_t> value_;
  std::vector<std::uint32_t> unmet_;
  std::vector<fact> support_;
  std::vector<zone> zone_;
  std::vector<unsigned char> in_zone_action_;
  std::vector<fact> stack_;
  std::vector<action> cut_;
  queue queue_;
};

}  // namespace

priced_landmarks cut_landmarks(const problem& of, std::vector<std::int64_t> weight) {
  return cutter{of, std::move(weight)}.run();
}

}  // namespace loopbaan::detail
