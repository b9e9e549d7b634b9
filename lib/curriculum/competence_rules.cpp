// SPDX-License-Identifier: BSL-1.0
#include <curriculum/competence_rules.hpp>

#include <algorithm>
#include <set>

namespace loopbaan::detail {
namespace {

constexpr std::size_t position_of(activity does) noexcept { return static_cast<std::size_t>(does); }

}  // namespace

void extent_tally::add(const resolved_cell& cell) {
  if (found_ == extent::everybody) return;
  if (!cell.sure) {
    found_ = std::max(found_, extent::in_doubt);
    return;
  }
  const auto choice = of_.resolved(cell.place.module).choice;
  if (!choice) {
    found_ = extent::everybody;
    return;
  }
  found_ = std::max(found_, extent::by_choice);
  const auto known = std::ranges::find(choices_, *choice, &counted_choice::choice);
  counted_choice& counts =
      known == choices_.end() ? choices_.emplace_back(counted_choice{*choice, cell.place.module, 1}) : *known;
  if (counts.last_module != cell.place.module) {
    counts.last_module = cell.place.module;
    ++counts.modules;
  }
  // Whoever takes k of n modules takes one of these when at most n - k others are left to take.
  const std::int64_t take = of_.draft().choices[*choice].take.value_or(1);
  if (counts.modules > of_.options_of(*choice, variant_) - take) found_ = extent::everybody;
}

competence_rules::competence_rules(const curriculum& of)
    : of_{of}, unfilled_(of.variant_count(), false), two_sides_(of.variant_count(), false) {
  const std::size_t count = of.variant_count();
  for (std::size_t m = 0; m < of.modules().size(); ++m)
    if (of.modules()[m].cells.empty())
      for (std::size_t v = 0; v < count; ++v)
        if (of.resolved(m).variants >> v & 1) unfilled_[v] = true;
  std::vector<std::uint8_t> sides(count, 0);
  for (const resolved_cell& each : of.cells())
    if (each.sure)
      for (std::size_t v = 0; v < count; ++v)
        if (of.resolved(each.place.module).variants >> v & 1) sides[v] |= each.sides;
  for (std::size_t v = 0; v < count; ++v) two_sides_[v] = sides[v] == 3;
}

void competence_rules::find(competence_index competence, std::span<const resolved_cell> cells,
                            std::vector<curriculum_finding>& into) {
  for (std::uint32_t v = 0; v < of_.variant_count(); ++v) find(competence, cells, v, into);
}

void competence_rules::find(competence_index competence, std::span<const resolved_cell> cells, std::uint32_t variant,
                            std::vector<curriculum_finding>& into) {
  into_ = &into;
  here_.clear();
  extents_.fill(extent::none);
  times_.fill({});
  std::array<extent_tally, 3> tallies{extent_tally{of_, variant}, extent_tally{of_, variant},
                                      extent_tally{of_, variant}};
  for (const resolved_cell& each : cells) {
    if (!(of_.resolved(each.place.module).variants >> variant & 1)) continue;
    here_.push_back(&each);
    if (each.does == activity::offered) {
      if (!each.sure)
        for (extent_tally& tally : tallies) tally.add(each);  // a question mark alone: it may be anything
      continue;
    }
    const std::size_t a = position_of(each.does);
    tallies[a].add(each);
    if (!each.sure) continue;
    const module_span& when = of_.resolved(each.place.module).when;
    ++times_[a].count;
    if (!when.is_known())
      times_[a].known = false;
    else if (times_[a].first == 0 || when.first < times_[a].first)
      times_[a].first = when.first;
  }
  for (std::size_t a = 0; a < 3; ++a) extents_[a] = tallies[a].value();
  curriculum_finding of;
  of.competence = competence;
  of.variants = {variant};
  find_presence(of);
  find_order(of);
  find_levels(of);
  find_sides(of);
  find_often(of);
}

void competence_rules::add(curriculum_finding found) {
  std::ranges::sort(found.cells);
  into_->push_back(std::move(found));
}

std::vector<cell_place> competence_rules::places(activity does, bool sure) const {
  std::vector<cell_place> found;
  for (const resolved_cell* each : here_)
    if (each->sure == sure && (each->does == does || (!sure && each->does == activity::offered)))
      found.push_back(each->place);
  return found;
}

/// What is asked of one activity follows from how far the others are there, so that one thing that is missing is one
/// finding: of a column without anything only that it is never introduced.
void competence_rules::find_presence(const curriculum_finding& of) {
  const auto [introduced, practised, assessed] = extents_;
  const auto lacks = [&](curriculum_rule rule, activity does, std::vector<cell_place> cells) {
    if (!is_on(rule)) return;
    curriculum_finding made = of;
    made.rule = rule;
    made.there = extents_[position_of(does)];
    for (const bool sure : {true, false})
      for (const cell_place& each : places(does, sure)) cells.push_back(each);
    made.cells = std::move(cells);
    made.certain = made.there != extent::in_doubt && !unfilled_[of.variants.front()];
    add(std::move(made));
  };
  if (introduced < extent::everybody) lacks(curriculum_rule::never_introduced, activity::introduce, {});
  const extent others = std::max(introduced, assessed);
  if (others >= extent::by_choice && practised < others) {
    std::vector<cell_place> cells = places(activity::introduce, true);
    for (const cell_place& each : places(activity::assess, true)) cells.push_back(each);
    lacks(curriculum_rule::not_practised, activity::practise, std::move(cells));
  }
  if (practised >= extent::by_choice && assessed < practised)
    lacks(curriculum_rule::not_assessed, activity::assess, places(activity::practise, true));
}

void competence_rules::find_order(const curriculum_finding& of) {
  const auto early = [&](curriculum_rule rule, activity too_early, activity before) {
    const times& needed = times_[position_of(before)];
    if (!is_on(rule) || needed.count == 0 || !needed.known) return false;
    curriculum_finding made = of;
    made.rule = rule;
    for (const resolved_cell* each : here_)
      if (each->does == too_early && each->sure && when(each).is_known() && when(each).last < needed.first)
        made.cells.push_back(each->place);
    if (made.cells.empty()) return false;
    made.certain = !unfilled_[of.variants.front()];
    for (const resolved_cell* each : here_) {
      if (each->does != before) continue;
      if (!each->sure && (!when(each).is_known() || when(each).first < needed.first)) made.certain = false;
      if (each->sure && when(each).first == needed.first) made.cells.push_back(each->place);
    }
    made.time = needed.first;
    add(std::move(made));
    return true;
  };
  if (early(curriculum_rule::assessed_before_practised, activity::assess, activity::practise)) return;
  if (times_[position_of(activity::practise)].count > 0)
    early(curriculum_rule::order_broken, activity::practise, activity::introduce);
  else
    early(curriculum_rule::order_broken, activity::assess, activity::introduce);
}

void competence_rules::find_levels(const curriculum_finding& of) {
  const auto is_said = [](rank level) { return level != rank::unknown; };
  if (is_on(curriculum_rule::level_jumped)) {
    std::vector<const resolved_cell*> rising;
    bool all_said = true;
    for (const resolved_cell* each : here_) {
      if (!each->sure || each->does == activity::offered) continue;
      if (is_said(each->level) && when(each).is_known())
        rising.push_back(each);
      else
        all_said = false;
    }
    std::ranges::stable_sort(rising, [&](const auto* a, const auto* b) { return when(a).first < when(b).first; });
    for (std::size_t i = 0, next = 0; i < rising.size(); i = next) {
      // What is in one period has no order: it may all be there for each other.
      while (next < rising.size() && when(rising[next]).first == when(rising[i]).first) ++next;
      for (std::size_t j = i; j < next; ++j) {
        const resolved_cell* below = nullptr;
        bool reached = false;
        for (std::size_t k = 0; k < next; ++k) {
          if (rising[k]->level < rising[j]->level && (below == nullptr || below->level < rising[k]->level))
            below = rising[k];
          reached = reached || (k < j && rising[k]->level >= rising[j]->level);
        }
        if (reached || below == nullptr || number(below->level) + 1 >= number(rising[j]->level)) continue;
        curriculum_finding made = of;
        made.rule = curriculum_rule::level_jumped;
        made.cells = {rising[j]->place, below->place};
        made.level = below->level;
        made.wanted = rising[j]->level;
        made.certain = all_said && !unfilled_[of.variants.front()];
        add(std::move(made));
      }
    }
  }
  const rank required = of_.required(*of.competence);
  if (!is_on(curriculum_rule::level_not_assessed) || required == rank::not_shown) return;
  extent_tally reaching{of_, of.variants.front()};
  rank best = rank::not_shown;
  bool all_said = true;
  curriculum_finding made = of;
  for (const resolved_cell* each : here_) {
    if (each->does != activity::assess) continue;
    if (!is_said(each->level)) {
      all_said = false;
      continue;
    }
    if (each->level >= required) reaching.add(*each);
    if (!each->sure) continue;
    best = std::max(best, each->level);
    made.cells.push_back(each->place);
  }
  // That nothing is assessed at all is another finding; and of a level that nobody said nobody knows.
  if (made.cells.empty() || !all_said || reaching.value() == extent::everybody) return;
  if (best >= required && reaching.value() >= extents_[position_of(activity::assess)]) return;
  made.rule = curriculum_rule::level_not_assessed;
  made.there = reaching.value();
  made.level = best;
  made.wanted = required;
  made.certain = reaching.value() != extent::in_doubt && !unfilled_[of.variants.front()];
  add(std::move(made));
}

void competence_rules::find_sides(const curriculum_finding& of) {
  if (!is_on(curriculum_rule::one_side_only) || !two_sides_[of.variants.front()]) return;
  std::uint8_t sides = 0;
  curriculum_finding made = of;
  for (const resolved_cell* each : here_) {
    if (!each->sure) {
      made.certain = false;
      continue;
    }
    if (each->sides == 0) return;
    sides |= each->sides;
    made.cells.push_back(each->place);
  }
  if (sides != 1 && sides != 2) return;
  made.rule = curriculum_rule::one_side_only;
  made.amount = sides;
  made.certain = made.certain && !unfilled_[of.variants.front()];
  add(std::move(made));
}

void competence_rules::find_often(const curriculum_finding& of) {
  const auto too_many = [&](curriculum_rule rule, activity does, rank level, bool any_level) {
    curriculum_finding made = of;
    made.rule = rule;
    std::set<std::uint32_t> modules;
    std::set<std::uint32_t> choices;
    for (const resolved_cell* each : here_) {
      if (each->does != does || !each->sure || (!any_level && each->level != level)) continue;
      if (const auto choice = of_.resolved(each->place.module).choice)
        choices.insert(*choice);  // whatever is chosen, it counts once
      else
        modules.insert(each->place.module);
      made.cells.push_back(each->place);
    }
    made.amount = static_cast<std::int64_t>(modules.size() + choices.size());
    made.level = any_level ? rank::not_shown : level;
    if (made.amount > of_.state_of(rule).limit) add(std::move(made));
  };
  if (is_on(curriculum_rule::assessed_often))
    too_many(curriculum_rule::assessed_often, activity::assess, rank::unknown, true);
  if (!is_on(curriculum_rule::introduced_again)) return;
  std::set<rank> levels;
  for (const resolved_cell* each : here_)
    if (each->does == activity::introduce && each->sure) levels.insert(each->level);
  for (const rank each : levels) too_many(curriculum_rule::introduced_again, activity::introduce, each, false);
}

}  // namespace loopbaan::detail
