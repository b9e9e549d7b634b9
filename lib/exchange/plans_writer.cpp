// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/exchange/documents.hpp>

#include <cassert>

#include <exchange/canonical_writer.hpp>
#include <exchange/level_writer.hpp>

namespace loopbaan {
namespace {

using detail::json;

/// Whole units of an objective as documents show them: hours, euro, weeks or points.
json write_amount(std::int64_t units, objective in) {
  const std::int64_t parts = units_of_one(in);
  if (units % parts == 0) return units / parts;
  return static_cast<double>(units) / static_cast<double>(parts);
}

json write_reason(const framework& on, const reason& why) {
  json made = json::object();
  if (why.level) {
    made["competence"] = on.competences()[why.level->competence].id;
    made["level"] = detail::write_level(on, why.level->competence, why.level->at);
  }
  if (why.phase) made["phase"] = on.phases()[*why.phase].id;
  made["for"] = why.by ? on.steps()[*why.by].id : why.serves == reason::purpose::lock ? "request" : "target";
  switch (why.serves) {
    case reason::purpose::target: made["kind"] = "target"; break;
    case reason::purpose::desire: made["kind"] = "desire"; break;
    case reason::purpose::lock: made["kind"] = "lock"; break;
    case reason::purpose::step: made["kind"] = "step"; break;
    case reason::purpose::phase: made["kind"] = "phase"; break;
    case reason::purpose::order: made["kind"] = "order"; break;
  }
  return made;
}

json write_missing(const framework& on, const missing_level& each) {
  return {{"competence", on.competences()[each.competence].id},
          {"required", detail::write_level(on, each.competence, each.required)},
          {"reachable", detail::write_level(on, each.competence, each.reachable)}};
}

json ids_of(const framework& on, const std::vector<step_index>& steps) {
  json ids = json::array();
  for (const step_index each : steps) ids.push_back(on.steps()[each].id);
  return ids;
}

json write_piece(const framework& on, const missing_piece& each) {
  return {{"competence", on.competences()[each.level.competence].id},
          {"level", detail::write_level(on, each.level.competence, each.level.at)},
          {"why", each.why == missing_piece::cause::nothing_yields ? "nothing_yields" : "all_closed"},
          {"closed", ids_of(on, each.closed)}};
}

json write_condition(const framework& on, const condition& each) {
  switch (each.what) {
    case condition::kind::must: return {{"must", on.steps()[*each.step].id}};
    case condition::kind::must_not: return {{"must_not", on.steps()[*each.step].id}};
    case condition::kind::hours: return {{"within", "hours"}};
    case condition::kind::cost: return {{"within", "cost"}};
    case condition::kind::weeks: return {{"within", "weeks"}};
  }
  return {};
}

/// Adds what a request asks besides one target, as far as it does.
void write_request(const framework& on, const plan_request& asked, json& head) {
  if (asked.targets.size() == 1) {
    head["target"] = on.profiles()[asked.targets.front()].id;
  } else {
    head["targets"] = json::array();
    for (const profile_index each : asked.targets) head["targets"].push_back(on.profiles()[each].id);
  }
  head["objective"] = name(asked.cheapest_in);
  if (asked.upto == ambition::desired) head["ambition"] = "desired";
  if (!asked.must.empty()) head["must"] = ids_of(on, asked.must);
  if (!asked.must_not.empty()) head["must_not"] = ids_of(on, asked.must_not);
  if (asked.within.hours) head["within"]["hours"] = write_amount(asked.within.hours->count(), objective::hours);
  if (asked.within.cost) head["within"]["cost"] = write_amount(asked.within.cost->count(), objective::cost);
  if (asked.within.weeks) head["within"]["weeks"] = asked.within.weeks->count();
}

json write_outcome(const framework& on, const std::string& person, objective in, const plan_outcome& outcome) {
  json steps = json::array();
  for (const planned_step& each : outcome.steps) {
    json because = json::array();
    for (const reason& why : each.because) because.push_back(write_reason(on, why));
    steps.push_back({{"id", on.steps()[each.step].id}, {"because", std::move(because)}});
  }
  json missing = json::array();
  for (const missing_level& each : outcome.missing) missing.push_back(write_missing(on, each));
  json pieces = json::array();
  for (const missing_piece& each : outcome.pieces) pieces.push_back(write_piece(on, each));
  json conflict = json::array();
  for (const condition& each : outcome.conflict) conflict.push_back(write_condition(on, each));
  json made = {{"person", person},
          {"status", std::string{name(outcome.status)}},
          {"cost", outcome.cost ? write_amount(*outcome.cost, in) : json(nullptr)},
          {"bound", write_amount(outcome.bound, in)},
          {"steps", std::move(steps)},
          {"missing", std::move(missing)},
          {"pieces", std::move(pieces)}};
  if (!conflict.empty()) made["conflict"] = std::move(conflict);
  return made;
}

}  // namespace

std::string write_plans(const cohort& people, const plan_request& asked, const std::vector<plan_outcome>& outcomes) {
  assert(outcomes.size() == people.size() && "an outcome for each person");
  const framework& on = people.on();
  json catalogues = json::array();
  for (const catalogue_ref& each : on.catalogues())
    catalogues.push_back({{"id", each.id}, {"version", each.version}, {"hash", each.hash}});
  json head = {{"loopbaan", "plans/1"},
               {"framework", detail::write_basis(on)},
               {"catalogues", std::move(catalogues)},
               {"plans", json::array()}};
  write_request(on, asked, head);
  return detail::write_canonical(head, "plans", outcomes.size(), [&](std::size_t row) {
    return write_outcome(on, people[row].id(), asked.cheapest_in, outcomes[row]);
  });
}

}  // namespace loopbaan
