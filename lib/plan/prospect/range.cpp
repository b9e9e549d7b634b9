// SPDX-License-Identifier: BSL-1.0
#include <limits>

#include <core/refusals.hpp>
#include <loopbaan/plan/prospect.hpp>

namespace loopbaan {
namespace {

void add_to(std::int64_t& sum, std::int64_t amount, std::size_t ranges) {
  if (amount > std::numeric_limits<std::int64_t>::max() - sum)
    detail::refuse({errc::costs_too_large,
                    {},
                    {text{counted(ranges, {"bereik", "range"}, {"bereiken", "ranges"}, language::nl),
                          counted(ranges, {"bereik", "range"}, {"bereiken", "ranges"}, language::en)}}});
  sum += amount;
}

}  // namespace

std::optional<std::int64_t> width_of(const cost_range& range) noexcept {
  if (!range.least) return range.proven ? std::optional<std::int64_t>{0} : std::nullopt;
  if (!range.most) return std::nullopt;
  return *range.most - *range.least;
}

range_total total_of(std::span<const cost_range> ranges) {
  range_total total{.people = ranges.size()};
  for (const cost_range& each : ranges) {
    if (each.least) add_to(total.least, *each.least, ranges.size());
    if (each.most) add_to(total.most, *each.most, ranges.size());
    if (!each.proven) {
      ++total.unproven;
    } else if (!each.least) {
      ++total.none;
    } else if (!each.most) {
      ++total.perhaps_none;
    } else if (*each.least == *each.most) {
      ++total.certain;
    }
  }
  return total;
}

std::int64_t cost_of(const assessment& a, objective o, bool hours_of_others) {
  step like{.id = {}, .title = {}};
  like.cost = a.cost;
  like.weeks = a.weeks;
  like.hours = a.hours;
  std::int64_t sum = cost_of(like, o);
  if (hours_of_others && a.hours_of_others) {
    like = {.id = {}, .title = {}};
    like.hours = a.hours_of_others;
    sum += cost_of(like, o);
  }
  return sum;
}

}  // namespace loopbaan
