// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <loopbaan/plan/planner.hpp>

/// Small worlds drawn in one line of text.
///
///     world("A1 -course 30h-> A2 ; B1|C2 -coaching-> A2 ; -start-> A1", "A2")
///
/// A statement is `needs -step hours-> yields`; statements are separated by `;`. `A1` is competence A at rank 1, `A0x1`
/// competence A0; `|` separates alternatives (requires_any), `2/` before them asks for two; `<x` after the hours names
/// a step that comes before, `!x` one that it excludes, `@p` a phase; `once` says that it cannot be taken again. The
/// last argument is what the target asks for: levels, and behind a `;` a choice, `2/ A1|B1|C1`. Ranks run from 1 to 3
/// and are called "1", "2", "3".
namespace loopbaan::testing {

struct phase_drawing {
  std::string id;
  std::string exit;  ///< levels that end it, e.g. "A1 B1"; "" for none
};

class world {
public:
  world(std::string_view drawing, std::string_view target, std::vector<phase_drawing> phases = {});
  explicit world(framework_draft draft);

  [[nodiscard]] const framework& fw() const noexcept { return fw_; }
  [[nodiscard]] profile_index target() const { return fw_.profiles().find("target").value(); }

  /// Levels such as "A1 B2"; "C?" is unknown; what is not named is not shown.
  [[nodiscard]] ranks levels(std::string_view words) const;
  [[nodiscard]] std::vector<step_index> steps(std::string_view words) const;
  [[nodiscard]] competence_index competence(std::string_view id) const { return fw_.competences().find(id).value(); }
  [[nodiscard]] step_index step(std::string_view id) const { return fw_.steps().find(id).value(); }
  [[nodiscard]] phase_index phase(std::string_view id) const { return fw_.phases().find(id).value(); }

  /// The cheapest plan from these levels.
  [[nodiscard]] plan_outcome plan(std::string_view from, objective = objective::hours) const;

private:
  framework fw_;
};

}  // namespace loopbaan::testing
