// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string>
#include <vector>

#include <report/map/drawing.hpp>

/// A step that several branches share has one box. So that it is seen in each, its box names the others, and so does the
/// head of each of these phases.
namespace loopbaan::detail {

/// The phases that a step lists beside that of its column, and that lie on another branch than it. In their order.
[[nodiscard]] std::vector<phase_index> other_branches(const framework&, const map_model&, step_index);

/// "ook in Spoedeisende hulp"; "" for most.
[[nodiscard]] std::string also_in_words(const framework&, const map_model&, step_index, language);

/// "ook hier: Consulten volgen": the steps of a phase whose boxes stand with one of another branch, of several their
/// number; "" for none.
[[nodiscard]] std::string also_here_words(const map_picture&, phase_index);

}  // namespace loopbaan::detail
