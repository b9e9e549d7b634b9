// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <optional>
#include <string>

#include <core/collector.hpp>
#include <exchange/documents/assignment_fields.hpp>

/// A round and its answer out of what a document says, and the other way round.
namespace loopbaan::detail {

[[nodiscard]] assignment_draft draft_of(const assignment_round&, const std::string& seed, const assignment&);

/// None where something is wrong, or was before; that is told.
[[nodiscard]] std::optional<assignment_round> round_of(const assignment_draft&, collector&);

/// What it names and the round has not is told. @pre the round is of this draft
[[nodiscard]] assignment answer_of(const assignment_draft&, const assignment_round&, collector&);

}  // namespace loopbaan::detail
