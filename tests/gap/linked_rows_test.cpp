// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <array>
#include <map>
#include <set>

#include <loopbaan/gap/coverage.hpp>

#include <support/all_boards.hpp>

using namespace loopbaan;
using testing::school_mix;
using testing::school_mixes;

// The rows of a table are linked: who meets the whole profile meets each competence. An attacker goes through all
// tables of two competences over three small groups, knows sizes and rule, and reasons from all rows together.

namespace {

coverage table_of(const testing::world& w, const school_mixes& groups) {
  const std::vector<person_draft> people = testing::people_of_mixes(w, groups, [](std::size_t) {});
  return count_coverage(cohort::build(w.fw(), people).value(), w.target(), "school", {protection::floor});
}

/// The three figures of a group: who meets the profile, A and B.
std::array<std::size_t, 3> figures(const school_mix& m) { return {m[3], m[1] + m[3], m[2] + m[3]}; }

/// The rows from `first` on as a reader sees them; -1 is hidden.
std::vector<int> seen(const coverage& table, std::size_t first) {
  std::vector<int> view;
  const auto look = [&](const std::optional<share>& cell) { view.push_back(cell ? static_cast<int>(cell->part) : -1); };
  for (std::size_t row = first; row < table.rows.size(); ++row) {
    look(table.rows[row].total);
    for (const auto& cell : table.rows[row].groups) look(cell);
  }
  return view;
}

/// What a reader of some rows knows: the values that each cell has in the tables that look like this one.
struct knowledge {
  std::size_t tables = 0;
  std::array<std::array<std::set<std::size_t>, 3>, 3> values;  ///< by row and group

  void learn(const school_mixes& groups) {
    ++tables;
    for (std::size_t g = 0; g < groups.size(); ++g)
      for (std::size_t row = 0; row < 3; ++row) values[row][g].insert(figures(groups[g])[row]);
  }

  /// Is a figure of a group below the minimum settled?
  [[nodiscard]] bool settles_a_small_group(std::size_t first_row) const {
    for (std::size_t row = first_row; row < 3; ++row)
      if (values[row][0].size() == 1 || values[row][1].size() == 1) return true;
    return false;
  }
};

std::size_t settled(const std::map<std::vector<int>, knowledge>& known, std::size_t first_row) {
  std::size_t tables = 0;
  for (const auto& [view, each] : known)
    if (each.settles_a_small_group(first_row)) tables += each.tables;
  return tables;
}

}  // namespace

TEST_CASE("attacker: the competences settle no small group, and with the whole profile hardly any table does") {
  const testing::world w{"", "A1 B1"};
  std::map<std::vector<int>, knowledge> by_competences;
  std::map<std::vector<int>, knowledge> by_all_rows;
  std::size_t tables = 0;
  for (const school_mixes& groups : testing::all_boards()) {
    const coverage table = table_of(w, groups);
    by_competences[seen(table, 1)].learn(groups);
    by_all_rows[seen(table, 0)].learn(groups);
    ++tables;
  }
  CHECK(tables == 11'200);
  CHECK(settled(by_competences, 1) == 0);
  CHECK(settled(by_all_rows, 0) <= 160);  // docs/decisions/0007-small-groups.md says what remains, and why
}
