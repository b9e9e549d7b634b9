// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/people/evidence.hpp>

#include <array>

#include <loopbaan/core/text.hpp>

namespace loopbaan {
namespace {

struct rater_word {
  rater by;
  std::string_view word;
};

/// The first word of each rater is its name in the file formats.
constexpr std::array words{
    rater_word{rater::self, "self"},           rater_word{rater::self, "zelf"},
    rater_word{rater::self, "leraar"},         rater_word{rater::colleague, "colleague"},
    rater_word{rater::colleague, "collega"},   rater_word{rater::leader, "leader"},
    rater_word{rater::leader, "leidinggevende"}, rater_word{rater::leader, "schoolleider"},
    rater_word{rater::leader, "directeur"},    rater_word{rater::observer, "observer"},
    rater_word{rater::observer, "observator"}, rater_word{rater::pupil, "pupil"},
    rater_word{rater::pupil, "leerling"},      rater_word{rater::institute, "institute"},
    rater_word{rater::institute, "instituut"}, rater_word{rater::institute, "pabo"},
};

}  // namespace

std::string_view name(rater by) noexcept {
  for (const auto& each : words)
    if (each.by == by) return each.word;
  return {};
}

std::optional<rater> parse_rater(std::string_view word) {
  const std::string wanted = folded(word);
  for (const auto& each : words)
    if (each.word == wanted) return each.by;
  return std::nullopt;
}

}  // namespace loopbaan
