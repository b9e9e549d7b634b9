// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include <loopbaan/framework/crosswalk.hpp>

namespace loopbaan {

/// The ids of the frameworks of teachers that are built in, the one of `dutch_framework` first: nl-leraar, nl-2005…
[[nodiscard]] std::vector<std::string_view> built_in_ids();

/// The ids of the standards that are built in, whose subjects are schools: nl-amsterdam, nl-keurmerk-utrecht…
[[nodiscard]] std::vector<std::string_view> built_in_standards();

/// The built-in framework or standard of an id, with its catalogue where it has one; none when there is no such id.
/// Read afresh at each call: keep it.
[[nodiscard]] std::optional<framework> built_in_framework(std::string_view id);

/// The built-in crosswalk between two editions that are built in; none when there is none that way.
[[nodiscard]] std::optional<crosswalk> built_in_crosswalk(const framework& from, const framework& to);

}  // namespace loopbaan
