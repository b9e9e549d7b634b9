// SPDX-License-Identifier: BSL-1.0
#include <report/map/lines.hpp>

#include <algorithm>
#include <tuple>

namespace loopbaan::detail {

namespace {

// With more ways than this to get a level, or with ways in an earlier phase, lines say less than words.
constexpr std::size_t most_ways = 2;

/// Is a spot earlier than another, and on the way to it?
bool leads_to(const framework& fw, const map_model& model, const map_spot& from, const map_spot& to) {
  return before(from, to) &&
         (from.phase == to.phase || fw.is_before(model.columns[from.phase], model.columns[to.phase]));
}

/// The steps at earlier spots that yield a level.
std::vector<step_index> ways_to(const framework& fw, const map_model& model, const map_spot& by,
                                const attainment& wanted) {
  std::vector<step_index> ways;
  for (const step_index s : fw.steps().indices()) {
    const auto yields = [&](const attainment& a) {
      return a.competence == wanted.competence && a.level >= wanted.level;
    };
    if (leads_to(fw, model, model.spots[s.value], by) && std::ranges::any_of(fw.resolved(s).yields, yields))
      ways.push_back(s);
  }
  return ways;
}

void add_ways(std::vector<map_line>& lines, const std::vector<map_spot>& spots, step_index to,
              const std::vector<step_index>& ways, bool only_choice) {
  const line_kind kind = ways.size() == 1 && only_choice ? line_kind::needs : line_kind::one_of;
  const auto near = [&](step_index from) { return spots[from.value].phase == spots[to.value].phase; };
  if (kind == line_kind::one_of && (ways.size() > most_ways || !std::ranges::all_of(ways, near))) return;
  for (const step_index from : ways) lines.push_back({from, to, kind});
}

std::vector<map_line> all_lines(const framework& fw, const map_model& model, const std::vector<ranks>& assured) {
  const std::vector<map_spot>& spots = model.spots;
  std::vector<map_line> lines;
  for (const step_index to : fw.steps().indices()) {
    const map_spot& spot = spots[to.value];
    const resolved_step& step = fw.resolved(to);
    const ranks& given = assured[spot.phase];
    for (const step_index from : step.after) lines.push_back({from, to, line_kind::after});
    for (const attainment& wanted : step.required)
      if (given[wanted.competence.value] < wanted.level)
        add_ways(lines, spots, to, ways_to(fw, model, spot, wanted), true);
    if (meets_alternatives(given, step)) continue;
    for (const auto& alternative : step.any_of)
      for (const attainment& wanted : alternative)
        if (given[wanted.competence.value] < wanted.level)
          add_ways(lines, spots, to, ways_to(fw, model, spot, wanted), step.at_least == step.any_of.size());
  }
  return lines;
}

/// One line between two steps, the strongest.
void unite(std::vector<map_line>& lines) {
  std::ranges::sort(lines, {}, [](const map_line& l) { return std::tuple{l.to, l.from, l.kind}; });
  const auto same = [](const map_line& a, const map_line& b) { return a.to == b.to && a.from == b.from; };
  lines.erase(std::unique(lines.begin(), lines.end(), same), lines.end());
}

/// Drops what follows from other lines; an `after` stays.
void reduce(std::vector<map_line>& lines, const std::vector<map_spot>& spots) {
  const std::size_t n = spots.size();
  std::vector<std::vector<bool>> reach(n, std::vector<bool>(n, false));  // reach[a][b]: a path from a to b
  std::vector<map_line> by_spot = lines;
  std::ranges::stable_sort(
      by_spot, [&](const map_line& a, const map_line& b) { return before(spots[b.from.value], spots[a.from.value]); });
  for (const map_line& line : by_spot) {
    auto& from = reach[line.from.value];
    from[line.to.value] = true;
    for (std::size_t i = 0; i < n; ++i)
      if (reach[line.to.value][i]) from[i] = true;
  }
  std::erase_if(lines, [&, all = lines](const map_line& line) {
    const auto detour = [&](const map_line& other) {
      return other.from == line.from && other.to != line.to && reach[other.to.value][line.to.value];
    };
    return line.kind != line_kind::after && std::ranges::any_of(all, detour);
  });
}

}  // namespace

std::vector<map_line> essential_lines(const framework& fw, const map_model& model, const std::vector<ranks>& assured) {
  std::vector<map_line> lines = all_lines(fw, model, assured);
  unite(lines);
  reduce(lines, model.spots);
  return lines;
}

}  // namespace loopbaan::detail
