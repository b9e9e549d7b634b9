// SPDX-License-Identifier: BSL-1.0
// Checks a map of a curriculum, tries changes of it, and looks for its smallest repair.
//
//   bench_curriculum FRAMEWORK.json CURRICULUM.json check|repair
#include <fstream>
#include <iostream>
#include <map>
#include <sstream>

#include <loopbaan/curriculum/repair.hpp>
#include <loopbaan/exchange/curriculum.hpp>
#include <loopbaan/exchange/documents.hpp>

#include "measure.hpp"

namespace {

using namespace loopbaan;

std::string content_of(const char* path) {
  std::ifstream in{path, std::ios::binary};
  std::ostringstream bytes;
  bytes << in.rdbuf();
  return bytes.str();
}

/// Findings by rule, one for each variant.
nlohmann::json counted_by_rule(const std::vector<curriculum_finding>& found) {
  std::map<std::string, std::size_t> counts;
  for (const curriculum_finding& each : found) counts[std::string{name(each.rule)}] += each.variants.size();
  return counts;
}

nlohmann::json check(const curriculum& of) {
  std::vector<double> checking, trying;
  std::vector<curriculum_finding> found;
  while (bench::once_more(checking, 5, 51, 2)) checking.push_back(bench::seconds_of([&] { found = check_curriculum(of); }));
  const curriculum_trials trials{of};
  std::size_t moved = 0;
  for (std::size_t i = 0; i < of.modules().size(); i += 7) {
    const std::string& id = of.modules()[i].id;
    const std::vector<std::vector<curriculum_change>> asked{
        {{.kind = change_kind::remove_module, .module = id}},
        {{.kind = change_kind::move_module, .module = id, .year = 1, .period = 1}},
        {{.kind = change_kind::scale_module, .module = id, .percent = 50}}};
    for (const auto& changes : asked)
      trying.push_back(bench::seconds_of([&] {
        const auto answer = trials.ask(changes).value();
        moved += answer.comes.size() + answer.goes.size();
      }));
  }
  return {{"cells", of.cells().size()},      {"findings", counted_by_rule(found)}, {"check", bench::summary(checking)},
          {"trial", bench::summary(trying)}, {"moved", moved}};
}

nlohmann::json repair(const curriculum& of) {
  std::vector<double> mending;
  curriculum_repair made;
  while (bench::once_more(mending, 1, 5, 2))
    mending.push_back(bench::seconds_of([&] { made = repair_curriculum(of).value(); }));
  return {{"status", name(made.status)},
          {"cost", made.cost},
          {"bound", made.bound},
          {"nodes", made.nodes},
          {"seconds", bench::summary(mending)}};
}

}  // namespace

int main(int count, char** words) try {
  if (count != 4) throw std::runtime_error{"usage: bench_curriculum FRAMEWORK.json CURRICULUM.json check|repair"};
  const framework on = read_framework(content_of(words[1])).value();
  const curriculum of = read_curriculum(content_of(words[2]), on).value();
  std::cout << (std::string_view{words[3]} == "check" ? check(of) : repair(of)).dump() << '\n';
} catch (const std::exception& wrong) {
  std::cerr << wrong.what() << '\n';
  return 1;
}
