// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <string>

#include <nlohmann/json.hpp>

#include <loopbaan/exchange/kinds.hpp>
#include <loopbaan/exchange/schedules.hpp>

#include <schedule/random_schedule.hpp>
#include <support/documents.hpp>

using namespace loopbaan;
using namespace loopbaan::testing;
using nlohmann::json;

namespace {

/// Three people who want a course of 10 hours and 100 euro with two places now and two later, of which the later asks
/// two people, from 250 euro that all share; a school spares 20 hours a term.
struct team_world {
  asked_world of = world_of();
  cohort people = people_of(of);
  schedules_document whole = document_of(of, people);

  static asked_world world_of() {
    framework_draft draft = world("-course 10h EUR100-> A1", "A1").fw().draft();
    draft.steps[0].payer = "board";
    asked_world made{world{draft}};
    made.rules = policy_of({hours_rule("a", "own-hours", 40)}, {account("own", account_unit::hours, "own-hours"),
                                                                account("board", account_unit::euro)});
    step_edition now{.id = "now", .step = "course", .term = "2026-27.1", .places = 2};
    step_edition later{.id = "later", .step = "course", .term = "2026-27.3", .places = 2, .least = 2};
    made.hold({now, later});
    return made;
  }

  static cohort people_of(const asked_world& of) {
    std::vector<person_draft> made;
    for (const char* id : {"p-1", "p-2", "p-3"}) {
      person_draft who{.id = id};
      for (const competence_index each : of.w.fw().competences().indices()) who.levels.emplace(each, rank{});
      made.push_back(std::move(who));
    }
    return cohort::build(of.w.fw(), made).value();
  }

  static schedules_document document_of(const asked_world& of, const cohort& people) {
    schedules_document made{.fw = of.w.fw(), .request = {.calendar = of.when}};
    made.request.rules = std::make_shared<const policy>(*of.rules);
    made.request.held = std::make_shared<const offers>(*of.held);
    made.request.team = shared_schedules{.members = 3,
                                         .shared = {{"board", 2026, 25'000}},
                                         .school_spares = minutes::of(20 * 60).value(),
                                         .seed = "herfst",
                                         .rounds = 20};
    for (const char* id : {"p-1", "p-2", "p-3"}) {
      made.people.push_back({id, {.asked = of.request, .found = {}}});
      made.people.back().found.member =
          schedule_member{"linde", 0, lottery_digits(lottery_number("herfst", id)), 0};
    }
    const team_outcome found =
        find_team_schedule(made.request.ground(made.fw), team_request_of(made, people)).value();
    for (std::size_t i = 0; i < 3; ++i) {
      made.people[i].found.found = found.members[i].outcome;
      made.people[i].found.member->alone = found.members[i].alone;
    }
    made.request.team->shut = found.shut;
    made.request.team->terms = static_cast<std::size_t>(found.terms);
    made.request.team->terms_bound = static_cast<std::size_t>(found.terms_bound);
    return made;
  }
};

}  // namespace

TEST_CASE("people who were scheduled together are read back as they were written, and hold together") {
  const team_world of;
  const std::string written = write_schedules(of.whole);
  const auto read = read_schedules(written, of.whole.fw, of.whole.request);
  REQUIRE_MESSAGE(read.has_value(), print(read.errors().front()));
  CHECK(read->notes.empty());
  CHECK(write_schedules(*read) == written);
  CHECK(defects(check_again(*read, &of.people)) == std::vector<std::string>{});
  CHECK(check_again(*read, nullptr).empty());
  CHECK(look_at_schedules(written, of.whole.fw).has_value());
  const json all = json::parse(written);
  CHECK(all["team"]["shared"] ==
        json{{{"account", "board"}, {"unit", "euro"}, {"school_year", 2026}, {"amount", 250}}});
  CHECK(all["team"]["shut"] == json{"later"});
  CHECK(all["team"]["school_spares"] == 20);
  int waiting = 0;
  for (const json& each : all["schedules"]) waiting += each["status"] == "unscheduled" ? 1 : 0;
  CHECK(waiting == 1);
}

TEST_CASE("what is wrong with people who were scheduled together is found, at its place") {
  const team_world of;
  const std::string written = write_schedules(of.whole);
  const auto check_with = [&](const char* pointer, const json& value) {
    json changed = json::parse(written);
    const json::json_pointer at{pointer};
    if (value.is_discarded())
      changed[at.parent_pointer()].erase(at.back());
    else
      changed[at] = value;
    const auto read = read_schedules(changed.dump(), of.whole.fw, of.whole.request);
    REQUIRE_MESSAGE(read.has_value(), print(read.errors().front()));
    return defects(check_again(*read, &of.people));
  };
  using list = std::vector<std::string>;
  const json none = json::value_t::discarded;
  CHECK(check_with("/team/members", 4) == list{"907 /team/members"});
  CHECK(check_with("/team/terms", 90) == list{"907 /team/terms"});
  CHECK(check_with("/team/terms_bound", 90) == list{"907 /team/terms_bound"});
  CHECK(check_with("/team/seed", "lente").size() == 3);
  CHECK(check_with("/schedules/1/member/lottery", "0000000000000000") == list{"907 /schedules/1/member/lottery"});
  CHECK(check_with("/schedules/1/member", none) == list{"907 /schedules/1/member", "907 /team/terms"});
  CHECK(check_with("/team", none).size() >= 3);
  // What only all of them together tell.
  CHECK(check_with("/team/shut", none) == list{"907 /team"});
  CHECK(check_with("/team/shared/0/amount", 150) == list{"907 /team"});
  CHECK(check_with("/team/school_spares", 10) == list{"907 /team"});
  CHECK(check_with("/schedules/0/person", "p-9").size() >= 2);
}

TEST_CASE("what would bring an end forward stands with the schedule, and cannot end later than it") {
  team_world of;
  schedules_document alone{.fw = of.whole.fw, .request = of.whole.request};
  alone.request.team.reset();
  schedule_request asked = of.of.request;
  asked.changes = {{"board", 2026, 10'000}};
  asked.agreed = {{of.of.w.step("course"), step_agreement::kind::not_in, "now"}};
  asked.leave = {{day_of("2027-02-01"), day_of("2027-04-30")}};
  const schedule_ground ground = alone.request.ground(alone.fw);
  const standing stands = of.people[0].stands();
  alone.people.push_back({"p-1", {.asked = asked, .found = find_schedule(ground, stands, asked).value()}});
  person_schedule& told = alone.people[0].found;
  told.earlier = find_earlier_ends(ground, stands, told.asked, told.found).value();
  told.earlier->given_up.push_back({{obstacle::kind::account, {}, {}, 1}, 2027});
  const std::string written = write_schedules(alone);
  const auto read = read_schedules(written, alone.fw, alone.request);
  REQUIRE_MESSAGE(read.has_value(), print(read.errors().front()));
  CHECK(read->people[0].found.earlier == told.earlier);
  CHECK(write_schedules(*read) == written);
  CHECK(defects(check_again(*read, &of.people)) == std::vector<std::string>{});
  json changed = json::parse(written);
  REQUIRE(!changed["schedules"][0]["earlier_ends"]["found"].empty());
  changed["schedules"][0]["earlier_ends"]["found"][0]["terms"] = 99;
  const auto wrong = read_schedules(changed.dump(), alone.fw, alone.request);
  REQUIRE(wrong.has_value());
  CHECK(defects(check_again(*wrong, nullptr)) == std::vector<std::string>{"907 /schedules/0/earlier_ends/found/0"});
}
