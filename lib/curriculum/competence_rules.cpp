// SPDX-License-Identifier: BSL-1.0
#include <curriculum/competence_rules.hpp>

#include <algorithm>
#include <functional>

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
  const std::int32_t choice = of_->modules[cell.place.module].choice;
  if (choice < 0) {
    found_ = extent::everybody;
    return;
  }
  found_ = std::max(found_, extent::by_choice);
  const auto known = std::ranges::find(choices_, choice, &counted_choice::choice);
  counted_choice& counts =
      known == choices_.end() ? choices_.emplace_back(counted_choice{choice, cell.place.module, 1}) : *known;
  if (counts.last_module != cell.place.module) {
    counts.last_module = cell.place.module;
    ++counts.modules;
  }
  // Whoever takes k of n modules takes one of these when at most n - k others are left to take.
  const rule_world::choice_facts& facts = of_->choices[static_cast<std::size_t>(choice)];
  if (counts.modules > facts.options[variant_] - facts.take) found_ = extent::everybody;
}

void competence_rules::find(competence_index competence, std::span<const resolved_cell> cells,
                            std::vector<curriculum_finding>& into) {
  for (std::uint32_t v = 0; v < world_.variants; ++v) find(competence, cells, v, into);
}

void competence_rules::find(competence_index competence, std::span<const resolved_cell> cells, std::uint32_t variant,
                            std::vector<curriculum_finding>& into) {
  if (of_.left_out(competence) >> variant & 1) return;  // on purpose
  into_ = &into;
  competence_ = competence;
  variant_ = variant;
  here_.clear();
  times_.fill({});
  tallies_.assign(3, extent_tally{world_, variant});
  for (const resolved_cell& each : cells) {
    const rule_world::module_facts& module = world_.modules[each.place.module];
    if (!(module.variants >> variant & 1)) continue;
    here_.push_back(&each);
    if (each.does == activity::offered) {
      if (!each.sure)
        for (extent_tally& tally : tallies_) tally.add(each);  // a question mark alone: it may be anything
      continue;
    }
    const std::size_t a = position_of(each.does);
    tallies_[a].add(each);
    if (!each.sure) continue;
    ++times_[a].count;
    if (!module.when.is_known())
      times_[a].known = false;
    else if (times_[a].first == 0 || module.when.first < times_[a].first)
      times_[a].first = module.when.first;
  }
  for (std::size_t a = 0; a < 3; ++a) extents_[a] = tallies_[a].value();
  find_presence();
  find_order();
  if (is_on(curriculum_rule::level_jumped)) find_jumps();
  if (is_on(curriculum_rule::level_not_assessed)) find_unassessed_level();
  find_sides();
  find_often();
}

