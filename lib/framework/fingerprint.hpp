// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string>

#include <loopbaan/framework/entities.hpp>

namespace loopbaan::detail {

/// SHA-256 of all that a draft says. It is no hash of its document, which is written higher up in the house, but tells
/// drafts apart as surely. Notes say nothing of what is in it. Linear.
[[nodiscard]] std::string fingerprint_of(const framework_draft&);

/// The same of what has the first fingerprint, with a catalogue put on it.
[[nodiscard]] std::string fingerprint_with(const std::string& before, const catalogue_draft&);

}  // namespace loopbaan::detail
