// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include <loopbaan/core/table.hpp>
#include <loopbaan/framework/entities.hpp>

namespace loopbaan {

using assessment_index = index_of<assessment>;
using competence_index = index_of<competence>;
using depth_index = index_of<depth>;
using domain_index = index_of<domain>;
using instrument_index = index_of<instrument>;
using profile_index = index_of<profile>;
using phase_index = index_of<phase>;
using rater_kind_index = index_of<rater_kind>;
using role_index = index_of<role>;
using route_index = index_of<route>;
using step_kind_index = index_of<step_kind>;
using step_index = index_of<step>;
using unit_index = index_of<credit_unit>;
using scale_index = index_of<scale>;

/// The place of a level in its scale: 1 is the first level, 0 is "not shown" below it; at most 254.
/// `unknown` says that nobody has established a level: it is shown as unknown and planned as "not shown".
enum class rank : std::uint8_t { not_shown = 0, unknown = 255 };

/// @throws error 431 for more than 255, which would come out as another rank
[[nodiscard]] constexpr rank make_rank(std::size_t value) {
  if (value > 255) detail::refuse_level(value);
  return static_cast<rank>(value);
}
[[nodiscard]] constexpr std::size_t number(rank r) noexcept { return static_cast<std::size_t>(r); }

/// What a rank counts for when requirements are compared: unknown counts as not shown.
[[nodiscard]] constexpr rank counted(rank r) noexcept { return r == rank::unknown ? rank::not_shown : r; }

/// One rank per competence of the framework, in its order.
using ranks = std::vector<rank>;
using ranks_view = std::span<const rank>;

/// "competence at rank or higher".
struct attainment {
  competence_index competence;
  rank level{};

  friend constexpr auto operator<=>(const attainment&, const attainment&) = default;
};

/// Does `levels` meet every one of `wanted`? @throws error 430 where `levels` is too short for that
[[nodiscard]] inline bool meets(ranks_view levels, std::span<const attainment> wanted) {
  for (const auto& [competence, at] : wanted) {
    detail::require_position(competence.value, levels.size());
    if (counted(levels[competence.value]) < at) return false;
  }
  return true;
}

}  // namespace loopbaan

template <>
struct std::hash<loopbaan::attainment> {
  std::size_t operator()(const loopbaan::attainment& each) const noexcept {
    return std::hash<std::uint64_t>{}(std::uint64_t{each.competence.value} << 8 | loopbaan::number(each.level));
  }
};