curriculum_finding competence_rules::about(curriculum_rule rule) const {
  curriculum_finding made;
  made.rule = rule;
  made.competence = competence_;
  made.variants = {variant_};
  made.certain = !(world_.unfilled >> variant_ & 1);
  return made;
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
void competence_rules::find_presence() {
  const auto [introduced, practised, assessed] = extents_;
  const auto lacks = [&](curriculum_rule rule, activity does, std::vector<cell_place> cells) {
    if (!is_on(rule)) return;
    curriculum_finding made = about(rule);
    made.there = extents_[position_of(does)];
    for (const bool sure : {true, false})
      for (const cell_place& each : places(does, sure)) cells.push_back(each);
    made.cells = std::move(cells);
    made.certain = made.certain && made.there != extent::in_doubt;
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

void competence_rules::find_order() {
  const auto early = [&](curriculum_rule rule, activity too_early, activity before) {
    const times& needed = times_[position_of(before)];
    if (!is_on(rule) || needed.count == 0 || !needed.known) return false;
    const auto is_early = [&](const resolved_cell* each) {
      return each->does == too_early && each->sure && when(each).is_known() && when(each).last < needed.first;
    };
    if (std::ranges::none_of(here_, is_early)) return false;
    curriculum_finding made = about(rule);
    for (const resolved_cell* each : here_) {
      if (is_early(each)) made.cells.push_back(each->place);
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

void competence_rules::find_jumps() {
  rising_.clear();
  bool all_said = true;
  rank lowest = rank::unknown, highest = rank::unknown;
  for (const resolved_cell* each : here_) {
    if (!each->sure || each->does == activity::offered) continue;
    if (each->level == rank::unknown || !when(each).is_known()) {
      all_said = false;
      continue;
    }
    if (rising_.empty() || each->level < lowest) lowest = each->level;
    if (rising_.empty() || each->level > highest) highest = each->level;
    rising_.push_back(each);
  }
  if (rising_.size() < 2 || number(highest) < number(lowest) + 2) return;  // nothing lies between
  // They lie in one piece of memory: by time, and then as they were.
  std::ranges::sort(rising_, [&](const auto* a, const auto* b) {
    return when(a).first != when(b).first ? when(a).first < when(b).first : std::less<>{}(a, b);
  });
  for (std::size_t i = 0, next = 0; i < rising_.size(); i = next) {
    // What is in one period has no order: it may all be there for each other.
    while (next < rising_.size() && when(rising_[next]).first == when(rising_[i]).first) ++next;
    for (std::size_t j = i; j < next; ++j) {
      const resolved_cell* below = nullptr;
      bool reached = false;
      for (std::size_t k = 0; k < next && !reached; ++k) {
        if (rising_[k]->level < rising_[j]->level && (below == nullptr || below->level < rising_[k]->level))
          below = rising_[k];
        reached = k < j && rising_[k]->level >= rising_[j]->level;
      }
      if (reached || below == nullptr || number(below->level) + 1 >= number(rising_[j]->level)) continue;
      curriculum_finding made = about(curriculum_rule::level_jumped);
      made.cells = {rising_[j]->place, below->place};
      made.level = below->level;
      made.wanted = rising_[j]->level;
      made.certain = made.certain && all_said;
      add(std::move(made));
    }
  }
}

void competence_rules::find_unassessed_level() {
  const rank required = of_.required(competence_);
  if (required == rank::not_shown) return;
  extent_tally reaching{world_, variant_};
  rank best = rank::not_shown;
  bool any = false;
  for (const resolved_cell* each : here_) {
    if (each->does != activity::assess) continue;
    // Of a level that nobody said nobody knows.
    if (each->level == rank::unknown) return;
    if (each->level >= required) reaching.add(*each);
    if (!each->sure) continue;
    any = true;
    best = std::max(best, each->level);
  }
  // That nothing is assessed at all is another finding.
  if (!any || reaching.value() == extent::everybody) return;
  if (best >= required && reaching.value() >= extents_[position_of(activity::assess)]) return;
  curriculum_finding made = about(curriculum_rule::level_not_assessed);
  made.cells = places(activity::assess, true);
  made.there = reaching.value();
  made.level = best;
  made.wanted = required;
  made.certain = made.certain && made.there != extent::in_doubt;
  add(std::move(made));
}

void competence_rules::find_sides() {
  if (!is_on(curriculum_rule::one_side_only) || !(world_.two_sides >> variant_ & 1)) return;
  std::uint8_t sides = 0;
  bool any_in_doubt = false;
  for (const resolved_cell* each : here_) {
    if (!each->sure) {
      any_in_doubt = true;
      continue;
    }
    if (each->sides == 0) return;
    sides |= each->sides;
  }
  if (sides != 1 && sides != 2) return;
  curriculum_finding made = about(curriculum_rule::one_side_only);
  for (const resolved_cell* each : here_)
    if (each->sure) made.cells.push_back(each->place);
  made.amount = sides;
  made.certain = made.certain && !any_in_doubt;
  add(std::move(made));
}

void competence_rules::find_often() {
  const auto too_many = [&](curriculum_rule rule, activity does, rank level, bool any_level) {
    const std::int64_t limit = of_.state_of(rule).limit;
    const auto is_meant = [&](const resolved_cell* each) {
      return each->does == does && each->sure && (any_level || each->level == level);
    };
    if (std::ranges::count_if(here_, is_meant) <= limit) return;
    std::vector<std::uint32_t> modules;
    std::vector<std::int32_t> choices;
    const auto once = [](auto& among, auto each) {
      if (std::ranges::find(among, each) == among.end()) among.push_back(each);
    };
    curriculum_finding made = about(rule);
    made.certain = true;  // whatever is filled in, it is no less
    for (const resolved_cell* each : here_) {
      if (!is_meant(each)) continue;
      if (const std::int32_t choice = world_.modules[each->place.module].choice; choice >= 0)
        once(choices, choice);  // whatever is chosen, it counts once
      else
        once(modules, each->place.module);
      made.cells.push_back(each->place);
    }
    made.amount = static_cast<std::int64_t>(modules.size() + choices.size());
    made.level = any_level ? rank::not_shown : level;
    if (made.amount > limit) add(std::move(made));
  };
  if (is_on(curriculum_rule::assessed_often))
    too_many(curriculum_rule::assessed_often, activity::assess, rank::unknown, true);
  if (!is_on(curriculum_rule::introduced_again) || times_[position_of(activity::introduce)].count < 2) return;
  std::vector<rank> levels;
  for (const resolved_cell* each : here_)
    if (each->does == activity::introduce && each->sure && std::ranges::find(levels, each->level) == levels.end())
      levels.push_back(each->level);
  std::ranges::sort(levels);
  for (const rank each : levels) too_many(curriculum_rule::introduced_again, activity::introduce, each, false);
}

}  // namespace loopbaan::detail
