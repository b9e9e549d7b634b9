// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <framework/sample.hpp>
#include <support/defects.hpp>

using namespace loopbaan;
using testing::defects;

namespace {

const framework base = framework::build(testing::sample()).value();

catalogue_draft offer() {
  catalogue_draft draft{.id = "offer", .version = "2", .framework = {"sample", "1"}};
  draft.sources = {{.id = "school", .title = "Schoolgids"}};
  draft.steps = {
      {.id = "coaching", .title = "Coaching", .after = {"week"}, .yields = {{"order", "start"}}, .source = "seed"},
      {.id = "peers", .title = "Intervisie", .after = {"coaching"}, .yields = {{"visit", "seen"}}, .source = "school"}};
  return draft;
}

}  // namespace

TEST_CASE("catalogue: its steps come after those of the framework, and may build on them") {
  const framework on = base.with(offer(), "offer.json", "hash").value();
  CHECK(on.steps().ids() == std::vector<std::string_view>{"week", "course", "coaching", "peers"});
  CHECK(on.resolved(step_index{2}).after == std::vector<step_index>{{0}});
  CHECK(on.resolved(step_index{3}).after == std::vector<step_index>{{2}});
  CHECK(on.sources().size() == 2);
  REQUIRE(on.catalogues().size() == 1);
  CHECK(on.catalogues()[0].id == "offer");
  CHECK(on.catalogues()[0].hash == "hash");
  CHECK(on.resolved(step_index{1}).after == base.resolved(step_index{1}).after);
}

TEST_CASE("catalogue: the framework below stays what it was, and its draft is that of the edition") {
  const framework on = base.with(offer()).value();
  CHECK(base.steps().size() == 2);
  CHECK(base.sources().size() == 1);
  CHECK(base.catalogues().empty());
  CHECK(on.draft().steps.size() == 2);
}

TEST_CASE("catalogue: several may be put on one framework, and the later may build on the earlier") {
  catalogue_draft more{.framework = {"sample", "1"}};
  more.steps = {{.id = "master", .title = "Master", .after = {"peers", "week"}, .yields = {{"order", "expert"}}}};
  const framework on = base.with(offer()).value().with(more).value();
  CHECK(on.steps().size() == 5);
  CHECK(on.catalogues().size() == 2);
  CHECK(on.resolved(step_index{4}).after == std::vector<step_index>{{3}, {0}});
}

TEST_CASE("catalogue: of another framework, or of another edition of it, it is refused") {
  catalogue_draft draft = offer();
  draft.framework.version = "0";
  const auto made = base.with(draft, "offer.json");
  REQUIRE(defects(made) == std::vector<std::string>{"208 /framework"});
  draft.steps[0].after = {"nowhere"};  // it is not looked up in a framework that it is not about
  CHECK(defects(base.with(draft)) == std::vector<std::string>{"208 /framework"});
  CHECK(
      print(made.errors()[0]) ==
      "offer.json#/framework: this belongs to framework sample 0, not to sample 1. Choose the framework it belongs to "
      "(--framework), or change the reference in the document. [error 208]");
}

TEST_CASE("catalogue: all its defects are found at once, at their place in the catalogue") {
  catalogue_draft draft = offer();
  draft.id = "my offer";
  draft.title = text{"caf\xE9"};
  draft.sources[0].id = "seed";
  draft.steps[0].id = "week";
  draft.steps[0].yields = {{"order", "seen"}};
  draft.steps[1].after = {"coaching"};  // as the first step was called: that it is not found only follows
  draft.steps[1].source = "school";     // likewise
  draft.steps.push_back({.id = "empty", .title = "x", .after = {"empty"}});
  CHECK(defects(base.with(draft)) == std::vector<std::string>{"101 /id", "201 /sources/0/id", "201 /steps/0/id",
                                                              "204 /steps/0/yields/order", "302 /steps/2/after",
                                                              "301 /steps/2/yields", "102 /title"});
}

TEST_CASE("catalogue: a circle through its own steps is found at the first of them") {
  catalogue_draft draft = offer();
  draft.steps[0].after = {"peers", "week"};
  const auto made = base.with(draft);
  REQUIRE(defects(made) == std::vector<std::string>{"302 /steps/0/after"});
  CHECK(message(made.errors()[0]) == "steps wait for each other in a circle: coaching → peers → coaching");
}
