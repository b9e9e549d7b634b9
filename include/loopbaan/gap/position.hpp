// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <loopbaan/gap/gap.hpp>

namespace loopbaan {

/// A step to the next depth of a domain.
struct career_move {
  enum class kind {
    entering,   ///< into the domain that every teacher works in
    deepening,  ///< further into a domain that has been entered
    broadening  ///< into another domain
  };

  kind how{};
  depth_index depth;  ///< to where
  gap to_it;          ///< what is missing for it; never closed

  friend bool operator==(const career_move&, const career_move&) = default;
};

/// "entering", "deepening" or "broadening"; "" for none of these.
[[nodiscard]] std::string_view name(career_move::kind) noexcept;

/// Where someone stands in one domain.
struct domain_position {
  domain_index domain;
  std::optional<depth_index> reached = {};   ///< the deepest; none: the domain has not been entered
  std::optional<depth_index> possible = {};  ///< the deepest, if every level that is unknown were as high as it can be
  std::optional<career_move> next = {};      ///< none: the deepest there is has been reached

  friend bool operator==(const domain_position&, const domain_position&) = default;
};

/// Where someone stands in every domain that has depths, in the order of the framework: the domain that every teacher
/// works in first, where the framework lists it first. A position is no score: domains are never added up.
struct career_position {
  std::vector<domain_position> domains;

  friend bool operator==(const career_position&, const career_position&) = default;
};

/// A depth is reached when its profile is met, and the profiles of all depths before it that the domain has. Unknown
/// counts as not shown; `possible` says whether that decides. The next move is the first depth that is not reached.
/// Source: Snoek c.s. (2017), growth as deepening within a domain and broadening to other domains. O(profiles of
/// depths). @throws error as `require_standing`
[[nodiscard]] career_position find_position(const framework&, const standing&);

/// Where someone stands in a domain and what the next move asks, in a sentence or two from which it can be rebuilt by
/// hand.
[[nodiscard]] std::string explain(const domain_position&, const framework&, language);

}  // namespace loopbaan
