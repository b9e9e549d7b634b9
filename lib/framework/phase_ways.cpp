// SPDX-License-Identifier: BSL-1.0
#include <framework/phase_ways.hpp>

#include <algorithm>

namespace loopbaan::detail {
namespace {

bool is_left(const framework& fw, phase_index each, ranks_view levels) {
  const auto exit = fw.exit_of(each);
  return !exit || meets(levels, fw.resolved(*exit));
}

/// The phases before one of a line.
phase_way all_before(phase_index to) {
  phase_way found;
  for (phase_index each{0}; each < to; ++each.value) found.push_back(each);
  return found;
}

/// Goes back from a phase, one that leads to it after the other, and keeps those ways that lead through `through`.
class way_finder {
public:
  way_finder(const framework& fw, phase_index through) : fw_{fw}, through_{through} {}

  void go_back(phase_index from) {
    if (fw_.predecessors(from).empty()) found_.emplace_back(back_.rbegin(), back_.rend());
    for (const phase_index each : fw_.predecessors(from)) {
      // Ahead of it only what it leads to is on the way; what lies before it is, all of it.
      if (from != through_ && !fw_.is_before(from, through_) && each != through_ && !fw_.is_before(through_, each))
        continue;
      back_.push_back(each);
      go_back(each);
      back_.pop_back();
    }
  }

  [[nodiscard]] std::vector<phase_way> take() { return std::move(found_); }

private:
  const framework& fw_;
  phase_index through_;
  phase_way back_;
  std::vector<phase_way> found_;
};

}  // namespace

std::vector<phase_way> ways_into(const framework& fw, phase_index to, phase_index through) {
  if (!fw.phases_are_graph()) return {all_before(to)};
  way_finder ways{fw, through};
  ways.go_back(to);
  return ways.take();
}

phase_way always_before(const framework& fw, phase_index to) {
  const std::vector<phase_way> ways = ways_into(fw, to, to);
  phase_way found;
  for (const phase_index each : ways.front())
    if (std::ranges::all_of(ways, [&](const phase_way& way) { return std::ranges::count(way, each) > 0; }))
      found.push_back(each);
  return found;
}

std::vector<attainment> levels_of(const framework& fw, const phase_way& way) {
  std::vector<attainment> wanted;
  for (const phase_index each : way)
    if (const auto exit = fw.exit_of(each)) {
      const auto& required = fw.resolved(*exit).required;
      wanted.insert(wanted.end(), required.begin(), required.end());
    }
  std::ranges::sort(wanted);
  wanted.erase(std::unique(wanted.begin(), wanted.end()), wanted.end());
  return wanted;
}

std::vector<resolved_choice> choices_of(const framework& fw, const phase_way& way) {
  std::vector<resolved_choice> found;
  for (const phase_index left : way)
    if (const auto exit = fw.exit_of(left))
      for (const resolved_choice& each : fw.resolved(*exit).choices)
        if (std::ranges::find(found, each) == found.end()) found.push_back(each);
  return found;
}

std::optional<phase_way> met_way(const framework& fw, phase_index to, phase_index start, ranks_view levels) {
  for (phase_way& way : ways_into(fw, to, start))
    if (std::ranges::all_of(way, [&](phase_index each) { return is_left(fw, each, levels); })) return std::move(way);
  return std::nullopt;
}

bool is_entered(const framework& fw, phase_index to, phase_index start, ranks_view levels) {
  if (fw.phases_are_graph()) return met_way(fw, to, start, levels).has_value();
  for (phase_index before{0}; before < to; ++before.value)
    if (!is_left(fw, before, levels)) return false;
  return true;
}

opening opens(const framework& fw, const resolved_step& step, std::optional<phase_index> start) {
  if (step.phases.empty() || !start) return {opening::kind::now};
  const auto here = std::ranges::lower_bound(step.phases, *start);
  if (here != step.phases.end() && *here == *start) return {opening::kind::now};
  if (!fw.phases_are_graph())
    return here == step.phases.end() ? opening{opening::kind::behind} : opening{opening::kind::entering, *here};

  const auto lists = [&](phase_index each) { return std::ranges::binary_search(step.phases, each); };
  std::vector<bool> met(fw.phases().size());  // on a way from the start on which nothing that it lists lies before
  met[start->value] = true;
  std::vector<phase_index> doors;
  for (const phase_index each : fw.phases_in_order()) {
    for (const phase_index from : fw.predecessors(each))
      if (met[from.value] && !lists(from)) met[each.value] = true;
    if (met[each.value] && lists(each)) doors.push_back(each);
  }
  if (doors.empty()) {
    const bool any_behind =
        std::ranges::any_of(step.phases, [&](phase_index each) { return fw.is_before(each, *start); });
    return {any_behind ? opening::kind::behind : opening::kind::elsewhere};
  }
  return {opening::kind::entering, doors.front(), {doors.begin() + 1, doors.end()}};
}

std::vector<phase_index> opening::doors() const {
  std::vector<phase_index> all;
  if (when != kind::entering) return all;
  all.push_back(door);
  all.insert(all.end(), others.begin(), others.end());
  return all;
}

std::optional<phase_index> only_door(const opening& when) noexcept {
  return when.when == opening::kind::entering && when.others.empty() ? std::optional{when.door} : std::nullopt;
}

}  // namespace loopbaan::detail
