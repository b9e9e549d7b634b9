// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>

#include <framework/editions.hpp>

#include <loopbaan/people/migration.hpp>

using namespace loopbaan;
using namespace loopbaan::testing;
using reason = migration_note::reason;

namespace {

cohort one(const framework& on, std::vector<std::pair<std::string, std::size_t>> levels,
           std::vector<evidence> ratings = {}) {
  person_draft who{.id = "p1", .ratings = std::move(ratings)};
  for (const auto& [id, at] : levels) who.levels[*on.competences().find(id)] = make_rank(at);
  return cohort::build(on, {who}).value();
}

std::string told(const migration& moved, const crosswalk& by) {
  std::string words;
  for (const migration_note& each : moved.notes) {
    const std::string which = each.competence ? by.from().competences()[*each.competence].id : each.id;
    words += (words.empty() ? "" : ", ") + which + ":" + std::to_string(static_cast<int>(each.why));
  }
  return words;
}

std::optional<std::size_t> arrived_at(const migration& moved, const char* id) {
  const framework& on = moved.people.fw();
  const rank at = moved.people[0].level(*on.competences().find(id));
  if (at == rank::unknown) return std::nullopt;
  return number(at);
}

}  // namespace

TEST_CASE(
    "migration: levels move along exact links, along close ones to be confirmed, and into a whole of which all parts "
    "are known") {
  const framework from = edition("old", {"same", "near", "left", "right", "whole", "gone"});
  const framework to = edition("new", {"same", "nearer", "both", "piece"});
  crosswalk_draft draft = between(from, to);
  draft.links = {{.from = "same", .to = "same", .how = relation::exact},
                 {.from = "near", .to = "nearer", .how = relation::close},
                 {.from = "left", .to = "both", .how = relation::part},
                 {.from = "right", .to = "both", .how = relation::part},
                 {.from = "whole", .to = "piece", .how = relation::broader}};
  const crosswalk by = crosswalk::build(draft, from, to).value();

  const migration all =
      move_people(one(from, {{"same", 3}, {"near", 2}, {"left", 3}, {"right", 1}, {"whole", 2}, {"gone", 0}}), by);
  CHECK(arrived_at(all, "same") == 3);
  CHECK(arrived_at(all, "nearer") == 2);
  CHECK(arrived_at(all, "both") == 1);
  CHECK(arrived_at(all, "piece") == std::nullopt);
  CHECK(told(all, by) == "near:0, left:5, right:0, whole:3, gone:2");
  CHECK(explain(all.notes[0], by) ==
        "near (two) gaat mee naar nearer (two), maar is niet precies hetzelfde: laat het bevestigen.");

  const migration half = move_people(one(from, {{"left", 3}}), by);
  CHECK(arrived_at(half, "both") == std::nullopt);
  CHECK(told(half, by) == "left:1");
  CHECK(explain(half.notes[0], by, language::en) ==
        "left (three) does not move to “both”: it is a part of it, and the other parts are not known.");
}

TEST_CASE("migration: a link that names levels moves those, to be confirmed, and no others") {
  const framework from = edition("old", {"whole"});
  const framework to = edition("new", {"piece"});
  crosswalk_draft draft = between(from, to);
  draft.links = {{.from = "whole", .to = "piece", .how = relation::broader, .levels = {{"three", "one"}}}};
  const crosswalk by = crosswalk::build(draft, from, to).value();
  const migration high = move_people(one(from, {{"whole", 3}}), by);
  CHECK(arrived_at(high, "piece") == 1);
  CHECK(told(high, by) == "whole:0");
  const migration low = move_people(one(from, {{"whole", 2}}), by);
  CHECK(arrived_at(low, "piece") == std::nullopt);
  CHECK(told(low, by) == "whole:4");
}

