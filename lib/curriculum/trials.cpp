// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <compare>
#include <set>
#include <tuple>

#include <loopbaan/curriculum/change.hpp>

#include <curriculum/changed_world.hpp>
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
        modules{detail::module_world_of(world)},
        has_listed{!map.draft().competences.empty()} {
    for (std::uint32_t i = 0; i < findings.size(); ++i)
      (findings[i].competence ? about[findings[i].competence->value] : of_modules).push_back(i);
    for (const std::string& each : map.draft().competences) listed[map.fw().competences().find(each)->value] = true;
    for (const resolved_cell& each : map.cells()) count_sides(sides, each, world.modules[each.place.module], 1);
    for (const curriculum_module& each : map.modules()) with_year += each.year ? 1 : 0;
    said_by.resize(map.modules().size());
    for (const resolved_cell& each : map.cells()) {
      said_by[each.place.module] += each.sides != 0 ? 1 : 0;
      said += each.sides != 0 ? 1 : 0;
    }
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
  detail::module_world modules;
  std::vector<std::uint32_t> said_by = {};  ///< by module its cells of which somebody said who does them
  std::size_t said = 0;                     ///< and all of these
  std::size_t with_year = 0;                ///< modules of which a year is said
  bool has_listed;
};

namespace {

/// What a finding is about, and in which variants.
struct finding_key {
  const curriculum_finding* of;
  variant_set variants = 0;

  explicit finding_key(const curriculum_finding& found) : of{&found} {
    for (const std::uint32_t each : found.variants) variants |= variant_set{1} << each;
  }

  /// By all that makes a finding another one, whatever cells it stands on.
  friend std::strong_ordering compare(const finding_key& a, const finding_key& b) {
    const auto plain = [](const curriculum_finding& each) {
      constexpr std::uint32_t none = ~std::uint32_t{0};
      const bool levels = each.rule == curriculum_rule::level_jumped || each.rule == curriculum_rule::introduced_again;
      return std::tuple{each.rule,
                        each.competence ? each.competence->value : none,
                        each.module.value_or(none),
                        each.rule == curriculum_rule::overloaded_period ? each.time : 0,
                        each.there,
                        levels ? each.wanted : rank::not_shown,
                        levels ? each.level : rank::not_shown};
    };
    if (const auto order = plain(*a.of) <=> plain(*b.of); order != 0) return order;
    if (a.of->rule != curriculum_rule::prerequisite) return std::strong_ordering::equal;
    return std::lexicographical_compare_three_way(a.of->modules.begin(), a.of->modules.end(), b.of->modules.begin(),
                                                  b.of->modules.end());
  }
  friend bool operator<(const finding_key& a, const finding_key& b) { return compare(a, b) < 0; }
};

using findings_seen = std::vector<const curriculum_finding*>;

/// Those of one list that the other has not, variant by variant; of competences only in the variants that were looked
/// in.
std::vector<curriculum_finding> only_among(const findings_seen& found, const findings_seen& others,
                                           variant_set looked_in) {
  std::vector<finding_key> known;
  known.reserve(others.size());
  for (const curriculum_finding* each : others)
    if (!each->accepted) known.emplace_back(*each);
  std::ranges::sort(known, [](const finding_key& a, const finding_key& b) { return a < b; });
  std::vector<curriculum_finding> made;
  for (const curriculum_finding* each : found) {
    if (each->accepted) continue;
    const finding_key own{*each};
    variant_set left = own.variants & (each->competence ? looked_in : ~variant_set{0});
    for (auto same = std::lower_bound(known.begin(), known.end(), own); same != known.end() && !(own < *same); ++same)
      left &= ~same->variants;
    if (left == 0) continue;
    made.push_back(*each);
    std::erase_if(made.back().variants, [&](std::uint32_t variant) { return (left >> variant & 1) == 0; });
  }
  return made;
}

}  // namespace

curriculum_trials::curriculum_trials(const curriculum& of) : held_{std::make_shared<const data>(of)} {}

const curriculum& curriculum_trials::of() const noexcept { return held_->of; }

