// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <array>
#include <map>
#include <optional>
#include <set>

#include <loopbaan/plan/planner.hpp>
#include <loopbaan/report/page_model.hpp>

#include <support/all_boards.hpp>

using namespace loopbaan;
using testing::all_boards;
using testing::school_mix;
using testing::school_mixes;
using testing::world;

// A reader of a page knows the sizes of the groups, the rules and their code, and all that the page says. The reader
// goes through every school_mixes there could be and keeps those whose page would be the same.

namespace {

constexpr std::size_t everybody = 10;

/// What may be asked of people: who meets the profile, A, B, who needs each step, who has a plan, who has none.
using facts = std::array<std::size_t, 7>;

facts facts_of(const std::array<plan_outcome, 4>& plans, const school_mix& m) {
  facts found{m[3], m[1] + m[3], m[2] + m[3], 0, 0, 0, 0};
  for (std::size_t kind = 0; kind < 4; ++kind) {
    for (const planned_step& each : plans[kind].steps)
      if (each.step.value < 2) found[3 + each.step.value] += m[kind];
    found[5] += plans[kind].steps.empty() ? 0 : m[kind];
    found[6] += plans[kind].cost ? 0 : m[kind];
  }
  return found;
}

struct asked_page {
  cohort people;
  std::vector<plan_outcome> plans;
};

asked_page people_of(const world& w, const std::array<plan_outcome, 4>& plans, const school_mixes& groups) {
  std::vector<plan_outcome> found;
  const auto people = testing::people_of_mixes(w, groups, [&](std::size_t kind) { found.push_back(plans[kind]); });
  return {cohort::build(w.fw(), people).value(), std::move(found)};
}

page_request request_of(const world& w, const asked_page& made) {
  page_request request{.people = made.people, .target = w.target(), .plans = made.plans};
  request.rule = {protection::floor};
  request.grouping = "school";
  return request;
}

/// All figures in a row; -1 is hidden.
std::vector<int> seen(const page_figures& f, bool only_coverage) {
  std::vector<int> view;
  const auto look = [&](const std::optional<share>& cell) { view.push_back(cell ? static_cast<int>(cell->part) : -1); };
  for (const coverage_row& row : f.counted.rows) {
    look(row.total);
    for (const auto& cell : row.groups) look(cell);
  }
  if (only_coverage) return view;
  for (const step_need& each : f.needs) {
    view.push_back(static_cast<int>(each.step.value));
    look(each.total);
  }
  for (const std::uint32_t each : {static_cast<std::uint32_t>(f.plans.shows), f.plans.needed, f.plans.planned,
                                   f.plans.unplanned, f.unreached_otherwise})
    view.push_back(static_cast<int>(each));
  for (const unreached_figure& each : f.unreached) {
    for (const missing_piece& piece : each.because)
      view.push_back(static_cast<int>(piece.level.competence.value) - 100);
    view.push_back(static_cast<int>(each.people));
  }
  return view;
}

/// What the reader of one page knows: the values that each fact has on the boards that could be behind it.
struct knowledge {
  std::size_t boards = 0;
  std::array<std::array<std::set<std::size_t>, 7>, 3> of_group;
  std::array<std::set<std::size_t>, 7> of_all;
  std::optional<page_model> model;
  std::set<std::string> pages;

  /// Is a fact of a group below the minimum settled that is not the same on every board? That something goes for nobody
  /// at all, such as having no plan, a page may tell.
  [[nodiscard]] bool settles_a_small_group(const knowledge& beforehand) const {
    for (std::size_t g = 0; g < 2; ++g)
      for (std::size_t fact = 0; fact < 7; ++fact)
        if (of_group[g][fact].size() == 1 && beforehand.of_group[g][fact].size() > 1 &&
            of_all[fact] != std::set<std::size_t>{0})
          return true;
    return false;
  }
  /// Is it settled of anything that exactly one person has it, or all but one?
  [[nodiscard]] bool singles_out(const knowledge&) const {
    for (const auto& values : of_all)
      if (values == std::set<std::size_t>{1} || values == std::set<std::size_t>{everybody - 1}) return true;
    return false;
  }
};

struct attack {
  std::map<std::vector<int>, knowledge> by_page, by_coverage;
  knowledge beforehand;

  explicit attack(const world& w) {
    const std::array<plan_outcome, 4> plans{w.plan("A0 B0"), w.plan("A1 B0"), w.plan("A0 B1"), w.plan("A1 B1")};
    for (const school_mixes& each : all_boards()) {
      const asked_page made = people_of(w, plans, each);
      const page_request request = request_of(w, made);
      const page_figures figures = count_page_figures(request);
      knowledge& page = by_page[seen(figures, false)];
      if (page.boards % 50 == 0) {
        const page_model made_of_it = model_page(request);
        if (!page.model) page.model = made_of_it;
        REQUIRE(*page.model == made_of_it);  // the model holds nothing but the figures
        page.pages.insert(write_page(made_of_it, language::nl));
      }
      for (knowledge* known : {&page, &by_coverage[seen(figures, true)], &beforehand}) {
        ++known->boards;
        facts all{};
        for (std::size_t g = 0; g < each.size(); ++g) {
          const facts some = facts_of(plans, each[g]);
          for (std::size_t fact = 0; fact < 7; ++fact) {
            known->of_group[g][fact].insert(some[fact]);
            all[fact] += some[fact];
          }
        }
        for (std::size_t fact = 0; fact < 7; ++fact) known->of_all[fact].insert(all[fact]);
      }
    }
  }
};

using question = bool (knowledge::*)(const knowledge&) const;

std::size_t boards_with(const std::map<std::vector<int>, knowledge>& known, const knowledge& beforehand,
                        question told) {
  std::size_t boards = 0;
  for (const auto& [view, each] : known) boards += (each.*told)(beforehand) ? each.boards : 0;
  return boards;
}

/// `more`: boards of which a page may settle more than the table of who meets what does by itself.
void check_attack(const world& w, std::size_t more = 0) {
  const attack found{w};
  std::size_t shown = 0;
  for (const auto& [view, each] : found.by_page) {
    REQUIRE(each.pages.size() == 1);  // and the page says nothing else
    for (const int figure : view) shown += figure > 1 ? 1 : 0;
  }
  CHECK(found.by_page.size() > 20);  // a page that says nothing has no secrets to tell
  CHECK(shown > 100);
  // What the table of who meets what leaves open is in docs/decisions/0007-small-groups.md; the rest adds nothing to
  // it.
  for (const question told : {&knowledge::settles_a_small_group, &knowledge::singles_out}) {
    const std::size_t by_page = boards_with(found.by_page, found.beforehand, told);
    CHECK(by_page <= boards_with(found.by_coverage, found.beforehand, told) + more);
  }
}

}  // namespace

TEST_CASE("attacker: what a page says of plans and steps settles nothing that the table leaves open") {
  check_attack(world{"-first 8h-> A1 ; -second 30h-> B1", "A1 B1"});
  check_attack(world{"-first 8h-> A1 ; A1 -second 30h-> B1", "A1 B1"});
}

TEST_CASE("attacker: where some have no plan, a page adds hardly anything, as it is written") {
  check_attack(world{"-first 8h-> A1 ; B2 -second 30h-> B1", "A1 B1"}, 130);  // of 11,200 boards
}
