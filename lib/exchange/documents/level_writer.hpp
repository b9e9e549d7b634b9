// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <loopbaan/people/cohort.hpp>

#include <exchange/json/parser.hpp>

namespace loopbaan::detail {

/// A level as documents name it: its id, or null where no level is shown.
[[nodiscard]] json write_level(const framework& on, competence_index, rank);

/// The framework that answers rest on: id, version and content hash. Linear in the framework: once per document.
[[nodiscard]] json write_basis(const framework& on);

/// Names the competences whose level a person decided, whatever the ratings say; nothing where there are none.
void put_overridden(json& into, const person&);

/// Says for what purpose people were asked about, where somebody said, and by which rule levels were found, where it is
/// not the rule that counts unless another is asked for.
void put_basis(json& into, const cohort&);

}  // namespace loopbaan::detail
