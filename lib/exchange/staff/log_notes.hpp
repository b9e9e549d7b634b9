// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string>

#include <loopbaan/core/error.hpp>
#include <loopbaan/people/estimate.hpp>

namespace loopbaan::detail {

/// Adds what logs leave open: entries that stand twice (515), raters who cannot be told apart (516), kinds
/// of raters that an instrument is not for (935). One note of a
/// kind, with how many.
void note_repeats(const log_summary&, const std::string& file, diagnostics& notes);

}  // namespace loopbaan::detail
