// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>
#include <limits>
#include <map>
#include <memory>
#include <set>
#include <type_traits>

#include <loopbaan/people/cohort.hpp>
#include <loopbaan/people/observations.hpp>

#include <support/defects.hpp>
#include <support/random_drafts.hpp>

using namespace loopbaan;
using namespace std::chrono;
using testing::defects;
using testing::dice;

static_assert(sizeof(cohort) == sizeof(std::shared_ptr<const int>) && std::is_nothrow_copy_constructible_v<cohort>);
static_assert(std::is_same_v<decltype(std::declval<cohort&>().levels()), std::span<const rank>>);

namespace {

framework two_phases() {
  framework_draft draft{.id = "world", .version = "1"};
  draft.scales = {{.id = "ranks", .levels = {{"1", "one"}, {"2", "two"}}}};
  draft.competences = {{.id = "A", .title = "A", .scale = "ranks"}, {.id = "B", .title = "B", .scale = "ranks"}};
  draft.phases = {{.id = "student", .title = "Student"}, {.id = "induction", .title = "Inductie"}};
  draft.steps = {{.id = "course", .title = "x", .yields = {{"A", "1"}}}};
  return framework::build(draft).value();
}

const framework on = two_phases();
constexpr competence_index A{0};
constexpr phase_index student{0};
constexpr phase_index induction{1};

errc refused(person_draft draft) { return cohort::build(on, {std::move(draft)}).errors().at(0).code; }

}  // namespace

TEST_CASE("cohort: a person is what the draft says") {
  const cohort people = cohort::build(on, {{.id = "p-001",
                                            .groups = {{"board", "b1"}, {"school", "s7"}},
                                            .phase = induction,
                                            .fte = 0.8,
                                            .since = 2024y / 8 / 1,
                                            .levels = {{A, make_rank(2)}},
                                            .done = {{0}}},
                                           {.id = "007"}})
                            .value();
  REQUIRE(people.size() == 2);
  const person first = people[0];
  CHECK(first.id() == "p-001");
  CHECK(first.row() == 0);
  CHECK(first.group("school") == "s7");
  CHECK(first.group("team") == "");
  CHECK(first.phase() == induction);
  CHECK(first.fte() == 0.8);
  CHECK(first.since() == 2024y / 8 / 1);
  CHECK(first.level(A) == make_rank(2));
  CHECK(first.done().size() == 1);
  CHECK(first.fw().id() == "world");
  CHECK(first.stands().phase == induction);
  CHECK(first.stands().levels.size() == 2);
  CHECK(first.stands().done.size() == 1);
  CHECK_FALSE(people[1].phase().has_value());
  CHECK_FALSE(people[1].fte().has_value());
  CHECK(people[1].level(A) == rank::unknown);
  CHECK(people.groupings() == std::vector<std::string>{"board", "school"});
}

TEST_CASE("cohort: people are found by id, with their leading zeros") {
  const cohort people = cohort::build(on, {{.id = "7"}, {.id = "007"}}).value();
  CHECK(people.find("007")->row() == 1);
  CHECK(people.find("7")->row() == 0);
  CHECK_FALSE(people.find("07").has_value());
}

TEST_CASE("cohort: someone who comes twice is refused, and both places are named") {
  const auto made = cohort::build(on, {{.id = "p", .where = {.file = "staff.csv", .row = 2}},
                                       {.id = "q"},
                                       {.id = "p", .where = {.file = "staff.csv", .row = 9}}});
  REQUIRE_FALSE(made);
  REQUIRE(made.errors().size() == 1);
  CHECK(
      print(made.errors()[0]) ==
      "staff.csv, row 9: the person “p” appears twice (also at staff.csv, row 2). If these are two people, give one of "
      "them another number; if they are ratings by several raters or on several days, add a column “rater” or "
      "“date”. [error 401]");
  CHECK(message(made.errors()[0], language::nl) == "de persoon “p” komt twee keer voor (ook in staff.csv, rij 2)");
}

