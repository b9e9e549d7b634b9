// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <list>
#include <string>
#include <vector>

#include <loopbaan/gap/sources.hpp>
#include <loopbaan/people/own_people.hpp>

#include <support/random_drafts.hpp>
#include <support/world.hpp>

using namespace loopbaan;
using testing::dice;
using testing::world;

namespace {

struct teacher {
  std::string school = {};
  std::string board = {};
  std::vector<rank> levels = {};
};

/// A source of one's own that only models the concept.
struct own_source {
  const framework& of;
  const std::vector<teacher>& all;
  std::vector<std::string> none = {};
  std::vector<std::string> names{""};
  std::vector<std::uint32_t> sizes{static_cast<std::uint32_t>(all.size())};

  [[nodiscard]] const framework& fw() const { return of; }
  [[nodiscard]] std::size_t size() const { return all.size(); }
  [[nodiscard]] standing stands(std::size_t row) const { return {all[row].levels}; }
  [[nodiscard]] const std::vector<std::string>& groupings() const { return none; }
  [[nodiscard]] grouped_rows grouped_by(std::string_view) const { return {names, sizes, {}}; }
};
static_assert(grouped_source<own_source>);

std::vector<teacher> random_teachers(const framework& fw, dice& roll, std::size_t count) {
  std::vector<teacher> all(count);
  for (teacher& each : all) {
    const auto board = roll.below(2);
    each.board = "b" + std::to_string(board);
    each.school = "s" + std::to_string(2 * board + roll.below(2));
    for (const competence_index c : fw.competences().indices()) {
      const std::size_t level = roll.below(number(fw.top(c)) + 2);
      each.levels.push_back(level > number(fw.top(c)) ? rank::unknown : make_rank(level));
    }
  }
  return all;
}

const world& town() {
  static const world w{"A1 -one 3h-> A2 ; B1|C1 -two 2h-> D1 ; -three 1h-> B2 ; E1 F1 G1 -four-> G2", "A2 B1 D1"};
  return w;
}

auto reads_teachers() {
  return make_person_reader<teacher>(town().fw(), levels_from(&teacher::levels), group_from("school", &teacher::school),
                                     group_from("board", &teacher::board))
      .value();
}

}  // namespace

TEST_CASE("structs of one's own have the gaps, positions, fringes and counts of the cohort of them") {
  dice roll{17};
  for (int round = 0; round < 20; ++round) {
    const std::vector<teacher> all = random_teachers(town().fw(), roll, 30 + roll.below(600));
    const std::list<teacher> scattered{all.begin(), all.end()};
    const own_people people = reads_teachers().all(all).value();
    const own_people elsewhere = reads_teachers().all(scattered).value();
    const own_source plainest{town().fw(), all};
    const cohort same = make_cohort(people).value();
    REQUIRE(people.borrows());
    CHECK(find_gaps(people, town().target()) == find_gaps(same, town().target()));
    CHECK(find_gaps(plainest, town().target()) == find_gaps(same, town().target()));
    CHECK(find_positions(people) == find_positions(same));
    const career_graph graph{town().fw()};
    const auto reader = reads_teachers();
    for (std::size_t row = 0; row < 5; ++row) {
      const own_person one = reader(all[row]).value();
      CHECK(find_gap(town().fw(), one, town().target()) == find_gap(town().fw(), same.stands(row), town().target()));
      CHECK(find_position(town().fw(), one) == find_position(town().fw(), same[row]));
      CHECK(find_fringe(graph, one) == find_fringe(graph, same.stands(row)));
      CHECK(find_fringe(graph, one) == find_fringe(graph, same[row]));
    }
    for (const char* grouping : {"school", "board", ""}) {
      const coverage wanted = count_coverage(same, town().target(), grouping);
      CHECK(count_coverage(people, town().target(), grouping) == wanted);
      CHECK(count_coverage(elsewhere, town().target(), grouping) == wanted);
    }
    CHECK(count_coverage(plainest, town().target(), "").rows.front().total ==
          count_coverage(same, town().target(), "").rows.front().total);
  }
}

TEST_CASE("levels that lie in an array of structs of any size are counted where they lie") {
  struct wide {
    std::array<rank, 7> levels = {};
    std::array<char, 333> other = {};
  };
  dice roll{3};
  std::vector<wide> all(700);
  for (wide& each : all)
    for (const competence_index c : town().fw().competences().indices())
      each.levels[c.value] = make_rank(roll.below(number(town().fw().top(c)) + 1));
  REQUIRE(town().fw().competences().size() == 7);
  const own_people people = make_person_reader<wide>(town().fw(), levels_from(&wide::levels)).value().all(all).value();
  CHECK(people.borrows());
  CHECK(count_coverage(people, town().target(), "") ==
        count_coverage(make_cohort(people).value(), town().target(), ""));
}

TEST_CASE("a grouping that structs of one's own do not have is refused, with the nearest known word") {
  const std::vector<teacher> all{{"s", "b", ranks(town().fw().competences().size())}};
  const own_people people = reads_teachers().all(all).value();
  CHECK_THROWS_WITH_AS((void)count_coverage(people, town().target(), "schol"), doctest::Contains("“school”"), error);
}

TEST_CASE("a source of one's own that stands nowhere on the framework is refused") {
  const std::vector<teacher> short_of_levels{{"s", "b", {rank::not_shown}}};
  const own_source source{town().fw(), short_of_levels};
  CHECK_THROWS_AS((void)count_coverage(source, town().target(), ""), error);
  CHECK_THROWS_AS((void)find_gaps(source, town().target()), error);
}
