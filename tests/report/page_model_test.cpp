// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include <loopbaan/gap/gap.hpp>

#include <report/board.hpp>

using namespace loopbaan;
using testing::board;
using testing::world;

namespace {

const world two_courses{"-bhv 8h-> A1 ; A1 -taal 30h-> B2 ; -praktijk 5h-> B1", "A1 B2 C1"};
const world reachable{"-bhv 8h-> A1 ; A1 -taal 30h-> B2", "A1 B2"};

/// Four schools, one of them too small for figures, with people who lack one, both or nothing.
board four_schools(const world& w) {
  const bool third = w.fw().competences().size() > 2;
  const auto and_c = [&](const std::string& levels, const char* c) { return third ? levels + c : levels; };
  return {w,
          {{14, "De Boom", and_c("A1 B2", " C1")},
           {16, "De Boom", and_c("A0 B1", " C1")},
           {11, "De Linde", and_c("A1 B0", " C1")},
           {12, "De Linde", and_c("A1 B2", " C1")},
           {3, "De Es", and_c("A0 B0", " C0")},
           {10, "De Eik", and_c("A1 B2", " C?")}}};
}

page_model with_persons(const board& all) {
  page_request request = all.request();
  request.persons = true;
  return model_page(request);
}

}  // namespace

TEST_CASE("page model: needs and their sums are what plans hold, step by step") {
  const board all = four_schools(reachable);
  const page_model page = model_page(all.request());
  REQUIRE(page.needs.size() == 2);
  page_sum sum;
  for (const page_need& each : page.needs) {
    const auto takes = [&](const plan_outcome& plan) {
      return std::ranges::any_of(plan.steps, [&](const planned_step& s) { return s.step == each.step; });
    };
    CHECK(each.people == std::ranges::count_if(all.plans, takes));
    CHECK(each.together.minutes == each.people * cost_of(reachable.fw().steps()[each.step], objective::hours));
    sum.minutes += each.together.minutes;
    sum.cents += each.together.cents;
  }
  CHECK(page.needs_together == sum);
  CHECK(page.needs_together.minutes == (19 * 8 + 30 * 30) * 60);
}

TEST_CASE("page model: who meets what is what each person's gap says") {
  const board all = four_schools(reachable);
  const page_model page = model_page(all.request());
  for (const page_row& row : page.rows) {
    std::uint32_t met = 0;
    for (std::size_t p = 0; p < all.people.size(); ++p) {
      const gap found = find_gap(reachable.fw(), all.people[p].stands(), reachable.target());
      const auto lacks = [&](const gap_line& line) {
        return line.missing() > 0 && (!row.competence || line.competence == *row.competence);
      };
      met += std::ranges::none_of(found.lines, lacks) ? 1 : 0;
    }
    REQUIRE(row.total);
    CHECK(row.total->part == met);
    CHECK(row.total->whole == page.people);
    CHECK(row.groups.size() == page.shown.size());
  }
  REQUIRE(page.lowest);
  CHECK(page.lowest->competence == reachable.competence("B"));
  CHECK(page.lowest->people == 30);
}

TEST_CASE("page model: a group shows, is too small, or is kept, and is so once") {
  const board all{
      reachable, {{19, "De Boom", "A1 B2"}, {1, "De Boom", "A0 B2"}, {12, "De Linde", "A1 B2"}, {3, "De Es", "A1 B2"}}};
  const page_model page = model_page(all.request());
  const page_figures figures = all.figures();
  std::multiset<std::string> names{page.small.begin(), page.small.end()};
  names.insert(page.kept.begin(), page.kept.end());
  for (const page_group& each : page.shown) names.insert(each.name);
  CHECK(names == std::multiset<std::string>{figures.counted.groups.begin(), figures.counted.groups.end()});
  CHECK(page.small == std::vector<std::string>{"De Es"});
  CHECK_FALSE(page.kept.empty());
}

TEST_CASE("page model: what is hidden is not in it") {
  const board one{reachable, {{8, "a", "A1 B2"}, {8, "a", "A0 B2"}, {1, "a", "A? B2"}}};
  const board none{reachable, {{8, "a", "A1 B2"}, {9, "a", "A0 B2"}}};
  page_request request = one.request();
  request.notes = {{errc::unknown_column, {"staff.csv", "", 12, "telefoon"}, {"telefoon", ""}}};
  const page_model page = model_page(request);
  CHECK_FALSE(page.persons);
  CHECK(page.noted);
  CHECK(page.rows == model_page(none.request()).rows);
  CHECK(page.rows[1].unknown == 1);  // one, or nobody

  const board few{reachable, {{4, "a", "A1 B2"}, {5, "a", "A0 B2"}}};
  const page_model hidden = model_page(few.request());
  CHECK_FALSE(hidden.enough);
  CHECK(hidden.needs.empty());
  CHECK(hidden.needs_together == page_sum{});
  CHECK_FALSE(hidden.lowest);
  CHECK(hidden.unreached.empty());
}

TEST_CASE("page model: the part about persons counts each level that the profile asks about once") {
  for (const world* w : {&two_courses, &reachable}) {
    const board all = four_schools(*w);
    const page_model page = with_persons(all);
    REQUIRE(page.persons);
    REQUIRE(page.persons->people.size() == all.people.size());
    std::uint64_t levels = 0, origins = 0;
    std::set<std::size_t> without;
    for (const auto& [origin, count] : page.persons->origins) origins += count;
    for (const page_unreached& each : page.persons->unreached)
      for (const std::size_t row : each.people) CHECK(without.insert(row).second);
    for (std::size_t row = 0; row < all.people.size(); ++row) {
      const page_person& who = page.persons->people[row];
      const gap found = find_gap(w->fw(), all.people[row].stands(), w->target());
      levels += found.lines.size();
      CHECK(who.missing.empty() == found.closed());
      CHECK(who.met.size() + who.missing.size() == who.required);
      for (const page_gap& each : who.missing) CHECK(std::ranges::count(found.lines, each.line) == 1);
      CHECK(without.contains(row) == (all.plans[row].status == plan_status::unreachable));
      if (all.plans[row].cost) CHECK(who.takes.minutes == *all.plans[row].cost);
      for (const std::size_t same : without)
        if (!page.persons->unreached.empty() && same == row) CHECK(who.takes == plan_takes{});
    }
    CHECK(origins == levels);
  }
}

TEST_CASE("page model: people without a plan for the same reasons stand together") {
  const board all = four_schools(two_courses);
  const page_model page = with_persons(all);
  REQUIRE(page.persons->unreached.size() == 1);
  CHECK(page.persons->unreached[0].people.size() == 13);
  CHECK(page.persons->unreached[0].pieces[0].level.competence == two_courses.competence("C"));
  CHECK(page.persons->stopped.empty());
}

TEST_CASE("page model: the largest gap of a person comes first, what nobody knows last") {
  const world w{"-step 8h-> A1", "A1 B3 C1 D2"};
  const board all{w, {{1, "a", "A0 B1 C0 D?"}}};
  const page_person who = with_persons(all).persons->people[0];
  std::vector<competence_index> order;
  for (const page_gap& each : who.missing) order.push_back(each.line.competence);
  CHECK(order == std::vector{w.competence("B"), w.competence("A"), w.competence("C"), w.competence("D")});
}

TEST_CASE("page model: one model gives the page and the summary in both languages") {
  const board all = four_schools(reachable);
  const page_model page = model_page(all.request());
  for (const language lang : {language::nl, language::en}) CHECK(write_page(page, lang) == all.page(lang));
  CHECK(summarise_page(page, language::nl) != summarise_page(page, language::en));
}
