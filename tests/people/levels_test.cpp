// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>
#include <array>

#include <loopbaan/people/cohort.hpp>

#include <support/random.hpp>

using namespace loopbaan;
using namespace std::chrono;
using testing::dice;

namespace {

framework three_competences() {
  framework_draft draft{.id = "world", .version = "1"};
  draft.scales = {{.id = "ranks", .levels = {{"1", "one"}, {"2", "two"}, {"3", "three"}, {"4", "four"}}}};
  for (const char* id : {"A", "B", "C"}) draft.competences.push_back({.id = id, .title = id, .scale = "ranks"});
  return framework::build(draft).value();
}

const framework on = three_competences();
constexpr competence_index A{0};
constexpr competence_index B{1};

cohort one(person_draft draft) {
  draft.id = "p";
  return cohort::build(on, {std::move(draft)}).value();
}

evidence rated(std::size_t level, std::optional<rater> by, std::optional<date> day = {}, std::string instrument = {}) {
  return {A, make_rank(level), by, day, std::move(instrument)};
}

struct judged {
  std::size_t level;
  level_origin origin;
  friend bool operator==(const judged&, const judged&) = default;
};

judged judge(std::vector<evidence> ratings) {
  const cohort people = one({.id = "", .ratings = std::move(ratings)});
  return {number(people[0].level(A)), people[0].origin(A)};
}

constexpr judged confirmed(std::size_t level) { return {level, level_origin::confirmed}; }

}  // namespace

TEST_CASE("levels: the most recent rating by someone else counts") {
  CHECK(judge({rated(2, rater::colleague, 2025y / 1 / 1), rated(1, rater::leader, 2026y / 3 / 12)}) == confirmed(1));
  CHECK(judge({rated(2, rater::colleague, 2026y / 3 / 13), rated(1, rater::leader, 2026y / 3 / 12)}) == confirmed(2));
}

TEST_CASE("levels: a rating by someone else counts before a later one by oneself") {
  CHECK(judge({rated(4, rater::self, 2026y / 5 / 1), rated(2, rater::pupil, 2020y / 1 / 1)}) == confirmed(2));
  CHECK(judge({rated(4, rater::self, 2026y / 5 / 1), rated(2, rater::institute)}) == confirmed(2));
}

TEST_CASE("levels: of several ratings on the most recent day the lowest counts") {
  CHECK(judge({rated(3, rater::leader, 2026y / 3 / 12), rated(2, rater::observer, 2026y / 3 / 12),
               rated(1, rater::leader, 2026y / 3 / 11)}) == confirmed(2));
}

TEST_CASE("levels: ratings without a date are the oldest, and of these the lowest counts") {
  CHECK(judge({rated(4, rater::leader), rated(1, rater::leader, 1970y / 1 / 1)}) == confirmed(1));
  CHECK(judge({rated(4, rater::leader), rated(3, rater::leader)}) == confirmed(3));
}

TEST_CASE("levels: where nobody else has rated, the most recent own rating counts and is marked") {
  CHECK(judge({rated(1, rater::self, 2025y / 1 / 1), rated(3, rater::self, 2026y / 1 / 1)}) ==
        judged{3, level_origin::self_only});
}

TEST_CASE("levels: a rating that names no rater is nobody else's, and not an own one either") {
  CHECK(judge({rated(4, {}, 2026y / 1 / 1), rated(2, rater::colleague)}) == confirmed(2));
  CHECK(judge({rated(4, rater::self), rated(2, {}, 2026y / 1 / 1)}) == judged{2, level_origin::rater_unknown});
  CHECK(judge({rated(4, rater::self, 2026y / 1 / 1), rated(2, {})}) == judged{4, level_origin::self_only});
}

TEST_CASE("levels: a rating of not shown is a rating") {
  CHECK(judge({rated(0, rater::leader, 2026y / 1 / 1), rated(3, rater::leader, 2025y / 1 / 1)}) == confirmed(0));
}

TEST_CASE("levels: an established level counts whatever the ratings say") {
  const cohort people =
      one({.id = "", .levels = {{A, make_rank(2)}}, .ratings = {rated(4, rater::leader, 2026y / 1 / 1)}});
  CHECK(people[0].level(A) == make_rank(2));
  CHECK(people[0].origin(A) == level_origin::established);
  CHECK(people[0].deciding_rating(A) == nullptr);
}

