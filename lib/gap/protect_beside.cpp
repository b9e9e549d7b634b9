// SPDX-License-Identifier: BSL-1.0
#include <gap/protect_beside.hpp>

#include <algorithm>
#include <utility>

namespace loopbaan::detail {
namespace {

share sum_of(std::span<const share> groups) {
  share sum;
  for (const share& each : groups) {
    sum.part += each.part;
    sum.whole += each.whole;
  }
  return sum;
}

void subtract(share& from, const share& each) {
  from.part -= each.part;
  from.whole -= each.whole;
}

/// Of each block, whether its figure is public: all its groups show in the other row, or all that hide there are its.
std::vector<bool> public_blocks(const row_beside& row) {
  const overlap& with = *row.with;
  std::vector<std::uint32_t> hidden(with.blocks + 1);
  std::uint32_t all = 0;
  for (std::size_t i = 0; i < row.groups.size(); ++i)
    if (!row.groups[i] && !with.groups[i].empty()) {
      ++hidden[with.block_of_other[i]];
      ++all;
    }
  std::vector<bool> found;
  for (std::uint32_t block = 0; block < with.blocks; ++block)
    found.push_back(hidden[block] == 0 || hidden[block] == all);
  return found;
}

/// Is every block of `fine` within one group of the other grouping of `coarse`? Then what shows within the blocks tells
/// no more of that group than the blocks do.
bool is_within(const overlap& fine, const overlap& coarse) {
  std::vector<const std::vector<std::uint32_t>*> first(fine.blocks);
  for (std::size_t g = 0; g < fine.others.size(); ++g) {
    if (fine.others[g].empty()) continue;
    const auto*& seen = first[fine.block_of_group[g]];
    if (seen == nullptr) seen = &coarse.others[g];
    if (coarse.others[g].size() != 1 || *seen != coarse.others[g]) return false;
  }
  return true;
}

/// A row in the making beside others.
class beside_others {
public:
  beside_others(std::span<const share> groups, protection rule, std::span<const row_beside> rows,
                std::span<const std::uint32_t> certain, std::vector<bool> hide)
      : groups_{groups}, rule_{rule}, rows_{rows}, certain_{certain}, hide_{std::move(hide)} {
    hide_.resize(groups.size());
  }

  shown_cells choose() {
    shown_cells cells{std::vector<bool>(groups_.size()), false};
    if (!std::ranges::all_of(rows_, [](const row_beside& each) { return each.total.has_value(); })) return cells;
    const auto blocks = [](const row_beside& each) { return each.with->blocks; };
    const row_beside& finest = *std::ranges::max_element(rows_, {}, blocks);
    cells.total = true;
    for (const row_beside& each : rows_)
      if (!is_within(*finest.with, *each.with)) crossing_.push_back(&each);
    if (!crossing_.empty()) hide_by_size(finest);
    cells.groups = protect_blocks(finest, groups_);
    if (first_telling(cells.groups, &beside_others::safe)) cells.groups.assign(groups_.size(), false);
    return cells;
  }

private:
  using rule_for_rest = bool (beside_others::*)(const share&) const;

  /// Where groupings cross, which groups hide beside the others follows from sizes, and is settled before any figure is
  /// looked at: otherwise the hiding itself would tell.
  void hide_by_size(const row_beside& finest) {
    std::vector<share> any;
    for (const share& each : groups_) any.push_back({each.whole / 2, each.whole});
    while (const auto found = first_telling(protect_blocks(finest, any), &beside_others::large)) hide_[*found] = true;
  }

  [[nodiscard]] std::vector<bool> protect_blocks(const row_beside& finest, std::span<const share> groups) const {
    std::vector<std::vector<std::size_t>> members(finest.with->blocks);
    for (std::size_t g = 0; g < groups_.size(); ++g)
      if (groups_[g].whole > 0) members[finest.with->block_of_group[g]].push_back(g);
    const std::vector<bool> open = public_blocks(finest);
    std::vector<bool> shows(groups.size());
    for (std::size_t block = 0; block < members.size(); ++block)
      if (open[block]) protect_block(members[block], groups, shows);
    return shows;
  }

  /// A block whose figure is public. One group is the whole block, and so as public.
  void protect_block(const std::vector<std::size_t>& members, std::span<const share> groups,
                     std::vector<bool>& shows) const {
    if (members.size() == 1) {
      shows[members.front()] = !hide_[members.front()];
      return;
    }
    std::vector<share> row;
    std::vector<std::uint32_t> certain;
    std::vector<bool> hide;
    for (const std::size_t g : members) {
      row.push_back(groups[g]);
      hide.push_back(hide_[g]);
      if (!certain_.empty()) certain.push_back(certain_[g]);
    }
    const shown_cells cells = protect(row, rule_, certain, hide);
    if (!cells.total) return;
    for (std::size_t i = 0; i < members.size(); ++i) shows[members[i]] = cells.groups[i];
  }

