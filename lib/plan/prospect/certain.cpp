// SPDX-License-Identifier: BSL-1.0
#include <plan/prospect/certain.hpp>

namespace loopbaan::detail {
namespace {

constexpr step_verdict not_certain{true, false, false};

/// What the ends of a box in which the same is asked say of all of it; undecided: nothing.
step_verdict judge_by_ends(fillings& of, step_index step, const filling_box& box) {
  const auto best = of.cost(box.most);
  if (!best) return {};
  if (*best == endless) return {true, true, true};  // nowhere a plan
  const auto best_without = of.cost(box.most, step);
  if (!best_without) return {};
  if (*best_without == endless) return {true, true, true};  // and so nowhere one without it
  if (*best_without == *best) return not_certain;
  const auto worst = of.cost(box.least);
  if (!worst) return {};
  // Without the step no filling costs less than the best one does, and with it none more than the worst.
  if (*worst != endless && *best_without > *worst) return {true, true, false};
  if (*worst != endless) {
    const auto worst_without = of.cost(box.least, step);
    if (worst_without && *worst_without == *worst) return not_certain;
  }
  return {};
}

}  // namespace

step_verdict judge(fillings& of, step_index step, const filling_box& box) {
  if (of.asks_the_same(box)) {
    const step_verdict found = judge_by_ends(of, step, box);
    if (found.decided || box.single()) return found;
  }
  if (!of.spend()) return {};
  const auto [lower, upper] = halves(box, widest(box));
  const step_verdict above = judge(of, step, upper);
  if (above.decided && !above.certain) return not_certain;
  const step_verdict below = judge(of, step, lower);
  if (below.decided && !below.certain) return not_certain;
  return {above.decided && below.decided, true, above.unavoidable && below.unavoidable};
}

}  // namespace loopbaan::detail
