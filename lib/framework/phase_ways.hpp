// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <optional>
#include <vector>

#include <loopbaan/framework/framework.hpp>

/// How careers go from phase to phase. See docs/decisions/0074-phases-with-branches.md.
namespace loopbaan::detail {

/// The phases that are left on one way, from where a career begins: the exit profile of each must be met. In order.
using phase_way = std::vector<phase_index>;

/// All ways from where careers begin to a phase that lead through another, or to that phase itself. At least one; in a
/// line one, at most 1000 in a graph. O(phases × ways). @pre `through` is `to` or lies before it
[[nodiscard]] std::vector<phase_way> ways_into(const framework&, phase_index to, phase_index through);

/// What every way to a phase leads through: so much it takes for granted of who is in it.
[[nodiscard]] phase_way always_before(const framework&, phase_index);

/// The levels that the exit profiles of a way ask, rising, each once; and their choices, each once.
[[nodiscard]] std::vector<attainment> levels_of(const framework&, const phase_way&);
[[nodiscard]] std::vector<resolved_choice> choices_of(const framework&, const phase_way&);

/// The first way of which all exit profiles are met, for who is in `start`.
[[nodiscard]] std::optional<phase_way> met_way(const framework&, phase_index to, phase_index start, ranks_view levels);

/// Is there such a way?
[[nodiscard]] bool is_entered(const framework&, phase_index to, phase_index start, ranks_view levels);

/// When a step with phases opens for someone in phase `start`: never, at once, or when any of some phases is entered.
struct opening {
  enum class kind {
    behind,    ///< never: each of its phases lies behind, or on another branch and some behind
    elsewhere, ///< never: all of its phases lie on other branches
    now,
    entering
  } when{};
  phase_index door{};                     ///< the phase whose entry opens it,
  std::vector<phase_index> others = {};   ///< or any of these: in a line none

  /// All of these: none but of what waits.
  [[nodiscard]] std::vector<phase_index> doors() const;
  [[nodiscard]] bool never() const noexcept { return when == kind::behind || when == kind::elsewhere; }
};
[[nodiscard]] opening opens(const framework&, const resolved_step&, std::optional<phase_index> start);

/// The phase of a step that waits for one alone; none for what waits for nothing, or for any of several.
[[nodiscard]] std::optional<phase_index> only_door(const opening&) noexcept;

}  // namespace loopbaan::detail
