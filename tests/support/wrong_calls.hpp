// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include <loopbaan/people/cohort.hpp>
#include <loopbaan/plan/request.hpp>

#include <support/random_drafts.hpp>

/// Calls that may be wrong in any way: what they answer, and that they are otherwise refused with a diagnostic.
namespace loopbaan::testing {

/// What a call answers; none: it was refused with at least one diagnostic that can be read. Anything else that it
/// throws fails the test.
template <class Call>
auto attempt(Call call) -> std::optional<decltype(call())> {
  try {
    return call();
  } catch (const error& refused) {
    CHECK_FALSE(refused.all().empty());
    for (const diagnostic& each : refused.all()) {
      CHECK_FALSE(name(each.code).empty());
      CHECK_FALSE(message(each, language::nl).empty());
      CHECK_FALSE(remedy(each, language::nl).empty());
    }
    return std::nullopt;
  }
}

/// The same of a call that gives a result: its reasons are reasons too.
template <class T>
std::optional<T> answer_of(std::optional<result<T>> made) {
  if (!made) return std::nullopt;
  if (*made) return *std::move(*made);
  CHECK_FALSE(made->errors().empty());
  return std::nullopt;
}

/// Two worlds that may be mixed up, one of them also as a copy that was built again, and arguments for calls on them.
class mixed_worlds {
public:
  explicit mixed_worlds(std::uint64_t seed) : roll{seed} {
    const framework_draft draft = random_framework(roll);
    const framework first = framework::build(draft).value();
    frameworks = {first, framework::build(draft).value(), framework::build(random_framework(roll)).value()};
    if (auto more = first.with(random_catalogue(roll, first))) frameworks.push_back(*std::move(more));
    for (const framework& each : frameworks)
      cohorts.push_back(cohort::build(each, random_people(roll, each, 1 + roll.below(8))).value());
  }

  const framework& any_framework() { return roll.pick(frameworks); }
  const cohort& any_cohort() { return roll.pick(cohorts); }

  /// A position that mostly exists in a table of this size.
  std::uint32_t position(std::size_t size) {
    if (roll.chance(85) && size > 0) return static_cast<std::uint32_t>(roll.below(size));
    static const std::vector<std::uint32_t> others{0, 1, 7, 255, 256, 65'535, 0x7fff'ffff, 0xffff'fffe, 0xffff'ffff};
    return roll.chance(50) ? static_cast<std::uint32_t>(size) : roll.pick(others);
  }
  template <class Entity>
  index_of<Entity> in(const table<Entity>& entries) {
    return {position(entries.size())};
  }
  template <class Entity>
  std::vector<index_of<Entity>> some(const table<Entity>& entries) {
    std::vector<index_of<Entity>> made;
    for (std::size_t i = roll.below(4); i > 0; --i) made.push_back(in(entries));
    return made;
  }
  rank level() { return roll.chance(90) ? make_rank(roll.below(4)) : static_cast<rank>(roll.below(256)); }
  ranks levels(const framework& on) {
    ranks made(roll.chance(90) ? on.competences().size() : roll.below(20));
    for (rank& each : made) each = roll.chance(95) ? make_rank(roll.below(2)) : level();
    return made;
  }
  std::int64_t weight() {
    static const std::vector<std::int64_t> extremes{-5, -1, 1001, INT64_MAX, INT64_MIN};
    return roll.chance(90) ? static_cast<std::int64_t>(roll.below(4)) : roll.pick(extremes);
  }
  objective weights() { return {weight(), weight(), weight()}; }
  plan_request request(const framework& on) {
    plan_request made{.targets = some(on.profiles()), .cheapest_in = roll.chance(50) ? objective::hours : weights()};
    if (roll.chance(30)) made.upto = static_cast<ambition>(roll.below(3));
    if (roll.chance(30)) made.must = some(on.steps());
    if (roll.chance(30)) made.must_not = some(on.steps());
    if (roll.chance(20)) made.route = in(on.routes());
    if (roll.chance(20)) made.within.hours = minutes::of(static_cast<std::int64_t>(roll.below(90'000))).value();
    return made;
  }

  dice roll;
  std::vector<framework> frameworks;
  std::vector<cohort> cohorts;
};

}  // namespace loopbaan::testing
