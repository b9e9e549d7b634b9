// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <functional>
#include <limits>
#include <queue>
#include <utility>

#include <gap/open_proof.hpp>

// The first question of a publication, which the others follow.

namespace loopbaan::detail {

/// The first question together with all others, which follow it.
bool open_proof::moves_together(const figure& f, exchanges& by) {
  failed_in_ = 0;
  const std::uint32_t width = rule_.width(people_of(f.cells));
  // First heeding everybody; as all others follow, a direction goes as far as asked or as it goes alone.
  const auto alone = [&](bool up, heeded who, std::uint32_t most) {
    const std::uint32_t found = by.push(f.cells, up, most, who);
    by.undo();
    return found;
  };
  const std::uint32_t down = alone(false, heeded::everybody, width);
  if (down >= width || rises(f, by, width - down, heeded::everybody)) return true;
  const auto far = [&](bool up, heeded who, std::uint32_t most) {
    const std::uint32_t found = alone(up, who, most);
    for (std::uint32_t wanted = most; wanted > found; wanted = wanted <= few ? wanted - 1 : found)
      if (up ? rises(f, by, wanted, who) : falls(f, by, wanted, who)) return wanted;
    return found;
  };
  return wide_for_all(f, far) || (people_of(f.cells) == 1 && rises_for_each(f, by, 1));
}

std::int32_t open_proof::most_of(std::uint32_t cell, heeded who) const {
  const auto size = static_cast<std::int32_t>(whole_.cells[cell]);
  return who == heeded::everybody ? std::max(static_cast<std::int32_t>(whole_.counts[0][cell]), size - 1) : size;
}

/// Can so many more count in the first question? They are taken into the set one by one, where they are the smallest
/// part of a cell, and the others follow.
bool open_proof::rises(const figure& f, exchanges& by, std::uint32_t wanted, heeded who) {
  using part = std::pair<std::int64_t, std::size_t>;
  std::priority_queue<part, std::vector<part>, std::greater<>> next;
  std::vector<exchanges::bounds> was;
  std::vector<std::int32_t> high;
  const auto offer = [&](std::size_t i) {
    const std::uint32_t cell = f.cells[i];
    if (high[i] >= most_of(cell, who)) return;
    const bool allowed = high[i] < was[i].high;
    next.emplace(allowed ? -1 : (std::int64_t{high[i]} + 1) * 1'000'000 / whole_.cells[cell], i);
  };
  for (std::size_t i = 0; i < f.cells.size(); ++i) {
    was.push_back(by.limits(f.cells[i]));
    high.push_back(by.count(f.cells[i]));
    offer(i);
  }
  std::uint32_t offered = 0;
  for (; offered < wanted && !next.empty(); ++offered) {
    const std::size_t i = next.top().second;
    next.pop();
    ++high[i];
    offer(i);
  }
  if (offered < wanted) return false;
  const pushing now{by};
  for (std::size_t i = 0; i < f.cells.size(); ++i) by.limit(f.cells[i], {was[i].low, high[i]});
  std::uint32_t found = by.push(f.cells, true, wanted, who);
  if (found < wanted) {
    for (std::size_t i = 0; i < f.cells.size(); ++i) by.limit(f.cells[i], {was[i].low, most_of(f.cells[i], who)});
    found += by.push(f.cells, true, wanted - found, who);
  }
  for (std::size_t i = 0; i < f.cells.size(); ++i) by.limit(f.cells[i], was[i]);
  denied_.clear();
  for (const auto& each : by.changes()) {
    const auto count = static_cast<std::uint32_t>(by.count(each.cell));
    if ((count == 0 || count == whole_.cells[each.cell]) && !std::ranges::binary_search(f.cells, each.cell))
      denied_.push_back(each.cell);
  }
  return found == wanted && others_follow(f, by);
}

/// The same, where each member outside the set whose own answer one world denies gets another.
bool open_proof::rises_for_each(const figure& f, exchanges& by, std::uint32_t wanted) {
  if (!rises(f, by, wanted, heeded::nobody)) return false;
  const std::vector<std::uint32_t> denied = std::move(denied_);
  for (const std::uint32_t cell : denied) {
    const exchanges::bounds was = by.limits(cell);
    const auto size = static_cast<std::int32_t>(whole_.cells[cell]);
    // Both of whom some count and of whom some do not keep what they know.
    by.limit(cell, {std::max(was.low, whole_.counts[0][cell] > 0 ? 1 : 0),
                    std::min(was.high, whole_.counts[0][cell] < whole_.cells[cell] ? size - 1 : size)});
    const bool found = rises(f, by, wanted, heeded::nobody);
    by.limit(cell, was);
    if (!found) return false;
  }
  return true;
}

/// Can so many fewer? Whoever no longer counts must miss another.
bool open_proof::falls(const figure& f, exchanges& by, std::uint32_t wanted, heeded who) {
  std::vector<exchanges::bounds> was;
  for (const std::uint32_t cell : f.cells) was.push_back(by.limit(cell, {0, by.limits(cell).high}));
  const pushing now{by};
  const std::uint32_t found = by.push(f.cells, false, wanted, who);
  for (std::size_t i = 0; i < f.cells.size(); ++i) by.limit(f.cells[i], was[i]);
  return found == wanted && others_follow(f, by);
}

/// By how much all questions but the first may be more in a cell: whoever misses the first misses another. Where
/// nothing shows of the first it may follow, as long as some miss it of whom some know that they do.
std::int64_t open_proof::spare_of(std::uint32_t cell) const {
  if (whole_.first != first_question::together) return std::numeric_limits<std::int32_t>::max();
  const std::int64_t misses = std::int64_t{whole_.cells[cell]} - whole_.counts[0][cell];
  return links_.missed[cell] - (told_[cell] ? misses : std::min<std::int64_t>(misses, 1));
}

bool open_proof::others_follow(const figure& f, const exchanges& by) {
  std::vector<exchanges::change> taken = by.changes();
  for (const std::uint32_t cell : f.cells) taken.push_back({cell, 0});  // is settled too
  std::ranges::stable_sort(taken, {}, &exchanges::change::cell);
  std::size_t end = 0;
  for (const exchanges::change each : taken)
    if (end > 0 && taken[end - 1].cell == each.cell)
      taken[end - 1].by += each.by;
    else
      taken[end++] = each;
  taken.resize(end);
  const bool together = whole_.first == first_question::together;
  for (const auto& each : raised_) spare_[each.cell] = spare_of(each.cell);
  raised_ = taken;
  lacking_.clear();
  for (const auto& each : taken) {
    const std::int64_t spare = links_.missed[each.cell] - (std::int64_t{whole_.cells[each.cell]} - by.count(each.cell));
    lacking_.push_back(together ? std::max<std::int64_t>(0, -spare) : 0);
    if (together) spare_[each.cell] = spare;
  }
  for (std::size_t q = 1; q < whole_.counts.size(); ++q)
    if (!follows(q, f.chain, taken)) {
      failed_in_ = q;
      return false;
    }
  return std::ranges::none_of(lacking_, [](std::int64_t each) { return each > 0; });
}

/// Can the question be as much as the first is then, in every cell, and miss what is lacking?
bool open_proof::follows(std::size_t question, std::size_t chain, std::span<const exchanges::change> taken) {
  const auto first_of = [&](const exchanges::change& each) {
    return static_cast<std::int32_t>(whole_.counts[0][each.cell]) + each.by;
  };
  bool asks = false;
  for (std::size_t i = 0; i < taken.size(); ++i)
    asks = asks || lacking_[i] > 0 ||
           first_of(taken[i]) > static_cast<std::int32_t>(whole_.counts[question][taken[i].cell]);
  if (!asks) return true;
  const std::vector<std::int64_t> lacking = lacking_;
  for (exchanges* by = &moves(question, chain); by != nullptr;
       by = renew(question, chain) ? &moves(question, chain) : nullptr) {
    std::vector<exchanges::bounds> was;
    for (const auto& each : taken) {
      const auto size = static_cast<std::int32_t>(whole_.cells[each.cell]);
      was.push_back(by->limit(each.cell, {std::min(first_of(each), by->count(each.cell)), size}));
    }
    const pushing now{*by};
    by->hold(&spare_);
    bool follow = true;
    for (std::size_t i = 0; follow && i < taken.size(); ++i) {
      const std::uint32_t cell = taken[i].cell;
      const std::int32_t first = first_of(taken[i]);
      if (const std::int32_t more = first - by->count(cell); more > 0) {
        const auto wanted = static_cast<std::uint32_t>(more);
        follow = by->push(std::span{&cell, 1}, true, wanted, heeded::who_count_in_first) == wanted;
        by->limit(cell, {first, by->limits(cell).high});
      } else if (lacking_[i] > 0) {
        const heeded others = heeded::who_count_in_first;
        lacking_[i] -= by->push(std::span{&cell, 1}, false, static_cast<std::uint32_t>(lacking_[i]), others);
      }
    }
    by->hold(nullptr);
    for (std::size_t i = 0; i < taken.size(); ++i) by->limit(taken[i].cell, was[i]);
    if (!follow) {
      lacking_ = lacking;
      continue;
    }
    for (const auto& each : by->changes()) {
      spare_[each.cell] -= each.by;
      raised_.push_back(each);
    }
    return true;
  }
  return false;
}

}  // namespace loopbaan::detail
