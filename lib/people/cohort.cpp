// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/people/cohort.hpp>

#include <algorithm>
#include <limits>
#include <set>
#include <unordered_map>

#include <loopbaan/core/id.hpp>

#include <core/number_words.hpp>
#include <people/cohort_data.hpp>

namespace loopbaan {
namespace {

/// Where a person stands: the place that the draft gives, else the position in the list, counted from 1.
text place_of(const std::vector<person_draft>& people, std::size_t row) {
  const place& where = people[row].where;
  if (where != place{}) return {print(where, language::nl), print(where, language::en)};
  return {"de lijst op plaats " + std::to_string(row + 1), "position " + std::to_string(row + 1) + " of the list"};
}

/// What is wrong with an entry of a log, said of the person; in a document the entry itself has a place.
diagnostic told(errc defect, const person_draft& of, std::size_t entry) {
  place where = of.where;
  if (!where.pointer.empty()) where.pointer += "/evidence/" + std::to_string(entry);
  const evidence& each = of.ratings[entry];
  if (defect == errc::ends_before_start) return {defect, where, {print(*each.until), print(*each.on)}};
  return {defect, where, {std::string{name(each.kind)}}};
}

diagnostics defects_of(const std::vector<person_draft>& people) {
  diagnostics found;
  std::unordered_map<std::string_view, std::size_t> rows;
  rows.reserve(people.size());
  for (std::size_t row = 0; row < people.size(); ++row) {
    const person_draft& each = people[row];
    if (!is_id(each.id)) found.push_back({errc::invalid_id, each.where, {is_utf8(each.id) ? each.id : "?"}});
    if (const auto [first, fresh] = rows.try_emplace(each.id, row); !fresh)
      found.push_back({errc::duplicate_person, each.where, {each.id, place_of(people, first->second)}});
    if (each.fte && !(*each.fte >= 0 && *each.fte <= 2))
      found.push_back({errc::fte_out_of_range, each.where, {detail::number_words(*each.fte)}});
    if (each.ratings.size() > most_ratings)
      found.push_back({errc::too_many_ratings, each.where, {each.id, std::to_string(most_ratings)}});
    for (std::size_t i = 0; i < each.ratings.size(); ++i)
      if (const auto defect = defect_of(each.ratings[i])) found.push_back(told(*defect, each, i));
  }
  return found;
}

}  // namespace

std::shared_ptr<cohort::data> cohort::columns_of(const framework& on, std::span<const person_draft> people) {
  auto made = std::make_shared<data>(on);
  std::set<std::string> groupings;
  for (const person_draft& each : people)
    for (const auto& [grouping, group] : each.groups) groupings.insert(grouping);
  made->groupings.assign(groupings.begin(), groupings.end());
  for (const std::string& each : groupings) made->groups.emplace_back(each);
  made->levels.resize(people.size() * on.competences().size(), rank::unknown);
  for (const person_draft& each : people) made->add(each);
  made->finish();
  return made;
}

result<cohort> cohort::build(const framework& on, std::vector<person_draft> people, level_rule rule) {
  if (diagnostics found = defects_of(people); !found.empty()) return found;
  auto made = columns_of(on, people);
  made->rule = std::move(rule);
  made->fit_severities();
  made->estimate();
  return cohort{std::move(made)};
}

result<cohort> cohort::only(std::span<const std::size_t> rows) const {
  std::vector<person_draft> some;
  for (const std::size_t row : rows) some.push_back((*this)[row].draft());
  if (diagnostics found = defects_of(some); !found.empty()) return found;
  auto made = columns_of(held_->on, some);
  made->rule = held_->rule;
  made->purpose = held_->purpose;
  made->severities = held_->severities;  // how severe raters are does not depend on whom one looks at
  made->estimate();
  return cohort{std::move(made)};
}

cohort cohort::by(level_rule rule) const {
  auto made = std::make_shared<data>(*held_);
  made->rule = std::move(rule);
  made->fit_severities();
  made->estimate();
  return cohort{std::move(made)};
}

result<cohort> cohort::with(std::size_t row, evidence entry) const {
  person_draft only{.id = (*this)[row].id()};
  only.ratings.push_back(entry);
  if (const auto defect = defect_of(entry)) return told(*defect, only, 0);
  if (held_->ratings[row].size() >= most_ratings)
    return diagnostic{errc::too_many_ratings, {}, {only.id, std::to_string(most_ratings)}};
  auto made = std::make_shared<data>(*held_);
  made->append(row, entry);
  made->fit_severities();
  made->estimate();
  return cohort{std::move(made)};
}

std::string_view name(level_origin origin) noexcept {
  switch (origin) {
    case level_origin::unknown:
      return "unknown";
    case level_origin::established:
      return "established";
    case level_origin::confirmed:
      return "confirmed";
    case level_origin::self_only:
      return "self_only";
    case level_origin::estimated:
      return "estimated";
    case level_origin::prior_learning:
      return "prior_learning";
    case level_origin::waived:
      return "waived";
    case level_origin::overridden:
      return "overridden";
  }
  return {};
}

const framework& cohort::on() const noexcept { return held_->on; }
std::size_t cohort::size() const noexcept { return held_->ids.size(); }
const std::vector<std::string>& cohort::groupings() const noexcept { return held_->groupings; }
ranks_view cohort::levels() const noexcept { return held_->levels; }

grouped_rows cohort::grouped_by(std::string_view grouping) const noexcept {
  const auto found = std::ranges::find(held_->groups, grouping, &detail::grouping_column::name);
  const detail::grouping_column& column = found == held_->groups.end() ? held_->everybody : *found;
  return {column.groups, column.sizes, column.of.values()};
}

const level_rule& cohort::rule() const noexcept { return held_->rule; }
const std::string& cohort::purpose() const noexcept { return held_->purpose; }

cohort cohort::for_purpose(std::string purpose) const {
  auto made = std::make_shared<data>(*held_);
  made->purpose = std::move(purpose);
  return cohort{std::move(made)};
}

const severity_model* cohort::severity_on(scale_index scale) const noexcept {
  const auto found = held_->severities.find(scale);
  return found == held_->severities.end() ? nullptr : &found->second;
}

std::optional<person> cohort::find(std::string_view id) const {
  const auto row = held_->ids.find(id);
  if (!row) return std::nullopt;
  return (*this)[*row];
}

cohort cohort::in_phase(phase_index wanted) const {
  std::vector<std::size_t> rows;
  for (std::size_t row = 0; row < size(); ++row)
    if ((*this)[row].phase() == wanted) rows.push_back(row);
  return only(rows).value();
}

}  // namespace loopbaan
