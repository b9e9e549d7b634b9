// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include <loopbaan/framework/framework.hpp>

/// What a framework says of a step, in words. Not escaped.
namespace loopbaan::detail {

/// "Klassenmanagement en Rekenen op startbekwaam; Taal op basisbekwaam; Lesbevoegdheid": competences together by level,
/// and only the competence where its scale has one level (one has it or not).
[[nodiscard]] std::string levels_in_words(const framework&, const std::vector<attainment>&, language);

/// All that must be met before a step: levels, alternatives, steps; "" when nothing is asked.
[[nodiscard]] std::string requirements_in_words(const framework&, step_index, language);

/// The levels that a profile asks for, and its choices.
[[nodiscard]] std::string requirements_in_words(const framework&, profile_index, language);

/// 1, 2… of a step whose kind the framework names itself, by its place among these; 0 for one that is built in, and none.
[[nodiscard]] std::size_t own_kind(const framework&, const step&);

/// "formeel"; "" when not given.
[[nodiscard]] std::string kind_in_words(const framework&, const step&, language);

/// "30 uur", "€ 450"; "" when not given.
[[nodiscard]] std::string hours_of(const step&, language);
[[nodiscard]] std::string cost_of_step(const framework&, const step&, language);

}  // namespace loopbaan::detail
