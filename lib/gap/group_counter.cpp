// SPDX-License-Identifier: BSL-1.0
#include <gap/group_counter.hpp>

#include <algorithm>

#include <gap/level_tally.hpp>

namespace loopbaan::detail {
namespace {

using byte = tally_byte;

/// A profile over all competences of the framework, so that a row of levels is compared without jumping about.
struct dense_profile {
  std::vector<byte> needed;
  std::vector<byte> asked;

  dense_profile(const framework& on, profile_index p) : needed(on.competences().size()), asked(needed.size()) {
    for (const auto& [competence, at] : on.resolved(p).required) {
      needed[competence.value] = static_cast<byte>(number(at) + 1);
      asked[competence.value] = 255;
    }
  }
};

/// Tallies of bytes, which overflow after 255 rows and are moved to wide ones before.
struct tally {
  std::vector<byte> narrow;
  std::vector<std::uint32_t> wide;

  explicit tally(std::size_t size) : narrow(size), wide(size) {}
  void move() {
    for (std::size_t i = 0; i < narrow.size(); ++i) wide[i] += narrow[i];
    std::ranges::fill(narrow, byte{0});
  }
};

/// The tallies of one profile.
struct counter {
  dense_profile profile;
  std::vector<tally> met;  ///< by group
  tally unknown;
  std::vector<std::uint32_t> whole;  ///< by group
  std::uint32_t any_unknown = 0;

  counter(const framework& on, profile_index p, std::size_t groups)
      : profile{on, p}, met(groups, tally{on.competences().size()}), unknown{on.competences().size()}, whole(groups) {}

  template <std::size_t size>
  LOOPBAAN_INLINE void add(const byte* levels, std::uint32_t group, std::size_t width) {
    const tally_found found = lanes<size>::add(
        levels, {profile.needed.data(), profile.asked.data(), met[group].narrow.data(), unknown.narrow.data()}, width);
    whole[group] += found.all_met ? 1 : 0;
    any_unknown += found.any_unknown ? 1 : 0;
  }
};

/// Adds all rows; `since` has the rows of each group since its tallies were moved.
template <std::size_t size>
LOOPBAAN_INLINE void add_rows(std::span<counter> counters, const byte* levels, std::span<const std::uint32_t> group_of,
                              std::size_t width, std::span<byte> since) {
  byte rows = 0;
  for (const std::uint32_t group : group_of) {
    for (counter& each : counters) each.add<size>(levels, group, width);
    levels += width;
    if (++since[group] == 255) {
      for (counter& each : counters) each.met[group].move();
      since[group] = 0;
    }
    if (++rows == 255) {
      for (counter& each : counters) each.unknown.move();
      rows = 0;
    }
  }
}

void add_rows_anywhere(std::span<counter> counters, const byte* levels, std::span<const std::uint32_t> group_of,
                       std::size_t width, std::span<byte> since) {
  add_rows<16>(counters, levels, group_of, width, since);
}

LOOPBAAN_WIDE void add_rows_wide(std::span<counter> counters, const byte* levels,
                                 std::span<const std::uint32_t> group_of, std::size_t width, std::span<byte> since) {
  add_rows<32>(counters, levels, group_of, width, since);
}

profile_counts counts_of(const counter& from, const framework& on, profile_index p) {
  profile_counts made{{from.whole}, {from.any_unknown}};
  for (const auto& [competence, at] : on.resolved(p).required) {
    std::vector<std::uint32_t>& by_group = made.met.emplace_back();
    for (const tally& each : from.met) by_group.push_back(each.wide[competence.value]);
    made.unknown.push_back(from.unknown.wide[competence.value]);
  }
  return made;
}

}  // namespace

std::vector<profile_counts> count_groups(const cohort& people, std::span<const profile_index> profiles,
                                         std::span<const std::uint32_t> group_of, std::size_t groups) {
  static_assert(sizeof(rank) == 1 && static_cast<byte>(rank::unknown) == 255);
  const framework& on = people.on();
  const std::size_t width = on.competences().size();
  const auto* levels = reinterpret_cast<const byte*>(people.levels().data());
  std::vector<counter> counters;
  for (const profile_index p : profiles) counters.emplace_back(on, p, groups);
  std::vector<byte> since(groups);
  (has_wide_lanes() ? add_rows_wide : add_rows_anywhere)(counters, levels, group_of, width, since);
  std::vector<profile_counts> made;
  for (std::size_t p = 0; p < counters.size(); ++p) {
    for (tally& each : counters[p].met) each.move();
    counters[p].unknown.move();
    made.push_back(counts_of(counters[p], on, profiles[p]));
  }
  return made;
}

}  // namespace loopbaan::detail
