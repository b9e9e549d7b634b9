// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/partnership/flow_answer.hpp>

#include <algorithm>
#include <map>
#include <tuple>

#include <partnership/flow_bands.hpp>
#include <partnership/flow_follow.hpp>

namespace loopbaan {
namespace detail {

std::vector<flow_group> groups_of(flow_rates& rates, std::size_t periods) {
  const flow_plan& plan = rates.plan();
  std::vector<flow_group> made;
  for (const flow_stock& each : plan.stock) {
    flow_group group{position_of(plan.regions, each.region), position_of(plan.routes, each.route),
                     position_of(plan.phases, each.phase), each.age, each.age_to.value_or(each.age),
                     each.service.value_or(no_service), 0, each.people, 1, each.fte};
    if (each.people) group.fte = *each.people > 0 ? each.fte / *each.people : 0;
    if (each.people) group.fte = rates.fte_after(group.fte, group.region, group.route, group.phase);
    made.push_back(group);
  }
  const auto first_year = static_cast<std::int64_t>(static_cast<int>(plan.start.year()));
  for (std::size_t route = 0; route < plan.routes.size(); ++route)
    for (std::size_t place = 0; place <= plan.regions.size(); ++place) {
      const std::size_t region = place == plan.regions.size() ? flow_cell::all : place;
      if (!rates.has_intake(route, region)) continue;
      const flow_route& of = plan.routes[route];
      for (std::size_t period = 1; period <= periods; ++period)
        for (std::int64_t i = 1; i <= rates.period_years(); ++i) {
          const std::int64_t enters = first_year + static_cast<std::int64_t>(period - 1) * rates.period_years() + i;
          const std::int64_t begins = enters - of.years.value_or(0);
          const auto people = rates.intake(route, region, begins);
          if (!people) rates.intake_is_missing(route, region, begins);
          if (people.value_or(0) <= 0) continue;
          const std::size_t phase = position_of(plan.phases, of.phase);
          made.push_back({region, route, phase, of.age_from.value_or(0), of.age_to.value_or(of.age_from.value_or(0)), 0, period,
                          people, rates.chance(route), rates.fte_after(of.fte.value_or(0), region, route, phase)});
        }
    }
  return made;
}

namespace {

/// Cells in the making: for each region, route and phase that occur a block of periods by ages.
class flow_cells {
public:
  flow_cells(const flow_rates& rates, const std::vector<flow_group>& groups, std::size_t periods) : periods_{periods} {
    const std::int64_t passed = static_cast<std::int64_t>(periods) * rates.period_years();
    std::int64_t least = 100, most = 0;
    for (const flow_group& each : groups) {
      least = std::min(least, each.age_from - rates.period_years());
      most = std::max(most, each.age_to + passed);
    }
    least_ = least;
    ages_ = static_cast<std::size_t>(most - least + 1);
  }

  flow_cell& at(std::size_t period, const flow_state& of) {
    const std::tuple key{of.region, of.route, of.phase};
    if (key != last_key_ || last_ == nullptr) {
      last_ = &blocks_[key];
      last_key_ = key;
      if (last_->empty()) last_->resize(periods_ * ages_);
    }
    flow_cell& cell = (*last_)[period * ages_ + static_cast<std::size_t>(of.age - least_)];
    if (cell.age == -1) cell = {period, of.region, of.route, of.phase, of.age, {}, {}};
    return cell;
  }

  template <class Amounts>
  void follow(flow_rates& rates, const flow_group& group, std::int64_t whole, Amounts flow_cell::*amounts) {
    const auto see = [&](std::size_t period, const flow_state& state, std::int64_t before, const flow_gone<std::int64_t>& gone) {
      flow_amounts& in = at(period, state).*amounts;
      in.opening += before;
      in.left += gone.left;
      in.retired += gone.retired;
      in.net += gone.net;
      in.moved_out += gone.moved;
      in.closing += before - gone.left - gone.retired + gone.net - gone.moved;
      if (gone.to == flow_cell::all) return;
      flow_state moved = state;
      moved.phase = gone.to;
      flow_amounts& to = at(period, moved).*amounts;
      to.moved_in += gone.moved;
      to.closing += gone.moved;
    };
    const auto arrive = [&](std::size_t period, flow_state state, std::int64_t amount) {
      if (period == 0 || amount == 0) return;
      state.age -= rates.period_years();
      flow_amounts& in = at(period - 1, state).*amounts;
      in.entered += amount;
      in.closing += amount;
    };
    follow_group<std::int64_t>(rates, group, whole, periods_, see, arrive);
  }

