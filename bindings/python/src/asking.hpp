// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <vector>

#include <loopbaan/core/workers.hpp>

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
  require_same(by.fw(), who.fw());
  return patiently([&](std::stop_token stop,
                       const progress&) { return work(who.view().stands(), limits_of(nodes, std::move(stop))); },
                   {});
}

/// What `work(standing, limits, row)` answers about each person, patiently. Once stopped, a search answers at once that
/// it was.
template <class Work>
auto ask_all(const planner& by, const cohort& people, unsigned threads, std::optional<std::uint64_t> nodes,
             const python_progress& told, Work work) {
  require_same(by.fw(), people.fw());
  using answer = decltype(work(standing{}, plan_limits{}, std::size_t{}));
  return patiently(
      [&](const std::stop_token& from_outside, const progress& report) {
        std::vector<answer> answers(people.size());
        for_each_row(people.size(), threads, from_outside, report, [&](std::size_t row, const std::stop_token& stop) {
          answers[row] = work(people[row].stands(), limits_of(nodes, stop), row);
          return !stop.stop_requested();  // else nobody knows whether it was done
        });
        return answers;
      },
      told);
}

/// What a planner found about one person, with the question.
template <class Found>
answer<Found> answer_of(const planner& by, const held_person& who, Found found) {
  return {by.fw(), std::make_shared<const plan_request>(by.request()), who.view().id(), std::move(found)};
}

/// The same about everybody.
template <class Found>
std::vector<answer<Found>> answers_of(const planner& by, const cohort& people, std::vector<Found> found) {
  const auto request = std::make_shared<const plan_request>(by.request());
  std::vector<answer<Found>> answers;
  answers.reserve(found.size());
  for (std::size_t row = 0; row < found.size(); ++row)
    answers.push_back({by.fw(), request, people[row].id(), std::move(found[row])});
  return answers;
}

}  // namespace loopbaan::binding
