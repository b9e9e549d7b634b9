// SPDX-License-Identifier: BSL-1.0
#include <report/page/years.hpp>

#include <map>

#include <core/refusals.hpp>
#include <report/page/counted_sum.hpp>

namespace loopbaan::detail {

namespace {

/// The three parts of the years, and what falls in none.
constexpr std::size_t parts = 4;

std::array<std::int64_t, parts> parts_of(const hours_by_year::person& one) {
  return {one.asked[0], one.asked[1], one.asked[2], one.unplaced};
}

/// What the plans of a phase ask in each part. Together that is what its plans take, which stands on the page: so two
/// parts are hidden or none, and enough people have something in those.
struct asked_sums {
  std::array<counted_sum, parts> sums{};
  std::map<std::array<bool, parts>, std::uint32_t> shared;  ///< how many people have something in which parts

  void add(const hours_by_year::person& one) {
    const auto each = parts_of(one);
    std::array<bool, parts> has{};
    for (std::size_t part = 0; part < parts; ++part) {
      sums[part].add(each[part]);
      has[part] = each[part] > 0;
    }
    ++shared[has];
  }

  void protect(std::uint32_t people, std::uint32_t minimum) {
    std::vector<counted_sum*> all;
    for (counted_sum& each : sums) all.push_back(&each);
    protect_sums(all, [people](const counted_sum*) { return people; }, minimum, [&] {
      std::uint32_t hidden = 0;
      for (const auto& [has, count] : shared) {
        bool any = false;
        for (std::size_t part = 0; part < parts; ++part) any = any || (has[part] && !sums[part].shows);
        hidden += any ? count : 0;
      }
      return hidden;
    });
  }
};

range_figure range_of(const counted_sum& sum, std::uint32_t people) {
  return {told(sum, people, objective::hours, false), told(sum, people, objective::hours, true)};
}

}  // namespace

void tell_years(page_figures& to, const page_request& request, const grouped_rows& rows) {
  require_size(request.years.people.size(), request.people.size(), {"schooljaren", "school years"});
  std::vector<asked_sums> asked(rows.sizes.size());
  std::vector<std::array<counted_sum, 3>> given(rows.sizes.size());
  for (std::size_t row = 0; row < request.people.size(); ++row) {
    const hours_by_year::person& one = request.years.people[row];
    asked[rows.group_of(row)].add(one);
    for (std::size_t year = 0; year < 3; ++year) given[rows.group_of(row)][year].add(one.given[year]);
  }
  for (std::size_t g = 0; g < to.phases.size(); ++g) {
    phase_figure& made = to.phases[g];
    made.years.emplace();
    // Of a phase of which the sum is hidden, nothing: it is the sum of these.
    if (!made.costs.least || !made.costs.most) continue;
    asked[g].protect(made.people, to.minimum);
    for (std::size_t year = 0; year < 3; ++year) {
      counted_sum& of = given[g][year];
      of.shows = are_enough(of.people, made.people, to.minimum);
      (*made.years)[year] = {range_of(asked[g].sums[year], made.people), range_of(of, made.people)};
    }
    made.unplaced_minutes = range_of(asked[g].sums[3], made.people);
  }
}

}  // namespace loopbaan::detail
