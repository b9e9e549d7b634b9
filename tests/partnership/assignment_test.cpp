// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <stop_token>

#include <loopbaan/partnership/assignment.hpp>
#include <loopbaan/partnership/sentences.hpp>

#include <partnership/drawn_round.hpp>
#include <partnership/random_round.hpp>

using namespace loopbaan;
using namespace loopbaan::testing;

namespace {

std::string answered(const std::string& lines) {
  const assignment_round round = drawn(lines);
  const assignment made = find_assignment(round).value();
  CHECK(check_assignment(round, made) == std::vector<std::string>{});
  return std::string{name(made.status)} + ": " + told(round, made);
}

std::string what_of(const assignment_round& round, const assignment& made, std::size_t need, std::size_t wish) {
  return sentence(round, made, need, wish).in_language(language::en);
}

}  // namespace

TEST_CASE("Everybody has what they like best where there is room") {
  CHECK(answered("X 0/2\nY 0/1\nanna: X Y\nbram: X Y\ncas: Y X") == "optimal: anna X, bram X, cas Y");
}

TEST_CASE("An edition that too few can have stays shut, and its people have what they like next") {
  // Three wish C1, which takes four; all three have their second wish.
  CHECK(answered("C1 4/8\nC2 2/4\nC3 0/9\na: C1 C3\nb: C1 C3\nc: C1 C3\nd: C2\ne: C2") ==
        "optimal: a C3, b C3, c C3, d C2, e C2");
  const assignment_round round = drawn("C1 4/8\na: C1\nb: C1\nc: C1");
  const assignment made = find_assignment(round).value();
  CHECK(what_of(round, made, 0, 0) == "“C1” stays shut: 3 would come, and it takes 4.");
  CHECK(made.editions[0].hit == std::vector<std::size_t>{0, 1, 2});
  CHECK(sentence_of_edition(round, made, 0).in_language(language::nl) ==
        "“C1” blijft dicht: het minimum is 4. Wensen die dat raakt: 3.");
}

TEST_CASE("Five people for two editions of at least three: one of them runs") {
  CHECK(answered("X 3/5\nY 3/5\na: X Y\nb: X Y\nc: X Y\nd: Y X\ne: Y X") == "optimal: a X, b X, c X, d X, e X");
}

TEST_CASE("A team has places together or not at all") {
  const std::string lines = "X 0/4\na(t): X\nb(t): X\nc(t): X\nd: X\ne: X";
  const std::string words = answered(lines);
  CHECK((words == "optimal: a X, b X, c X, d X, e -" || words == "optimal: a X, b X, c X, d -, e X"));
  CHECK(answered("X 0/2\na(t): X\nb(t): X\nc(t): X") == "optimal: a -, b -, c -");
  const assignment_round round = drawn("X 0/2\na(t): X\nb(t): X\nc(t): X");
  const assignment made = find_assignment(round).value();
  CHECK(made.wishes[0][0].why == wish_reason::team);
}

TEST_CASE("Nobody waits before all places are taken") {
  for (std::size_t people = 0; people <= 13; ++people) {
    std::string lines = "X 0/12";
    for (std::size_t i = 0; i < people; ++i) lines += "\np" + std::to_string(i) + ": X";
    const assignment_round round = drawn(lines);
    const assignment made = find_assignment(round).value();
    std::size_t waiting = 0;
    for (const auto& wishes : made.wishes) waiting += wishes[0].state == wish_state::waiting ? 1 : 0;
    CHECK(waiting == (people > 12 ? people - 12 : 0));
    CHECK(made.editions[0].taken == std::min<std::size_t>(people, 12));
  }
}

