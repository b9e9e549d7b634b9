// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/framework/difference.hpp>

#include <algorithm>

namespace loopbaan {
namespace {

/// What touches each competence of one edition.
std::vector<touched> touches_of(const framework& on) {
  std::vector<touched> found(on.competences().size());
  const auto add = [&](const level_map& named, auto member, auto which) {
    for (const auto& [id, unused] : named) {
      auto& list = found[on.competences().find(id)->value].*member;
      if (list.empty() || list.back() != which) list.push_back(which);
    }
  };
  for (const profile_index p : on.profiles().indices()) {
    add(on.profiles()[p].requires_levels, &touched::profiles, p);
    for (const level_map& each : on.profiles()[p].requires_any.sets) add(each, &touched::profiles, p);
    add(on.profiles()[p].desires_levels, &touched::profiles, p);
  }
  const auto add_asked = [&](profile_index by, auto member, auto which) {
    const resolved_profile& asks = on.resolved(by);
    std::vector<competence_index> asked;
    for (const auto* list : {&asks.required, &asks.desired})
      for (const attainment& each : *list) asked.push_back(each.competence);
    for (const resolved_choice& choice : asks.choices)
      for (const auto& alternative : choice.any_of)
        for (const attainment& each : alternative) asked.push_back(each.competence);
    std::ranges::sort(asked);
    asked.erase(std::unique(asked.begin(), asked.end()), asked.end());
    for (const competence_index c : asked) (found[c.value].*member).push_back(which);
  };
  for (const role_index r : on.roles().indices())
    if (const auto& profile = on.roles()[r].profile) add_asked(*on.profiles().find(*profile), &touched::roles, r);
  for (const phase_index p : on.phases().indices())
    if (const auto exit = on.exit_of(p)) add_asked(*exit, &touched::phases, p);
  for (const step_index s : on.steps().indices()) {
    add(on.steps()[s].requires_levels, &touched::steps, s);
    for (const level_map& each : on.steps()[s].requires_any.sets) add(each, &touched::steps, s);
    add(on.steps()[s].yields, &touched::steps, s);
  }
  return found;
}

using links_of = std::vector<std::vector<const resolved_link*>>;  ///< by competence

bool same_name(const competence& one, const competence& other) {
  return one.id == other.id && one.title.translations() == other.title.translations();
}

}  // namespace

difference compare(const crosswalk& by) {
  links_of left(by.from().competences().size());
  links_of right(by.to().competences().size());
  for (const resolved_link& each : by.links()) {
    left[each.from.value].push_back(&each);
    right[each.to.value].push_back(&each);
  }
  const auto touches_left = touches_of(by.from());
  const auto touches_right = touches_of(by.to());

  difference found{by, {}, {}, {}, {}, {}, {}, {}};
  for (const competence_index c : by.from().competences().indices()) {
    const auto& links = left[c.value];
    const touched& touches = touches_left[c.value];
    if (links.empty()) {
      found.dropped.push_back({c, touches});
    } else if (links.size() > 1) {
      found.split.push_back({c, links, touches});
    } else if (right[links.front()->to.value].size() == 1) {
      const resolved_link& link = *links.front();
      const bool same = same_name(by.from().competences()[link.from], by.to().competences()[link.to]);
      (link.how != relation::exact ? found.shifted : same ? found.same : found.renamed).push_back({&link, touches});
    }
  }
  for (const competence_index c : by.to().competences().indices()) {
    const auto& links = right[c.value];
    if (links.empty()) found.added.push_back({c, touches_right[c.value]});
    if (links.size() > 1) found.merged.push_back({c, links, touches_right[c.value]});
  }
  return found;
}

}  // namespace loopbaan
