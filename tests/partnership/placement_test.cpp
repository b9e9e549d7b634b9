// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <map>

#include <loopbaan/partnership/placement_fields.hpp>
#include <loopbaan/partnership/placement_round.hpp>

#include <partnership/random_placement.hpp>
#include <support/defects.hpp>

using namespace loopbaan;
using testing::defects;
using testing::dice;

namespace {

placement built(placement_draft draft) { return placement::build(std::move(draft)).value(); }

/// Three schools of three kinds with two places each, and students who like the last of them best.
placement_draft three_schools(std::size_t students) {
  placement_draft made{.id = "utrecht", .version = "2026", .students_per_coach = 2};
  made.schools = {{.id = "lyceum", .status = school_status::accredited, .coaches = 1},
                  {.id = "baken", .status = school_status::quality_mark, .coaches = 1},
                  {.id = "werf", .coaches = 1}};
  for (std::size_t n = 0; n < students; ++n) made.students.push_back({.id = "s" + std::to_string(n), .wishes = {"werf", "baken"}});
  return made;
}

std::map<std::string, std::string> by_name(const placement& of, const placement_answer& answer) {
  std::map<std::string, std::string> made;
  const auto placed = schools_of(answer);
  for (std::size_t n = 0; n < placed.size(); ++n)
    made[of.draft().students[n].id] = placed[n] ? of.draft().schools[*placed[n]].id : "";
  return made;
}

std::vector<std::string> in_english(const std::vector<text>& words) {
  std::vector<std::string> made;
  for (const text& each : words) made.push_back(each.in_language(language::en));
  return made;
}

}  // namespace

TEST_CASE("An accredited school is filled first, then one with the quality mark, whatever students like better") {
  const placement of = built(three_schools(5));
  const placement_answer answer = find_placement(of, {}, "zaad").value();
  REQUIRE(answer.found.status == assignment_status::optimal);
  std::map<std::string, int> count;
  for (const auto& [who, where] : by_name(of, answer)) ++count[where];
  CHECK(count == std::map<std::string, int>{{"lyceum", 2}, {"baken", 2}, {"werf", 1}});
  CHECK(sentence_of_school(of, answer, 0).in_language(language::en) == "“lyceum”: 2 places by 1 coach with 2 students each; 2 placed, 0 free.");
  CHECK(sentence_of_school(of, answer, 2).in_language(language::nl) == "“werf”: 2 plaatsen door 1 coach met elk 2 studenten; 1 geplaatst, 1 vrij.");
  for (std::size_t n = 0; n < 5; ++n)
    if (by_name(of, answer)["s" + std::to_string(n)] == "baken")
      CHECK(in_english(sentences_of_student(of, answer, n)) ==
            std::vector<std::string>{
                "Placed at “baken”: a school with the quality mark and wish 2 of 2.",
                "There is a place at “werf”, but the outcome would be worse at “then most at a school with the quality mark”."});
}

TEST_CASE("A school has as many places as the fewest of coaches, trainers and what it says, and which of these is told") {
  placement_draft draft{.id = "p", .version = "1", .students_per_coach = 2, .students_per_trainer = 10};
  draft.schools = {{.id = "a", .coaches = 3, .trainers = 1},
                   {.id = "b", .coaches = 5, .trainers = 1},
                   {.id = "c", .coaches = 3, .most = 4},
                   {.id = "d", .coaches = 3, .students_per_coach = 1, .subjects = {{"wiskunde", 2}, {"Nederlands", 5}}},
                   {.id = "e", .subjects = {{"wiskunde", 2}, {"Nederlands", 1}}},
                   {.id = "f", .trainers = 0}};
  const placement of = built(draft);
  const auto told = [&](std::size_t s) {
    const school_capacity has = of.capacity_of(s);
    std::string words = std::to_string(has.places);
    for (const place_bound each : has.binds) words += " " + std::string{name(each)};
    return words;
  };
  CHECK(told(0) == "6 coaches");
  CHECK(told(1) == "10 coaches trainers");
  CHECK(told(2) == "4 stated");
  CHECK(told(3) == "3 coaches");
  CHECK(told(4) == "3 stated");
  CHECK(told(5) == "0 trainers");
  CHECK(of.capacity_of(0).trainers == 10);
}

