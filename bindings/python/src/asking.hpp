// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <atomic>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

#include "patience.hpp"
#include "people.hpp"
#include "plan.hpp"

namespace loopbaan::binding {

/// When to give up: after so many search nodes, or when asked to.
inline plan_limits limits_of(std::optional<std::uint64_t> nodes, std::stop_token stop) {
  plan_limits limits;
  if (nodes) limits.nodes = *nodes;
  limits.stop = std::move(stop);
  return limits;
}

/// What `work(standing, limits)` answers about one person, patiently.
template <class Work>
auto ask(const planner& by, const held_person& who, std::optional<std::uint64_t> nodes, Work work) {
  require_same(by.on(), who.on());
  return patiently([&](std::stop_token stop,
                       const progress&) { return work(who.view().stands(), limits_of(nodes, std::move(stop))); },
                   {});
}

/// What `work(row)` answers for each row, in their order, whatever the number of threads (0: as many as there are).
template <class Work>
auto for_each_row(std::size_t count, unsigned threads, const progress& report, Work work) {
  using answer = decltype(work(std::size_t{}));
  std::vector<answer> answers(count);
  std::atomic<std::size_t> next = 0;
  std::mutex guard;
  std::size_t done = 0;
  std::exception_ptr failed;
  const auto draw = [&] {
    for (std::size_t row = next++; row < count; row = next++) {
      try {
        answers[row] = work(row);
      } catch (...) {
        const std::lock_guard held{guard};
        failed = std::current_exception();
        next = count;
      }
      const std::lock_guard held{guard};
      (void)report(++done, count);
    }
  };
  if (threads == 0) threads = std::max(1U, std::thread::hardware_concurrency());
  {
    std::vector<std::jthread> workers;
    for (unsigned i = 1; i < threads && i < count; ++i) workers.emplace_back(draw);
    draw();
  }
  if (failed) std::rethrow_exception(failed);
  return answers;
}

/// What `work(standing, limits, row)` answers about each person, patiently. Once stopped, a search answers at once that
/// it was.
template <class Work>
auto ask_all(const planner& by, const cohort& people, unsigned threads, std::optional<std::uint64_t> nodes,
             const python_progress& told, Work work) {
  require_same(by.on(), people.on());
  return patiently(
      [&](const std::stop_token& stop, const progress& report) {
        return for_each_row(people.size(), threads, report,
                            [&](std::size_t row) { return work(people[row].stands(), limits_of(nodes, stop), row); });
      },
      told);
}

/// The question of a planner about one person.
inline held_question question_of(const planner& by, const std::string& person) {
  return {by.on(), std::make_shared<const plan_request>(by.asked()), person};
}

/// A `Held` of each answer, with its question.
template <class Held, class Answer>
std::vector<Held> held_all(const planner& by, const cohort& people, std::vector<Answer> answers) {
  const auto asked = std::make_shared<const plan_request>(by.asked());
  std::vector<Held> held;
  held.reserve(answers.size());
  for (std::size_t row = 0; row < answers.size(); ++row)
    held.push_back({{by.on(), asked, people[row].id()}, std::move(answers[row])});
  return held;
}

}  // namespace loopbaan::binding