TEST_CASE("Of three for two places the numbers of the lottery decide, and the third knows why") {
  const assignment_round round = drawn("X 0/2\na: X\nb: X\nc: X");
  const assignment made = find_assignment(round, {.seed = "2026"}).value();
  std::size_t last = 0;
  for (std::size_t n = 1; n < 3; ++n)
    if (made.lottery[n] > made.lottery[last]) last = n;
  for (std::size_t n = 0; n < 3; ++n) CHECK(made.placed[n].has_value() == (n != last));
  CHECK(made.lottery[0] == lottery_number("2026", "a"));
  CHECK(what_of(round, made, last, 0) ==
        "“X” is full: 2 of 2 places are taken (2 by lottery). Number 1 of those who wait.");
  CHECK(check_assignment(round, made, "2026") == std::vector<std::string>{});
  CHECK(check_assignment(round, made, "2027").size() == 3);
}

TEST_CASE("A criterion that is stated first decides before ranks, and the answer names it") {
  round_draft draft = drawn("X 0/1\na: X\nb: X").parts();
  draft.criteria = {{"fase", {"fasegrens", "phase limit"}}};
  draft.needs[0].wishes[0].criteria = {2};
  draft.needs[1].wishes[0].criteria = {0};
  const assignment_round round = assignment_round::build(draft).value();
  const assignment made = find_assignment(round).value();
  CHECK(told(round, made) == "a -, b X");
  CHECK(made.values == std::vector<level_value>{{1}, {0}, {1}});
  CHECK(what_of(round, made, 0, 0) ==
        "“X” is full: 1 of 1 places are taken (1 by “phase limit”). Number 1 of those who wait.");
}

TEST_CASE("Not judged, waiting, refused and placed are four states") {
  round_draft draft = drawn("X 0/1\nY 0/1\nZ 0/1\na: X Y Z\nb: X").parts();
  draft.editions[1].has_date = false;
  draft.needs[0].wishes[2].refused = {"meer dan 30 km", "more than 30 km"};
  const assignment_round round = assignment_round::build(draft).value();
  const assignment made = find_assignment(round, {.seed = "b wint"}).value();
  const std::size_t waits = made.placed[0] ? 1 : 0;
  CHECK(made.wishes[waits][0].state == wish_state::waiting);
  CHECK(made.wishes[1 - waits][0].state == wish_state::placed);
  CHECK(what_of(round, made, 0, 1) == "Not judged yet: “Y” has no date yet.");
  CHECK(what_of(round, made, 0, 2) == "“Z” is not possible: more than 30 km.");
}

TEST_CASE("A person is not in two editions on one day, and what is booked stays") {
  round_draft draft = drawn("X 0/1\nY 0/1\na: X\nb: Y\nc: X").parts();
  const auto day = parse_date("2027-03-01").value();
  for (auto& each : draft.editions) each.days = {{day, day}};
  draft.needs[1].person = "a";
  draft.needs[1].wishes[0].booked = true;
  const assignment_round round = assignment_round::build(draft).value();
  const assignment made = find_assignment(round).value();
  CHECK(told(round, made) == "a -, b Y, c X");
  CHECK(what_of(round, made, 0, 0) == "“X” is on a day on which there is a place in “Y” already.");
}

TEST_CASE("What cannot be so together is named, and nothing else") {
  round_draft draft = drawn("X 2/3\nY 2/3\nZ 1/3\na: X Y\nb: X Y\nc: X Y\nd: Z").parts();
  for (auto& each : draft.editions) each.must_run = true;
  const assignment_round round = assignment_round::build(draft).value();
  const assignment made = find_assignment(round).value();
  CHECK(made.status == assignment_status::impossible);
  CHECK(made.conflict == std::vector<round_must>{{round_must::kind::edition_runs, 0}, {round_must::kind::edition_runs, 1}});
  CHECK(sentence(round, made.conflict[0]).in_language(language::en) == "“X” must run, with at least 2");
  CHECK(check_assignment(round, made) == std::vector<std::string>{});
}

