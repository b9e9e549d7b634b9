// SPDX-License-Identifier: BSL-1.0
#include <algorithm>

#include <plan/hitting_set/hitting_set.hpp>

namespace loopbaan::detail {

namespace {
constexpr int proof_steps_at_root = 400;
constexpr int proof_steps_below = 100;
constexpr std::size_t most_nodes = 20'000;  // some hundred MB of prices
}  // namespace

std::optional<std::vector<hitting_sets::proof_node>> hitting_sets::prove(std::int64_t more_than, budget& left) {
  limit_ = more_than;
  restart();
  limit_ = std::numeric_limits<std::int64_t>::max() / 4;  // nothing taken is too heavy: a leaf shows it
  std::vector<proof_node> tree;
  if (!prove_here(more_than, tree, left)) return std::nullopt;
  return tree;
}

/// A column without which single rows and exclusions leave no choice, as that half of the proof is soon told; else one
/// that prices do not decide.
hitting_sets::column hitting_sets::proof_column(const priced& now) {
  if (problem_->exclusive() || !wait_for_.empty())
    for (const column c : used_)
      if (state_[c] == state::open && !goes_without(c)) return c;
  return branching_column(now);
}

/// Adds the proof for the choices that are left here. False: the budget ran out.
bool hitting_sets::prove_here(std::int64_t more_than, std::vector<proof_node>& tree, budget& left) {
  if (tree.size() > most_nodes || !left.spend()) return false;
  const std::size_t here = tree.size();
  tree.emplace_back();
  std::vector<std::int64_t> whole(rows_.size());
  for (std::size_t r = 0; r < rows_.size(); ++r)
    if (missed(r) && out_of_reach(r)) {  // no choice is left at all
      whole[r] = std::max<std::int64_t>(more_than, 0) + 1;
      tree[here].prices = std::move(whole);
      return true;
    }
  limit_ = std::max<std::int64_t>(more_than, 0);
  improve_prices(here == 0 ? proof_steps_at_root : proof_steps_below);
  const priced now = proven(&whole);
  limit_ = std::numeric_limits<std::int64_t>::max() / 4;
  if (now.raw > more_than) {
    tree[here].prices = std::move(whole);
    return true;
  }
  const column c = proof_column(now);
  const std::size_t branch = trail_.size();
  const std::vector<double> prices = price_;
  tree[here].branch = c;
  for (const bool in : {true, false}) {
    (in ? tree[here].with : tree[here].without) = tree.size();
    (void)(in ? take(c) : drop(c));
    if (!prove_here(more_than, tree, left)) return false;
    rewind(branch);
    price_ = prices;
  }
  return true;
}

}  // namespace loopbaan::detail
