// SPDX-License-Identifier: BSL-1.0
#include <plan/hard_shapes.hpp>

#include <numeric>

namespace loopbaan::testing {
namespace {

std::vector<std::size_t> first(std::size_t count) {
  std::vector<std::size_t> all(count);
  std::iota(all.begin(), all.end(), std::size_t{0});
  return all;
}

}  // namespace

shape::shape(std::size_t competences)
    : draft_{.id = "shape", .version = "1", .scales = {{.id = "scale", .levels = {{"l1", "level"}}}}} {
  for (const std::size_t i : first(competences))
    draft_.competences.push_back({.id = "c" + std::to_string(i), .title = "competence", .scale = "scale"});
}

level_map shape::levels(const std::vector<std::size_t>& competences) {
  level_map found;
  for (const std::size_t each : competences) found["c" + std::to_string(each)] = "l1";
  return found;
}

step& shape::add(const std::vector<std::size_t>& needs, const std::vector<std::size_t>& yields, std::int64_t cost) {
  draft_.steps.push_back({.id = "s" + std::to_string(draft_.steps.size()),
                          .title = "step",
                          .requires_levels = levels(needs),
                          .yields = levels(yields),
                          .hours = minutes::of(cost).value()});
  return draft_.steps.back();
}

known_task shape::towards(const std::vector<std::size_t>& target) {
  framework_draft draft = draft_;
  draft.profiles = {{.id = "target", .title = "target", .requires_levels = levels(target)}};
  framework on = framework::build(std::move(draft)).value();
  ranks start(on.competences().size(), rank::not_shown);
  const profile_index index = on.profiles().find("target").value();
  return {std::move(on), std::move(start), index};
}

known_task chain(std::size_t steps) {
  shape made{steps};
  for (const std::size_t i : first(steps)) made.add(i == 0 ? std::vector<std::size_t>{} : std::vector{i - 1}, {i});
  return made.towards({steps - 1});
}

known_task cyclic_cover(std::size_t count, std::size_t width, std::int64_t cost) {
  shape made{count};
  for (const std::size_t i : first(count)) {
    std::vector<std::size_t> row;
    for (const std::size_t j : first(width)) row.push_back((i + j) % count);
    made.add({}, row, cost);
  }
  return made.towards(first(count));
}

known_task every_two(std::size_t count) {
  std::vector<std::vector<std::size_t>> yields(count);
  std::size_t pairs = 0;
  for (std::size_t i = 0; i < count; ++i)
    for (std::size_t j = i + 1; j < count; ++j, ++pairs) {
      yields[i].push_back(pairs);
      yields[j].push_back(pairs);
    }
  shape made{pairs};
  for (const auto& each : yields) made.add({}, each);
  return made.towards(first(pairs));
}

known_task pairs_at_every_distance(std::size_t count, std::size_t most) {
  shape made{count + most};
  for (const std::size_t i : first(count)) made.add({}, {i}, 3);
  std::vector<std::size_t> target;
  for (std::size_t distance = 1; distance <= most; ++distance) {
    target.push_back(count + distance - 1);
    step& goal = made.add({}, {target.back()}, 1);
    for (const std::size_t i : first(count))
      goal.requires_any.sets.push_back(shape::levels({i, (i + distance) % count}));
  }
  return made.towards(target);
}

}  // namespace loopbaan::testing
