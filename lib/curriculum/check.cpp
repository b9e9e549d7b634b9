// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/curriculum/check.hpp>

#include <algorithm>
#include <iterator>

#include <curriculum/competence_rules.hpp>
#include <curriculum/module_rules.hpp>

namespace loopbaan {
namespace {

/// Of one rule and module: what is cheap to look at first.
bool is_alike(const curriculum_finding& a, const curriculum_finding& b) {
  return a.level == b.level && a.amount == b.amount && a.there == b.there && a.certain == b.certain &&
         a.wanted == b.wanted && a.time == b.time && a.cells == b.cells && a.modules == b.modules;
}

}  // namespace

void detail::merge_variants(std::vector<curriculum_finding>& found, std::vector<curriculum_finding>& into) {
  // Findings are large: their positions are put in order, by module and rule, and each is moved once.
  std::vector<std::uint64_t> order;
  order.reserve(found.size());
  for (std::uint32_t i = 0; i < found.size(); ++i) {
    const std::uint64_t module = found[i].module ? std::uint64_t{*found[i].module} + 1 : 0;
    order.push_back(module << 40 | static_cast<std::uint64_t>(found[i].rule) << 32 | i);
  }
  std::ranges::sort(order);
  std::size_t begin = into.size();
  for (std::size_t i = 0; i < order.size(); ++i) {
    if (i > 0 && order[i] >> 32 != order[i - 1] >> 32) begin = into.size();
    curriculum_finding& each = found[order[i] & 0xffff'ffff];
    const auto known = std::find_if(into.begin() + static_cast<std::ptrdiff_t>(begin), into.end(),
                                    [&](const curriculum_finding& other) { return is_alike(each, other); });
    if (known == into.end())
      into.push_back(std::move(each));
    else
      known->variants.insert(known->variants.end(), each.variants.begin(), each.variants.end());
  }
  found.clear();
}

bool detail::accepts(const accepted_finding& given, const curriculum_finding& found, const curriculum& of) {
  if (curriculum_rule_of(given.rule) != found.rule) return false;
  if (given.competence && (!found.competence || of.fw().competences()[*found.competence].id != *given.competence))
    return false;
  if (given.module) {
    const auto wanted = of.find_module(*given.module);
    const bool stands = std::ranges::any_of(found.cells, [&](const cell_place& each) { return each.module == wanted; });
    const bool names = std::ranges::any_of(found.modules, [&](std::uint32_t each) { return each == wanted; });
    if (found.module != wanted && !stands && !names) return false;
  }
  return !given.variant || std::ranges::count(found.variants, of.find_variant(*given.variant)) > 0;
}

void detail::mark_accepted(std::vector<curriculum_finding>& found, const curriculum& of) {
  const auto& given = of.draft().accepted;
  if (given.empty()) return;
  std::vector<curriculum_finding> apart;
  for (curriculum_finding& each : found) {
    for (std::size_t i = 0; i < given.size() && !each.accepted; ++i) {
      if (!detail::accepts(given[i], each, of)) continue;
      if (given[i].variant && each.variants.size() > 1) {
        curriculum_finding one = each;
        one.variants = {*of.find_variant(*given[i].variant)};
        one.accepted = i;
        std::erase(each.variants, one.variants.front());
        apart.push_back(std::move(one));
      } else {
        each.accepted = i;
      }
    }
    apart.push_back(std::move(each));
  }
  found = std::move(apart);
}

std::string_view name(extent of) noexcept {
  switch (of) {
    case extent::none:
      return "none";
    case extent::in_doubt:
      return "in_doubt";
    case extent::by_choice:
      return "by_choice";
    case extent::everybody:
      return "everybody";
  }
  return "";
}

map_filling filling_of(const curriculum& of) {
  map_filling made;
  made.modules = of.modules().size();
  for (const curriculum_module& each : of.modules()) made.filled += each.cells.empty() ? 0 : 1;
  for (const resolved_cell& each : of.cells()) {
    if (each.sure)
      ++made.cells;
    else
      ++made.question_marks;
    ++made.by_sides[each.sides];
  }
  return made;
}

std::vector<curriculum_finding> check_curriculum(const curriculum& of) {
  std::vector<curriculum_finding> all;
  std::vector<curriculum_finding> found;
  all.reserve(256);
  const detail::rule_world world{of};
  detail::competence_rules rules{world};
  for (const competence_index each : of.competences()) {
    rules.find(each, of.cells_of(each), found);
    if (!found.empty()) detail::merge_variants(found, all);
  }
  const detail::module_world modules = detail::module_world_of(world);
  detail::find_in_modules(modules, found);
  detail::merge_variants(found, all);
  detail::find_in_periods(modules, found);
  detail::merge_variants(found, all);
  detail::mark_accepted(all, of);
  return all;
}

diagnostics unused_acceptances(const curriculum& of, const std::vector<curriculum_finding>& found) {
  diagnostics made;
  const auto& given = of.draft().accepted;
  for (std::size_t i = 0; i < given.size(); ++i) {
    const bool is_used = std::ranges::any_of(found, [&](const curriculum_finding& each) { return each.accepted == i; });
    if (!is_used) made.push_back({errc::unused_acceptance, {"", "/accepted/" + std::to_string(i)}, {given[i].rule}});
  }
  return made;
}

}  // namespace loopbaan
