// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string>

#include <loopbaan/core/error.hpp>
#include <loopbaan/people/estimate.hpp>

namespace loopbaan::detail {

/// Adds that people have evidence by steps with credits that they did not do, as far as is said (716): of several files
/// once all are joined, as one may have the evidence and another what was done.
void note_not_done(const log_summary&, const std::string& file, diagnostics& notes);

/// Adds what logs leave open: entries that stand twice (515), raters who cannot be told apart (516), too few
/// observations (938), credits of what was not done (716), kinds of raters that an instrument is not for (935). One note
/// of a kind, with how many.
void note_repeats(const log_summary&, const std::string& file, diagnostics& notes);

}  // namespace loopbaan::detail
