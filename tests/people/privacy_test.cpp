// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <loopbaan/core/sha256.hpp>
#include <loopbaan/people/privacy.hpp>

#include <support/random_drafts.hpp>

using namespace loopbaan;
using namespace std::chrono;
using testing::dice;

namespace {

framework small() {
  framework_draft draft{.id = "world", .version = "1"};
  draft.scales = {{.id = "ranks", .levels = {{"1", "one"}, {"2", "two"}}}};
  draft.competences = {{.id = "A", .title = "A", .scale = "ranks"}};
  return framework::build(draft).value();
}

const framework on = small();
constexpr std::string_view key = "a key of at least sixteen bytes";

evidence seen(std::size_t level, std::optional<date> day, std::optional<date> until = {}) {
  return {.competence = {0},
          .level = make_rank(level),
          .rated_by = rater::leader,
          .day = day,
          .until = until,
          .who = "jan"};
}

}  // namespace

TEST_CASE("hmac: the published test vectors are reproduced") {
  CHECK(hmac_sha256(std::string(20, '\x0b'), "Hi There") ==
        "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
  CHECK(hmac_sha256("Jefe", "what do ya want for nothing?") ==
        "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
  CHECK(hmac_sha256(std::string(131, '\xaa'), "Test Using Larger Than Block-Size Key - Hash Key First") ==
        "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
}

TEST_CASE("privacy: a pseudonym is the same for the same key, and another for another") {
  person_draft who{
      .id = "jan", .groups = {{"school", "s1"}}, .ratings = {seen(2, 2026y / 3 / 12)}, .extra = {R"({"naam":"Jan"})"}};
  const cohort people = cohort::build(on, {who}).value();
  const cohort once = pseudonymise(people, key).value();
  CHECK(once[0].id() == pseudonymise(people, key).value()[0].id());
  CHECK(once[0].id() != pseudonymise(people, "another key of enough bytes").value()[0].id());
  CHECK(once[0].id().size() == 33);
  CHECK(once[0].ratings()[0].who.substr(1) != once[0].id().substr(1));
  CHECK(once[0].ratings()[0].who.starts_with('r'));
  CHECK(once[0].group("school") == "s1");
  CHECK(once[0].level({0}) == make_rank(2));
  CHECK(once[0].draft().extra == extra_fields{});
}

TEST_CASE("privacy: a key that can be guessed is refused") {
  const cohort people = cohort::build(on, {{.id = "p"}}).value();
  CHECK(pseudonymise(people, "fifteen bytes !").errors().at(0).code == errc::key_too_short);
  CHECK(pseudonymise(people, "sixteen bytes !!").has_value());
}

TEST_CASE("privacy: purging takes out what ended or was seen before the day, and says what it could not judge") {
  person_draft who{.id = "p"};
  who.ratings = {seen(1, 2020y / 1 / 1), seen(2, 2024y / 1 / 1), seen(1, {}), seen(1, 2019y / 1 / 1, 2025y / 1 / 1),
                 seen(1, 2019y / 1 / 1, 2021y / 12 / 31)};
  const purged left = purge(cohort::build(on, {who}).value(), 2022y / 1 / 1);
  CHECK(left.removed == 2);
  CHECK(left.undated == 1);
  REQUIRE(left.people[0].ratings().size() == 3);
  CHECK(left.people[0].level({0}) == make_rank(2));
  const purged none = purge(left.people, 2030y / 1 / 1);
  CHECK(none.people[0].ratings().size() == 1);
}

TEST_CASE("privacy: neither loses a level, a step or a person") {
  dice random{99};
  for (int round = 0; round < 40; ++round) {
    const framework any = framework::build(testing::random_framework(random)).value();
    const cohort people = cohort::build(any, testing::random_people(random, any, 8)).value();
    const cohort hidden = pseudonymise(people, key).value();
    REQUIRE(hidden.size() == people.size());
    for (std::size_t row = 0; row < people.size(); ++row) {
      REQUIRE(std::ranges::equal(hidden[row].levels(), people[row].levels()));
      REQUIRE(std::ranges::equal(hidden[row].done(), people[row].done()));
      REQUIRE(hidden[row].ratings().size() == people[row].ratings().size());
    }
    REQUIRE(purge(people, date{1900y / 1 / 1}).removed == 0);
  }
}