TEST_CASE("Who would be alone at a school that takes two is told so, and so is what would help") {
  placement_draft draft{.id = "p", .version = "1", .students_per_coach = 2};
  draft.schools = {{.id = "x", .title = text{"De Boog"}, .coaches = 2, .least = 2, .subjects = {{"wiskunde"}}},
                   {.id = "y", .coaches = 1, .subjects = {{"taal"}}}};
  draft.students = {{.id = "a", .subjects = {"Wiskunde"}, .wishes = {"x"}},
                    {.id = "b", .subjects = {"taal"}},
                    {.id = "c", .subjects = {"taal"}},
                    {.id = "d", .subjects = {"taal"}},
                    {.id = "e", .subjects = {"frans"}}};
  const placement of = built(draft);
  CHECK(defects(of.draft().notes) == std::vector<std::string>{"765 /students/4/subjects/0"});
  const placement_answer answer = find_placement(of, {}, "zaad").value();
  CHECK(in_english(sentences_of_student(of, answer, 0)) ==
        std::vector<std::string>{"No place.", "At “De Boog” this student would be alone, and that school takes 2 at the least.",
                                 "1 school does not fit: the school has no place for this subject."});
  const missing_places missing = find_missing_places(of, answer);
  CHECK(missing.nowhere == std::vector<std::size_t>{4});
  CHECK(missing.units == 1);
  CHECK(missing.placed == 1);
  CHECK(missing.left == 1);
  CHECK(in_english(sentences_of_missing(of, missing)) ==
        std::vector<std::string>{"No school fits 1 student, however many places there were.", "“y”: 1 coach more; that gives 2 places.",
                                 "That gives a place to 1 student without one now.", "Fewer cannot do it.",
                                 "Even then there is no place for 1 student: schools take a least number, or their places cannot go up."});
}

TEST_CASE("What binds a school after one step is looked at for the next, and nothing is proven that another number beats") {
  placement_draft draft{.id = "p", .version = "1", .students_per_coach = 2, .students_per_trainer = 4};
  draft.schools = {{.id = "x", .coaches = 2, .trainers = 1}};
  for (int n = 0; n < 10; ++n) draft.students.push_back({.id = "s" + std::to_string(n)});
  const auto missing_of = [](const placement& of) { return find_missing_places(of, find_placement(of, {}, "zaad").value()); };
  placement of = built(draft);
  missing_places missing = missing_of(of);
  CHECK(missing.more == std::vector<more_places>{{.school = 0, .coaches = 3, .trainers = 2, .places = 6}});
  CHECK(missing.units == 5);
  CHECK(missing.placed == 6);
  CHECK(missing.left == 0);
  CHECK(missing.proven);
  draft.schools.push_back({.id = "a", .coaches = 0, .students_per_coach = 1});
  draft.students.resize(8);
  missing = missing_of(built(draft));
  CHECK(missing.units == 3);  // a coach and a trainer, then a coach: not four coaches
  CHECK(missing.proven);
  // A search that was stopped may have left a place free.
  placement_answer stopped = find_placement(of, {}, "zaad").value();
  stopped.found.status = assignment_status::feasible;
  CHECK(!find_missing_places(of, stopped).proven);
}

