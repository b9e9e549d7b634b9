// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/exchange/documents.hpp>
#include <loopbaan/exchange/pieces.hpp>

#include <core/refusals.hpp>
#include <exchange/documents/answer_checks.hpp>
#include <exchange/documents/level_writer.hpp>
#include <exchange/documents/outcome_writer.hpp>
#include <exchange/json/canonical_writer.hpp>
#include <exchange/json/kind_names.hpp>

namespace loopbaan {
namespace {

using detail::json;
using detail::write_amount;

/// Adds what a request asks besides one target, as far as it does.
void write_request(const framework& on, const plan_request& request, json& head) {
  if (request.targets.size() == 1) {
    head["target"] = on.profiles()[request.targets.front()].id;
  } else {
    head["targets"] = json::array();
    for (const profile_index each : request.targets) head["targets"].push_back(on.profiles()[each].id);
  }
  head["objective"] = name(request.cheapest_in);
  if (request.upto == ambition::desired) head["ambition"] = "desired";
  if (!request.must.empty()) head["must"] = detail::ids_of(on, request.must);
  if (!request.must_not.empty()) head["must_not"] = detail::ids_of(on, request.must_not);
  if (request.route) head["route"] = on.routes()[*request.route].id;
  if (request.within.hours) head["within"]["hours"] = write_amount(request.within.hours->count(), objective::hours);
  if (request.within.cost) head["within"]["cost"] = write_amount(request.within.cost->count(), objective::cost);
  if (request.within.weeks) head["within"]["weeks"] = request.within.weeks->count();
}

json write_pareto_front(const framework& on, const std::vector<objective>& weighed, const pareto_front& front) {
  json points = json::array();
  for (const auto& each : front.points) {
    json amounts = json::object();
    for (std::size_t i = 0; i < weighed.size(); ++i)
      amounts[name(weighed[i])] = write_amount(each.amounts[i], weighed[i]);
    points.push_back({{"amounts", std::move(amounts)}, {"steps", detail::write_steps(on, each.plan)}});
  }
  return {{"status", std::string{name(front.status)}}, {"points", std::move(points)}};
}

json write_partial_plan(const framework& on, objective in, const partial_plan& part) {
  json more = json::object();
  for (const auto& each : part.more) more[name(each.unit)] = write_amount(each.most, each.unit);
  return {{"status", std::string{name(part.status)}},
          {"cost", part.plan.cost ? write_amount(*part.plan.cost, in) : json(nullptr)},
          {"steps", detail::write_steps(on, part.plan)},
          {"left", detail::write_missing(on, part.left)},
          {"left_desired", detail::write_missing(on, part.left_desired)},
          {"more", std::move(more)}};
}

json write_alternatives(const framework& on, objective in, const plan_alternatives& found) {
  json plans = json::array();
  for (const plan_outcome& each : found.plans)
    plans.push_back({{"cost", write_amount(*each.cost, in)}, {"steps", detail::write_steps(on, each)}});
  return {{"status", std::string{name(found.status)}}, {"all", found.all}, {"plans", std::move(plans)}};
}

json write_roles(const framework& on, objective in, const std::vector<step_role>& roles) {
  json made = json::array();
  for (const step_role& each : roles) {
    json role = {{"step", on.steps()[each.step].id}};
    switch (each.how) {
      case step_role::necessity::unavoidable:
        role["role"] = "unavoidable";
        break;
      case step_role::necessity::fixed:
        role["role"] = "fixed";
        break;
      case step_role::necessity::choice:
        role["role"] = "choice";
        break;
      case step_role::necessity::unsettled:
        role["role"] = "unsettled";
        break;
    }
    if (each.without) role["without"] = write_amount(*each.without, in);
    made.push_back(std::move(role));
  }
  return made;
}

json write_gains(const framework& on, objective in, const std::vector<level_gain>& gains) {
  json made = json::array();
  for (const level_gain& each : gains)
    made.push_back({{"competence", on.competences()[each.level.competence].id},
                    {"level", detail::write_level(on, each.level.competence, each.level.level)},
                    {"cost", each.cost ? write_amount(*each.cost, in) : json(nullptr)}});
  return made;
}

json head_of_plans(const cohort& people, const plan_request& request) {
  detail::refuse_any(errors_of(people.fw(), request));
  json catalogues = json::array();
  for (const catalogue_ref& each : people.fw().catalogues())
    catalogues.push_back({{"id", each.id}, {"version", each.version}, {"hash", each.hash}});
  json head = {{"loopbaan", detail::kind::plans},
               {"framework", detail::write_basis(people.fw())},
               {"catalogues", std::move(catalogues)},
               {"plans", json::array()}};
  detail::put_basis(head, people);
  write_request(people.fw(), request, head);
  return head;
}

constexpr detail::counted_thing outcomes_of_people{"plannen", "plans"};

}  // namespace

plans_in_pieces::plans_in_pieces(cohort people, plan_request request)
    : people_{std::move(people)},
      request_{std::move(request)},
      list_{detail::frame_list(head_of_plans(people_, request_), "plans", people_.size())} {}

std::string plans_in_pieces::next(std::span<const plan_outcome> outcomes, const plan_answers& more) {
  const framework& on = people_.fw();
  const objective in = request_.cheapest_in;
  const std::size_t first = list_.written;
  detail::require_answers(on, outcomes, more);
  return detail::next_entries(list_, outcomes.size(), outcomes_of_people, [&](std::size_t row) {
    const std::size_t i = row - first;
    json plan = detail::write_outcome(on, in, outcomes[i]);
    plan["person"] = people_[row].id();
    detail::put_overridden(plan, people_[row]);
    if (!more.pareto_fronts.empty()) plan["front"] = write_pareto_front(on, more.weighed, more.pareto_fronts[i]);
    if (!more.partial_plans.empty()) plan["part"] = write_partial_plan(on, in, more.partial_plans[i]);
    if (!more.alternatives.empty()) plan["alternatives"] = write_alternatives(on, in, more.alternatives[i]);
    if (!more.roles.empty()) plan["roles"] = write_roles(on, in, more.roles[i]);
    if (!more.gains.empty()) plan["gains"] = write_gains(on, in, more.gains[i]);
    if (!more.without.empty()) {
      plan["without"] = detail::write_outcome(on, in, more.without[i]);
      plan["without"]["step"] = on.steps()[*more.left_out].id;
    }
    return plan;
  });
}

std::string plans_in_pieces::last() { return detail::last_of(list_, outcomes_of_people); }

std::string write_plans(const cohort& people, const plan_request& request, const std::vector<plan_outcome>& outcomes) {
  return write_plans(people, request, outcomes, {});
}

std::string write_plans(const cohort& people, const plan_request& request, const std::vector<plan_outcome>& outcomes,
                        const plan_answers& more) {
  plans_in_pieces document{people, request};
  detail::require_size(outcomes.size(), people.size(), outcomes_of_people);
  std::string whole = document.next(outcomes, more);
  return whole += document.last();
}

}  // namespace loopbaan
