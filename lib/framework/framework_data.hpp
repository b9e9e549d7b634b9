// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include <loopbaan/framework/framework.hpp>

namespace loopbaan::detail {

inline constexpr std::size_t most_raters = 1000;  // kinds of its own

/// What a framework holds: the draft as given, its parts as tables, and the references as positions.
struct framework_data {
  framework_draft draft;
  text title;
  table<source> sources;
  table<scale> scales;
  table<depth> depths;
  table<domain> domains;
  table<area> areas;
  table<competence> competences;
  table<profile> profiles;
  table<phase> phases;
  table<role> roles;
  table<route> routes;
  table<rater_kind> raters;
  table<instrument> instruments;
  table<assessment> assessments;
  table<step_kind> kinds;
  table<credit_unit> units;
  table<step> steps;

  std::vector<scale_index> scale_of;  ///< by competence; while checking, past the end where the scale is not known
  std::vector<std::optional<profile_index>> exits;
  bool phases_are_graph = false;  ///< do any say what leads to them?
  std::vector<std::vector<phase_index>> predecessors;
  std::vector<phase_index> phase_order;
  std::vector<std::vector<bool>> phases_before;  ///< of a graph: by phase, which lie before it
  std::vector<std::vector<std::optional<profile_index>>> depth_profiles;  ///< by domain, then depth
  std::vector<resolved_instrument> resolved_instruments;
  std::vector<resolved_assessment> resolved_assessments;
  std::vector<resolved_profile> resolved_profiles;
  std::vector<resolved_step> resolved_steps;
  std::vector<catalogue_ref> catalogues;
  std::string edition;      ///< fingerprint of the draft
  std::string fingerprint;  ///< likewise, of the catalogues too
  diagnostics notes;

  /// Of the draft, and so the same whatever catalogues are put on it.
  struct content_hash {
    std::once_flag once = {};
    std::string value = {};
  };
  std::shared_ptr<content_hash> hash = std::make_shared<content_hash>();

  /// Is there a scale with levels to judge by? Where not, that is the error, and errors about levels would only
  /// repeat it.
  [[nodiscard]] bool has_levels(competence_index c) const noexcept {
    const scale_index own = scale_of[c.value];
    return own.value < scales.size() && !scales[own].levels.empty();
  }

  /// @pre has_levels(c)
  [[nodiscard]] std::optional<rank> rank_of(competence_index c, std::string_view level_id) const noexcept;
};

/// The rank of a level in a scale.
[[nodiscard]] std::optional<rank> rank_in(const scale&, std::string_view level_id) noexcept;

}  // namespace loopbaan::detail

namespace loopbaan {
struct framework::data : detail::framework_data {};
}  // namespace loopbaan
