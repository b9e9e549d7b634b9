// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <loopbaan/core/text.hpp>
#include <loopbaan/graph/dependence.hpp>

namespace loopbaan {

/// What may be wrong with a framework and its catalogue, though every document in it is right.
enum class finding_kind : std::uint8_t {
  cycle,                  ///< steps each of which can come before the other, round and back
  dead_step,              ///< a step that never opens
  undelivered,            ///< an attainment that is asked for and that no step yields
  dominated,              ///< a step beside which another is never the worse choice
  superfluous_step,       ///< a step that yields only what everyone has who may take it
  superfluous_requisite,  ///< requisites that everyone meets anyway who meets the others; or an alternative
};

/// "cycle", "dead_step", "undelivered" and so on.
[[nodiscard]] std::string_view name(finding_kind) noexcept;

/// One remark about a catalogue. Which members are filled depends on the kind.
struct finding {
  finding_kind kind{};
  /// The step it is about. Of a cycle all steps that lead to each other, in catalogue order; of something undelivered
  /// the steps that ask for it.
  std::vector<step_index> steps = {};
  /// Of a dead step the earlier steps that are dead too; of a dominated one the step beside it; of superfluous
  /// requisites the earlier steps that need not be named.
  std::vector<step_index> others = {};
  /// Of a dead step two steps that exclude each other and without which it does not open, where that is why.
  std::vector<step_index> excluding = {};
  /// Of a dead step what it asks and nobody has; what is undelivered; what a superfluous step yields; the superfluous
  /// requisites, or all of the superfluous alternative.
  std::vector<attainment> attainments = {};
  std::vector<profile_index> profiles = {};       ///< which require or desire what is undelivered
  std::vector<career_graph::vertex> cycle = {};   ///< the shortest one, steps and attainments, back to its first
  std::optional<std::uint32_t> alternative = {};  ///< of a superfluous alternative: which of the step, from 0
  bool closed = false;                            ///< of a cycle: nobody gets in, so its steps are dead
  bool equal = false;                             ///< of a dominated step: the other is no better either

  friend bool operator==(const finding&, const finding&) = default;
};

/// All findings, by kind and then in the order of framework and catalogue. None about a framework without steps.
///
/// - A cycle is one of the edges in `onward_edges`; each knot gives one finding.
/// - Dead: nothing that can be reached opens it, or two steps that it cannot do without exclude each other.
/// - Dominated: the other asks no more, comes after no more, excludes no more, may be taken again if this one may, is
///   open in every phase in which this one is, yields no less, has the same payer and no fewer places, and costs no
///   more hours, euro and weeks. What is not given compares only with what is not given either. Without the step a plan
///   is as cheap as before in any objective, for all who may still take the other. A step that others come after is
///   never dominated. Of steps that ask for several alternatives at once not every dominance is found.
/// - Superfluous step: so by its own requirements, for everyone. A step that others come after is not superfluous.
/// - Superfluous requisites: so for those who come by the catalogue from the start of `can`, one finding per step.
///   Someone from elsewhere may have the one without the other. All of them may be dropped together: careers stay the
///   same. A superfluous alternative is so for everyone, and a finding of its own; where several are asked for at once,
///   each counts and none is called superfluous.
///
/// The start should hold what is `brought_along`. O(requisites × (vertices + edges) + pairs of steps that yield the
/// same competence).
[[nodiscard]] std::vector<finding> find_findings(const dependence& can);

/// What was found, in one or two plain sentences.
[[nodiscard]] std::string explain(const career_graph&, const finding&, language);
/// What to do about it.
[[nodiscard]] std::string remedy(const finding&, language);

}  // namespace loopbaan
