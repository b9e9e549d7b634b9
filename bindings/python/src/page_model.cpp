// SPDX-License-Identifier: BSL-1.0
#include "page_model.hpp"

#include <loopbaan/exchange/documents.hpp>

#include "plain.hpp"
#include "plan.hpp"

namespace loopbaan::binding {
namespace {

using namespace py::literals;

py::dict plain(const share& s) { return py::dict("part"_a = s.part, "whole"_a = s.whole); }

py::dict plain(const page_sum& sum) {
  return py::dict("hours"_a = static_cast<double>(sum.minutes) / 60, "cost"_a = static_cast<double>(sum.cents) / 100);
}

/// Of how many the level is unknown: a range, since of one or nobody nothing more shows.
py::dict unknown_range(std::uint32_t people) {
  return py::dict("least"_a = people > 1 ? people : 0U, "most"_a = people);
}

/// Both ends, in hours, euro, weeks or points; None is what does not show.
py::dict plain(const range_figure& costs, objective in) {
  return py::dict("least"_a = in_units(costs.least, in), "most"_a = in_units(costs.most, in));
}

py::dict plain(const payer_figure& paid) {
  return py::dict("payer"_a = paid.payer, "hours"_a = plain(paid.minutes, objective::hours),
                  "cost"_a = plain(paid.cents, objective::cost),
                  "hours_this_year"_a = plain(paid.early_minutes, objective::hours),
                  "cost_this_year"_a = plain(paid.early_cents, objective::cost));
}

/// How far plans lie apart; None: too few people have one, and of quarters likewise.
py::object plain(const std::optional<plan_spread>& spread, objective in) {
  return or_none(spread, [&](const plan_spread& s) {
    const auto quarter = [&](std::int64_t cost) {
      return s.three_quarters > 0 ? std::optional{in_units(cost, in)} : std::nullopt;
    };
    return py::dict("quarter"_a = quarter(s.quarter), "median"_a = in_units(s.median, in),
                    "three_quarters"_a = quarter(s.three_quarters));
  });
}

/// Of the first school year, the next and later: what plans ask, and what accounts give.
py::dict plain(const year_figure& year) {
  return py::dict("asked"_a = plain(year.asked_minutes, objective::hours),
                  "given"_a = plain(year.given_minutes, objective::hours));
}

py::dict plain(const framework& fw, const phase_figure& each, objective in) {
  return py::dict(
      "phase"_a = id_of(fw.phases(), each.phase), "people"_a = each.people, "costs"_a = plain(each.costs, in),
      "plan_if_there"_a = plain(each.least, in), "plan_if_not"_a = plain(each.most, in),
      "hours_of_others"_a = plain(each.minutes_of_others, objective::hours), "estimated_percent"_a = each.estimated,
      "payers"_a = list_of(each.payers, [](const payer_figure& paid) { return plain(paid); }),
      "years"_a = or_none(each.years,
                          [](const auto& years) {
                            return list_of(years, [](const year_figure& year) { return plain(year); });
                          }),
      "hours_in_no_year"_a = plain(each.unplaced_minutes, objective::hours));
}

py::dict plain(const framework& fw, const page_row& row) {
  const auto cell = [](const std::optional<share>& s) {
    return or_none(s, [](const share& shown) { return plain(shown); });
  };
  py::object required = py::none();
  if (row.competence) required = py::cast(level_name(fw, *row.competence, row.required));
  return py::dict("competence"_a = id_of(fw.competences(), row.competence), "required"_a = required,
                  "total"_a = cell(row.total), "unknown"_a = or_none(row.unknown, unknown_range),
                  "groups"_a = list_of(row.groups, cell));
}

py::dict plain(const plan_figures& plans) {
  using form = plan_figures::form;
  const bool both = plans.shows == form::both;
  const auto number = [](bool shows, std::uint32_t n) { return shows ? std::optional{n} : std::nullopt; };
  return py::dict("shows"_a = both                               ? "both"
                              : plans.shows == form::nearly_all  ? "nearly_all"
                              : plans.shows == form::nearly_none ? "nearly_none"
                                                                 : "hidden",
                  "needed"_a = number(plans.shows != form::hidden, plans.needed),
                  "planned"_a = number(both, plans.planned), "unplanned"_a = number(both, plans.unplanned));
}

py::dict plain(const framework& fw, const page_gap& missing) {
  const competence_index c = missing.line.competence;
  return py::dict("competence"_a = fw.competences()[c].id, "current"_a = level_name(fw, c, missing.line.current),
                  "required"_a = required_name(fw, c, missing.line.required),
                  "desired"_a = required_name(fw, c, missing.line.desired),
                  "origin"_a = std::string{name(missing.origin)});
}

py::dict plain(const framework& fw, const domain_position& at) {
  const auto depth = [&](depth_index d) { return fw.depths()[d].id; };
  return py::dict("domain"_a = fw.domains()[at.domain].id, "reached"_a = or_none(at.reached, depth),
                  "possible"_a = or_none(at.possible, depth),
                  "next"_a = or_none(at.next, [&](const career_move& next) { return depth(next.depth); }));
}

py::dict plain(const page_model& page, const page_person& who) {
  const framework& fw = page.fw;
  const auto hours = [](std::int64_t minutes) { return static_cast<double>(minutes) / 60; };
  py::dict made = plain(page_sum{who.takes.minutes, who.takes.cents});
  made["hours_of_others"] = hours(who.takes.minutes_of_others);
  made["estimated_hours"] = hours(who.takes.estimated_minutes);
  made["estimated_hours_of_others"] = hours(who.takes.estimated_minutes_of_others);
  made["estimated_cost"] = static_cast<double>(who.takes.estimated_cents) / 100;
  made["weeks"] = who.takes.weeks;
  made["lead"] = who.lead;
  made["routes"] = id_list(fw.routes(), who.routes);
  made["person"] = who.id;
  made["phase"] = id_of(fw.phases(), who.phase);
  made["decided"] = id_list(fw.competences(), who.decided);
  made["required"] = who.required;
  made["met"] = id_list(fw.competences(), who.met);
  made["missing"] = list_of(who.missing, [&](const page_gap& each) { return plain(fw, each); });
  made["to_desired"] = id_list(fw.competences(), who.to_desired);
  made["status"] = std::string{name(who.plan.status)};
  made["plan_cost"] = in_units(who.plan.cost, page.cheapest_in);
  made["costs"] = or_none(who.costs, [&](const cost_range& costs) {
    return py::dict("least"_a = in_units(costs.least, page.cheapest_in),
                    "most"_a = in_units(costs.most, page.cheapest_in), "proven"_a = costs.proven);
  });
  made["steps"] = list_of(who.plan.steps, [&](const planned_step& each) { return fw.steps()[each.step].id; });
  made["unreached"] = plain_pieces(fw, who.plan.pieces);
  made["position"] = list_of(who.position.domains, [&](const domain_position& each) { return plain(fw, each); });
  return made;
}

py::dict plain(const page_model& page, const page_persons& persons) {
  py::dict origins;
  for (const auto& [origin, levels] : persons.origins) origins[py::str{std::string{name(origin)}}] = levels;
  return py::dict("people"_a = list_of(persons.people, [&](const page_person& who) { return plain(page, who); }),
                  "phase"_a = id_of(page.fw.phases(), persons.phase), "origins"_a = origins,
                  "notes"_a = list_of(persons.notes, [](const diagnostic& note) { return print(note); }));
}

}  // namespace

py::typing::Dict<py::str, py::object> plain_values(const page_model& page) {
  const framework& fw = page.fw;
  py::dict made;
  made["framework"] = py::dict("id"_a = fw.id(), "version"_a = fw.version(), "hash"_a = hash_of(fw));
  made["target"] = id_of(fw.profiles(), page.target);
  made["objective"] = name(page.cheapest_in);
  made["file"] = page.staff_file;
  made["purpose"] = page.purpose;
  made["as_of"] = or_none(page.day, [](date day) { return print(day); });
  made["rated_in"] =
      or_none(page.age, [](const page_age& age) { return py::dict("oldest"_a = age.oldest, "newest"_a = age.newest); });
  made["noted"] = page.noted;
  made["people"] = page.people;
  made["min_group"] = page.minimum;
  made["enough"] = page.enough;
  made["earlier"] = page.earlier;
  made["moved"] = page.moved;
  made["required"] = page.required;
  made["grouping"] = page.grouping;
  made["groups"] = list_of(page.shown, [&](const page_group& each) {
    return py::dict("name"_a = each.name, "people"_a = each.people, "costs"_a = plain(each.costs, page.cheapest_in));
  });
  made["small_groups"] = py::cast(page.small);
  made["kept_groups"] = py::cast(page.kept);
  made["rows"] = list_of(page.rows, [&](const page_row& row) { return plain(fw, row); });
  made["lowest"] = or_none(page.lowest, [&](const page_lowest& most) {
    return py::dict("competence"_a = fw.competences()[most.competence].id,
                    "required"_a = level_name(fw, most.competence, most.required), "people"_a = most.people);
  });
  made["plans"] = plain(page.plans);
  made["costs"] = plain(page.costs, page.cheapest_in);
  made["phases"] = list_of(page.phases, [&](const phase_figure& each) { return plain(fw, each, page.cheapest_in); });
  made["needs"] = list_of(page.needs, [&](const page_need& each) {
    py::dict need = plain(each.together);
    need["step"] = fw.steps()[each.step].id;
    need["people"] = each.people;
    need["by_phase"] = list_of(each.by_phase, [](const auto& part) { return part; });
    need["times_held"] = each.times;
    return need;
  });
  made["needs_together"] = plain(page.needs_together);
  made["needs_estimated"] = plain(page.needs_estimated);
  made["unsaid"] = list_of(page.unsaid, [&](const page_unsaid& each) {
    return py::dict("figure"_a = each.figure, "steps"_a = each.steps, "needed"_a = id_list(fw.steps(), each.needed));
  });
  made["need_phases"] = list_of(page.need_phases, [&](const auto& each) { return id_of(fw.phases(), each); });
  made["first_year"] = page.first_year;
  made["weeks_this_year"] = page.early_weeks;
  // Reasons show beside both numbers alone: else their absence tells nothing.
  const bool reasons = page.plans.shows == plan_figures::form::both;
  made["unreached"] = py::none();
  if (reasons)
    made["unreached"] = list_of(page.unreached, [&](const unreached_figure& each) {
      return py::dict("because"_a = plain_pieces(fw, each.because), "stopped"_a = each.stopped,
                      "people"_a = each.people);
    });
  made["unreached_otherwise"] = reasons ? std::optional{page.unreached_otherwise} : std::nullopt;
  made["persons"] = or_none(page.persons, [&](const page_persons& persons) { return plain(page, persons); });
  return made;
}

}  // namespace loopbaan::binding
