// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <map>
#include <numeric>
#include <set>

#include <loopbaan/plan/certificate.hpp>

#include <core/refusals.hpp>
#include <core/wide_number.hpp>
#include <plan/answers/walker.hpp>

namespace loopbaan {
namespace {

class verifier {
public:
  verifier(const framework& on, const standing& stands, const plan_request& request, const certificate& proof)
      : fw_{on},
        stands_{stands},
        request_{request},
        proof_{proof},
        goal_{detail::required_by(on, request)},
        asked_{levels_of(on, request)},
        seen_(proof.tree.size()) {
    for (const attainment& wish : detail::attainable_wishes(on, stands, request)) goal_.levels.push_back(wish);
    for (const step_index s : on.steps().indices())
      granule_ = std::gcd(granule_, cost_of(on, request, s, request.cheapest_in));
    granule_ = std::max<std::int64_t>(granule_, 1);
  }

  std::vector<std::string> run() {
    if (proof_.parts < 1 || proof_.parts > most_parts) wrong_.push_back("prices have no possible unit");
    if (proof_.tree.empty()) wrong_.push_back("there is no proof");
    if (!names_steps()) wrong_.push_back("it names a step that does not exist");
    if (!wrong_.empty()) return std::move(wrong_);
    for (std::size_t l = 0; l < proof_.landmarks.size(); ++l)
      if (reaches_without(proof_.landmarks[l])) wrong_.push_back("landmark " + std::to_string(l) + " can be missed");
    for (std::size_t c = 0; c < proof_.counts.size(); ++c)
      if (!holds(proof_.counts[c])) wrong_.push_back("count " + std::to_string(c) + " does not hold");
    for (const auto& each : proof_.landmarks) {
      row& made = rows_.emplace_back();
      for (const step_index s : each) made.times[s] = 1;
    }
    for (const auto& each : proof_.counts) rows_.push_back(row_of(each));
    if (wrong_.empty()) check_node(0, 0);
    return std::move(wrong_);
  }

private:
  using wide = detail::wide_number;
  static constexpr std::int64_t most_times = 1'000'000;
  static constexpr std::int64_t most_parts = 1'000'000'000'000;  // so that no sum leaves 128 bits

  /// In every plan (with the step that asks for it, where one does) steps count for so much at least.
  struct row {
    std::map<step_index, std::int64_t> times;
    std::int64_t at_least = 1;
    std::optional<step_index> asked_by = {};
  };

  [[nodiscard]] bool names_steps() const {
    const auto exists = [&](step_index s) { return s.value < fw_.steps().size(); };
    return std::ranges::all_of(proof_.landmarks, [&](const auto& each) { return std::ranges::all_of(each, exists); }) &&
           std::ranges::all_of(proof_.counts, [&](const auto& each) { return is_whole(each); }) &&
           std::ranges::all_of(proof_.tree, [&](const auto& each) { return !each.step || exists(*each.step); });
  }

  /// What a count is about: a step, or a choice of the target.
  [[nodiscard]] const resolved_choice& choice_of(const certificate::count& each) const {
    if (each.step) return fw_.resolved(*each.step);
    return goal_.choices[each.choice];
  }

  /// Does a count name a step or a choice and alternatives that there are, each once, with a landmark each?
  [[nodiscard]] bool is_whole(const certificate::count& each) const {
    const auto exists = [&](step_index s) { return s.value < fw_.steps().size(); };
    if (each.credits) {
      if (*each.credits >= asked_.credits.size() || each.times.size() != each.alternatives.size()) return false;
      if (each.at_least < 1 || each.at_least > most_times) return false;
      if (std::ranges::any_of(each.times, [](std::int64_t t) { return t < 0 || t > most_times; })) return false;
    } else if (each.step ? !exists(*each.step) : each.choice >= goal_.choices.size()) {
      return false;
    }
    if (each.landmarks.size() != each.alternatives.size()) return false;
    const std::size_t all = each.credits ? fw_.steps().size() : choice_of(each).any_of.size();
    for (std::size_t i = 0; i < each.alternatives.size(); ++i)
      if (each.alternatives[i] >= all || (i > 0 && each.alternatives[i] <= each.alternatives[i - 1])) return false;
    return std::ranges::all_of(each.landmarks, [&](const auto& steps) { return std::ranges::all_of(steps, exists); });
  }

  /// The most that a plan can cost that costs less than is claimed, as every plan costs a multiple of the granule.
  [[nodiscard]] wide next_below() const {
    if (proof_.cost <= 0) return -1;
    return (wide{proof_.cost} - 1) / granule_ * granule_;
  }

  [[nodiscard]] detail::walker end_without(const std::vector<step_index>& left_out) const {
    std::vector<step_index> others;
    for (const step_index s : fw_.steps().indices())
      if (std::ranges::count(left_out, s) == 0 && !is_ruled_out(fw_, request_, s)) others.push_back(s);
    return detail::exhausted(fw_, stands_, std::move(others));
  }

  [[nodiscard]] bool reaches_without(const std::vector<step_index>& landmark) const {
    const detail::walker end = end_without(landmark);
    return end.meets(goal_) && std::ranges::all_of(request_.must, [&](step_index s) { return end.has_done(s); });
  }

  /// Is each alternative out of reach without the steps of its landmark and before the step that asks for it?
  [[nodiscard]] bool holds(const certificate::count& each) const {
    if (each.credits) return holds_of_credits(each);
    for (std::size_t i = 0; i < each.alternatives.size(); ++i) {
      std::vector<step_index> left_out = each.landmarks[i];
      if (each.step) left_out.push_back(*each.step);
      if (end_without(left_out).has_all(choice_of(each).any_of[each.alternatives[i]])) return false;
    }
    return true;
  }

