// SPDX-License-Identifier: BSL-1.0
#include <algorithm>

#include <framework/checks.hpp>
#include <framework/depth_first.hpp>
#include <framework/entity_words.hpp>

namespace loopbaan::detail {
namespace {

constexpr std::size_t most_steps = 1'000'000;  // of a framework and its catalogues together

/// How many alternatives must be met, of those there are.
std::size_t how_many(const step& each, const pointer& at, checks& check) {
  const std::size_t all = each.requires_any.size();
  if (!each.at_least) return all == 0 ? 0 : 1;
  if (*each.at_least >= 1 && static_cast<std::uint64_t>(*each.at_least) <= all)
    return static_cast<std::size_t>(*each.at_least);
  check.complain(errc::at_least_out_of_range, at / "requires_any" / "at_least",
                 {std::to_string(*each.at_least), std::to_string(all)});
  return 0;
}

resolved_step resolve(const framework_data& data, const step& each, step_index self, const pointer& at, checks& check) {
  check.words(each.title, at / "title");
  check.words(each.provider, at / "provider");
  check.words(each.payer, at / "payer");
  check.count(each.places, at / "places", {"plaatsen", "places"});
  check.references(data.domains, each.domains, at / "domains", a_domain);
  check.reference(data.sources, each.source, at / "source", checks::a_source);

  resolved_step found;
  found.required = check.levels(data, each.requires_levels, at / "requires");
  const pointer alternatives = each.at_least ? at / "requires_any" / "of" : at / "requires_any";
  for (std::size_t j = 0; j < each.requires_any.size(); ++j)
    found.any_of.push_back(check.levels(data, each.requires_any[j], alternatives / j));
  found.at_least = how_many(each, at, check);
  found.yields = check.levels(data, each.yields, at / "yields");
  if (each.yields.empty()) check.complain(errc::step_yields_nothing, at / "yields", {each.id});
  for (std::size_t j = 0; j < each.after.size(); ++j)
    if (const auto other = check.reference(data.steps, each.after[j], at / "after" / j, a_step))
      found.after.push_back(*other);
  for (std::size_t j = 0; j < each.excludes.size(); ++j) {
    const auto other = check.reference(data.steps, each.excludes[j], at / "excludes" / j, a_step);
    if (other == self)
      check.complain(errc::excludes_itself, at / "excludes" / j, {each.id});
    else if (other)
      found.excludes.push_back(*other);
  }
  for (std::size_t j = 0; j < each.phases.size(); ++j)
    if (const auto phase = check.reference(data.phases, each.phases[j], at / "phases" / j, a_phase))
      found.phases.push_back(*phase);
  std::ranges::sort(found.phases);
  for (std::size_t j = 0; j < each.routes.size(); ++j)
    if (const auto route = check.reference(data.routes, each.routes[j], at / "routes" / j, a_route))
      found.routes.push_back(*route);
  std::ranges::sort(found.routes);
  found.again = each.again.value_or(true);
  return found;
}

/// What one of two steps says of both, both know.
void exclude_both_ways(std::vector<resolved_step>& steps, std::size_t first) {
  for (std::size_t i = first; i < steps.size(); ++i) {
    const std::vector<step_index> said = steps[i].excludes;
    for (const step_index other : said) steps[other.value].excludes.push_back({static_cast<std::uint32_t>(i)});
  }
  for (resolved_step& each : steps) {
    std::ranges::sort(each.excludes);
    each.excludes.erase(std::unique(each.excludes.begin(), each.excludes.end()), each.excludes.end());
  }
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

  for (std::size_t i = 0; i < added.size(); ++i) {
    const step_index self{static_cast<std::uint32_t>(first + i)};
    data.resolved_steps.push_back(resolve(data, added[i], self, at / i, check));
  }
  exclude_both_ways(data.resolved_steps, first);

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