TEST_CASE("At a school with places by subject more of these are offered where they are what binds, and nothing is proven") {
  placement_draft draft{.id = "p", .version = "1", .students_per_coach = 2};
  draft.schools = {{.id = "x", .coaches = 2, .subjects = {{"wiskunde", 6}, {"taal", 6}}}};
  for (int n = 0; n < 12; ++n) draft.students.push_back({.id = "s" + std::to_string(n), .subjects = {n < 6 ? "wiskunde" : "taal"}});
  const auto missing_of = [](const placement& of) { return find_missing_places(of, find_placement(of, {}, "zaad").value()); };
  const placement of = built(draft);
  missing_places missing = missing_of(of);  // coaches bind: four of twelve
  CHECK(missing.more.empty());
  CHECK(missing.not_worked_out == std::vector<std::size_t>{0});
  CHECK(missing.left == 8);
  CHECK(!missing.proven);
  CHECK(in_english(sentences_of_missing(of, missing)) ==
        std::vector<std::string>{"What is missing at “x” is not worked out: places there are by subject, and more of these will not do.",
                                 "Even then there is no place for 8 students; whether more would help them is not known."});
  draft.schools[0] = {.id = "x", .coaches = 5, .subjects = {{"wiskunde", 2}, {"taal", 6}}};
  const placement free = built(draft);
  missing = missing_of(free);
  CHECK(missing.placed == 2);
  CHECK(missing.left == 2);
  CHECK(!missing.proven);
  CHECK(in_english(sentences_of_missing(free, missing)).at(0) == "“x”: 2 places (for the subject of who has none) more; that gives 2 places.");
}

TEST_CASE("Who has no subject or stage written down fits whichever, and a distance that nobody knows is told as that") {
  placement_draft draft{.id = "p", .version = "1"};
  draft.schools = {{.id = "x", .stages = {"jaar 3"}, .subjects = {{"taal", 1}}}};
  draft.students = {{.id = "a", .home = "Utrecht"}, {.id = "b", .stage = "jaar 1", .subjects = {"taal"}, .home = "Utrecht"}};
  const placement of = built(draft);
  const placement_answer answer = find_placement(of, placement_travel{.otherwise = 30}, "zaad").value();
  CHECK(by_name(of, answer) == std::map<std::string, std::string>{{"a", "x"}, {"b", ""}});
  CHECK(check_placement(of, schools_of(answer), placement_travel{.otherwise = 30}).empty());
  CHECK(in_english(sentences_of_student(of, answer, 0)).at(0) == "Placed at “x”: an internship school and distance not known.");
  const placement_answer far = find_placement(of, placement_travel{.most = 20, .otherwise = 30}, "zaad").value();
  CHECK(by_name(of, far).at("a").empty());
}

TEST_CASE("A school too far, an own school and one where the student was are none, and what was not seen goes before") {
  placement_draft draft{.id = "p", .version = "1", .to_see = {"rural"}};
  draft.schools = {{.id = "stad", .most = 5}, {.id = "dorp", .most = 1, .shows = {"Rural"}}, {.id = "ver", .most = 5}};
  draft.students = {{.id = "a", .home = "Utrecht", .wishes = {"stad"}},
                    {.id = "b", .home = "Utrecht", .wishes = {"dorp", "stad"}, .previous = {"dorp"}},
                    {.id = "c", .home = "Utrecht", .wishes = {"ver", "stad"}, .own_schools = {"stad"}}};
  const placement of = built(draft);
  const placement_travel travel{.distances = {{"Utrecht", "stad", 3}, {"Utrecht", "dorp", 12}, {"Utrecht", "ver", 60}}, .most = 30};
  const placement_answer answer = find_placement(of, travel, "zaad").value();
  CHECK(by_name(of, answer) == std::map<std::string, std::string>{{"a", "stad"}, {"b", "stad"}, {"c", "dorp"}});
  CHECK(in_english(sentences_of_student(of, answer, 1)) ==
        std::vector<std::string>{"Placed at “stad”: an internship school, wish 2 of 2 and 3 km away.",
                                 "“dorp” is not possible: the student was there before."});
  CHECK(in_english(sentences_of_student(of, answer, 2)).at(1) == "“ver” is not possible: 60 km, which is more than 30 km.");
  CHECK(answer.asked.fits[2] == std::vector<school_fit>{school_fit::own, school_fit::fits, school_fit::too_far});
  CHECK(defects(find_placement(of, placement_travel{})) == std::vector<std::string>{"202 /of_needs/0", "202 /of_needs/0", "202 /of_needs/0"});
}