TEST_CASE("cohort: someone who comes twice without a place is named by the position in the list") {
  const auto made = cohort::build(on, {{.id = "q"}, {.id = "p"}, {.id = "p"}});
  REQUIRE_FALSE(made);
  CHECK(message(made.errors()[0]) == "the person “p” appears twice (also at position 2 of the list)");
  CHECK(message(made.errors()[0], language::nl) == "de persoon “p” komt twee keer voor (ook in de lijst op plaats 2)");
}

TEST_CASE("cohort law: whatever the ids and their order, everybody is found, and everyone who comes twice is told") {
  for (std::uint64_t seed = 1; seed <= 400; ++seed) {
    CAPTURE(seed);
    dice random{seed};
    const std::string shared(random.below(12), 'p');  // longer and shorter than what is compared at once
    std::vector<person_draft> drafts;
    std::map<std::string, std::size_t> first;
    std::vector<std::string> twins;
    for (std::size_t row = 0; row < 1 + random.below(20); ++row) {
      std::string id = shared + "0";
      for (std::size_t n = random.below(seed % 2 == 0 ? 4 : 14); n > 0; --n) id += random.chance(50) ? 'a' : 'B';
      const auto [known, fresh] = first.try_emplace(id, row);
      if (!fresh) twins.push_back(id + " " + std::to_string(row + 1) + " as " + std::to_string(known->second + 1));
      drafts.push_back({.id = id, .where = {.file = "t", .row = row + 1}});
    }
    const auto made = cohort::build(on, drafts);
    std::vector<std::string> told;
    if (!made)
      for (const diagnostic& each : made.errors()) {
        const std::string as = each.details[1].in_language(language::en);
        told.push_back(each.details[0].in_language(language::en) + " " + std::to_string(each.where.row) + " as " +
                       as.substr(as.rfind(' ') + 1));
      }
    CHECK(told == twins);
    if (!made) continue;
    for (const auto& [id, row] : first) CHECK(made->find(id)->row() == row);
    for (const std::string& nobody : {shared, shared + "0z", std::string{"A"}, std::string{"zz"}})
      CHECK(made->find(nobody).has_value() == first.contains(nobody));
  }
}

TEST_CASE("cohort law: groups are those of the drafts, in order of first appearance, whoever has none") {
  for (std::uint64_t seed = 1; seed <= 200; ++seed) {
    CAPTURE(seed);
    dice random{seed};
    std::vector<person_draft> drafts;
    std::set<std::string> groupings;
    for (std::size_t row = 0; row < random.below(12); ++row) {
      drafts.push_back({.id = "p" + std::to_string(row)});
      for (const char* grouping : {"team", "school"}) {
        if (random.chance(60)) continue;
        groupings.insert(grouping);
        drafts.back().groups[grouping] = "g" + std::to_string(random.below(4));
      }
    }
    const cohort people = cohort::build(on, drafts).value();
    CHECK(people.groupings() == std::vector<std::string>(groupings.begin(), groupings.end()));
    for (const std::string& grouping : {std::string{"team"}, std::string{"school"}, std::string{"nobody's"}}) {
      std::vector<std::string> names;
      std::map<std::string, std::uint32_t> sizes;
      const grouped_rows rows = people.grouped_by(grouping);
      for (std::size_t row = 0; row < drafts.size(); ++row) {
        const auto given = drafts[row].groups.find(grouping);
        const std::string group = given == drafts[row].groups.end() ? "" : given->second;
        if (std::ranges::find(names, group) == names.end()) names.push_back(group);
        ++sizes[group];
        CHECK(people[row].group(grouping) == group);
        CHECK(rows.names[rows.group_of(row)] == group);
      }
      CHECK(std::vector<std::string>(rows.names.begin(), rows.names.end()) == names);
      for (std::size_t group = 0; group < names.size(); ++group) CHECK(rows.sizes[group] == sizes[names[group]]);
    }
  }
}

