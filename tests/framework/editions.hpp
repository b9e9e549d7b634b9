// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include <loopbaan/framework/crosswalk.hpp>

#include <support/random.hpp>

namespace loopbaan::testing {

/// An edition with these competences on one scale of three levels, and nothing else.
inline framework_draft edition_draft(const std::string& id, const std::vector<std::string>& competences) {
  framework_draft draft{.id = id, .version = "1"};
  draft.scales.push_back({.id = "s", .levels = {{"one", "one"}, {"two", "two"}, {"three", "three"}}});
  for (const std::string& each : competences) draft.competences.push_back({.id = each, .title = each, .scale = "s"});
  return draft;
}

inline framework edition(const std::string& id, const std::vector<std::string>& competences) {
  return framework::build(edition_draft(id, competences)).value();
}

/// A crosswalk of two editions without a link.
inline crosswalk_draft between(const framework& from, const framework& to) {
  return {.id = "links", .from = {from.id(), from.version()}, .to = {to.id(), to.version()}};
}

/// Two small editions, some profiles, steps and roles on them, and links of all kinds.
inline crosswalk random_crosswalk(dice& roll) {
  const auto some = [&](const std::string& id) {
    std::vector<std::string> names;
    for (const auto* each : {"a", "b", "c", "d", "e"})
      if (roll.chance(70)) names.push_back(each);
    framework_draft draft = edition_draft(id, names);
    for (competence& each : draft.competences)
      if (roll.chance(20)) each.title = "other";
    const auto levels = [&] {
      level_map made;
      for (const std::string& each : names)
        if (roll.chance(30)) made[each] = roll.pick(std::vector<std::string>{"one", "two", "three"});
      return made;
    };
    for (const auto* each : {"p", "q"})
      draft.profiles.push_back({.id = each, .title = each, .requires_levels = levels(), .desires_levels = levels()});
    draft.roles.push_back({.id = "r", .title = "r", .profile = "q"});
    draft.phases.push_back({.id = "f", .title = "f", .exit = "p"});
    for (const auto* each : {"t", "u"}) {
      step made{.id = each, .title = each, .requires_levels = levels(), .yields = levels()};
      if (names.empty()) continue;
      made.yields[names.front()] = "one";
      draft.steps.push_back(std::move(made));
    }
    return framework::build(std::move(draft)).value();
  };
  const framework from = some("old");
  const framework to = some("new");
  crosswalk_draft draft = between(from, to);
  std::vector<std::string> same;
  for (const competence& left : from.competences())
    for (const competence& right : to.competences()) {
      if (!roll.chance(left.id == right.id ? 60 : 10)) continue;
      competence_link made{.from = left.id, .to = right.id};
      made.how = roll.pick(std::vector{relation::exact, relation::exact, relation::close, relation::broader,
                                       relation::narrower, relation::part});
      for (const std::string& id : {"from " + left.id, "to " + right.id}) {  // exactly the same as one other at most
        if (made.how != relation::exact) continue;
        if (std::find(same.begin(), same.end(), id) != same.end()) made.how = relation::close;
      }
      if (made.how == relation::exact) same.insert(same.end(), {"from " + left.id, "to " + right.id});
      const std::vector<std::string> levels{"one", "two", "three"};
      std::size_t least = 0;
      for (const std::string& each : levels)
        if (roll.chance(12)) made.levels[each] = levels[least += roll.below(levels.size() - least)];
      draft.links.push_back(std::move(made));
    }
  return crosswalk::build(std::move(draft), from, to).value();
}

}  // namespace loopbaan::testing
