// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string>

#include <loopbaan/core/error.hpp>
#include <loopbaan/people/cohort.hpp>

namespace loopbaan::detail {

/// Adds a note (894) where people have ids that programs and people easily take for one another: they differ in
/// capitals, or are numbers that differ in leading zeros. One note, with how many and the first few. O(people), by
/// hashing.
void note_ids_alike(const cohort&, const std::string& file, diagnostics& notes);

}  // namespace loopbaan::detail
