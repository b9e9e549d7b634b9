// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <array>
#include <string>

#include <nlohmann/json.hpp>

#include <loopbaan/exchange/kinds.hpp>
#include <loopbaan/exchange/schedules.hpp>

#include <schedule/random_schedule.hpp>
#include <support/documents.hpp>
#include <support/random.hpp>

using namespace loopbaan;
using namespace loopbaan::testing;
using nlohmann::json;

namespace {

schedule_basis basis_of(const asked_world& of) {
  schedule_basis made{.calendar = of.when};
  if (of.rules) made.rules = std::make_shared<const policy>(*of.rules);
  if (of.held) made.held = std::make_shared<const offers>(*of.held);
  return made;
}

cohort one_person(const asked_world& of, std::string_view levels) {
  person_draft who{.id = "p-1"};
  const ranks all = of.w.levels(levels);
  for (std::uint32_t c = 0; c < all.size(); ++c) who.levels.emplace(competence_index{c}, all[c]);
  return cohort::build(of.w.fw(), {who}).value();
}

schedules_document document_of(const asked_world& of, std::string_view levels) {
  schedules_document made{.fw = of.w.fw(), .request = basis_of(of)};
  made.people.push_back({"p-1", {of.request, of.find(levels)}});
  return made;
}

/// Two courses that the person pays, of whom hours lapse, with a policy and offers.
asked_world two_courses() {
  framework_draft draft = world("-one 30h EUR250-> A1 ; A1 -two 25h-> B1", "B1").fw().draft();
  draft.steps[0].payer = "eigen";
  asked_world of{world{draft}};
  of.rules = policy_of({hours_rule("a", "own-hours", 40), euro_rule("c", "own-budget", 500)},
                       {account("own", account_unit::hours, "own-hours"),
                        account("budget", account_unit::euro, "own-budget")});
  of.hold({{.id = "first", .step = "one", .term = "2026-27.2"}, {.id = "later", .step = "one", .term = "2026-27.3"}});
  of.request.holder = {.times = {{day_of("2026-08-01"), 1.0}}, .since = day_of("2026-08-01")};
  of.request.agreed = {{of.w.step("one"), step_agreement::kind::not_in, "later"}};
  of.request.changes = {{"own", 2026, -90}};
  of.request.most_by_term.assign(of.when.size(), minutes::of(3000).value());
  of.request.taken = {1};
  return of;
}

std::string with(const std::string& whole, const char* pointer, const json& value) {
  json made = json::parse(whole);
  const json::json_pointer at{pointer};
  if (value.is_discarded())
    made[at.parent_pointer()].erase(at.back());
  else
    made[at] = value;
  return made.dump();
}

}  // namespace

TEST_CASE("whatever is asked, a schedule is read back as it was written, and holds") {
  std::array<std::size_t, 4> seen{};
  for (std::uint64_t seed = 20'000; seed < 20'000 + testing::cases(500); ++seed) {
    CAPTURE(seed);
    dice roll{seed};
    const asked_world of = random_asked(roll);
    const schedules_document whole = document_of(of, "A1");
    ++seen[static_cast<std::size_t>(whole.people[0].found.found.status)];
    const std::string written = write_schedules(whole);
    const auto read = read_schedules(written, of.w.fw(), whole.request);
    REQUIRE_MESSAGE(read.has_value(), print(read.errors().front()));
    CHECK(read->notes.empty());
    CHECK(read->people[0].found.found.steps == whole.people[0].found.found.steps);
    CHECK(read->people[0].found.found.sums == whole.people[0].found.found.sums);
    CHECK(write_schedules(*read) == written);
    const cohort people = one_person(of, "A1");
    CHECK(defects(check_again(*read, &people)) == std::vector<std::string>{});
    CHECK(check_again(*read, nullptr).empty());
    CHECK(look_at_schedules(written, of.w.fw()).has_value());
  }
  CHECK(seen[static_cast<std::size_t>(schedule_status::optimal)] > testing::cases(50));
  CHECK(seen[static_cast<std::size_t>(schedule_status::unscheduled)] > testing::cases(50));
}

TEST_CASE("hours and euro of a document are hours and euro, and terms, accounts and editions have their ids") {
  const asked_world of = two_courses();
  const json whole = json::parse(write_schedules(document_of(of, "")));
  const json& found = whole["schedules"][0];
  CHECK(found["status"] == "optimal");
  CHECK(found["steps"][0]["id"] == "one");
  CHECK(found["steps"][0]["edition"] == "first");
  CHECK(found["steps"][0]["hours"] == json{30});
  CHECK(found["steps"][1]["first_term"] == "2027-28.1");
  CHECK(found["steps"][1]["not_earlier"] == json{{{"what", "account"}, {"step", "two"}, {"account", "own"}}});
  CHECK(found["accounts"][0]["given"] == 38.5);
  CHECK(found["accounts"][0]["lapsed"] == 8.5);
  CHECK(found["asked"]["changes"][0]["amount"] == -1.5);
  CHECK(found["asked"]["taken"] == json{"later"});
  CHECK(found["asked"]["most_by_term"][11] == 50);
  CHECK(whole["policy"]["hash"].get<std::string>().size() == 64);
}

