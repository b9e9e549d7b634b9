// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include <loopbaan/curriculum/repair.hpp>

#include <support/random.hpp>

#include "map_world.hpp"

using namespace loopbaan;
using testing::dice;
using testing::map_framework;

// The rules once more, from what students meet: whoever takes a variant takes all that everybody takes, and of each
// choice some of its modules. What is for everybody is met by every such student.

namespace {

curriculum_draft a_map(dice& roll, std::size_t modules, const std::string& competences, bool with_choices) {
  curriculum_draft draft{.id = "kaart", .version = "1", .framework = {"klein", "1"}};
  for (const char each : competences) draft.competences.push_back(std::string{each});
  if (roll.chance(60)) draft.variants = {{.id = "v", .title = text{"v"}}, {.id = "w", .title = text{"w"}}};
  if (with_choices && roll.chance(50)) {
    draft.choices.push_back({.id = "keuze", .take = 1 + static_cast<std::int64_t>(roll.below(2))});
    if (roll.chance(30)) draft.choices.back().among = 4;
  }
  const std::vector<std::string> levels{"ontwikkeling", "start", "basis"};
  for (std::size_t m = 0; m < modules; ++m) {
    curriculum_module made{.id = "M" + std::to_string(m), .title = text{"M"}};
    if (roll.chance(85)) {
      made.year = 1 + static_cast<std::int64_t>(roll.below(2));
      if (roll.chance(80)) made.period = 1 + static_cast<std::int64_t>(roll.below(2));
    }
    if (!draft.variants.empty() && roll.chance(40)) made.variants = {roll.chance(50) ? "v" : "w"};
    if (!draft.choices.empty() && roll.chance(50)) made.choice = "keuze";
    for (const char each : competences)
      for (const activity does : {activity::introduce, activity::practise, activity::assess}) {
        if (!roll.chance(30)) continue;
        curriculum_cell cell{.competence = std::string{each}, .does = does};
        if (roll.chance(50)) cell.level = roll.pick(levels);
        if (roll.chance(15)) cell.unsure = true;
        made.cells.push_back(std::move(cell));
      }
    draft.modules.push_back(std::move(made));
  }
  // A choice takes no more than there are.
  if (!draft.choices.empty()) {
    const auto members = std::ranges::count_if(draft.modules, [](const auto& each) { return each.choice.has_value(); });
    std::int64_t& take = *draft.choices.back().take;
    take = std::min(take, std::max<std::int64_t>(members, draft.choices.back().among.value_or(0)));
    if (take == 0) draft.choices.clear();
  }
  return draft;
}

/// What each possible student of a variant takes.
std::vector<std::set<std::size_t>> students_of(const curriculum& of, std::uint32_t variant) {
  std::set<std::size_t> everybody;
  std::vector<std::size_t> options;
  for (std::size_t m = 0; m < of.modules().size(); ++m) {
    if (!(of.resolved(m).variants >> variant & 1)) continue;
    (of.resolved(m).choice ? void(options.push_back(m)) : void(everybody.insert(m)));
  }
  if (of.draft().choices.empty()) return {everybody};
  // Options that are not on the map do nothing.
  const auto take = static_cast<std::size_t>(of.draft().choices[0].take.value_or(1));
  const auto all = static_cast<std::size_t>(
      std::max<std::int64_t>(of.draft().choices[0].among.value_or(0), static_cast<std::int64_t>(options.size())));
  std::vector<std::set<std::size_t>> made;
  for (std::size_t set = 0; set < (std::size_t{1} << all); ++set) {
    std::set<std::size_t> taken = everybody;
    std::size_t count = 0;
    for (std::size_t i = 0; i < all; ++i) {
      if (!(set >> i & 1)) continue;
      ++count;
      if (i < options.size()) taken.insert(options[i]);
    }
    if (count == std::min(take, all)) made.push_back(std::move(taken));
  }
  return made;
}

/// For whom it is there, by going round all students.
extent extent_by_students(const curriculum& of, std::uint32_t variant, const std::set<std::size_t>& sure,
                          bool any_in_doubt) {
  const auto students = students_of(of, variant);
  const auto meets = [&](const std::set<std::size_t>& taken) {
    return std::ranges::any_of(sure, [&](std::size_t each) { return taken.contains(each); });
  };
  if (!students.empty() && std::ranges::all_of(students, meets)) return extent::everybody;
  if (!sure.empty()) return extent::by_choice;
  return any_in_doubt ? extent::in_doubt : extent::none;
}

std::set<std::string> by_twin(const curriculum& of) {
  std::set<std::string> found;
  for (const competence_index competence : of.competences())
    for (std::uint32_t v = 0; v < of.variant_count(); ++v) {
      std::map<activity, std::set<std::size_t>> sure;
      std::map<activity, bool> doubt;
      struct told {
        activity does;
        rank level;
        module_span when;
      };
      std::vector<told> all;
      for (const resolved_cell& each : of.cells_of(competence)) {
        if (!(of.resolved(each.place.module).variants >> v & 1)) continue;
        if (!each.sure) {
          doubt[each.does] = true;
          continue;
        }
        sure[each.does].insert(each.place.module);
        all.push_back({each.does, each.level, of.resolved(each.place.module).when});
      }
      const auto there = [&](activity does) { return extent_by_students(of, v, sure[does], doubt[does]); };
      const extent i = there(activity::introduce), o = there(activity::practise), t = there(activity::assess);
      const std::string end = " " + of.fw().competences()[competence].id + " " + std::to_string(v);
      if (i != extent::everybody) found.insert("never-introduced" + end);
      if (std::max(i, t) >= extent::by_choice && o < std::max(i, t)) found.insert("not-practised" + end);
      if (o >= extent::by_choice && t < o) found.insert("not-assessed" + end);
      const auto all_after = [&](activity early, activity late) {
        bool any = false, any_early = false;
        for (const told& one : all)
          if (one.does == early && one.when.is_known()) {
            bool before_all = true;
            for (const told& other : all)
              if (other.does == late) {
                any = true;
                before_all = before_all && other.when.is_known() && one.when.last < other.when.first;
              }
            any_early = any_early || (any && before_all);
          }
        return any_early;
      };
      const bool early_assessed = all_after(activity::assess, activity::practise);
      if (early_assessed)
        found.insert("assessed-before-practised" + end);
      else if (all_after(sure[activity::practise].empty() ? activity::assess : activity::practise, activity::introduce))
        found.insert("order-broken" + end);
      // A level is jumped when some cell stands above the highest below it by more than one, and nothing before it got
      // there.
      for (const told& one : all) {
        if (one.level == rank::unknown || !one.when.is_known()) continue;
        rank below = rank::not_shown;
        bool reached = false;
        for (const told& other : all) {
          if (other.level == rank::unknown || !other.when.is_known() || other.when.first > one.when.first) continue;
          if (other.level < one.level) below = std::max(below, other.level);
          if (other.level >= one.level && other.when.first < one.when.first) reached = true;
        }
        if (!reached && below != rank::not_shown && number(below) + 1 < number(one.level))
          found.insert("level-jumped" + end);
      }
      const rank required = of.required(competence);
      bool all_said = true, any = false;
      std::set<std::size_t> reaching;
      bool reaching_in_doubt = false;
      rank best = rank::not_shown;
      for (const resolved_cell& each : of.cells_of(competence)) {
        if (!(of.resolved(each.place.module).variants >> v & 1) || each.does != activity::assess) continue;
        if (each.level == rank::unknown) {
          all_said = false;
          continue;
        }
        if (each.sure) any = true, best = std::max(best, each.level);
        if (each.level >= required)
          (each.sure ? void(reaching.insert(each.place.module)) : void(reaching_in_doubt = true));
      }
      if (required != rank::not_shown && all_said && any) {
        const extent got = extent_by_students(of, v, reaching, reaching_in_doubt);
        if (got != extent::everybody && !(best >= required && got >= t)) found.insert("level-not-assessed" + end);
      }
    }
  return found;
}

bool is_compared(curriculum_rule rule) { return rule <= curriculum_rule::level_not_assessed; }

}  // namespace

