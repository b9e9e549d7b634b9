// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <array>
#include <list>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

#include <loopbaan/people/own_fields.hpp>
#include <loopbaan/people/own_people.hpp>
#include <loopbaan/people/own_values.hpp>
#include <loopbaan/people/source.hpp>

#include <support/world.hpp>

using namespace loopbaan;
using testing::world;

namespace {

enum class mark { none, fair, good };

struct clerk {
  std::string number = {};
  std::string phase = {};
  std::map<std::string, int> levels = {};
  std::vector<std::string> courses = {};
  std::optional<std::string> school = {};
};

struct officer {
  int order = 0;
  std::optional<int> law = {};
  mark talks = mark::none;
  [[nodiscard]] std::string level_of_c() const { return "2"; }
};

struct packed {
  std::string number = {};
  std::array<rank, 3> levels = {};
};

const world& office() {
  static const world w{
      "A1 -course 30h-> A2 ; -talk 10h-> B1 ; C1 -walk 2h-> C2", "A2 B1", {{"first", "B1"}, {"second", ""}}};
  return w;
}

auto reads_clerks() {
  return make_person_reader<clerk>(office().fw(), id_from(&clerk::number), phase_from(&clerk::phase),
                                   levels_from(&clerk::levels), done_from(&clerk::courses),
                                   group_from("school", &clerk::school))
      .value();
}

std::vector<std::string> words_of(const diagnostics& found) {
  std::vector<std::string> words;
  for (const diagnostic& each : found)
    words.push_back(std::to_string(static_cast<int>(each.code)) + " " + each.where.pointer);
  return words;
}

}  // namespace

TEST_CASE("a struct of one's own stands where its fields say") {
  const clerk who{.number = "7", .phase = "second", .levels = {{"A", 1}, {"C", 0}}, .courses = {"talk"}};
  const own_person read = reads_clerks()(who).value();
  CHECK(read.id() == "7");
  const standing stands = read.stands();
  CHECK(ranks{stands.levels.begin(), stands.levels.end()} == office().levels("A1 B? C0"));
  CHECK(stands.phase == office().phase("second"));
  REQUIRE(stands.done.size() == 1);
  CHECK(stands.done[0] == office().step("talk"));
  CHECK(*stands.fw == office().fw());
}

TEST_CASE(
    "a level may be a number, one that may be absent, an enumeration or the id of a level, from a member or a "
    "function") {
  const auto reads = make_person_reader<officer>(office().fw(), level_from("A", &officer::order),
                                                 level_from("B", &officer::law), level_from("C", &officer::level_of_c))
                         .value();
  const own_person one = reads(officer{.order = 2}).value();
  CHECK(ranks{one.stands().levels.begin(), one.stands().levels.end()} == office().levels("A2 B? C2"));
  const auto by_mark =
      make_person_reader<officer>(office().fw(), level_from("A", [](const officer& o) { return o.talks; })).value();
  const own_person other = by_mark(officer{.talks = mark::good}).value();
  CHECK(other.stands().levels[0] == make_rank(2));
  CHECK(other.stands().levels[1] == rank::unknown);
}

TEST_CASE("levels in an order of one's own are as many as that order has") {
  const auto reads = make_person_reader<std::vector<int>>(
                         office().fw(), levels_from({"C", "A"}, [](const std::vector<int>& v) { return v; }))
                         .value();
  const own_person read = reads(std::vector<int>{1, 3}).value();
  CHECK(ranks{read.stands().levels.begin(), read.stands().levels.end()} == office().levels("A3 B? C1"));
  CHECK(words_of(reads(std::vector<int>{1}).errors()) == std::vector<std::string>{"432 /levels"});
  CHECK(words_of(reads(std::vector<int>{1, 2, 3}).errors()) == std::vector<std::string>{"432 /levels"});
}

TEST_CASE("levels that lie in the struct stay there, wherever the structs lie") {
  const auto reads =
      make_person_reader<packed>(office().fw(), id_from(&packed::number), levels_from(&packed::levels)).value();
  const std::vector<packed> array{{"a", {make_rank(1), make_rank(2), rank::unknown}}, {"b", {}}, {"c", {}}};
  const own_people people = reads.all(array).value();
  CHECK(people.borrows());
  for (std::size_t row = 0; row < array.size(); ++row)
    CHECK(people.stands(row).levels.data() == array[row].levels.data());
  const std::list<packed> list{array.begin(), array.end()};
  const own_people listed = reads.all(list).value();
  CHECK(listed.borrows());
  std::size_t row = 0;
  for (const packed& each : list) CHECK(listed.stands(row++).levels.data() == each.levels.data());
  const own_person alone = reads(array[0]).value();
  CHECK(alone.stands().levels.data() == array[0].levels.data());
}

