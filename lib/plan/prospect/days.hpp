// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <optional>
#include <vector>

#include <loopbaan/people/credits.hpp>

#include <plan/model/compiled_request.hpp>

namespace loopbaan::detail {

/// Somebody of whom every step that may have been done in time was: where the day of a step is not known it is that of
/// the question, and where that is not known all were done on one day.
class in_time {
public:
  explicit in_time(const standing&);

  /// The same person on these days. This must outlive it.
  [[nodiscard]] standing of(standing) const;

private:
  std::vector<date> done_on_;
  std::optional<date> today_;
};

/// A step that was done, and may have been in time to count.
struct open_day {
  step_index step;
  std::vector<std::vector<fact>> facts = {};  ///< that it counts, of the most years first: who did it in the last two
                                              ///< did it in the last five
};

/// The steps of which it is not known whether they count, for credits that are not all there without them. O(steps done
/// x credits asked)
[[nodiscard]] std::vector<open_day> open_days(const compiled_request&, const framework&, const standing&);

}  // namespace loopbaan::detail
