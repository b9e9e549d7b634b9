// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>

#include <core/fast_paths.hpp>

/// Comparing a row of levels with a profile, many levels at a time. Neither compiler finds these loops by itself in any
/// dependable way: between versions they differ by a factor of four.
namespace loopbaan::detail {

/// Goes into whoever calls it, and so takes the instructions that the caller may use.
#if LOOPBAAN_FAST_PATHS
#define LOOPBAAN_INLINE inline __attribute__((always_inline))
#else
#define LOOPBAAN_INLINE inline
#endif

using tally_byte = std::uint8_t;

/// A profile over all competences, as long as a row.
/// A level counts as one more than its rank, for unknown (255) then becomes 0.
struct tally_profile {
  const tally_byte* needed;  ///< one more than the rank; 0 where nothing is required
  const tally_byte* asked;   ///< 255 where something is required, else 0
};

/// How long a row is, and how far the next one begins behind it.
struct tally_step {
  std::size_t width;
  std::size_t distance;
};

/// What was found of one row: whether anything is missing, or unknown.
struct tally_found {
  std::uint64_t bits = 0;
  static constexpr std::uint64_t missing = 0x0F0F0F0F0F0F0F0F;

  [[nodiscard]] LOOPBAAN_INLINE bool all_met() const { return (bits & missing) == 0; }
  [[nodiscard]] LOOPBAAN_INLINE bool any_unknown() const { return (bits & ~missing) != 0; }
};

/// Adds `rows` rows that follow each other to tallies as long as a row, level by level from `c` on.
template <std::size_t rows>
LOOPBAAN_INLINE void add_levels(const tally_byte* levels, const tally_profile& profile, tally_byte* const (&met)[rows],
                                tally_byte* unknown, tally_step by, std::size_t c, tally_found (&found)[rows]) {
  for (; c < by.width; ++c) {
    for (std::size_t row = 0; row < rows; ++row) {
      const auto level = static_cast<tally_byte>(levels[row * by.distance + c] + 1);
      const bool enough = level >= profile.needed[c], says_nothing = level == 0 && profile.asked[c] != 0;
      met[row][c] = static_cast<tally_byte>(met[row][c] + (enough ? 1 : 0));
      unknown[c] = static_cast<tally_byte>(unknown[c] + (says_nothing ? 1 : 0));
      found[row].bits |= (enough ? 0x00u : 0x0Fu) | (says_nothing ? 0xF0u : 0x00u);
    }
  }
}

#if LOOPBAAN_FAST_PATHS
/// Memory comes in lines; asked for so far ahead, it comes twice as fast as when it is met.
inline constexpr std::size_t line = 64;
inline constexpr std::size_t reach = 4096;
LOOPBAAN_INLINE void prefetch(const tally_byte* levels) { __builtin_prefetch(levels); }

/// `size` levels at a time.
template <std::size_t size>
struct lanes {
  using values [[gnu::vector_size(size)]] = tally_byte;

  static LOOPBAAN_INLINE void read(values& into, const tally_byte* from) { std::memcpy(&into, from, size); }
  static LOOPBAAN_INLINE void write(const values& from, tally_byte* into) { std::memcpy(into, &from, size); }

  /// All bytes on top of each other.
  static LOOPBAAN_INLINE std::uint64_t folded(const values& of) {
    using pair [[gnu::vector_size(16)]] = std::uint64_t;
    pair parts[size / 16], all{};
    std::memcpy(parts, &of, size);
    for (const pair& each : parts) all |= each;
    return all[0] | all[1];
  }

  /// Adds `rows` rows that follow each other to tallies as long as a row: `met` of each, and `unknown` of all. A
  /// comparison gives 255 for yes, which is taken off to add one.
  template <std::size_t rows>
  static LOOPBAAN_INLINE void add(const tally_byte* levels, const tally_profile& profile,
                                  tally_byte* const (&met)[rows], tally_byte* unknown, tally_step by,
                                  tally_found (&found)[rows]) {
    for (std::size_t row = 0; row < rows; ++row)
      for (std::size_t ahead = 0; ahead < by.width; ahead += line) prefetch(levels + reach + row * by.distance + ahead);
    values missing[rows]{}, silent[rows]{};
    std::size_t c = 0;
    for (; c + size <= by.width; c += size) {
      values needed, asked, not_known;
      read(needed, profile.needed + c);
      read(asked, profile.asked + c);
      read(not_known, unknown + c);
      for (std::size_t row = 0; row < rows; ++row) {
        values level, enough_so_far;
        read(level, levels + row * by.distance + c);
        level += 1;
        const values enough = reinterpret_cast<values>(level >= needed);
        const values says_nothing = reinterpret_cast<values>(level == 0) & asked;
        read(enough_so_far, met[row] + c);
        enough_so_far -= enough;
        write(enough_so_far, met[row] + c);
        not_known -= says_nothing;
        missing[row] |= ~enough;
        silent[row] |= says_nothing;
      }
      write(not_known, unknown + c);
    }
    for (std::size_t row = 0; row < rows; ++row) found[row].bits = folded((missing[row] & 0x0F) | (silent[row] & 0xF0));
    add_levels(levels, profile, met, unknown, by, c, found);
  }
};
#else
LOOPBAAN_INLINE void prefetch(const tally_byte*) {}

/// One level at a time.
template <std::size_t>
struct lanes {
  template <std::size_t rows>
  static void add(const tally_byte* levels, const tally_profile& profile, tally_byte* const (&met)[rows],
                  tally_byte* unknown, tally_step by, tally_found (&found)[rows]) {
    add_levels(levels, profile, met, unknown, by, 0, found);
  }
};
#endif

/// Whether this machine has instructions for 32 bytes at once, and this compiler lets a function use them.
#if LOOPBAAN_FAST_PATHS && defined(__x86_64__)
#define LOOPBAAN_WIDE __attribute__((target("avx2")))
[[nodiscard]] inline bool has_wide_lanes() noexcept { return __builtin_cpu_supports("avx2") != 0; }
#else
#define LOOPBAAN_WIDE
[[nodiscard]] inline bool has_wide_lanes() noexcept { return false; }
#endif

}  // namespace loopbaan::detail
