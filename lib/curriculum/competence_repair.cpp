// SPDX-License-Identifier: BSL-1.0
#include <curriculum/competence_repair.hpp>

#include <algorithm>
#include <functional>
#include <limits>
#include <utility>

namespace loopbaan::detail {

competence_repair::competence_repair(const repair_space& space, competence_index competence, std::size_t most_nodes)
    : space_{space},
      competence_{competence},
      rules_{space.world()},
      edits_{space.edits_of(competence)},
      most_nodes_{most_nodes},
      cell_taken_(space.of().cells_of(competence).size(), false),
      slot_taken_(space.of().modules().size()),
      has_(space.of().modules().size()) {
  for (const resolved_cell& each : space.of().cells_of(competence))
    has_[each.place.module][static_cast<std::size_t>(each.does)] = true;
}

std::vector<resolved_cell> competence_repair::cells_after(const std::vector<cell_edit>& edits) const {
  const auto before = space_.of().cells_of(competence_);
  std::vector<resolved_cell> made(before.begin(), before.end());
  std::vector<bool> gone(made.size(), false);
  const std::size_t count = made.size();
  constexpr std::uint32_t new_cell = std::numeric_limits<std::uint32_t>::max();
  for (const cell_edit& each : edits) switch (each.kind) {
      case change_kind::remove_cell:
        gone[each.cell] = true;
        break;
      case change_kind::set_level:
        made[each.cell].level = each.level;
        break;
      case change_kind::set_side:
        made[each.cell].sides = 3;
        break;
      case change_kind::make_sure:
        made[each.cell].sure = true;
        break;
      case change_kind::move_cell: {
        resolved_cell moved = made[each.cell];
        gone[each.cell] = true;
        moved.place = {each.to, new_cell};
        if (const std::uint8_t sides = space_.of().resolved(each.to).sides; sides != 0) moved.sides = sides;
        made.push_back(moved);
        break;
      }
      default:
        made.push_back({competence_,
                        {each.module, new_cell},
                        each.does,
                        each.level,
                        space_.of().resolved(each.module).sides,
                        true});
    }
  for (std::size_t i = count; i > 0; --i)
    if (gone[i - 1]) made.erase(made.begin() + static_cast<std::ptrdiff_t>(i - 1));
  std::ranges::stable_sort(made, {}, [](const resolved_cell& each) { return each.place.module; });
  return made;
}

std::vector<curriculum_finding> competence_repair::findings_in(const std::vector<resolved_cell>& cells) {
  std::vector<curriculum_finding> found;
  rules_.find(competence_, cells, found);
  const auto& given = space_.of().draft().accepted;
  if (!given.empty())
    std::erase_if(found, [&](const curriculum_finding& each) {
      return std::ranges::any_of(given, [&](const accepted_finding& one) { return accepts(one, each, space_.of()); });
    });
  return found;
}

namespace {

bool puts_a_cell(const cell_edit& edit) {
  return edit.kind == change_kind::add_cell || edit.kind == change_kind::move_cell;
}

/// Where a change puts a cell.
std::uint32_t slot_of(const cell_edit& edit) { return edit.kind == change_kind::move_cell ? edit.to : edit.module; }

}  // namespace

bool competence_repair::conflicts(const cell_edit& edit) const {
  if (edit.kind != change_kind::add_cell && cell_taken_[edit.cell]) return true;
  return puts_a_cell(edit) && slot_taken_[slot_of(edit)][static_cast<std::size_t>(edit.does)];
}

void competence_repair::mark(const cell_edit& edit, bool is_chosen) {
  if (edit.kind != change_kind::add_cell) cell_taken_[edit.cell] = is_chosen;
  if (puts_a_cell(edit)) slot_taken_[slot_of(edit)][static_cast<std::size_t>(edit.does)] = is_chosen;
}

/// Of modules that are alike a new cell goes to the first that has no cell of this activity yet.
bool competence_repair::is_first_of_its_group(std::size_t at) const {
  const cell_edit& edit = edits_[at];
  if (edit.kind != change_kind::add_cell && edit.kind != change_kind::move_cell) return true;
  const bool moves = edit.kind == change_kind::move_cell;
  const std::uint32_t module = moves ? edit.to : edit.module;
  for (const std::uint32_t other : space_.groups()[space_.group_of_[module]].members) {
    if (other >= module) return true;
    // One that has such a cell, or is the one that the cell leaves, is no place for it.
    if ((moves && other == edit.module) || has_[other][static_cast<std::size_t>(edit.does)]) continue;
    cell_edit instead = edit;
    (moves ? instead.to : instead.module) = other;
    if (!conflicts(instead)) return false;
  }
  return true;
}

/// What must at least be paid still: findings of which no change mends two. Of what is there too often each change
/// takes one away at most.
std::int64_t competence_repair::least_to_pay(const std::vector<curriculum_finding>& found,
                                             const std::vector<need>& asked) {
  constexpr std::int64_t never = std::numeric_limits<std::int64_t>::max();
  struct own_need {
    std::int64_t cost;
    const mending_edits* by;
  };
  std::vector<own_need> needs;
  for (std::size_t f = 0; f < found.size(); ++f) {
    const curriculum_finding& each = found[f];
    const bool counts = each.rule == curriculum_rule::assessed_often || each.rule == curriculum_rule::introduced_again;
    std::int64_t left = counts ? each.amount - space_.of().state_of(each.rule).limit : 1;
    own_need own{0, &mending(asked[f])};
    for (const std::uint32_t i : own.by->edits) {
      if (left == 0) break;
      if (conflicts(edits_[i])) continue;
      own.cost += edits_[i].cost;
      --left;
    }
    if (left > 0) return never;  // nothing is left that could
    needs.push_back(own);
  }
  // The dearest first: what overlaps it is paid with it, perhaps.
  std::ranges::stable_sort(needs, std::greater<>{}, &own_need::cost);
  std::vector<std::uint64_t> paid(edits_.size() / 64 + 1, 0);
  std::int64_t least = 0;
  for (const own_need& each : needs) {
    bool shares = false;
    for (std::size_t word = 0; word < paid.size() && !shares; ++word) shares = (paid[word] & each.by->set[word]) != 0;
    if (shares) continue;
    for (std::size_t word = 0; word < paid.size(); ++word) paid[word] |= each.by->set[word];
    least += each.cost;
  }
  return least;
}

std::optional<std::uint32_t> competence_repair::filled_by(const cell_edit& edit) const {
  if (edit.kind == change_kind::add_cell) return space_.empty_ones()[edit.module];
  if (edit.kind == change_kind::move_cell) return space_.empty_ones()[edit.to];
  return std::nullopt;
}

std::uint64_t competence_repair::fills_of(const std::vector<resolved_cell>& cells) const {
  std::uint64_t made = 0;
  for (const resolved_cell& each : cells)
    if (const auto place = space_.empty_ones()[each.place.module]; place && *place < 64)
      made |= std::uint64_t{1} << *place;
  return made;
}

mended_competence competence_repair::as_it_is() const { return {{}, 0, fills_of(cells_after({}))}; }

void competence_repair::keep() {
  mended_competence made;
  for (const std::size_t each : chosen_) {
    made.edits.push_back(edits_[each]);
    made.cost += edits_[each].cost;
  }
  made.fills = fills_of(cells_after(made.edits));
  const bool is_needless = std::ranges::any_of(found_, [&](const mended_competence& other) {
    return other.cost <= made.cost && (other.fills | made.fills) == other.fills;
  });
  if (!is_needless) found_.push_back(std::move(made));
}

void competence_repair::choose(std::size_t at, std::int64_t cost, std::int64_t outside) {
  const cell_edit& edit = edits_[at];
  if (cost + edit.cost > limit_) {
    next_limit_ = std::min(next_limit_, cost + edit.cost);
    return;
  }
  const std::int64_t now_outside = outside + (filled_by(edit) ? 0 : edit.cost);
  if (now_outside > most_outside_) return;
  chosen_.push_back(at);
  mark(edit, true);
  // The same changes in another order are the same map.
  std::vector<std::size_t> together = chosen_;
  std::ranges::sort(together);
  if (visited_.insert(std::move(together)).second) search(cost + edit.cost, now_outside);
  mark(edit, false);
  chosen_.pop_back();
}

void competence_repair::search(std::int64_t cost, std::int64_t outside) {
  if (nodes_ >= most_nodes_ || (first_only_ && !found_.empty())) return;
  ++nodes_;
  std::vector<cell_edit> made;
  made.reserve(chosen_.size());
  for (const std::size_t each : chosen_) made.push_back(edits_[each]);
  const std::vector<resolved_cell> cells = cells_after(made);
  const auto found = findings_in(cells);
  if (found.empty()) {
    const bool fills = (fills_of(cells) & wanted_) == wanted_;
    if (fills) keep();
    if (!fills || !first_only_) fill_more(cost, outside);
    return;
  }
  std::vector<need> asked;
  for (const curriculum_finding& each : found) asked.push_back(need_of(each, cells));
  const std::int64_t least = least_to_pay(found, asked);
  if (least == std::numeric_limits<std::int64_t>::max()) return;
  if (cost + least > limit_) {
    next_limit_ = std::min(next_limit_, cost + least);
    return;
  }
  // Any finding will do; the one with the fewest ways to mend it is the shortest.
  bool is_any = false;
  std::vector<std::size_t> ways;
  for (const need& each : asked) {
    std::vector<std::size_t> own;
    for (const std::uint32_t i : mending(each).edits) {
      if (is_any && own.size() >= ways.size()) break;
      if (!conflicts(edits_[i]) && is_first_of_its_group(i)) own.push_back(i);
    }
    if (is_any && own.size() >= ways.size()) continue;
    is_any = true;
    ways = std::move(own);
  }
  for (const std::size_t each : ways) choose(each, cost, outside);
}

void competence_repair::find_fillers() {
  fillers_.clear();
  for (std::uint32_t i = 0; i < edits_.size(); ++i)
    if (const auto place = filled_by(edits_[i]); place && *place < 64) fillers_.push_back(i);
}

/// What is mended may do more: a cell in a module that has none, and what that may ask for in turn.
void competence_repair::fill_more(std::int64_t cost, std::int64_t outside) {
  if (fillers_.empty() || cost + edits_[fillers_.front()].cost > limit_) return;  // the cheapest come first
  std::vector<cell_edit> made;
  for (const std::size_t each : chosen_) made.push_back(edits_[each]);
  const std::uint64_t filled = fills_of(cells_after(made));
  for (const std::uint32_t i : fillers_) {
    if (cost + edits_[i].cost > limit_) break;
    if (!(filled >> *filled_by(edits_[i]) & 1) && !conflicts(edits_[i])) choose(i, cost, outside);
  }
}

std::optional<mended_competence> competence_repair::cheapest_filling(std::uint64_t modules) {
  const auto kept = std::exchange(found_, {});
  first_only_ = true;
  most_outside_ = std::numeric_limits<std::int64_t>::max();
  limit_ = cheapest_;
  nodes_ = 0;
  wanted_ = modules;
  visited_.clear();
  find_fillers();
  search(0, 0);
  wanted_ = 0;
  const auto found = std::exchange(found_, kept);
  if (found.empty()) return std::nullopt;
  return found.front();
}

bool competence_repair::may_fill(std::uint32_t module) const {
  const auto cells = space_.of().cells_of(competence_);
  return std::ranges::any_of(cells, [&](const resolved_cell& each) { return each.place.module == module; }) ||
         std::ranges::any_of(edits_,
                             [&](const cell_edit& each) { return puts_a_cell(each) && slot_of(each) == module; });
}

void competence_repair::recount() {
  if (found_.empty()) return;
  found_.resize(1);
  found_.front().fills = fills_of(cells_after(found_.front().edits));
}

competence_repair::ending competence_repair::run() {
  constexpr std::int64_t never = std::numeric_limits<std::int64_t>::max();
  first_only_ = true;
  most_outside_ = never;
  limit_ = 0;
  while (true) {
    next_limit_ = never;
    visited_.clear();
    search(0, 0);
    cheapest_ = limit_;
    if (!found_.empty()) return ending::found;
    if (nodes_ >= most_nodes_) return ending::stopped;
    if (next_limit_ == never) return ending::impossible;
    limit_ = next_limit_;
  }
}

competence_repair::ending competence_repair::run_all(std::int64_t extra) {
  first_only_ = false;
  find_fillers();
  limit_ = cheapest_ + extra;
  nodes_ = 0;
  visited_.clear();
  search(0, 0);
  std::ranges::stable_sort(found_, {}, &mended_competence::cost);
  return nodes_ >= most_nodes_ ? ending::stopped : ending::found;
}

std::int64_t competence_repair::least_outside(std::int64_t most_inside) {
  const auto kept = std::exchange(found_, {});
  first_only_ = true;
  fillers_.clear();
  nodes_ = 0;
  std::int64_t least = cheapest_;
  for (most_outside_ = 0; most_outside_ < cheapest_; ++most_outside_) {
    limit_ = most_outside_ + most_inside;
    visited_.clear();
    search(0, 0);
    // A search that was stopped may have missed one: then nothing is known but that it is no less than this.
    if (!found_.empty() || nodes_ >= most_nodes_) {
      least = most_outside_;
      break;
    }
  }
  most_outside_ = std::numeric_limits<std::int64_t>::max();
  found_ = kept;
  return least;
}

}  // namespace loopbaan::detail
