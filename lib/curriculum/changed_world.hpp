// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <vector>

#include <curriculum/map_changer.hpp>
#include <curriculum/module_rules.hpp>
#include <curriculum/rule_world.hpp>

namespace loopbaan::detail {

/// A map in which changes are tried: modules keep their positions, and those that are gone are in no variant.
class changed_world {
public:
  changed_world(const curriculum& of, const rule_world& world, const map_changer& changes)
      : of_{of},
        changes_{changes},
        world_{world},
        modules_(of.resolved_modules().begin(), of.resolved_modules().end()) {}

  /// Takes the changed modules in. Nothing where the map would not be one, or is another than its modules say: then all
  /// of it must be built.
  bool take_in(std::size_t with_year) {
    for (const std::uint32_t each : changes_.gone()) {
      with_year -= of_.modules()[each].year ? 1 : 0;
      touched_.push_back(each);
      remove(each);
    }
    for (const auto& [position, module] : changes_.touched()) {
      with_year += module.year ? 1 : 0;
      with_year -= of_.modules()[position].year ? 1 : 0;
      touched_.push_back(position);
    }
    const bool had_years = std::ranges::any_of(of_.modules(), [](const auto& each) { return each.year.has_value(); });
    if ((with_year > 0) != had_years) return false;
    if (!changes_.touched().empty() && !build_touched()) return false;
    std::ranges::sort(touched_);
    return choices_still_are();
  }

  [[nodiscard]] bool is_touched(std::uint32_t module) const { return std::ranges::binary_search(touched_, module); }
  [[nodiscard]] const std::vector<std::uint32_t>& touched() const noexcept { return touched_; }
  /// Modules that stay, and of which a choice now has fewer: what they do may be for everybody now.
  [[nodiscard]] const std::vector<std::uint32_t>& fewer_to_choose_from() const noexcept {
    return fewer_to_choose_from_;
  }
  [[nodiscard]] const std::vector<resolved_cell>& new_cells() const noexcept { return new_cells_; }
  [[nodiscard]] rule_world& world() noexcept { return world_; }

  /// The cells of a competence as they become, by module.
  [[nodiscard]] std::vector<resolved_cell> cells_of(competence_index competence) const {
    std::vector<resolved_cell> made;
    for (const resolved_cell& each : of_.cells_of(competence))
      if (!is_touched(each.place.module)) made.push_back(each);
    for (const resolved_cell& each : new_cells_)
      if (each.competence == competence) made.push_back(each);
    std::ranges::stable_sort(made, {}, [](const resolved_cell& each) { return each.place.module; });
    return made;
  }

  /// What the rules about modules look at: as it was but for what is touched. `said`: cells of which somebody said who
  /// does them, of the modules that are not touched.
  [[nodiscard]] module_world modules(const module_world& before, std::size_t said) const {
    module_world made{&world_, modules_, before.is_empty, before.unowned, said > 0};
    for (const std::uint32_t each : touched_) {
      made.is_empty[each] = true;
      made.unowned[each].clear();
    }
    see_cells(made, new_cells_);
    return made;
  }

  /// Is a touched module another one for the rules about cells? What has only another load is not.
  [[nodiscard]] bool does_else(std::uint32_t module) const {
    if (changes_.gone().contains(module)) return true;
    const resolved_module& before = of_.resolved(module);
    const resolved_module& after = modules_[module];
    const curriculum_module& now = changes_.touched().at(module);
    return !(before.when == after.when) || before.variants != after.variants || before.choice != after.choice ||
           before.sides != after.sides || before.unfilled != after.unfilled ||
           !std::ranges::equal(now.cells, of_.modules()[module].cells, is_same_cell);
  }

  /// Modules behind those that are gone come forward.
  void renumber(std::vector<curriculum_finding>& found) const {
    if (changes_.gone().empty()) return;
    const auto place = [&](std::uint32_t& module) {
      module -= static_cast<std::uint32_t>(
          std::ranges::count_if(changes_.gone(), [&](std::uint32_t each) { return each < module; }));
    };
    for (curriculum_finding& each : found) {
      for (cell_place& cell : each.cells) place(cell.module);
      for (std::uint32_t& module : each.modules) place(module);
      if (each.module) place(*each.module);
    }
  }

private:
  [[nodiscard]] static bool is_same_cell(const curriculum_cell& a, const curriculum_cell& b);

