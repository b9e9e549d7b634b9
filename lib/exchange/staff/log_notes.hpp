// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string>

#include <loopbaan/core/error.hpp>
#include <loopbaan/people/cohort.hpp>

namespace loopbaan::detail {

/// Adds what logs leave open: entries that stand twice (515), raters who cannot be told apart (516). One note of a
/// kind, with how many. O(entries × log).
void note_repeats(const cohort&, const std::string& file, diagnostics& notes);

}  // namespace loopbaan::detail
