// SPDX-License-Identifier: BSL-1.0
#include <gap/group_counter.hpp>

#include <algorithm>
#include <cstring>

#include <loopbaan/gap/gap.hpp>

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

/// Adds tallies of bytes, which overflow after 255 rows, to wide ones.
void move(std::span<byte> narrow, std::span<std::uint32_t> wide) {
  for (std::size_t i = 0; i < narrow.size(); ++i) wide[i] += narrow[i];
  std::ranges::fill(narrow, byte{0});
}

constexpr std::size_t most_rows = 255;  // of a block: their levels stay near while every profile looks at them
constexpr std::size_t at_once = 4;      // rows that are added together, which share what is read and written

/// The tallies of one profile.
class counter {
public:
  counter(const framework& on, profile_index p, std::size_t groups)
      : profile_{on, p},
        width_{on.competences().size()},
        met_(groups * width_),
        unknown_(width_),
        since_(groups),
        met_wide_(groups * width_),
        unknown_wide_(width_),
        whole_(groups) {}

  /// Adds at most most_rows rows. @pre group_of is empty or has the group of each
  template <std::size_t size>
  LOOPBAAN_INLINE void add(const byte* levels, std::size_t distance, std::span<const std::uint32_t> group_of,
                           std::size_t rows) {
    // Locals, since bytes that are written might be anything.
    const places to{met_.data(), unknown_.data(), since_.data(), whole_.data(), width_, distance};
    std::uint32_t any_unknown = 0;
    std::size_t row = 0;
    for (; row + at_once <= rows; row += at_once) any_unknown += add_some<size, at_once>(levels, group_of, row, to);
    for (; row < rows; ++row) any_unknown += add_some<size, 1>(levels, group_of, row, to);
    any_unknown_ += any_unknown;
    move(unknown_, unknown_wide_);
  }

  [[nodiscard]] profile_counts counts(const framework& on, profile_index p) {
    for (std::size_t group = 0; group < whole_.size(); ++group) move_group(group);
    profile_counts made{{whole_}, {any_unknown_}};
    for (const auto& [competence, at] : on.resolved(p).required) {
      std::vector<std::uint32_t>& by_group = made.met.emplace_back();
      for (std::size_t group = 0; group < whole_.size(); ++group)
        by_group.push_back(met_wide_[group * width_ + competence.value]);
      made.unknown.push_back(unknown_wide_[competence.value]);
    }
    return made;
  }

private:
  /// Where the tallies lie.
  struct places {
    byte* met;
    byte* unknown;
    byte* since;
    std::uint32_t* whole;
    std::size_t width;
    std::size_t distance;  ///< from row to row
  };

  /// Adds some rows from `first`; how many of them have anything unknown.
  template <std::size_t size, std::size_t rows>
  LOOPBAAN_INLINE std::uint32_t add_some(const byte* levels, std::span<const std::uint32_t> group_of, std::size_t first,
                                         const places& to) {
    byte* met[rows];
    tally_found found[rows];
    for (std::size_t i = 0; i < rows; ++i) met[i] = to.met + group(group_of, first + i) * to.width;
    lanes<size>::template add<rows>(levels + first * to.distance, {profile_.needed.data(), profile_.asked.data()}, met,
                                    to.unknown, {to.width, to.distance}, found);
    std::uint32_t any_unknown = 0;
    for (std::size_t i = 0; i < rows; ++i) {
      const std::size_t of = group(group_of, first + i);
      to.whole[of] += found[i].all_met() ? 1 : 0;
      any_unknown += found[i].any_unknown() ? 1 : 0;
      if (++to.since[of] > most_rows - at_once) move_group(of);  // before the next ones could be too many
    }
    return any_unknown;
  }

  static LOOPBAAN_INLINE std::size_t group(std::span<const std::uint32_t> group_of, std::size_t row) {
    return group_of.empty() ? 0 : group_of[row];
  }

  void move_group(std::size_t group) {
    move(std::span{met_}.subspan(group * width_, width_), std::span{met_wide_}.subspan(group * width_, width_));
    since_[group] = 0;
  }

