// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <loopbaan/gap/publication.hpp>

namespace loopbaan::detail {

/// @throws error 432 sizes_differ, 433 impossible_value: what cannot be a publication
void require_publication(const publication&);

}  // namespace loopbaan::detail
