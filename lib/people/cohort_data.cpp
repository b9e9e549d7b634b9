// SPDX-License-Identifier: BSL-1.0
#include <people/cohort_data.hpp>

#include <algorithm>
#include <map>

#include <loopbaan/people/raters.hpp>

#include <people/transposed_levels.hpp>

namespace loopbaan::detail {

std::size_t cohort_data::grouping_called(const std::string& name) {
  const auto known = std::ranges::find(groups, name, &detail::grouping_column::name);
  const auto number = static_cast<std::size_t>(known - groups.begin());
  if (known == groups.end()) groups.emplace_back(name, ids.size());
  return number;
}

const detail::grouping_column* cohort_data::grouping(std::string_view called) const noexcept {
  const auto own = std::ranges::find(groups, called, &detail::grouping_column::name);
  if (own != groups.end()) return &*own;
  const bool means_phases = called == "phase" || called == "fase";
  return means_phases && !phases.values().empty() ? &by_phase : nullptr;
}

void cohort_data::reserve(std::size_t people) {
  ids.reserve(people);
  levels.reserve(levels.size() + people * fw.competences().size());
}

void cohort_data::add(const detail::people_columns& people) {
  const std::size_t count = people.ids.size();
  const std::size_t before = ids.size();
  for (std::size_t i = 0; i < groups.size(); ++i)
    groups[i].add_rows(count, i < people.groups.size() ? people.groups[i] : std::vector<std::string_view>{});
  for (std::size_t i = 0; i < people.extra.size(); ++i)
    if (people.extra[i] != extra_fields{}) extra.emplace(before + i, people.extra[i]);
  ids.add_rows(people.ids);
  add_levels(people);
  phases.add_rows(count, people.phases);
  routes.add_rows(count, people.routes);
  ftes.add_rows(count, people.ftes);
  since.add_rows(count, people.since);
  done.add_rows(count, people.done);
  ratings.add_rows(count, people.ratings);
}

/// Levels that come beside a log are kept aside too, since the rule makes others of them.
void cohort_data::add_levels(const detail::people_columns& people) {
  const std::size_t count = people.ids.size();
  detail::append_transposed(people.levels, count, levels);
  std::vector<std::vector<attainment>> beside_log(people.ratings.size());
  for (std::size_t i = 0; i < people.ratings.size(); ++i) {
    if (people.ratings[i].empty()) continue;
    const auto given = levels_of(ids.size() - count + i);
    for (const competence_index c : fw.competences().indices())
      if (given[c.value] != rank::unknown) beside_log[i].push_back({c, given[c.value]});
  }
  established.add_rows(count, beside_log);
}

std::vector<detail::duplicate_rows> cohort_data::finish() {
  if (levels.capacity() - levels.size() > levels.size() / 8) levels.shrink_to_fit();
  phases.shrink();
  routes.shrink();
  ftes.shrink();
  since.shrink();
  std::erase_if(groups, [](const detail::grouping_column& each) { return each.is_empty(); });
  std::ranges::sort(groups, {}, &detail::grouping_column::name);
  for (detail::grouping_column& column : groups) {
    groupings.push_back(column.name);
    column.group_of.shrink();
    column.numbers.clear();
    column.recent.forget();
  }
  everybody = {"", ids.size()};
  by_phase = detail::group_by_phase(fw, phases.values());
  done.shrink();
  ratings.shrink();
  established.shrink();
  return ids.index();
}

void cohort_data::append(std::size_t row, const evidence& entry) {
  if (ratings[row].empty())
    for (const competence_index c : fw.competences().indices())
      if (const rank level = levels_of(row)[c.value]; level != rank::unknown) established.append(row, {c, level});
  ratings.append(row, entry);
}

std::map<competence_index, detail::entries> cohort_data::log_of(std::size_t row) const {
  std::map<competence_index, detail::entries> found;
  for (const evidence& each : ratings[row]) found[each.competence].push_back(&each);
  return found;
}

std::optional<rank> cohort_data::established_at(std::size_t row, competence_index c) const noexcept {
  if (ratings[row].empty()) {
    const rank level = levels[row * fw.competences().size() + c.value];
    return level == rank::unknown ? std::nullopt : std::optional{level};
  }
  for (const attainment& each : established[row])
    if (each.competence == c) return each.level;
  return std::nullopt;
}

detail::found_level cohort_data::find(std::size_t row, competence_index c, const detail::entries& log) const {
  const auto fitted = severities.find(scale_at(c));
  return detail::find_level(fw, rule, fitted == severities.end() ? nullptr : &fitted->second, c, established_at(row, c),
                            log);
}

detail::found_level cohort_data::find(std::size_t row, competence_index c) const {
  detail::entries log;
  for (const evidence& each : ratings[row])
    if (each.competence == c) log.push_back(&each);
  return find(row, c, log);
}

/// When what was done was last done, where any profile asks for that.
void cohort_data::date_done() {
  done_on = {};
  const bool asked = std::ranges::any_of(fw.profiles().indices(), [&](profile_index p) {
    return std::ranges::any_of(fw.resolved(p).credits, [](const resolved_credits& each) { return each.within.has_value(); });
  });
  if (!asked) return;
  std::vector<std::vector<date>> days(ids.size());
  for (std::size_t row = 0; row < ids.size(); ++row)
    for (const step_index s : done[row]) {
      date last{};
      for (const evidence& each : ratings[row])
        if (each.day && each.instrument == fw.steps()[s].id && (!rule.as_of || *each.day <= *rule.as_of) &&
            (last == date{} || *each.day > last))
          last = *each.day;
      days[row].push_back(last);
    }
  done_on.add_rows(days.size(), days);
}

/// The levels that follow from logs, by the rule.
void cohort_data::estimate() {
  date_done();
  for (std::size_t row = 0; row < ids.size(); ++row) {
    if (ratings[row].empty()) continue;
    for (const auto& [competence, log] : log_of(row))
      levels_of(row)[competence.value] = find(row, competence, log).level;
  }
}

void cohort_data::fit_severities() {
  severities.clear();
  if (rule.method != level_method::severity) return;
  std::vector<rater> order;
  for (const std::string& each : rule.order)
    if (const auto by = find_rater(fw, each)) order.push_back(*by);
  std::map<scale_index, std::vector<rating_unit>> units;
  for (std::size_t row = 0; row < ids.size(); ++row)
    for (const auto& [competence, log] : log_of(row))
      units[scale_at(competence)].push_back({row, latest_by_rater(detail::ratings_in_force(fw, rule, log))});
  for (const auto& [scale, some] : units)
    severities.emplace(scale, fit_severity(some, fw.scales()[scale].levels.size(), order));
}

}  // namespace loopbaan::detail