TEST_CASE("a schedule is read with what it rests on, or is looked at without and says so") {
  const asked_world of = two_courses();
  const std::string written = write_schedules(document_of(of, ""));
  schedule_basis given = basis_of(of);
  CHECK(defects(read_schedules(written, of.w.fw())) == std::vector<std::string>{"929 /offers", "929 /policy"});
  given.rules = std::make_shared<const policy>(policy_of({}, {account("own", account_unit::hours)}));
  CHECK(defects(read_schedules(written, of.w.fw(), given)) == std::vector<std::string>{"929 /policy"});
  const auto looked = look_at_schedules(written, of.w.fw());
  REQUIRE(looked.has_value());
  CHECK(defects(looked->notes) == std::vector<std::string>{"930 ", "909 "});
  CHECK(check_document(written, of.w.fw()).has_value());
  const world other{"-one 31h-> A1", "A1"};
  CHECK(defects(read_schedules(written, other.fw(), basis_of(of))) ==
        std::vector<std::string>{"905 /framework/hash"});
}

TEST_CASE("one mistake in a schedule is told at its place, and what no longer holds is found") {
  const asked_world of = two_courses();
  const std::string written = write_schedules(document_of(of, ""));
  const schedule_basis given = basis_of(of);
  const cohort people = one_person(of, "");
  const json none = json::value_t::discarded;
  const auto read_with = [&](const char* pointer, const json& value) {
    return defects(read_schedules(with(written, pointer, value), of.w.fw(), given));
  };
  const auto check_with = [&](const char* pointer, const json& value) {
    const auto read = read_schedules(with(written, pointer, value), of.w.fw(), given);
    REQUIRE_MESSAGE(read.has_value(), print(read.errors().front()));
    return defects(check_again(*read, &people));
  };
  using list = std::vector<std::string>;
  CHECK(read_with("/schedules/0/steps/0/first_term", "herfst") == list{"202 /schedules/0/steps/0/first_term"});
  CHECK(read_with("/schedules/0/steps/0/edition", "none") == list{"202 /schedules/0/steps/0/edition"});
  CHECK(read_with("/schedules/0/entries/0/account", "owm") == list{"202 /schedules/0/entries/0/account"});
  CHECK(read_with("/schedules/0/entries/0/unit", "euro") == list{"907 /schedules/0/entries/0/unit"});
  CHECK(read_with("/schedules/0/entries/0/amount", -1) == list{"103 /schedules/0/entries/0/amount"});
  CHECK(read_with("/schedules/0/steps/0/hours", json::array()) == list{"907 /schedules/0/steps/0/hours"});
  CHECK(read_with("/schedules/0/steps/0/id", "three") == list{"202 /schedules/0/steps/0/id"});
  CHECK(read_with("/schedules/0/status", "best") == list{"809 /schedules/0/status"});
  CHECK(read_with("/schedules/0/asked", none) == list{"807 /schedules/0"});
  CHECK(read_with("/schedules/0/asked/agreed/0/where", "lente") == list{"995 /schedules/0/asked/agreed/0/where"});
  CHECK(read_with("/schedules/0/asked/times/0/fte", 3) == list{"433 /schedules/0/asked/times/0/fte"});
  CHECK(read_with("/schedules/0/asked/taken/0", "no") == list{"202 /schedules/0/asked/taken/0"});
  CHECK(read_with("/terms/0/to", "2026-01-01") == list{"701 /terms/0/to"});
  CHECK(check_with("/schedules/0/cost", 251) == list{"907 /schedules/0/cost"});
  CHECK(check_with("/schedules/0/fullest", 31) == list{"907 /schedules/0/fullest"});
  CHECK(check_with("/schedules/0/entries/0/amount", 29) == list{"907 /schedules/0/accounts"});
  CHECK(check_with("/schedules/0/accounts/0/lapsed", 0) == list{"907 /schedules/0"});
  CHECK(check_with("/schedules/0/person", "p-2") == list{"908 /schedules/0/person"});
  CHECK(check_with("/schedules/0/steps/1/not_earlier", json::array()) == list{"907 /schedules/0"});
}

TEST_CASE("what nobody knows of a schedule is kept where it stood") {
  const asked_world of = two_courses();
  std::string written = write_schedules(document_of(of, ""));
  written = with(written, "/schedules/0/steps/0/_kleur", "geel");
  written = with(written, "/x-eigen", true);
  const auto read = read_schedules(written, of.w.fw(), basis_of(of));
  REQUIRE(read.has_value());
  CHECK(json::parse(write_schedules(*read)) == json::parse(written));
}
