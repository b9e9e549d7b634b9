// SPDX-License-Identifier: BSL-1.0
#include <algorithm>

#include <plan/hitting_set.hpp>

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

/// Adds the proof for the choices that are left here. False: the budget ran out.
bool hitting_sets::prove_here(std::int64_t more_than, std::vector<proof_node>& tree, budget& left) {
  if (tree.size() > most_nodes || !left.spend()) return false;
  const std::size_t here = tree.size();
  tree.emplace_back();
  std::vector<std::int64_t> whole(rows_.size());
  for (std::size_t r = 0; r < rows_.size(); ++r)
    if (hits_[r] == 0 && open_[r] == 0) {  // no choice is left at all
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
  const column c = branching_column(now);
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
