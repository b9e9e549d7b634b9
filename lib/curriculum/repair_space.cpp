// SPDX-License-Identifier: BSL-1.0
#include <curriculum/competence_repair.hpp>

#include <algorithm>
#include <tuple>

namespace loopbaan::detail {

diagnostics errors_of(const curriculum& of, const repair_request& asked) {
  constexpr std::int64_t most_cost = 1000;
  diagnostics wrong;
  const auto in_range = [&](std::int64_t cost) {
    if (cost >= 0 && cost <= most_cost) return;
    wrong.push_back({errc::impossible_value,
                     {},
                     {std::to_string(cost),
                      {"de prijs van een verandering", "the cost of a change"},
                      {"Geef een geheel getal van 0 tot en met 1000.", "Give a whole number from 0 to 1000."}}});
  };
  for (const std::int64_t each : {asked.add, asked.remove, asked.change, asked.move}) in_range(each);
  for (const auto& [id, weight] : asked.weights) in_range(weight);
  std::vector<std::string> named = asked.fixed;
  for (const auto& [id, weight] : asked.weights) named.push_back(id);
  std::vector<std::string> known;
  for (const curriculum_module& each : of.modules()) known.push_back(each.id);
  for (const std::string& id : named)
    if (!of.find_module(id))
      wrong.push_back(
          {errc::unknown_reference,
           {},
           {id,
            {"module", "module"},
            did_you_mean(nearest(id, known), {"Noem een module van de kaart.", "Name a module of the map."})}});
  return wrong;
}

repair_space::repair_space(const curriculum& of, const repair_request& asked_of)
    : asked{asked_of},
      of_{of},
      world_{of},
      fixed_(of.modules().size(), false),
      weights_(of.modules().size(), 1),
      empty_(of.modules().size()),
      group_of_(of.modules().size(), 0),
      sides_in_(of.variant_count(), 0) {
  for (const std::string& each : asked.fixed) fixed_[*of.find_module(each)] = true;
  for (const auto& [id, weight] : asked.weights) weights_[*of.find_module(id)] = weight;
  for (const resolved_cell& each : of.cells()) {
    sides_are_said_ = sides_are_said_ || each.sides != 0;
    if (!each.sure) continue;
    for (std::size_t v = 0; v < sides_in_.size(); ++v)
      if (of.resolved(each.place.module).variants >> v & 1) sides_in_[v] |= each.sides;
  }
  const bool fills = of.state_of(curriculum_rule::empty_module).on;
  for (std::uint32_t m = 0; m < of.modules().size(); ++m) {
    if (fills && of.resolved(m).unfilled != 0 && !fixed_[m]) {
      empty_[m] = static_cast<std::uint32_t>(to_fill_.size());
      to_fill_.push_back(m);
    }
  }
  group();
}

void repair_space::watch(std::uint32_t module) {
  if (empty_[module]) return;
  empty_[module] = static_cast<std::uint32_t>(to_fill_.size());
  to_fill_.push_back(module);
  group();
}

/// Modules of the same variants, time, choice, sides and weight are alike; those that must have a cell are each their
/// own.
void repair_space::group() {
  using likeness =
      std::tuple<variant_set, std::int32_t, std::int32_t, std::int64_t, std::uint8_t, std::int64_t, std::int64_t>;
  std::map<likeness, std::uint32_t> known;
  groups_.clear();
  for (std::uint32_t m = 0; m < of_.modules().size(); ++m) {
    const resolved_module& module = of_.resolved(m);
    const likeness like{module.variants,
                        module.when.first,
                        module.when.last,
                        module.choice ? static_cast<std::int64_t>(*module.choice) : -1,
                        module.sides,
                        fixed_[m] ? -1 : weights_[m],
                        empty_[m] ? static_cast<std::int64_t>(*empty_[m]) : -1};
    const auto [place, is_new] = known.emplace(like, static_cast<std::uint32_t>(groups_.size()));
    if (is_new) groups_.emplace_back();
    groups_[place->second].members.push_back(m);
    group_of_[m] = place->second;
  }
}

/// A cell may come into a module whose owner is known, where owners are said at all; and where it brings no side into a
/// variant that has only the other: that would be a question about the whole map.
bool repair_space::may_take_cells(std::uint32_t module) const {
  if (fixed_[module]) return false;
  const std::uint8_t sides = of_.resolved(module).sides;
  if (sides_are_said_ && sides == 0) return false;
  for (std::size_t v = 0; v < sides_in_.size(); ++v)
    if (of_.resolved(module).variants >> v & 1)
      if (sides_in_[v] != 3 && (sides_in_[v] | sides) == 3) return false;
  return true;
}

std::vector<cell_edit> repair_space::edits_of(competence_index competence) const {
  std::vector<cell_edit> made;
  const auto cells = of_.cells_of(competence);
  const bool has_levels = std::ranges::any_of(cells, [](const auto& each) { return each.level != rank::unknown; });
  const rank required = of_.required(competence);
  std::size_t lowest = 0, highest = 0;  // of the levels that are said
  for (const resolved_cell& each : cells) {
    if (each.level == rank::unknown) continue;
    lowest = lowest == 0 ? number(each.level) : std::min(lowest, number(each.level));
    highest = std::max(highest, number(each.level));
  }
  const std::size_t top = number(of_.fw().top(competence));
  const auto has = [&](std::uint32_t module, activity does) {
    return std::ranges::any_of(
        cells, [&](const resolved_cell& each) { return each.place.module == module && each.does == does; });
  };
  const auto has_at = [&](std::uint32_t module, activity does, rank level) {
    return std::ranges::any_of(cells, [&](const resolved_cell& each) {
      return each.place.module == module && each.does == does && each.level == level;
    });
  };
  for (std::uint32_t i = 0; i < cells.size(); ++i) {
    const resolved_cell& cell = cells[i];
    const std::uint32_t module = cell.place.module;
    if (fixed_[module] || cell.does == activity::offered) continue;
    if (!cell.sure) {
      made.push_back({change_kind::make_sure, cell.does, module, 0, i, cell.level, asked.change * weights_[module]});
      continue;
    }
    made.push_back({change_kind::remove_cell, cell.does, module, 0, i, cell.level, asked.remove * weights_[module]});
    if (has_levels)
      for (std::size_t level = 1; level <= top; ++level)
        if (make_rank(level) != cell.level && !has_at(module, cell.does, make_rank(level)))
          made.push_back(
              {change_kind::set_level, cell.does, module, 0, i, make_rank(level), asked.change * weights_[module]});
    if (cell.sides == 1 || cell.sides == 2)
      made.push_back({change_kind::set_side, cell.does, module, 0, i, cell.level, asked.change * weights_[module]});
    for (std::uint32_t m = 0; m < of_.modules().size(); ++m)
      if (m != module && may_take_cells(m) && !has(m, cell.does))
        made.push_back({change_kind::move_cell, cell.does, module, m, i, cell.level,
                        asked.move * std::max(weights_[module], weights_[m])});
  }
  for (std::uint32_t m = 0; m < of_.modules().size(); ++m) {
    if (!may_take_cells(m)) continue;
    for (const activity does : {activity::introduce, activity::practise, activity::assess}) {
      if (has(m, does)) continue;
      const auto add = [&](rank level) {
        made.push_back({change_kind::add_cell, does, m, 0, 0, level, asked.add * weights_[m]});
      };
      // An assessment is added at the level that the profile asks, the others at none or between two that are there.
      if (does == activity::assess && has_levels && required != rank::not_shown) {
        add(required);
        continue;
      }
      add(rank::unknown);
      if (does != activity::assess)
        for (std::size_t level = lowest + 1; level < highest; ++level) add(make_rank(level));
    }
  }
  std::ranges::stable_sort(made, {}, [](const cell_edit& each) { return each.cost; });
  return made;
}

}  // namespace loopbaan::detail
