// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include <loopbaan/core/text.hpp>

namespace loopbaan {

/// What a map of a curriculum is looked at for.
enum class curriculum_rule : std::uint8_t {
  never_introduced,
  not_practised,
  not_assessed,
  assessed_before_practised,
  order_broken,
  level_jumped,
  level_not_assessed,
  one_side_only,
  assessed_often,
  introduced_again,
  empty_module,
  prerequisite,
  overloaded_period,
  nobody_owns
};

/// A rule as people read it. All of them stand in one list, so that a page can print them with their sources.
struct curriculum_rule_text {
  curriculum_rule rule;
  int number;           ///< from 1, never given another meaning
  std::string_view id;  ///< the word of the file formats, e.g. "never-introduced"
  text title;
  text says;                          ///< what it asks, in a sentence
  text source;                        ///< where it comes from
  std::optional<std::int64_t> limit;  ///< its limit where nobody sets another; none: it has none
  text counts;                        ///< what the limit counts
};

/// All rules, by number.
[[nodiscard]] std::span<const curriculum_rule_text> curriculum_rules();

/// The text of one.
[[nodiscard]] const curriculum_rule_text& text_of(curriculum_rule);

/// The word of the file formats for a rule, e.g. "never-introduced".
[[nodiscard]] std::string_view name(curriculum_rule);

/// The rule of a word.
[[nodiscard]] std::optional<curriculum_rule> curriculum_rule_of(std::string_view id);

}  // namespace loopbaan