TEST_CASE("levels: what nobody established or rated stays unknown, also beside what is known") {
  const cohort people = one({.id = "", .levels = {{A, rank::not_shown}}, .ratings = {}});
  CHECK(people[0].level(A) == rank::not_shown);
  CHECK(people[0].origin(A) == level_origin::established);
  CHECK(people[0].level(B) == rank::unknown);
  CHECK(people[0].origin(B) == level_origin::unknown);
  CHECK(people[0].deciding_rating(B) == nullptr);
}

TEST_CASE("levels: the rating that decided can be shown") {
  const cohort people = one({.id = "",
                             .ratings = {rated(3, rater::self, 2026y / 5 / 1),
                                         rated(2, rater::leader, 2026y / 3 / 12, "icalt"),
                                         {B, make_rank(4), rater::observer, 2026y / 4 / 1, "kijkwijzer"}}});
  REQUIRE(people[0].deciding_rating(A) != nullptr);
  CHECK(people[0].deciding_rating(A)->instrument == "icalt");
  CHECK(people[0].deciding_rating(B)->rated_by == rater::observer);
}

TEST_CASE("levels: the order of the ratings does not matter, neither for the level nor for what it rests on") {
  dice random{43};
  const std::array<std::optional<date>, 4> days{std::nullopt, 2024y / 2 / 29, 2026y / 3 / 12, 2026y / 3 / 13};
  const std::array<const char*, 2> instruments{"icalt", "kijkwijzer"};
  for (int round = 0; round < 3'000; ++round) {
    std::vector<evidence> ratings;
    for (std::size_t i = 1 + random.below(7); i > 0; --i) {
      const auto by = random.chance(10) ? std::optional<rater>{} : static_cast<rater>(random.below(6));
      ratings.push_back(rated(random.below(5), by, days[random.below(4)], instruments[random.below(2)]));
      ratings.back().competence = random.chance(70) ? A : B;
    }
    const cohort first = one({.id = "", .ratings = ratings});
    for (std::size_t i = ratings.size(); i > 1; --i) std::swap(ratings[i - 1], ratings[random.below(i)]);
    const cohort second = one({.id = "", .ratings = ratings});
    for (const competence_index c : {A, B}) {
      REQUIRE(second[0].level(c) == first[0].level(c));
      REQUIRE(second[0].origin(c) == first[0].origin(c));
      const evidence* one_rating = first[0].deciding_rating(c);
      const evidence* other = second[0].deciding_rating(c);
      REQUIRE((one_rating == nullptr) == (other == nullptr));
      if (one_rating == nullptr) continue;
      REQUIRE(one_rating->rated_by == other->rated_by);
      REQUIRE(one_rating->day == other->day);
      REQUIRE(one_rating->instrument == other->instrument);
    }
  }
}

TEST_CASE("levels: the rule as it is written, sentence by sentence, gives the same level") {
  dice random{47};
  const std::array<std::optional<date>, 4> days{std::nullopt, 2024y / 2 / 29, 2026y / 3 / 12, 2026y / 3 / 13};
  for (int round = 0; round < 3'000; ++round) {
    std::vector<evidence> ratings;
    for (std::size_t i = 1 + random.below(6); i > 0; --i)
      ratings.push_back(rated(random.below(5), static_cast<rater>(random.below(3)), days[random.below(4)]));

    std::vector<evidence> counting;
    std::ranges::copy_if(ratings, std::back_inserter(counting),
                         [](const evidence& e) { return e.rated_by != rater::self; });
    const bool by_others = !counting.empty();
    if (!by_others) counting = ratings;
    const auto latest = std::ranges::max_element(counting, {}, &evidence::day)->day;  // none is the oldest
    std::erase_if(counting, [&](const evidence& e) { return e.day != latest; });
    const rank lowest = std::ranges::min_element(counting, {}, &evidence::level)->level;

    const level_origin origin = by_others ? level_origin::confirmed : level_origin::self_only;
    REQUIRE(judge(ratings) == judged{number(lowest), origin});
  }
}
