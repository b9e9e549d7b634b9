// SPDX-License-Identifier: BSL-1.0
#include <algorithm>

#include <plan/hitting_set/hitting_set.hpp>

namespace loopbaan::detail {

/// A greedy choice: what each open column would hit, and what is left of its cost when the rows that it hits pay their
/// price.
class hitting_sets::diver {
public:
  explicit diver(const hitting_sets& of) : sets_{of}, hits_{of.hits_}, weight_{of.taken_weight_} {
    if (!sets_.wait_for_.empty())
      for (std::size_t r = 0; r < hits_.size(); ++r) idle_.push_back(!sets_.asks(r));
    for (std::size_t r = 0; r < hits_.size(); ++r) left_ += missing(r) > 0 ? 1 : 0;
    for (const column c : sets_.used_) {
      if (sets_.state_[c] != state::open) continue;
      candidate made{c, 0, 0, sets_.rest_[c]};
      sets_.each_row(c, [&](std::uint32_t r, std::uint32_t times) { made.add(useful(times, missing(r)), sets_.grain(r)); });
      if (made.newly > 0 || !idle_.empty()) open_.push_back(made);
    }
    place_.assign(sets_.rows_of_.size(), nowhere);
    for (std::uint32_t i = 0; i < open_.size(); ++i) place_[open_[i].which] = i;
  }

  /// Chooses until all rows are hit. False when that gets heavier than `most`.
  bool run(std::int64_t most) {
    while (left_ > 0) {
      const auto best = std::ranges::max_element(open_, {}, &candidate::score);
      if (best == open_.end() || best->newly == 0) return false;
      choose(best->which);
      if (weight_ > most) return false;
    }
    return true;
  }

  /// Without what the others make superfluous, the heaviest first.
  void trim() {
    std::ranges::stable_sort(chosen_, std::greater{}, [&](column c) { return sets_.problem_->weight[c]; });
    std::erase_if(chosen_, [&](column c) {
      bool needed = false;
      sets_.each_row(c, [&](std::uint32_t r, std::uint32_t times) {
        needed = needed || (hits_[r] < sets_.demand_[r] + times && !idle(r));
      });
      if (needed) return false;
      sets_.each_row(c, [&](std::uint32_t r, std::uint32_t times) { hits_[r] -= times; });
      weight_ -= sets_.problem_->weight[c];
      return true;
    });
  }

  [[nodiscard]] std::int64_t weight() const noexcept { return weight_; }
  [[nodiscard]] const std::vector<column>& chosen() const noexcept { return chosen_; }

private:
  static constexpr std::uint32_t nowhere = ~std::uint32_t{0};

  struct candidate {
    column which;
    std::uint32_t newly;  ///< hits that are still missing and that it would give
    double gain;          ///< the same, each as its row counts it
    double cost;          ///< less the prices of these

    void add(std::uint32_t hits, double grain) noexcept {
      newly += hits;
      gain += hits / grain;
    }
    void lose(std::uint32_t hits, double grain) noexcept {
      newly -= hits;
      gain -= hits / grain;
    }
    [[nodiscard]] double score() const noexcept {
      if (newly == 0) return 0;
      return cost > 0 ? gain / cost : 1e12 - cost * gain;
    }
  };

  [[nodiscard]] std::uint32_t missing(std::size_t r) const noexcept {
    return hits_[r] < sets_.demand_[r] && !idle(r) ? sets_.demand_[r] - hits_[r] : 0;
  }
  [[nodiscard]] bool idle(std::size_t r) const noexcept { return !idle_.empty() && idle_[r]; }

  void choose(column c) {
    chosen_.push_back(c);
    weight_ += sets_.problem_->weight[c];
    if (place_[c] != nowhere) leave_out(c);
    for (const column other : sets_.problem_->excluded_by(c))
      if (place_[other] != nowhere) leave_out(other);
    if (!idle_.empty()) wake(c);
    sets_.each_row(c, [&](std::uint32_t r, std::uint32_t times) {
      const std::uint32_t before = missing(r);
      hits_[r] += times;
      if (before == 0) return;
      const std::uint32_t after = missing(r);
      if (after == 0) --left_;
      sets_.each_column(r, [&](column other, std::uint32_t counts) {
        if (place_[other] == nowhere) return;
        const std::uint32_t lost = useful(counts, before) - useful(counts, after);
        candidate& each = open_[place_[other]];
        each.lose(lost, sets_.grain(r));
        each.cost += sets_.price_[r] * lost;
      });
    });
  }

  /// Rows that waited for a column come to ask.
  void wake(column c) {
    for (const auto r : sets_.wait_for_[c]) {
      idle_[r] = false;
      const std::uint32_t now = missing(r);
      if (now == 0) continue;
      ++left_;
      sets_.each_column(r, [&](column other, std::uint32_t counts) {
        if (place_[other] == nowhere) return;
        open_[place_[other]].add(useful(counts, now), sets_.grain(r));
        open_[place_[other]].cost -= sets_.price_[r] * useful(counts, now);
      });
    }
  }

  /// From now on it is no candidate.
  void leave_out(column c) {
    open_[place_[c]].newly = 0;
    place_[c] = nowhere;
  }

  const hitting_sets& sets_;
  std::vector<std::uint32_t> hits_;
  std::vector<bool> idle_;  ///< by row: waits for a column that is not taken; empty: none waits
  std::int64_t weight_;
  std::size_t left_ = 0;
  std::vector<candidate> open_;
  std::vector<std::uint32_t> place_;  ///< by column, in `open_`
  std::vector<column> chosen_;
};

/// Looks for a good choice below: time and again the column that costs least for the rows that it would hit, prices
/// counted. Kept where it is lighter than what is known. @pre evaluate() was just called Source: the greedy heuristic
/// of Caprara, Fischetti & Toth 1999.
void hitting_sets::dive() {
  constexpr std::int64_t room = 64;  // what may be trimmed off again, in units of cost
  constexpr std::int64_t largest_unit = (std::int64_t{1} << 60) / room;
  diver down{*this};
  if (!down.run(limit_ + std::min(problem_->unit, largest_unit) * room)) return;
  down.trim();
  if (down.weight() > limit_) return;
  std::vector<column> all = down.chosen();
  for (const column c : used_)
    if (state_[c] == state::in) all.push_back(c);
  if (!problem_->allows(all)) return;
  std::ranges::sort(all);
  keep_choice(std::move(all), down.weight());
}

}  // namespace loopbaan::detail