TEST_CASE("structs behind pointers are read as they are, and stay where they are as long as somebody holds them") {
  const auto reads = make_person_reader<std::shared_ptr<packed>>(office().fw(), id_from(&packed::number),
                                                                 levels_from(&packed::levels))
                         .value();
  const std::vector<std::shared_ptr<packed>> held{std::make_shared<packed>(packed{"a", {make_rank(2)}}),
                                                  std::make_shared<packed>(packed{"b", {}})};
  const own_people people = reads.all(held).value();
  CHECK(people.borrows());
  CHECK(people.id(1) == "b");
  CHECK(people.stands(0).levels.data() == held[0]->levels.data());
  const own_people copied = reads.all(std::vector{std::make_shared<packed>(packed{"c", {make_rank(3)}})}).value();
  CHECK_FALSE(copied.borrows());
  CHECK(copied.stands(0).levels[0] == make_rank(3));
  const own_person alone = reads(std::make_shared<packed>(packed{"d", {make_rank(1)}})).value();
  CHECK(alone.stands().levels[0] == make_rank(1));
}

TEST_CASE("of structs that are gone afterwards nothing stays in them") {
  const auto reads =
      make_person_reader<packed>(office().fw(), id_from(&packed::number), levels_from(&packed::levels)).value();
  const own_people people = reads.all(std::vector<packed>{{"a", {make_rank(1)}}}).value();
  CHECK_FALSE(people.borrows());
  CHECK(people.stands(0).levels[0] == make_rank(1));
  const own_person alone = reads(packed{"a", {make_rank(3)}}).value();
  CHECK(alone.stands().levels[0] == make_rank(3));
}

TEST_CASE("what a struct says wrongly is told at once, each at its place") {
  const std::vector<clerk> all{
      {.number = "a b", .phase = "third", .levels = {{"A", 9}, {"Z", 1}}, .courses = {"talk", "tlak"}},
      {.number = "7", .levels = {{"A", -1}}},
      {.number = "7"}};
  const auto read = reads_clerks().all(all);
  REQUIRE_FALSE(read);
  CHECK(words_of(read.errors()) == std::vector<std::string>{"101 /people/0/id", "202 /people/0/phase",
                                                            "431 /people/0/levels/A", "202 /people/0/levels/Z",
                                                            "202 /people/0/done/1", "431 /people/1/levels/A",
                                                            "401 /people/2/id"});
  CHECK(print(read.errors()[4]).find("“talk”") != std::string::npos);
}

TEST_CASE("more than a thousand errors of structs are not told one by one") {
  const std::vector<clerk> all(1500, clerk{.number = "x", .levels = {{"Z", 1}}});
  const auto read = reads_clerks().all(all);
  REQUIRE_FALSE(read);
  CHECK(read.errors().size() == most_diagnostics + 1);
  CHECK(read.errors().back().code == errc::too_many_faults);
}

TEST_CASE("a description that names what the framework does not have, or one thing twice, is none") {
  const auto wrong = make_person_reader<officer>(office().fw(), level_from("AA", &officer::order));
  CHECK(words_of(wrong.errors()) == std::vector<std::string>{"202 "});
  const auto twice =
      make_person_reader<officer>(office().fw(), level_from("A", &officer::order), level_from("A", &officer::law));
  CHECK(words_of(twice.errors()) == std::vector<std::string>{"976 "});
  const auto nothing = make_person_reader<clerk>(office().fw(), id_from(&clerk::number));
  CHECK(words_of(nothing.errors()) == std::vector<std::string>{"977 "});
  const auto grouped =
      make_person_reader<clerk>(office().fw(), levels_from(&clerk::levels), group_from("school", &clerk::school),
                                group_from("school", &clerk::number));
  CHECK(words_of(grouped.errors()) == std::vector<std::string>{"976 "});
}

