// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <data/dutch_careers.hpp>

#include <loopbaan/plan/planner.hpp>
#include <loopbaan/report/page.hpp>

using namespace loopbaan;
using namespace loopbaan::testing;

namespace {

std::string page_of(const std::vector<person_draft>& people, language lang) {
  const cohort all = cohort::build(dutch(), people).value();
  const profile_index target = dutch().target("vakbekwaam").value();
  const auto plans = planner{dutch(), target, objective::hours}.find_all(all);
  page_request request{.people = all, .target = target, .plans = plans};
  request.lang = lang;
  request.persons = true;
  return write_page(request);
}

person_draft someone(std::string id, const ranks& levels) {
  person_draft made{.id = std::move(id)};
  for (const competence_index c : dutch().competences().indices()) made.levels[c] = levels[c.value];
  return made;
}

}  // namespace

TEST_CASE("page: everyone has a row with the depth in each domain and the next move, who meets the target too") {
  const auto people = std::vector{someone("p-1", who_has({"vakbekwaam"})), someone("p-2", who_has({"D2-startend"}))};
  const std::string nl = page_of(people, language::nl);
  CHECK(nl.find("<tr><th>p-1<td>ervaren → meesterschap, mist 6<td>– mist ") != std::string::npos);
  CHECK(nl.find("<tr><th>p-2<td>– mist ") != std::string::npos);
  CHECK(nl.find("<td>startend → ervaren, mist ") != std::string::npos);
  CHECK(page_of(people, language::en).find("<td>experienced → mastery, lacks 6") != std::string::npos);
}

TEST_CASE("page: a question mark says that an unknown level decides") {
  person_draft unknown{.id = "p-1"};
  CHECK(page_of({unknown}, language::nl).find("<th>p-1<td>–? mist ") != std::string::npos);
}
