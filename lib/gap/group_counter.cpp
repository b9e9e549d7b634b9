// SPDX-License-Identifier: BSL-1.0
#include <gap/group_counter.hpp>

#include <algorithm>

namespace loopbaan::detail {
namespace {

using byte = std::uint8_t;

/// A profile over all competences of the framework, so that a row of levels is compared without jumping about.
/// A level counts as one more than its rank, for unknown (255) then becomes 0 without a branch.
struct dense_profile {
  std::vector<byte> needed;  ///< one more than the rank; 0 where nothing is required
  std::vector<byte> asked;   ///< 1 where something is required

  dense_profile(const framework& on, profile_index p) : needed(on.competences().size()), asked(needed.size()) {
    for (const auto& [competence, at] : on.resolved(p).required) {
      needed[competence.value] = static_cast<byte>(number(at) + 1);
      asked[competence.value] = 1;
    }
  }
};

/// Tallies of bytes, which overflow after 255 rows and are moved to wide ones before. Plain loops over plain arrays: the
/// compiler turns them into instructions for sixteen levels and more at once.
struct tally {
  std::vector<byte> narrow;
  std::vector<std::uint32_t> wide;

  explicit tally(std::size_t size) : narrow(size), wide(size) {}
  void move() {
    for (std::size_t i = 0; i < narrow.size(); ++i) wide[i] += narrow[i];
    std::ranges::fill(narrow, byte{0});
  }
};

/// Adds what one person meets; returns whether that is all of it.
bool add_met(const byte* levels, const byte* needed, byte* met, std::size_t width) {
  byte missed = 0;
  for (std::size_t c = 0; c < width; ++c) {
    const byte enough = static_cast<byte>(levels[c] + 1) >= needed[c] ? 1 : 0;
    met[c] = static_cast<byte>(met[c] + enough);
    missed = static_cast<byte>(missed | (enough ^ 1));
  }
  return missed == 0;
}

/// Likewise what is unknown; returns whether anything is.
bool add_unknown(const byte* levels, const byte* asked, byte* unknown, std::size_t width) {
  byte any = 0;
  for (std::size_t c = 0; c < width; ++c) {
    const byte missing = static_cast<byte>((levels[c] == 255 ? 1 : 0) & asked[c]);
    unknown[c] = static_cast<byte>(unknown[c] + missing);
    any = static_cast<byte>(any | missing);
  }
  return any != 0;
}

/// The tallies of one profile.
struct counter {
  dense_profile profile;
  std::vector<tally> met;  ///< by group
  tally unknown;
  std::vector<std::uint32_t> whole;  ///< by group
  std::uint32_t any_unknown = 0;

  counter(const framework& on, profile_index p, std::size_t groups)
      : profile{on, p}, met(groups, tally{on.competences().size()}), unknown{on.competences().size()}, whole(groups) {}

  void add(const byte* levels, std::uint32_t group, std::size_t width) {
    whole[group] += add_met(levels, profile.needed.data(), met[group].narrow.data(), width) ? 1 : 0;
    any_unknown += add_unknown(levels, profile.asked.data(), unknown.narrow.data(), width) ? 1 : 0;
  }
};

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
  std::vector<byte> since(groups);  // rows of each group since its tallies were moved
  byte rows = 0;
  for (std::size_t row = 0; row < people.size(); ++row, levels += width) {
    const std::uint32_t group = group_of[row];
    for (counter& each : counters) each.add(levels, group, width);
    if (++since[group] == 255) {
      for (counter& each : counters) each.met[group].move();
      since[group] = 0;
    }
    if (++rows == 255) {
      for (counter& each : counters) each.unknown.move();
      rows = 0;
    }
  }
  std::vector<profile_counts> made;
  for (std::size_t p = 0; p < counters.size(); ++p) {
    for (tally& each : counters[p].met) each.move();
    counters[p].unknown.move();
    made.push_back(counts_of(counters[p], on, profiles[p]));
  }
  return made;
}

}  // namespace loopbaan::detail
