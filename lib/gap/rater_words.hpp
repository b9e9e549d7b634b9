// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <optional>
#include <string>

#include <loopbaan/people/evidence.hpp>

namespace loopbaan::detail {

/// "de leraar zelf", "a colleague"…
[[nodiscard]] std::string rater_word(std::optional<rater> by, language lang);

}  // namespace loopbaan::detail
