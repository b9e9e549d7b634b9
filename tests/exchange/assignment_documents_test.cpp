// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include <loopbaan/exchange/assignment.hpp>
#include <loopbaan/exchange/documents.hpp>

#include <partnership/random_round.hpp>
#include <support/defects.hpp>

using namespace loopbaan;
using nlohmann::json;
using testing::defects;

namespace {

assignment_document answered(round_draft draft, const std::string& seed, std::uint64_t nodes = 20'000) {
  assignment_round round = assignment_round::build(std::move(draft)).value();
  assignment found = find_assignment(round, {.seed = seed, .limits = {.nodes = nodes}}).value();
  return {std::move(round), seed, std::move(found)};
}

/// Two who wish the one place of an edition, and one who wishes an edition that stays shut.
json small() {
  round_draft draft;
  draft.editions = {{.id = "x", .most = 1}, {.id = "y", .most = 4, .least = 2}};
  draft.needs = {{.id = "a", .wishes = {{.edition = "x"}}},
                 {.id = "b", .wishes = {{.edition = "x"}}},
                 {.id = "c", .wishes = {{.edition = "y"}}}};
  return json::parse(write_assignment(answered(draft, "seed")));
}

}  // namespace

TEST_CASE("an assignment that is written down is the same when it is read, and written again it is the same text") {
  testing::dice roll{20};
  std::size_t answers = 0, conflicts = 0;
  for (int turn = 0; turn < 400; ++turn) {
    CAPTURE(turn);
    const auto draft = testing::random_round(roll, {.least = 40, .owners = 40, .reserved = 30, .booked = 20, .teams = 20, .overlaps = 30});
    if (!assignment_round::build(draft)) continue;
    const assignment_document of = answered(draft, "s" + std::to_string(turn), turn % 7 == 0 ? 1 : 20'000);
    const std::string text = write_assignment(of);
    CHECK(text == canonical(text).value());
    const auto read = read_assignment(text);
    REQUIRE(defects(read) == std::vector<std::string>{});
    CHECK(write_assignment(*read) == text);
    CHECK(write_assignment({read->round(), read->seed(), read->found()}) == text);
    CHECK(defects(check_again(*read)) == std::vector<std::string>{});
    answers += read->found().wishes.empty() ? 0 : 1;
    conflicts += read->found().conflict.empty() ? 0 : 1;
  }
  CHECK(answers > 100);
  CHECK(conflicts > 3);
}

TEST_CASE("fields that nobody knows stay where they are, and a value that says the usual stays too") {
  json whole = small();
  whole["_van"] = "school";
  whole["editions"][0]["least"] = 0;
  whole["editions"][0]["_zaal"] = 3;
  whole["needs"][1]["wishes"][0]["_km"] = {1, 2};
  const std::string text = canonical(whole.dump()).value();
  CHECK(write_assignment(read_assignment(text).value()) == text);
  whole["needs"][0]["wsihes"] = 1;
  CHECK(defects(read_assignment(whole.dump()).value().notes()) == std::vector<std::string>{"870 /needs/0/wsihes"});
}

TEST_CASE("a document in which something was changed does not hold") {
  const json whole = small();
  CHECK(check_again(read_assignment(whole.dump()).value()).empty());
  const std::vector<std::pair<std::string, json>> changes{
      {"/seed", "other"},
      {"/values/0/0", 2},
      {"/status", "impossible"},
      {"/editions/0/taken", 0},
      {"/editions/1/hit", json::array()},
      {"/editions/1/runs", true},
      {"/needs/0/lottery", "0000000000000001"},
      {"/needs/0/wishes/0/state", "not_judged"},
      {"/needs/2/wishes/0/limit", 3},
      {"/editions/0/most", 2}};
  for (const auto& change : changes) {
    const auto& pointer = change.first;
    const auto& value = change.second;
    CAPTURE(pointer);
    json made = whole;
    made[json::json_pointer{pointer}] = value;
    REQUIRE(made != whole);
    const auto wrong = defects(check_again(read_assignment(made.dump()).value()));
    CHECK_FALSE(wrong.empty());
    for (const std::string& each : wrong) CHECK(each == "907 ");
  }
}

TEST_CASE("everything that an assignment names and that is not there is told at its place, all at once") {
  json whole = small();
  whole["rule"][0] = "most_people";
  whole["needs"][0]["placed"] = "z";
  whole["needs"][1]["lottery"] = "12";
  whole["needs"][2]["wishes"][0].erase("state");
  whole["editions"][1]["hit"] = {"c", "d"};
  whole["conflict"] = json::array({{{"what", "booked"}, {"id", "e"}}});
  CHECK(testing::sorted(defects(read_assignment(whole.dump()))) ==
        std::vector<std::string>{"202 /conflict/0/id", "202 /editions/1/hit/1", "202 /needs/0/placed", "202 /rule/0",
                                 "807 /needs/2/wishes/0", "808 /needs/1/lottery"});
  json round = small();
  round["editions"][0].erase("most");
  round["needs"][1]["wishes"][0]["edition"] = "z";
  round["needs"][0]["wishes"][0]["rank"] = 0;
  CHECK(testing::sorted(defects(read_assignment(round.dump()))) ==
        std::vector<std::string>{"202 /needs/1/wishes/0/edition", "433 /needs/0/wishes/0/rank", "807 /editions/0"});
}
