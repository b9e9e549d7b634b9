// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <loopbaan/people/level_rule.hpp>

namespace loopbaan::detail {

/// One rule that the library follows, in plain words.
struct rule_words {
  std::string name;
  std::string words;
};

/// All rules by which levels, gaps, figures and plans come about, for a reader who wants to check them. `levels` is the
/// rule by which levels were found, `objective` what a plan is cheapest in, in words; `minimum` the smallest group of
/// which a figure shows.
[[nodiscard]] std::vector<rule_words> all_rules(const framework&, const level_rule& levels, std::string_view objective,
                                                std::uint32_t minimum, language);

}  // namespace loopbaan::detail
