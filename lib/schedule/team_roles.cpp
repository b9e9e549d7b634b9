// SPDX-License-Identifier: BSL-1.0
#include <schedule/team_roles.hpp>

#include <algorithm>

#include <schedule/timing/flow.hpp>

namespace loopbaan::detail {
namespace {

/// What is left of a role for people who are planned for.
struct role_room {
  std::int64_t places;
  std::int64_t least;
};

std::vector<role_room> rooms_of(const step_edition& edition) {
  constexpr std::int64_t endless = std::int64_t{1} << 40;
  std::vector<role_room> made;
  for (const edition_role& each : edition.roles) {
    const std::int64_t filled = each.filled.value_or(0);
    made.push_back({std::max<std::int64_t>(std::min(each.places.value_or(endless), endless) - filled, 0),
                    std::max<std::int64_t>(each.least.value_or(0) - filled, 0)});
  }
  return made;
}

/// How many of these people fit into roles of such sizes.
template <class Size>
std::int64_t most_placed(const std::vector<role_room>& rooms, const std::vector<open_roles>& people, Size size) {
  constexpr std::size_t source = 0, sink = 1;
  flow network{2 + rooms.size() + people.size()};
  for (std::size_t r = 0; r < rooms.size(); ++r) network.add(2 + r, sink, size(rooms[r]));
  for (std::size_t i = 0; i < people.size(); ++i) {
    const std::size_t node = 2 + rooms.size() + i;
    network.add(source, node, 1);
    for (std::size_t r = 0; r < rooms.size(); ++r)
      if (people[i][r]) network.add(node, 2 + r, 1);
  }
  return network.most(source, sink);
}

bool all_placed(const std::vector<role_room>& rooms, const std::vector<open_roles>& people) {
  return most_placed(rooms, people, [](const role_room& each) { return each.places; }) ==
         static_cast<std::int64_t>(people.size());
}

std::int64_t lacking(const std::vector<role_room>& rooms, const std::vector<open_roles>& people) {
  std::int64_t asked = 0;
  for (const role_room& each : rooms) asked += each.least;
  return asked - most_placed(rooms, people, [](const role_room& each) { return each.least; });
}

}  // namespace

open_roles roles_open_to(const framework& fw, const team_member& who, const step_edition& edition) {
  open_roles found;
  for (const edition_role& each : edition.roles) {
    const auto profile = each.profile ? fw.profiles().find(*each.profile) : std::nullopt;
    const bool can = !profile || meets(who.stands.levels, fw.resolved(*profile));
    const bool belongs = std::ranges::all_of(each.groups, [&](const auto& asked) {
      const auto own = who.groups.find(asked.first);
      return own != who.groups.end() && own->second == asked.second;
    });
    const bool agrees = !each.consent.value_or(false) || std::ranges::count(who.consents, each.id) > 0;
    found.push_back(can && belongs && agrees);
  }
  return found;
}

bool have_roles(const step_edition& edition, const std::vector<open_roles>& people) {
  return all_placed(rooms_of(edition), people);
}

std::int64_t lacking_in_roles(const step_edition& edition, const std::vector<open_roles>& people) {
  return lacking(rooms_of(edition), people);
}

std::vector<std::size_t> roles_of(const step_edition& edition, const std::vector<open_roles>& people) {
  std::vector<role_room> rooms = rooms_of(edition);
  std::vector<open_roles> rest = people;
  std::vector<std::size_t> found;
  for (const open_roles& each : people) {
    rest.erase(rest.begin());
    for (std::size_t r = 0; r < rooms.size(); ++r) {
      if (!each[r] || rooms[r].places == 0) continue;
      std::vector<role_room> left = rooms;
      --left[r].places;
      left[r].least = std::max<std::int64_t>(left[r].least - 1, 0);
      if (!all_placed(left, rest) || lacking(left, rest) > 0) continue;
      rooms = std::move(left);
      found.push_back(r);
      break;
    }
  }
  return found;
}

}  // namespace loopbaan::detail
