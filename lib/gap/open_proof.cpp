// SPDX-License-Identifier: BSL-1.0
#include <gap/open_proof.hpp>

#include <algorithm>
#include <utility>

#include <gap/reader.hpp>

namespace loopbaan::detail {
open_proof::open_proof(const publication& p, openness rule, audit_limit limit)
    : whole_{p}, rule_{rule}, limit_{limit}, links_{p}, kept_(p.counts.size()), spare_(p.cells.size()) {
  for (auto& each : kept_) each.resize(std::max<std::size_t>(links_.sets_of.size(), 1));
}

std::uint32_t open_proof::people_of(std::span<const std::uint32_t> cells) const {
  std::uint32_t found = 0;
  for (const std::uint32_t cell : cells) found += whole_.cells[cell];
  return found;
}

void open_proof::changed(std::size_t question) {
  const bool all = question == 0 && whole_.first != first_question::apart;
  for (std::size_t q = all ? 0 : question; q < (all ? kept_.size() : question + 1); ++q)
    for (kept& each : kept_[q]) each.stale = true;
  told_stale_ = told_stale_ || all;
}

void open_proof::forget(std::size_t question) {
  changed(question);
  const bool all = question == 0 && whole_.first != first_question::apart;
  for (std::size_t q = all ? 0 : question; q < (all ? kept_.size() : question + 1); ++q)
    for (kept& each : kept_[q]) each.made.reset();
}

bool open_proof::renew(std::size_t question, std::size_t chain) {
  kept& each = kept_[question][chain];
  if (each.made && !each.stale) return false;
  if (told_stale_) {
    told_stale_ = false;
    told_.assign(whole_.cells.size(), false);
    for (std::size_t s = 0; s < links_.chain_of.size(); ++s)
      if (whole_.shows[0][s])
        for (const std::uint32_t cell : whole_.sets[s]) told_[cell] = true;
    for (std::uint32_t cell = 0; cell < spare_.size(); ++cell) spare_[cell] = spare_of(cell);
    raised_.clear();
  }
  each.made.emplace(whole_, links_, question, chain, told_);
  each.stale = false;
  return true;
}

exchanges& open_proof::moves(std::size_t question, std::size_t chain) {
  if (!kept_[question][chain].made) (void)renew(question, chain);
  return *kept_[question][chain].made;
}

bool open_proof::is_open(const figure& f) {
  const bool linked = whole_.first != first_question::apart && whole_.counts.size() > 1;
  failed_in_ = f.question;
  for (std::size_t i = 0; i < kept_[f.question].size(); ++i) {
    // A set is asked of its own chain; a cell is of each.
    if (i > 0 && f.cells.size() > 1) break;
    const std::size_t chain = f.cells.size() > 1 ? f.chain : i;
    // What was made while more showed proves what it proves.
    for (exchanges* now = &moves(f.question, chain); now != nullptr;
         now = renew(f.question, chain) ? &moves(f.question, chain) : nullptr)
      if (moves_alone(f, *now) || (linked && (f.question == 0 ? moves_together(f, *now) : moves_with_first(f, *now))))
        return true;
  }
  if (moves_in_part(f, moves(f.question, f.chain))) return true;
  if (f.question > 0 && linked &&
      moves(f.question, f.chain).room(f.cells, heeded::nobody) < rule_.width(people_of(f.cells)))
    failed_in_ = 0;
  return false;
}

/// Both ends of worlds in which nothing else moves, or the first question alone.
bool open_proof::moves_alone(const figure& f, exchanges& by) {
  const std::uint32_t people = people_of(f.cells);
  const std::uint32_t width = rule_.width(people);
  const auto wide = [&](std::uint32_t needed, heeded who, heeded own) {
    if (by.room(f.cells, own) < needed) return false;
    std::uint32_t found = by.push(f.cells, true, needed, who);
    by.undo();
    if (found < needed) found += by.push(f.cells, false, needed - found, who);
    by.undo();
    return found >= needed;
  };
  if (wide(width, heeded::everybody, heeded::everybody)) return true;
  // A member of the set reaches one of the two ends by one less, and asks of one fewer.
  const std::uint32_t for_members = std::max(width, people == 0 ? 0 : rule_.width(people - 1) + 1);
  if (wide(for_members, heeded::others, heeded::nobody)) return true;
  // Another member shortens each direction by one at most.
  if (wide(width + 2, heeded::nobody, heeded::nobody)) return true;
  return width <= few && by.room(f.cells, heeded::nobody) >= width && moves_for_each(f, by);
}

/// Both ends of worlds in which the first question follows.
bool open_proof::moves_with_first(const figure& f, exchanges& by) {
  if (!told_any(f.cells)) return false;
  return wide_for_all(f,
                      [&](bool up, heeded who, std::uint32_t most) { return push_with_first(f, by, up, most, who); });
}

/// Is the figure wide enough for outsiders, for other members and for those of the set, who know one end of their own?
/// `far` says how far it goes in a direction, heeding all members or only others.
bool open_proof::wide_for_all(const figure& f, const reach& far) const {
  const std::uint32_t people = people_of(f.cells);
  const std::uint32_t width = rule_.width(people);
  std::uint32_t count = 0;
  for (const std::uint32_t cell : f.cells) count += whole_.counts[f.question][cell];
  const std::uint32_t up = far(true, heeded::others, width);
  const std::uint32_t down = far(false, heeded::others, width);
  if (up + down < width) return false;
  if (people < 2) return true;
  const std::uint32_t rest = rule_.width(people - 1);
  if (count > 0 && up < rest && up + far(false, heeded::everybody, rest - up) < rest) return false;
  return count == people || down >= rest || down + far(true, heeded::everybody, rest - down) >= rest;
}

bool open_proof::told_any(std::span<const std::uint32_t> cells) const {
  return std::ranges::any_of(cells, [&](std::uint32_t cell) { return told_[cell]; });
}

/// How far the figure goes where the first question may follow.
std::uint32_t open_proof::push_with_first(const figure& f, exchanges& by, bool up, std::uint32_t most, heeded who) {
  std::vector<exchanges::bounds> was;
  for (const std::uint32_t cell : f.cells)
    was.push_back(by.limit(cell, {0, static_cast<std::int32_t>(whole_.cells[cell])}));
  std::uint32_t found = by.push(f.cells, up, most, who);
  for (std::size_t i = 0; i < f.cells.size(); ++i) by.limit(f.cells[i], was[i]);
  const bool follows = found == 0 || first_follows(f, by);
  by.undo();
  if (follows) return found;
  found = by.push(f.cells, up, most, who);
  by.undo();
  return found;
}

/// Can the first question be as the others then ask, in every cell of which it is settled?
bool open_proof::first_follows(const figure& f, const exchanges& by) {
  exchanges& first = moves(0, f.chain);
  std::vector<std::pair<std::uint32_t, exchanges::bounds>> was;
  for (const auto& [cell, ignored] : by.changes()) {
    (void)ignored;
    const auto size = static_cast<std::int32_t>(whole_.cells[cell]);
    std::int32_t fewest = by.count(cell);
    for (std::size_t q = 1; q < whole_.counts.size(); ++q)
      if (q != f.question) fewest = std::min(fewest, static_cast<std::int32_t>(whole_.counts[q][cell]));
    const std::int64_t missed =
        links_.missed[cell] + whole_.counts[f.question][cell] - static_cast<std::uint32_t>(by.count(cell));
    const std::int64_t least = whole_.first == first_question::together ? std::max<std::int64_t>(0, size - missed) : 0;
    was.emplace_back(cell, first.limit(cell, {static_cast<std::int32_t>(least), fewest}));
  }
  const pushing now{first};
  bool follows = true;
  for (std::size_t i = 0; follows && i < was.size(); ++i) {
    const std::uint32_t cell = was[i].first;
    const auto [low, high] = first.limits(cell);
    const std::int32_t off = first.count(cell) < low ? low - first.count(cell) : std::max(0, first.count(cell) - high);
    if (off == 0 || !told_[cell]) continue;
    const auto wanted = static_cast<std::uint32_t>(off);
    follows = first.push(std::span{&cell, 1}, first.count(cell) < low, wanted) == wanted;
  }
  for (std::size_t i = was.size(); i-- > 0;) first.limit(was[i].first, was[i].second);
  return follows;
}

/// Every member whose own answer one of the two worlds denies gets two others.
bool open_proof::moves_for_each(const figure& f, exchanges& by) const {
  const std::uint32_t people = people_of(f.cells);
  const std::uint32_t width = rule_.width(people);
  std::vector<std::pair<std::uint32_t, bool>> denied;
  const auto width_of_both = [&](bool note) {
    std::uint32_t found = 0;
    for (const bool up : {true, false}) {
      found += by.push(f.cells, up, people, heeded::nobody);
      for (const auto& each : by.changes()) {
        const std::int32_t count = by.count(each.cell);
        if (!note || whole_.cells[each.cell] == 0) continue;
        if (count == 0) denied.emplace_back(each.cell, true);
        if (count == static_cast<std::int32_t>(whole_.cells[each.cell])) denied.emplace_back(each.cell, false);
      }
      by.undo();
    }
    return found;
  };
  if (width_of_both(true) < width) return false;
  std::ranges::sort(denied);
  denied.erase(std::unique(denied.begin(), denied.end()), denied.end());
  for (const auto& [cell, counts] : denied) {
    const auto truth = static_cast<std::int32_t>(whole_.counts[f.question][cell]);
    const auto size = static_cast<std::int32_t>(whole_.cells[cell]);
    if (counts ? truth == 0 : truth == size) continue;  // there is no such member
    const bool within = std::ranges::count(f.cells, cell) > 0;
    if (within && people == 1) continue;
    const exchanges::bounds was = by.limits(cell);
    by.limit(cell, counts ? exchanges::bounds{std::max(was.low, 1), was.high}
                          : exchanges::bounds{was.low, std::min(was.high, size - 1)});
    const std::uint32_t found = width_of_both(false);
    by.limit(cell, was);
    if (found < (within ? rule_.width(people - 1) : width)) return false;
  }
  return true;
}

/// All questions at once, in the few cells that matter where the others are left out of account.
bool open_proof::moves_in_part(const figure& f, exchanges& by) const {
  const std::size_t most = limit_.unknowns / whole_.counts.size();
  if (most >= whole_.cells.size()) return false;  // all cells are a part that others look at
  if (f.cells.size() + 3 > most) return false;
  std::vector<exchanges::bounds> was;
  for (std::uint32_t cell = 0; cell < whole_.cells.size(); ++cell)
    was.push_back(by.limit(cell, {0, static_cast<std::int32_t>(whole_.cells[cell])}));
  std::vector<std::uint32_t> part(f.cells.begin(), f.cells.end());
  for (const bool up : {true, false}) {
    by.push(f.cells, up, people_of(f.cells));
    for (const auto& each : by.changes())
      if (part.size() < most && std::ranges::count(part, each.cell) == 0) part.push_back(each.cell);
    by.undo();
  }
  for (std::uint32_t cell = 0; cell < whole_.cells.size(); ++cell) by.limit(cell, was[cell]);
  return reader{whole_, limit_.nodes, std::move(part)}.is_open(f.question, f.cells, rule_);
}

open_proof::way open_proof::reach_of(const figure& f) {
  exchanges& by = moves(f.question, f.chain);
  const std::uint32_t people = people_of(f.cells);
  const std::uint32_t down = by.push(f.cells, false, people);
  by.undo();
  const std::uint32_t up = by.push(f.cells, true, people);
  by.undo();
  return {down, up};
}

}  // namespace loopbaan::detail
