// SPDX-License-Identifier: BSL-1.0
#include <plan/hitting_set/hitting_set.hpp>

#include <algorithm>

namespace loopbaan::detail {
namespace {

constexpr int steps_at_root = 150;
constexpr int steps_below = 20;
constexpr int steps_of_guess = 24;
constexpr int steps_per_dive = 6;

}  // namespace

hitting_sets::both_bounds hitting_sets::price_all(std::int64_t at_most, int steps) {
  limit_ = at_most;
  restart();
  both_bounds found;
  found.packing = pack_prices();
  improve_prices(steps);
  found.lagrangian = proven();
  bound_ = std::max(bound_, std::min(found.bound(), at_most));
  return found;
}

/// Drops columns that are too heavy for the limit, takes those without which all is. False when that cannot be.
bool hitting_sets::tighten(const priced& now) {
  for (const column c : used_) {
    if (state_[c] != state::open) continue;
    if (now.with(c) > limit_) {
      if (!drop(c)) return false;
    } else if (now.without(c) > limit_) {
      if (!take(c)) return false;
    }
  }
  return true;
}

/// Bounds, drops and takes until nothing changes. False when no choice within the limit is left below.
bool hitting_sets::narrow(priced& now, int steps) {
  while (true) {
    if (!settle()) return false;
    const std::size_t before = trail_.size();
    if (!drop_beyond_caps()) return false;
    now = pack_prices();
    if (now.bound() > limit_ || !tighten(now)) return false;
    if (trail_.size() == before && std::max(now.raw, now.least) / problem_->unit < limit_ / problem_->unit) {  // the cost is open
      improve_prices(steps, steps == steps_at_root ? steps_per_dive : 0);
      now = proven();
      if (now.bound() > limit_ || !tighten(now)) return false;
    }
    if (trail_.size() == before) return true;
    if (all_hit()) return settle() && taken_weight_ <= limit_;
    steps = steps_below;
  }
}

/// A column on the edge of paying for itself that hits many rows. One that rows wait for goes first: as long as it is
/// half taken they ask for half, and prices prove little.
hitting_sets::column hitting_sets::branching_column(const priced& now) const {
  column best = 0;
  double best_score = -1;
  constexpr double far_ahead = 1e9;
  for (const column c : used_) {
    if (state_[c] != state::open) continue;
    double hits = 0;
    for (const auto r : rows_of_[c]) hits += missed(r) ? 1 : 0;
    if (hits == 0) continue;
    const double rest = std::max(0.0, static_cast<double>(now.rest[c])) / static_cast<double>(problem_->weight[c]);
    double score = hits / (rest + 0.01);
    if (!wait_for_.empty() && !wait_for_[c].empty()) score *= far_ahead;
    if (score > best_score) {
      best = c;
      best_score = score;
    }
  }
  return best;
}

void hitting_sets::remember_choice() {
  std::vector<column> taken;
  for (const column c : used_)
    if (state_[c] == state::in) taken.push_back(c);
  keep_choice(std::move(taken), taken_weight_);
}

void hitting_sets::keep_choice(std::vector<column> choice, std::int64_t weight) {
  best_ = std::move(choice);
  limit_ = weight <= enough_ ? -1 : weight - 1;  // below nothing there is nothing to find
  found_ = true;
}

/// Takes each column without which, by what single rows and exclusions tell, the rows cannot be hit. Prices do not see
/// that two columns exclude each other. False when there is no choice.
bool hitting_sets::probe() {
  for (const column c : used_)
    if (state_[c] == state::open && !goes_without(c) && (!take(c) || !settle())) return false;
  return taken_weight_ <= limit_;
}

/// Looks for a choice of at most `limit_`; each one found lowers `limit_` below it. False: the budget ran out.
bool hitting_sets::search(budget& left) {
  if (!left.spend()) return false;
  const std::size_t here = trail_.size();
  priced now;
  const bool possible = narrow(now, here == 0 ? steps_at_root : steps_below) && (!problem_->exclusive() || probe());
  bool finished = true;
  if (possible && all_hit()) {
    remember_choice();
  } else if (possible) {
    const column c = branching_column(now);
    const std::size_t branch = trail_.size();
    const std::vector<double> prices = price_;
    const std::vector<double> cap_prices = cap_price_;
    for (const bool in : {true, false}) {
      if (finished && (in ? take(c) : drop(c))) finished = search(left);
      rewind(branch);
      price_ = prices;  // those of a subtree are poor ones elsewhere
      cap_price_ = cap_prices;
    }
  }
  rewind(here);
  return finished;
}

std::optional<std::vector<hitting_sets::column>> hitting_sets::guess(std::int64_t at_most) {
  limit_ = at_most;
  enough_ = 0;
  restart_without_beaten();
  improve_prices(steps_of_guess, steps_per_dive);
  if (!found_) return std::nullopt;
  return best_;
}

std::optional<std::vector<hitting_sets::column>> hitting_sets::lightest(std::int64_t at_most, std::int64_t enough,
                                                                        budget& left) {
  limit_ = at_most;
  enough_ = enough;
  restart_without_beaten();
  if (!search(left) || !found_) return std::nullopt;
  if (limit_ >= 0) bound_ = weight_of(best_);  // the search was not ended by what is enough
  return best_;
}

std::optional<std::vector<hitting_sets::column>> hitting_sets::first_of_weight(std::int64_t weight,
                                                                               std::vector<column> known,
                                                                               budget& left) {
  // Fix the columns one after the other, each taken where a choice of this weight allows it.
  find_beaten();
  known = unbeaten(std::move(known));
  std::vector<column> taken;
  std::vector<column> dropped;
  while (taken.size() < known.size()) {
    limit_ = enough_ = weight;
    restart_without_beaten();
    for (const column c : taken) (void)take(c);  // `known` agrees with all that is fixed, so none of this can fail
    for (const column c : dropped)
      if (state_[c] == state::open) (void)drop(c);
    both_bounds now;
    now.packing = pack_prices();
    improve_prices(steps_below);
    now.lagrangian = proven();
    const column next = *std::ranges::find_if(known, [&](column c) { return state_[c] == state::open; });
    column first = taken.empty() ? 0 : taken.back() + 1;
    for (; first < next; ++first)
      if (state_[first] == state::open && !rows_of_[first].empty() && now.with(first) <= limit_) break;
    if (first < next) {
      if (take(first) && !search(left)) return std::nullopt;
      if (!found_) {
        dropped.push_back(first);
        continue;
      }
      known = best_;
    }
    taken.push_back(first);
  }
  return known;
}

}  // namespace loopbaan::detail
