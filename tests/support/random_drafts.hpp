// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <random>
#include <string>

#include <loopbaan/framework/entities.hpp>
#include <loopbaan/people/cohort.hpp>

/// Seeded random frameworks, catalogues and people in which every field is sometimes there.
namespace loopbaan::support {

/// The same numbers on every platform: the distributions of the standard library are not.
class dice {
public:
  explicit dice(std::uint64_t seed) : engine_{seed} {}

  /// 0 … `sides` - 1.
  std::size_t roll(std::size_t sides) { return static_cast<std::size_t>(engine_() % sides); }
  bool chance(std::size_t percent) { return roll(100) < percent; }

private:
  std::mt19937_64 engine_;
};

/// Valid by itself: every reference exists, nothing waits for itself.
[[nodiscard]] framework_draft random_framework(dice&);

/// Steps that come on top of `on`.
[[nodiscard]] catalogue_draft random_catalogue(dice&, const framework& on);

[[nodiscard]] std::vector<person_draft> random_people(dice&, const framework& on, std::size_t count);

}  // namespace loopbaan::support