result<trial_findings> curriculum_trials::ask(const std::vector<curriculum_change>& changes) const {
  const curriculum& of = held_->of;
  const framework& fw = of.fw();
  detail::map_changer changer{of};
  if (diagnostics wrong = changer.make(changes); !wrong.empty()) return wrong;
  detail::changed_world changed{of, held_->world, changer};
  if (!changed.take_in(held_->with_year)) {
    auto whole = what_if_changed(of, changes);
    if (!whole) return whole.errors();
    return trial_findings{std::move(whole->comes), std::move(whole->goes)};
  }
  std::set<competence_index> affected;
  variant_set looked_in = 0;
  data::side_counts sides = held_->sides;
  std::size_t said = held_->said;
  for (const std::uint32_t each : changed.touched()) said -= held_->said_by[each];
  const auto affect = [&](std::uint32_t module) {
    looked_in |= of.resolved(module).variants | changed.world().modules[module].variants;
    for (const curriculum_cell& each : of.modules()[module].cells)
      affected.insert(*fw.competences().find(each.competence));
  };
  for (const std::uint32_t each : changed.touched())
    if (changed.does_else(each)) affect(each);
  for (const std::uint32_t each : changed.fewer_to_choose_from()) affect(each);
  for (const competence_index each : affected)
    for (const resolved_cell& cell : of.cells_of(each))
      if (changed.is_touched(cell.place.module) && changed.does_else(cell.place.module))
        data::count_sides(sides, cell, held_->world.modules[cell.place.module], -1);
  for (const resolved_cell& each : changed.new_cells()) {
    if (!changed.does_else(each.place.module)) continue;
    affected.insert(each.competence);
    data::count_sides(sides, each, changed.world().modules[each.place.module], 1);
  }
  changed.world().two_sides = 0;
  for (std::size_t v = 0; v < sides.size(); ++v)
    if (sides[v][0] > 0 && sides[v][1] > 0) changed.world().two_sides |= variant_set{1} << v;
  // Whether anybody asks for both sides is said by all of the cells.
  if (changed.world().two_sides != held_->world.two_sides) {
    affected.insert(of.competences().begin(), of.competences().end());
    looked_in = ~variant_set{0};
  }
  if (!changer.added().empty()) looked_in = ~variant_set{0};
  std::vector<bool> added(fw.competences().size(), false);
  for (const std::string& each : changer.added()) {
    const competence_index competence = *fw.competences().find(each);
    affected.insert(competence);
    added[competence.value] = true;
  }
  // Who adds to a map that listed nothing lists what it was about.
  const bool lists_all = !changer.added().empty() && !held_->has_listed;
  findings_seen before;
  std::vector<curriculum_finding> after, found;
  detail::competence_rules rules{changed.world()};
  std::vector<std::pair<competence_index, std::vector<resolved_cell>>> looked_at;
  for (const competence_index each : affected) {
    for (const std::uint32_t i : held_->about[each.value]) before.push_back(&held_->findings[i]);
    std::vector<resolved_cell> cells = changed.cells_of(each);
    const bool was_about = std::ranges::binary_search(of.competences(), each);
    const bool is_about = !cells.empty() || held_->listed[each.value] || added[each.value] || (lists_all && was_about);
    // What the map is about, it is about in all variants.
    if (is_about != was_about) looked_in = ~variant_set{0};
    if (is_about) looked_at.emplace_back(each, std::move(cells));
  }
  rules.look_in(looked_in);
  for (const auto& [competence, cells] : looked_at) {
    rules.find(competence, cells, found);
    if (!found.empty()) detail::merge_variants(found, after);
  }
  for (const std::uint32_t i : held_->of_modules) before.push_back(&held_->findings[i]);
  const detail::module_world modules = changed.modules(held_->modules, said);
  detail::find_in_modules(modules, found);
  detail::merge_variants(found, after);
  detail::find_in_periods(modules, found);
  detail::merge_variants(found, after);
  detail::mark_accepted(after, of);
  findings_seen seen;
  for (const curriculum_finding& each : after) seen.push_back(&each);
  trial_findings made{only_among(seen, before, looked_in), only_among(before, seen, looked_in)};
  changed.renumber(made.comes);
  return made;
}

}  // namespace loopbaan
