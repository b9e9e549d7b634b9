// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <plan/prospect/telling.hpp>

namespace loopbaan::detail {

/// Finds the strategy of asking first that loses least at worst.
///
///     R(box) = min(width(box), min over assessments of what it takes + max over what it can find of R(box left))
///
/// Depth first, the cheapest assessment first, with a limit above which nobody is interested: what cannot come below it
/// is not looked into. A box that was settled is not looked at again.
class asker {
public:
  asker(fillings& of, const std::vector<telling>& all) : of_{of}, all_{all} {}

  struct answer {
    std::int64_t loses = endless;  ///< what `first` and the best after it lose at worst, or a bound on that
    bool proven = false;           ///< it is the least, or the least is not below the limit
    std::optional<assessment_index> first = {};
  };
  [[nodiscard]] answer solve(const filling_box&, std::int64_t below = endless);

private:
  struct settled {
    std::int64_t at_least = 0;
    answer best;
  };

  fillings& of_;
  const std::vector<telling>& all_;
  std::unordered_map<std::string, settled> known_;
};

/// Asking some assessments whatever they find: what that loses at worst.
struct asked_together {
  std::int64_t loses = endless;
  std::vector<assessment_index> order = {};  ///< none: to plan at once
};

/// One after the other the assessment that makes least be lost, as long as any does. A bound on the best strategy,
/// where that is too much to find.
[[nodiscard]] asked_together ask_together(fillings&, const std::vector<telling>&, std::uint64_t effort);

}  // namespace loopbaan::detail
