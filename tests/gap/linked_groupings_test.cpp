// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include <loopbaan/gap/coverage.hpp>
#include <loopbaan/gap/rater_gap.hpp>
#include <loopbaan/plan/needs.hpp>
#include <loopbaan/plan/planner.hpp>

#include <support/random_drafts.hpp>
#include <support/world.hpp>

using namespace loopbaan;
using testing::world;

// Two tables of the same people by different groupings go to one meeting. An attacker knows who is in which group, the
// rule and its code, goes through every world there could be, and keeps those whose tables would look the same.

namespace {

/// People who are in the same groups.
struct atom {
  std::map<std::string, std::string> groups;
  std::uint32_t people;
};

/// How many people of each atom have what is asked.
using figures = std::vector<std::uint32_t>;

cohort cohort_of(const world& w, const std::vector<atom>& atoms, const figures& met) {
  std::vector<person_draft> people;
  for (std::size_t a = 0; a < atoms.size(); ++a)
    for (std::uint32_t i = 0; i < atoms[a].people; ++i)
      people.push_back({.id = "p" + std::to_string(people.size()),
                        .groups = atoms[a].groups,
                        .levels = {{w.competence("A"), make_rank(i < met[a] ? 1 : 0)}}});
  return cohort::build(w.fw(), people).value();
}

bool next_world(const std::vector<atom>& atoms, figures& met) {
  for (std::size_t a = 0; a < atoms.size(); ++a) {
    if (met[a] < atoms[a].people) {
      ++met[a];
      return true;
    }
    met[a] = 0;
  }
  return false;
}

/// The figure of a group: -1 is hidden.
int seen(const std::optional<share>& cell) { return cell ? static_cast<int>(cell->part) : -1; }

struct attack {
  std::size_t shown = 0;  ///< cells
  std::size_t worlds = 0;
  std::size_t settled = 0;  ///< worlds in which a hidden cell, or an atom below the minimum, has one possible value
};

/// What an attacker knows who sees tables that look alike.
struct knowledge {
  std::size_t worlds = 0;
  std::map<std::pair<std::string, std::string>, std::set<std::uint32_t>> values;  ///< of what hides
};

/// The atoms with one of their groupings.
std::vector<atom> only(std::vector<atom> atoms, const std::string& grouping) {
  for (atom& each : atoms) each.groups = {{grouping, each.groups.at(grouping)}};
  return atoms;
}

/// Of the row of the competence, in the tables by each of these groupings; `apart`: each protected by itself.
attack attack_tables(const std::vector<atom>& atoms, const std::vector<std::string>& groupings, bool apart = false) {
  const world w{"", "A1"};
  std::map<std::vector<int>, knowledge> possible;
  attack found;
  figures met(atoms.size());
  do {
    std::vector<int> view;
    std::vector<std::pair<std::string, std::string>> hidden;
    for (const std::string& grouping : groupings) {
      const cohort people = cohort_of(w, apart ? only(atoms, grouping) : atoms, met);
      const coverage table = count_coverage(people, w.target(), grouping, {protection::floor});
      view.push_back(seen(table.rows[1].total));
      for (std::size_t g = 0; g < table.groups.size(); ++g) {
        view.push_back(seen(table.rows[1].groups[g]));
        if (!table.rows[1].groups[g]) hidden.emplace_back(grouping, table.groups[g]);
      }
    }
    found.shown += view.size() - hidden.size();
    knowledge& known = possible[view];
    ++known.worlds;
    ++found.worlds;
    for (std::size_t a = 0; a < atoms.size(); ++a)
      if (atoms[a].people < protection::floor) known.values[{"", std::to_string(a)}].insert(met[a]);
    for (const auto& [grouping, group] : hidden) {
      std::uint32_t part = 0;
      for (std::size_t a = 0; a < atoms.size(); ++a)
        if (atoms[a].groups.at(grouping) == group) part += met[a];
      known.values[{grouping, group}].insert(part);
    }
  } while (next_world(atoms, met));
  const auto settled = [](const auto& cell) { return cell.second.size() == 1; };
  for (const auto& [view, known] : possible)
    if (std::ranges::any_of(known.values, settled)) found.settled += known.worlds;
  return found;
}

atom in(const std::string& school, const std::string& board, std::uint32_t people) {
  return {{{"school", school}, {"board", board}}, people};
}

/// What is left of a board less its schools that show is of nobody, or of enough people, of either kind two at least.
void check_what_is_left(const std::vector<std::optional<share>>& boards,
                        const std::vector<std::optional<share>>& schools, const std::vector<std::size_t>& board_of) {
  for (std::size_t b = 0; b < boards.size(); ++b) {
    if (!boards[b]) continue;
    share left = *boards[b];
    for (std::size_t s = 0; s < schools.size(); ++s)
      if (board_of[s] == b && schools[s]) left = {left.part - schools[s]->part, left.whole - schools[s]->whole};
    if (left.whole == 0 || left == *boards[b]) continue;
    CHECK(left.whole >= protection::floor);
    CHECK(left.part >= 2);
    CHECK(left.part + 2 <= left.whole);
  }
}

std::vector<std::optional<std::uint32_t>> parts(const std::vector<std::optional<share>>& groups) {
  std::vector<std::optional<std::uint32_t>> found;
  for (const auto& each : groups) found.push_back(each ? std::optional{each->part} : std::nullopt);
  return found;
}

}  // namespace

