// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <loopbaan/core/result.hpp>

#include <exchange/json/reading.hpp>

namespace loopbaan::detail {

/// What building found, without what merely follows from what reading found: a complaint about a value that could not
/// be read, or a reference to an entry that could not be read. So one mistake gives one defect.
[[nodiscard]] diagnostics without_consequences(diagnostics of_building, const diagnostics& of_reading);

/// Sorts by place, in the order of the canonical document: names by their bytes, positions by number.
void sort_by_place(diagnostics&);

/// What reading found and what building found as one list, in the order of the document.
[[nodiscard]] diagnostics joined(reading&, const diagnostics& built);

/// What `built` holds, when reading found nothing either.
template <class T>
[[nodiscard]] result<T> combined(reading& read, result<T> built) {
  if (built && read.clean()) return built;
  return joined(read, built ? diagnostics{} : built.errors());
}

}  // namespace loopbaan::detail