  void remove(std::uint32_t gone) {
    world_.modules[gone].variants = 0;
    modules_[gone] = {};
    for (resolved_module& each : modules_) std::erase(each.after, gone);
  }

  /// The changed modules as a map of their own, so that they are read as any others. A module with a year comes along:
  /// whether periods are of years is said by all of them.
  bool build_touched() {
    curriculum_draft draft;
    const curriculum_draft& whole = of_.draft();
    draft.id = whole.id;
    draft.version = whole.version;
    draft.framework = whole.framework;
    draft.profile = whole.profile;
    draft.variants = whole.variants;
    draft.choices = whole.choices;
    for (curriculum_choice& each : draft.choices) each.among = std::max<std::int64_t>(each.take.value_or(1), 1);
    std::vector<std::uint32_t> positions;
    for (const auto& [position, module] : changes_.touched()) {
      draft.modules.push_back(module);
      draft.modules.back().after.clear();
      positions.push_back(position);
    }
    for (const accepted_finding& each : whole.accepted)
      if (curriculum_rule_of(each.rule) == curriculum_rule::empty_module && !each.competence &&
          (!each.module || std::ranges::any_of(draft.modules, [&](const auto& one) { return one.id == *each.module; })))
        draft.accepted.push_back(each);
    for (std::uint32_t m = 0; m < of_.modules().size(); ++m) {
      if (!of_.modules()[m].year || changes_.gone().contains(m) || changes_.touched().contains(m)) continue;
      draft.modules.push_back({.id = of_.modules()[m].id, .title = of_.modules()[m].title, .year = 1});
      break;
    }
    const auto made = curriculum::build(std::move(draft), of_.fw());
    if (!made) return false;
    for (std::uint32_t i = 0; i < positions.size(); ++i) {
      resolved_module module = made->resolved(i);
      module.after = modules_[positions[i]].after;
      world_.modules[positions[i]].when = module.when;
      modules_[positions[i]] = std::move(module);
    }
    for (resolved_cell each : made->cells()) {
      each.place.module = positions[each.place.module];
      new_cells_.push_back(each);
    }
    return true;
  }

  /// Options that are gone can be chosen no more; a choice of more than there is, is none.
  bool choices_still_are() {
    world_.unfilled = 0;
    for (const resolved_module& each : modules_) world_.unfilled |= each.unfilled;
    if (changes_.gone().empty()) return true;
    for (std::size_t c = 0; c < world_.choices.size(); ++c) {
      const std::int64_t among = of_.draft().choices[c].among.value_or(0);
      std::int64_t members = 0;
      std::vector<std::int64_t> options(world_.variants, 0);
      for (const resolved_module& each : modules_) {
        if (each.variants == 0 || each.choice != static_cast<std::uint32_t>(c)) continue;
        ++members;
        for (std::size_t v = 0; v < options.size(); ++v)
          options[v] += static_cast<std::int64_t>(each.variants >> v & 1);
      }
      if (world_.choices[c].take > std::max(among, members)) return false;
      for (std::int64_t& each : options) each = std::max(each, among);
      if (options == world_.choices[c].options) continue;
      world_.choices[c].options = std::move(options);
      for (std::uint32_t m = 0; m < modules_.size(); ++m)
        if (modules_[m].choice == static_cast<std::uint32_t>(c)) fewer_to_choose_from_.push_back(m);
    }
    return true;
  }

  const curriculum& of_;
  const map_changer& changes_;
  rule_world world_;
  std::vector<resolved_module> modules_;
  std::vector<std::uint32_t> touched_ = {};
  std::vector<std::uint32_t> fewer_to_choose_from_ = {};
  std::vector<resolved_cell> new_cells_ = {};
};

inline bool changed_world::is_same_cell(const curriculum_cell& a, const curriculum_cell& b) {
  return a.competence == b.competence && a.does == b.does && a.level == b.level && a.by == b.by && a.unsure == b.unsure;
}

}  // namespace loopbaan::detail