TEST_CASE("the rules find what going round all students finds, on thousands of small maps") {
  const framework fw = map_framework();
  dice roll{2026};
  std::size_t findings = 0;
  for (std::size_t round = 0; round < testing::cases(3000); ++round) {
    const curriculum of = curriculum::build(a_map(roll, 1 + roll.below(5), "ab", true), fw, "").value();
    std::set<std::string> found;
    for (const curriculum_finding& each : check_curriculum(of)) {
      if (!is_compared(each.rule)) continue;
      for (const std::uint32_t v : each.variants)
        found.insert(std::string{name(each.rule)} + " " + fw.competences()[*each.competence].id + " " +
                     std::to_string(v));
    }
    CAPTURE(round);
    CAPTURE(write_curriculum(of));
    REQUIRE(found == by_twin(of));
    findings += found.size();
  }
  CHECK(findings > testing::cases(3000));
}

namespace {

/// All changes that a repair may think of for one competence, as the description of a repair says, without its code.
std::vector<curriculum_change> changes_for(const curriculum& of, const std::string& id) {
  std::vector<curriculum_change> made;
  const competence_index competence = *of.fw().competences().find(id);
  bool has_levels = false;
  for (const resolved_cell& each : of.cells_of(competence)) has_levels = has_levels || each.level != rank::unknown;
  const std::vector<std::string> levels{"ontwikkeling", "start", "basis", "vak"};
  std::size_t lowest = 0, highest = 0;
  for (const resolved_cell& each : of.cells_of(competence)) {
    if (each.level == rank::unknown) continue;
    lowest = lowest == 0 ? number(each.level) : std::min(lowest, number(each.level));
    highest = std::max(highest, number(each.level));
  }
  const auto has = [&](const curriculum_module& module, activity does) {
    return std::ranges::any_of(module.cells,
                               [&](const auto& each) { return each.competence == id && each.does == does; });
  };
  for (const curriculum_module& module : of.modules()) {
    for (const curriculum_cell& cell : module.cells) {
      if (cell.competence != id) continue;
      const auto on_cell = [&](change_kind kind) {
        return curriculum_change{
            .kind = kind, .module = module.id, .competence = id, .does = cell.does, .level = cell.level};
      };
      if (cell.unsure.value_or(false)) {
        made.push_back(on_cell(change_kind::make_sure));
        continue;
      }
      made.push_back(on_cell(change_kind::remove_cell));
      if (has_levels)
        for (const std::string& level : levels)
          if (cell.level != level) {
            made.push_back(on_cell(change_kind::set_level));
            made.back().new_level = level;
          }
      for (const curriculum_module& other : of.modules())
        if (other.id != module.id && !has(other, cell.does)) {
          made.push_back(on_cell(change_kind::move_cell));
          made.back().to = other.id;
        }
    }
    for (const activity does : {activity::introduce, activity::practise, activity::assess}) {
      if (has(module, does)) continue;
      const auto add = [&](std::optional<std::string> level) {
        made.push_back({.kind = change_kind::add_cell,
                        .module = module.id,
                        .competence = id,
                        .does = does,
                        .level = std::move(level)});
      };
      if (does == activity::assess && has_levels) {
        add("start");
        continue;
      }
      add(std::nullopt);
      if (does == activity::assess) continue;
      for (std::size_t level = lowest + 1; level < highest; ++level) add(levels[level - 1]);
    }
  }
  return made;
}

bool is_mended(const curriculum& of) {
  return std::ranges::none_of(
      check_curriculum(of), [](const curriculum_finding& each) { return each.rule <= curriculum_rule::empty_module; });
}

/// Can so many changes mend it? By trying all sets of changes that can be made together.
bool can_mend_with(const curriculum& of, const std::vector<curriculum_change>& all, std::size_t count,
                   std::vector<curriculum_change>& chosen, std::size_t from) {
  if (count == 0) {
    const auto made = apply_changes(of, chosen);
    return made && is_mended(*made);
  }
  const auto meet = [](const curriculum_change& a, const curriculum_change& b) {
    const bool new_a = a.kind == change_kind::add_cell, new_b = b.kind == change_kind::add_cell;
    if (a.competence != b.competence) return false;
    if (!new_a && !new_b && a.module == b.module && a.does == b.does && a.level == b.level) return true;
    const auto slot = [](const curriculum_change& each) {
      return each.kind == change_kind::move_cell ? each.to : each.kind == change_kind::add_cell ? each.module : "";
    };
    return !slot(a).empty() && slot(a) == slot(b) && a.does == b.does;
  };
  for (std::size_t i = from; i < all.size(); ++i) {
    if (std::ranges::any_of(chosen, [&](const auto& other) { return meet(other, all[i]); })) continue;
    chosen.push_back(all[i]);
    if (can_mend_with(of, all, count - 1, chosen, i + 1)) return true;
    chosen.pop_back();
  }
  return false;
}

}  // namespace

