// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <loopbaan/loopbaan.hpp>

#include <support/wrong_calls.hpp>

// As in wrong_calls_test.cpp, of what writes and draws: it gives what can be read, or refuses.

using namespace loopbaan;
using namespace loopbaan::testing;

namespace {

constexpr std::uint64_t rounds = 60;

}  // namespace

TEST_CASE("wrong calls: a table holds values of its columns, and gives those that it has") {
  for (std::uint64_t seed = 0; seed < rounds; ++seed) {
    dice roll{seed};
    const std::vector<cell_value> cells{{}, true, std::int64_t{7}, 0.5, date{}, date{std::chrono::sys_days{}}, "word"};
    std::vector<data_column> columns;
    for (std::size_t i = 1 + roll.below(3); i > 0; --i) {
      data_column& made = columns.emplace_back(static_cast<data_column::kind>(roll.below(6)), "column", "meaning");
      for (std::size_t row = roll.below(4); row > 0; --row)
        (void)attempt([&] { return made.add(roll.pick(cells)), 0; });
      (void)attempt([&] { return made[roll.below(5)].index(); });
      (void)attempt([&] { return made.has(roll.below(5)); });
    }
    const auto table = attempt([&] { return data_table{columns}; });
    for (const data_column& each : columns)
      if (each.size() != columns.front().size()) CHECK_FALSE(table.has_value());
    if (!table) continue;
    (void)attempt([&] {
      ArrowSchema schema{};
      ArrowArray array{};
      export_column(*table, roll.below(5), schema, array);
      schema.release(&schema);
      array.release(&array);
      return 0;
    });
    text_run words;
    words.add("one");
    (void)attempt([&] { return words[roll.below(3)].size(); });
    const std::vector<std::vector<std::string>> rows{{"a", "b"}, std::vector<std::string>(roll.below(4), "\xc3\xa9")};
    (void)attempt([&] { return read_csv(write_csv(rows)).value().rows.size(); });
    (void)attempt([&] { return write_csv({{"\xff"}}); });
  }
}

TEST_CASE("wrong calls: maps, pages and tables are of the framework and the people whose answers they show") {
  for (std::uint64_t seed = 0; seed < rounds; ++seed) {
    mixed_worlds w{seed};
    const framework& fw = w.any_framework();
    map_options options{.done = w.some(fw.steps()), .planned = w.some(fw.steps()), .met = w.some(fw.profiles())};
    if (w.roll.chance(30)) options.here = w.in(fw.phases());
    if (w.roll.chance(30)) options.target = w.in(fw.profiles());
    (void)attempt([&] { return draw_career_map(fw, options); });
    (void)attempt([&] { return draw_career_map_dot(fw, options); });

    const cohort& people = w.any_cohort();
    std::vector<plan_outcome> plans(w.roll.chance(80) ? people.size() : w.roll.below(5),
                                    plan_outcome{.status = static_cast<plan_status>(w.roll.below(5))});
    for (plan_outcome& each : plans) {
      if (w.roll.chance(30)) each.cost = w.weight();
      if (w.roll.chance(30)) each.steps = {{w.in(fw.steps()), {{static_cast<reason::purpose>(w.roll.below(7))}}}};
      if (w.roll.chance(30)) each.pieces = {{{w.in(fw.competences()), w.level()}, {}, w.some(fw.steps())}};
      if (w.roll.chance(30)) each.conflict = {{static_cast<condition::kind>(w.roll.below(7)), w.in(fw.steps())}};
      if (w.roll.chance(30)) each.missing = {{w.in(fw.competences()), w.level(), w.level()}};
    }
    const char* grouping = w.roll.chance(70) ? "" : "scool";
    (void)attempt([&] {
      return write_page({.people = people,
                         .target = w.in(fw.profiles()),
                         .cheapest_in = w.roll.chance(70) ? objective::hours : w.weights(),
                         .plans = plans,
                         .grouping = grouping});
    });
    (void)attempt([&] { return tabulate_plans(people, plans).rows() + tabulate_plan_steps(people, plans).rows(); });
    (void)attempt([&] { return tabulate_needs(people, plans, grouping).rows(); });
    std::vector<plan_answers> more;
    for (const plan_outcome& each : plans)
      more.push_back(
          {.plan = each, .part = partial_plan{}, .without = plan_without{.step = w.in(fw.steps()), .plan = each}});
    (void)attempt([&] { return write_plans(people, w.request(fw), more); });
    const std::vector<gap> gaps(w.roll.below(4), gap{w.in(fw.profiles()), {}});
    (void)attempt([&] { return write_gaps(people, w.in(fw.profiles()), gaps); });
    (void)attempt([&] { return tabulate_gaps(people, w.in(fw.profiles())).rows(); });
    (void)attempt([&] { return write_positions(people) + write_staff(people) + write_regeling(fw); });

    migration_note note{
        .why = static_cast<migration_note::reason>(w.roll.below(10)), .had = w.level(), .new_level = w.level()};
    if (w.roll.chance(70)) note.competence = w.in(fw.competences());
    if (w.roll.chance(70)) note.becomes = w.in(fw.competences());
    const crosswalk same = crosswalk::of_same_ids(fw, w.any_framework());
    (void)attempt([&] { return explain(note, same); });
    difference changed = compare(same);
    changed.same.push_back({});
    CHECK_FALSE(attempt([&] { return write_difference(changed); }).has_value());
  }
}

TEST_CASE("wrong calls: a coding of columns is one of the framework that reads the table") {
  for (std::uint64_t seed = 0; seed < rounds; ++seed) {
    mixed_worlds w{seed};
    const framework& fw = w.any_framework();
    mapping coding{.id = "m", .columns = {{"q1", {{w.in(fw.competences()), {{"1", w.level()}}}}}}};
    if (w.roll.chance(20)) coding.phase = w.in(fw.phases());
    if (w.roll.chance(20)) coding.day = date{};
    staff_options options{.coding = coding, .most_errors = w.roll.below(3)};
    if (w.roll.chance(20)) options.as_of = date{};
    const auto read = answer_of(attempt([&] { return read_staff("person;q1\np1;1\np2;1\n", fw, "t.csv", options); }));
    if (read) CHECK(read->people.size() == 2);
  }
}

TEST_CASE("wrong calls: rules of agreements have days that exist") {
  using namespace std::chrono;
  policy_rule rule{.id = "r", .title = "Regel", .subject = "own-hours", .sectors = {"po"}};
  const auto built = [&] { return policy::build({.id = "p", .version = "1", .rules = {rule}}).has_value(); };
  CHECK(built());
  rule.from = 2026y / 2 / 30;
  CHECK_FALSE(built());
  rule.from = {};
  rule.sectors = {"wo"};
  CHECK_FALSE(built());
}
