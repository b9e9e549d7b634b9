// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/plan/prospect.hpp>

#include <algorithm>
#include <iterator>
#include <set>

#include <loopbaan/core/workers.hpp>

#include <plan/prospect/asking.hpp>
#include <plan/prospect/certain.hpp>
#include <plan/prospect/worth.hpp>

namespace loopbaan {
namespace {

using detail::endless;
using detail::filling_box;
using detail::fillings;
using detail::telling;

class prospector {
public:
  prospector(const planner& by, const standing& who, const prospect_request& asked, const plan_limits& limits)
      : by_{by},
        data_{detail::planner_data::data_of(by)},
        who_{who},
        asked_{asked},
        left_{limits},
        of_{data_, who, asked.between, left_},
        all_{of_.all()} {}

  plan_prospect run() {
    made_.between = asked_.between;
    made_.hours_of_others = asked_.hours_of_others;
    for (const detail::open_level& each : of_.open()) made_.unknown.push_back(each.competence);
    for (const detail::open_day& each : of_.days()) made_.undated.push_back(each.step);
    find_ends();
    find_range();
    find_assessments();
    find_certain_steps();
    return std::move(made_);
  }

  cost_range run_range() {
    find_ends();
    find_range();
    return made_.cost;
  }

private:
  void find_ends() {
    of_.allow(asked_.effort);
    made_.falls_with_levels = of_.asks_the_same(all_);
    const detail::in_time days{who_};
    made_.best = plan_for(of_.levels(true), days.of(who_), all_.most);
    // Where all that is asked for is known the plans are one; how far one comes without a plan need not be.
    const bool one = all_.single() && made_.best.status != plan_status::unreachable;
    made_.worst = one ? made_.best : plan_for(of_.levels(false), who_, all_.least);
  }

  plan_outcome plan_for(const ranks& levels, standing who, const detail::filling& x) {
    if (!left_.spend()) return {.status = plan_status::stopped};
    who.levels = levels;
    const standing stands = stands_along(by_.fw(), by_.request(), who);
    detail::person_problem asked{data_, stands, by_.request().upto == ambition::desired};
    asked.seen = who_.levels;  // what is only supposed to be missing is no emergency
    plan_outcome found = detail::answer(asked, left_);
    if (found.status == plan_status::optimal) of_.remember(x, *found.cost);
    if (found.status == plan_status::unreachable) of_.remember(x, endless);
    return found;
  }

  void find_range() {
    cost_range& cost = made_.cost;
    if (made_.falls_with_levels) {
      cost = detail::range_between(made_.best, made_.worst);
      return;
    }
    of_.allow(asked_.effort);
    const detail::cost_bounds found = of_.bounds(all_);
    cost.proven = found.proven;
    cost.always = found.most != endless;
    if (found.least != endless) cost.least = found.least;
    if (found.most != endless) cost.most = found.most;
  }

  void find_assessments() {
    const auto takes = [&](const assessment& each) {
      return cost_of(each, by_.request().cheapest_in, asked_.hours_of_others);
    };
    const std::vector<telling> all = tellings_of(by_.fw(), of_, data_phase(), takes);
    std::set<competence_index> told;
    for (const telling& each : all)
      for (const telling::told& of : each.tells) told.insert(of_.open()[of.at].competence);
    std::ranges::copy_if(made_.unknown, std::back_inserter(made_.untold),
                         [&](competence_index c) { return !told.contains(c); });
    const auto width = width_of(made_.cost);
    made_.ask = {.loses = width, .bound = 0, .proven = made_.cost.proven && width == 0};
    if (width == 0) return;
    made_.assessments = detail::worths_of(of_, all, asked_.effort);
    find_strategy(all);
  }

  void find_strategy(const std::vector<telling>& all) {
    of_.allow(asked_.effort);
    detail::asker asker{of_, all};
    const auto found = asker.solve(all_);
    asking_first& ask = made_.ask;
    ask.proven = found.proven;
    ask.first = found.first;
    std::int64_t loses = found.loses;
    if (!ask.proven)
      if (const detail::asked_together fixed = detail::ask_together(of_, all, asked_.effort); fixed.loses < loses) {
        loses = fixed.loses;
        ask.first = fixed.order.empty() ? std::nullopt : std::optional{fixed.order.front()};
        if (!fixed.order.empty()) ask.then.assign(fixed.order.begin() + 1, fixed.order.end());
      }
    ask.loses = loses == endless ? std::nullopt : std::optional{loses};
    if (ask.proven) {
      ask.bound = loses == endless ? 0 : loses;
      return;
    }
    // Who does not plan at once asks something.
    if (!made_.cost.proven || all.empty()) return;
    ask.bound = std::min(width_of(made_.cost).value_or(endless), all.front().takes);
  }

  void find_certain_steps() {
    of_.allow(asked_.effort);
    std::set<step_index> planned;
    for (const plan_outcome* plan : {&made_.best, &made_.worst})
      for (const planned_step& each : plan->steps) planned.insert(each.step);
    // Where wishes bar both ends, what is planned between them is not known.
    if (made_.best.steps.empty() && made_.worst.steps.empty() && made_.cost.least.value_or(0) > 0)
      for (const step_index each : by_.fw().steps().indices()) planned.insert(each);
    for (const step_index each : planned) {
      const detail::step_verdict found = verdict_on(each);
      if (!found.decided) {
        made_.undecided.push_back(each);
      } else if (found.certain) {
        made_.certain.push_back(
            {each, found.unavoidable ? certain_step::necessity::unavoidable : certain_step::necessity::cheapest});
      } else {
        made_.perhaps.push_back(each);
      }
    }
  }

  /// What stands in every plan stands in each that is known.
  detail::step_verdict verdict_on(step_index each) {
    for (const plan_outcome* plan : {&made_.best, &made_.worst})
      if (plan->status == plan_status::optimal && std::ranges::count(plan->steps, each, &planned_step::step) == 0)
        return {true, false, false};
    return judge(of_, each, all_);
  }

  [[nodiscard]] std::optional<phase_index> data_phase() const {
    return stands_along(by_.fw(), by_.request(), who_).phase;
  }

  const planner& by_;
  const detail::planner_data& data_;
  const standing& who_;
  const prospect_request& asked_;
  detail::budget left_;
  fillings of_;
  filling_box all_;
  plan_prospect made_;
};

}  // namespace

plan_prospect find_prospect(const planner& by, const standing& stands, const prospect_request& asked,
                            const plan_limits& limits) {
  require_standing(by.fw(), stands);
  const standing who = detail::on_usual_route(by, stands, limits);
  return prospector{by, who, asked, limits}.run();
}

cost_range detail::divided_range(const planner& by, const standing& who, const plan_limits& limits) {
  const prospect_request usual;
  return prospector{by, who, usual, limits}.run_range();
}

std::vector<plan_prospect> find_all_prospects(const planner& by, const cohort& people, const prospect_request& asked,
                                              unsigned threads, const plan_limits& limits, const progress& report) {
  require_same(by.fw(), people.fw());
  std::vector<plan_prospect> found(people.size());
  for (plan_prospect& each : found) each.best.status = each.worst.status = plan_status::stopped;
  for_each_row(people.size(), threads, limits.stop, report, [&](std::size_t row, const std::stop_token& stop) {
    plan_limits each = limits;
    each.stop = stop;
    found[row] = find_prospect(by, people[row].stands(), asked, each);
    return !stop.stop_requested();
  });
  return found;
}

}  // namespace loopbaan
