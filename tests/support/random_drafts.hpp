// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <vector>

#include <loopbaan/people/cohort.hpp>

#include <support/random.hpp>

/// Seeded random frameworks, catalogues and people in which every field is sometimes there.
namespace loopbaan::testing {

/// Valid by itself: every reference exists, nothing waits for itself.
[[nodiscard]] framework_draft random_framework(dice&);

/// Steps that come on top of `on`.
[[nodiscard]] catalogue_draft random_catalogue(dice&, const framework& on);

[[nodiscard]] std::vector<person_draft> random_people(dice&, const framework& on, std::size_t count);

}  // namespace loopbaan::testing
