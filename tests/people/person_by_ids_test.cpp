// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <limits>

#include <loopbaan/people/cohort.hpp>

#include <support/defects.hpp>
#include <support/world.hpp>

using namespace loopbaan;
using namespace loopbaan::testing;
using namespace std::chrono;

namespace {

const char* const drawing = "-a 4-> A1 ; A1 -b 5-> A2 B1";

}  // namespace

TEST_CASE("person by ids: all that is wrong is told at once, at the place in the document") {
  const world w{drawing, "A2", {{"first", "A1"}}};
  person_by_ids one{.id = "p1", .phase = "firs", .fte = 3.0, .levels = {{"A", "9"}, {"Z", "1"}}, .done = {"a", "x"}};
  one.ratings.push_back({.competence = "B", .level = "2", .kind = evidence_kind::override});
  one.ratings.push_back({.competence = "Q", .level = "1"});
  one.ratings.push_back({.competence = "A"});
  const auto made = cohort::build_by_ids(w.fw(), {one, {.id = "p1"}});
  CHECK(sorted(defects(made)) ==
        sorted({"202 /people/0/phase", "203 /people/0/levels/A", "202 /people/0/levels/Z", "202 /people/0/done/1",
                "202 /people/0/evidence/1/competence", "807 /people/0/evidence/2", "402 /people/0",
                "406 /people/0/evidence/0", "401 /people/1"}));
  for (const diagnostic& each : made.errors())
    if (each.where.pointer == "/people/0/phase") CHECK(remedy(each) == "Did you mean “first”?");
}

TEST_CASE("people by positions: what does not exist, or could not be written down, is told at once") {
  const world w{drawing, "A2", {{"first", "A1"}}};
  person_draft one{.id = "p1", .groups = {{"school", "\xff"}}, .phase = phase_index{1}, .done = {{0}, {2}}};
  one.since = 2026y / 13 / 45;
  one.levels = {{w.competence("A"), make_rank(9)}, {{5}, make_rank(1)}};
  evidence entry{w.competence("B"), make_rank(1)};
  entry.day = 2025y / 2 / 30;
  entry.until = date{year{12'026}, month{1}, day{1}};
  entry.score = std::numeric_limits<double>::quiet_NaN();
  entry.who = "\xc0";
  one.ratings = {entry, {{9}, {}}};
  CHECK(sorted(defects(cohort::build(w.fw(), {one}))) ==
        sorted({"102 /people/0/groups", "430 /people/0/phase", "430 /people/0/done/1", "106 /people/0/since",
                "431 /people/0/levels/A", "430 /people/0/levels", "106 /people/0/evidence/0/date",
                "106 /people/0/evidence/0/until", "816 /people/0/evidence/0/score", "102 /people/0/evidence/0/rater_id",
                "430 /people/0/evidence/1/competence"}));
  CHECK(defects(cohort::build(w.fw(), {{.id = "p1"}}, {.as_of = 2026y / 2 / 30})) == std::vector<std::string>{"106 "});
  CHECK(defects(cohort::build(w.fw(), {}, {.order = {"nobody"}})) == std::vector<std::string>{"433 "});
}
