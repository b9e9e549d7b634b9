// SPDX-License-Identifier: BSL-1.0
#include <curriculum/module_rules.hpp>

#include <algorithm>

#include <loopbaan/graph/digraph.hpp>
#include <loopbaan/graph/reduction.hpp>

namespace loopbaan::detail {
namespace {

std::vector<std::uint32_t> variants_in(variant_set set) {
  std::vector<std::uint32_t> found;
  for (std::uint32_t v = 0; v < curriculum::most_variants; ++v)
    if (set >> v & 1) found.push_back(v);
  return found;
}

bool is_somewhere(std::int32_t time) { return time % 1000 == 999; }

/// Is it certain that `before` is not over when `later` begins? A module of a year without a period may be anywhere in
/// it.
bool is_late(const module_span& before, const module_span& later) {
  if (!before.is_known() || !later.is_known()) return false;
  const std::int32_t end = is_somewhere(before.last) ? before.first : before.last;
  const std::int32_t begin = is_somewhere(later.last) ? later.last : later.first;
  return end > begin;
}

void find_circles(const curriculum& of, std::vector<curriculum_finding>& into) {
  std::vector<digraph::edge> edges;
  for (std::uint32_t m = 0; m < of.modules().size(); ++m)
    for (const std::uint32_t before : of.resolved(m).after) edges.emplace_back(before, m);
  const digraph asked{of.modules().size(), edges};
  for (const std::vector<digraph::vertex>& knot : condense(asked).components) {
    const std::uint32_t first = knot.front();
    std::vector<std::uint32_t> circle = knot;
    if (knot.size() > 1)
      circle = shortest_cycle(asked, first);
    else if (std::ranges::count(of.resolved(first).after, first) == 0)
      continue;
    curriculum_finding made;
    made.rule = curriculum_rule::prerequisite;
    made.module = circle.front();
    variant_set set = 0;
    for (const std::uint32_t each : circle) set |= of.resolved(each).variants;
    made.variants = variants_in(set);
    made.modules = std::move(circle);
    made.there = extent::everybody;
    into.push_back(std::move(made));
  }
}

void find_late(const curriculum& of, std::uint32_t m, std::vector<curriculum_finding>& into) {
  const resolved_module& module = of.resolved(m);
  for (const std::uint32_t p : module.after) {
    if (p == m) continue;
    const resolved_module& before = of.resolved(p);
    curriculum_finding made;
    made.rule = curriculum_rule::prerequisite;
    made.module = m;
    made.modules = {p};
    if (const variant_set without = module.variants & ~before.variants; without != 0) {
      made.variants = variants_in(without);
      into.push_back(made);
    }
    if (const variant_set both = module.variants & before.variants; both != 0 && is_late(before.when, module.when)) {
      made.variants = variants_in(both);
      made.there = extent::by_choice;  // it is there, and late
      into.push_back(std::move(made));
    }
  }
}

}  // namespace

void find_in_modules(const curriculum& of, std::vector<curriculum_finding>& into) {
  const bool sides_are_said = std::ranges::any_of(of.cells(), [](const auto& each) { return each.sides != 0; });
  std::vector<std::vector<cell_place>> unowned(of.modules().size());
  if (sides_are_said && of.state_of(curriculum_rule::nobody_owns).on)
    for (const resolved_cell& each : of.cells())
      if (each.sides == 0) unowned[each.place.module].push_back(each.place);
  for (std::uint32_t m = 0; m < of.modules().size(); ++m) {
    curriculum_finding made;
    made.module = m;
    made.variants = variants_in(of.resolved(m).variants);
    if (of.modules()[m].cells.empty() && of.state_of(curriculum_rule::empty_module).on) {
      made.rule = curriculum_rule::empty_module;
      into.push_back(made);
    }
    if (!unowned[m].empty()) {
      made.rule = curriculum_rule::nobody_owns;
      made.cells = std::move(unowned[m]);
      std::ranges::sort(made.cells);
      made.amount = static_cast<std::int64_t>(made.cells.size());
      into.push_back(made);
    }
    if (of.state_of(curriculum_rule::prerequisite).on) find_late(of, m, into);
  }
  if (of.state_of(curriculum_rule::prerequisite).on) find_circles(of, into);
}

namespace {

/// What a period of a variant weighs: hundredths of an hour.
struct period_load {
  std::int64_t least = 0;  ///< whatever is chosen
  std::int64_t most = 0;
  std::vector<std::uint32_t> modules = {};
};

class variant_periods {
public:
  variant_periods(const curriculum& of, std::uint32_t variant, std::int32_t periods)
      : of_{of}, variant_{variant}, periods_{periods} {}