TEST_CASE("a competence that two fields give somebody is told of that person") {
  const auto reads = make_person_reader<clerk>(office().fw(), levels_from(&clerk::levels),
                                               level_from("B", [](const clerk&) { return 1; }))
                         .value();
  CHECK(reads(clerk{.levels = {{"A", 1}}}));
  CHECK(words_of(reads(clerk{.levels = {{"B", 1}}}).errors()) == std::vector<std::string>{"976 /levels/B"});
}

TEST_CASE("people of one's own are a cohort when documents are wanted") {
  const std::vector<clerk> all{
      {.number = "7", .phase = "first", .levels = {{"A", 1}}, .courses = {"talk"}, .school = "north"},
      {.number = "8", .levels = {{"B", 2}}}};
  const own_people people = reads_clerks().all(all).value();
  const cohort same = make_cohort(people).value();
  REQUIRE(same.size() == 2);
  CHECK(same[0].id() == "7");
  CHECK(same[0].group("school") == "north");
  CHECK(same[1].group("school").empty());
  for (std::size_t row = 0; row < 2; ++row) {
    const standing one = people.stands(row), other = same.stands(row);
    CHECK(std::equal(one.levels.begin(), one.levels.end(), other.levels.begin(), other.levels.end()));
    CHECK(std::equal(one.done.begin(), one.done.end(), other.done.begin(), other.done.end()));
    CHECK(one.phase == other.phase);
  }
  CHECK(people.groupings() == same.groupings());
  const auto names = [](const grouped_rows& of) { return std::vector<std::string>{of.names.begin(), of.names.end()}; };
  for (const char* grouping : {"school", "phase", "fase", "team", ""})
    CHECK(names(people.grouped_by(grouping)) == names(same.grouped_by(grouping)));
}

TEST_CASE("where no field gives an id, the row is one") {
  const auto reads = make_person_reader<packed>(office().fw(), levels_from(&packed::levels)).value();
  const std::vector<packed> two(2);
  CHECK(reads.all(two).value().id(1) == "2");
  CHECK(make_cohort(reads.all(two).value()).value().find("2"));
}

TEST_CASE("nobody at all is people too") {
  const own_people nobody = reads_clerks().all(std::vector<clerk>{}).value();
  CHECK(nobody.size() == 0);
  CHECK_THROWS_AS((void)nobody.stands(0), error);
  CHECK_THROWS_AS((void)nobody.id(0), error);
}

TEST_CASE("a rule of one's own gives the levels of the people of a cohort") {
  std::vector<person_draft> drafts{{.id = "p", .groups = {{"school", "s"}}, .phase = office().phase("first")}};
  drafts[0].done = {office().step("talk")};
  const cohort people = cohort::build(office().fw(), drafts).value();
  const auto by_done = [](const person& who, competence_index c) {
    return c.value == 1 && !who.done().empty() ? make_rank(1) : rank::unknown;
  };
  static_assert(level_estimator<decltype(by_done)>);
  const own_people found = estimate_people(people, by_done);
  CHECK(found.stands(0).levels[1] == make_rank(1));
  CHECK(found.stands(0).levels[0] == rank::unknown);
  CHECK(found.stands(0).phase == office().phase("first"));
  CHECK(found.id(0) == "p");
  CHECK(found.grouped_by("school").names[0] == "s");
  const auto too_high = [](const person&, competence_index) { return make_rank(9); };
  CHECK_THROWS_AS((void)estimate_people(people, too_high), error);
}

TEST_CASE("what points into a person that is gone is not asked of it") {
  const auto stands = [](auto&& of) -> decltype(std::forward<decltype(of)>(of).stands()) { return of.stands(); };
  const auto row = [](auto&& of) -> decltype(std::forward<decltype(of)>(of).stands(0)) { return of.stands(0); };
  CHECK(
      (std::is_invocable_v<decltype(stands), const own_person&> && !std::is_invocable_v<decltype(stands), own_person>));
  CHECK((std::is_invocable_v<decltype(row), const own_people&> && !std::is_invocable_v<decltype(row), own_people>));
  static_assert(people_source<cohort> && people_source<own_people> && has_standing<own_person> && has_standing<person>);
  const auto arrow = [](auto&& of) -> decltype(std::forward<decltype(of)>(of).operator->()) { return of.operator->(); };
  CHECK((std::is_invocable_v<decltype(arrow), const result<own_person>&> &&
         !std::is_invocable_v<decltype(arrow), result<own_person>>));
  static_assert(!level_estimator<int> && !people_source<std::vector<int>>);
}
