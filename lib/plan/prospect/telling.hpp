// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <functional>
#include <utility>
#include <vector>

#include <plan/prospect/fillings.hpp>

namespace loopbaan::detail {

/// An assessment as far as it tells something in a box: of some open levels, into which of several parts they fall.
struct telling {
  assessment_index assessment;
  std::int64_t takes = 0;

  struct told {
    std::size_t at = 0;  ///< which open level
    std::vector<std::pair<std::uint8_t, std::uint8_t>> parts =
        {};  ///< rising: each rank by itself, the last up to the top
  };
  std::vector<told> tells = {};  ///< of each two parts or more
};

/// What each assessment that is open to somebody tells in a box; those that tell nothing are left out. What takes least
/// comes first, then in the order of the framework.
[[nodiscard]] std::vector<telling> tellings_in(const filling_box&, const std::vector<telling>& among);

/// Likewise for a person and all that is open to them.
[[nodiscard]] std::vector<telling> tellings_of(const framework&, const fillings&, std::optional<phase_index>,
                                               const std::function<std::int64_t(const assessment&)>& takes);

/// A bound on all that an assessment can find, and whether something that it can find attains it.
struct worst_found {
  std::int64_t value = 0;
  bool proven = false;
};

/// The largest of a value over all that can be found, by dividing what can be found and looking first where the range
/// is widest: `value_of` is asked for the box that is left after one finding, and is never above its width. Ends with
/// endless as soon as a value is not below `below`.
[[nodiscard]] worst_found worst_of(fillings&, const filling_box&, const telling&, std::int64_t below,
                                   const std::function<worst_found(const filling_box&)>& value_of);

}  // namespace loopbaan::detail
