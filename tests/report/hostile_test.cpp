// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <loopbaan/plan/planner.hpp>
#include <loopbaan/report/career_map.hpp>
#include <loopbaan/report/page.hpp>
#include <loopbaan/report/sheets.hpp>

#include <report/svg.hpp>
#include <support/world.hpp>

using namespace loopbaan;
using testing::world;

namespace {

const std::string hostile = "</title></style><script>alert(1)</script>\" onload=\"x' \x01\x7f\xe2\x80\xae{0}";

/// A framework in which everything with a title has a hostile one.
framework hostile_framework() {
  framework_draft draft = world{"-one 1h @p-> A1 ; A1 -two 2h @p-> A2", "A2", {{"p", "A2"}}}.fw().draft();
  const text title{hostile};
  draft.title = title;
  for (auto& each : draft.scales)
    for (auto& level : each.levels) level.title = title;
  draft.areas.push_back({.id = "area", .title = title});
  draft.depths.push_back({.id = "depth", .title = title});
  draft.domains.push_back({.id = "domain", .title = title, .spoken = title, .depths = {{"depth", "target"}}});
  draft.roles.push_back({.id = "role", .title = title, .domains = {"domain"}, .profile = "target"});
  draft.roles.back().entry = entry_conditions{.profile = "target", .years = 2};
  draft.sources.push_back({.id = "source", .title = title});
  for (auto& each : draft.competences) {
    each.title = title;
    each.area = "area";
  }
  for (auto& each : draft.profiles) each.title = title;
  for (auto& each : draft.phases) {
    each.title = title;
    each.lead = hostile;
  }
  for (auto& each : draft.steps) {
    each.title = title;
    each.domains = {"domain"};
    each.provider = hostile;
    each.payer = hostile;
  }
  draft.assessments.push_back({.id = "visit", .title = title, .assessor = hostile, .settles = {"A"}});
  return framework::build(draft).value();
}

/// The one script of a page with persons is not the reader's: whatever else is one came from the input.
std::string without_own_script(std::string page) {
  const std::size_t from = page.find("<script>/* SPDX-License-Identifier: 0BSD */");
  if (from != std::string::npos) page.erase(from, page.find("</script>", from) - from);
  return page;
}

void check_harmless(const std::string& whole) {
  const std::string page = without_own_script(whole);
  CHECK(page.find("<script") == std::string::npos);
  CHECK(page.find("onload=\"") == std::string::npos);
  CHECK(page.find('\x01') == std::string::npos);
  CHECK(page.find('\x7f') == std::string::npos);
  CHECK(page.find("\xe2\x80\xae") == std::string::npos);
}

std::size_t count(const std::string& in, std::string_view what) {
  std::size_t found = 0;
  for (auto at = in.find(what); at != std::string::npos; at = in.find(what, at + 1)) ++found;
  return found;
}

}  // namespace

TEST_CASE("no title of a framework becomes a tag of the map, its page or the regeling") {
  const framework fw = hostile_framework();
  const std::string svg = draw_career_map(fw);
  check_harmless(svg);
  CHECK(testing::is_well_formed(svg));
  check_harmless(draw_career_map_page(fw));
  CHECK(count(draw_career_map_page(fw), "</style>") == 2);
  check_harmless(write_regeling(fw));
  CHECK(count(write_regeling(fw), "</style>") == 1);
}

TEST_CASE("no file name, group, note or title of the input becomes a tag of the page") {
  const framework fw = hostile_framework();
  std::vector<person_draft> drafts;
  for (int i = 0; i < 12; ++i) {
    drafts.push_back({.id = "p" + std::to_string(i), .groups = {{hostile, hostile}}});
    drafts.back().phase = phase_index{0};
  }
  drafts[1].levels[competence_index{0}] = rank{1};
  const cohort people = cohort::build(fw, drafts).value();
  const profile_index target = fw.profiles().find("target").value();
  const auto plans = planner{fw, target}.find_all(people, 1);
  const diagnostics notes{{errc::unknown_column, {hostile, "", 1, hostile}, {hostile, hostile}}};
  for (const language lang : {language::nl, language::en}) {
    const std::string page =
        write_page({people, target, objective::hours, plans, hostile, {}, notes, hostile, lang, true});
    check_harmless(page);
    CHECK(count(page, "</style>") == 2);
    CHECK(count(page, "<title") == count(page, "</title>"));
  }
}

TEST_CASE("no id, file name, purpose or title of the input becomes a tag of a sheet") {
  const framework fw = hostile_framework();
  person_draft draft{.id = "p1", .done = {step_index{0}}};
  draft.phase = phase_index{0};
  const cohort people = cohort::build(fw, {draft}).value().for_purpose("\"><script>alert(1)</script>");
  const profile_index target = fw.profiles().find("target").value();
  const auto prospects = find_all_prospects(planner{fw, target}, people);
  const sheets_model model = model_sheets({people, target, objective::hours, prospects, hostile});
  for (const language lang : {language::nl, language::en}) {
    const std::string page = write_sheets(model, lang);
    check_harmless(page);
    CHECK(count(page, "</style>") == 1);
    CHECK(count(page, "<title") == count(page, "</title>"));
  }
}

TEST_CASE("bytes that are no UTF-8 do not reach a page") {
  const world w{"-one 1h-> A1", "A1"};
  const cohort people = cohort::build(w.fw(), {{.id = "p"}}).value();
  const auto plans = planner{w.fw(), w.target()}.find_all(people, 1);
  const std::string page =
      write_page({people, w.target(), objective::hours, plans, {}, {}, {}, "a\xff\xc3(\xed\xa0\x80z"});
  CHECK(is_utf8(page));
  CHECK(page.find("a\xef\xbf\xbd") != std::string::npos);
}