  /// Is each step out of reach without its landmark, and do whatever steps give enough credits count so often?
  [[nodiscard]] bool holds_of_credits(const certificate::count& each) const {
    const resolved_credits& asked = asked_.credits[*each.credits];
    std::vector<std::int64_t> gives(fw_.steps().size());
    const detail::walker start{fw_, stands_};
    const std::int64_t had = start.credits_had(asked);
    for (const step_index s : fw_.steps().indices()) {
      detail::walker with = start;
      with.take(s);
      gives[s.value] = with.credits_had(asked) - had;
    }
    std::int64_t wanted = asked.at_least - had;
    // By how often landmarks count together, below what is claimed: the most that steps give which count no oftener.
    std::vector<std::int64_t> most(static_cast<std::size_t>(each.at_least), 0);
    for (std::size_t i = 0; i < each.alternatives.size(); ++i) {
      const step_index s{each.alternatives[i]};
      if (end_without(each.landmarks[i]).has_taken(s)) return false;
      std::int64_t& own = gives[s.value];
      for (std::size_t sum = most.size(); !each.landmarks[i].empty() && sum-- > 0;)
        if (const std::int64_t rest = static_cast<std::int64_t>(sum) - each.times[i]; rest >= 0)
          most[sum] = std::max(most[sum], most[static_cast<std::size_t>(rest)] + own);
      own = 0;
    }
    for (const std::int64_t untold : gives) wanted -= std::min(untold, wanted);
    return *std::ranges::max_element(most) < wanted;
  }

  /// What a count comes to: whoever takes the step meets as many alternatives as it asks for; all that nothing is said
  /// of may be among them.
  [[nodiscard]] row row_of(const certificate::count& each) const {
    if (each.credits) {
      row found{{}, each.at_least, {}};
      for (std::size_t i = 0; i < each.landmarks.size(); ++i)
        for (const step_index s : std::set<step_index>{each.landmarks[i].begin(), each.landmarks[i].end()})
          found.times[s] += each.times[i];
      return found;
    }
    const resolved_choice& of = choice_of(each);
    row found{{}, 0, each.step};
    found.at_least =
        static_cast<std::int64_t>(of.at_least + each.alternatives.size()) - static_cast<std::int64_t>(of.any_of.size());
    for (const auto& landmark : each.landmarks)
      for (const step_index s : std::set<step_index>{landmark.begin(), landmark.end()}) ++found.times[s];
    return found;
  }

  void check_node(std::size_t at, std::size_t depth) {
    if (at >= proof_.tree.size() || depth > fw_.steps().size() || seen_[at]) {
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
    const std::size_t dropped = dropped_.size();
    for (const step_index other : fw_.resolved(*node.step).excludes) dropped_.push_back(other);
    check_node(node.with, depth + 1);
    dropped_.resize(dropped);
    taken_.pop_back();
    dropped_.push_back(*node.step);
    check_node(node.without, depth + 1);
    dropped_.pop_back();
  }

  void check_leaf(std::size_t at) {
    const auto& prices = proof_.tree[at].prices;
    if (prices.size() != rows_.size() || std::ranges::any_of(prices, [](std::int64_t p) { return p < 0; })) {
      wrong_.push_back("leaf " + std::to_string(at) + " has wrong prices");
      return;
    }
    const auto cost = [&](step_index s) {
      return wide{cost_of(fw_, request_, s, request_.cheapest_in)} * proof_.parts;
    };
    wide bound = 0;
    for (const step_index s : taken_) bound += cost(s);
    std::vector<wide> excess(fw_.steps().size());
    const auto is_in = [](const std::vector<step_index>& list, step_index s) {
      return std::ranges::count(list, s) > 0;
    };
    for (std::size_t l = 0; l < prices.size(); ++l) {
      const auto& [times, at_least, asked_by] = rows_[l];
      if (asked_by && is_in(dropped_, *asked_by)) continue;
      std::int64_t left = at_least;
      for (const step_index s : taken_)
        if (const auto own = times.find(s); own != times.end()) left -= std::min(left, own->second);
      if (left <= 0) continue;
      if (!asked_by || is_in(taken_, *asked_by))
        bound += wide{prices[l]} * left;
      else
        excess[asked_by->value] -= wide{prices[l]} * left;
      for (const auto& [s, count] : times) excess[s.value] += wide{prices[l]} * std::min(count, left);
    }
    for (const step_index s : fw_.steps().indices())
      if (!is_in(dropped_, s) && !is_in(taken_, s) && excess[s.value] > cost(s)) bound -= excess[s.value] - cost(s);
    if (bound <= next_below() * proof_.parts)
      wrong_.push_back("leaf " + std::to_string(at) + " does not prove the cost");
  }

  const framework& fw_;
  const standing& stands_;
  const plan_request& request_;
  const certificate& proof_;
  detail::goal_levels goal_;
  requested_levels asked_;
  std::vector<row> rows_;  ///< of landmarks and counts
  std::int64_t granule_ = 0;
  std::vector<bool> seen_;  ///< by node
  std::vector<step_index> taken_;
  std::vector<step_index> dropped_;
  std::vector<std::string> wrong_;
};

}  // namespace

std::vector<std::string> check(const framework& on, const standing& who, const plan_request& request,
                               const certificate& proof) {
  require_standing(on, who);
  detail::refuse_any(errors_of(on, request));
  const standing stands = stands_along(on, request, who);
  plan_request asked = request;
  asked.route = stands.route;
  return verifier{on, stands, asked, proof}.run();
}

}  // namespace loopbaan
