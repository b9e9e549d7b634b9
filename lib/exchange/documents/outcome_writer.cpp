// SPDX-License-Identifier: BSL-1.0
#include <exchange/documents/outcome_writer.hpp>

#include <exchange/documents/level_writer.hpp>

namespace loopbaan::detail {
namespace {

json write_reason(const framework& on, const reason& why) {
  json made = json::object();
  if (why.level) {
    made["competence"] = on.competences()[why.level->competence].id;
    made["level"] = write_level(on, why.level->competence, why.level->level);
  }
  if (why.phase) made["phase"] = on.phases()[*why.phase].id;
  made["for"] = why.dependent                         ? on.steps()[*why.dependent].id
                : why.serves == reason::purpose::lock ? "request"
                                                      : "target";
  switch (why.serves) {
    case reason::purpose::target:
      made["kind"] = "target";
      break;
    case reason::purpose::desire:
      made["kind"] = "desire";
      break;
    case reason::purpose::lock:
      made["kind"] = "lock";
      break;
    case reason::purpose::step:
      made["kind"] = "step";
      break;
    case reason::purpose::phase:
      made["kind"] = "phase";
      break;
    case reason::purpose::order:
      made["kind"] = "order";
      break;
  }
  return made;
}

json write_piece(const framework& on, const missing_piece& each) {
  json made = {{"competence", on.competences()[each.level.competence].id},
               {"level", write_level(on, each.level.competence, each.level.level)},
               {"why", each.why == missing_piece::cause::nothing_yields ? "nothing_yields"
                       : each.why == missing_piece::cause::all_done     ? "all_done"
                       : each.why == missing_piece::cause::kept_apart   ? "kept_apart"
                                                                        : "all_closed"},
               {"closed", ids_of(on, each.closed)}};
  if (!each.done.empty()) made["done"] = ids_of(on, each.done);
  return made;
}

json write_condition(const framework& on, const condition& each) {
  switch (each.what) {
    case condition::kind::must:
      return {{"must", on.steps()[*each.step].id}};
    case condition::kind::must_not:
      return {{"must_not", on.steps()[*each.step].id}};
    case condition::kind::route:
      return {{"route", on.routes()[*each.route].id}};
    case condition::kind::hours:
      return {{"within", "hours"}};
    case condition::kind::cost:
      return {{"within", "cost"}};
    case condition::kind::weeks:
      return {{"within", "weeks"}};
    case condition::kind::excludes:
      return {{"excludes", ids_of(on, {*each.step, *each.other})}};
  }
  return {};
}

json write_missing(const framework& on, const missing_level& each) {
  return {{"competence", on.competences()[each.competence].id},
          {"required", write_level(on, each.competence, each.required)},
          {"reachable", write_level(on, each.competence, each.reachable)}};
}

}  // namespace

json write_amount(std::int64_t units, objective in) {
  const std::int64_t parts = units_of_one(in);
  if (units % parts == 0) return units / parts;
  return static_cast<double>(units) / static_cast<double>(parts);
}

json ids_of(const framework& on, const std::vector<step_index>& steps) {
  json ids = json::array();
  for (const step_index each : steps) ids.push_back(on.steps()[each].id);
  return ids;
}

json write_steps(const framework& on, const plan_outcome& outcome) {
  json steps = json::array();
  for (const planned_step& each : outcome.steps) {
    json because = json::array();
    for (const reason& why : each.because) because.push_back(write_reason(on, why));
    steps.push_back({{"id", on.steps()[each.step].id}, {"because", std::move(because)}});
  }
  return steps;
}

json write_missing(const framework& on, const std::vector<missing_level>& levels) {
  json missing = json::array();
  for (const missing_level& each : levels) missing.push_back(write_missing(on, each));
  return missing;
}

json write_outcome(const framework& on, objective in, const plan_outcome& outcome) {
  json pieces = json::array();
  for (const missing_piece& each : outcome.pieces) pieces.push_back(write_piece(on, each));
  json conflict = json::array();
  for (const condition& each : outcome.conflict) conflict.push_back(write_condition(on, each));
  json made = {{"status", std::string{name(outcome.status)}},
               {"cost", outcome.cost ? write_amount(*outcome.cost, in) : json(nullptr)},
               {"bound", write_amount(outcome.bound, in)},
               {"steps", write_steps(on, outcome)},
               {"missing", write_missing(on, outcome.missing)},
               {"pieces", std::move(pieces)}};
  if (!conflict.empty()) made["conflict"] = std::move(conflict);
  return made;
}

}  // namespace loopbaan::detail
