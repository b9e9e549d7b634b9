// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/report/page_model.hpp>

#include <algorithm>
#include <set>

#include <loopbaan/offer/school_calendar.hpp>

#include <plan/model/figures.hpp>
#include <report/page/persons_model.hpp>

namespace loopbaan {

namespace {

/// Which groups have some figure; of the others, which are large enough for one. The people without a grouping are
/// none.
void model_groups(page_model& page, const coverage& counted, const std::optional<group_ranges>& ranges) {
  page.grouping = counted.grouping;
  std::vector<std::size_t> shown;
  if (!counted.grouping.empty())
    for (std::size_t g = 0; g < counted.groups.size(); ++g) {
      const auto any = [&](const coverage_row& row) { return row.groups[g].has_value(); };
      if (std::ranges::any_of(counted.rows, any)) {
        shown.push_back(g);
        page.shown.push_back({counted.groups[g], counted.sizes[g], ranges ? ranges->figures[g] : range_figure{}});
      } else {
        (counted.sizes[g] >= page.minimum ? page.kept : page.small).push_back(counted.groups[g]);
      }
    }
  for (const coverage_row& row : counted.rows) {
    page_row made{.competence = row.competence, .required = row.required, .total = row.total, .groups = {}};
    // Whether one person is unknown or nobody is nobody's business.
    if (row.unknown) made.unknown = std::max(row.unknown->part, 1U);
    for (const std::size_t g : shown) made.groups.push_back(row.groups[g]);
    page.rows.push_back(std::move(made));
  }
}

std::optional<page_lowest> lowest_of(const std::vector<page_row>& rows) {
  const page_row* most = nullptr;
  for (const page_row& row : rows)
    if (row.competence && row.total && (most == nullptr || row.total->part < most->total->part)) most = &row;
  if (most == nullptr) return std::nullopt;
  return page_lowest{*most->competence, most->required, most->total->whole - most->total->part};
}

/// A school year begins in August. One in which few were rated would tell of these.
void tell_age(page_model& page, const cohort& people) {
  std::map<int, std::uint32_t> rated;  // by school year, how many people
  for (std::size_t row = 0; row < people.size(); ++row) {
    std::set<int> years;
    for (const evidence& each : people[row].ratings())
      if (each.day) years.insert(school_year_of(*each.day));
    for (const int year : years) ++rated[year];
  }
  page.dated = !rated.empty();
  std::erase_if(rated, [&](const auto& each) { return each.second < page.minimum; });
  if (!rated.empty()) page.age = page_age{rated.begin()->first, rated.rbegin()->first};
}

void model_needs(page_model& page, const std::vector<step_need>& needs) {
  for (const step_need& each : needs) {
    const std::int64_t people = each.total->part;
    const step& taken = page.fw.steps()[each.step];
    const page_sum together{cost_of(taken, objective::hours) * people, cost_of(taken, objective::cost) * people};
    std::optional<std::uint32_t> times;
    if (taken.places && *taken.places > 0)
      times = static_cast<std::uint32_t>((people + *taken.places - 1) / *taken.places);
    page_need made{each.step, each.total->part, together, times, {}};
    for (const std::optional<share>& part : each.groups)
      made.by_phase.push_back(part ? std::optional{part->part} : std::nullopt);
    page.needs.push_back(std::move(made));
    page.needs_together.minutes += together.minutes;
    page.needs_together.cents += together.cents;
    if (is_estimate(taken, "hours")) page.needs_estimated.minutes += together.minutes;
    if (is_estimate(taken, "cost")) page.needs_estimated.cents += together.cents;
  }
}

/// Told of the framework and of the needs that show, and not of plans, as note 920 is: their number, and steps that a
/// few people need, are hidden.
void tell_unsaid(page_model& page) {
  const plan_request request{{page.target}, page.cheapest_in};
  for (const detail::step_figure& each : detail::step_figures) {
    if (!each.matters(request)) continue;
    const auto lacks = [&](step_index s) { return !each.is_given(page.fw.steps()[s]); };
    page_unsaid made{each.name};
    for (const step_index s : page.fw.steps().indices()) made.steps += lacks(s) ? 1 : 0;
    for (const page_need& need : page.needs)
      if (lacks(need.step)) made.needed.push_back(need.step);
    if (made.steps > 0) page.unsaid.push_back(std::move(made));
  }
}

}  // namespace

page_model model_page(const page_request& request) {
  if (request.persons) require_page_of_persons(request.people.size());
  page_figures figures = count_page_figures(request);
  const framework& fw = request.people.fw();
  page_model page{.fw = fw,
                  .target = request.target,
                  .cheapest_in = request.cheapest_in,
                  .levels = request.people.rule(),
                  .staff_file = request.staff_file,
                  .purpose = request.people.purpose(),
                  .noted = !request.notes.empty(),
                  .people = figures.people,
                  .minimum = figures.minimum,
                  .enough = figures.enough,
                  .earlier = request.earlier.size(),
                  .moved = figures.moved,
                  .required = fw.resolved(request.target).required.size(),
                  .grouping = {},
                  .plans = figures.plans,
                  .unreached = std::move(figures.unreached),
                  .unreached_otherwise = figures.unreached_otherwise};
  model_groups(page, figures.counted, figures.ranges);
  if (figures.ranges) page.costs = figures.ranges->total;
  page.phases = std::move(figures.phases);
  page.day = request.people.rule().as_of;
  tell_age(page, request.people);
  page.lowest = lowest_of(page.rows);
  model_needs(page, figures.needs);
  tell_unsaid(page);
  for (const std::string& id : figures.need_phases) page.need_phases.push_back(fw.phases().find(id));
  if (!request.years.people.empty()) page.first_year = request.years.first_year;
  page.early_weeks = request.payers.early_weeks;
  if (request.persons) page.persons = detail::model_persons(request);
  return page;
}

}  // namespace loopbaan
