// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <framework/sample.hpp>

using namespace loopbaan;

namespace {

std::string meant(const framework& on, std::string_view word) { return on.profiles()[on.target(word).value()].id; }

const framework sample_framework = framework::build(testing::sample()).value();

}  // namespace

TEST_CASE("target: a profile by its id, a role by its profile, a phase by its exit profile") {
  CHECK(meant(sample_framework, "capable") == "capable");
  CHECK(meant(sample_framework, "mentor") == "capable");
  CHECK(meant(sample_framework, "student") == "ready");
}

TEST_CASE("target: a title in either language, however it is typed") {
  CHECK(meant(sample_framework, "Startbekwaam") == "ready");
  CHECK(meant(sample_framework, " mentor-van  STARTERS ") == "capable");
  CHECK(meant(sample_framework, "induction") == "capable");
  CHECK(meant(sample_framework, "Inductie") == "capable");
}

TEST_CASE("target: ids go before titles, and profiles before roles before phases") {
  framework_draft draft = testing::sample();
  draft.roles[1] = {.id = "ready", .title = "x", .profile = "capable"};
  draft.phases[2] = {.id = "capable", .title = "x", .exit = "ready"};
  draft.profiles[0].title = "capable";
  const framework on = framework::build(draft).value();
  CHECK(meant(on, "ready") == "ready");
  CHECK(meant(on, "capable") == "capable");
  CHECK(meant(on, "Capable") == "ready");  // no id, but the title of a profile
}

TEST_CASE("target: a role without a profile and a phase without an exit are no target") {
  CHECK_FALSE(sample_framework.target("veteran").has_value());
  CHECK_FALSE(sample_framework.target("Collega").has_value());
}

TEST_CASE("target: an unknown word gets the nearest known one, or all profiles to choose from") {
  const auto said = [](std::string_view word, language lang) {
    return print(sample_framework.target(word).errors().at(0), lang);
  };
  CHECK(said("capabel", language::en) ==
        "there is no profile, role or phase “capabel”. Did you mean “capable”? [error 501]");
  CHECK(said("studnet", language::nl) == "er is geen profiel, rol of fase “studnet”. Bedoelde u “student”? [fout 501]");
  CHECK(said("mentor of startes", language::en) ==
        "there is no profile, role or phase “mentor of startes”. Did you mean “Mentor of starters”? [error 501]");
  CHECK(said("zzz", language::nl) == "er is geen profiel, rol of fase “zzz”. Kies uit: ready, capable. [fout 501]");
}

TEST_CASE("target: no word is no target, also when a title is empty") {
  framework_draft draft = testing::sample();
  draft.profiles[0].title = "";
  CHECK_FALSE(framework::build(draft).value().target("").has_value());
  CHECK_FALSE(framework::build(draft).value().target(" - ").has_value());
}
