// SPDX-License-Identifier: BSL-1.0
#include <algorithm>

#include <framework/checks.hpp>
#include <framework/depth_first.hpp>
#include <framework/entity_words.hpp>

namespace loopbaan::detail {
namespace {

constexpr std::size_t most_steps = 1'000'000;  // of a framework and its catalogues together

resolved_step resolve(const framework_data& data, const step& each, const pointer& at, checks& check) {
  check.words(each.title, at / "title");
  check.words(each.provider, at / "provider");
  check.words(each.payer, at / "payer");
  check.count(each.places, at / "places", {"plaatsen", "places"});
  check.references(data.domains, each.domains, at / "domains", a_domain);
  check.reference(data.sources, each.source, at / "source", checks::a_source);

  resolved_step found;
  found.required = check.levels(data, each.requires_levels, at / "requires");
  for (std::size_t j = 0; j < each.requires_any.size(); ++j)
    found.any_of.push_back(check.levels(data, each.requires_any[j], at / "requires_any" / j));
  found.yields = check.levels(data, each.yields, at / "yields");
  if (each.yields.empty()) check.complain(errc::step_yields_nothing, at / "yields", {each.id});
  for (std::size_t j = 0; j < each.after.size(); ++j)
    if (const auto other = check.reference(data.steps, each.after[j], at / "after" / j, a_step))
      found.after.push_back(*other);
  for (std::size_t j = 0; j < each.phases.size(); ++j)
    if (const auto phase = check.reference(data.phases, each.phases[j], at / "phases" / j, a_phase))
      found.phases.push_back(*phase);
  std::ranges::sort(found.phases);
  for (std::size_t j = 0; j < each.routes.size(); ++j)
    if (const auto route = check.reference(data.routes, each.routes[j], at / "routes" / j, a_route))
      found.routes.push_back(*route);
  std::ranges::sort(found.routes);
  return found;
}

}  // namespace

void check_and_add_steps(framework_data& data, const std::vector<step>& added, checks& check) {
  const pointer at = pointer{} / "steps";
  const std::size_t first = data.steps.size();
  std::set<std::string> seen;
  for (const step& each : data.steps) seen.insert(each.id);
  check.ids(added, at, a_step, seen);

  std::vector<step> all = data.steps.entries();
  all.insert(all.end(), added.begin(), added.end());
  if (all.size() > most_steps)
    check.complain(errc::too_many, at, {std::to_string(all.size()), a_step, std::to_string(most_steps)});
  data.steps = table{std::move(all)};

  for (std::size_t i = 0; i < added.size(); ++i) data.resolved_steps.push_back(resolve(data, added[i], at / i, check));

  std::vector<std::vector<std::size_t>> after;
  for (const resolved_step& each : data.resolved_steps) {
    auto& earlier = after.emplace_back();
    for (const step_index s : each.after) earlier.push_back(s.value);
  }
  for (const auto& cycle : walk_depth_first(after).cycles) {
    std::string words;
    for (const std::size_t i : cycle) words += data.steps[step_index{static_cast<std::uint32_t>(i)}].id + " → ";
    words += data.steps[step_index{static_cast<std::uint32_t>(cycle.front())}].id;
    // Steps that were there before came in whole, so a cycle has a step of the document at hand.
    const std::size_t own = *std::ranges::find_if(cycle, [&](std::size_t i) { return i >= first; });
    check.complain(errc::cyclic_after, at / (own - first) / "after", {words});
  }
}

}  // namespace loopbaan::detail
