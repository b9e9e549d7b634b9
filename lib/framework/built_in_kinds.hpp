// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <span>
#include <string_view>

#include <loopbaan/framework/field.hpp>

namespace loopbaan::detail {

/// The kinds of steps that every framework has.
inline constexpr std::array<std::string_view, 3> built_in_kinds{"formal", "informal", "collective"};
inline constexpr std::array<term, 3> built_in_kind_titles{term{"formeel", "formal"}, term{"informeel", "informal"},
                                                          term{"samen", "together"}};

/// The kinds of raters that every framework has, in the order of `rater`.
inline constexpr std::array<std::string_view, 6> built_in_raters{"self",     "colleague", "leader",
                                                                 "observer", "pupil",     "institute"};

/// The ids that every framework has of such entities, beside its own.
[[nodiscard]] constexpr std::span<const std::string_view> built_in_ids(entity_kind of) noexcept {
  if (of == entity_kind::rater) return built_in_raters;
  if (of == entity_kind::kind_of_step) return built_in_kinds;
  return {};
}

}  // namespace loopbaan::detail