TEST_CASE("Everything that is wrong with a placement is told at once, at its place") {
  placement_draft draft = three_schools(3);
  CHECK(defects(placement::build(draft)).empty());
  draft.students_per_coach.reset();
  draft.schools.push_back({.id = "werf", .coaches = 1, .students_per_coach = 1});
  draft.schools.push_back({.id = "leeg"});
  draft.schools.push_back({.id = "twee", .subjects = {{"taal", 1}, {"Taal", 1}}});
  draft.schools.push_back({.id = "min", .most = -1, .least = 2'000'000});
  draft.students[0].wishes = {"baken", "bakken", "baken"};
  draft.students[1].id = "s 1";
  draft.students[2].booked = "werf";
  draft.students[2].excluded = {"werf"};
  CHECK(testing::sorted(defects(placement::build(draft))) ==
        std::vector<std::string>{"101 /students/1/id", "103 /schools/6/most", "201 /schools/3/id", "201 /schools/5/subjects/1/subject",
                                 "202 /students/0/wishes/1", "433 /schools/6/least", "735 /students/0/wishes/2", "760 /schools/4",
                                 "761 /schools/0/coaches", "761 /schools/1/coaches", "761 /schools/2/coaches",
                                 "763 /students/2/booked"});
  draft = three_schools(3);
  for (auto& each : draft.students) each.booked = "werf";
  CHECK(defects(placement::build(draft)) == std::vector<std::string>{"762 /schools/2"});
  draft = three_schools(2);
  draft.students[0].booked = "werf";
  draft.schools[2].least = 3;
  CHECK(defects(placement::build(draft)) == std::vector<std::string>{"738 /schools/2"});
  draft = three_schools(1);
  draft.students[0].previous = {"bakne"};
  draft.students[0].must_see = {"plateland"};
  draft.schools[0].shows = {"platteland"};
  CHECK(defects(placement::build(draft).value().draft().notes) ==
        std::vector<std::string>{"764 /students/0/previous/0", "765 /students/0/must_see/0"});
}

TEST_CASE("One coach more never leaves more without a place, and neither names nor rows decide who has one") {
  dice d{2105};
  for (std::size_t i = 0; i < testing::cases(400); ++i) {
    CAPTURE(i);
    const placement_draft draft = testing::random_placement(d, {.students = 8, .schools = 4});
    const auto made = placement::build(draft);
    if (!made) continue;
    const placement_answer answer = find_placement(*made, {}, "zaad").value();
    if (answer.found.status != assignment_status::optimal) continue;

    placement_draft more = draft;
    placing_school& grown = more.schools[d.below(4)];
    if (grown.coaches) ++*grown.coaches;
    const placement_answer with = find_placement(built(more), {}, "zaad").value();
    CHECK(with.found.values[0][0] >= answer.found.values[0][0]);

    placement_draft turned = draft;
    std::ranges::reverse(turned.schools);
    std::ranges::reverse(turned.students);
    const placement again = built(turned);
    CHECK(by_name(again, find_placement(again, {}, "zaad").value()) == by_name(*made, answer));

    placement_draft renamed = draft;
    const auto other = [](std::string& id) { id = "q" + id + "."; };
    for (auto& each : renamed.schools) other(each.id);
    for (auto& each : renamed.students) {
      for (auto* list : {&each.wishes, &each.own_schools, &each.excluded, &each.previous}) std::ranges::for_each(*list, other);
      if (each.booked) other(*each.booked);
    }
    CHECK(find_placement(built(renamed), {}, "zaad").value().found.values == answer.found.values);
  }
}

TEST_CASE("What is wrong with a placement is found when it is counted anew") {
  const placement of = built(three_schools(4));
  const placement_answer answer = find_placement(of, {}, "zaad").value();
  auto placed = schools_of(answer);
  CHECK(check_placement(of, placed).empty());
  placed[0].reset();
  CHECK(check_placement(of, placed).size() >= 1);  // a place is free
  CHECK(check_placement(of, {0, 0, 0, 1}).size() == 1);
  CHECK(check_placement(of, {0, 0, 9, 1}).size() == 1);
  CHECK(check_placement(of, {}).size() == 1);
}
