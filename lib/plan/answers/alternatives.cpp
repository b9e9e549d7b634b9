// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/plan/alternatives.hpp>

#include <algorithm>
#include <queue>

#include <core/refusals.hpp>
#include <plan/answers/person_problem.hpp>
#include <plan/search/closure.hpp>

namespace loopbaan {
namespace {

using detail::action;
using detail::problem;
using detail::search_outcome;

/// The problem in which these actions must be taken: each adds a fact of its own that is asked for.
problem with_taken(problem of, const std::vector<std::uint32_t>& names) {
  detail::rows adds;
  for (action a = 0; a < of.actions(); ++a) {
    adds.items.insert(adds.items.end(), of.adds[a].begin(), of.adds[a].end());
    if (std::ranges::count(names, of.name[a]) > 0) {
      of.goal.push_back(static_cast<detail::fact>(of.facts));
      adds.items.push_back(static_cast<detail::fact>(of.facts++));
    }
    adds.close_row();
  }
  of.adds = std::move(adds);
  if (!of.number.empty()) of.number.resize(of.facts);
  if (!of.worth.empty()) of.worth.resize(of.facts, 1);
  of.index();
  return of;
}

/// A branch of the search: part of all sets of steps, those with some and without others, and the best of it.
struct branch {
  std::vector<std::uint32_t> taken;
  std::vector<bool> gone;
  search_outcome best;
};

/// Later in the order of the tie rule; the weights count steps too.
struct later {
  bool operator()(const branch& a, const branch& b) const {
    if (a.best.weight != b.best.weight) return a.best.weight > b.best.weight;
    return a.best.names > b.best.names;
  }
};

class lister {
public:
  lister(const detail::person_problem& q, const alternatives_request& request, detail::budget& left)
      : q_{q}, request_{request}, left_{left}, whole_{q.whole()} {}

  plan_alternatives run() {
    plan_alternatives found;
    if (!add({}, q_.gone)) return {.status = plan_status::stopped};
    if (branches_.empty()) return {.status = plan_status::unreachable, .all = true};
    found.status = plan_status::optimal;
    while (!branches_.empty() && found.plans.size() < request_.most) {
      const branch next = branches_.top();
      branches_.pop();
      if (beyond(next.best)) {
        found.all = true;
        return found;
      }
      if (nothing_superfluous(next.best.names)) found.plans.push_back(outcome_of(q_, next.best, whole_.scale));
      if (!divide(next)) {
        found.status = plan_status::feasible;
        return found;
      }
    }
    found.all = branches_.empty() || beyond(branches_.top().best);
    return found;
  }

private:
  [[nodiscard]] bool beyond(const search_outcome& best) const {
    return request_.at_most_cost && best.weight / whole_.scale > *request_.at_most_cost;
  }

  /// Adds a branch, unless there is no plan in it. False: the budget ran out.
  bool add(std::vector<std::uint32_t> taken, std::vector<bool> gone) {
    search_outcome best = find_lightest(with_taken(whole_, taken), q_.held, gone, left_);
    if (best.status == plan_status::unreachable) return true;
    if (best.status != plan_status::optimal) return false;
    branches_.push({std::move(taken), std::move(gone), std::move(best)});
    return true;
  }

  /// What is left of a branch without its best plan: without its first step, with that but without its second, and so
  /// on.
  bool divide(const branch& of) {
    branch rest = of;
    for (const std::uint32_t name : of.best.names) {
      if (std::ranges::count(of.taken, name) > 0) continue;
      std::vector<bool> gone = rest.gone;
      gone[*whole_.find(name)] = true;
      if (left_.stopped() || !add(rest.taken, std::move(gone))) return false;
      rest.taken.push_back(name);
    }
    return true;
  }

  [[nodiscard]] bool nothing_superfluous(const std::vector<std::uint32_t>& names) const {
    detail::closure reach{whole_};
    return std::ranges::none_of(names, [&](std::uint32_t left_out) {
      reach.start(q_.held);
      for (const std::uint32_t name : names)
        if (name != left_out) reach.allow(*whole_.find(name));
      return reach.met();
    });
  }

  const detail::person_problem& q_;
  const alternatives_request& request_;
  detail::budget& left_;
  problem whole_;
  std::priority_queue<branch, std::vector<branch>, later> branches_;
};

}  // namespace

plan_alternatives find_alternatives(const planner& by, const standing& stands, const alternatives_request& request,
                                    const plan_limits& limits) {
  if (request.most == 0)
    detail::refuse_value("0", {"het aantal plannen", "the number of plans"},
                         {"Vraag er ten minste één.", "Ask for one at least."});
  const auto& data = detail::planner_data::data_of(by);
  const detail::person_problem q{data, stands, data.request().upto == ambition::desired};
  detail::budget left{limits};
  return lister{q, request, left}.run();
}

}  // namespace loopbaan
