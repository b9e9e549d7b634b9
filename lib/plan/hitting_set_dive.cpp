// SPDX-License-Identifier: BSL-1.0
#include <algorithm>

#include <plan/hitting_set.hpp>

namespace loopbaan::detail {

/// A greedy choice: what each open column would hit, and what is left of its cost when the rows that it hits pay their
/// price.
class hitting_sets::diver {
public:
  explicit diver(const hitting_sets& of) : of_{of}, hits_{of.hits_}, weight_{of.taken_weight_} {
    left_ = static_cast<std::size_t>(std::ranges::count(hits_, 0u));
    for (const column c : of_.used_) {
      if (of_.state_[c] != state::open) continue;
      std::uint32_t newly = 0;
      for (const auto r : of_.rows_of_[c]) newly += hits_[r] == 0 ? 1 : 0;
      if (newly > 0) open_.push_back({c, newly, of_.rest_[c]});
    }
    place_.assign(of_.rows_of_.size(), nowhere);
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
    std::ranges::stable_sort(chosen_, std::greater{}, [&](column c) { return of_.of_->weight[c]; });
    std::erase_if(chosen_, [&](column c) {
      if (std::ranges::any_of(of_.rows_of_[c], [&](auto r) { return hits_[r] == 1; })) return false;
      for (const auto r : of_.rows_of_[c]) --hits_[r];
      weight_ -= of_.of_->weight[c];
      return true;
    });
  }

  [[nodiscard]] std::int64_t weight() const noexcept { return weight_; }
  [[nodiscard]] const std::vector<column>& chosen() const noexcept { return chosen_; }

private:
  static constexpr std::uint32_t nowhere = ~std::uint32_t{0};

  struct candidate {
    column which;
    std::uint32_t newly;  ///< rows that only it would hit
    double cost;          ///< less the prices of these

    [[nodiscard]] double score() const noexcept {
      if (newly == 0) return 0;
      return cost > 0 ? newly / cost : 1e12 - cost * newly;
    }
  };

  void choose(column c) {
    chosen_.push_back(c);
    weight_ += of_.of_->weight[c];
    for (const auto r : of_.rows_of_[c]) {
      if (hits_[r]++ > 0) continue;
      --left_;
      for (const column other : of_.rows_[r]) {
        if (place_[other] == nowhere) continue;
        candidate& each = open_[place_[other]];
        --each.newly;
        each.cost += of_.price_[r];
      }
    }
  }

  const hitting_sets& of_;
  std::vector<std::uint32_t> hits_;
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
  if (!down.run(limit_ + std::min(of_->unit, largest_unit) * room)) return;
  down.trim();
  if (down.weight() > limit_) return;
  std::vector<column> all = down.chosen();
  for (const column c : used_)
    if (state_[c] == state::in) all.push_back(c);
  if (!of_->within_caps(all)) return;
  std::ranges::sort(all);
  keep_choice(std::move(all), down.weight());
}

}  // namespace loopbaan::detail
