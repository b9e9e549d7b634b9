// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <vector>

/// Random numbers that are the same on every platform (splitmix64; Steele, Lea & Flood 2014). The distributions of the
/// standard library are not.
namespace loopbaan::testing {

class dice {
public:
  explicit dice(std::uint64_t seed) : state_{seed} {}

  std::uint64_t next() {
    std::uint64_t z = (state_ += 0x9e3779b97f4a7c15);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
    z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
    return z ^ (z >> 31);
  }

  /// A whole number from 0 to below `n`. @pre n > 0
  std::size_t below(std::size_t n) { return static_cast<std::size_t>(next() % n); }

  /// True `percent` times in a hundred.
  bool chance(unsigned percent) { return below(100) < percent; }

  template <class T>
  const T& pick(const std::vector<T>& among) {
    return among[below(among.size())];
  }

private:
  std::uint64_t state_;
};

/// Does a sanitizer look at memory and arithmetic, which takes ten times as long?
#if defined(__SANITIZE_ADDRESS__)
inline constexpr bool sanitized = true;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
inline constexpr bool sanitized = true;
#else
inline constexpr bool sanitized = false;
#endif
#else
inline constexpr bool sanitized = false;
#endif

/// How many of so many random cases are gone through: all; a quarter where it is sanitized, which meets the same code in few.
[[nodiscard]] constexpr std::size_t cases(std::size_t all) { return sanitized ? all / 4 : all; }

}  // namespace loopbaan::testing
