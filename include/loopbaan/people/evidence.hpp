// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <loopbaan/core/date.hpp>
#include <loopbaan/framework/rank.hpp>

namespace loopbaan {

/// Who gave a rating.
enum class rater { self, colleague, leader, observer, pupil, institute };

/// The word of the file formats for a rater, e.g. "leader".
[[nodiscard]] std::string_view name(rater) noexcept;

/// The rater that a Dutch or English word means ("leidinggevende", "zelf", "colleague"…).
[[nodiscard]] std::optional<rater> parse_rater(std::string_view word);

/// One rating of one competence.
struct evidence {
  competence_index competence;
  rank at{};
  std::optional<rater> by = {};
  std::optional<date> on = {};
  std::string instrument = {};
  extra_fields extra = {};
};

}  // namespace loopbaan
