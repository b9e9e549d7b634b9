// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/people/cohort.hpp>

#include <algorithm>

#include <loopbaan/core/id.hpp>

#include <core/number_words.hpp>
#include <people/cohort_builder.hpp>
#include <people/cohort_data.hpp>

namespace loopbaan {
namespace {

/// A position in a list, counted from 1.
text listed(std::size_t row) {
  return {"de lijst op plaats " + std::to_string(row + 1), "position " + std::to_string(row + 1) + " of the list"};
}

/// Where a person stands: the place that the draft gives, else the position in the list.
text place_of(const std::vector<person_draft>& people, std::size_t row) {
  const place& where = people[row].where;
  if (where != place{}) return {print(where, language::nl), print(where, language::en)};
  return listed(row);
}

/// What is wrong with an entry of a log, said of the person; in a document the entry itself has a place.
diagnostic told(errc defect, const person_draft& of, std::size_t entry) {
  place where = of.where;
  if (!where.pointer.empty()) where.pointer += "/evidence/" + std::to_string(entry);
  const evidence& each = of.ratings[entry];
  if (defect == errc::ends_before_start) return {defect, where, {print(*each.until), print(*each.on)}};
  return {defect, where, {std::string{name(each.kind)}}};
}

/// `before`: where someone with the same id stands; nothing: nobody does.
void find_defects(const person_draft& each, const std::optional<text>& before, diagnostics& found) {
  if (!is_id(each.id)) found.push_back({errc::invalid_id, each.where, {is_utf8(each.id) ? each.id : "?"}});
  if (before) found.push_back({errc::duplicate_person, each.where, {each.id, *before}});
  if (each.fte && !(*each.fte >= 0 && *each.fte <= 2))
    found.push_back({errc::fte_out_of_range, each.where, {detail::number_words(*each.fte)}});
  if (each.ratings.size() > most_ratings)
    found.push_back({errc::too_many_ratings, each.where, {each.id, std::to_string(most_ratings)}});
  for (std::size_t i = 0; i < each.ratings.size(); ++i)
    if (const auto defect = defect_of(each.ratings[i])) found.push_back(told(*defect, each, i));
}

}  // namespace

result<cohort> cohort::build(const framework& on, std::vector<person_draft> people, level_rule rule) {
  detail::cohort_builder builder{on};
  builder.reserve(people.size());
  for (const person_draft& each : people) builder.add(each);
  const std::vector<detail::twin_rows> twins = builder.finish();
  diagnostics found;
  for (auto [row, twin] = std::pair{std::size_t{0}, twins.begin()}; row < people.size(); ++row) {
    const bool is_twin = twin != twins.end() && twin->second == row;
    find_defects(people[row], is_twin ? std::optional{place_of(people, (twin++)->first)} : std::nullopt, found);
  }
  if (!found.empty()) return found;
  return builder.take(std::move(rule));
}

result<cohort> cohort::only(std::span<const std::size_t> rows) const {
  detail::cohort_builder builder{held_->on};
  builder.reserve(rows.size());
  for (const std::size_t row : rows) builder.add((*this)[row].draft());
  diagnostics found;
  for (const auto& [first, second] : builder.finish())
    found.push_back({errc::duplicate_person, {}, {(*this)[rows[second]].id(), listed(first)}});
  if (!found.empty()) return found;
  return builder.take_as(*this);
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