  [[nodiscard]] bool large(const share& rest) const {
    return rest.whole == 0 || rest.whole >= std::max(rule_.minimum, protection::floor);
  }
  [[nodiscard]] bool safe(const share& rest) const {
    return rest.whole == 0 || (large(rest) && rest.part >= 2 && rest.part + 2 <= rest.whole);
  }

  /// A group to hide, as it tells what may not be told beside another row.
  [[nodiscard]] std::optional<std::size_t> first_telling(const std::vector<bool>& shows, rule_for_rest holds) const {
    for (const row_beside* each : crossing_) {
      if (const auto found = tells_within(*each, shows, holds)) return found;
      if (const auto found = tells_around(*each, shows, holds)) return found;
    }
    return std::nullopt;
  }

  /// The smallest of the groups that, subtracted from a public figure of the other row, leave too little of it.
  [[nodiscard]] std::optional<std::size_t> tells_within(const row_beside& row, const std::vector<bool>& shows,
                                                        rule_for_rest holds) const {
    const overlap& with = *row.with;
    const std::size_t hidden = row.groups.size();  // what hides there is one figure
    const auto set_of = [&](std::uint32_t other) { return row.groups[other] ? std::size_t{other} : hidden; };
    std::vector<share> left(hidden + 1);
    left[hidden] = *row.total;
    for (std::size_t i = 0; i < hidden; ++i)
      if (row.groups[i]) subtract(left[hidden], left[i] = *row.groups[i]);
    std::vector<std::optional<std::size_t>> smallest(hidden + 1);
    for (std::size_t g = 0; g < groups_.size(); ++g) {
      if (!shows[g] || with.others[g].empty()) continue;
      const std::size_t set = set_of(with.others[g].front());
      if (!std::ranges::all_of(with.others[g], [&](std::uint32_t other) { return set_of(other) == set; })) continue;
      subtract(left[set], groups_[g]);
      if (!smallest[set] || groups_[g].whole < groups_[*smallest[set]].whole) smallest[set] = g;
    }
    for (std::size_t set = 0; set <= hidden; ++set)
      if (smallest[set] && !(this->*holds)(left[set])) return smallest[set];
    return std::nullopt;
  }

  /// A group of which too little is left when what the other row shows within it is subtracted; the smallest that shows
  /// where this is so of all that hides.
  [[nodiscard]] std::optional<std::size_t> tells_around(const row_beside& row, const std::vector<bool>& shows,
                                                        rule_for_rest holds) const {
    const overlap& with = *row.with;
    const std::size_t hidden = groups_.size();
    const auto set_of = [&](std::uint32_t g) { return shows[g] ? std::size_t{g} : hidden; };
    std::vector<share> left(hidden + 1);
    left[hidden] = sum_of(groups_);
    std::optional<std::size_t> smallest;
    for (std::size_t g = 0; g < hidden; ++g) {
      if (!shows[g]) continue;
      subtract(left[hidden], left[g] = groups_[g]);
      if (!smallest || groups_[g].whole < groups_[*smallest].whole) smallest = g;
    }
    std::vector<bool> less(hidden + 1);
    for (std::size_t i = 0; i < row.groups.size(); ++i) {
      if (!row.groups[i] || with.groups[i].empty()) continue;
      const std::size_t set = set_of(with.groups[i].front());
      if (!std::ranges::all_of(with.groups[i], [&](std::uint32_t g) { return set_of(g) == set; })) continue;
      subtract(left[set], *row.groups[i]);
      less[set] = true;
    }
    for (std::size_t set = 0; set <= hidden; ++set)
      if (less[set] && !(this->*holds)(left[set])) return set == hidden ? smallest : std::optional{set};
    return std::nullopt;
  }

  std::span<const share> groups_;
  protection rule_;
  std::span<const row_beside> rows_;
  std::span<const std::uint32_t> certain_;
  std::vector<bool> hide_;
  std::vector<const row_beside*> crossing_ = {};
};

}  // namespace

shown_cells protect_beside(std::span<const share> groups, protection rule, std::span<const row_beside> rows,
                           std::span<const std::uint32_t> certain, std::vector<bool> hide) {
  if (rows.empty()) return protect(groups, rule, certain, hide);
  return beside_others{groups, rule, rows, certain, std::move(hide)}.choose();
}

}  // namespace loopbaan::detail
