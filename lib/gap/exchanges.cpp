// SPDX-License-Identifier: BSL-1.0
#include <gap/exchanges.hpp>

#include <algorithm>
#include <limits>
#include <unordered_map>

namespace loopbaan::detail {
namespace {

constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

std::uint64_t pair_of(std::uint32_t a, std::uint32_t b) { return std::uint64_t{a} << 32 | b; }

/// Numbers what was not there yet, from 1; looked up in, never gone through.
class numbering {
public:
  std::uint32_t of(std::uint64_t key) {
    return numbers_.try_emplace(key, static_cast<std::uint32_t>(numbers_.size() + 1)).first->second;
  }
  [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(numbers_.size() + 1); }

private:
  std::unordered_map<std::uint64_t, std::uint32_t> numbers_;
};

/// Cells by node, in the order in which they are given.
void gather(const std::vector<std::uint32_t>& cells, const std::vector<std::uint32_t>& node, std::uint32_t nodes,
            std::vector<std::uint32_t>& sorted, std::vector<std::uint32_t>& begin) {
  begin.assign(nodes + 1, 0);
  for (const std::uint32_t cell : cells) ++begin[node[cell] + 1];
  for (std::uint32_t i = 0; i < nodes; ++i) begin[i + 1] += begin[i];
  std::vector<std::uint32_t> next(begin.begin(), begin.end() - 1);
  sorted.resize(cells.size());
  for (const std::uint32_t cell : cells) sorted[next[node[cell]]++] = cell;
}

/// Does each set of the one lie in a set of the other, hold it, or have nobody in common with it?
bool nest(const std::vector<std::uint32_t>& one, const std::vector<std::uint32_t>& other,
          const std::vector<std::uint32_t>& extent) {
  std::unordered_map<std::uint64_t, std::uint32_t> common;  // every pair is looked at, the order does not matter
  for (std::size_t cell = 0; cell < one.size(); ++cell)
    if (one[cell] != none && other[cell] != none) ++common[pair_of(one[cell], other[cell])];
  return std::ranges::all_of(common, [&](const auto& each) {
    const auto [a, b] = std::pair{each.first >> 32, each.first & none};
    return each.second == extent[a] || each.second == extent[b];
  });
}

}  // namespace

linked_cells::linked_cells(const publication& p)
    : chain_of(p.sets.size()), missed(p.cells.size()), fewest(p.cells.size()) {
  for (const auto& set : p.sets)
    extent.push_back(
        static_cast<std::uint32_t>(std::ranges::count_if(set, [&](std::uint32_t cell) { return p.cells[cell] > 0; })));
  std::vector<std::vector<std::uint32_t>> place;  // by table and cell with people
  for (const auto& table : p.tables) {
    auto& of_cell = place.emplace_back(p.cells.size(), none);
    for (const std::uint32_t set : table)
      for (const std::uint32_t cell : p.sets[set])
        if (p.cells[cell] > 0) of_cell[cell] = set;
  }
  std::vector<std::vector<std::size_t>> chains;  // tables of each
  for (std::size_t t = 0; t < p.tables.size(); ++t) {
    const auto takes = [&](const std::vector<std::size_t>& chain) {
      return std::ranges::all_of(chain, [&](std::size_t other) { return nest(place[t], place[other], extent); });
    };
    auto found = std::ranges::find_if(chains, takes);
    if (found == chains.end()) found = chains.insert(chains.end(), std::vector<std::size_t>{});
    found->push_back(t);
    for (const std::uint32_t set : p.tables[t]) chain_of[set] = static_cast<std::size_t>(found - chains.begin());
  }
  for (const auto& chain : chains) {
    auto& of_cell = sets_of.emplace_back(p.cells.size());
    for (std::uint32_t cell = 0; cell < p.cells.size(); ++cell) {
      for (const std::size_t t : chain)
        if (place[t][cell] != none) of_cell[cell].push_back(place[t][cell]);
      std::ranges::stable_sort(of_cell[cell], {}, [&](std::uint32_t set) { return extent[set]; });
    }
  }
  for (std::size_t cell = 0; cell < p.cells.size(); ++cell) {
    fewest[cell] = static_cast<std::int32_t>(p.cells[cell]);
    for (std::size_t q = 1; q < p.counts.size(); ++q) {
      missed[cell] += p.cells[cell] - p.counts[q][cell];
      fewest[cell] = std::min(fewest[cell], static_cast<std::int32_t>(p.counts[q][cell]));
    }
  }
}

exchanges::exchanges(const publication& p, const linked_cells& links, std::size_t question, std::size_t chain,
                     const std::vector<bool>& told)
    : whole_{p}, truth_{p.counts[question]}, left_(p.cells.size()), right_(p.cells.size()) {
  const std::vector<bool>& shows = p.shows[question];
  const auto shown = [&](std::size_t of_chain, std::uint32_t cell) {
    for (const std::uint32_t set : links.sets_of[of_chain][cell])
      if (shows[set]) return set;
    return none;
  };
  std::vector<std::uint32_t> cells;
  std::vector<std::uint32_t> node_of_set(p.sets.size());
  extent_of_left_.push_back(none);
  numbering rights;
  for (std::uint32_t cell = 0; cell < p.cells.size(); ++cell) {
    if (p.cells[cell] == 0) continue;
    cells.push_back(cell);
    if (const std::uint32_t set = shown(chain, cell); set != none) {
      if (node_of_set[set] == 0) {
        node_of_set[set] = lefts_++;
        extent_of_left_.push_back(links.extent[set]);
      }
      left_[cell] = node_of_set[set];
    }
    for (std::size_t other = 0; other < links.sets_of.size(); ++other)
      if (const std::uint32_t set = other == chain ? none : shown(other, cell); set != none)
        right_[cell] = rights.of(pair_of(right_[cell], set));
  }
  gather(cells, left_, lefts_, by_left_, begin_left_);
  gather(by_left_, right_, rights.size(), by_right_, begin_right_);

  const bool linked = p.first != first_question::apart && p.counts.size() > 1;
  const bool together = p.first == first_question::together;
  for (std::uint32_t cell = 0; cell < p.cells.size(); ++cell) {
    const auto size = static_cast<std::int32_t>(p.cells[cell]);
    const auto count = static_cast<std::int32_t>(truth_[cell]);
    counts_.push_back(count);
    bounds& made = limits_.emplace_back(bounds{0, size});
    if (!linked || (question > 0 && !told[cell])) continue;
    const auto first = static_cast<std::int32_t>(p.counts[0][cell]);
    if (question == 0) {
      made.high = links.fewest[cell];
      if (together) made.low = static_cast<std::int32_t>(std::max<std::int64_t>(0, size - links.missed[cell]));
    } else {
      made.low = first;
      if (together)
        made.high =
            static_cast<std::int32_t>(std::min<std::int64_t>(size, count + links.missed[cell] - (size - first)));
    }
  }
  in_set_.assign(p.cells.size(), 0);
  seen_.assign(lefts_ + rights.size(), 0);
}

std::int32_t exchanges::free_of(hop each, heeded who) const {
  const auto [low, high] = limits_[each.cell];
  const std::int32_t count = counts_[each.cell];
  const bool heed = who == heeded::everybody || (who == heeded::others && in_set_[each.cell] != sets_pushed_);
  const auto truth = static_cast<std::int32_t>(truth_[each.cell]);
  const auto size = static_cast<std::int32_t>(whole_.cells[each.cell]);
  if (each.more && spare_ != nullptr)
    return static_cast<std::int32_t>(std::min<std::int64_t>(high, truth + (*spare_)[each.cell])) - count;
  if (each.more) return (heed ? std::max(truth, std::min(high, size - 1)) : high) - count;
  if (who == heeded::who_count_in_first && in_set_[each.cell] != sets_pushed_)
    return count - std::max(low, std::min(1, static_cast<std::int32_t>(whole_.counts[0][each.cell])));
  return count - (heed ? std::min(truth, std::max(low, 1)) : low);
}

/// What lies in something shown within the set stays in sum.
void exchanges::mark_set(std::span<const std::uint32_t> set) {
  ++sets_pushed_;
  set_.clear();
  const auto extent = static_cast<std::uint32_t>(
      std::ranges::count_if(set, [&](std::uint32_t cell) { return whole_.cells[cell] > 0; }));
  for (const std::uint32_t cell : set)
    if (whole_.cells[cell] > 0 && extent_of_left_[left_[cell]] > extent) {
      set_.push_back(cell);
      in_set_[cell] = sets_pushed_;
      own_ = left_[cell];
    }
}

std::uint64_t exchanges::room(std::span<const std::uint32_t> set, heeded who) const {
  std::int64_t found = 0;
  for (const std::uint32_t cell : set) {
    const auto [low, high] = limits_[cell];
    const auto truth = static_cast<std::int32_t>(truth_[cell]);
    const auto size = static_cast<std::int32_t>(whole_.cells[cell]);
    const bool heed = who == heeded::everybody;
    found +=
        (heed ? std::max(truth, std::min(high, size - 1)) : high) - (heed ? std::min(truth, std::max(low, 1)) : low);
  }
  return static_cast<std::uint64_t>(std::max<std::int64_t>(found, 0));
}

/// Is there a cell of this right node and of the set's left one, outside the set, that takes back what was pushed?
bool exchanges::closes(std::uint32_t right, bool up, heeded who) {
  const auto begin = by_right_.begin() + begin_right_[right];
  const auto end = by_right_.begin() + begin_right_[right + 1];
  auto next =
      std::lower_bound(begin, end, own_, [&](std::uint32_t cell, std::uint32_t at) { return left_[cell] < at; });
  for (; next != end && left_[*next] == own_; ++next) {
    const hop last{*next, !up};
    if (in_set_[last.cell] == sets_pushed_ || free_of(last, who) <= 0) continue;
    way_.push_back(last);
    return true;
  }
  return false;
}

/// A way from a cell of the set back to the node that the set is of, by cells that are not in it.
bool exchanges::find_way(hop first, bool up, heeded who) {
  const std::uint32_t begin = node_of(right_[first.cell]);
  if (seen_[begin] == round_) return false;
  seen_[begin] = round_;
  way_.assign(1, first);
  if (begin == 0 && own_ == 0) return true;
  if (closes(right_[first.cell], up, who)) return true;
  open_.assign(1, visit{begin, begin_right_[right_[first.cell]], true});
  while (!open_.empty()) {
    visit& here = open_.back();
    const bool is_left = here.node < lefts_ && here.node != 0;
    const bool back = !is_left && here.back;  // from a right node to a left one
    const std::uint32_t right = here.node < lefts_ ? 0 : here.node - lefts_ + 1;
    const std::size_t end = back ? begin_right_[right + 1] : begin_left_[here.node + 1];
    if (here.next == end) {
      if (here.node == 0 && here.back) {
        here.back = false;
        here.next = begin_left_[0];
        continue;
      }
      open_.pop_back();
      if (!open_.empty()) way_.pop_back();
      continue;
    }
    const hop next{back ? by_right_[here.next] : by_left_[here.next], back ? !up : up};
    ++here.next;
    if (in_set_[next.cell] == sets_pushed_) continue;
    const std::uint32_t to = back ? left_[next.cell] : node_of(right_[next.cell]);
    if (seen_[to] == round_ || free_of(next, who) <= 0) continue;
    way_.push_back(next);
    if (to == own_ && (back || to == 0)) return true;
    seen_[to] = round_;
    if (!back && closes(right_[next.cell], up, who)) return true;
    if (to == 0)
      open_.push_back({0, begin_right_[0], true});
    else if (back)
      open_.push_back({to, begin_left_[to], false});
    else
      open_.push_back({to, begin_right_[right_[next.cell]], true});
  }
  return false;
}

std::uint32_t exchanges::push(std::span<const std::uint32_t> set, bool up, std::uint32_t most, heeded who) {
  mark_set(set);
  std::uint32_t moved = 0;
  for (std::size_t i = 0; i < set_.size() && moved < most;) {
    const std::int32_t here = free_of({set_[i], up}, who);
    if (here <= 0) {
      ++i;
      continue;
    }
    ++round_;
    // A node from which no way was found for one cell has none for the others either.
    std::size_t from = i;
    bool found = false;
    for (; from < set_.size() && !found; ++from)
      found = free_of({set_[from], up}, who) > 0 && find_way({set_[from], up}, up, who);
    if (!found) break;
    std::int32_t by = static_cast<std::int32_t>(std::min<std::uint32_t>(most - moved, none >> 1));
    for (const hop& each : way_) by = std::min(by, free_of(each, who));
    for (const hop& each : way_) {
      counts_[each.cell] += each.more ? by : -by;
      changes_.push_back({each.cell, each.more ? by : -by});
    }
    moved += static_cast<std::uint32_t>(by);
  }
  return moved;
}

void exchanges::undo() {
  for (const change& each : changes_) counts_[each.cell] -= each.by;
  changes_.clear();
}

}  // namespace loopbaan::detail
