// SPDX-License-Identifier: BSL-1.0
#include "instance.hpp"

#include <fstream>
#include <stdexcept>

#include <nlohmann/json.hpp>

namespace bench {
namespace {

using namespace loopbaan;
using nlohmann::json;

/// "competence number → rank" as a framework writes it; a rank of 0 asks for nothing.
level_map levels_of(const json& ranks) {
  level_map found;
  for (const auto& [competence, rank] : ranks.items())
    if (rank > 0) found["c" + competence] = "l" + rank.dump();
  return found;
}

/// Facts as competences of one level.
level_map levels_of_facts(const json& facts) {
  level_map found;
  for (const auto& fact : facts) found["c" + fact.dump()] = "l1";
  return found;
}

framework_draft draft_of(std::size_t competences, std::size_t levels) {
  framework_draft draft{.id = "task", .version = "1", .scales = {{.id = "scale", .levels = {}}}};
  for (std::size_t i = 1; i <= levels; ++i)
    draft.scales[0].levels.push_back({"l" + std::to_string(i), "level " + std::to_string(i)});
  for (std::size_t i = 0; i < competences; ++i)
    draft.competences.push_back({.id = "c" + std::to_string(i), .title = "competence", .scale = "scale"});
  return draft;
}

void add_step(framework_draft& draft, const json& step, level_map required, level_map yielded, const json& cost) {
  if (yielded.empty()) return;
  draft.steps.push_back({.id = step.at("name").get<std::string>(),
                         .title = "step",
                         .requires_levels = std::move(required),
                         .yields = std::move(yielded),
                         .hours = minutes::of(cost.get<std::int64_t>()).value()});
}

instance finish(framework_draft draft, level_map target, ranks start) {
  draft.profiles = {{.id = "target", .title = "target", .requires_levels = std::move(target)}};
  auto on = framework::build(std::move(draft)).value();
  const auto target_index = on.target("target").value();
  return {std::move(on), std::move(start), target_index};
}

instance from_levels(const json& task) {
  auto draft = draft_of(task.at("C"), task.at("L"));
  for (const auto& step : task.at("steps"))
    add_step(draft, step, levels_of(step.at("pre")), levels_of(step.at("out")), step.at("hours"));
  ranks start;
  for (const auto& level : task.at("current")) start.push_back(make_rank(level));
  return finish(std::move(draft), levels_of(task.at("target")), std::move(start));
}

instance from_facts(const json& task) {
  auto draft = draft_of(task.at("facts"), 1);
  for (const auto& step : task.at("actions"))
    add_step(draft, step, levels_of_facts(step.at("pre")), levels_of_facts(step.at("add")), step.at("cost"));
  ranks start(task.at("facts"), rank::not_shown);
  for (const auto& fact : task.at("init")) start.at(fact) = make_rank(1);
  return finish(std::move(draft), levels_of_facts(task.at("goal")), std::move(start));
}

}  // namespace

instance read_instance(const std::string& path) {
  std::ifstream file{path};
  if (!file) throw std::runtime_error{path + " could not be read"};
  const auto task = json::parse(file);
  return task.contains("current") ? from_levels(task) : from_facts(task);
}

ranks master_of(const framework& on) {
  ranks levels;
  for (const auto competence : on.competences().indices()) levels.push_back(on.top(competence));
  return levels;
}

}  // namespace bench
