// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <report/map/drawing.hpp>

namespace loopbaan::detail {

/// How a map stands on a page.
struct map_on_page {
  bool rich = true;  ///< with chains and details
  bool sheets =
      true;  ///< printed on sheets of its own, phase by phase at a readable size; else once, as large as a sheet
};

/// The picture in a part of a page that scrolls sideways.
[[nodiscard]] markup map_figure(const map_picture&, map_on_page);

/// The table behind the picture: per domain and phase, every step with what it asks and yields.
[[nodiscard]] markup map_table(const map_picture&);

}  // namespace loopbaan::detail
