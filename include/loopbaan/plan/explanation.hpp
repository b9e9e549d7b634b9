// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string>
#include <vector>

#include <loopbaan/plan/outcome.hpp>

namespace loopbaan {

/// Why a step is in a plan, in words: "Klassenmanagement (startbekwaam): nodig voor het doel".
/// @throws error 430 no_such_position, 431 no_such_level, 511 other_answer, as the next one
[[nodiscard]] std::string explain(const framework&, const reason&, language);

/// Why a step is in a plan, in few sentences: levels that are there for the same are named together, and counted where
/// there are many: "21 bekwaamheden, alle nodig voor “Bekwaamheidsonderzoek” en voor het doel". O(reasons²)
/// @throws error as for one reason
[[nodiscard]] std::vector<std::string> explain(const framework&, const planned_step&, language);

/// Why a level cannot be had, in words, with the steps that would yield it.
[[nodiscard]] std::string explain(const framework&, const missing_piece&, language);

/// Which credits are out of reach, and how many can be had. @throws error 430
[[nodiscard]] std::string explain(const framework&, const missing_credits&, language);

/// Which credits a part of a plan leaves, and how many are there with it. @throws error 430
[[nodiscard]] std::string explain_left(const framework&, const missing_credits&, language);

/// A plan on one line: the ids of its steps in order, or the status when there is none.
[[nodiscard]] std::string print(const framework&, const plan_outcome&);

/// How often a step stands in the plans of a cohort.
struct need {
  step_index step;
  std::size_t people = 0;
};

/// The steps that plans ask for, most needed first, then in catalogue order. O(steps in all plans).
/// @throws error 430 no_such_position
[[nodiscard]] std::vector<need> count_needs(const framework&, const std::vector<plan_outcome>&);

}  // namespace loopbaan
