// SPDX-License-Identifier: BSL-1.0
#include <plan/known_optima.hpp>

#include <filesystem>
#include <fstream>
#include <stdexcept>

#include <nlohmann/json.hpp>

#include <support/project.hpp>

namespace loopbaan::testing {
namespace {

using nlohmann::json;

const std::filesystem::path folder = project_folder().parent_path() / "shared/data/planning";

/// "competence number → rank" as a framework writes it; a rank of 0 asks for nothing.
level_map levels_of(const json& ranks) {
  level_map found;
  for (const auto& [competence, rank] : ranks.items())
    if (rank > 0) found["c" + competence] = "l" + rank.dump();
  return found;
}

level_map levels_of_facts(const json& facts) {
  level_map found;
  for (const auto& fact : facts) found["c" + fact.dump()] = "l1";
  return found;
}

framework_draft draft_of(std::size_t competences, std::size_t levels) {
  framework_draft draft{.id = "task", .version = "1", .scales = {{.id = "scale", .levels = {}}}};
  for (std::size_t i = 1; i <= levels; ++i) draft.scales[0].levels.push_back({"l" + std::to_string(i), "level"});
  for (std::size_t i = 0; i < competences; ++i)
    draft.competences.push_back({.id = "c" + std::to_string(i), .title = "competence", .scale = "scale"});
  return draft;
}

void add_step(framework_draft& draft, const json& name, level_map required, level_map yielded, std::int64_t cost) {
  if (yielded.empty()) return;  // a step must yield something
  draft.steps.push_back({.id = name.get<std::string>(),
                         .title = "step",
                         .requires_levels = std::move(required),
                         .yields = std::move(yielded),
                         .hours = minutes::of(cost).value()});
}

known_task finish(framework_draft draft, level_map target, ranks start) {
  draft.profiles = {{.id = "target", .title = "target", .requires_levels = std::move(target)}};
  auto on = framework::build(std::move(draft)).value();
  const auto index = on.profiles().find("target").value();
  return {std::move(on), std::move(start), index};
}

known_task from_levels(const json& task) {
  auto draft = draft_of(task.at("C"), task.at("L"));
  for (const auto& step : task.at("steps"))
    add_step(draft, step.at("name"), levels_of(step.at("pre")), levels_of(step.at("out")), step.at("hours"));
  ranks start;
  for (const auto& level : task.at("current")) start.push_back(make_rank(level));
  return finish(std::move(draft), levels_of(task.at("target")), std::move(start));
}

known_task from_facts(const json& task) {
  auto draft = draft_of(task.at("facts"), 1);
  for (const auto& each : task.at("actions"))
    add_step(draft, each.at("name"), levels_of_facts(each.at("pre")), levels_of_facts(each.at("add")), each.at("cost"));
  ranks start(task.at("facts"), rank::not_shown);
  for (const auto& fact : task.at("init")) start.at(fact) = make_rank(1);
  return finish(std::move(draft), levels_of_facts(task.at("goal")), std::move(start));
}

}  // namespace

std::vector<known_optimum> known_optima(const std::string& set) {
  std::vector<known_optimum> found;
  std::ifstream table{folder / set / "optimal.csv"};
  std::string line;
  std::getline(table, line);
  std::vector<std::string> titles;
  const auto cells = [](const std::string& words) {
    std::vector<std::string> parts{""};
    for (const char each : words)
      if (each == ',')
        parts.emplace_back();
      else
        parts.back() += each;
    return parts;
  };
  titles = cells(line);
  while (std::getline(table, line)) {
    const auto row = cells(line);
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (titles[i] != "optimum") continue;
      for (const std::string end : {".json", ".catalogue.json"})
        if (const std::string file = set + "/" + row[0] + end; exists(folder / file))
          found.push_back({file, std::stoll(row[i])});
    }
  }
  return found;
}

known_task read_task(const std::string& file) {
  std::ifstream in{folder / file};
  if (!in) throw std::runtime_error{"no such task: " + file};
  const auto task = json::parse(in);
  return task.contains("current") ? from_levels(task) : from_facts(task);
}

}  // namespace loopbaan::testing