  [[nodiscard]] std::vector<flow_cell> take() const {
    std::vector<flow_cell> all;
    for (const auto& [unused, block] : blocks_)
      for (const flow_cell& each : block)
        if (each.people != flow_amounts{} || each.fte != flow_amounts{}) all.push_back(each);
    std::ranges::stable_sort(all, [](const flow_cell& one, const flow_cell& two) { return one.period < two.period; });
    return all;
  }

private:
  using key_type = std::tuple<std::size_t, std::size_t, std::size_t>;
  std::size_t periods_;
  std::int64_t least_ = 0;
  std::size_t ages_ = 0;
  std::map<key_type, std::vector<flow_cell>> blocks_;
  key_type last_key_{};
  std::vector<flow_cell>* last_ = nullptr;
};

std::int64_t in_units(double amount) { return static_cast<std::int64_t>(std::floor(amount * static_cast<double>(flow_unit) + 0.5)); }

std::vector<flow_cell> cells_of(flow_rates& rates, const std::vector<flow_group>& groups, std::size_t periods) {
  flow_cells made{rates, groups, periods};
  for (const flow_group& each : groups) {
    if (each.people) made.follow(rates, each, in_units(*each.people * each.chance), &flow_cell::people);
    made.follow(rates, each, in_units(each.people ? *each.people * each.chance * each.fte : each.fte), &flow_cell::fte);
  }
  return made.take();
}

/// The scenario that is asked for; none where there is none of that name.
const flow_scenario* scenario_of(const flow_plan& plan, const flow_request& request, collector& found) {
  if (request.scenario.empty()) return nullptr;
  for (const flow_scenario& each : plan.scenarios)
    if (each.id == request.scenario) return &each;
  std::vector<std::string> known;
  for (const flow_scenario& each : plan.scenarios) known.push_back(each.id);
  found.diagnose(errc::unknown_reference, "/scenario",
                 {request.scenario, text{"scenario", "scenario"},
                  did_you_mean(nearest(request.scenario, known), {"Noem een scenario van dit document.", "Name a scenario of this document."})});
  return nullptr;
}

/// How many periods are asked; more than the plan allows is told.
std::size_t periods_of(const flow_plan& plan, const flow_request& request, collector& found) {
  const std::int64_t years = request.years.value_or(plan.years);
  if (years < 1 || years > 50)
    found.diagnose(errc::impossible_value, "/years", {std::to_string(years), "1–50", text{"Geef 1 tot en met 50 jaar.", "Give 1 to 50 years."}});
  if (!(request.chance > 0 && request.chance < 1))
    found.diagnose(errc::impossible_value, "/chance", {std::to_string(request.chance), text{"meer dan 0, minder dan 1", "above 0, below 1"},
                                                       text{"Geef bijvoorbeeld 0.9.", "Give for example 0.9."}});
  return static_cast<std::size_t>(std::clamp<std::int64_t>(years / plan.period_years.value_or(1), 1, 50));
}

}  // namespace
}  // namespace detail

result<std::vector<flow_cell>> follow_staff(const flow_plan& plan, const flow_request& request, flow_corner corner) {
  if (diagnostics wrong = find_faults(plan); !wrong.empty()) return wrong;
  detail::collector found{""};
  const flow_scenario* scenario = detail::scenario_of(plan, request, found);
  const std::size_t periods = detail::periods_of(plan, request, found);
  detail::flow_rates rates{plan, scenario, corner, found};
  if (!found.clean()) return found.take();
  const std::vector<detail::flow_group> groups = detail::groups_of(rates, periods);
  std::vector<flow_cell> cells = detail::cells_of(rates, groups, periods);
  if (!found.clean()) return found.take();
  return cells;
}

namespace {

void add_flow(flow_amounts& to, const flow_amounts& from) {
  to.opening += from.opening;
  to.left += from.left;
  to.retired += from.retired;
  to.net += from.net;
  to.moved_in += from.moved_in;
  to.moved_out += from.moved_out;
  to.entered += from.entered;
  to.closing += from.closing;
}

}  // namespace

std::vector<flow_cell> add_up(const std::vector<flow_cell>& cells, flow_keep keep) {
  std::map<std::tuple<std::size_t, std::size_t, std::size_t, std::size_t, std::int64_t>, flow_cell> sums;
  for (const flow_cell& each : cells) {
    flow_cell key{each.period, keep.region ? each.region : flow_cell::all, keep.route ? each.route : flow_cell::all,
                  keep.phase ? each.phase : flow_cell::all, keep.age ? each.age : -1, {}, {}};
    flow_cell& sum = sums.try_emplace({key.period, key.region, key.route, key.phase, key.age}, key).first->second;
    add_flow(sum.people, each.people);
    add_flow(sum.fte, each.fte);
  }
  std::vector<flow_cell> made;
  for (const auto& [unused, each] : sums) made.push_back(each);
  return made;
}

result<flow_answer> project_flow(const flow_plan& plan, const flow_request& request) {
  if (diagnostics wrong = find_faults(plan); !wrong.empty()) return wrong;
  detail::collector found{""};
  const flow_scenario* scenario = detail::scenario_of(plan, request, found);
  const std::size_t periods = detail::periods_of(plan, request, found);
  if (!found.clean()) return found.take();
  flow_answer answer;
  detail::flow_outlook outlook{plan, periods, request.chance};
  // The extremes first: with them come all errors but that of a value that is open.
  for (const flow_corner corner : {flow_corner::fewest, flow_corner::most}) {
    detail::flow_rates rates{plan, scenario, corner, found};
    if (!found.clean()) return found.take();
    answer.rates_are_ranges = rates.has_ranges();
    if (corner == flow_corner::most && !answer.rates_are_ranges) break;
    const std::vector<detail::flow_group> groups = detail::groups_of(rates, periods);
    std::vector<flow_cell> cells = detail::cells_of(rates, groups, periods);
    if (!found.clean()) return found.take();
    answer.no_range = request.with_ranges ? detail::no_range_of(rates, groups) : flow_no_range::not_asked;
    outlook.add(corner, rates, groups, cells, answer.no_range == flow_no_range::none);
    if (!answer.rates_are_ranges) answer.cells = std::move(cells);
  }
  if (answer.rates_are_ranges) {
    if (auto given = follow_staff(plan, request)) answer.cells = *std::move(given);
  }
  answer.points = outlook.points(answer.cells, answer.rates_are_ranges);
  detail::collector aside{""};
  const detail::flow_rates rates{plan, scenario, flow_corner::fewest, aside};
  answer.needs = outlook.needs(rates);
  return answer;
}

std::vector<std::string> check_flow(const std::vector<flow_cell>& cells, std::int64_t period_years) {
  using key = std::tuple<std::size_t, std::size_t, std::size_t, std::size_t, std::int64_t>;
  std::vector<std::string> wrong;
  const auto said = [](const flow_cell& of) { return "period " + std::to_string(of.period) + ", age " + std::to_string(of.age); };
  for (const auto amounts : {&flow_cell::people, &flow_cell::fte}) {
    const std::string what = amounts == &flow_cell::people ? "people of " : "fte of ";
    std::map<key, std::int64_t> closed;
    std::size_t last = 0;
    for (const flow_cell& each : cells) {
      const flow_amounts& of = each.*amounts;
      if (of.opening + of.entered + of.moved_in + of.net - of.left - of.retired - of.moved_out != of.closing)
        wrong.push_back(what + said(each) + " do not add up");
      for (const std::int64_t amount : {of.opening, of.left, of.retired, of.moved_in, of.moved_out, of.entered, of.closing})
        if (amount < 0) wrong.push_back(what + said(each) + " are below zero");
      if (of.closing != 0) closed[{each.period + 1, each.region, each.route, each.phase, each.age + period_years}] = of.closing;
      last = std::max(last, each.period + 1);
    }
    for (const flow_cell& each : cells) {
      if (each.period == 0 || (each.*amounts).opening == 0) continue;
      const auto before = closed.find({each.period, each.region, each.route, each.phase, each.age});
      if (before == closed.end() || before->second != (each.*amounts).opening)
        wrong.push_back(what + said(each) + " were not there when the period before ended");
      if (before != closed.end()) closed.erase(before);
    }
    for (const auto& [where, unused] : closed)
      if (std::get<0>(where) != last) wrong.push_back(what + "period " + std::to_string(std::get<0>(where)) + " vanished");
  }
  return wrong;
}

}  // namespace loopbaan
