// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <random>
#include <vector>

#include <loopbaan/loopbaan.hpp>

namespace bench {

/// The same numbers on every machine: the standard fixes the generator, and no distribution of the library is used.
class dice {
public:
  explicit dice(std::uint64_t seed) : engine_{seed} {}

  /// A number from 0 to `sides` - 1. @pre sides > 0
  [[nodiscard]] std::size_t roll(std::size_t sides) { return static_cast<std::size_t>(engine_() % sides); }

private:
  std::mt19937_64 engine_;
};

/// People who each have, per competence, a level that a random competence of `model` has: other people, as far on the
/// whole as that one.
[[nodiscard]] std::vector<loopbaan::ranks> people_like(const loopbaan::ranks& model, std::size_t count, dice&);

/// Someone at work in a phase: a rank below, at or above what the phase before it ended with (one in five below, one in
/// five above), and in one of four other competences the first level. Missing competences are not shown.
[[nodiscard]] loopbaan::person_draft someone_in(const loopbaan::framework&, loopbaan::phase_index, std::size_t number,
                                                dice&);

/// The people of a nation: of twenty people two study, three are in induction, fifteen are experienced.
[[nodiscard]] loopbaan::cohort nation(const loopbaan::framework&, std::size_t count, dice&);

}  // namespace bench
