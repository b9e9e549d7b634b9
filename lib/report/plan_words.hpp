// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string>

#include <loopbaan/plan/outcome.hpp>

namespace loopbaan::detail {

/// Why a step is in a plan, shortly: "Klassenmanagement op startbekwaam; voor stap 3: Taal op basisbekwaam". Levels that
/// the target asks for stand alone; steps are named by their place in the plan, counted from 1.
[[nodiscard]] std::string reasons_in_words(const framework&, const plan_outcome&, const planned_step&, language);

}  // namespace loopbaan::detail
