// SPDX-License-Identifier: BSL-1.0
#include <curriculum/map_changer.hpp>

#include <algorithm>

#include <core/number_words.hpp>

namespace loopbaan::detail {
namespace {

bool is_meant(const curriculum_cell& cell, const curriculum_change& by) {
  return cell.competence == by.competence && cell.does == by.does && (!by.level || cell.level == by.level);
}

}  // namespace

diagnostics map_changer::make(const std::vector<curriculum_change>& changes) {
  for (const curriculum_change& each : changes) make(each);
  return std::move(wrong_);
}

curriculum_draft map_changer::draft() const {
  curriculum_draft made = of_.draft();
  made.notes.clear();
  for (const auto& [position, module] : touched_) made.modules[position] = module;
  // Once the list is there it is the whole of it.
  if (!added_.empty() && made.competences.empty())
    for (const competence_index each : of_.competences()) made.competences.push_back(of_.fw().competences()[each].id);
  for (const std::string& each : added_)
    if (std::ranges::count(made.competences, each) == 0) made.competences.push_back(each);
  if (gone_.empty()) return made;
  std::vector<curriculum_module> left;
  for (std::uint32_t m = 0; m < made.modules.size(); ++m)
    if (!gone_.contains(m)) left.push_back(std::move(made.modules[m]));
  made.modules = std::move(left);
  const auto is_gone = [&](const std::string& id) {
    const auto found = of_.find_module(id);
    return found && gone_.contains(*found);
  };
  for (curriculum_module& each : made.modules) std::erase_if(each.after, is_gone);
  std::erase_if(made.accepted, [&](const accepted_finding& each) { return each.module && is_gone(*each.module); });
  return made;
}

void map_changer::refuse(const text& what, const text& remedy) {
  wrong_.push_back({errc::impossible_change, {}, {what, remedy}});
}

curriculum_module* map_changer::module_of(const std::string& id) {
  const auto found = of_.find_module(id);
  if (found && !gone_.contains(*found)) return &touched_.try_emplace(*found, of_.modules()[*found]).first->second;
  std::vector<std::string> known;
  for (std::uint32_t m = 0; m < of_.modules().size(); ++m)
    if (!gone_.contains(m)) known.push_back(of_.modules()[m].id);
  refuse(detail::filled("er is geen module “{0}”", "there is no module “{0}”", {id}),
         did_you_mean(nearest(id, known), {"Noem een module van de kaart.", "Name a module of the map."}));
  return nullptr;
}

bool map_changer::knows_competence(const std::string& id) {
  if (of_.fw().competences().find(id)) return true;
  refuse(detail::filled("er is geen bekwaamheid “{0}”", "there is no competence “{0}”", {id}),
         did_you_mean(nearest(id, of_.fw().competences().ids()),
                      {"Noem een bekwaamheid van het raamwerk.", "Name a competence of the framework."}));
  return false;
}

std::vector<curriculum_cell>::iterator map_changer::cell_of(curriculum_module& module, const curriculum_change& by) {
  const auto found = std::ranges::find_if(module.cells, [&](const auto& each) { return is_meant(each, by); });
  if (found == module.cells.end())
    refuse(detail::filled("“{0}” heeft die cel van “{1}” niet", "“{0}” has no such cell of “{1}”",
                          {module.id, by.competence}),
           {"Noem een cel die er staat.", "Name a cell that is there."});
  return found;
}

void map_changer::add(curriculum_module& module, curriculum_cell cell) {
  const bool is_there = std::ranges::any_of(module.cells, [&](const curriculum_cell& each) {
    return each.competence == cell.competence && each.does == cell.does && each.level == cell.level;
  });
  if (is_there)
    return refuse(detail::filled("“{0}” heeft die cel van “{1}” al", "“{0}” has that cell of “{1}” already",
                                 {module.id, cell.competence}),
                  {"Laat deze verandering weg.", "Leave this change out."});
  module.cells.push_back(std::move(cell));
}

void map_changer::move_to_other(curriculum_module& module, const curriculum_change& by) {
  curriculum_module* const other = module_of(by.to);
  if (other == nullptr) return;
  const auto cell = cell_of(module, by);
  if (cell == module.cells.end()) return;
  curriculum_cell moved = *cell;
  if (other->by) moved.by.reset();  // whoever the other module is by
  module.cells.erase(cell);
  add(*other, std::move(moved));
}

void map_changer::make(const curriculum_change& by) {
  using enum change_kind;
  if (by.kind == add_competence) {
    if (knows_competence(by.competence)) added_.push_back(by.competence);
    return;
  }
  curriculum_module* const module = module_of(by.module);
  if (module == nullptr) return;
  switch (by.kind) {
    case add_cell:
      if (!by.does || !knows_competence(by.competence)) return;
      return add(*module, {.competence = by.competence, .does = *by.does, .level = by.level, .by = by.by});
    case remove_cell:
      if (const auto cell = cell_of(*module, by); cell != module->cells.end()) module->cells.erase(cell);
      return;
    case move_cell:
      return move_to_other(*module, by);
    case set_level:
      if (const auto cell = cell_of(*module, by); cell != module->cells.end()) cell->level = by.new_level;
      return;
    case set_side:
      if (by.competence.empty()) {
        module->by = by.by;
        return;
      }
      if (const auto cell = cell_of(*module, by); cell != module->cells.end()) cell->by = by.by;
      return;
    case make_sure:
      if (const auto cell = std::ranges::find_if(
              module->cells, [&](const auto& each) { return is_meant(each, by) && each.unsure.value_or(false); });
          cell != module->cells.end())
        cell->unsure.reset();
      else
        static_cast<void>(cell_of(*module, by));
      return;
    case remove_module: {
      const std::uint32_t position = *of_.find_module(by.module);
      touched_.erase(position);
      gone_.insert(position);
      return;
    }
    case move_module:
      module->last_year.reset();
      module->last_period.reset();
      if (by.year) module->year = by.year;
      module->period = by.period;
      return;
    case scale_module:
      for (std::optional<double>* load : {&module->ec, &module->hours})
        if (*load)
          *load = static_cast<double>(static_cast<std::int64_t>(**load * static_cast<double>(by.percent) + 0.5)) / 100;
      return;
    case add_competence:
      return;
  }
}

}  // namespace loopbaan::detail
