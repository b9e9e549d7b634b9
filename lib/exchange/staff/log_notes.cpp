// SPDX-License-Identifier: BSL-1.0
#include <exchange/staff/log_notes.hpp>

namespace loopbaan::detail {

void note_repeats(const log_summary& found, const std::string& file, diagnostics& notes) {
  if (found.twice > 0) notes.push_back({errc::entry_twice, {file}, {std::to_string(found.twice)}});
  if (found.not_told_apart > 0)
    notes.push_back({errc::raters_not_told_apart, {file}, {std::to_string(found.not_told_apart)}});
}

}  // namespace loopbaan::detail
