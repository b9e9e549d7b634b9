// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/exchange/documents.hpp>

#include <cassert>

#include <exchange/canonical_writer.hpp>
#include <exchange/level_writer.hpp>

namespace loopbaan {
namespace {

using detail::json;

/// Whole units of an objective as documents show them: hours, euro or weeks.
json write_amount(std::int64_t units, objective in) {
  const std::int64_t parts = in == objective::hours ? 60 : in == objective::cost ? 100 : 1;
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
  made["for"] = why.by ? on.steps()[*why.by].id : "target";
  switch (why.serves) {
    case reason::purpose::target: made["kind"] = "target"; break;
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

json write_piece(const framework& on, const missing_piece& each) {
  json closed = json::array();
  for (const step_index step : each.closed) closed.push_back(on.steps()[step].id);
  return {{"competence", on.competences()[each.level.competence].id},
          {"level", detail::write_level(on, each.level.competence, each.level.at)},
          {"why", each.why == missing_piece::cause::nothing_yields ? "nothing_yields" : "all_closed"},
          {"closed", std::move(closed)}};
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
  return {{"person", person},
          {"status", std::string{name(outcome.status)}},
          {"cost", outcome.cost ? write_amount(*outcome.cost, in) : json(nullptr)},
          {"bound", write_amount(outcome.bound, in)},
          {"steps", std::move(steps)},
          {"missing", std::move(missing)},
          {"pieces", std::move(pieces)}};
}

}  // namespace

std::string write_plans(const cohort& people, profile_index target, objective in,
                        const std::vector<plan_outcome>& outcomes) {
  assert(outcomes.size() == people.size() && "an outcome for each person");
  const framework& on = people.on();
  json catalogues = json::array();
  for (const catalogue_ref& each : on.catalogues())
    catalogues.push_back({{"id", each.id}, {"version", each.version}, {"hash", each.hash}});
  const json head = {{"loopbaan", "plans/1"},
                     {"framework", detail::write_basis(on)},
                     {"catalogues", std::move(catalogues)},
                     {"target", on.profiles()[target].id},
                     {"objective", std::string{name(in)}},
                     {"plans", json::array()}};
  return detail::write_canonical(head, "plans", outcomes.size(), [&](std::size_t row) {
    return write_outcome(on, people[row].id(), in, outcomes[row]);
  });
}

}  // namespace loopbaan
