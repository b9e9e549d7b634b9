// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <set>
#include <tuple>

#include <curriculum/competence_repair.hpp>

/// Which of several repairs that cost the same: the search takes any, and people want the one that they would make.
namespace loopbaan::detail {

bool fill_for_nothing(const repair_space& space, std::vector<competence_repair>& searches,
                      std::vector<mended_competence>& chosen, std::size_t& nodes) {
  const std::size_t count = space.to_fill().size();
  if (count == 0) return true;
  if (count > 64) return false;
  const std::uint64_t all = count == 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << count) - 1;
  const auto filled_but_by = [&](std::size_t left_out) {
    std::uint64_t made = 0;
    for (std::size_t c = 0; c < chosen.size(); ++c)
      if (c != left_out) made |= chosen[c].fills;
    return made;
  };
  for (std::size_t place = 0; place < count; ++place) {
    const std::uint64_t wanted = std::uint64_t{1} << place;
    if (filled_but_by(chosen.size()) & wanted) continue;
    bool is_filled = false;
    for (std::size_t c = 0; c < searches.size() && !is_filled; ++c) {
      if (searches[c].found().empty() || !searches[c].may_fill(space.to_fill()[place])) continue;
      // What only this competence fills it goes on filling.
      const std::uint64_t own = chosen[c].fills & ~filled_but_by(c);
      const auto other = searches[c].cheapest_filling(own | wanted);
      nodes += searches[c].nodes();
      if (!other) continue;
      chosen[c] = *other;
      is_filled = true;
    }
    if (!is_filled) return false;
  }
  return (filled_but_by(chosen.size()) & all) == all;
}

namespace {

/// How good a module is for a new cell; less is better.
using place_worth = std::tuple<bool, int, bool, bool, std::size_t, std::uint32_t>;

/// Looks for better modules for the new cells of a repair, competence by competence.
class better_places {
public:
  better_places(const repair_space& space, const std::vector<curriculum_finding>& found)
      : space_{space}, full_(space.of().modules().size(), false), cells_(space.of().modules().size(), 0) {
    for (const curriculum_finding& each : found)
      if (each.rule == curriculum_rule::overloaded_period && !each.accepted)
        for (const std::uint32_t module : each.modules) full_[module] = true;
    for (std::size_t m = 0; m < cells_.size(); ++m) {
      cells_[m] = space.of().modules()[m].cells.size();
      has_teams_ = has_teams_ || space.of().modules()[m].team.has_value();
    }
  }

  void count(const std::vector<cell_edit>& edits) {
    for (const cell_edit& each : edits) count(each, 1);
  }

  /// @pre the edits of all competences are counted
  void run(competence_repair& search, std::vector<cell_edit>& edits) {
    for (std::size_t at = 0; at < edits.size(); ++at)
      if (puts(edits[at])) improve(search, edits, at);
  }

private:
  [[nodiscard]] static bool puts(const cell_edit& edit) {
    return edit.kind == change_kind::add_cell || edit.kind == change_kind::move_cell;
  }
  [[nodiscard]] static std::uint32_t place_of(const cell_edit& edit) {
    return edit.kind == change_kind::move_cell ? edit.to : edit.module;
  }

  void count(const cell_edit& edit, std::size_t times) {
    if (puts(edit)) cells_[place_of(edit)] += times;
    if (edit.kind == change_kind::remove_cell || edit.kind == change_kind::move_cell) cells_[edit.module] -= times;
  }

  void improve(competence_repair& search, std::vector<cell_edit>& edits, std::size_t at) {
    const cell_edit now = edits[at];
    // What keeps a module from being without cells stays there.
    if (cells_[place_of(now)] == 1 && !space_.of().modules()[place_of(now)].cells.empty()) return;
    std::vector<cell_edit> others = edits;
    others.erase(others.begin() + static_cast<std::ptrdiff_t>(at));
    const std::vector<resolved_cell> rest = search.cells_after(others);
    const std::uint64_t fills = search.fills_of(search.cells_after(edits));
    count(now, static_cast<std::size_t>(-1));
    std::vector<std::pair<place_worth, const cell_edit*>> better;
    const place_worth worth = worth_of(now, rest);
    for (const cell_edit& each : search.edits()) {
      if (each.kind != now.kind || each.does != now.does || each.level != now.level || each.cost != now.cost) continue;
      if (now.kind == change_kind::move_cell && each.cell != now.cell) continue;
      const bool is_taken = std::ranges::any_of(others, [&](const cell_edit& other) {
        return puts(other) && other.does == each.does && place_of(other) == place_of(each);
      });
      if (is_taken) continue;
      if (const place_worth its = worth_of(each, rest); its < worth) better.emplace_back(its, &each);
    }
    std::ranges::sort(better, {}, [](const auto& each) { return each.first; });
    for (const auto& [its, edit] : better) {
      edits[at] = *edit;
      const std::vector<resolved_cell> cells = search.cells_after(edits);
      if ((search.fills_of(cells) & fills) == fills && search.findings_in(cells).empty()) break;
      edits[at] = now;
    }
    count(edits[at], 1);
  }

  [[nodiscard]] place_worth worth_of(const cell_edit& edit, const std::vector<resolved_cell>& rest) const {
    const std::uint32_t module = place_of(edit);
    const bool is_known = std::ranges::any_of(rest, [&](const auto& each) { return each.place.module == module; });
    return {!is_known, wrong_time(edit, rest), !is_concerned(module, rest), full_[module], cells_[module], module};
  }

  /// 0: it lies right among what else is done with the competence; 1: it does not, though no rule is broken; 2: nobody
  /// knows when it is.
  [[nodiscard]] int wrong_time(const cell_edit& edit, const std::vector<resolved_cell>& rest) const {
    const module_span& when = space_.world().modules[place_of(edit)].when;
    if (!when.is_known()) return 2;
    const auto lies_right = [&](const resolved_cell& each) {
      const module_span& other = space_.world().modules[each.place.module].when;
      if (!each.sure || !other.is_known() || each.does == edit.does || each.does == activity::offered) return true;
      if (edit.does == activity::introduce) return when.last < other.first;
      if (edit.does == activity::assess) return when.first > other.last || each.place.module == place_of(edit);
      return each.does == activity::introduce ? when.first >= other.first : when.last <= other.last;
    };
    return std::ranges::all_of(rest, lies_right) ? 0 : 1;
  }

  [[nodiscard]] bool is_concerned(std::uint32_t module, const std::vector<resolved_cell>& rest) const {
    const curriculum& of = space_.of();
    return std::ranges::any_of(rest, [&](const resolved_cell& each) {
      return has_teams_ ? of.modules()[module].team && of.modules()[each.place.module].team == of.modules()[module].team
                        : (of.resolved(module).sides & each.sides) != 0;
    });
  }

  const repair_space& space_;
  std::vector<bool> full_;
  std::vector<std::size_t> cells_;  ///< by module, with those of the repair
  bool has_teams_ = false;
};

}  // namespace

void place_better(const repair_space& space, const std::vector<curriculum_finding>& found,
                  std::vector<competence_repair>& searches, std::vector<std::vector<cell_edit>>& edits) {
  better_places places{space, found};
  for (const std::vector<cell_edit>& each : edits) places.count(each);
  for (std::size_t c = 0; c < searches.size(); ++c) places.run(searches[c], edits[c]);
}

}  // namespace loopbaan::detail
