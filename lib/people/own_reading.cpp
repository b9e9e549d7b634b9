// SPDX-License-Identifier: BSL-1.0
#include <algorithm>

#include <loopbaan/core/id.hpp>
#include <loopbaan/people/own_fields.hpp>

#include <core/invalid_id.hpp>
#include <core/pointer.hpp>
#include <framework/checks.hpp>

namespace loopbaan::detail {
namespace {

std::string legible_id(std::string_view id) { return is_utf8(id) ? std::string{id} : "?"; }

diagnostic unknown_id(const std::vector<std::string_view>& known, std::string_view id, const text& what, place at) {
  const std::string near_id = is_utf8(id) ? nearest(id, known) : std::string{};
  return {
      errc::unknown_reference,
      std::move(at),
      {legible_id(id), what,
       did_you_mean(near_id, {"Neem een kenmerk dat in het raamwerk staat.", "Take an id that is in the framework."})}};
}

}  // namespace

own_reading::own_reading(const framework& on, std::size_t groupings) : groups(groupings), fw_{&on} {
  for (const competence_index c : on.competences().indices()) tops_.push_back(on.top(c));
}

void own_reading::begin(std::optional<std::size_t> row) {
  row_ = row;
  id.clear();
  lent = {};
  levels.assign(tops_.size(), rank::unknown);
  phase.reset();
  route.reset();
  done.clear();
  for (std::string& each : groups) each.clear();
  found.clear();
}

place own_reading::at(std::string member) const {
  std::string pointer = row_ ? "/people/" + std::to_string(*row_) : "";
  return {.file = "", .pointer = pointer + "/" + member};
}

std::string own_reading::key_of(competence_index c) const {
  return "levels" + (pointer{} / fw_->competences()[c].id).words();
}

void own_reading::no_position(std::size_t position, std::size_t size, std::string member) {
  found.push_back({errc::no_such_position, at(std::move(member)), {std::to_string(position), std::to_string(size)}});
}

void own_reading::set_id(std::string_view given) {
  id = given;
  if (!is_id(given)) found.push_back({errc::invalid_id, at("id"), invalid_id_details(id)});
}

void own_reading::require_listed(std::size_t given, std::size_t wanted) {
  if (given != wanted)
    found.push_back(
        {errc::sizes_differ, at("levels"), {text{"niveaus", "levels"}, std::to_string(given), std::to_string(wanted)}});
}

void own_reading::lend(ranks_view given) {
  require_listed(given.size(), tops_.size());
  if (given.size() != tops_.size()) return;
  lent = given;
  unsigned wrong = 0;  // unknown is 255, and one more than that is 0: a loop without branches
  for (std::size_t c = 0; c < given.size(); ++c)
    wrong |= static_cast<std::uint8_t>(number(given[c]) + 1) > number(tops_[c]) + 1 ? 1u : 0u;
  if (wrong == 0) return;
  for (const competence_index c : fw_->competences().indices()) set_level(c, given[c.value]);
}

void own_reading::set_levels(ranks_view given) {
  require_listed(given.size(), tops_.size());
  if (given.size() != tops_.size()) return;
  for (const competence_index c : fw_->competences().indices())
    if (given[c.value] != rank::unknown) set_level(c, given[c.value]);
}

void own_reading::set_level(competence_index c, rank level) {
  if (c.value >= tops_.size()) return no_position(c.value, tops_.size(), "levels");
  if (level != rank::unknown && level > tops_[c.value]) {
    found.push_back(
        {errc::no_such_level, at(key_of(c)), {std::to_string(number(level)), std::to_string(number(tops_[c.value]))}});
    return;
  }
  if (level != rank::unknown && levels[c.value] != rank::unknown)
    found.push_back({errc::doubled_field, at(key_of(c)), {fw_->competences()[c].id}});
  levels[c.value] = level;
}

void own_reading::set_number(competence_index c, std::int64_t level) {
  if (c.value < tops_.size() && (level < 0 || level > 254)) {
    found.push_back(
        {errc::no_such_level, at(key_of(c)), {std::to_string(level), std::to_string(number(tops_[c.value]))}});
    return;
  }
  set_level(c, make_rank(static_cast<std::size_t>(level)));
}

void own_reading::set_level(competence_index c, std::string_view level_id) {
  if (c.value >= tops_.size()) return no_position(c.value, tops_.size(), "levels");
  if (level_id.empty()) return set_level(c, rank::not_shown);
  if (const auto level = fw_->rank_of(c, level_id)) return set_level(c, *level);
  found.push_back(
      wrong_level(fw_->scales(), fw_->scale_of(c), fw_->competences()[c].id, legible_id(level_id), at(key_of(c))));
}

std::optional<competence_index> own_reading::competence_called(std::string_view wanted) {
  const auto position = fw_->competences().find(wanted);
  if (!position)
    found.push_back(unknown_id(fw_->competences().ids(), wanted, entity_word<competence>(),
                               at("levels" + (pointer{} / legible_id(wanted)).words())));
  return position;
}

void own_reading::set_phase(phase_index given) {
  if (given.value >= fw_->phases().size()) return no_position(given.value, fw_->phases().size(), "phase");
  phase = given;
}

void own_reading::set_phase(std::string_view wanted) {
  phase = fw_->phases().find(wanted);
  if (!phase) found.push_back(unknown_id(fw_->phases().ids(), wanted, entity_word<loopbaan::phase>(), at("phase")));
}

void own_reading::set_route(route_index given) {
  if (given.value >= fw_->routes().size()) return no_position(given.value, fw_->routes().size(), "route");
  route = given;
}

void own_reading::set_route(std::string_view wanted) {
  route = fw_->routes().find(wanted);
  if (!route) found.push_back(unknown_id(fw_->routes().ids(), wanted, entity_word<loopbaan::route>(), at("route")));
}

void own_reading::add_done(step_index given) {
  if (given.value >= fw_->steps().size())
    return no_position(given.value, fw_->steps().size(), "done/" + std::to_string(done.size()));
  done.push_back(given);
}

void own_reading::add_done(std::string_view wanted) {
  if (const auto position = fw_->steps().find(wanted)) return done.push_back(*position);
  found.push_back(
      unknown_id(fw_->steps().ids(), wanted, entity_word<step>(), at("done/" + std::to_string(done.size()))));
}

void own_reading::set_group(std::size_t grouping, std::string_view group) {
  if (!is_utf8(group))
    found.push_back({errc::not_utf8, at("groups"), {text{"een groep", "a group"}}});
  else
    groups[grouping] = group;
}

competence_index own_binding::competence_called(const std::string& wanted) {
  const auto position = fw_.competences().find(wanted);
  if (!position) {
    found.push_back(unknown_id(fw_.competences().ids(), wanted, entity_word<competence>(), {}));
    return {};
  }
  gives_levels = true;
  seen_.resize(fw_.competences().size());
  if (seen_[position->value]) found.push_back({errc::doubled_field, {}, {wanted}});
  seen_[position->value] = true;
  return *position;
}

std::size_t own_binding::grouping_called(const std::string& name) {
  if (!is_utf8(name)) found.push_back({errc::not_utf8, {}, {text{"een indeling", "a grouping"}}});
  if (std::ranges::count(groupings, name) > 0) found.push_back({errc::doubled_field, {}, {name}});
  groupings.push_back(name);
  return groupings.size() - 1;
}

diagnostics own_binding::take() {
  if (!gives_levels && found.empty()) found.push_back({errc::no_level_fields, {}, {}});
  return std::move(found);
}

}  // namespace loopbaan::detail