TEST_CASE("linked groupings: what hides by school is not had from the table by board") {
  const world w{"", "A1"};
  const std::vector<atom> atoms{in("a", "x", 12), in("b", "x", 4),  in("c", "y", 12),
                                in("d", "y", 8),  in("e", "z", 12), in("f", "z", 12)};
  const cohort people = cohort_of(w, atoms, {7, 1, 5, 6, 6, 7});
  using row = std::vector<std::optional<std::uint32_t>>;
  CHECK(parts(count_coverage(people, w.target(), "board").rows[1].groups) == row{8, 11, 13});
  CHECK(parts(count_coverage(people, w.target(), "school").rows[1].groups) ==
        row{std::nullopt, std::nullopt, std::nullopt, std::nullopt, 6, 7});
  // By schools alone, fewer would hide.
  std::vector<atom> without = atoms;
  for (atom& each : without) each.groups.erase("board");
  CHECK(parts(count_coverage(cohort_of(w, without, {7, 1, 5, 6, 6, 7}), w.target(), "school").rows[1].groups) ==
        row{7, std::nullopt, 5, std::nullopt, 6, 7});
}

TEST_CASE("linked groupings: where a board hides, its schools hide, and a board of one school is that school") {
  const world w{"", "A1"};
  const std::vector<atom> atoms{in("a", "x", 12), in("b", "x", 12), in("c", "y", 14),
                                in("d", "z", 15), in("e", "v", 30), in("f", "v", 30)};
  // Everybody of x has it: it hides, and v, the next in size, with it.
  const cohort people = cohort_of(w, atoms, {12, 12, 7, 7, 10, 12});
  using row = std::vector<std::optional<std::uint32_t>>;
  const auto hidden = std::nullopt;
  CHECK(parts(count_coverage(people, w.target(), "board").rows[1].groups) == row{hidden, 7, 7, hidden});
  CHECK(parts(count_coverage(people, w.target(), "school").rows[1].groups) ==
        row{hidden, hidden, 7, 7, hidden, hidden});
}

TEST_CASE("linked groupings: an attacker with the tables by school and by board rebuilds no hidden cell") {
  std::size_t shown = 0;
  for (const std::vector<atom>& atoms :
       {std::vector{in("a", "x", 6), in("b", "x", 2), in("c", "y", 6), in("d", "y", 5)},
        std::vector{in("a", "x", 5), in("b", "x", 5), in("c", "y", 6)},
        std::vector{in("a", "x", 2), in("b", "x", 3), in("c", "y", 5), in("d", "y", 6)},
        std::vector{in("a", "x", 7), in("b", "x", 6), in("c", "x", 5), in("d", "y", 2)},
        std::vector{in("a", "x", 5), in("b", "y", 5), in("c", "z", 5), in("d", "z", 5)},
        std::vector{in("a", "x", 1), in("b", "y", 9), in("c", "z", 5), in("d", "z", 6)}}) {
    const attack found = attack_tables(atoms, {"board", "school"});
    CHECK(found.settled == 0);
    shown += found.shown;
  }
  CHECK(shown > 0);
}

