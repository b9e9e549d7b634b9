// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <set>
#include <tuple>

#include <loopbaan/curriculum/change.hpp>

#include <curriculum/competence_rules.hpp>
#include <curriculum/map_changer.hpp>
#include <curriculum/module_rules.hpp>

namespace loopbaan {

/// What is known of a map before anybody tries anything.
struct curriculum_trials::data {
  explicit data(const curriculum& map)
      : of{map},
        world{map},
        findings{check_curriculum(map)},
        about(map.fw().competences().size()),
        listed(map.fw().competences().size(), false),
        sides(map.variant_count()),
        has_listed{!map.draft().competences.empty()} {
    for (std::uint32_t i = 0; i < findings.size(); ++i)
      (findings[i].competence ? about[findings[i].competence->value] : of_modules).push_back(i);
    for (const std::string& each : map.draft().competences) listed[map.fw().competences().find(each)->value] = true;
    for (const resolved_cell& each : map.cells()) count_sides(sides, each, world.modules[each.place.module], 1);
    for (const curriculum_module& each : map.modules()) with_year += each.year ? 1 : 0;
  }

  /// Cells of which the institute, and of which the workplace, has a part, by variant.
  using side_counts = std::vector<std::array<std::int64_t, 2>>;

  static void count_sides(side_counts& counts, const resolved_cell& cell,
                          const detail::rule_world::module_facts& module, std::int64_t times) {
    if (!cell.sure) return;
    for (std::size_t v = 0; v < counts.size(); ++v)
      for (std::size_t side = 0; side < 2; ++side)
        if ((module.variants >> v & 1) && (cell.sides >> side & 1)) counts[v][side] += times;
  }

  curriculum of;
  detail::rule_world world;
  std::vector<curriculum_finding> findings;
  std::vector<std::vector<std::uint32_t>> about;  ///< findings by competence
  std::vector<std::uint32_t> of_modules = {};     ///< and those about none
  std::vector<bool> listed;                       ///< competences that the map says it is about
  side_counts sides;
  std::size_t with_year = 0;  ///< modules of which a year is said
  bool has_listed;
};

namespace {

/// What a finding is about, in one of its variants.
using finding_key = std::tuple<curriculum_rule, std::uint32_t, std::uint32_t, std::vector<std::uint32_t>, std::int32_t,
                               extent, rank, rank, std::uint32_t>;

finding_key key_of(const curriculum_finding& found, std::uint32_t variant) {
  constexpr std::uint32_t none = ~std::uint32_t{0};
  const bool about_levels =
      found.rule == curriculum_rule::level_jumped || found.rule == curriculum_rule::introduced_again;
  return {found.rule,
          found.competence ? found.competence->value : none,
          found.module.value_or(none),
          found.rule == curriculum_rule::prerequisite ? found.modules : std::vector<std::uint32_t>{},
          found.rule == curriculum_rule::overloaded_period ? found.time : 0,
          found.there,
          about_levels ? found.wanted : rank::not_shown,
          about_levels ? found.level : rank::not_shown,
          variant};
}

/// Those of one list that the other has not, variant by variant.
std::vector<curriculum_finding> only_among(const std::vector<curriculum_finding>& found,
                                           const std::vector<curriculum_finding>& others) {
  std::set<finding_key> known;
  for (const curriculum_finding& each : others)
    if (!each.accepted)
      for (const std::uint32_t variant : each.variants) known.insert(key_of(each, variant));
  std::vector<curriculum_finding> made;
  for (const curriculum_finding& each : found) {
    if (each.accepted) continue;
    curriculum_finding own = each;
    std::erase_if(own.variants, [&](std::uint32_t variant) { return known.contains(key_of(each, variant)); });
    if (!own.variants.empty()) made.push_back(std::move(own));
  }
  return made;
}

/// A map in which changes are tried: modules keep their positions, and those that are gone are in no variant.
class changed_world {
public:
  changed_world(const curriculum& of, const detail::rule_world& world, const detail::map_changer& changes)
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
  [[nodiscard]] detail::rule_world& world() noexcept { return world_; }

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

