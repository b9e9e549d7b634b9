// SPDX-License-Identifier: BSL-1.0
#include <curriculum/competence_rules.hpp>

#include <algorithm>
#include <functional>
#include <initializer_list>
#include <optional>

namespace loopbaan::detail {
namespace {

constexpr std::size_t position_of(activity does) noexcept { return static_cast<std::size_t>(does); }

/// Can it be said of it which level comes before which?
bool has_level_and_time(const seen_cell& seen) noexcept {
  return seen.cell->sure && seen.cell->does != activity::offered && seen.cell->level != rank::unknown &&
         seen.when.is_known();
}

}  // namespace

void extent_tally::add(const resolved_cell& cell, std::int32_t choice) {
  if (found_ == extent::everybody) return;
  if (!cell.sure) {
    found_ = std::max(found_, extent::in_doubt);
    return;
  }
  if (choice < 0) {
    found_ = extent::everybody;
    return;
  }
  found_ = std::max(found_, extent::by_choice);
  const std::uint32_t module = cell.place.module;
  const auto known = std::ranges::find(choices_, choice, &counted_choice::choice);
  counted_choice& counts = known == choices_.end() ? choices_.emplace_back(counted_choice{choice, module, 1}) : *known;
  if (counts.last_module != module) {
    counts.last_module = module;
    ++counts.modules;
  }
  // Whoever takes k of n modules takes one of these when at most n - k others are left to take.
  const rule_world::choice_facts& facts = of_->choices[static_cast<std::size_t>(choice)];
  if (counts.modules > facts.options[variant_] - facts.take) found_ = extent::everybody;
}

void competence_rules::find(competence_index competence, std::span<const resolved_cell> cells,
                            std::vector<curriculum_finding>& into) {
  into_ = &into;
  competence_ = competence;
  all_.clear();
  for (const resolved_cell& each : cells) {
    const rule_world::module_facts& module = world_.modules[each.place.module];
    all_.push_back({&each, module.variants, module.when, module.choice});
  }
  line_up();
  for (std::uint32_t v = 0; v < world_.variants; ++v)
    if ((looked_in_ & ~of_.left_out(competence)) >> v & 1) look(v);  // what is left out is so on purpose
}

/// Cells by time, once for all variants, where a level can be jumped at all; in one period they stay as they were.
void competence_rules::line_up() {
  rising_.clear();
  by_time_.clear();
  if (!is_on(curriculum_rule::level_jumped)) return;
  rank lowest = rank::unknown, highest = rank::not_shown;
  for (std::size_t i = 0; i < all_.size(); ++i) {
    const seen_cell& each = all_[i];
    if (!has_level_and_time(each)) continue;
    lowest = std::min(lowest, each.cell->level);
    highest = std::max(highest, each.cell->level);
    by_time_.push_back(static_cast<std::uint64_t>(each.when.first) << 32 | i);
  }
  if (by_time_.size() < 2 || number(highest) < number(lowest) + 2) return;  // nothing lies between
  highest_ = number(highest);
  std::ranges::sort(by_time_);
  for (const std::uint64_t each : by_time_) rising_.push_back(&all_[each & 0xffff'ffff]);
}

void competence_rules::look(std::uint32_t variant) {
  variant_ = variant;
  tally();
  find_presence();
  find_order();
  if (!rising_.empty()) find_jumps();
  if (is_on(curriculum_rule::level_not_assessed)) find_unassessed_level();
  find_sides();
  find_often();
}

void competence_rules::tally() {
  now_ = {};
  for (extent_tally& each : tallies_) each.clear(variant_);
  here_.clear();
  for (auto& each : sure_) each.clear();
  reaching_.clear(variant_);
  const rank required = of_.required(competence_);
  for (const seen_cell& now : all_) {
    if (!(now.variants >> variant_ & 1)) continue;
    const seen_cell* const seen = &now;
    const resolved_cell& each = *seen->cell;
    here_.push_back(seen);
    if (each.does == activity::assess) {
      now_.assessed_unsaid = now_.assessed_unsaid || each.level == rank::unknown;
      if (each.level >= required) reaching_.add(*seen);
    }
    if (!each.sure) {
      now_.any_doubt = true;
      if (each.does == activity::offered)
        for (extent_tally& tally : tallies_) tally.add(*seen);  // a question mark alone: it may be anything
      else
        tallies_[position_of(each.does)].add(*seen);
      continue;
    }
    now_.anybody_unsaid = now_.anybody_unsaid || each.sides == 0;
    now_.sides |= each.sides;
    if (each.does == activity::offered) continue;
    now_.levels_are_said = now_.levels_are_said && each.level != rank::unknown && seen->when.is_known();
    if (each.does == activity::assess) now_.best = std::max(now_.best, each.level);
    const std::size_t a = position_of(each.does);
    tallies_[a].add(*seen);
    sure_[a].push_back(seen);
    times& when = now_.of[a];
    ++when.count;
    if (!seen->when.is_known()) {
      when.known = false;
      continue;
    }
    if (when.first == 0 || seen->when.first < when.first) when.first = seen->when.first;
    if (when.first_end == 0 || seen->when.last < when.first_end) when.first_end = seen->when.last;
  }
  for (std::size_t a = 0; a < 3; ++a) now_.extents[a] = tallies_[a].value();
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
  if (!std::ranges::is_sorted(found.cells)) std::ranges::sort(found.cells);
  into_->push_back(std::move(found));
}

void competence_rules::add_places(activity does, bool sure, std::vector<cell_place>& to) const {
  for (const seen_cell* each : here_)
    if (each->cell->sure == sure && (each->cell->does == does || (!sure && each->cell->does == activity::offered)))
      to.push_back(each->cell->place);
}

/// What is asked of one activity follows from how far the others are there, so that one thing that is missing is one
/// finding: of a column without anything only that it is never introduced.
void competence_rules::find_presence() {
  const auto [introduced, practised, assessed] = now_.extents;
  const auto lacks = [&](curriculum_rule rule, activity does, std::initializer_list<activity> stands_on) {
    if (!is_on(rule)) return;
    curriculum_finding made = about(rule);
    made.there = now_.extents[position_of(does)];
    for (const activity each : stands_on) add_places(each, true, made.cells);
    for (const bool sure : {true, false}) add_places(does, sure, made.cells);
    made.certain = made.certain && made.there != extent::in_doubt;
    add(std::move(made));
  };
  if (introduced < extent::everybody) lacks(curriculum_rule::never_introduced, activity::introduce, {});
  const extent others = std::max(introduced, assessed);
  if (others >= extent::by_choice && practised < others)
    lacks(curriculum_rule::not_practised, activity::practise, {activity::introduce, activity::assess});
  if (practised >= extent::by_choice && assessed < practised)
    lacks(curriculum_rule::not_assessed, activity::assess, {activity::practise});
}

void competence_rules::find_order() {
  const auto early = [&](curriculum_rule rule, activity too_early, activity before) {
    const times& needed = times_of(before);
    if (!is_on(rule) || needed.count == 0 || !needed.known) return false;
    const std::int32_t first_end = times_of(too_early).first_end;
    if (first_end == 0 || first_end >= needed.first) return false;
    const auto is_early = [&](const seen_cell* each) {
      return each->cell->does == too_early && each->cell->sure && each->when.is_known() &&
             each->when.last < needed.first;
    };
    curriculum_finding made = about(rule);
    for (const seen_cell* each : here_) {
      if (is_early(each)) made.cells.push_back(each->cell->place);
      if (each->cell->does != before) continue;
      if (!each->cell->sure && (!each->when.is_known() || each->when.first < needed.first)) made.certain = false;
      if (each->cell->sure && each->when.first == needed.first) made.cells.push_back(each->cell->place);
    }
    made.time = needed.first;
    add(std::move(made));
    return true;
  };
  if (early(curriculum_rule::assessed_before_practised, activity::assess, activity::practise)) return;
  if (times_of(activity::practise).count > 0)
    early(curriculum_rule::order_broken, activity::practise, activity::introduce);
  else
    early(curriculum_rule::order_broken, activity::assess, activity::introduce);
}

/// Only what is higher than all before it can be a jump: so often there are levels, the best level below is looked for.
void competence_rules::find_jumps() {
  const auto is_here = [&](const seen_cell* each) { return (each->variants >> variant_ & 1) != 0; };
  std::fill_n(at_level_.begin(), highest_ + 1, nullptr);
  rank reached = rank::not_shown;
  for (std::size_t i = 0, next = 0; i < rising_.size(); i = next) {
    // What is in one period has no order: it may all be there for each other.
    for (; next < rising_.size() && rising_[next]->when.first == rising_[i]->when.first; ++next) {
      const seen_cell*& first = at_level_[number(rising_[next]->cell->level)];
      if (first == nullptr && is_here(rising_[next])) first = rising_[next];
    }
    for (std::size_t j = i; j < next; ++j) {
      const rank level = rising_[j]->cell->level;
      if (level <= reached || !is_here(rising_[j])) continue;
      reached = level;
      std::size_t below = number(level) - 1;
      while (below > 0 && at_level_[below] == nullptr) --below;
      if (below == 0 || below + 1 >= number(level)) continue;
      curriculum_finding made = about(curriculum_rule::level_jumped);
      made.cells = {rising_[j]->cell->place, at_level_[below]->cell->place};
      made.level = make_rank(below);
      made.wanted = level;
      made.certain = made.certain && now_.levels_are_said;
      add(std::move(made));
    }
  }
}

void competence_rules::find_unassessed_level() {
  const rank required = of_.required(competence_);
  // Of a level that nobody said nobody knows; that nothing is assessed at all is another finding.
  if (required == rank::not_shown || now_.assessed_unsaid || times_of(activity::assess).count == 0) return;
  const extent reaching = reaching_.value();
  if (reaching == extent::everybody) return;
  if (now_.best >= required && reaching >= now_.extents[position_of(activity::assess)]) return;
  curriculum_finding made = about(curriculum_rule::level_not_assessed);
  add_places(activity::assess, true, made.cells);
  made.there = reaching;
  made.level = now_.best;
  made.wanted = required;
  made.certain = made.certain && made.there != extent::in_doubt;
  add(std::move(made));
}

void competence_rules::find_sides() {
  if (!is_on(curriculum_rule::one_side_only) || !(world_.two_sides >> variant_ & 1)) return;
  if (now_.anybody_unsaid || (now_.sides != 1 && now_.sides != 2)) return;
  curriculum_finding made = about(curriculum_rule::one_side_only);
  for (const seen_cell* each : here_)
    if (each->cell->sure) made.cells.push_back(each->cell->place);
  made.amount = now_.sides;
  made.certain = made.certain && !now_.any_doubt;
  add(std::move(made));
}

void competence_rules::find_often() {
  if (is_on(curriculum_rule::assessed_often))
    find_too_many(curriculum_rule::assessed_often, activity::assess, rank::unknown, times_of(activity::assess).count);
  if (!is_on(curriculum_rule::introduced_again) || times_of(activity::introduce).count < 2) return;
  std::array<std::uint32_t, 256> counts{};
  std::size_t highest = 0;
  for (const seen_cell* each : sure_[position_of(activity::introduce)]) {
    ++counts[number(each->cell->level)];
    highest = std::max(highest, number(each->cell->level));
  }
  for (std::size_t level = 0; level <= highest; ++level)
    find_too_many(curriculum_rule::introduced_again, activity::introduce, make_rank(level), counts[level]);
}

/// Modules with such cells, where there are so many cells that it may be more than the limit. Assessments count at any
/// level.
void competence_rules::find_too_many(curriculum_rule rule, activity does, rank level, std::size_t cells) {
  const std::int64_t limit = of_.state_of(rule).limit;
  if (static_cast<std::int64_t>(cells) <= limit) return;
  const bool any_level = rule == curriculum_rule::assessed_often;
  curriculum_finding made = about(rule);
  made.certain = true;  // whatever is filled in, it is no less
  made.cells.reserve(cells);
  choices_.clear();
  std::optional<std::uint32_t> last;
  for (const seen_cell* each : sure_[position_of(does)]) {
    const resolved_cell& cell = *each->cell;
    if (!any_level && cell.level != level) continue;
    made.cells.push_back(cell.place);
    if (each->choice >= 0) {
      // Whatever is chosen, it counts once.
      if (std::ranges::find(choices_, each->choice) == choices_.end()) choices_.push_back(each->choice);
      continue;
    }
    made.amount += last == cell.place.module ? 0 : 1;
    last = cell.place.module;
  }
  made.amount += static_cast<std::int64_t>(choices_.size());
  made.level = any_level ? rank::not_shown : level;
  if (made.amount > limit) add(std::move(made));
}

}  // namespace loopbaan::detail
