// SPDX-License-Identifier: BSL-1.0
#include <plan/search/reduce.hpp>

#include <algorithm>

#include <plan/search/fact_landmarks.hpp>
#include <plan/search/restrict.hpp>

namespace loopbaan::detail {
namespace {

class reduction {
public:
  explicit reduction(problem& of) : problem_{of}, before_{of}, gone_(of.actions()) {}

  /// One round. Did anything change?
  bool run(std::vector<std::uint32_t>& forced) {
    bool changed = drop_idle_adds();
    changed = drop_beaten() || changed;
    if (!force_only_achievers(forced)) return changed;
    possible_ = problem_.drop_excluded(gone_);
    return true;
  }

  /// Can what was taken be taken together?
  [[nodiscard]] bool possible() const noexcept { return possible_; }
  [[nodiscard]] const std::vector<bool>& gone() const noexcept { return gone_; }

private:
  /// The facts that hold whenever an action can open.
  void settle_before(action a) { before_.join_needs(problem_, a, held_); }
  [[nodiscard]] bool held(fact f) const noexcept { return held_[f / 64] >> (f % 64) & 1; }

  bool drop_idle_adds() {
    rows kept;
    for (action a = 0; a < problem_.actions(); ++a) {
      settle_before(a);
      for (const fact f : problem_.adds[a])
        if (!held(f)) kept.items.push_back(f);
      kept.close_row();
    }
    if (kept.items.size() == problem_.adds.items.size()) return false;
    problem_.adds = std::move(kept);
    problem_.achievers = problem_.adds.transposed(problem_.facts);
    return true;
  }

  /// Is `a` at least as good as `b` in all respects, a tie going to the one that stands first?
  [[nodiscard]] bool beats(action a, action b) const {
    if (a == b || gone_[a] || problem_.weight[a] > problem_.weight[b]) return false;
    if (problem_.weight[a] == problem_.weight[b] && a > b) return false;
    for (const problem::cap& each : problem_.caps)
      if (each.weight[a] > each.weight[b]) return false;
    const auto barred = problem_.excluded_by(b);
    for (const action other : problem_.excluded_by(a))
      if (other != b && std::ranges::count(barred, other) == 0) return false;
    if (!std::ranges::includes(problem_.adds[a], problem_.adds[b])) return false;
    return std::ranges::all_of(problem_.needs[a], [&](fact need) { return held(need); });
  }

  bool drop_beaten() {
    bool changed = false;
    for (action b = 0; b < problem_.actions(); ++b) {
      if (problem_.weight[b] == 0) continue;
      const auto adds = problem_.adds[b];
      if (adds.empty()) {
        gone_[b] = changed = true;
        continue;
      }
      const fact rare = *std::ranges::min_element(adds, {}, [&](fact f) { return problem_.achievers[f].size(); });
      settle_before(b);
      if (std::ranges::any_of(problem_.achievers[rare], [&](action a) { return beats(a, b); }))
        gone_[b] = changed = true;
    }
    return changed;
  }

  bool force_only_achievers(std::vector<std::uint32_t>& forced) {
    held_.assign(before_.words(), 0);
    for (const fact f : problem_.goal) before_.add_to(held_, f);
    bool changed = false;
    for (fact f = 0; f < problem_.facts; ++f) {
      if (!held(f)) continue;
      action only = 0;
      std::size_t left = 0;
      for (const action a : problem_.achievers[f])
        if (!gone_[a]) {
          only = a;
          ++left;
        }
      if (left != 1 || problem_.weight[only] == 0) continue;
      forced.push_back(problem_.name[only]);
      problem_.take(only);
      changed = true;
    }
    return changed;
  }

  problem& problem_;
  fact_landmarks before_;
  std::vector<bool> gone_;
  bool possible_ = true;
  std::vector<std::uint64_t> held_;
};

}  // namespace

std::optional<problem> reduced(problem of, std::vector<std::uint32_t>& forced, const budget& allowance) {
  // A round that finds little is seldom followed by one that finds much.
  constexpr std::size_t little = 16;
  for (bool much = true; much && !of.goal.empty() && !allowance.stopped();) {
    const std::size_t actions = of.actions();
    const std::size_t known = forced.size();
    reduction round{of};
    if (!round.run(forced)) break;
    auto fewer = round.possible() ? restricted(of, {}, round.gone()) : std::nullopt;
    if (!fewer) return std::nullopt;
    of = std::move(*fewer);
    much = forced.size() > known || of.actions() + actions / little < actions;
  }
  return of;
}

}  // namespace loopbaan::detail
