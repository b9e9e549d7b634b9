// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <loopbaan/framework/framework.hpp>

namespace loopbaan::detail {

/// Refuses levels that are not one for each competence of the framework, each of its scale, not shown or unknown.
/// O(competences). @throws error 431 no_such_level, 432 sizes_differ
void require_levels(const framework&, ranks_view);

}  // namespace loopbaan::detail
