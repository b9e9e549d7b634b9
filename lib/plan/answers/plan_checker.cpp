// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <set>

#include <core/refusals.hpp>
#include <core/wide_number.hpp>
#include <plan/answers/flaws.hpp>
#include <plan/answers/walker.hpp>

namespace loopbaan::detail {
namespace {

using wide = wide_number;  // any outcome may be given, with any steps

bool asks(const std::vector<attainment>& wanted, const attainment& level) {
  return std::ranges::count(wanted, level) > 0;
}

bool asks(const std::vector<resolved_choice>& choices, const attainment& level) {
  return std::ranges::any_of(choices, [&](const resolved_choice& choice) {
    return std::ranges::any_of(choice.any_of, [&](const auto& each) { return asks(each, level); });
  });
}

/// Are credits missing of which the step gives some more?
bool serves_credits(const plan_checker& of, const resolved_credits& asked, step_index owner) {
  if (!of.stands) return credits_of(of.fw, owner, asked) > 0;
  walker way{of.fw, *of.stands};
  const std::int64_t had = way.credits_had(asked);
  way.take(owner);
  return had < asked.at_least && way.credits_had(asked) > had;
}

/// Is what a reason claims true of the plan? The step must reach a level that was not there, as far as that is known,
/// and somebody must ask for it.
bool holds(const plan_checker& of, const reason& why, step_index owner, const walker* before) {
  const framework& on = of.fw;
  // Enough for what only asks that it was done.
  const bool once = of.stands && std::ranges::count(of.stands->done, owner) > 0;
  if (why.serves == reason::purpose::order)
    return !once && why.dependent && std::ranges::count(on.resolved(*why.dependent).after, owner) > 0;
  if (why.serves == reason::purpose::lock) return !once && std::ranges::count(of.request.must, owner) > 0;
  if (why.serves == reason::purpose::credit)
    return why.unit && std::ranges::any_of(required_by(on, of.request).credits, [&](const resolved_credits& asked) {
             return asked.unit == *why.unit && serves_credits(of, asked, owner);
           });
  if (!why.level || (before != nullptr && before->has(*why.level))) return false;
  const auto& yields = on.resolved(owner).yields;
  if (std::ranges::none_of(yields, [&](const attainment& y) {
        return y.competence == why.level->competence && y.level >= why.level->level;
      }))
    return false;
  if (why.serves == reason::purpose::target) {
    const auto required = required_by(on, of.request);
    return asks(required.levels, *why.level) || asks(required.choices, *why.level) ||
           (of.is_part && std::ranges::any_of(required.levels, [&](const attainment& each) {
              return each.competence == why.level->competence && each.level > why.level->level;
            }));
  }
  if (why.serves == reason::purpose::desire)
    return std::ranges::any_of(of.request.targets, [&](profile_index target) {
      return std::ranges::any_of(on.resolved(target).desired, [&](const attainment& wish) {
        return wish.competence == why.level->competence && wish.level >= why.level->level;
      });
    });
  if (!why.dependent) return false;
  if (why.serves == reason::purpose::step) {
    const resolved_step& by = on.resolved(*why.dependent);
    return asks(by.required, *why.level) ||
           std::ranges::any_of(by.any_of, [&](const auto& each) { return asks(each, *why.level); });
  }
  for (const phase_index earlier : on.phases().indices())
    if (const auto exit = on.exit_of(earlier);
        exit && why.phase && leads_to(on, earlier, *why.phase) &&
        (asks(on.resolved(*exit).required, *why.level) || asks(on.resolved(*exit).choices, *why.level)))
      return true;
  return false;
}

/// Is a condition one of the request, or of the framework?
bool is_asked(const plan_checker& of, const condition& each) {
  using kind = condition::kind;
  switch (each.what) {
    case kind::must:
      return std::ranges::count(of.request.must, *each.step) > 0;
    case kind::must_not:
      return std::ranges::count(of.request.must_not, *each.step) > 0;
    case kind::route:
      return of.request.route == each.route || (!of.stands && !of.request.route);
    case kind::hours:
      return of.request.within.hours.has_value();
    case kind::cost:
      return of.request.within.cost.has_value();
    case kind::weeks:
      return of.request.within.weeks.has_value();
    case kind::excludes:
      return each.step && each.other && std::ranges::count(of.fw.resolved(*each.step).excludes, *each.other) > 0;
  }
  return false;
}

}  // namespace

known_standing standing_for(const framework& on, const known_standing& who, const plan_request& asked) {
  if (who) require_standing(on, *who);
  refuse_any(errors_of(on, asked));
  if (!who) return std::nullopt;
  return stands_along(on, asked, *who);
}

plan_request asked_of(const plan_request& request, const known_standing& stands) {
  plan_request found = request;
  if (stands) found.route = stands->route;
  return found;
}

void plan_checker::steps(const std::vector<planned_step>& plan, flaw_list& wrong) const {
  std::optional<walker> way;
  if (stands) way.emplace(fw, *stands);
  std::set<step_index> taken;
  for (std::size_t i = 0; i < plan.size(); ++i) {
    const step_index step = plan[i].step;
    const std::string& id = fw.steps()[step].id;
    const std::string place = at("/steps", i);
    if (const auto closed = way ? way->closed(step) : std::nullopt)
      wrong.add(place, id, *closed);
    else if (!way && taken.contains(step))
      wrong.add(place, id, {"is al genomen", "has been taken already"});
    if (plan[i].because.empty()) wrong.add(place, id, {"heeft geen reden", "has no reason"});
    for (std::size_t j = 0; j < plan[i].because.size(); ++j)
      if (!holds(*this, plan[i].because[j], step, way ? &*way : nullptr))
        wrong.add(place + at("/because", j), id,
                  {"heeft een reden die niet opgaat", "has a reason that does not hold"});
    if (way) way->take(step);
    taken.insert(step);
  }
  weeks(plan, wrong);
  phases(plan, wrong);
}

/// Each step begins when it opens, and not before. Documents of earlier editions say nothing of weeks.
void plan_checker::weeks(const std::vector<planned_step>& plan, flaw_list& wrong) const {
  if (!stands || std::ranges::all_of(plan, [](const planned_step& each) { return each.ends == 0; })) return;
  for (std::size_t i = 0; i < plan.size(); ++i) {
    const step_index self = plan[i].step;
    const std::string place = at("/steps", i);
    const std::string& id = fw.steps()[self].id;
    const std::int64_t week = plan[i].begins;
    if (plan[i].ends != week + fw.steps()[self].weeks.value_or(week_count{}).count())
      wrong.add(place + "/ends", id, {"duurt langer of korter", "takes longer or shorter"});
    const auto opens_by = [&](bool before) {
      std::vector<step_index> over;
      for (const planned_step& each : plan)
        if (each.step != self && (before ? each.ends < week : each.ends <= week)) over.push_back(each.step);
      return !exhausted(fw, *stands, std::move(over)).closed(self);
    };
    if (!opens_by(false))
      wrong.add(place + "/begins", id, {"is dan nog niet open", "is not open yet"});
    else if (week > 0 && opens_by(true))
      wrong.add(place + "/begins", id, {"gaat eerder open", "opens earlier"});
  }
}

/// A step begins in the phase of the person, or in the latest of which a step that begins no later is a part: of its
/// phases the person's, or else the one that lets her in, where that is but one. On branches that part only what lies on
/// the branch of the step itself counts; where that says nothing, the phase before they part. Documents of earlier
/// editions say nothing of phases.
void plan_checker::phases(const std::vector<planned_step>& plan, flaw_list& wrong) const {
  const auto told = [](const planned_step& each) { return each.phase || each.route; };
  if (!stands || std::ranges::none_of(plan, told)) return;
  const auto before = [&](phase_index a, phase_index b) { return leads_to(fw, a, b); };
  const auto part_of = [&](step_index s) -> std::optional<phase_index> {
    const std::vector<phase_index> doors = walker{fw, *stands}.doors(s);
    return doors.size() == 1 ? std::optional{doors.front()} : std::nullopt;
  };
  for (std::size_t i = 0; i < plan.size(); ++i) {
    std::optional<phase_index> meant = stands->phase;
    const auto own = meant ? part_of(plan[i].step) : std::nullopt;
    std::vector<phase_index> entered;
    for (const planned_step& each : plan)
      if (const auto part = part_of(each.step); part && each.begins <= plan[i].begins)
        if (!own || *own == *part || before(*own, *part) || before(*part, *own)) entered.push_back(*part);
    // The last phase that comes before or with all of which nothing later was entered: as far as nothing parts.
    const auto agrees = [&](phase_index with) {
      return std::ranges::all_of(entered, [&](phase_index each) {
        return each == with || before(each, with) || before(with, each);
      });
    };
    for (const phase_index each : entered)
      if (agrees(each) && before(*meant, each)) meant = each;
    const std::string& id = fw.steps()[plan[i].step].id;
    if (plan[i].phase != meant)
      wrong.add(at("/steps", i) + "/phase", id, {"begint in een andere fase", "begins in another phase"});
    const bool on_way =
        meant && stands->route && std::ranges::count(fw.routes()[*stands->route].phases, fw.phases()[*meant].id) > 0;
    if (plan[i].route != (on_way ? stands->route : std::nullopt))
      wrong.add(at("/steps", i) + "/route", id, {"begint op een andere route", "begins on another route"});
  }
}

void plan_checker::conditions(const std::vector<planned_step>& plan, flaw_list& wrong) const {
  const auto place_of = [&](step_index wanted) {
    return static_cast<std::size_t>(std::ranges::find(plan, wanted, &planned_step::step) - plan.begin());
  };
  const auto has = [&](step_index wanted) { return place_of(wanted) < plan.size(); };
  for (const step_index each : request.must)
    if (stands && !has(each) && std::ranges::count(stands->done, each) == 0)
      wrong.add("/steps", fw.steps()[each].id, {"moet worden genomen", "must be taken"});
  for (const step_index each : request.must_not)
    if (has(each))
      wrong.add(at("/steps", place_of(each)), fw.steps()[each].id, {"mag niet worden genomen", "must not be taken"});
  for (std::size_t i = 0; i < plan.size(); ++i) {
    const std::string& id = fw.steps()[plan[i].step].id;
    for (const step_index other : fw.resolved(plan[i].step).excludes)
      if (const std::string& with = fw.steps()[other].id; plan[i].step < other && has(other))
        wrong.add(at("/steps", i),
                  detail::filled("{0} en {1} sluiten elkaar uit", "{0} and {1} exclude each other", {id, with}));
    const auto& routes = fw.resolved(plan[i].step).routes;
    if (request.route && !routes.empty() && std::ranges::count(routes, *request.route) == 0)
      wrong.add(at("/steps", i), id, {"hoort bij een andere route", "belongs to another route"});
  }
  const auto limit = [&](const auto& most, objective in, text what) {
    wide sum = 0;
    for (const planned_step& each : plan) sum += cost_of(fw.steps()[each.step], in);
    if (most && sum > most->count()) wrong.add("/steps", std::move(what));
  };
  limit(request.within.hours, objective::hours, {"meer uren dan mag", "more hours than allowed"});
  limit(request.within.cost, objective::cost, {"meer geld dan mag", "more money than allowed"});
  limit(request.within.weeks, objective::weeks, {"meer weken dan mag", "more weeks than allowed"});
}

void plan_checker::cost(const plan_outcome& plan, flaw_list& wrong) const {
  wide sum = 0;
  for (const planned_step& each : plan.steps) sum += cost_of(fw, request, each.step, request.cheapest_in);
  if (!plan.cost || *plan.cost != sum)
    wrong.add("/cost", {"de kosten zijn niet de som over de stappen", "the cost is not the sum over the steps"});
  if (plan.bound > sum) wrong.add("/bound", {"de ondergrens ligt boven de kosten", "the bound lies above the cost"});
  if (plan.status == plan_status::optimal && plan.bound != sum)
    wrong.add("/bound", {"optimaal zonder bewijs", "optimal without proof"});
}

void plan_checker::conflict(const std::vector<condition>& bars, flaw_list& wrong) const {
  for (std::size_t i = 0; i < bars.size(); ++i)
    if (!is_asked(*this, bars[i]))
      wrong.add(at("/conflict", i), {"dit is geen voorwaarde van de vraag of het raamwerk",
                                     "this is no condition of the request or the framework"});
}

void plan_checker::necessity(const std::vector<planned_step>& plan, const goal_levels& goal, flaw_list& wrong) const {
  for (std::size_t i = 0; i < plan.size(); ++i) {
    const step_index step = plan[i].step;
    if (std::ranges::count(request.must, step) > 0 && std::ranges::count(stands->done, step) == 0) continue;
    std::vector<step_index> others;
    for (std::size_t j = 0; j < plan.size(); ++j)
      if (j != i) others.push_back(plan[j].step);
    const walker without = exhausted(fw, *stands, std::move(others));
    const bool musts = std::ranges::all_of(request.must, [&](step_index s) { return without.has_done(s); });
    if (musts && without.meets(goal))
      wrong.add(at("/steps", i), fw.steps()[step].id, {"is overbodig", "is superfluous"});
  }
}

}  // namespace loopbaan::detail
