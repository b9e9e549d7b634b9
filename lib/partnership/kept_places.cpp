// SPDX-License-Identifier: BSL-1.0
#include <partnership/answer_ground.hpp>

#include <algorithm>

#include <partnership/answers.hpp>

namespace loopbaan::detail {

kept_places::kept_places(answer_ground& ground, std::size_t edition) : ground_{ground}, edition_{edition} {
  fixed_ = ground.round().parts().editions[edition].filled;
  for (const std::size_t q : ground.made().editions[edition].placed) {
    if (place_of(q).booked || ground.team_of(q).size() > 1) {
      ++fixed_;
      continue;
    }
    std::vector<std::size_t> reserved = ground.reserved_for(edition, q);
    auto group = std::ranges::find(groups_, reserved, &alike::reserved);
    if (group == groups_.end()) group = groups_.insert(group, {std::move(reserved), {}});
    group->needs.push_back(q);
    const auto& wishes = ground.round().parts().needs[q].wishes;
    for (std::size_t w = 0; w < wishes.size(); ++w)
      if (wishes[w].refused.empty()) elsewhere_.emplace_back(ground.round().edition_of(q, w), q);
  }
  std::ranges::sort(elsewhere_);
  for (alike& group : groups_)
    std::ranges::sort(group.needs, [&](std::size_t one, std::size_t two) {
      for (std::size_t l = 0; l < ground_.levels(); ++l)
        if (const auto a = worth(l, place_of(one)), b = worth(l, place_of(two)); a != b) return a < b;
      return one < two;
    });
}

/// What decides at a level between two of whom one has a place: the smaller is better.
std::int64_t kept_places::worth(std::size_t level, const round_wish& wish) const {
  const rule_level& what = ground_.made().rule[level];
  if (what.what == rule_level::kind::most_met) return 0;
  return what.what == rule_level::kind::criterion ? wish.criteria[what.criterion] : wish.rank;
}

const round_wish& kept_places::place_of(std::size_t need) const {
  return ground_.wish(need, *ground_.made().placed[need]);
}

std::vector<std::size_t> kept_places::against(std::size_t need, std::size_t wish) {
  std::vector<std::size_t> kept(ground_.levels() + 2);
  kept.back() = fixed_;
  for (const alike& group : groups_) {
    if (ground_.team_of(need).size() > 1 || !ground_.fits(edition_, need, group.needs.front()))
      kept.back() += group.needs.size();
    else if (ground_.made().placed[need])
      add_against_placed(group, need, wish, kept);
    else
      add_against_unplaced(group, ground_.wish(need, wish), kept);
  }
  return kept;
}

/// The one would come for the other: at the first level at which they differ those who are better there keep their
/// places.
void kept_places::add_against_unplaced(const alike& group, const round_wish& wish,
                                       std::vector<std::size_t>& kept) const {
  auto from = group.needs.begin(), to = group.needs.end();
  for (std::size_t l = 0; l < ground_.levels(); ++l) {
    const auto of = [&](std::size_t q) { return worth(l, place_of(q)); };
    const auto equal = std::ranges::lower_bound(from, to, worth(l, wish), {}, of);
    const auto worse = std::ranges::upper_bound(from, to, worth(l, wish), {}, of);
    kept[l] += static_cast<std::size_t>(equal - from);
    kept.back() += static_cast<std::size_t>(to - worse);
    from = equal;
    to = worse;
  }
  kept[ground_.levels()] += static_cast<std::size_t>(to - from);
}

/// One who has a place comes for another, who has none then, or that place, where they wish it.
void kept_places::add_against_placed(const alike& group, std::size_t need, std::size_t wish,
                                     std::vector<std::size_t>& kept) {
  const std::size_t first = level_unless_swapped(group.needs.front(), need, wish);
  const auto changes = std::ranges::partition_point(
      group.needs, [&](std::size_t q) { return level_unless_swapped(q, need, wish) == first; });
  kept[first] += static_cast<std::size_t>(changes - group.needs.begin());
  kept.back() += static_cast<std::size_t>(group.needs.end() - changes);
  const std::size_t in = *ground_.edition_of(need);
  auto each = std::ranges::lower_bound(elsewhere_, in, {}, [](const auto& pair) { return pair.first; });
  for (; each != elsewhere_.end() && each->first == in; ++each) {
    const std::size_t q = each->second;
    if (ground_.reserved_for(edition_, q) != group.reserved) continue;
    const auto has_then = instead(q, in, need);
    if (!has_then) continue;
    --kept[level_unless_swapped(q, need, wish)];
    rule_change change{ground_.round(), ground_.made().rule};
    change.add(need, ground_.made().placed[need], wish);
    change.add(q, ground_.made().placed[q], has_then);
    const auto verdict = change.judged();
    ++kept[verdict ? (verdict->worse ? verdict->level : ground_.levels() + 1) : ground_.levels()];
  }
}

/// Where the other has none then: one fewer is met. A rule counts either that first, or who is met at the best ranks.
std::size_t kept_places::level_unless_swapped(std::size_t there, std::size_t need, std::size_t wish) const {
  if (ground_.lacks_without({&need, 1}, edition_)) return ground_.levels() + 1;
  if (ground_.made().rule.front().what == rule_level::kind::most_met) return 0;
  return place_of(there).rank <= ground_.wish(need, wish).rank ? 0 : ground_.levels() + 1;
}

/// The wish by which one who is there could have the place of a need in another edition.
std::optional<std::size_t> kept_places::instead(std::size_t there, std::size_t edition, std::size_t need) {
  if (ground_.clash(there, edition, need) || !ground_.fits(edition, there, need)) return std::nullopt;
  return ground_.wish_at(there, edition);
}

}  // namespace loopbaan::detail
