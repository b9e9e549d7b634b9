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

void find_circles(const module_world& of, std::vector<curriculum_finding>& into) {
  std::vector<digraph::edge> edges;
  for (std::uint32_t m = 0; m < of.modules.size(); ++m)
    for (const std::uint32_t before : of.modules[m].after) edges.emplace_back(before, m);
  if (edges.empty()) return;
  const digraph asked{of.modules.size(), edges};
  for (const std::vector<digraph::vertex>& knot : condense(asked).components) {
    const std::uint32_t first = knot.front();
    std::vector<std::uint32_t> circle = knot;
    if (knot.size() > 1)
      circle = shortest_cycle(asked, first);
    else if (std::ranges::count(of.modules[first].after, first) == 0)
      continue;
    curriculum_finding made;
    made.rule = curriculum_rule::prerequisite;
    made.module = circle.front();
    variant_set set = 0;
    for (const std::uint32_t each : circle) set |= of.modules[each].variants;
    made.variants = variants_in(set);
    made.modules = std::move(circle);
    made.there = extent::everybody;
    into.push_back(std::move(made));
  }
}

void find_late(const module_world& of, std::uint32_t m, std::vector<curriculum_finding>& into) {
  const resolved_module& module = of.modules[m];
  for (const std::uint32_t p : module.after) {
    if (p == m) continue;
    const resolved_module& before = of.modules[p];
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

module_world module_world_of(const rule_world& rules) {
  const std::size_t count = rules.of->modules().size();
  module_world made{&rules, rules.of->resolved_modules(), std::vector<bool>(count, true),
                    std::vector<std::vector<cell_place>>(count)};
  see_cells(made, rules.of->cells());
  return made;
}

void see_cells(module_world& of, std::span<const resolved_cell> cells) {
  for (const resolved_cell& each : cells) {
    of.is_empty[each.place.module] = false;
    if (each.sides == 0)
      of.unowned[each.place.module].push_back(each.place);
    else
      of.sides_are_said = true;
  }
}

void find_in_modules(const module_world& of, std::vector<curriculum_finding>& into) {
  const curriculum& map = *of.rules->of;
  const bool asks_owners = of.sides_are_said && map.state_of(curriculum_rule::nobody_owns).on;
  const bool asks_cells = map.state_of(curriculum_rule::empty_module).on;
  const bool asks_before = map.state_of(curriculum_rule::prerequisite).on;
  for (std::uint32_t m = 0; m < of.modules.size(); ++m) {
    if (of.modules[m].variants == 0) continue;
    const auto about = [&](curriculum_rule rule) {
      curriculum_finding made;
      made.rule = rule;
      made.module = m;
      made.variants = variants_in(of.modules[m].variants);
      return made;
    };
    if (of.is_empty[m] && asks_cells) into.push_back(about(curriculum_rule::empty_module));
    if (!of.unowned[m].empty() && asks_owners) {
      curriculum_finding made = about(curriculum_rule::nobody_owns);
      made.cells = of.unowned[m];
      std::ranges::sort(made.cells);
      made.amount = static_cast<std::int64_t>(made.cells.size());
      into.push_back(std::move(made));
    }
    if (asks_before) find_late(of, m, into);
  }
  if (asks_before) find_circles(of, into);
}

namespace {

/// What a period of a variant weighs: hundredths of an hour.
struct period_load {
  std::int64_t least = 0;  ///< whatever is chosen
  std::int64_t most = 0;
  std::vector<std::uint32_t> modules = {};
  std::vector<std::pair<std::int32_t, std::int64_t>> options = {};  ///< choice and load
};

/// The loads of all periods of all years of a variant.
class variant_periods {
public:
  variant_periods(const module_world& of, std::uint32_t variant, std::int32_t years, std::int32_t periods)
      : of_{of},
        variant_{variant},
        periods_{periods},
        loads_(static_cast<std::size_t>(years) * static_cast<std::size_t>(periods)) {
    for (std::uint32_t m = 0; m < of.modules.size(); ++m) add(m);
    for (period_load& each : loads_)
      if (!each.options.empty()) choose(each);
  }

  [[nodiscard]] const period_load& load_of(std::int32_t year, std::int32_t period) const {
    return loads_[static_cast<std::size_t>((year - 1) * periods_ + period - 1)];
  }

private:
  /// Modules that last longer are spread evenly over their periods.
  void add(std::uint32_t m) {
    const resolved_module& each = of_.modules[m];
    if (!(each.variants >> variant_ & 1) || !each.load || !each.when.is_known()) return;
    const std::int32_t first = place_of(each.when.first), last = place_of(each.when.last);
    const std::int64_t part = *each.load / (last - first + 1);
    for (std::int32_t here = std::max(first, 0); here <= last && here < static_cast<std::int32_t>(loads_.size());
         ++here) {
      period_load& load = loads_[static_cast<std::size_t>(here)];
      load.modules.push_back(m);
      if (each.choice) {
        load.options.emplace_back(static_cast<std::int32_t>(*each.choice), part);
        continue;
      }
      load.least += part;
      load.most += part;
    }
  }

  void choose(period_load& load) const {
    std::ranges::sort(load.options);
    for (std::size_t from = 0, to = 0; from < load.options.size(); from = to) {
      while (to < load.options.size() && load.options[to].first == load.options[from].first) ++to;
      const auto choice = static_cast<std::size_t>(load.options[from].first);
      const rule_world::choice_facts& facts = of_.rules->choices[choice];
      const bool all_here = static_cast<std::int64_t>(to - from) == facts.options[variant_];
      for (std::size_t i = 0; i < std::min(static_cast<std::size_t>(facts.take), to - from); ++i) {
        if (all_here) load.least += load.options[from + i].second;
        load.most += load.options[to - 1 - i].second;
      }
    }
  }

  [[nodiscard]] std::int32_t place_of(std::int32_t time) const {
    return (time / 1000 - 1) * periods_ + std::min(time % 1000, periods_) - 1;
  }

  const module_world& of_;
  std::uint32_t variant_;
  std::int32_t periods_;
  std::vector<period_load> loads_;
};

}  // namespace

void find_in_periods(const module_world& of, std::vector<curriculum_finding>& into) {
  const rule_state& rule = of.rules->of->state_of(curriculum_rule::overloaded_period);
  if (!rule.on) return;
  std::int32_t periods = 1, last_year = 0;
  bool any_load = false;
  for (const resolved_module& each : of.modules) {
    if (each.variants == 0) continue;
    any_load = any_load || each.load;
    for (const std::int32_t time : {each.when.first, each.when.last})
      if (!is_somewhere(time)) periods = std::max(periods, time % 1000);
    last_year = std::max(last_year, each.when.last / 1000);
  }
  if (!any_load) return;
  // Where a map has no years, a period may be anything from a week to a year: there is nothing to weigh it by.
  const bool has_years = last_year > 0;
  if (!has_years) return;
  for (std::uint32_t v = 0; v < of.rules->variants; ++v) {
    const variant_periods loads{of, v, last_year, periods};
    for (std::int32_t year = 1; year <= last_year; ++year)
      for (std::int32_t period = 1; period <= periods; ++period) {
        const period_load& load = loads.load_of(year, period);
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
