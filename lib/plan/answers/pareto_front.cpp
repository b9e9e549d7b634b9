// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/plan/pareto_front.hpp>

#include <algorithm>

#include <core/refusals.hpp>
#include <plan/answers/person_problem.hpp>

namespace loopbaan {
namespace {

using detail::problem;
using amounts = std::vector<std::int64_t>;

class pareto_front_finder {
public:
  pareto_front_finder(const detail::person_problem& q, const std::vector<objective>& of, detail::budget& left)
      : q_{q}, objectives_{of}, left_{left}, whole_{q.whole()}, own_caps_{whole_.caps.size()} {
    for (const objective each : of) costs_.push_back(detail::costs_of(whole_, q.data.fw(), q.data.request(), each));
  }

  pareto_front run() {
    pareto_front front{.status = plan_status::optimal, .weighed = objectives_};
    parts_.push_back(amounts(objectives_.size(), unlimited));
    while (!parts_.empty()) {
      const auto found = cheapest_in(parts_.back());
      if (!found) {
        front.status = front.points.empty() ? plan_status::stopped : plan_status::feasible;
        break;
      }
      if (found->status == plan_status::unreachable) {
        parts_.pop_back();
        continue;
      }
      const amounts point = amounts_of(*found);
      if (std::ranges::find(front.points, point, &pareto_front::point::amounts) == front.points.end())
        front.points.push_back({point, detail::outcome_of(q_, *found, whole_.scale)});
      rule_out(point);
    }
    if (front.points.empty() && front.status == plan_status::optimal) front.status = plan_status::unreachable;
    std::ranges::sort(front.points, {}, &pareto_front::point::amounts);
    return front;
  }

private:
  static constexpr std::int64_t unlimited = std::numeric_limits<std::int64_t>::max();

  /// The plan that is cheapest under the first objective, of these under the second, and so on, with less than `below`
  /// of each but the first. Nothing: the budget ran out.
  std::optional<detail::search_outcome> cheapest_in(const amounts& below) {
    amounts most = below;
    for (std::size_t i = 1; i < most.size(); ++i)
      if (most[i] != unlimited) --most[i];
    detail::search_outcome found;
    for (std::size_t i = 0; i < objectives_.size(); ++i) {
      whole_.price(costs_[i]);
      whole_.caps.resize(own_caps_);
      for (std::size_t j = 0; j < objectives_.size(); ++j)
        if (j != i && most[j] != unlimited) whole_.caps.push_back({costs_[j], most[j]});
      const bool last = i + 1 == objectives_.size();
      found = find_lightest(whole_, q_.held, q_.gone, left_, last ? detail::proof::ties : detail::proof::cost);
      if (found.status == plan_status::unreachable) return found;
      if (found.status != plan_status::optimal) return std::nullopt;
      most[i] = found.weight / whole_.scale;
    }
    return found;
  }

  [[nodiscard]] amounts amounts_of(const detail::search_outcome& found) const {
    amounts sums;
    for (const auto& costs : costs_) {
      std::int64_t sum = 0;
      for (const std::uint32_t name : found.names) sum += costs[*whole_.find(name)];
      sums.push_back(sum);
    }
    return sums;
  }

  /// What the point that was found in the last part leaves of it: for each objective but the first the points that are
  /// better there. Other parts that it lies in stay: they may have points that are better in the first objective, and
  /// only as good in another. A point can so be found twice.
  void rule_out(const amounts& point) {
    std::vector<amounts> split;
    for (std::size_t i = 1; i < point.size(); ++i) {
      split.push_back(parts_.back());
      split.back()[i] = point[i];
    }
    parts_.pop_back();
    const auto covers = [](const amounts& big, const amounts& small) {
      return std::ranges::equal(big, small, std::greater_equal{});
    };
    for (std::size_t i = 0; i < split.size(); ++i) {
      bool covered = std::ranges::any_of(parts_, [&](const amounts& each) { return covers(each, split[i]); });
      for (std::size_t j = i + 1; j < split.size(); ++j) covered = covered || covers(split[j], split[i]);
      if (!covered) parts_.push_back(split[i]);
    }
  }

  const detail::person_problem& q_;
  const std::vector<objective>& objectives_;
  detail::budget& left_;
  problem whole_;
  std::size_t own_caps_;
  std::vector<std::vector<std::int64_t>> costs_;  ///< by objective, by action
  std::vector<amounts> parts_;                    ///< where points may be left: below these, the first entry aside
};

void require_objectives(const std::vector<objective>& of) {
  constexpr std::size_t most = 3;
  const auto refuse = [](text what) { detail::refuse({errc::objectives_unclear, {}, {std::move(what)}}); };
  if (of.empty() || of.size() > most)
    refuse(detail::filled("{0} doelen", "{0} objectives", {std::to_string(of.size())}));
  for (std::size_t i = 0; i < of.size(); ++i)
    if (std::find(of.begin(), of.begin() + static_cast<std::ptrdiff_t>(i), of[i]) !=
        of.begin() + static_cast<std::ptrdiff_t>(i))
      refuse(detail::filled("twee keer “{0}”", "“{0}” twice", {name(of[i])}));
}

}  // namespace

pareto_front find_pareto_front(const planner& by, const standing& stands, const std::vector<objective>& of,
                               const plan_limits& limits) {
  require_objectives(of);
  for (const objective each : of) {  // each is summed up like the planner's own
    plan_request likewise = by.request();
    likewise.cheapest_in = each;
    if (each != objective::own) likewise.own_costs.clear();
    (void)planner::of(by.fw(), std::move(likewise)).value();
  }
  const auto& data = detail::planner_data::data_of(by);
  const detail::person_problem q{data, stands, data.request().upto == ambition::desired};
  detail::budget left{limits};
  return pareto_front_finder{q, of, left}.run();
}

}  // namespace loopbaan
