// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>

/// Comparing a row of levels with a profile, many levels at a time. Neither compiler finds these loops by itself in any
/// dependable way: between versions they differ by a factor of four.
namespace loopbaan::detail {

/// Goes into whoever calls it, and so takes the instructions that the caller may use.
#define LOOPBAAN_INLINE inline __attribute__((always_inline))

using tally_byte = std::uint8_t;

/// A profile over all competences, and tallies of bytes beside it: each as long as a row.
/// A level counts as one more than its rank, for unknown (255) then becomes 0.
struct tally_row {
  const tally_byte* needed;  ///< one more than the rank; 0 where nothing is required
  const tally_byte* asked;   ///< 255 where something is required, else 0
  tally_byte* met;
  tally_byte* unknown;
};

struct tally_found {
  bool all_met;
  bool any_unknown;
};

/// `size` levels at a time.
template <std::size_t size>
struct lanes {
  using values [[gnu::vector_size(size)]] = tally_byte;

  static LOOPBAAN_INLINE void read(values& into, const tally_byte* from) { std::memcpy(&into, from, size); }
  static LOOPBAAN_INLINE void write(const values& from, tally_byte* into) { std::memcpy(into, &from, size); }
  static LOOPBAAN_INLINE bool any(const values& of) {
    std::uint64_t words[size / 8], all = 0;
    std::memcpy(words, &of, size);
    for (const std::uint64_t each : words) all |= each;
    return all != 0;
  }

  /// Adds one row to the tallies. A comparison gives 255 for yes, which is taken off to add one.
  static LOOPBAAN_INLINE tally_found add(const tally_byte* levels, const tally_row& to, std::size_t width) {
    values missed{}, unknown{};
    std::size_t c = 0;
    for (; c + size <= width; c += size) {
      values level, needed, asked, met, not_known;
      read(level, levels + c);
      read(needed, to.needed + c);
      read(asked, to.asked + c);
      read(met, to.met + c);
      read(not_known, to.unknown + c);
      level += 1;
      const values enough = reinterpret_cast<values>(level >= needed);
      met -= enough;
      missed |= ~enough;
      const values silent = reinterpret_cast<values>(level == 0) & asked;
      not_known -= silent;
      unknown |= silent;
      write(met, to.met + c);
      write(not_known, to.unknown + c);
    }
    bool all_met = !any(missed), any_unknown = any(unknown);
    for (; c < width; ++c) {
      const auto level = static_cast<tally_byte>(levels[c] + 1);
      const bool enough = level >= to.needed[c], silent = level == 0 && to.asked[c] != 0;
      to.met[c] = static_cast<tally_byte>(to.met[c] + (enough ? 1 : 0));
      to.unknown[c] = static_cast<tally_byte>(to.unknown[c] + (silent ? 1 : 0));
      all_met = all_met && enough;
      any_unknown = any_unknown || silent;
    }
    return {all_met, any_unknown};
  }
};

/// Whether this machine has instructions for 32 bytes at once, and this compiler lets a function use them.
#if defined(__x86_64__)
#define LOOPBAAN_WIDE __attribute__((target("avx2")))
[[nodiscard]] inline bool has_wide_lanes() noexcept { return __builtin_cpu_supports("avx2") != 0; }
#else
#define LOOPBAAN_WIDE
[[nodiscard]] inline bool has_wide_lanes() noexcept { return false; }
#endif

}  // namespace loopbaan::detail