TEST_CASE("migration: a rating of just the same says more than an established level of something like it") {
  const framework from = edition("old", {"same", "near"});
  const framework to = edition("new", {"one"});
  crosswalk_draft draft = between(from, to);
  draft.links = {{.from = "same", .to = "one", .how = relation::exact},
                 {.from = "near", .to = "one", .how = relation::close}};
  const crosswalk by = crosswalk::build(draft, from, to).value();
  const auto rated_by = [&](rater who) {
    return move_people(one(from, {{"near", 1}}, {{*from.competences().find("same"), make_rank(3), who}}), by);
  };
  CHECK(arrived_at(rated_by(rater::leader), "one") == 3);
  CHECK(told(rated_by(rater::leader), by) == "near:5");
  CHECK(arrived_at(rated_by(rater::self), "one") == 1);
  CHECK(told(rated_by(rater::self), by) == "near:0");
}

TEST_CASE("migration: each link along which a level does not move is told, and what a level becomes is told with it") {
  const framework from = edition("old", {"whole"});
  const framework to = edition("new", {"low", "wide", "none"});
  crosswalk_draft draft = between(from, to);
  draft.links = {{.from = "whole", .to = "low", .how = relation::broader, .levels = {{"three", "one"}}},
                 {.from = "whole", .to = "wide", .how = relation::broader},
                 {.from = "whole", .to = "none", .how = relation::broader, .levels = {{"two", "one"}}}};
  const crosswalk by = crosswalk::build(draft, from, to).value();
  const migration moved = move_people(one(from, {{"whole", 3}}), by);
  CHECK(told(moved, by) == "whole:0, whole:3, whole:4");
  CHECK(explain(moved.notes[0], by) ==
        "whole (three) gaat mee naar low (one), maar is niet precies hetzelfde: laat het bevestigen.");
  CHECK(explain(moved.notes[2], by, language::en) ==
        "whole (three) does not move to “none”: there is no level for this one.");
}

TEST_CASE(
    "migration: ratings move along exact links with their date, steps and phases by their id, and the rest is told") {
  framework_draft drawn = edition_draft("old", {"same", "near"});
  for (const auto* each : {"kept", "lost"}) {
    drawn.phases.push_back({.id = each, .title = each});
    drawn.steps.push_back({.id = each, .title = each, .yields = {{"same", "one"}}});
  }
  const framework from = framework::build(drawn).value();
  drawn.id = "new";
  drawn.phases.pop_back();
  drawn.steps.pop_back();
  const framework to = framework::build(drawn).value();
  crosswalk_draft draft = between(from, to);
  draft.links = {{.from = "same", .to = "same", .how = relation::exact},
                 {.from = "near", .to = "near", .how = relation::close}};
  const crosswalk by = crosswalk::build(draft, from, to).value();

  const auto c = [&](const char* id) { return *from.competences().find(id); };
  person_draft who{.id = "p1", .groups = {{"school", "s1"}}, .phase = from.phases().find("lost")};
  who.done = {*from.steps().find("kept"), *from.steps().find("lost")};
  who.ratings = {{c("same"), make_rank(2), rater::leader, parse_date("2026-01-31")},
                 {c("near"), make_rank(1)},
                 {c("near"), make_rank(2)}};
  const migration moved = move_people(cohort::build(from, {who}).value(), by);
  const person p = moved.people[0];
  CHECK(p.group("school") == "s1");
  CHECK(p.done().size() == 1);
  CHECK_FALSE(p.phase());
  REQUIRE(p.ratings().size() == 1);
  CHECK((p.ratings()[0].rated_by == rater::leader && print(*p.ratings()[0].day) == "2026-01-31"));
  CHECK(told(moved, by) == "near:6, lost:7, lost:8");
  CHECK(moved.notes[0].count == 2);
}

TEST_CASE("migration: along its own ids nothing of a person changes, and there is nothing to say") {
  for (std::uint64_t seed = 0; seed < 200; ++seed) {
    dice roll{seed};
    const framework on = random_crosswalk(roll).from();
    person_draft who{.id = "p"};
    for (const competence_index c : on.competences().indices())
      if (roll.chance(60)) who.levels[c] = make_rank(roll.below(4));
    const migration moved = move_people(cohort::build(on, {who}).value(), crosswalk::of_same_ids(on, on));
    CHECK(moved.notes.empty());
    CHECK(moved.people[0].draft().levels == who.levels);
  }
}

