// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string>

#include <loopbaan/plan/outcome.hpp>

namespace loopbaan::detail {

/// Why a step is in a plan, shortly: "Klassenmanagement; voor stap 3: Taal op basisbekwaam". Competences for the target
/// stand alone, their levels are those of the profile; steps are named by their place in the plan, counted from 1.
[[nodiscard]] std::string reasons_in_words(const framework&, const plan_outcome&, const planned_step&, language);

}  // namespace loopbaan::detail
