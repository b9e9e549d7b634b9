// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <report/map/drawing.hpp>

namespace loopbaan::detail {

/// The picture, with chains and details where it may be rich, in a part of a page that scrolls sideways, with its
/// sheets for print.
[[nodiscard]] markup map_figure(const map_picture&, bool rich);

/// The table behind the picture: per domain and phase, every step with what it asks and yields.
[[nodiscard]] markup map_table(const map_picture&);

}  // namespace loopbaan::detail