  dense_profile profile_;
  std::size_t width_;
  std::vector<byte> met_;  ///< by group, then by competence
  std::vector<byte> unknown_;
  std::vector<byte> since_;  ///< rows of each group since its tallies were moved
  std::vector<std::uint32_t> met_wide_;
  std::vector<std::uint32_t> unknown_wide_;
  std::vector<std::uint32_t> whole_;  ///< by group
  std::uint32_t any_unknown_ = 0;
};

const byte* bytes_of(const rank* levels) { return reinterpret_cast<const byte*>(levels); }

/// Brings rows that lie anywhere together.
void gather(const level_rows& people, std::size_t first, std::size_t rows, std::size_t width, byte* into) {
  constexpr std::size_t ahead = 16;
  for (std::size_t row = first; row < first + rows; ++row) {
    prefetch(bytes_of(people[std::min(row + ahead, people.size - 1)]));
    std::memcpy(into + (row - first) * width, people[row], width);
  }
}

template <std::size_t size>
LOOPBAAN_INLINE void add_rows(std::span<counter> counters, const level_rows& people, std::size_t width,
                              std::span<const std::uint32_t> group_of) {
  std::vector<byte> together(people.anywhere.empty() ? 0 : most_rows * width);
  for (std::size_t row = 0; row < people.size; row += most_rows) {
    const std::size_t rows = std::min(most_rows, people.size - row);
    const auto groups = group_of.empty() ? group_of : group_of.subspan(row, rows);
    const byte* levels = bytes_of(people[row]);
    if (!together.empty()) {
      gather(people, row, rows, width, together.data());
      levels = together.data();
    }
    for (counter& each : counters) each.add<size>(levels, together.empty() ? people.distance : width, groups, rows);
  }
}

void add_rows_anywhere(std::span<counter> counters, const level_rows& people, std::size_t width,
                       std::span<const std::uint32_t> group_of) {
  add_rows<16>(counters, people, width, group_of);
}

LOOPBAAN_WIDE void add_rows_wide(std::span<counter> counters, const level_rows& people, std::size_t width,
                                 std::span<const std::uint32_t> group_of) {
  add_rows<32>(counters, people, width, group_of);
}

/// Who meets the whole of a profile with choices or credits, and of whom anything that it asks for is unknown: row by
/// row, since neither is the level of one competence.
void count_wholes(const counted_people& people, profile_index p, std::span<const std::uint32_t> group_of,
                  profile_counts& made) {
  std::ranges::fill(made.met.front(), 0);
  made.unknown.front() = 0;
  for (std::size_t row = 0; row < people.levels.size; ++row) {
    const gap found = find_gap(people.fw, people.stands(row), p);
    if (found.closed()) ++made.met.front()[group_of.empty() ? 0 : group_of[row]];
    if (std::ranges::any_of(found.lines, &gap_line::open) || std::ranges::any_of(found.choices, &gap_choice::open) ||
        std::ranges::any_of(found.credits, &gap_credits::open))
      ++made.unknown.front();
  }
}

}  // namespace

std::vector<profile_counts> count_groups(const counted_people& people, std::span<const profile_index> profiles,
                                         std::span<const std::uint32_t> group_of, std::size_t groups) {
  const framework& fw = people.fw;
  static_assert(sizeof(rank) == 1 && static_cast<byte>(rank::unknown) == 255);
  std::vector<counter> counters;
  for (const profile_index p : profiles) counters.emplace_back(fw, p, groups);
  (has_wide_lanes() ? add_rows_wide : add_rows_anywhere)(counters, people.levels, fw.competences().size(), group_of);
  std::vector<profile_counts> made;
  for (std::size_t p = 0; p < profiles.size(); ++p) {
    made.push_back(counters[p].counts(fw, profiles[p]));
    const resolved_profile& asked = fw.resolved(profiles[p]);
    if (!asked.choices.empty() || !asked.credits.empty()) count_wholes(people, profiles[p], group_of, made.back());
  }
  return made;
}

}  // namespace loopbaan::detail
