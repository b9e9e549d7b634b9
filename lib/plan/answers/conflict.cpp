// SPDX-License-Identifier: BSL-1.0
#include <plan/answers/conflict.hpp>

#include <algorithm>

#include <plan/hitting_set/hitting_set.hpp>
#include <plan/search/restrict.hpp>

namespace loopbaan::detail {
namespace {

class conflict_finder {
public:
  conflict_finder(const person_problem& q, bool with_levels, budget& left) : q_{q}, left_{left}, all_{q.whole()} {
    for (const step_index each : q.data.request().must_not) conditions_.push_back({condition::kind::must_not, each});
    if (q.stands.route) conditions_.push_back({condition::kind::route, {}, q.stands.route});
    for (const step_index each : q.data.request().must) conditions_.push_back({condition::kind::must, each});
    for (const auto& limit : limits_of(q.data.request().within)) conditions_.push_back({kind_of(limit.unit), {}});
    for (action a = 0; a < all_.actions(); ++a)
      for (const action other : all_.excluded_by(a))
        if (a < other)
          conditions_.push_back(
              {condition::kind::excludes, step_index{all_.name[a]}, {}, step_index{all_.name[other]}});
    if (with_levels) levels_ = all_.goal;
    std::erase_if(levels_, [&](fact f) { return std::ranges::count(q.compiled.musts, f) > 0; });
  }

  std::vector<condition> run() {
    problem choices;
    for (std::uint32_t i = 0; i < conditions_.size(); ++i) choices.name.push_back(i);
    choices.price(std::vector<std::int64_t>(conditions_.size(), 1));
    hitting_sets rows{choices};
    while (true) {
      auto chosen = rows.lightest(heaviest(choices), rows.bound(), left_);
      if (chosen) chosen = rows.first_of_weight(rows.weight_of(*chosen), *chosen, left_);
      if (!chosen) return {};
      const auto possible = leaves_a_plan(*chosen);
      if (!possible) return {};
      if (!*possible) return named(*chosen);
      auto others = without_which_not(std::move(*chosen));
      if (!others || others->empty()) return {};
      rows.add(std::move(*others), 0);
    }
  }

private:
  static condition::kind kind_of(objective in) {
    if (in == objective::hours) return condition::kind::hours;
    return in == objective::cost ? condition::kind::cost : condition::kind::weeks;
  }

  static std::int64_t heaviest(const problem& choices) {
    std::int64_t sum = 0;
    for (const std::int64_t each : choices.weight) sum += each;
    return sum;
  }

  /// Is there a plan under these conditions? Nothing: the budget ran out.
  std::optional<bool> leaves_a_plan(const std::vector<std::uint32_t>& chosen) {
    all_.goal = levels_;
    all_.caps.clear();
    std::vector<bool> gone = q_.compiled.are_over(q_.data.fw(), q_.stands);
    std::vector<std::pair<action, action>> apart;
    const auto bar = [&](step_index step) {
      if (const auto a = all_.find(step.value)) gone[*a] = true;
    };
    const std::size_t barring = q_.data.request().must_not.size() + (q_.stands.route ? 1 : 0);
    const std::size_t musts = q_.compiled.musts.size();
    const auto limits = limits_of(q_.data.request().within);
    for (const std::uint32_t c : chosen) {
      if (conditions_[c].what == condition::kind::must_not) {
        bar(*conditions_[c].step);
      } else if (conditions_[c].what == condition::kind::route) {
        for (const step_index each : ruled_out(q_.data.fw(), {.targets = {}, .route = conditions_[c].route})) bar(each);
      } else if (conditions_[c].what == condition::kind::excludes) {
        apart.emplace_back(*all_.find(conditions_[c].step->value), *all_.find(conditions_[c].other->value));
      } else if (c < barring + musts) {
        all_.goal.push_back(q_.compiled.musts[c - barring]);
      } else {
        const auto& [in, most] = limits[c - barring - musts];
        all_.caps.push_back(q_.cap(all_, in, most));
      }
    }
    all_.excludes = both_ways(std::move(apart), all_.actions());
    if (all_.caps.empty() && !all_.exclusive()) return restricted(all_, q_.held, gone).has_value();
    const auto found = find_lightest(all_, q_.held, gone, left_, proof::cost).status;
    if (found == plan_status::stopped) return std::nullopt;
    return found != plan_status::unreachable;
  }

  static rows both_ways(std::vector<std::pair<action, action>> apart, std::size_t actions) {
    rows found;
    if (apart.empty()) return found;
    for (std::size_t i = apart.size(); i-- > 0;) apart.emplace_back(apart[i].second, apart[i].first);
    std::ranges::sort(apart);
    auto next = apart.begin();
    for (action a = 0; a < actions; ++a) {
      for (; next != apart.end() && next->first == a; ++next) found.items.push_back(next->second);
      found.close_row();
    }
    return found;
  }

  /// The conditions that stand outside a largest set that leaves a plan.
  std::optional<std::vector<std::uint32_t>> without_which_not(std::vector<std::uint32_t> chosen) {
    std::vector<std::uint32_t> others;
    for (std::uint32_t c = 0; c < conditions_.size(); ++c) {
      if (std::ranges::count(chosen, c) > 0) continue;
      chosen.push_back(c);
      const auto possible = leaves_a_plan(chosen);
      if (!possible) return std::nullopt;
      if (*possible) continue;
      chosen.pop_back();
      others.push_back(c);
    }
    return others;
  }

  [[nodiscard]] std::vector<condition> named(const std::vector<std::uint32_t>& chosen) const {
    std::vector<condition> found;
    for (const std::uint32_t c : chosen) found.push_back(conditions_[c]);
    return found;
  }

  const person_problem& q_;
  budget& left_;
  problem all_;
  std::vector<fact> levels_;
  std::vector<condition> conditions_;
};

}  // namespace

std::vector<condition> smallest_conflict(const person_problem& q, bool with_levels, budget& left) {
  const plan_request asked = q.asked();
  const bool barred = !asked.must_not.empty() || asked.route || q.compiled.problem.exclusive();
  if (!barred && asked.must.empty() && asked.within == allowance{}) return {};
  return conflict_finder{q, with_levels, left}.run();
}

}  // namespace loopbaan::detail