TEST_CASE("cohort: an id that is far too long is a fault like any other, however many people there are") {
  std::vector<person_draft> drafts(100'000);
  for (std::size_t i = 0; i < drafts.size(); ++i) drafts[i].id = "p" + std::to_string(i);
  drafts[0].id = std::string(20u << 20, 'x');
  const auto built = cohort::build(on, drafts);
  REQUIRE(!built);
  REQUIRE(built.errors().size() == 1);
  CHECK(built.errors()[0].code == errc::invalid_id);
}

TEST_CASE("cohort: a working-time factor lies between 0 and 2") {
  for (const double good : {0.0, 0.8, 1.0, 2.0}) CHECK(cohort::build(on, {{.id = "p", .fte = good}}).has_value());
  for (const double bad :
       {-0.1, 2.01, 80.0, std::numeric_limits<double>::infinity(), std::numeric_limits<double>::quiet_NaN()})
    CHECK(refused({.id = "p", .fte = bad}) == errc::fte_out_of_range);
  const auto made = cohort::build(on, {{.id = "p", .fte = 2.5}});
  CHECK(message(made.errors().at(0)) == "working-time factor 2.5 is not possible");
  CHECK(message(made.errors().at(0), language::nl) == "werktijdfactor 2,5 kan niet");
}

TEST_CASE("cohort: all that is wrong is reported at once") {
  const auto made = cohort::build(on, {{.id = "a b", .fte = 3, .where = {.file = "", .pointer = "/people/0"}},
                                       {.id = "p", .where = {.file = "", .pointer = "/people/1"}},
                                       {.id = "p", .fte = -1, .where = {.file = "", .pointer = "/people/2"}},
                                       {.id = "", .where = {.file = "", .pointer = "/people/3"}}});
  CHECK(defects(made) ==
        std::vector<std::string>{"101 /people/0", "402 /people/0", "401 /people/2", "402 /people/2", "101 /people/3"});
  CHECK(refused({.id = "caf\xE9"}) == errc::invalid_id);
}

TEST_CASE("cohort: the people of one phase, in the same order") {
  const cohort people = cohort::build(on, {{.id = "a", .phase = student},
                                           {.id = "b", .phase = induction, .levels = {{A, make_rank(1)}}},
                                           {.id = "c"},
                                           {.id = "d", .phase = induction}})
                            .value();
  const cohort some = people.in_phase(induction);
  REQUIRE(some.size() == 2);
  CHECK(some[0].id() == "b");
  CHECK(some[0].level(A) == make_rank(1));
  CHECK(some[1].id() == "d");
  CHECK(some[1].row() == 1);
  CHECK(some.find("a") == std::nullopt);
  CHECK(people.in_phase(student).size() == 1);
  CHECK(people.size() == 4);
}

TEST_CASE("cohort: nobody is a cohort too") {
  const cohort nobody = cohort::build(on, {}).value();
  CHECK(nobody.size() == 0);
  CHECK(nobody.levels().empty());
  CHECK(nobody.groupings().empty());
  CHECK(nobody.in_phase(student).size() == 0);
}

TEST_CASE("cohort: a copy shares what it holds") {
  const cohort people = cohort::build(on, {{.id = "p"}}).value();
  const cohort copy = people;
  CHECK(copy.levels().data() == people.levels().data());
}

TEST_CASE("cohort: the rows of the level columns are the people, in any framework") {
  dice random{53};
  for (int round = 0; round < 100; ++round) {
    const framework any = framework::build(random_framework(random)).value();
    const cohort people = cohort::build(any, random_people(random, any, 6)).value();
    const std::size_t width = any.competences().size();
    REQUIRE(people.levels().size() == 6 * width);
    for (std::size_t row = 0; row < people.size(); ++row)
      for (const competence_index c : any.competences().indices()) {
        const person who = people[row];
        REQUIRE(people.levels()[row * width + c.value] == who.level(c));
        REQUIRE((who.level(c) == rank::unknown) == (who.origin(c) == level_origin::unknown));
        const bool from_the_log = who.origin(c) != level_origin::unknown && who.origin(c) != level_origin::established;
        REQUIRE(from_the_log == (who.deciding_rating(c) != nullptr));
        if (!from_the_log) continue;
        const rank rated = who.deciding_rating(c)->level;
        if (explain_too_few(who, c, language::en))  // who was seen at a level too seldom was seen at those below it
          REQUIRE(who.level(c) < rated);
        else
          REQUIRE(who.level(c) == rated);
      }
  }
}