TEST_CASE("no fewer changes mend a map than the smallest repair has, on hundreds of small maps") {
  const framework fw = map_framework();
  dice roll{7};
  std::size_t mended = 0, impossible = 0, unproven = 0, largest = 0;
  for (std::size_t round = 0; round < testing::cases(400); ++round) {
    const std::string competences = roll.chance(60) ? "a" : "ab";
    const curriculum of = curriculum::build(a_map(roll, 1 + roll.below(3), competences, true), fw, "").value();
    const curriculum_repair repair = repair_curriculum(of).value();
    CAPTURE(round);
    CAPTURE(write_curriculum(of));
    if (repair.status == repair_status::stopped || repair.status == repair_status::feasible) {
      REQUIRE(repair.bound <= repair.cost);
      ++unproven;
      continue;
    }
    std::vector<curriculum_change> all;
    for (const char each : competences)
      for (curriculum_change& change : changes_for(of, std::string{each})) all.push_back(std::move(change));
    std::vector<curriculum_change> chosen;
    const auto cost = static_cast<std::size_t>(repair.cost);
    if (repair.status == repair_status::unreachable) {
      ++impossible;
      for (std::size_t fewer = 0; fewer <= 2; ++fewer) REQUIRE_FALSE(can_mend_with(of, all, fewer, chosen, 0));
      continue;
    }
    ++mended;
    largest = std::max(largest, cost);
    std::vector<curriculum_change> changes;
    for (const repair_step& each : repair.steps) changes.push_back(each.change);
    REQUIRE(changes.size() == cost);
    REQUIRE(is_mended(apply_changes(of, changes).value()));
    for (std::size_t fewer = 0; fewer < std::min<std::size_t>(cost, 3); ++fewer)
      REQUIRE_FALSE(can_mend_with(of, all, fewer, chosen, 0));
  }
  CHECK(mended > testing::cases(100));
  CHECK(largest >= 3);
  CHECK(impossible > 0);
  CHECK(unproven < 40);
}
