// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <iterator>

#include <framework/checks.hpp>
#include <framework/depth_first.hpp>

namespace loopbaan::detail {
namespace {

constexpr std::size_t most_steps = 1'000'000;  // of a framework and its catalogues together

template <class Entity>
std::vector<index_of<Entity>> found_in(const table<Entity>& among, const std::vector<std::string>& ids) {
  std::vector<index_of<Entity>> found;
  for (const std::string& id : ids)
    if (const auto at = among.find(id)) found.push_back(*at);
  return found;
}

resolved_step resolve(const framework_data& data, const step& each) {
  resolved_step found;
  static_cast<resolved_choice&>(found) = resolved(data, each.requires_any);
  found.required = resolved(data, each.requires_levels);
  found.yields = resolved(data, each.yields);
  found.after = found_in(data.steps, each.after);
  found.excludes = found_in(data.steps, each.excludes);
  found.phases = found_in(data.phases, each.phases);
  std::ranges::sort(found.phases);
  found.routes = found_in(data.routes, each.routes);
  std::ranges::sort(found.routes);
  found.again = each.again.value_or(true);
  found.records = each.records.has_value();
  return found;
}

/// What descriptions do not say: that a step gives something, and does not shut itself out.
void check_step(const framework_data& data, const step& each, step_index self, const pointer& at, collector& found) {
  if (each.yields.empty())
    found.diagnose(errc::step_yields_nothing, at / "yields", {each.id}, {(at / "yields").words()});
  for (std::size_t j = 0; j < each.excludes.size(); ++j)
    if (data.steps.find(each.excludes[j]) == self)
      found.diagnose(errc::excludes_itself, at / "excludes" / j, {each.id});
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

void check_and_add_steps(framework_data& data, const std::vector<step>& added, collector& collected) {
  const pointer at = pointer{} / "steps";
  const std::size_t first = data.steps.size();
  checks check{collected, data.sources, &data};
  std::set<std::string> seen;
  for (const step& each : data.steps) seen.insert(each.id);
  check.ids(added, at, seen);

  std::vector<step> all = data.steps.entries();
  all.insert(all.end(), added.begin(), added.end());
  if (all.size() > most_steps)
    collected.diagnose(errc::too_many, at,
                       {std::to_string(all.size()), entity_word<step>(), std::to_string(most_steps)});
  data.steps = table{std::move(all)};

  for (std::size_t i = 0; i < added.size(); ++i) {
    check.entity(added[i], at / i);
    check_step(data, added[i], {static_cast<std::uint32_t>(first + i)}, at / i, collected);
    data.resolved_steps.push_back(resolve(data, added[i]));
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
    collected.diagnose(errc::cyclic_after, at / (own - first) / "after", {words});
  }
}

}  // namespace loopbaan::detail
