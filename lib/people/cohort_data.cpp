// SPDX-License-Identifier: BSL-1.0
#include <people/cohort_data.hpp>

#include <algorithm>

namespace loopbaan {

std::size_t cohort::data::grouping_called(const std::string& name) {
  const auto known = std::ranges::find(groups, name, &detail::grouping_column::name);
  const auto number = static_cast<std::size_t>(known - groups.begin());
  if (known == groups.end()) groups.emplace_back(name, ids.size());
  return number;
}

void cohort::data::add(const person_draft& each, ranks_view given, std::span<const std::string_view> groups_of) {
  for (std::size_t i = 0; i < groups.size(); ++i) groups[i].add_row(groups_of[i]);
  std::vector<attainment> log_aside;
  if (!each.ratings.empty())
    for (const competence_index c : on.competences().indices())
      if (given[c.value] != rank::unknown) log_aside.push_back({c, given[c.value]});
  established.add_row(log_aside);
  if (each.extra != extra_fields{}) extra.emplace(ids.size(), each.extra);
  ids.add_row(each.id);
  levels.insert(levels.end(), given.begin(), given.end());
  phases.add_row(each.phase ? static_cast<std::uint16_t>(each.phase->value) : detail::no_phase);
  ftes.add_row(each.fte.value_or(detail::no_fte));
  since.add_row(each.since.value_or(date{}));
  done.add_row(each.done);
  ratings.add_row(each.ratings);
}

void cohort::data::finish() {
  ids.index();
  if (levels.capacity() - levels.size() > levels.size() / 8) levels.shrink_to_fit();
  phases.shrink();
  ftes.shrink();
  since.shrink();
  std::erase_if(groups, [](const detail::grouping_column& each) { return each.is_empty(); });
  std::ranges::sort(groups, {}, &detail::grouping_column::name);
  for (detail::grouping_column& column : groups) {
    groupings.push_back(column.name);
    column.of.shrink();
    column.numbers.clear();
  }
  everybody = {"", ids.size()};
  done.shrink();
  ratings.shrink();
  established.shrink();
}

void cohort::data::append(std::size_t row, const evidence& entry) {
  if (ratings[row].empty())
    for (const competence_index c : on.competences().indices())
      if (const rank level = levels_of(row)[c.value]; level != rank::unknown) established.append(row, {c, level});
  ratings.append(row, entry);
}

std::map<competence_index, detail::entries> cohort::data::log_of(std::size_t row) const {
  std::map<competence_index, detail::entries> found;
  for (const evidence& each : ratings[row]) found[each.competence].push_back(&each);
  return found;
}

std::optional<rank> cohort::data::established_at(std::size_t row, competence_index c) const noexcept {
  if (ratings[row].empty()) {
    const rank level = levels[row * on.competences().size() + c.value];
    return level == rank::unknown ? std::nullopt : std::optional{level};
  }
  for (const attainment& each : established[row])
    if (each.competence == c) return each.at;
  return std::nullopt;
}

detail::found_level cohort::data::find(std::size_t row, competence_index c, const detail::entries& log) const {
  const auto fitted = severities.find(scale_at(c));
  return detail::find_level(on, rule, fitted == severities.end() ? nullptr : &fitted->second, c, established_at(row, c),
                            log);
}

detail::found_level cohort::data::find(std::size_t row, competence_index c) const {
  detail::entries log;
  for (const evidence& each : ratings[row])
    if (each.competence == c) log.push_back(&each);
  return find(row, c, log);
}

/// The levels that follow from logs, by the rule.
void cohort::data::estimate() {
  for (std::size_t row = 0; row < ids.size(); ++row) {
    if (ratings[row].empty()) continue;
    for (const auto& [competence, log] : log_of(row)) levels_of(row)[competence.value] = find(row, competence, log).at;
  }
}

void cohort::data::fit_severities() {
  severities.clear();
  if (rule.method != level_method::severity) return;
  std::map<scale_index, std::vector<rating_unit>> units;
  for (std::size_t row = 0; row < ids.size(); ++row)
    for (const auto& [competence, log] : log_of(row))
      units[scale_at(competence)].push_back({row, detail::ratings_in_force(on, rule, log)});
  for (const auto& [scale, some] : units)
    severities.emplace(scale, fit_severity(some, on.scales()[scale].levels.size(), rule.order));
}

}  // namespace loopbaan
