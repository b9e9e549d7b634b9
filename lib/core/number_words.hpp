// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <loopbaan/core/text.hpp>

namespace loopbaan::detail {

/// A number as people write it, for a message: the shortest digits that name it, with a decimal comma in Dutch. The
/// same under every locale.
[[nodiscard]] text number_words(double);

}  // namespace loopbaan::detail