TEST_CASE("Who is told to stop says what is proven so far") {
  std::string lines = "X 3/3\nY 3/3\nZ 3/3";
  for (int i = 0; i < 7; ++i) lines += "\np" + std::to_string(i) + ": X=Y=Z";
  const assignment_round round = drawn(lines);
  std::stop_source source;
  source.request_stop();
  const assignment at_once = find_assignment(round, {.limits = {.stop = source.get_token()}}).value();
  CHECK(at_once.status == assignment_status::stopped);
  CHECK(at_once.bounds.empty());
  const assignment soon = find_assignment(round, {.limits = {.nodes = 1}}).value();
  CHECK(soon.status == assignment_status::stopped);
  CHECK(soon.bounds[0] == level_value{7});
  const assignment whole = find_assignment(round).value();
  CHECK(whole.status == assignment_status::optimal);
  CHECK(whole.values[0] == level_value{6});
  for (std::uint64_t nodes = 2; nodes < whole.nodes; ++nodes) {
    const assignment part = find_assignment(round, {.limits = {.nodes = nodes}}).value();
    CHECK(part.bounds[0][0] >= 6);
    CHECK(check_assignment(round, part) == std::vector<std::string>{});
    CHECK(part.status != assignment_status::optimal);
  }
}

TEST_CASE("What is too hard to prove soon is bettered, and holds") {
  testing::dice d{5};
  std::size_t unproven = 0;
  // All of them under sanitizers too: in the first quarter everything is proven.
  for (std::size_t i = 0; i < 8; ++i) {
    round_draft draft = testing::random_round(d, {.overlaps = 80, .needs = 40, .editions = 12});
    for (auto& need : draft.needs) need.wishes.resize(std::min<std::size_t>(need.wishes.size(), 4));
    for (auto& edition : draft.editions) edition.most = 4, edition.filled = 0, edition.has_date = true;
    const auto round = assignment_round::build(draft);
    const assignment few = find_assignment(*round, {.limits = {.nodes = 190}}).value();
    const assignment more = find_assignment(*round, {.limits = {.nodes = 700}}).value();
    CHECK(check_assignment(*round, few) == std::vector<std::string>{});
    CHECK(check_assignment(*round, more) == std::vector<std::string>{});
    if (more.status != assignment_status::feasible) continue;
    ++unproven;
    CHECK(more.values[0] <= more.bounds[0]);
    if (few.status == assignment_status::feasible) CHECK(more.values[0] >= few.values[0]);
  }
  CHECK(unproven > 0);
}

TEST_CASE("One more place never leaves more people without one") {
  testing::dice d{11};
  for (std::size_t i = 0; i < testing::cases(400); ++i) {
    const auto round = assignment_round::build(testing::random_round(
        d, {.least = 30, .owners = 30, .reserved = 20, .booked = 5, .teams = 10, .overlaps = 20, .needs = 8, .editions = 4}));
    if (!round) continue;
    round_draft more = round->parts();
    ++more.editions[d.below(4)].most;
    const assignment before = find_assignment(*round).value();
    const assignment after = find_assignment(assignment_round::build(more).value()).value();
    if (before.status == assignment_status::optimal) CHECK(after.values[0] >= before.values[0]);
  }
}

TEST_CASE("The order of rows changes nothing") {
  testing::dice d{12};
  for (std::size_t i = 0; i < testing::cases(400); ++i) {
    const auto round = assignment_round::build(
        testing::random_round(d, {.least = 40, .owners = 30, .reserved = 20, .booked = 5, .teams = 20, .overlaps = 30, .needs = 7}));
    if (!round) continue;
    round_draft turned = round->parts();
    std::ranges::reverse(turned.needs);
    std::ranges::reverse(turned.owners);
    std::rotate(turned.editions.begin(), turned.editions.begin() + 1, turned.editions.end());
    for (auto& need : turned.needs) std::ranges::reverse(need.wishes);
    const assignment_round other = assignment_round::build(turned).value();
    const assignment one = find_assignment(*round).value(), two = find_assignment(other).value();
    REQUIRE(one.status == two.status);
    REQUIRE(one.values == two.values);
    for (std::size_t n = 0; n < one.placed.size(); ++n) {
      const std::size_t m = one.placed.size() - 1 - n;
      const auto in = [](const assignment_round& of, std::size_t need, const assignment& made) {
        return made.placed[need] ? of.parts().needs[need].wishes[*made.placed[need]].edition : "";
      };
      REQUIRE(in(*round, n, one) == in(other, m, two));
    }
  }
}

