// SPDX-License-Identifier: BSL-1.0
#include <partnership/answer_ground.hpp>

#include <algorithm>
#include <string_view>
#include <unordered_map>

#include <partnership/answers.hpp>

namespace loopbaan::detail {

answer_ground::answer_ground(const assignment_round& round, assignment& made)
    : round_{round}, made_{made}, of_owner_(round.parts().owners.size()) {
  const round_draft& parts = round.parts();
  made_.editions.assign(parts.editions.size(), {});
  std::unordered_map<std::string_view, std::size_t> persons, names;
  for (std::size_t n = 0; n < parts.needs.size(); ++n) {
    const auto [person, first] = persons.emplace(round.person_of(n), people_.size());
    if (first) people_.emplace_back();
    person_.push_back(person->second);
    people_[person->second].push_back(n);
    std::size_t team = teams_.size();
    if (!parts.needs[n].team.empty()) team = names.emplace(parts.needs[n].team, team).first->second;
    if (team == teams_.size()) teams_.emplace_back();
    team_.push_back(team);
    teams_[team].push_back(n);
    if (const auto e = edition_of(n)) made_.editions[*e].placed.push_back(n);
  }
  for (std::size_t e = 0; e < parts.editions.size(); ++e) {
    edition_answer& each = made_.editions[e];
    each.taken = parts.editions[e].filled + each.placed.size();
    each.runs = each.taken >= parts.editions[e].least && parts.editions[e].has_date;
    for (auto o = round.owner_of(e); o; o = round.owner_within(*o)) of_owner_[*o] += each.placed.size();
  }
}

std::optional<std::size_t> answer_ground::wish_at(std::size_t need, std::size_t edition) const {
  for (std::size_t w = 0; w < round_.parts().needs[need].wishes.size(); ++w)
    if (round_.edition_of(need, w) == edition) return w;
  return std::nullopt;
}

std::optional<std::size_t> answer_ground::clash(std::size_t need, std::size_t edition,
                                                std::optional<std::size_t> but) const {
  for (const std::size_t other : people_[person_[need]])
    if (const auto in = edition_of(other);
        other != need && other != but && in && (*in == edition || round_.overlap(*in, edition)))
      return in;
  return std::nullopt;
}

bool answer_ground::is_of(std::size_t edition, std::size_t owner) const {
  for (auto o = round_.owner_of(edition); o; o = round_.owner_within(*o))
    if (*o == owner) return true;
  return false;
}

bool answer_ground::fits(std::size_t edition, std::size_t coming, std::optional<std::size_t> leaving) {
  const round_edition& asked = round_.parts().editions[edition];
  const std::vector<std::size_t>& placed = made_.editions[edition].placed;
  if (asked.reserved.empty() && !asked.by_group)
    return asked.filled <= asked.most && placed.size() + (leaving ? 0 : 1) <= asked.most - asked.filled;
  mix groups{reserved_for(edition, coming), {}};
  if (leaving) groups.second = reserved_for(edition, *leaving);
  const auto [known, fresh] = fitted_.try_emplace({edition, std::move(groups)}, false);
  if (fresh) {
    std::vector<std::size_t> with = placed;
    if (leaving) std::erase(with, *leaving);
    with.push_back(coming);
    known->second = fit(round_, edition, with);
  }
  return known->second;
}

std::vector<std::size_t> answer_ground::reserved_for(std::size_t edition, std::size_t need) const {
  const auto& reserved = round_.parts().editions[edition].reserved;
  const auto& groups = round_.parts().needs[need].groups;
  std::vector<std::size_t> made;
  for (std::size_t r = 0; r < reserved.size(); ++r)
    if (std::ranges::find(groups, reserved[r].group) != groups.end()) made.push_back(r);
  return made;
}

std::optional<std::size_t> answer_ground::lacks_without(std::span<const std::size_t> leaving, std::size_t to) const {
  const auto in = edition_of(leaving.front());
  if (!in) return std::nullopt;
  const round_draft& parts = round_.parts();
  const round_edition& left = parts.editions[*in];
  if (left.has_date && left.least > 0 && made_.editions[*in].taken < left.least + leaving.size()) return in;
  for (auto o = round_.owner_of(*in); o; o = round_.owner_within(*o))
    if (!is_of(to, *o) && of_owner_[*o] < parts.owners[*o].least + leaving.size()) return in;
  return std::nullopt;
}

}  // namespace loopbaan::detail
