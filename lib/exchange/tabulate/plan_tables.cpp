// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/exchange/tables.hpp>
#include <loopbaan/plan/lead.hpp>
#include <loopbaan/plan/needs.hpp>
#include <loopbaan/plan/takes.hpp>

#include <exchange/table/columns.hpp>
#include <exchange/tabulate/group_rows.hpp>
#include <plan/model/outcome_checks.hpp>

namespace loopbaan {
namespace {

using kind = data_column::kind;

/// What steps take, in whole units.
struct amounts {
  std::int64_t minutes = 0;
  std::int64_t cents = 0;
  std::int64_t weeks = 0;

  void add(const step& each, std::int64_t times = 1) {
    minutes += times * each.hours.value_or(loopbaan::minutes{}).count();
    cents += times * each.cost.value_or(loopbaan::cents{}).count();
    weeks += times * each.weeks.value_or(week_count{}).count();
  }
  [[nodiscard]] double hours() const { return static_cast<double>(minutes) / 60; }
  [[nodiscard]] double euro() const { return static_cast<double>(cents) / 100; }
};

/// The unit of money in tables.
std::string money_of(const framework& fw) { return fw.currency() == "EUR" ? "euro" : fw.currency(); }

/// A row per step and group, everyone first.
data_table need_rows(const cohort& people, const step_needs& found, std::string_view grouping) {
  data_column step{kind::word, "step", "id of the step"};
  data_column of{kind::whole, "of", "how many people there are", "people"};
  data_column need{kind::whole, "people", "how many of them need it; absent: protected", "people"};
  data_column hours{kind::number, "hours", "study time of them together; absent: protected", "hours"};
  data_column cost{kind::number, "cost", "price for them together; absent: protected", money_of(people.fw())};
  detail::group_rows whose;
  const grouped_rows groups = people.grouped_by(grouping);
  for (const step_need& row : found.rows) {
    const auto& each = people.fw().steps()[row.step];
    const auto add = [&](const std::string* group, std::size_t size, const std::optional<share>& figure) {
      amounts sum;
      if (figure) sum.add(each, figure->part);
      step.add(std::string_view{each.id});
      whose.add(group, size == 0, figure.has_value());
      of.add(static_cast<std::int64_t>(size));
      need.add(detail::count_cell(figure));
      hours.add(figure ? cell_value{sum.hours()} : cell_value{});
      cost.add(figure ? cell_value{sum.euro()} : cell_value{});
    };
    add(nullptr, people.size(), row.total);
    if (!grouping.empty())
      for (std::size_t g = 0; g < found.groups.size(); ++g) add(&found.groups[g], groups.sizes[g], row.groups[g]);
  }
  return data_table{{std::move(step), std::move(whose.about), std::move(whose.group), std::move(of), std::move(need),
                     std::move(hours), std::move(cost), std::move(whose.figure)}};
}

/// A column for each unit of credits of the framework.
void add_credit_columns(std::vector<data_column>& to, const framework& on, const std::string& what) {
  for (const credit_unit& each : on.units())
    to.emplace_back(kind::number, "credits " + each.id, each.title.in_language(language::en) + " " + what, each.id);
}

}  // namespace

data_table tabulate_plans(const cohort& people, const std::vector<plan_outcome>& plans) {
  detail::require_outcomes(people.fw(), plans, people.size());
  const framework& on = people.fw();
  std::vector<data_column> made;
  made.emplace_back(kind::text, "person", "id of the person");
  made.emplace_back(kind::word, "status", "optimal: proven cheapest; feasible; unreachable: there is no plan; stopped");
  made.emplace_back(kind::whole, "steps", "steps of the plan", "steps");
  made.emplace_back(kind::number, "hours", "study time of the plan", "hours");
  made.emplace_back(kind::number, "cost", "price of the plan", money_of(on));
  made.emplace_back(kind::whole, "weeks", "weeks of the steps together", "weeks");
  made.emplace_back(kind::whole, "ready", "week in which the last step ends, all that is open being done side by side",
                    "weeks");
  made.emplace_back(kind::number, "hours_of_others", "time of all others together", "hours");
  made.emplace_back(kind::number, "estimated_hours", "of the hours, what is an estimate", "hours");
  made.emplace_back(kind::number, "estimated_hours_of_others", "likewise", "hours");
  made.emplace_back(kind::number, "estimated_cost", "of the price, what is an estimate", money_of(on));
  made.emplace_back(kind::word, "lead", "who is first responsible now");
  made.emplace_back(kind::word, "route", "id of the route of the person");
  add_credit_columns(made, on, "that the steps give together");
  for (std::size_t row = 0; row < plans.size(); ++row) {
    const plan_outcome& plan = plans[row];
    const std::string id = people[row].id();
    amounts sum;
    for (const planned_step& each : plan.steps) sum.add(on.steps()[each.step]);
    const auto known = [&](cell_value value) { return plan.cost ? value : cell_value{}; };
    made[0].add(std::string_view{id});
    made[1].add(name(plan.status));
    made[2].add(known(static_cast<std::int64_t>(plan.steps.size())));
    made[3].add(known(sum.hours()));
    made[4].add(known(sum.euro()));
    made[5].add(known(sum.weeks));
    const plan_takes takes = takes_of(on, plan.steps);
    const auto hours = [](std::int64_t units) { return static_cast<double>(units) / 60; };
    made[6].add(known(takes.weeks));
    made[7].add(known(hours(takes.minutes_of_others)));
    made[8].add(known(hours(takes.estimated_minutes)));
    made[9].add(known(hours(takes.estimated_minutes_of_others)));
    made[10].add(known(static_cast<double>(takes.estimated_cents) / 100));
    const person who = people[row];
    const auto lead = lead_of(who);
    made[11].add(lead ? detail::word_cell(*lead) : cell_value{});
    made[12].add(who.route() ? cell_value{std::string_view{on.routes()[*who.route()].id}} : cell_value{});
    for (std::size_t unit = 0; unit < on.units().size(); ++unit)
      made[13 + unit].add(known(static_cast<double>(takes.credits_given[unit]) / 100));
  }
  return data_table{std::move(made)};
}

data_table tabulate_ranges(const framework& on, const group_ranges& found) {
  data_column of{kind::whole, "of", "how many people there are", "people"};
  const std::string unit = found.unit == objective::cost ? money_of(on) : name(found.unit);
  data_column least{
      kind::number, "least",
      "what plans take together at least, if all that is unknown is there, rounded down; absent: protected", unit};
  data_column most{
      kind::number, "most",
      "what they take at most, if nothing of it is there, rounded up; who has no plan then is not counted; "
      "absent: protected",
      unit};
  detail::group_rows whose;
  const auto end = [&](const std::optional<std::int64_t>& amount) {
    return amount ? cell_value{static_cast<double>(*amount) / static_cast<double>(units_of_one(found.unit))}
                  : cell_value{};
  };
  const auto add = [&](const std::string* group, std::size_t size, const range_figure& figure) {
    whose.add(group, size == 0, figure.least || figure.most);
    of.add(static_cast<std::int64_t>(size));
    least.add(end(figure.least));
    most.add(end(figure.most));
  };
  std::size_t all = 0;
  for (const std::uint32_t size : found.sizes) all += size;
  add(nullptr, all, found.total);
  if (!found.grouping.empty())
    for (std::size_t g = 0; g < found.groups.size(); ++g) add(&found.groups[g], found.sizes[g], found.figures[g]);
  return data_table{{std::move(whose.about), std::move(whose.group), std::move(of), std::move(least), std::move(most),
                     std::move(whose.figure)}};
}

data_table tabulate_plan_steps(const cohort& people, const std::vector<plan_outcome>& plans) {
  detail::require_outcomes(people.fw(), plans, people.size());
  const framework& on = people.fw();
  std::vector<data_column> made;
  made.emplace_back(kind::text, "person", "id of the person");
  made.emplace_back(kind::whole, "position", "place in the plan, from 1");
  made.emplace_back(kind::word, "step", "id of the step");
  made.emplace_back(kind::number, "hours", "study time", "hours");
  made.emplace_back(kind::number, "cost", "price", money_of(on));
  made.emplace_back(kind::whole, "weeks", "time on the calendar", "weeks");
  made.emplace_back(kind::word, "provider", "who gives it");
  made.emplace_back(kind::word, "payer", "whose hours and money");
  made.emplace_back(kind::word, "kind", "kind of the step: formal, informal, collective or one of the framework");
  made.emplace_back(kind::word, "lead", "who is first responsible when it begins");
  made.emplace_back(kind::number, "hours_of_others", "time of all others together", "hours");
  made.emplace_back(kind::whole, "begins", "the earliest week in which it is open, from the beginning of the plan",
                    "weeks");
  made.emplace_back(kind::whole, "ends", "that week and the weeks that it takes", "weeks");
  made.emplace_back(kind::flag, "first_term", "does it lead to what the phase takes for granted and is known to lack?");
  made.emplace_back(kind::word, "estimate", "which figures are estimates; all: each of them");
  made.emplace_back(kind::flag, "appointment",
                    "does it take a job, a vacancy, a contract that somebody else must give?");
  made.emplace_back(kind::word, "phase", "id of the phase in which it begins, as far as the plan tells");
  made.emplace_back(kind::word, "route", "id of the route into the profession on which it is taken");
  add_credit_columns(made, on, "that it gives");
  for (std::size_t row = 0; row < plans.size(); ++row) {
    const std::string id = people[row].id();
    std::int64_t position = 0;
    for (const planned_step& each : plans[row].steps) {
      const step& taken = on.steps()[each.step];
      amounts takes;
      takes.add(taken);
      made[0].add(std::string_view{id});
      made[1].add(++position);
      made[2].add(std::string_view{taken.id});
      made[3].add(taken.hours ? cell_value{takes.hours()} : cell_value{});
      made[4].add(taken.cost ? cell_value{takes.euro()} : cell_value{});
      made[5].add(taken.weeks ? cell_value{takes.weeks} : cell_value{});
      made[6].add(taken.provider ? detail::word_cell(*taken.provider) : cell_value{});
      made[7].add(taken.payer ? detail::word_cell(*taken.payer) : cell_value{});
      made[8].add(taken.kind ? detail::word_cell(*taken.kind) : cell_value{});
      const auto lead = lead_of(on, each);
      made[9].add(lead ? detail::word_cell(*lead) : cell_value{});
      made[10].add(taken.hours_of_others ? cell_value{static_cast<double>(taken.hours_of_others->count()) / 60}
                                         : cell_value{});
      made[11].add(each.begins);
      made[12].add(each.ends);
      made[13].add(cell_value{each.first_term});
      std::string estimated;
      for (const std::string& figure : taken.estimated) estimated += (estimated.empty() ? "" : " ") + figure;
      if (taken.estimate.value_or(false) && estimated.empty()) estimated = "all";
      made[14].add(estimated.empty() ? cell_value{} : detail::word_cell(estimated));
      made[15].add(cell_value{taken.appointment.value_or(false)});
      made[16].add(each.phase ? cell_value{std::string_view{on.phases()[*each.phase].id}} : cell_value{});
      made[17].add(each.route ? cell_value{std::string_view{on.routes()[*each.route].id}} : cell_value{});
      for (std::size_t unit = 0; unit < on.units().size(); ++unit) {
        const auto given = taken.credits_given.find(on.units().entries()[unit].id);
        made[18 + unit].add(given == taken.credits_given.end()
                                ? cell_value{}
                                : cell_value{static_cast<double>(given->second.count()) / 100});
      }
    }
  }
  return data_table{std::move(made)};
}

data_table tabulate_needs(const cohort& people, const std::vector<plan_outcome>& plans, std::string_view grouping,
                          protection rule, group_layout where) {
  const framework& on = people.fw();
  const step_needs found = count_step_needs(people, plans, grouping, rule);
  if (where == group_layout::rows) return need_rows(people, found, grouping);
  std::vector<data_column> made;
  made.emplace_back(kind::word, "step", "id of the step");
  made.emplace_back(kind::whole, "people", "how many people need it; absent: protected", "people");
  made.emplace_back(kind::number, "hours", "study time of them together; absent: protected", "hours");
  made.emplace_back(kind::number, "cost", "price for them together; absent: protected", money_of(on));
  const std::size_t first = made.size();
  if (!grouping.empty())
    for (const std::string& each : found.groups)
      made.emplace_back(kind::whole, detail::heading_of_group(grouping, each),
                        "how many of this group need it; absent: protected", "people");
  for (const step_need& each : found.rows) {
    amounts sum;
    if (each.total) sum.add(on.steps()[each.step], each.total->part);
    made[0].add(std::string_view{on.steps()[each.step].id});
    made[1].add(detail::count_cell(each.total));
    made[2].add(each.total ? cell_value{sum.hours()} : cell_value{});
    made[3].add(each.total ? cell_value{sum.euro()} : cell_value{});
    for (std::size_t g = 0; first + g < made.size(); ++g) made[first + g].add(detail::count_cell(each.groups[g]));
  }
  return data_table{std::move(made)};
}

}  // namespace loopbaan
