// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include <loopbaan/people/cohort.hpp>

#include <support/world.hpp>

// The ways in which people hold what the library gives. Most of it shows under the address sanitizer only.
using namespace loopbaan;
using testing::world;

namespace {

framework make_framework() { return world{"A1 -course 3h-> A2", "A2"}.fw(); }

cohort make_people(const std::string& id = "someone-with-a-long-id-that-lies-on-the-heap") {
  const framework fw = make_framework();
  person_draft each{.id = id, .groups = {{"school", "a school whose name lies on the heap"}}};
  each.levels[competence_index{0}] = make_rank(1);
  each.done = {step_index{0}};
  return cohort::build(fw, {each}).value();
}

/// Is something that a lasting owner gives not asked of one that is gone afterwards?
template <class Owner, class Ask>
constexpr bool refused(Ask) {
  return std::is_invocable_v<Ask, const Owner&> && !std::is_invocable_v<Ask, Owner> &&
         !std::is_invocable_v<Ask, const Owner>;
}

void expect_all_there(const person& who) {
  CHECK(who.id().starts_with("someone"));
  CHECK(who.group("school").starts_with("a school"));
  CHECK(who.level(competence_index{0}) == make_rank(1));
  CHECK(who.stands().levels[0] == make_rank(1));
  CHECK(who.done().size() == 1);
  CHECK(who.fw().competences().size() == 1);
  CHECK(who.people().size() == 1);
  CHECK(who.draft().id == who.id());
}

}  // namespace

TEST_CASE("a person outlives the cohort that they were taken from") {
  const person from_a_temporary = make_people()[0];
  expect_all_there(from_a_temporary);
  const std::optional<person> found = make_people().find("someone-with-a-long-id-that-lies-on-the-heap");
  expect_all_there(found.value());
  std::optional<cohort> people = make_people();
  const person who = (*people)[0];
  const standing stands = who.stands();
  people.reset();
  expect_all_there(who);
  CHECK(stands.levels[0] == make_rank(1));
}

TEST_CASE("persons stay when the cohorts that they are of move, grow in number or are assigned") {
  std::vector<cohort> all{make_people()};
  const person who = all.front()[0];
  for (int more = 0; more < 50; ++more)
    all.push_back(make_people("someone-else-with-a-long-id-" + std::to_string(more)));
  expect_all_there(who);
  all.front() = make_people("someone-who-came-later-with-a-long-id");
  all.clear();
  expect_all_there(who);
  const auto both = [] {
    const cohort people = make_people();
    return std::pair{people, people[0]};
  }();
  expect_all_there(both.second);
  const auto alone = [] {
    const cohort people = make_people();
    return people[0];
  }();
  expect_all_there(alone);
}

TEST_CASE("persons are copied and assigned as values") {
  person one = make_people()[0];
  const person other = one;
  one = make_people("someone-else-with-a-long-id-that-lies-on-the-heap")[0];
  expect_all_there(other);
  expect_all_there(one);
  std::vector<person> some;
  for (int i = 0; i < 20; ++i) some.push_back(make_people()[0]);
  for (const person& each : some) expect_all_there(each);
}

TEST_CASE("views of a cohort live as long as a person of it") {
  std::optional<cohort> people = make_people();
  const ranks_view levels = people->levels();
  const person who = (*people)[0];
  people.reset();
  CHECK(levels[0] == make_rank(1));
  const cohort again = who.people();
  CHECK(again.levels().data() == levels.data());
}

TEST_CASE("what points into a framework or people that are gone is not asked of them") {
  CHECK(refused<framework>([](auto&& of) -> decltype(std::forward<decltype(of)>(of).steps()) { return of.steps(); }));
  CHECK(refused<framework>(
      [](auto&& of) -> decltype(std::forward<decltype(of)>(of).competences()) { return of.competences(); }));
  CHECK(refused<framework>([](auto&& of) -> decltype(std::forward<decltype(of)>(of).resolved(step_index{})) {
    return of.resolved(step_index{});
  }));
  CHECK(refused<framework>([](auto&& of) -> decltype(std::forward<decltype(of)>(of).draft()) { return of.draft(); }));
  CHECK(refused<framework>(
      [](auto&& of) -> decltype(std::forward<decltype(of)>(of).level_id(competence_index{}, rank{})) {
        return of.level_id(competence_index{}, rank{});
      }));
  CHECK(refused<cohort>([](auto&& of) -> decltype(std::forward<decltype(of)>(of).levels()) { return of.levels(); }));
  CHECK(refused<cohort>([](auto&& of) -> decltype(std::forward<decltype(of)>(of).fw()) { return of.fw(); }));
  CHECK(refused<cohort>(
      [](auto&& of) -> decltype(std::forward<decltype(of)>(of).groupings()) { return of.groupings(); }));
  CHECK(refused<cohort>([](auto&& of) -> decltype(std::forward<decltype(of)>(of).stands(0)) { return of.stands(0); }));
  CHECK(make_framework().id() == make_framework().id());
  const std::string& title = make_framework().title().in_language(language::nl);
  CHECK(title == make_framework().title().in_language(language::nl));
  CHECK(make_people().purpose().empty());
  CHECK(make_people().notes().empty());
}