TEST_CASE("Other names change nothing") {
  testing::dice d{13};
  for (std::size_t i = 0; i < testing::cases(400); ++i) {
    const auto round = assignment_round::build(
        testing::random_round(d, {.least = 40, .owners = 30, .reserved = 20, .booked = 5, .teams = 20, .overlaps = 30, .needs = 7}));
    if (!round) continue;
    // In the same order, for of editions that are otherwise equal the first by id runs.
    const auto renamed = [](const std::string& id) { return id.empty() ? id : "q" + id + "-x"; };
    round_draft named = round->parts();
    for (auto& each : named.owners) each.id = renamed(each.id), each.within = renamed(each.within);
    for (auto& each : named.criteria) each.id = renamed(each.id), each.title = {"iets anders", "something else"};
    for (auto& each : named.editions) {
      each.id = renamed(each.id), each.owner = renamed(each.owner);
      for (auto& some : each.reserved) some.group = renamed(some.group);
    }
    for (auto& each : named.needs) {
      each.team = renamed(each.team);
      for (auto& group : each.groups) group = renamed(group);
      for (auto& wish : each.wishes) wish.edition = renamed(wish.edition);
    }
    const assignment one = find_assignment(*round).value();
    const assignment two = find_assignment(assignment_round::build(named).value()).value();
    REQUIRE((one.status == two.status && one.placed == two.placed && one.values == two.values));
    // Persons draw by their names: what the rule counts stays.
    for (auto& each : named.needs) each.id = renamed(each.id), each.person = renamed(each.person);
    CHECK(find_assignment(assignment_round::build(named).value()).value().values == one.values);
  }
}

TEST_CASE("An edition without a date keeps its booking, however many it asks for: the round is not impossible") {
  round_draft draft = drawn("X 4/6\nY 0/1\na: X\nb: X Y").parts();
  draft.editions[0].has_date = false;
  draft.needs[0].wishes[0].booked = true;
  for (const bool must_run : {false, true}) {
    draft.editions[0].must_run = must_run;
    const assignment_round round = assignment_round::build(draft).value();
    const assignment made = find_assignment(round).value();
    REQUIRE(made.status == assignment_status::optimal);
    CHECK(told(round, made) == "a X, b Y");
    CHECK(made.wishes[1][0].why == wish_reason::no_date);
    CHECK(check_assignment(round, made) == std::vector<std::string>{});
  }
}

TEST_CASE("Where limits end the search for what cannot be together, the answer says that it may be less") {
  std::string lines = "X 2/3\nY 2/3";
  for (int i = 0; i < 3; ++i) lines += "\np" + std::to_string(i) + ": X Y";
  round_draft draft = drawn(lines).parts();
  for (auto& each : draft.editions) each.must_run = true;
  const assignment_round round = assignment_round::build(draft).value();
  const assignment whole = find_assignment(round).value();
  CHECK((whole.status == assignment_status::impossible && whole.conflict_is_smallest));
  std::size_t open = 0;
  // Of so many flows: first the round itself is stopped, then the search for its conflict.
  for (std::uint64_t nodes = 0; nodes <= whole.nodes + 1; ++nodes) {
    const assignment made = find_assignment(round, {.limits = {.nodes = nodes}}).value();
    if (made.status == assignment_status::impossible && !made.conflict_is_smallest) ++open;
    if (made.status == assignment_status::impossible) CHECK(made.conflict.size() >= 2);
  }
  CHECK(open > 0);
}

TEST_CASE("The numbers of the lottery are those that anybody counts with SHA-256") {
  // printf '2026\na' | sha256sum
  CHECK(lottery_number("2026", "a") == 0x922dc8e543764ba8U);
  CHECK(lottery_number("voorjaar", "p:7") == 0x8f7a9b766c2ee684U);
}
