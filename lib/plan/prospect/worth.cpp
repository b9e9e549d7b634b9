// SPDX-License-Identifier: BSL-1.0
#include <plan/prospect/worth.hpp>

#include <algorithm>
#include <tuple>

#include <core/wide_number.hpp>

namespace loopbaan::detail {
namespace {

std::optional<std::int64_t> shown(std::int64_t width) { return width == endless ? std::nullopt : std::optional{width}; }

/// Who bounds a range that has no bound comes before who does not; then who closes more for what it takes; then who
/// closes more; then who takes less.
bool worth_more(const assessment_worth& a, const assessment_worth& b, std::int64_t width) {
  if (a.left.has_value() != b.left.has_value()) return a.left.has_value();
  const std::int64_t closed_a = a.left && width != endless ? width - *a.left : 0;
  const std::int64_t closed_b = b.left && width != endless ? width - *b.left : 0;
  const wide_number one = wide_number{closed_a} * b.takes;
  const wide_number other = wide_number{closed_b} * a.takes;
  if (one != other) return one > other;
  if (closed_a != closed_b) return closed_a > closed_b;
  const std::int64_t left_a = a.left.value_or(endless);
  const std::int64_t left_b = b.left.value_or(endless);
  return std::tie(a.takes, left_a) < std::tie(b.takes, left_b);
}

}  // namespace

std::vector<assessment_worth> worths_of(fillings& of, const std::vector<telling>& all, std::uint64_t effort) {
  const filling_box everything = of.all();
  of.allow(effort);
  const std::int64_t width = of.bounds(everything).width();
  std::vector<assessment_worth> found;
  for (const telling& each : all) {
    of.allow(effort);
    const worst_found worst = worst_of(of, everything, each, endless, [&](const filling_box& left) -> worst_found {
      const cost_bounds range = of.bounds(left);
      return {range.width(), range.proven};
    });
    // After asking nothing is wider than before; where the effort ran out, that is all that is known.
    const std::int64_t left = std::min(worst.value, width);
    assessment_worth made{
        .assessment = each.assessment, .takes = each.takes, .left = shown(left), .proven = worst.proven};
    for (const telling::told& told : each.tells) made.tells.push_back(of.open()[told.at].competence);
    found.push_back(std::move(made));
  }
  std::ranges::stable_sort(found, [&](const auto& a, const auto& b) { return worth_more(a, b, width); });
  return found;
}

}  // namespace loopbaan::detail