  [[nodiscard]] detail::module_world modules() const {
    detail::module_world made{&world_, modules_, std::vector<bool>(modules_.size(), true),
                              std::vector<std::vector<cell_place>>(modules_.size())};
    std::vector<bool> touched(modules_.size(), false);
    for (const std::uint32_t each : touched_) touched[each] = true;
    for (const resolved_cell& each : of_.cells())
      if (!touched[each.place.module]) detail::see_cells(made, {&each, 1});
    detail::see_cells(made, new_cells_);
    return made;
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
  const detail::map_changer& changes_;
  detail::rule_world world_;
  std::vector<resolved_module> modules_;
  std::vector<std::uint32_t> touched_ = {};
  std::vector<std::uint32_t> fewer_to_choose_from_ = {};
  std::vector<resolved_cell> new_cells_ = {};
};

}  // namespace

curriculum_trials::curriculum_trials(const curriculum& of) : held_{std::make_shared<const data>(of)} {}

const curriculum& curriculum_trials::of() const noexcept { return held_->of; }

result<trial_findings> curriculum_trials::ask(const std::vector<curriculum_change>& changes) const {
  const curriculum& of = held_->of;
  const framework& fw = of.fw();
  detail::map_changer changer{of};
  if (diagnostics wrong = changer.make(changes); !wrong.empty()) return wrong;
  changed_world changed{of, held_->world, changer};
  if (!changed.take_in(held_->with_year)) {
    auto whole = what_if_changed(of, changes);
    if (!whole) return whole.errors();
    return trial_findings{std::move(whole->comes), std::move(whole->goes)};
  }
  std::set<competence_index> affected;
  data::side_counts sides = held_->sides;
  for (const auto* modules : {&changed.touched(), &changed.fewer_to_choose_from()})
    for (const std::uint32_t module : *modules)
      for (const curriculum_cell& each : of.modules()[module].cells)
        affected.insert(*fw.competences().find(each.competence));
  for (const competence_index each : affected)
    for (const resolved_cell& cell : of.cells_of(each))
      if (changed.is_touched(cell.place.module))
        data::count_sides(sides, cell, held_->world.modules[cell.place.module], -1);
  for (const resolved_cell& each : changed.new_cells()) {
    affected.insert(each.competence);
    data::count_sides(sides, each, changed.world().modules[each.place.module], 1);
  }
  changed.world().two_sides = 0;
  for (std::size_t v = 0; v < sides.size(); ++v)
    if (sides[v][0] > 0 && sides[v][1] > 0) changed.world().two_sides |= variant_set{1} << v;
  // Whether anybody asks for both sides is said by all of the cells.
  if (changed.world().two_sides != held_->world.two_sides)
    affected.insert(of.competences().begin(), of.competences().end());
  std::vector<bool> added(fw.competences().size(), false);
  for (const std::string& each : changer.added()) {
    const competence_index competence = *fw.competences().find(each);
    affected.insert(competence);
    added[competence.value] = true;
  }
  // Who adds to a map that listed nothing lists what it was about.
  const bool lists_all = !changer.added().empty() && !held_->has_listed;
  std::vector<curriculum_finding> before, after, found;
  detail::competence_rules rules{changed.world()};
  for (const competence_index each : affected) {
    for (const std::uint32_t i : held_->about[each.value]) before.push_back(held_->findings[i]);
    const std::vector<resolved_cell> cells = changed.cells_of(each);
    const bool was_about = lists_all && std::ranges::binary_search(of.competences(), each);
    if (cells.empty() && !held_->listed[each.value] && !added[each.value] && !was_about) continue;
    rules.find(each, cells, found);
    if (!found.empty()) detail::merge_variants(found, after);
  }
  for (const std::uint32_t i : held_->of_modules) before.push_back(held_->findings[i]);
  const detail::module_world modules = changed.modules();
  detail::find_in_modules(modules, found);
  detail::merge_variants(found, after);
  detail::find_in_periods(modules, found);
  detail::merge_variants(found, after);
  detail::mark_accepted(after, of);
  trial_findings made{only_among(after, before), only_among(before, after)};
  changed.renumber(made.comes);
  return made;
}

}  // namespace loopbaan
