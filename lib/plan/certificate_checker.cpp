// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <numeric>

#include <loopbaan/plan/certificate.hpp>

#include <core/refusals.hpp>
#include <plan/walker.hpp>

namespace loopbaan {
namespace {

class verifier {
public:
  verifier(const framework& on, const standing& stands, const plan_request& asked, const certificate& proof)
      : on_{on},
        stands_{stands},
        asked_{asked},
        proof_{proof},
        goal_{detail::required_by(on, asked)},
        seen_(proof.tree.size()) {
    for (const attainment& wish : detail::attainable_wishes(on, stands, asked)) goal_.push_back(wish);
    for (const step_index s : on.steps().indices())
      granule_ = std::gcd(granule_, cost_of(on.steps()[s], asked.cheapest_in));
    granule_ = std::max<std::int64_t>(granule_, 1);
  }

  std::vector<std::string> run() {
    if (proof_.parts < 1 || proof_.parts > most_parts) wrong_.push_back("prices have no possible unit");
    if (proof_.tree.empty()) wrong_.push_back("there is no proof");
    if (!names_steps()) wrong_.push_back("it names a step that does not exist");
    if (!wrong_.empty()) return std::move(wrong_);
    for (std::size_t l = 0; l < proof_.landmarks.size(); ++l)
      if (reaches_without(proof_.landmarks[l])) wrong_.push_back("landmark " + std::to_string(l) + " can be missed");
    if (wrong_.empty()) check_node(0, 0);
    return std::move(wrong_);
  }

private:
  __extension__ using wide = __int128;
  static constexpr std::int64_t most_parts = 1'000'000'000'000;  // so that no sum leaves 128 bits

  [[nodiscard]] bool names_steps() const {
    const auto exists = [&](step_index s) { return s.value < on_.steps().size(); };
    return std::ranges::all_of(proof_.landmarks, [&](const auto& each) { return std::ranges::all_of(each, exists); }) &&
           std::ranges::all_of(proof_.tree, [&](const auto& each) { return !each.step || exists(*each.step); });
  }

  /// The most that a plan can cost that costs less than is claimed, as every plan costs a multiple of the granule.
  [[nodiscard]] wide next_below() const {
    if (proof_.cost <= 0) return -1;
    return (wide{proof_.cost} - 1) / granule_ * granule_;
  }

  [[nodiscard]] bool reaches_without(const std::vector<step_index>& landmark) const {
    std::vector<step_index> others;
    for (const step_index s : on_.steps().indices())
      if (std::ranges::count(landmark, s) == 0 && !is_ruled_out(on_, asked_, s)) others.push_back(s);
    const detail::walker end = detail::exhausted(on_, stands_, std::move(others));
    return end.has_all(goal_) && std::ranges::all_of(asked_.must, [&](step_index s) { return end.has_done(s); });
  }

  void check_node(std::size_t at, std::size_t depth) {
    if (at >= proof_.tree.size() || depth > on_.steps().size() || seen_[at]) {
      wrong_.push_back("the tree is broken");
      return;
    }
    seen_[at] = true;
    const certificate::node& node = proof_.tree[at];
    if (!node.step) {
      check_leaf(at);
      return;
    }
    taken_.push_back(*node.step);
    check_node(node.with, depth + 1);
    taken_.pop_back();
    dropped_.push_back(*node.step);
    check_node(node.without, depth + 1);
    dropped_.pop_back();
  }

  void check_leaf(std::size_t at) {
    const auto& prices = proof_.tree[at].prices;
    if (prices.size() != proof_.landmarks.size() || std::ranges::any_of(prices, [](std::int64_t p) { return p < 0; })) {
      wrong_.push_back("leaf " + std::to_string(at) + " has wrong prices");
      return;
    }
    const auto cost = [&](step_index s) { return wide{cost_of(on_.steps()[s], asked_.cheapest_in)} * proof_.parts; };
    wide bound = 0;
    for (const step_index s : taken_) bound += cost(s);
    std::vector<wide> excess(on_.steps().size());
    for (std::size_t l = 0; l < prices.size(); ++l) {
      const auto& landmark = proof_.landmarks[l];
      if (std::ranges::any_of(taken_, [&](step_index s) { return std::ranges::count(landmark, s) > 0; })) continue;
      bound += prices[l];
      for (const step_index s : landmark) excess[s.value] += prices[l];
    }
    for (const step_index s : on_.steps().indices())
      if (std::ranges::count(dropped_, s) == 0 && excess[s.value] > cost(s)) bound -= excess[s.value] - cost(s);
    if (bound <= next_below() * proof_.parts)
      wrong_.push_back("leaf " + std::to_string(at) + " does not prove the cost");
  }

  const framework& on_;
  const standing& stands_;
  const plan_request& asked_;
  const certificate& proof_;
  std::vector<attainment> goal_;
  std::int64_t granule_ = 0;
  std::vector<bool> seen_;  ///< by node
  std::vector<step_index> taken_;
  std::vector<step_index> dropped_;
  std::vector<std::string> wrong_;
};

}  // namespace

std::vector<std::string> check(const framework& on, const standing& who, const plan_request& asked,
                               const certificate& proof) {
  require_standing(on, who);
  detail::refuse_any(defects_of(on, asked));
  const standing stands = stands_along(on, asked, who);
  return verifier{on, stands, asked, proof}.run();
}

}  // namespace loopbaan
