// SPDX-License-Identifier: BSL-1.0
#include <algorithm>

#include <curriculum/competence_repair.hpp>

/// Which changes can be a part of mending a finding: what the search for the smallest repair branches on.
namespace loopbaan::detail {

/// What a finding asks for, as the cells are now. Of cells that must all go it names one: whatever mends the finding in
/// that way changes this one too. One that cannot change (any more) is the best of these, for then that is no way.
competence_repair::need competence_repair::need_of(const curriculum_finding& found,
                                                   const std::vector<resolved_cell>& cells) const {
  using enum curriculum_rule;
  need made{.rule = found.rule, .variant = found.variants.front()};
  const auto original = space_.of().cells_of(competence_);
  const auto position = [&](const resolved_cell& cell) -> std::optional<std::uint32_t> {
    for (std::uint32_t i = 0; i < original.size(); ++i)
      if (original[i].place == cell.place && !cell_taken_[i] && !space_.is_fixed(cell.place.module)) return i;
    return std::nullopt;
  };
  const auto one_of = [&](auto is_meant) {
    std::optional<std::uint32_t> first;
    bool any_stays = false;
    for (const resolved_cell& each : cells) {
      if (!each.sure || !(space_.world().modules[each.place.module].variants >> made.variant & 1) || !is_meant(each))
        continue;
      const auto at = position(each);
      any_stays = any_stays || !at;
      if (at && !first) first = at;
    }
    return any_stays ? std::nullopt : first;
  };
  const auto stands = [&](const resolved_cell& each) { return std::ranges::binary_search(found.cells, each.place); };
  switch (found.rule) {
    case not_practised:
      made.all = found.there >= extent::by_choice;
      if (!made.all)
        made.one =
            one_of([](const auto& each) { return each.does == activity::introduce || each.does == activity::assess; });
      break;
    case not_assessed:
      made.all = found.there >= extent::by_choice;
      if (!made.all) made.one = one_of([](const auto& each) { return each.does == activity::practise; });
      break;
    case assessed_before_practised:
    case order_broken: {
      const activity before = found.rule == order_broken ? activity::introduce : activity::practise;
      made.practised = found.rule == order_broken && std::ranges::any_of(cells, [&](const auto& each) {
                         return each.sure && each.does == activity::practise &&
                                (space_.world().modules[each.place.module].variants >> made.variant & 1);
                       });
      const activity early = made.practised ? activity::practise : activity::assess;
      const resolved_cell* first = nullptr;
      for (const resolved_cell& each : cells) {
        if (!each.sure || each.does != early || !stands(each)) continue;
        const auto end = [&](const resolved_cell* of) { return space_.world().modules[of->place.module].when.last; };
        if (first == nullptr || end(&each) < end(first)) first = &each;
      }
      if (first == nullptr) {
        made.all = true;
        break;
      }
      made.one = position(*first);
      made.until = space_.world().modules[first->place.module].when.last;
      made.other = one_of([&](const auto& each) { return each.does == before; });
      break;
    }
    case level_jumped:
      made.level = found.wanted;
      for (const resolved_cell& each : cells) {
        if (!each.sure || !stands(each)) continue;
        if (each.level == found.wanted) {
          made.one = position(each);
          made.until = space_.world().modules[each.place.module].when.first;
        }
        if (each.level == found.level) made.other = position(each);
      }
      break;
    case level_not_assessed:
      made.all = found.level >= found.wanted;
      if (!made.all) made.one = one_of([](const auto& each) { return each.does == activity::assess; });
      break;
    case one_side_only:
      made.one = one_of([](const auto&) { return true; });
      made.level = make_rank(static_cast<std::size_t>(found.amount));
      break;
    case introduced_again:
      made.level = found.level;
      break;
    default:
      break;
  }
  return made;
}

/// May this change be a part of what mends this? Of all changes that mend it together one at least must be here.
bool competence_repair::can_mend(const need& found, const cell_edit& edit) const {
  const variant_set variant = variant_set{1} << found.variant;
  const auto in_variant = [&](std::uint32_t module) {
    return (space_.world().modules[module].variants & variant) != 0;
  };
  const bool adds = edit.kind == change_kind::add_cell || edit.kind == change_kind::make_sure;
  const bool moves = edit.kind == change_kind::move_cell;
  const std::uint32_t at = moves ? edit.to : edit.module;
  const bool comes = (adds || moves) && in_variant(at);
  const bool takes = (edit.kind == change_kind::remove_cell || moves) && in_variant(edit.module);
  const bool leaves = takes && !(moves && in_variant(edit.to));  // the variant
  const bool sets_level = edit.kind == change_kind::set_level && in_variant(edit.module);
  const auto is = [&](activity does) { return edit.does == does; };
  const auto of = [&](const std::optional<std::uint32_t>& cell) {
    return edit.kind != change_kind::add_cell && cell == edit.cell;
  };
  const module_span& when = space_.world().modules[at].when;
  const bool in_time = !when.is_known() || when.first <= found.until;
  using enum curriculum_rule;
  switch (found.rule) {
    case never_introduced:
      return comes && is(activity::introduce);
    case not_practised:
      return (comes && is(activity::practise)) ||
             (found.all ? takes && !is(activity::practise) : leaves && of(found.one));
    case not_assessed:
      return (comes && is(activity::assess)) || (found.all ? takes && is(activity::practise) : leaves && of(found.one));
    case assessed_before_practised:
      if (found.all) return comes || takes;
      return (comes && is(activity::practise) && in_time) || (takes && of(found.one)) || (leaves && of(found.other));
    case order_broken:
      if (found.all) return comes || takes;
      // Practice that comes makes of assessment that is too early another question.
      return (comes && is(activity::introduce) && in_time) || (comes && !found.practised && is(activity::practise)) ||
             (takes && of(found.one)) || (leaves && of(found.other));
    case level_jumped: {
      if ((takes || sets_level) && (of(found.one) || of(found.other))) return true;
      const bool bridges =
          edit.level != rank::unknown && edit.level != rank::not_shown && number(edit.level) + 1 >= number(found.level);
      return (comes || sets_level) && bridges && when.is_known() && in_time;
    }
    case level_not_assessed:
      if (found.all) return is(activity::assess) && (comes || takes || sets_level);
      return (is(activity::assess) && (comes || sets_level) &&
              (edit.level == rank::unknown || edit.level >= space_.of().required(competence_))) ||
             (leaves && of(found.one));
    case one_side_only: {
      std::uint8_t sides = space_.of().resolved(at).sides;
      if (edit.kind != change_kind::add_cell && (edit.kind == change_kind::make_sure || sides == 0))
        sides = space_.of().cells_of(competence_)[edit.cell].sides;
      return (comes && (sides == 0 || (sides | number(found.level)) == 3)) || (leaves && of(found.one)) ||
             (edit.kind == change_kind::set_side && in_variant(edit.module));
    }
    case assessed_often:
      return is(activity::assess) && takes && (leaves || space_.world().modules[edit.to].choice >= 0);
    case introduced_again:
      return is(activity::introduce) && edit.kind != change_kind::add_cell &&
             space_.of().cells_of(competence_)[edit.cell].level == found.level &&
             (sets_level || (takes && (leaves || space_.world().modules[edit.to].choice >= 0)));
    default:
      return false;
  }
}

const competence_repair::mending_edits& competence_repair::mending(const need& found) {
  const auto [place, is_new] = mending_.try_emplace(found);
  mending_edits& made = place->second;
  if (!is_new) return made;
  made.set.assign(edits_.size() / 64 + 1, 0);
  for (std::uint32_t i = 0; i < edits_.size(); ++i) {
    if (!can_mend(found, edits_[i])) continue;
    made.edits.push_back(i);
    made.set[i / 64] |= std::uint64_t{1} << i % 64;
  }
  return made;
}

}  // namespace loopbaan::detail