  /// The load of a period; modules that last longer are spread evenly over theirs.
  [[nodiscard]] period_load load_of(std::int32_t year, std::int32_t period) const {
    period_load made;
    const std::size_t choices = of_.draft().choices.size();
    std::vector<std::vector<std::int64_t>> options(choices);
    for (std::uint32_t m = 0; m < of_.modules().size(); ++m) {
      const resolved_module& each = of_.resolved(m);
      if (!(each.variants >> variant_ & 1) || !each.load || !each.when.is_known()) continue;
      const std::int32_t first = place_of(each.when.first), last = place_of(each.when.last);
      const std::int32_t here = year * periods_ + period - 1;
      if (here < first || here > last) continue;
      const std::int64_t part = *each.load / (last - first + 1);
      made.modules.push_back(m);
      if (each.choice) {
        options[*each.choice].push_back(part);
        continue;
      }
      made.least += part;
      made.most += part;
    }
    for (std::size_t c = 0; c < choices; ++c) {
      std::ranges::sort(options[c]);
      const auto take = static_cast<std::size_t>(of_.draft().choices[c].take.value_or(1));
      const bool all_here = static_cast<std::int64_t>(options[c].size()) == of_.options_of(c, variant_);
      for (std::size_t i = 0; i < std::min(take, options[c].size()); ++i) {
        if (all_here) made.least += options[c][i];
        made.most += options[c][options[c].size() - 1 - i];
      }
    }
    return made;
  }

private:
  [[nodiscard]] std::int32_t place_of(std::int32_t time) const {
    return time / 1000 * periods_ + std::min(time % 1000, periods_) - 1;
  }

  const curriculum& of_;
  std::uint32_t variant_;
  std::int32_t periods_;
};

}  // namespace

void find_in_periods(const curriculum& of, std::vector<curriculum_finding>& into) {
  const rule_state& rule = of.state_of(curriculum_rule::overloaded_period);
  if (!rule.on) return;
  std::int32_t periods = 1, last_year = 0;
  bool any_load = false;
  for (std::size_t m = 0; m < of.modules().size(); ++m) {
    const resolved_module& each = of.resolved(m);
    any_load = any_load || each.load;
    for (const std::int32_t time : {each.when.first, each.when.last})
      if (!is_somewhere(time)) periods = std::max(periods, time % 1000);
    last_year = std::max(last_year, each.when.last / 1000);
  }
  if (!any_load) return;
  // Where a map has no years, a period may be anything from a week to a year: there is nothing to weigh it by.
  const bool has_years = last_year > 0;
  if (!has_years) return;
  for (std::uint32_t v = 0; v < of.variant_count(); ++v) {
    const variant_periods loads{of, v, periods};
    for (std::int32_t year = 1; year <= last_year; ++year)
      for (std::int32_t period = 1; period <= periods; ++period) {
        const period_load load = loads.load_of(year, period);
        const auto exceeds = [&](std::int64_t hundredths) {
          return periods == 1 ? hundredths > rule.limit * hundredths_per_ec
                              : hundredths * 3 * periods > rule.limit * hundredths_per_ec * 4;
        };
        if (!exceeds(load.most)) continue;
        curriculum_finding made;
        made.rule = curriculum_rule::overloaded_period;
        made.variants = {v};
        made.there = exceeds(load.least) ? extent::everybody : extent::by_choice;
        made.modules = load.modules;
        made.amount = (exceeds(load.least) ? load.least : load.most) * 100 / hundredths_per_ec;
        made.time = year * 1000 + (periods == 1 ? 999 : period);
        into.push_back(std::move(made));
      }
  }
}

}  // namespace loopbaan::detail
