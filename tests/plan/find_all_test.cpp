// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <atomic>

#include <loopbaan/plan/explanation.hpp>
#include <loopbaan/plan/planner.hpp>

#include <plan/random_world.hpp>

using namespace loopbaan;
using namespace loopbaan::testing;

namespace {

cohort make_cohort(const world& w, std::size_t size) {
  dice roll{7};
  std::vector<person_draft> people;
  for (std::size_t i = 0; i < size; ++i) {
    person_draft each{.id = "p" + std::to_string(i)};
    for (const competence_index c : w.fw().competences().indices()) each.levels[c] = make_rank(roll.below(3));
    people.push_back(std::move(each));
  }
  return cohort::build(w.fw(), std::move(people)).value();
}

const char* const drawing = "-a 4-> A1 ; A1 -b 5-> A2 B1 ; -c 7-> B2 ; B1 -d 3-> B3 ; A2 B2 -e 2-> C1 ; -f 9-> C2";

}  // namespace

TEST_CASE("find_all: gives the same answers in the order of the cohort, whatever the number of threads") {
  const world w{drawing, "A2 B3 C1"};
  const cohort people = make_cohort(w, 300);
  const planner asked{w.fw(), w.target()};
  const auto one = asked.find_all(people, 1);
  CHECK(one == asked.find_all(people, 8));
  for (std::size_t row = 0; row < people.size(); ++row) CHECK(one[row] == asked.find(people[row].stands()));
}

TEST_CASE("find_all: reports progress from the calling thread until all is done") {
  const world w{drawing, "A2 B3 C1"};
  const cohort people = make_cohort(w, 50);
  std::size_t last = 0;
  const auto report = [&](std::size_t done, std::size_t total) {
    CHECK(total == 50);
    CHECK(done >= last);
    last = done;
    return true;
  };
  (void)planner{w.fw(), w.target()}.find_all(people, 2, {}, report);
  CHECK(last == 50);
}

TEST_CASE("find_all: stopped from outside, every person that is left is told so") {
  const world w{drawing, "A2 B3 C1"};
  const cohort people = make_cohort(w, 50);
  std::stop_source stop;
  stop.request_stop();
  for (const plan_outcome& each : planner{w.fw(), w.target()}.find_all(people, 2, {.stop = stop.get_token()}))
    CHECK(each.status == plan_status::stopped);
}

TEST_CASE("find_all: an empty cohort needs nothing") {
  const world w{drawing, "A2"};
  CHECK(planner{w.fw(), w.target()}.find_all(make_cohort(w, 0)).empty());
}

TEST_CASE("needs: count how often a step is planned, most needed first") {
  const world w{drawing, "A1 B1"};
  const auto people =
      cohort::build(w.fw(), {{.id = "p1"}, {.id = "p2", .levels = {{w.competence("A"), make_rank(1)}}}}).value();
  const auto needs = count_needs(w.fw(), planner{w.fw(), w.target()}.find_all(people, 1));
  REQUIRE(needs.size() == 2);
  CHECK(w.fw().steps()[needs[0].step].id == "b");
  CHECK(needs[0].people == 2);
  CHECK(w.fw().steps()[needs[1].step].id == "a");
  CHECK(needs[1].people == 1);
}