TEST_CASE("migration: every level is moved or named, and every level that arrives has a link that brought it") {
  std::size_t arrived = 0;
  for (std::uint64_t seed = 0; seed < 2000; ++seed) {
    CAPTURE(seed);
    dice roll{seed};
    const crosswalk by = random_crosswalk(roll);
    person_draft who{.id = "p"};
    for (const competence_index c : by.from().competences().indices())
      if (roll.chance(70)) who.levels[c] = make_rank(roll.below(4));
    const migration moved = move_people(cohort::build(by.from(), {who}).value(), by);
    const auto levels = moved.people[0].draft().levels;

    // What may arrive, link by link, by trying all.
    for (const competence_index to : by.to().competences().indices()) {
      std::optional<rank> exact, lowest;
      bool parts = true;
      for (const resolved_link& each : by.links())
        if (each.to == to && each.how == relation::part)
          parts = parts && who.levels.contains(each.from) && each.becomes[number(who.levels.at(each.from))];
      for (const resolved_link& each : by.links()) {
        if (each.to != to || !who.levels.contains(each.from)) continue;
        const auto at = each.becomes[number(who.levels.at(each.from))];
        if (!at || (each.how == relation::part && !parts)) continue;
        if (each.how == relation::exact && !exact) exact = at;
        lowest = lowest ? std::min(*lowest, *at) : *at;
      }
      const auto expected = exact ? exact : lowest;
      CHECK(levels.contains(to) == expected.has_value());
      if (expected && levels.contains(to)) CHECK(levels.at(to) == *expected);
      arrived += expected.has_value();
    }
    for (const resolved_link& each : by.links()) {
      if (!who.levels.contains(each.from)) continue;
      const bool named = std::ranges::any_of(
          moved.notes, [&](const auto& n) { return n.competence == each.from && n.becomes == each.to; });
      const auto at = each.becomes[number(who.levels.at(each.from))];
      const bool just_so = at && levels.contains(each.to) && levels.at(each.to) == *at && each.how == relation::exact;
      CHECK((named || just_so));
    }
    for (const auto& [c, had] : who.levels) {
      const bool told = std::ranges::any_of(moved.notes, [&, c = c](const auto& n) { return n.competence == c; });
      bool brought = false;
      for (const resolved_link& each : by.links())
        if (each.from == c && each.becomes[number(had)] && levels.contains(each.to))
          brought = brought || levels.at(each.to) == *each.becomes[number(had)];
      CHECK((told || brought));
    }
    for (const migration_note& each : moved.notes)
      for (const language lang : {language::nl, language::en}) CHECK_FALSE(explain(each, by, lang).empty());
  }
  CHECK(arrived > 1000);
}

TEST_CASE("migration: an entry goes along with its kind, end, reason and score; the rule and the purpose stay") {
  using namespace std::chrono;
  const framework from = edition("old", {"same"});
  const framework to = edition("new", {"same"});
  crosswalk_draft draft = between(from, to);
  draft.links = {{.from = "same", .to = "same", .how = relation::exact}};
  const crosswalk by = crosswalk::build(draft, from, to).value();
  const evidence waiver{.competence = {0},
                        .level = make_rank(2),
                        .day = 2026y / 1 / 2,
                        .kind = evidence_kind::waiver,
                        .until = 2026y / 8 / 1,
                        .who = "hr",
                        .reason = "diploma",
                        .source = "afas"};
  const evidence not_rated{
      .competence = {0}, .level = rank::unknown, .rated_by = rater::leader, .instrument = "x", .score = 9};
  const cohort people =
      cohort::build(from, {{.id = "p1", .ratings = {waiver, not_rated}}}, {.as_of = 2026y / 3 / 1}).value();
  const migration moved = move_people(people.for_purpose("induction"), by);
  CHECK(moved.notes.empty());
  const person who = moved.people[0];
  CHECK(who.origin({0}) == level_origin::waived);
  REQUIRE(who.ratings().size() == 2);
  CHECK(who.ratings()[0].reason == "diploma");
  CHECK(who.ratings()[0].until == date{2026y / 8 / 1});
  CHECK(who.ratings()[1].level == rank::unknown);
  CHECK(who.ratings()[1].score == 9);
  CHECK(moved.people.rule().as_of == date{2026y / 3 / 1});
  CHECK(moved.people.purpose() == "induction");
}
