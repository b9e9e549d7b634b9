// SPDX-License-Identifier: BSL-1.0
#include <gap/overlaps.hpp>

#include <algorithm>
#include <numeric>
#include <string>

namespace loopbaan::detail {
namespace {

using neighbours = std::vector<std::vector<std::uint32_t>>;

std::size_t with_people(const neighbours& of) {
  return static_cast<std::size_t>(std::ranges::count_if(of, [](const auto& each) { return !each.empty(); }));
}

/// Numbers what hangs together, in the order of the groups.
void find_blocks(overlap& in) {
  const auto none = static_cast<std::uint32_t>(in.groups.size() + in.others.size());
  in.block_of_group.assign(in.others.size(), none);
  in.block_of_other.assign(in.groups.size(), none);
  std::vector<std::uint32_t> open;
  for (std::uint32_t first = 0; first < in.others.size(); ++first) {
    if (in.others[first].empty() || in.block_of_group[first] != none) continue;
    in.block_of_group[first] = in.blocks;
    open.push_back(first);
    while (!open.empty()) {
      const std::uint32_t group = open.back();
      open.pop_back();
      for (const std::uint32_t other : in.others[group]) {
        if (in.block_of_other[other] != none) continue;
        in.block_of_other[other] = in.blocks;
        for (const std::uint32_t next : in.groups[other])
          if (in.block_of_group[next] == none) {
            in.block_of_group[next] = in.blocks;
            open.push_back(next);
          }
      }
    }
    ++in.blocks;
  }
  std::ranges::replace(in.block_of_group, none, in.blocks);
  std::ranges::replace(in.block_of_other, none, in.blocks);
}

std::size_t groups_with_people(const grouped_rows& of) {
  return static_cast<std::size_t>(std::ranges::count_if(of.sizes, [](std::uint32_t size) { return size > 0; }));
}

/// All groupings of at least two groups, those with the fewest first; the one that is asked for among them, whatever it
/// has.
std::vector<grouped_rows> groupings_of(const counted_people& people, const grouped_rows& asked) {
  std::vector<std::string> names = people.groupings;
  names.emplace_back("phase");
  std::vector<grouped_rows> found;
  const auto known = [&](const grouped_rows& each) {
    return std::ranges::any_of(found, [&](const grouped_rows& one) { return one.names.data() == each.names.data(); });
  };
  for (const std::string& name : names) {
    const grouped_rows each = people.grouped_by(name);
    if (!known(each) && (groups_with_people(each) > 1 || each.names.data() == asked.names.data()))
      found.push_back(each);
  }
  if (!known(asked)) found.push_back(asked);
  std::ranges::stable_sort(found, {}, groups_with_people);
  return found;
}

}  // namespace

bool overlap::complete() const {
  const std::size_t all = with_people(groups);
  return std::ranges::all_of(others, [&](const auto& each) { return each.empty() || each.size() == all; });
}

overlap find_overlap(const grouped_rows& one, const grouped_rows& other, std::size_t people) {
  overlap found{neighbours(one.names.size()), neighbours(other.names.size()), {}, {}};
  for (std::size_t row = 0; row < people; ++row) {
    std::vector<std::uint32_t>& met = found.others[one.group_of(row)];
    const std::uint32_t group = other.group_of(row);
    if (met.empty() || met.back() != group) met.push_back(group);
  }
  for (std::uint32_t group = 0; group < found.others.size(); ++group) {
    std::vector<std::uint32_t>& met = found.others[group];
    std::ranges::sort(met);
    met.erase(std::unique(met.begin(), met.end()), met.end());
    for (const std::uint32_t each : met) found.groups[each].push_back(group);
  }
  find_blocks(found);
  return found;
}

std::vector<linked_grouping> link_groupings(const counted_people& people, std::string_view grouping) {
  const grouped_rows asked = people.grouped_by(grouping);
  std::vector<linked_grouping> all;
  for (const grouped_rows& each : groupings_of(people, asked)) {
    all.push_back({each});
    if (each.names.data() == asked.names.data()) break;
  }
  std::vector<bool> needed(all.size());
  needed.back() = true;
  for (std::size_t i = all.size(); i-- > 0;) {
    if (!needed[i]) continue;
    for (std::size_t j = 0; j < i; ++j) {
      overlap found = find_overlap(all[i].groups, all[j].groups, people.levels.size);
      if (found.complete()) continue;
      all[i].beside.push_back(j);
      all[i].overlaps.push_back(std::move(found));
      needed[j] = true;
    }
  }
  std::vector<std::size_t> place(all.size());
  std::vector<linked_grouping> kept;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (!needed[i]) continue;
    for (std::size_t& each : all[i].beside) each = place[each];
    place[i] = kept.size();
    kept.push_back(std::move(all[i]));
  }
  return kept;
}

}  // namespace loopbaan::detail
