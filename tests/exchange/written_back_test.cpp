// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <loopbaan/exchange/documents.hpp>

#include <support/random_drafts.hpp>
#include <support/world.hpp>

using namespace loopbaan;
using namespace loopbaan::testing;

namespace {

/// The same person with everything by its id.
person_by_ids by_ids(const framework& on, const person_draft& from) {
  person_by_ids made{.id = from.id, .groups = from.groups, .fte = from.fte, .since = from.since, .extra = from.extra};
  if (from.phase) made.phase = on.phases()[*from.phase].id;
  for (const auto& [c, at] : from.levels) made.levels[on.competences()[c].id] = on.level_id(c, at);
  for (const step_index each : from.done) made.done.push_back(on.steps()[each].id);
  for (const evidence& each : from.ratings)
    made.ratings.push_back({on.competences()[each.competence].id, std::string{on.level_id(each.competence, each.level)},
                            each.rated_by, each.day, each.instrument, each.kind, each.score, each.until, each.who,
                            each.reason, each.source, each.extra});
  return made;
}

}  // namespace

TEST_CASE("person by ids: is the same person as by positions") {
  for (std::uint64_t seed = 0; seed < 100; ++seed) {
    dice roll{seed};
    const framework on = framework::build(random_framework(roll)).value();
    const auto drafts = random_people(roll, on, 4);
    std::vector<person_by_ids> people;
    for (const person_draft& each : drafts) people.push_back(by_ids(on, each));
    CHECK(write_people(cohort::build_by_ids(on, people).value()) == write_people(cohort::build(on, drafts).value()));
  }
}

TEST_CASE("writers: what could not be read back is refused, not written") {
  const world w{"-a 4-> A1", "A1"};
  const auto written = [&](const std::string& extra) {
    return write_people(cohort::build(w.fw(), {{.id = "p1", .extra = {extra}}}).value());
  };
  CHECK(read_people(written(R"({"note": {"a": [1]}})"), w.fw()).has_value());
  CHECK_THROWS_AS(written("[1]"), error);
  CHECK_THROWS_AS(written("{"), error);
  CHECK_THROWS_AS(written(R"({"a": 1, "a": 2})"), error);
  CHECK_THROWS_AS(written(R"({"id": "p2"})"), error);  // one of the two would be lost
  std::string deep = "1";
  for (int i = 0; i < 63; ++i) deep = "[" + deep + "]";
  CHECK_THROWS_AS(written(R"({"a": )" + deep + "}"), error);
  catalogue_draft draft{.id = "x", .framework = {w.fw().id(), w.fw().version()}};
  draft.steps.push_back({.id = "s", .title = "\xff"});
  CHECK_THROWS_AS((void)write_catalogue(draft), error);
}

TEST_CASE("writers: an unknown field called as a known one is refused, also where the known one is not set") {
  const world w{"-a 4-> A1", "A1"};
  const auto person = [&](const std::string& extra) {
    return write_people(cohort::build(w.fw(), {{.id = "p1", .extra = {extra}}}).value());
  };
  const auto entry = [&](const std::string& extra) {
    evidence rating{.competence = competence_index{0}, .level = make_rank(1)};
    rating.extra = {extra};
    return write_people(cohort::build(w.fw(), {{.id = "p1", .ratings = {rating}}}).value());
  };
  for (const char* known : {"groups", "phase", "fte", "since", "levels", "done", "evidence"}) {
    CAPTURE(known);
    CHECK_THROWS_AS(person("{\"" + std::string{known} + "\": {\"x\": 1}}"), error);
    CHECK_THROWS_AS(person("{\"" + std::string{known} + "\": 1}"), error);
    CHECK(read_people(person("{\"" + std::string{known} + "s_\": 1}"), w.fw()).has_value());
  }
  for (const char* known : {"score", "rater", "date", "instrument", "until", "rater_id", "reason", "source", "kind"}) {
    CAPTURE(known);
    CHECK_THROWS_AS(entry("{\"" + std::string{known} + "\": \"x\"}"), error);
  }
  catalogue_draft draft{.id = "x", .framework = {w.fw().id(), w.fw().version()}};
  draft.steps.push_back({.id = "s", .title = text{"s"}, .extra = {R"({"hours": 4})"}});
  CHECK_THROWS_AS((void)write_catalogue(draft), error);
}
