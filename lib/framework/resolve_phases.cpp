// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <numeric>

#include <framework/checks.hpp>
#include <framework/depth_first.hpp>

namespace loopbaan::detail {
namespace {

constexpr std::size_t most_branching = 1000;  // phases of a graph: of each pair it is known which lies before
constexpr std::size_t most_ways = 1000;       // from where careers begin to one phase: ways are gone through one by one

/// A circle is told once, where it begins.
bool check_circles(const framework_data& data, collector& found) {
  std::vector<std::vector<std::size_t>> after;
  for (const auto& from : data.predecessors) {
    auto& each = after.emplace_back();
    for (const phase_index p : from) each.push_back(p.value);
  }
  const auto cycles = walk_depth_first(after).cycles;
  for (const auto& cycle : cycles) {
    std::string words;
    for (const std::size_t i : cycle) words += data.draft.phases[i].id + " → ";
    found.diagnose(errc::cyclic_phases, pointer{} / "phases" / cycle.front() / "after",
                   {words + data.draft.phases[cycle.front()].id});
  }
  return cycles.empty();
}

/// Where others say what leads to them, a phase that nothing leads to and that leads nowhere cannot be reached.
void check_apart(const framework_data& data, collector& found) {
  if (found.has_lost(entity_kind::phase)) return;
  std::set<std::string> named;
  for (const phase& each : data.draft.phases) named.insert(each.after.begin(), each.after.end());
  // An id that is none may have been meant for it; that it is none is said already.
  if (!std::ranges::all_of(named, [&](const std::string& id) { return data.phases.find(id).has_value(); })) return;
  for (std::size_t i = 0; i < data.draft.phases.size(); ++i)
    if (const phase& each = data.draft.phases[i]; each.after.empty() && !named.contains(each.id))
      found.diagnose(errc::phase_apart, pointer{} / "phases" / i, {each.id}, {(pointer{} / "phases").words()});
}

/// Each phase behind what leads to it, and else in the order of the list.
void put_in_order(framework_data& data) {
  std::vector<bool> placed(data.predecessors.size());
  while (data.phase_order.size() < placed.size())
    for (std::uint32_t p = 0; p < placed.size(); ++p) {
      const auto& from = data.predecessors[p];
      if (placed[p] || !std::ranges::all_of(from, [&](phase_index each) { return placed[each.value]; })) continue;
      placed[p] = true;
      data.phase_order.push_back({p});
      break;
    }
}

void find_ways(framework_data& data, collector& found) {
  std::vector<std::size_t> ways(data.predecessors.size());
  data.phases_before.assign(ways.size(), std::vector<bool>(ways.size()));
  for (const phase_index p : data.phase_order) {
    auto& before = data.phases_before[p.value];
    std::size_t& own = ways[p.value];
    own = data.predecessors[p.value].empty() ? 1 : 0;
    for (const phase_index from : data.predecessors[p.value]) {
      own = std::min(own + ways[from.value], most_ways + 1);
      before[from.value] = true;
      for (std::size_t q = 0; q < before.size(); ++q) before[q] = before[q] || data.phases_before[from.value][q];
    }
    if (own > most_ways)
      return found.diagnose(errc::too_many, pointer{} / "phases" / p.value / "after",
                            {"> " + std::to_string(most_ways), text{"wegen naar één fase", "ways to one phase"},
                             std::to_string(most_ways)});
  }
}

}  // namespace

void resolve_phases(framework_data& data, collector& found) {
  const auto& phases = data.draft.phases;
  data.predecessors.resize(phases.size());
  data.phases_are_graph = std::ranges::any_of(phases, [](const phase& each) { return !each.after.empty(); });
  if (!data.phases_are_graph) {
    for (std::uint32_t p = 0; p < phases.size(); ++p) {
      if (p > 0) data.predecessors[p] = {phase_index{p - 1}};
      data.phase_order.push_back({p});
    }
    return;
  }
  if (phases.size() > most_branching)
    return found.diagnose(errc::too_many, pointer{} / "phases",
                          {std::to_string(phases.size()), text{"fasen met “after”", "phases with “after”"},
                           std::to_string(most_branching)});
  for (std::size_t p = 0; p < phases.size(); ++p) {
    auto& from = data.predecessors[p];
    for (const std::string& id : phases[p].after)
      if (const auto known = data.phases.find(id)) from.push_back(*known);
    std::ranges::sort(from);
    from.erase(std::unique(from.begin(), from.end()), from.end());
  }
  check_apart(data, found);
  if (!check_circles(data, found)) return;
  put_in_order(data);
  find_ways(data, found);
}

}  // namespace loopbaan::detail
