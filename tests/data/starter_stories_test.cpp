// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>

#include <data/dutch_careers.hpp>

using namespace loopbaan;
using namespace loopbaan::testing;

TEST_CASE(
    "story: a starter with weak class management begins with video coaching in the first term, and comes by "
    "observation "
    "and a course to personalised learning") {
  const plan_outcome found =
      plan_to("vakbekwaam", who_has({"startbekwaam"}, {{"klassenmanagement", "ontwikkeling"}}), "inductie");
  REQUIRE(found.status == plan_status::optimal);
  CHECK(steps_of(found).front() == "video-begeleiding");
  CHECK(found.steps.front().first_term);
  CHECK(found.steps.front().ends <= 10);
  for (const auto* first : {"video-begeleiding", "icalt-observatie", "klassenmanagement-cursus"}) {
    CAPTURE(first);
    CHECK(comes_before(found, first, "leerlab-maatwerk"));
  }
}

TEST_CASE(
    "story: the lab for personalised learning stays closed for whoever cannot keep order, whatever else they can") {
  const framework& on = dutch();
  ranks levels = who_has({"vakbekwaam"}, {{"klassenmanagement", "ontwikkeling"}, {"gepersonaliseerd", ""}});
  const plan_outcome found = plan_to("vakbekwaam", levels, "ervaren");
  REQUIRE(found.status == plan_status::optimal);
  const auto ids = steps_of(found);
  const auto lab = std::ranges::find(ids, "leerlab-maatwerk");
  REQUIRE(lab != ids.end());
  const bool order_first = std::any_of(ids.begin(), lab, [&](const std::string& id) {
    return on.steps()[on.steps().find(id).value()].yields.contains("klassenmanagement");
  });
  CHECK(order_first);
}

TEST_CASE("story: a starter with weak order gets another beginning than an ordinary one, who has no urgent step") {
  const plan_outcome ordinary = plan_to("basisbekwaam", who_has({"startbekwaam"}), "inductie");
  const plan_outcome weak =
      plan_to("basisbekwaam", who_has({"startbekwaam"}, {{"klassenmanagement", "ontwikkeling"}}), "inductie");
  CHECK(std::ranges::none_of(ordinary.steps, &planned_step::first_term));
  CHECK(weak.steps.front().first_term);
  CHECK(steps_of(weak) != steps_of(ordinary));
  CHECK(comes_before(weak, "video-begeleiding", "differentiatie-cursus"));
  CHECK(hours_of(weak) > hours_of(ordinary));
}

TEST_CASE("story: what a starter does in the first weeks does not wait for a year of coaching") {
  const plan_outcome found = plan_to("basisbekwaam", who_has({"startbekwaam"}), "inductie");
  CHECK(comes_before(found, "icalt-observatie", "starterscoaching-2"));
  CHECK(comes_before(found, "klassenmanagement-cursus", "starterscoaching-2"));
}

TEST_CASE("story: a student without a route of her own is not given a job that nobody offered") {
  const ranks halfway = who_has({"leerwerkbaan-start"}, {{"eigen-ontwikkeling", "ontwikkeling"}});
  const plan_outcome found = plan_to("startbekwaam", halfway, "student");
  REQUIRE(found.status == plan_status::optimal);
  CHECK(std::ranges::count(steps_of(found), "leerwerkbaan-jaren") == 0);
  const plan_outcome job = plan_to("startbekwaam", halfway, "student", "leerwerkbaan");
  CHECK(hours_of(job) == hours_of(found));  // it costs the same, and yet is not chosen
}

TEST_CASE(
    "story: who returns to class after years needs some hundred hours, and first somebody who looks at a lesson") {
  const plan_outcome found = plan_to("basisbekwaam",
                                     who_has({"basisbekwaam"}, {{"formatief", "start"},
                                                                {"volgen", "start"},
                                                                {"differentiatie", "start"},
                                                                {"gedrag", "start"},
                                                                {"lesobservatie", ""}}),
                                     "ervaren");
  REQUIRE(found.status == plan_status::optimal);
  CHECK(hours_of(found) > 60);
  CHECK(hours_of(found) < 150);
  CHECK(std::ranges::count(steps_of(found), "icalt-observatie") == 1);
}

TEST_CASE("story: a starter who is strong everywhere needs nothing") {
  const plan_outcome found = plan_to("basisbekwaam", who_has({"basisbekwaam"}), "inductie");
  CHECK(found.status == plan_status::optimal);
  CHECK(found.steps.empty());
}

TEST_CASE("story: an ordinary starter becomes basisbekwaam in some 270 hours, and lets somebody look at the lessons") {
  const plan_outcome found = plan_to("basisbekwaam", who_has({"startbekwaam"}), "inductie");
  REQUIRE(found.status == plan_status::optimal);
  CHECK(hours_of(found) > 200);
  CHECK(hours_of(found) < 350);  // three years of 80 own hours and 40 extra ones leave room
  CHECK(std::ranges::count(steps_of(found), "icalt-observatie") == 1);
}

TEST_CASE("story: a zij-instromer half-way takes what is left of the tailored training, and not the whole of it") {
  const ranks levels = who_has({"zij-instroom-start"}, {{"taal", "start"},
                                                        {"rekenen", "start"},
                                                        {"klassenmanagement", "start"},
                                                        {"klimaat", "start"},
                                                        {"instructie", "start"},
                                                        {"lesontwerp", "start"},
                                                        {"activeren", "start"}});
  const plan_outcome found = plan_to("startbekwaam", levels, "student", "zij-instroom");
  REQUIRE(found.status == plan_status::optimal);
  CHECK(steps_of(found).back() == "zij-instroom-bekwaamheid");
  CHECK(std::ranges::count(steps_of(found), "zij-instroom-traject") == 0);
  CHECK(hours_of(found) < 1400);
}

TEST_CASE("story: without a degree the career switch is closed, and the way that is left is the pabo") {
  const ranks nobody(dutch().competences().size());
  const plan_outcome barred = plan_to("startbekwaam", nobody, "student", "zij-instroom");
  CHECK(barred.status == plan_status::unreachable);
  REQUIRE(barred.conflict.size() == 1);
  CHECK(barred.conflict.front().what == condition::kind::route);
  CHECK(plan_to("startbekwaam", nobody, "student", "pabo-voltijd").status == plan_status::optimal);
}

TEST_CASE("story: a student in a learn-work job keeps the theory of the pabo, and works for the rest") {
  const plan_outcome found = plan_to("startbekwaam", who_has({"leerwerkbaan-start"}), "student", "leerwerkbaan");
  REQUIRE(found.status == plan_status::optimal);
  CHECK(std::ranges::count(steps_of(found), "leerwerkbaan-jaren") == 1);
  CHECK(std::ranges::count(steps_of(found), "pabo-4-lio") == 0);
  CHECK(comes_before(found, "pabo-3-onderzoek", "pabo-4-eindbeoordeling"));
}

TEST_CASE("story: a hybrid teacher takes one short course, and is not qualified by it") {
  const plan_outcome found = plan_to("hybride-inzetbaar", who_has({"ander-beroep"}), "student", "hybride-leraar");
  CHECK(steps_of(found) == std::vector<std::string>{"hybride-leraar"});
  CHECK(plan_to("startbekwaam", who_has({"hybride-inzetbaar"}), "student", "hybride-leraar").status ==
        plan_status::unreachable);
}
