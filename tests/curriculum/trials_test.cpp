// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <loopbaan/curriculum/change.hpp>

#include <support/random.hpp>

#include "map_world.hpp"

using namespace loopbaan;
using testing::curriculum_of;
using testing::dice;
using testing::map_framework;

namespace {

curriculum_draft a_programme(dice& roll) {
  curriculum_draft draft{.id = "kaart", .version = "1", .framework = {"klein", "1"}};
  if (roll.chance(50)) draft.competences = {"a", "b", "c"};
  if (roll.chance(60)) draft.variants = {{.id = "v", .title = text{"v"}}, {.id = "w", .title = text{"w"}}};
  const bool has_years = roll.chance(80);
  const bool has_sides = roll.chance(60);
  const std::vector<std::string> levels{"ontwikkeling", "start", "basis", "vak"};
  const std::vector<side> sides{side::institute, side::workplace, side::together};
  const std::size_t modules = 2 + roll.below(6);
  for (std::size_t m = 0; m < modules; ++m) {
    curriculum_module made{.id = "M" + std::to_string(m), .title = text{"M"}};
    if (has_years && roll.chance(85)) made.year = 1 + static_cast<std::int64_t>(roll.below(3));
    if (roll.chance(80)) made.period = 1 + static_cast<std::int64_t>(roll.below(3));
    if (roll.chance(70)) made.ec = static_cast<double>(5 * (1 + roll.below(8)));
    if (!draft.variants.empty() && roll.chance(40)) made.variants = {roll.chance(50) ? "v" : "w"};
    if (has_sides && roll.chance(80)) made.by = roll.pick(sides);
    if (roll.chance(25)) made.choice = "keuze";
    if (m > 0 && roll.chance(40)) made.after = {"M" + std::to_string(roll.below(modules))};
    for (const char each : std::string{"abc"})
      for (const activity does : {activity::introduce, activity::practise, activity::assess}) {
        if (!roll.chance(25)) continue;
        curriculum_cell cell{.competence = std::string{each}, .does = does};
        if (roll.chance(60)) cell.level = roll.pick(levels);
        if (roll.chance(15)) cell.unsure = true;
        if (has_sides && roll.chance(20)) cell.by = roll.pick(sides);
        made.cells.push_back(std::move(cell));
      }
    draft.modules.push_back(std::move(made));
  }
  if (std::ranges::any_of(draft.modules, [](const auto& each) { return each.choice.has_value(); }))
    draft.choices = {{.id = "keuze"}};
  if (roll.chance(30)) draft.accepted.push_back({.rule = "empty-module", .reason = text{"zo bedoeld"}});
  if (roll.chance(30))
    draft.accepted.push_back({.rule = "not-assessed", .competence = "a", .reason = text{"zo bedoeld"}});
  if (roll.chance(20)) draft.left_out.push_back({.competence = "c", .reason = text{"aan de school"}});
  return draft;
}

curriculum_change a_change(dice& roll, const curriculum& of) {
  const curriculum_module& module = of.modules()[roll.below(of.modules().size())];
  curriculum_change made{.kind = static_cast<change_kind>(roll.below(10)), .module = module.id};
  made.competence = std::string{"abcd"[roll.below(4)]};
  made.does = static_cast<activity>(roll.below(3));
  if (!module.cells.empty() && roll.chance(80)) {
    const curriculum_cell& cell = module.cells[roll.below(module.cells.size())];
    made.competence = cell.competence;
    made.does = cell.does;
    made.level = cell.level;
  }
  if (made.kind == change_kind::add_cell) made.competence = std::string{"abcd"[roll.below(4)]};
  made.new_level = roll.chance(90) ? "start" : "nergens";
  made.by = side::together;
  made.to = of.modules()[roll.below(of.modules().size())].id;
  if (roll.chance(80)) made.year = 1 + static_cast<std::int64_t>(roll.below(4));
  if (roll.chance(80)) made.period = 1 + static_cast<std::int64_t>(roll.below(4));
  made.percent = roll.chance(50) ? 50 : 200;
  return made;
}

}  // namespace

TEST_CASE("a change that is tried does what building the map anew says, on thousands of small maps") {
  const framework fw = map_framework("abc");
  dice roll{11};
  std::size_t tried = 0, refused = 0, coming = 0, going = 0;
  for (std::size_t round = 0; round < testing::cases(1500); ++round) {
    const curriculum of = curriculum::build(a_programme(roll), fw, "").value();
    const curriculum_trials trials{of};
    for (int i = 0; i < 4; ++i) {
      std::vector<curriculum_change> changes;
      for (std::size_t c = 0; c < 1 + roll.below(3); ++c) changes.push_back(a_change(roll, of));
      const auto whole = what_if_changed(of, changes);
      const auto found = trials.ask(changes);
      CAPTURE(round);
      CAPTURE(write_curriculum(of));
      std::string asked;
      for (const curriculum_change& each : changes) asked += print(each, of) + "; ";
      CAPTURE(asked);
      REQUIRE(found.has_value() == whole.has_value());
      if (!whole) {
        REQUIRE(found.errors() == whole.errors());
        ++refused;
        continue;
      }
      ++tried;
      REQUIRE(found->comes == whole->comes);
      REQUIRE(found->goes == whole->goes);
      coming += whole->comes.size();
      going += whole->goes.size();
    }
  }
  CHECK(tried > testing::cases(2000));
  CHECK(refused > testing::cases(200));
  CHECK(coming > testing::cases(1000));
  CHECK(going > testing::cases(1000));
}

TEST_CASE("what is tried changes nothing: the next change is of the map as it is") {
  const curriculum of = curriculum_of(map_framework("a"), "module;jaar;a\nM1;1;I\nM2;2;O\nM3;3;T\n").value();
  const curriculum_trials trials{of};
  const curriculum_change gone{.kind = change_kind::remove_module, .module = "M2"};
  for (int i = 0; i < 2; ++i) {
    const auto found = trials.ask({gone}).value();
    REQUIRE(found.comes.size() == 1);
    CHECK(found.comes.front().rule == curriculum_rule::not_practised);
    // M3 is the second module once M2 is gone.
    CHECK(found.comes.front().cells.back() == cell_place{1, 0});
  }
  CHECK(trials.of().modules().size() == 3);
  CHECK(trials.ask({{.kind = change_kind::remove_module, .module = "M9"}}).errors().front().code ==
        errc::impossible_change);
}
