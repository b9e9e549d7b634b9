// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <loopbaan/partnership/assignment.hpp>
#include <loopbaan/partnership/round.hpp>
#include <loopbaan/partnership/rule.hpp>

#include <support/defects.hpp>

using namespace loopbaan;

namespace {

using testing::defects;

round_draft whole() {
  return {.owners = {{.id = "bestuur", .most = 9}, {.id = "school", .most = 5, .within = "bestuur"}},
          .editions = {{.id = "X", .most = 2, .owner = "school"}, {.id = "Y", .most = 2, .least = 1}},
          .criteria = {{"reis", {"reistijd", "travel time"}}},
          .needs = {{.id = "a", .wishes = {{.edition = "X", .rank = 1, .criteria = {10}},
                                           {.edition = "Y", .rank = 2, .criteria = {20}}}},
                    {.id = "b", .person = "a", .wishes = {{.edition = "Y", .rank = 1, .criteria = {0}}}}}};
}

std::vector<std::string> defects_of(const round_draft& draft) { return defects(assignment_round::build(draft)); }

round_days on(const char* from, const char* to) { return {parse_date(from).value(), parse_date(to).value()}; }

}  // namespace

TEST_CASE("A round whose parts fit knows what belongs to what") {
  const assignment_round round = assignment_round::build(whole()).value();
  CHECK(round.edition_of(round.parts().needs[0].wishes[1]) == 1);
  CHECK(round.owner_of(0) == std::optional<std::size_t>{1});
  CHECK(round.owner_within(1) == std::optional<std::size_t>{0});
  CHECK_FALSE(round.owner_of(1));
  CHECK(round.person_of(0) == "a");
  CHECK(round.person_of(1) == "a");
}

TEST_CASE("All that is wrong with a round is said at once, each with its place") {
  round_draft draft = whole();
  draft.owners[0].within = "school";
  draft.editions[0].owner = "schol";
  draft.editions[1].least = 3;
  draft.criteria.push_back({"reis", {}});
  draft.needs[0].wishes[0].rank = 0;
  draft.needs[0].wishes[1].criteria = {-1, 0};
  draft.needs[1].id = "b b";
  draft.needs[1].wishes[0].edition = "Q";
  CHECK(defects_of(draft) ==
        std::vector<std::string>{"201 /criteria/1/id", "202 /editions/0/owner", "738 /editions/1",
                                 "433 /needs/0/wishes/0/criteria", "433 /needs/0/wishes/0/rank",
                                 "433 /needs/0/wishes/1/criteria/0", "101 /needs/1/id", "433 /needs/1/wishes/0/criteria",
                                 "202 /needs/1/wishes/0/edition", "730 /owners/0/within", "730 /owners/1/within"});
}

TEST_CASE("An edition reserves no more than it has, each group once, and ends after it begins") {
  round_draft draft = whole();
  draft.editions[0].reserved = {{"s1", 2}, {"s1", 1}};
  draft.editions[0].days = {on("2027-03-02", "2027-03-01")};
  CHECK(defects_of(draft) ==
        std::vector<std::string>{"701 /editions/0/days/0", "731 /editions/0/reserved", "201 /editions/0/reserved/1/group"});
}

TEST_CASE("A need wishes an edition once, is booked once, and its person is in one place a day") {
  round_draft draft = whole();
  draft.needs[0].wishes.push_back(draft.needs[0].wishes[0]);
  CHECK(defects_of(draft) == std::vector<std::string>{"735 /needs/0/wishes/2"});
  draft = whole();
  draft.needs[0].wishes[0].booked = draft.needs[0].wishes[1].booked = true;
  CHECK(defects_of(draft) == std::vector<std::string>{"734 /needs/0/wishes/1"});
  draft = whole();
  draft.needs[0].wishes[0].booked = draft.needs[1].wishes[0].booked = true;
  CHECK(defects_of(draft).empty());
  draft.editions[0].days = {on("2027-03-01", "2027-03-05")};
  draft.editions[1].days = {on("2027-03-05", "2027-03-06")};
  CHECK(defects_of(draft) == std::vector<std::string>{"734 /needs/1/wishes/0"});
}

TEST_CASE("What is booked has places, of the edition and of its owners") {
  round_draft draft = whole();
  draft.needs[0].wishes[0].booked = true;
  draft.editions[0].filled = 2;
  CHECK(defects_of(draft) == std::vector<std::string>{"732 /editions/0"});
  draft.editions[0].filled = 0;
  draft.owners[0].most = 0;
  CHECK(defects_of(draft) == std::vector<std::string>{"732 /owners/0"});
}

TEST_CASE("More places that others have than there can be are refused, and do not come round to none") {
  round_draft draft = whole();
  draft.editions[0].filled = SIZE_MAX;
  CHECK(defects_of(draft) == std::vector<std::string>{"433 /editions/0/filled"});
}

TEST_CASE("A team wishes as one") {
  round_draft draft = whole();
  draft.needs[0].team = draft.needs[1].team = "t";
  CHECK(defects_of(draft) == std::vector<std::string>{"733 /needs/1"});
}

TEST_CASE("Editions overlap that share a day; one does not overlap itself") {
  round_draft draft = whole();
  draft.editions[0].days = {on("2027-03-01", "2027-03-01"), on("2027-04-01", "2027-04-03")};
  draft.editions[1].days = {on("2027-04-03", "2027-04-09")};
  const assignment_round round = assignment_round::build(draft).value();
  CHECK(round.overlap(0, 1));
  CHECK(round.overlap(1, 0));
  CHECK_FALSE(round.overlap(0, 0));
}

TEST_CASE("A rule names each level once, what there is, and counts people before it asks little of them") {
  using kind = rule_level::kind;
  const assignment_round round = assignment_round::build(whole()).value();
  CHECK(usual_rule(round) == assignment_rule{{kind::most_met}, {kind::criterion, 0}, {kind::fewest_at_worst_ranks}});
  CHECK(ranks_of(round) == std::vector<int>{1, 2});
  const auto wrong = [&](const assignment_rule& rule) { return defects(find_assignment(round, {.rule = rule})); };
  CHECK(wrong({{kind::most_met}, {kind::criterion, 1}, {kind::most_met}}) ==
        std::vector<std::string>{"736 /rule/1", "736 /rule/2"});
  CHECK(wrong({{kind::rank_sum}}) == std::vector<std::string>{"736 /rule/0"});
  CHECK(wrong({{kind::most_at_best_ranks}, {kind::rank_sum}}).empty());
  CHECK(name(kind::fewest_at_worst_ranks) == "fewest_at_worst_ranks");
}

TEST_CASE("A rule of more levels than can be counted exactly is refused") {
  round_draft draft = whole();
  draft.criteria.clear();
  draft.needs = {{.id = "a"}, {.id = "b"}};
  for (std::size_t c = 0; c < 60; ++c) draft.criteria.push_back({"c" + std::to_string(c), {}});
  draft.needs[0].wishes = {{.edition = "X", .criteria = std::vector<std::int64_t>(60, 1'000'000)}};
  CHECK(defects(find_assignment(assignment_round::build(draft).value())) == std::vector<std::string>{"737 /rule"});
}
