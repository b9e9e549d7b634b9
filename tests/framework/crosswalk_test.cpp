// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <loopbaan/framework/crosswalk.hpp>

#include <support/defects.hpp>

#include "editions.hpp"

using namespace loopbaan;
using namespace loopbaan::testing;

TEST_CASE("crosswalk: a level becomes the one of the same id, the renamed one, or the one that the link names") {
  const framework from = edition("old", {"a", "b", "c", "d"});
  framework_draft other = edition_draft("new", {"w", "x", "y", "z"});
  other.scales[0].levels = {{"one", "one"}, {"deux", "two"}, {"four", "four"}};
  const framework to = framework::build(std::move(other)).value();
  crosswalk_draft draft = between(from, to);
  draft.scales.push_back({.from = "s", .to = "s", .levels = {{"two", "deux"}}});
  draft.links = {{.from = "a", .to = "w", .how = relation::exact},
                 {.from = "b", .to = "x", .how = relation::broader},
                 {.from = "c", .to = "y", .how = relation::broader, .levels = {{"three", "four"}}},
                 {.from = "d", .to = "z", .how = relation::part}};
  const crosswalk by = crosswalk::build(draft, from, to).value();
  using becomes = std::vector<std::optional<rank>>;
  const auto none = std::optional<rank>{};
  CHECK(by.links()[0].becomes == becomes{rank::not_shown, make_rank(1), make_rank(2), none});
  CHECK(by.links()[1].becomes == becomes{none, none, none, none});
  CHECK(by.links()[2].becomes == becomes{none, none, none, make_rank(3)});
  CHECK(by.links()[3].becomes == becomes{rank::not_shown, make_rank(1), make_rank(2), none});
  CHECK((by.links()[2].maps_levels && !by.links()[3].maps_levels));
}

TEST_CASE("crosswalk: every defect is reported at its place") {
  const framework from = edition("old", {"a", "b"});
  const framework to = edition("new", {"a", "b"});
  crosswalk_draft draft = between(from, to);
  draft.id = "a b";
  draft.scales = {{.from = "t", .to = "s"}, {.from = "s", .to = "s", .levels = {{"one", "ten"}}}};
  draft.links = {{.from = "a", .to = "b", .how = relation::exact},
                 {.from = "a", .to = "b", .how = relation::close, .source = "nobody"},
                 {.from = "aa", .to = "c", .how = relation::part},
                 {.from = "b", .to = "a", .how = relation::part, .levels = {{"one", "six"}, {"zero", "one"}}}};
  draft.dropped = {{.id = "q"}};
  draft.added = {{.id = "a"}, {.id = "a"}};
  const auto built = crosswalk::build(draft, from, to, "x.json");
  CHECK(sorted(defects(built)) ==
        std::vector<std::string>{"101 /id", "201 /added/1/id", "202 /dropped/0/id", "202 /links/1/source",
                                 "202 /links/2/from", "202 /links/2/to", "202 /scales/0/from",
                                 "203 /links/3/levels/one", "203 /links/3/levels/zero", "203 /scales/1/levels/one",
                                 "210 /links/1", "211 /added/0/id", "211 /added/1/id"});
  for (const diagnostic& each : built.errors()) {
    CAPTURE(print(each));
    CHECK(each.details.size() >= details_asked(each.code));
    CHECK(each.where.file == "x.json");
  }
}

TEST_CASE("crosswalk: what cannot all be true is refused") {
  const framework from = edition("old", {"a", "b"});
  const framework to = edition("new", {"x", "y"});
  const auto told = [&](std::vector<competence_link> links, std::vector<unlinked_competence> dropped = {}) {
    crosswalk_draft draft = between(from, to);
    draft.links = std::move(links);
    draft.dropped = std::move(dropped);
    return defects(crosswalk::build(draft, from, to));
  };
  using list = std::vector<std::string>;
  const competence_link a_x{.from = "a", .to = "x", .how = relation::exact};
  CHECK(told({a_x}) == list{});
  CHECK(told({a_x}, {{.id = "a"}}) == list{"211 /dropped/0/id"});
  CHECK(told({a_x, {.from = "a", .to = "y", .how = relation::exact}}) == list{"211 /links/1/from"});
  CHECK(told({a_x, {.from = "b", .to = "x", .how = relation::exact}}) == list{"211 /links/1/to"});
  CHECK(told({a_x, {.from = "b", .to = "x", .how = relation::close}}) == list{});
  CHECK(told({{.from = "a", .to = "x", .how = relation::broader, .levels = {{"one", "three"}, {"two", "one"}}}}) ==
        list{"211 /links/0/levels"});
}
