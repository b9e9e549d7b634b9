// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <map>

#include <plan/answers/walker.hpp>
#include <schedule/team_roles.hpp>

namespace loopbaan::detail {
namespace {

/// Goes through what everybody is in editions with roles, and counts.
class role_checker {
public:
  role_checker(const schedule_ground& ground, const team_request& request, const team_outcome& of)
      : ground_{ground}, request_{request}, of_{of} {}

  std::vector<text> check() {
    for (std::size_t i = 0; i < of_.members.size(); ++i) member(request_.members[i], of_.members[i]);
    if (ground_.held == nullptr) return std::move(wrong_);
    for (std::size_t e = 0; e < ground_.held->editions().size(); ++e) edition(e);
    return std::move(wrong_);
  }

private:
  void say(text what) { wrong_.push_back(std::move(what)); }
  [[nodiscard]] const step_edition& held(std::size_t e) const { return ground_.held->editions()[e]; }

  void member(const team_member& who, const team_place& has) {
    std::map<std::size_t, int> told;
    for (const held_role& each : has.roles) {
      if (each.role >= held(each.edition).roles.size()) {
        say(filled("{0} heeft een rol die er niet is", "{0} has a role that there is not", {who.id}));
        continue;
      }
      ++told[each.edition];
      ++people_[{each.edition, each.role}];
      const edition_role& role = held(each.edition).roles[each.role];
      if (!may_have(who, role)) say(filled("{0} mag niet “{1}” zijn in uitvoering “{2}”", "{0} may not be “{1}” in edition “{2}”",
                   {who.id, role.id, held(each.edition).id}));
    }
    for (const scheduled_step& each : has.outcome.steps) {
      if (!each.edition || held(*each.edition).roles.empty()) continue;
      people_[{*each.edition, 0}] += 0;
      if (told[*each.edition] != 1) say(filled("{0} heeft niet één rol in uitvoering “{1}”", "{0} has not one role in edition “{1}”",
                   {who.id, held(*each.edition).id}));
      told.erase(*each.edition);
    }
    for (const auto& [edition, times] : told)
      if (times > 0) say(filled("{0} heeft een rol in uitvoering “{1}” en zit daar niet in", "{0} has a role in edition “{1}” and is not in it",
                   {who.id, held(edition).id}));
  }

  [[nodiscard]] bool may_have(const team_member& who, const edition_role& role) const {
    for (const auto& [grouping, group] : role.groups)
      if (!who.groups.contains(grouping) || who.groups.at(grouping) != group) return false;
    if (role.consent == true && std::ranges::find(who.consents, role.id) == who.consents.end()) return false;
    if (!role.profile) return true;
    const plan_request asks{.targets = {*ground_.fw.profiles().find(*role.profile)}};
    return walker{ground_.fw, who.stands}.meets(required_by(ground_.fw, asks));
  }

  void edition(std::size_t e) {
    if (held(e).roles.empty()) return;
    const bool is_shut = std::ranges::binary_search(of_.shut, e);
    const bool runs = people_.contains({e, 0});
    bool is_short = false;
    for (std::size_t r = 0; r < held(e).roles.size(); ++r) {
      const edition_role& role = held(e).roles[r];
      const auto found = people_.find({e, r});
      const std::int64_t people = role.filled.value_or(0) + (found == people_.end() ? 0 : found->second);
      if (role.places && people > std::max(*role.places, role.filled.value_or(0)))
        say(filled("uitvoering “{0}” heeft er meer dan er plaats is als “{1}”", "edition “{0}” has more than it has places as “{1}”",
                   {held(e).id, role.id}));
      if (people < role.least.value_or(0)) is_short = true;
    }
    if (runs && is_short) say(filled("uitvoering “{0}” loopt terwijl een rol mensen mist", "edition “{0}” runs while a role lacks people", {held(e).id}));
    if (runs && is_shut) say(filled("uitvoering “{0}” loopt niet en heeft mensen", "edition “{0}” is shut and has people", {held(e).id}));
    if (!runs && is_short && !is_shut) say(filled("uitvoering “{0}” loopt niet, en dat staat er niet", "edition “{0}” does not run and is not said to be shut",
                 {held(e).id}));
  }

  const schedule_ground& ground_;
  const team_request& request_;
  const team_outcome& of_;
  std::map<std::pair<std::size_t, std::size_t>, std::int64_t> people_;
  std::vector<text> wrong_;
};

}  // namespace

std::vector<text> check_roles(const schedule_ground& ground, const team_request& request, const team_outcome& of) {
  return role_checker{ground, request, of}.check();
}

}  // namespace loopbaan::detail