TEST_CASE("linked groupings: three floors of groupings give nothing away either") {
  const auto in_region = [](const std::string& school, const std::string& board, const std::string& region,
                            std::uint32_t people) {
    return atom{{{"school", school}, {"board", board}, {"region", region}}, people};
  };
  const std::vector<atom> atoms{in_region("a", "x", "n", 5), in_region("b", "x", "n", 3), in_region("c", "y", "n", 6),
                                in_region("d", "z", "s", 5), in_region("e", "z", "s", 2)};
  CHECK(attack_tables(atoms, {"region", "board", "school"}).settled == 0);
}

TEST_CASE("linked groupings: where teams and schools cross, less is settled than by tables that are protected apart") {
  const auto of = [](const std::string& school, const std::string& team, std::uint32_t people) {
    return atom{{{"school", school}, {"team", team}}, people};
  };
  std::size_t worlds = 0;
  std::size_t settled = 0;
  std::size_t settled_apart = 0;
  for (const std::vector<atom>& atoms :
       {std::vector{of("a", "one", 6), of("a", "", 2), of("b", "", 6), of("b", "two", 5)},
        std::vector{of("a", "one", 5), of("a", "two", 3), of("b", "two", 5), of("b", "", 4)},
        std::vector{of("a", "early", 5), of("a", "late", 1), of("b", "late", 6), of("c", "late", 5)}}) {
    const attack found = attack_tables(atoms, {"school", "team"});
    worlds += found.worlds;
    settled += found.settled;
    settled_apart += attack_tables(atoms, {"school", "team"}, true).settled;
  }
  // By bounds, as docs/decisions/0056-linked-groupings.md says.
  CHECK(worlds == 2'106);
  CHECK(settled <= 182);
  CHECK(settled_apart == 646);
}

TEST_CASE("linked groupings: phases that every school has take nothing from the table by school") {
  const world w{"", "A1"};
  std::vector<atom> atoms;
  for (const char* school : {"a", "b", "c"})
    for (const char* sector : {"po", "so"}) atoms.push_back({{{"school", school}, {"sector", sector}}, 8});
  const cohort people = cohort_of(w, atoms, {3, 4, 2, 6, 5, 5});
  for (const char* grouping : {"school", "sector"}) {
    const coverage found = count_coverage(people, w.target(), grouping);
    for (const auto& each : found.rows[1].groups) CHECK(each.has_value());
  }
}

TEST_CASE("linked groupings: needs and rater gaps by school and by board are protected beside each other too") {
  const world w{"-learn 10h-> A1", "A1"};
  testing::dice chance{7};
  std::size_t rows = 0;
  for (int round = 0; round < 200; ++round) {
    std::vector<person_draft> people;
    std::vector<std::size_t> board_of;
    for (std::size_t school = 0; school < 7; ++school) {
      board_of.push_back(school / 3);
      for (std::size_t i = 1 + chance.below(9); i > 0; --i) {
        person_draft made{
            .id = "p" + std::to_string(people.size()),
            .groups = {{"school", "s" + std::to_string(school)}, {"board", "b" + std::to_string(school / 3)}},
            .levels = {{w.competence("A"), make_rank(chance.below(2))}}};
        if (chance.below(5) > 0)
          for (const rater by : {rater::self, rater::leader})
            made.ratings.push_back(
                {.competence = w.competence("A"), .level = make_rank(chance.below(2)), .rated_by = by});
        people.push_back(std::move(made));
      }
    }
    const cohort all = cohort::build(w.fw(), people).value();
    const auto plans = planner{w.fw(), w.target()}.find_all(all, 1);
    const auto needs = [&](const char* by) {
      return count_step_needs(all, plans, by, {protection::floor}).rows.front();
    };
    check_what_is_left(needs("board").groups, needs("school").groups, board_of);
    const auto gaps = [&](const char* by) {
      return count_rater_gaps(all, rater::leader, by, {protection::floor}).rows;
    };
    if (gaps("board").empty()) continue;
    check_what_is_left(gaps("board").front().groups,
                       gaps("school").empty() ? std::vector<std::optional<share>>(7) : gaps("school").front().groups,
                       board_of);
    ++rows;
  }
  CHECK(rows > 50);
}
