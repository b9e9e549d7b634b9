// SPDX-License-Identifier: BSL-1.0
#include <gap/world_search.hpp>

#include <algorithm>
#include <numeric>
#include <set>
#include <utility>

namespace loopbaan::detail {

part_of_worlds::part_of_worlds(const publication& whole, std::vector<std::uint32_t> cells)
    : whole_{whole}, cells_{std::move(cells)}, questions_{whole.counts.size()} {
  std::ranges::sort(cells_);
  std::vector<std::int64_t> place(whole.cells.size(), -1);
  for (std::size_t i = 0; i < cells_.size(); ++i) place[cells_[i]] = static_cast<std::int64_t>(i);
  sums_of_.resize(cells_.size() * questions_);
  std::vector<std::vector<std::uint32_t>> within;
  for (const auto& set : whole.sets) {
    std::vector<std::uint32_t>& here = within.emplace_back();
    for (const std::uint32_t cell : set)
      if (place[cell] >= 0) here.push_back(static_cast<std::uint32_t>(place[cell]));
  }
  for (std::size_t q = 0; q < questions_; ++q) {
    std::set<std::vector<std::uint32_t>> known;
    for (std::size_t s = 0; s < whole.sets.size(); ++s) {
      if (!whole.shows[q][s] || within[s].empty() || !known.insert(within[s]).second) continue;
      sum made{{}, 0, 0};
      for (const std::uint32_t i : within[s]) {
        made.of.push_back(variable(q, i));
        made.low += whole.counts[q][cells_[i]];
        sums_of_[made.of.back()].push_back(static_cast<std::uint32_t>(sums_.size()));
      }
      made.high = made.low;
      sums_.push_back(std::move(made));
    }
  }
}

std::optional<part_of_worlds::domains> part_of_worlds::begin(std::optional<member> who) {
  if (!root_) {
    domains all;
    for (const std::uint32_t cell : cells_)
      for (std::size_t q = 0; q < questions_; ++q) all.push_back({0, static_cast<std::int32_t>(whole_.cells[cell])});
    std::vector<std::uint32_t> every(all.size());
    std::iota(every.begin(), every.end(), 0U);
    if (!narrow(all, every)) return std::nullopt;  // cannot be: the true world is one
    root_ = std::move(all);
  }
  if (!who) return root_;
  const auto found = std::ranges::lower_bound(cells_, who->cell);
  if (found == cells_.end() || *found != who->cell) return root_;
  const std::uint32_t v = variable(who->question, static_cast<std::size_t>(found - cells_.begin()));
  domains made = *root_;
  if (who->met)
    made[v].low = std::max(made[v].low, 1);
  else
    made[v].high = std::min(made[v].high, static_cast<std::int32_t>(whole_.cells[who->cell]) - 1);
  if (made[v].low > made[v].high || !narrow(made, {v})) return std::nullopt;
  return made;
}

bool part_of_worlds::narrow_sum(domains& all, const sum& each, std::vector<std::uint32_t>& changed) const {
  std::int64_t low = 0;
  std::int64_t high = 0;
  for (const std::uint32_t v : each.of) {
    low += all[v].low;
    high += all[v].high;
  }
  if (low > each.high || high < each.low) return false;
  if (high <= each.high && low >= each.low) return true;
  for (const std::uint32_t v : each.of) {
    domain& d = all[v];
    const std::int64_t most = each.high - (low - d.low);
    const std::int64_t least = each.low - (high - d.high);
    if (most >= d.high && least <= d.low) continue;
    if (most < d.low || least > d.high) return false;
    const domain was = d;
    d = {static_cast<std::int32_t>(std::max<std::int64_t>(d.low, least)),
         static_cast<std::int32_t>(std::min<std::int64_t>(d.high, most))};
    low += d.low - was.low;
    high += d.high - was.high;
    changed.push_back(v);
  }
  return true;
}

/// The first question never exceeds another; where they hang together, whoever misses the first misses another.
bool part_of_worlds::narrow_cell(domains& all, std::size_t cell, std::vector<std::uint32_t>& changed) const {
  const auto size = static_cast<std::int64_t>(whole_.cells[cells_[cell]]);
  const std::uint32_t first = variable(0, cell);
  const auto set = [&](std::uint32_t v, std::int64_t low, std::int64_t high) {
    domain& d = all[v];
    const domain made{static_cast<std::int32_t>(std::max<std::int64_t>(d.low, low)),
                      static_cast<std::int32_t>(std::min<std::int64_t>(d.high, high))};
    if (made == d) return true;
    d = made;
    changed.push_back(v);
    return d.low <= d.high;
  };
  std::int64_t missed = 0;  // at most, by adding up who misses each question
  for (std::size_t q = 1; q < questions_; ++q) {
    const std::uint32_t v = variable(q, cell);
    if (!set(v, all[first].low, size) || !set(first, 0, all[v].high)) return false;
    missed += size - all[v].low;
  }
  if (whole_.first != first_question::together || questions_ == 1) return true;
  if (!set(first, size - missed, size)) return false;
  const std::int64_t must = size - all[first].high;  // so many miss the first
  for (std::size_t q = 1; q < questions_; ++q) {
    const std::uint32_t v = variable(q, cell);
    if (!set(v, 0, size - (must - (missed - (size - all[v].low))))) return false;
  }
  return true;
}

bool part_of_worlds::narrow(domains& all, std::vector<std::uint32_t> changed) const {
  const bool linked = whole_.first != first_question::apart && questions_ > 1;
  std::vector<bool> waits_sum(sums_.size(), false);
  std::vector<bool> waits_cell(cells_.size(), false);
  std::vector<std::uint32_t> sums;
  std::vector<std::uint32_t> cells;
  bool asked = asked_.has_value();
  const auto wake = [&] {
    for (const std::uint32_t v : changed) {
      for (const std::uint32_t s : sums_of_[v])
        if (!waits_sum[s]) {
          waits_sum[s] = true;
          sums.push_back(s);
        }
      const auto cell = static_cast<std::uint32_t>(v / questions_);
      if (linked && !waits_cell[cell]) {
        waits_cell[cell] = true;
        cells.push_back(cell);
      }
    }
    asked = asked || (asked_ && !changed.empty());
    changed.clear();
  };
  for (wake(); !sums.empty() || !cells.empty() || asked; wake()) {
    if (!cells.empty()) {
      const std::uint32_t cell = cells.back();
      cells.pop_back();
      waits_cell[cell] = false;
      if (!narrow_cell(all, cell, changed)) return false;
    } else if (!sums.empty()) {
      const std::uint32_t s = sums.back();
      sums.pop_back();
      waits_sum[s] = false;
      if (!narrow_sum(all, sums_[s], changed)) return false;
    } else {
      asked = false;
      if (!narrow_sum(all, *asked_, changed)) return false;
    }
  }
  return true;
}

part_of_worlds::answer part_of_worlds::search(domains all, std::size_t from, std::size_t& nodes) {
  while (from < order_.size() && all[order_[from]].low == all[order_[from]].high) ++from;
  if (from == order_.size()) {
    found_ = std::move(all);
    return answer::yes;
  }
  const std::uint32_t v = order_[from];
  const domain open = all[v];
  const auto truth = static_cast<std::int32_t>(whole_.counts[v % questions_][cells_[v / questions_]]);
  const std::int32_t near = std::clamp(truth, open.low, open.high);
  bool unsure = false;
  // The value nearest to the truth first, then what lies below and what lies above it.
  for (const domain& part : {domain{near, near}, domain{open.low, near - 1}, domain{near + 1, open.high}}) {
    if (part.low > part.high) continue;
    if (nodes == 0) return answer::unsure;
    --nodes;
    domains next = all;
    next[v] = part;
    if (!narrow(next, {v})) continue;
    const answer found = search(std::move(next), from, nodes);
    if (found == answer::yes) return found;
    unsure = unsure || found == answer::unsure;
  }
  return unsure ? answer::unsure : answer::no;
}

std::uint32_t part_of_worlds::found(std::size_t question, std::uint32_t cell) const {
  const auto place = std::ranges::lower_bound(cells_, cell) - cells_.begin();
  return static_cast<std::uint32_t>(found_[variable(question, static_cast<std::size_t>(place))].low);
}

std::pair<std::vector<std::uint32_t>, std::int64_t> part_of_worlds::target(std::size_t question,
                                                                           std::span<const std::uint32_t> set) const {
  std::vector<std::uint32_t> here;
  std::int64_t others = 0;
  for (const std::uint32_t cell : set) {
    const auto found = std::ranges::lower_bound(cells_, cell);
    if (found != cells_.end() && *found == cell)
      here.push_back(variable(question, static_cast<std::size_t>(found - cells_.begin())));
    else
      others += whole_.counts[question][cell];
  }
  return {std::move(here), others};
}

part_of_worlds::answer part_of_worlds::can_be(std::size_t question, std::span<const std::uint32_t> set, bool above,
                                              std::uint32_t value, std::size_t nodes, std::optional<member> who) {
  std::optional<domains> all = begin(who);
  if (!all) return answer::no;
  auto [here, others] = target(question, set);
  std::int64_t least = 0;
  std::int64_t most = 0;
  for (const std::uint32_t v : here) {
    least += (*all)[v].low;
    most += (*all)[v].high;
  }
  const std::int64_t wanted = std::int64_t{value} - others;
  if (above ? most < wanted : least > wanted) return answer::no;
  order_ = here;
  std::vector<bool> first(sums_of_.size());
  for (const std::uint32_t v : here) first[v] = true;
  for (std::uint32_t v = 0; v < first.size(); ++v)
    if (!first[v]) order_.push_back(v);
  asked_ = sum{here, above ? wanted : least, above ? most : wanted};
  const answer found = narrow(*all, std::move(here)) ? search(std::move(*all), 0, nodes) : answer::no;
  asked_.reset();
  return found;
}

std::pair<std::uint32_t, std::uint32_t> part_of_worlds::bounds(std::size_t question, std::span<const std::uint32_t> set,
                                                               std::optional<member> who) {
  const std::optional<domains> all = begin(who);
  if (!all) return {1, 0};
  const auto [here, others] = target(question, set);
  std::int64_t least = others;
  std::int64_t most = others;
  for (const std::uint32_t v : here) {
    least += (*all)[v].low;
    most += (*all)[v].high;
  }
  return {static_cast<std::uint32_t>(least), static_cast<std::uint32_t>(most)};
}

}  // namespace loopbaan::detail
