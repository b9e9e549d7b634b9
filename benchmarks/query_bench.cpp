// SPDX-License-Identifier: BSL-1.0
// Measures one question to the planner: one person, one thread, inside the process.
//
//   bench_query TASK.json [NODES]
#include <iostream>
#include <optional>

#include "instance.hpp"
#include "measure.hpp"

namespace {

using namespace loopbaan;

struct timing {
  std::vector<double> compile;  ///< a planner made and asked about someone who meets the target
  std::vector<double> first;    ///< then asked about the person, for the first time: this is the promise
  std::vector<double> again;    ///< and once more, which an answer that was kept would make quick
};

/// Every repetition asks a planner that is compiled but has not answered anything yet, so that no memory of answers,
/// landmarks or earlier people can flatter the first answer.
plan_outcome measure(const bench::instance& task, const plan_limits& limits, timing& found) {
  const auto master = bench::master_of(task.fw);
  plan_outcome answer;
  while (bench::once_more(found.first, 3, 1001, 2.0)) {
    std::optional<planner> fresh;
    found.compile.push_back(bench::seconds_of([&] {
      fresh.emplace(task.fw, task.target);
      (void)fresh->find({.levels = master});
    }));
    found.first.push_back(bench::seconds_of([&] { answer = fresh->find({.levels = task.start}, limits); }));
    if (bench::once_more(found.again, 1, 1001, 2.0))
      found.again.push_back(bench::seconds_of([&] { answer = fresh->find({.levels = task.start}, limits); }));
  }
  return answer;
}

}  // namespace

int main(int count, char** words) try {
  if (count < 2) throw std::runtime_error{"usage: bench_query TASK.json [NODES]"};
  const auto task = bench::read_instance(words[1]);
  plan_limits limits;
  if (count > 2) limits.nodes = std::stoull(words[2]);

  timing found;
  const auto answer = measure(task, limits, found);
  nlohmann::json line{{"status", name(answer.status)},        {"bound", answer.bound},
                      {"steps", answer.steps.size()},         {"compile", bench::summary(found.compile)},
                      {"first", bench::summary(found.first)}, {"again", bench::summary(found.again)}};
  line["cost"] = answer.cost ? nlohmann::json(*answer.cost) : nlohmann::json();
  std::cout << line << '\n';
} catch (const std::exception& wrong) {
  std::cerr << wrong.what() << '\n';
  return 1;
}
