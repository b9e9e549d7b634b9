// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include <loopbaan/framework/difference.hpp>

#include "editions.hpp"

using namespace loopbaan;
using namespace loopbaan::testing;

namespace {

template <class List>
std::set<std::string> ids(const framework& on, const List& list) {
  std::set<std::string> found;
  for (const auto& each : list) found.insert(on.competences()[each.which].id);
  return found;
}

std::set<std::pair<std::string, std::string>> pairs(const difference& d, const std::vector<paired>& list) {
  std::set<std::pair<std::string, std::string>> found;
  for (const paired& each : list)
    found.emplace(d.crosswalk.from().competences()[each.link->from].id,
                  d.crosswalk.to().competences()[each.link->to].id);
  return found;
}

/// The crosswalk from the other side.
crosswalk mirrored(const crosswalk& by) {
  crosswalk_draft draft = between(by.to(), by.from());
  for (const competence_link& each : by.draft().links) {
    relation how = each.how;
    if (how == relation::broader)
      how = relation::narrower;
    else if (how == relation::narrower)
      how = relation::broader;
    draft.links.push_back({.from = each.to, .to = each.from, .how = how});
  }
  return crosswalk::build(std::move(draft), by.to(), by.from()).value();
}

}  // namespace

TEST_CASE("difference: an edition differs in nothing from itself") {
  dice roll{1};
  for (int i = 0; i < 50; ++i) {
    const framework on = random_crosswalk(roll).from();
    const difference d = compare(crosswalk::of_same_ids(on, on));
    CHECK((d.dropped.empty() && d.added.empty() && d.split.empty() && d.merged.empty()));
    CHECK((d.renamed.empty() && d.shifted.empty()));
    CHECK(d.same.size() == on.competences().size());
  }
}

TEST_CASE("difference: what is dropped, added, split, merged, renamed and shifted is told by the links") {
  const framework from = edition("old", {"gone", "whole", "one", "two", "name", "near", "kept"});
  const framework to = edition("new", {"fresh", "half", "rest", "both", "title", "nearer", "kept"});
  crosswalk_draft draft = between(from, to);
  draft.links = {{.from = "whole", .to = "half", .how = relation::broader},
                 {.from = "whole", .to = "rest", .how = relation::broader},
                 {.from = "one", .to = "both", .how = relation::part},
                 {.from = "two", .to = "both", .how = relation::part},
                 {.from = "name", .to = "title", .how = relation::exact},
                 {.from = "near", .to = "nearer", .how = relation::close},
                 {.from = "kept", .to = "kept", .how = relation::exact}};
  const difference d = compare(crosswalk::build(draft, from, to).value());
  using names = std::set<std::string>;
  using couples = std::set<std::pair<std::string, std::string>>;
  CHECK(ids(from, d.dropped) == names{"gone"});
  CHECK(ids(to, d.added) == names{"fresh"});
  CHECK(ids(from, d.split) == names{"whole"});
  CHECK(ids(to, d.merged) == names{"both"});
  CHECK(pairs(d, d.renamed) == couples{{"name", "title"}});
  CHECK(pairs(d, d.shifted) == couples{{"near", "nearer"}});
  CHECK(pairs(d, d.same) == couples{{"kept", "kept"}});
}

TEST_CASE("difference: every competence has its place, and seen from the other side all is mirrored") {
  std::size_t split = 0;
  for (std::uint64_t seed = 0; seed < 500; ++seed) {
    CAPTURE(seed);
    dice roll{seed};
    const crosswalk by = random_crosswalk(roll);
    const difference d = compare(by);
    const difference back = compare(mirrored(by));
    CHECK(ids(by.from(), d.dropped) == ids(by.from(), back.added));
    CHECK(ids(by.to(), d.added) == ids(by.to(), back.dropped));
    CHECK(ids(by.from(), d.split) == ids(by.from(), back.merged));
    CHECK(ids(by.to(), d.merged) == ids(by.to(), back.split));
    CHECK(d.renamed.size() == back.renamed.size());
    CHECK(d.shifted.size() == back.shifted.size());
    CHECK(d.same.size() == back.same.size());
    split += d.split.size();

    std::multiset<std::string> places;
    for (const auto& each : d.dropped) places.insert(by.from().competences()[each.which].id);
    for (const auto& each : d.split) places.insert(by.from().competences()[each.which].id);
    for (const auto* list : {&d.renamed, &d.shifted, &d.same})
      for (const paired& each : *list) places.insert(by.from().competences()[each.link->from].id);
    for (const auto& each : d.merged)
      for (const resolved_link* link : each.links)
        if (!ids(by.from(), d.split).contains(by.from().competences()[link->from].id))
          places.insert(by.from().competences()[link->from].id);
    CHECK(places.size() == by.from().competences().size());
    CHECK(std::set<std::string>(places.begin(), places.end()).size() == places.size());
  }
  CHECK(split > 100);
}

TEST_CASE("difference: what names a competence is what a change of it touches") {
  for (std::uint64_t seed = 0; seed < 300; ++seed) {
    CAPTURE(seed);
    dice roll{seed};
    const crosswalk by = random_crosswalk(roll);
    const framework& on = by.from();
    for (const unmatched& each : compare(by).dropped) {
      const std::string& id = on.competences()[each.which].id;
      for (const profile_index p : on.profiles().indices()) {
        const profile& of = on.profiles()[p];
        const bool named = of.requires_levels.contains(id) || of.desires_levels.contains(id);
        CHECK(named == (std::ranges::count(each.touches.profiles, p) == 1));
        if (of.id == "q") CHECK(named == (each.touches.roles.size() == 1));
        if (of.id == "p") CHECK(named == (each.touches.phases.size() == 1));
      }
      for (const step_index s : on.steps().indices()) {
        const step& of = on.steps()[s];
        CHECK((of.requires_levels.contains(id) || of.yields.contains(id)) ==
              (std::ranges::count(each.touches.steps, s) == 1));
      }
    }
  }
}
