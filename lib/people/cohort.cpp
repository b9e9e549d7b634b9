// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/people/cohort.hpp>

#include <algorithm>
#include <iterator>

#include <core/refusals.hpp>
#include <people/cohort_builder.hpp>
#include <people/cohort_data.hpp>
#include <people/draft_checks.hpp>
#include <people/found_level.hpp>

namespace loopbaan {
namespace {

/// Where a person stands: the place that the draft gives, else the position in the list.
text words_of_place(const person_draft& of, std::size_t row) {
  if (of.where != place{}) return detail::in_each_language([&](language lang) { return print(of.where, lang); });
  return detail::listed(row);
}

}  // namespace

result<cohort> cohort::build(const framework& on, std::vector<person_draft> people, level_rule rule) {
  diagnostics found = detail::find_kinds(on, rule);
  detail::cohort_builder builder{on};
  builder.reserve(people.size());
  for (std::size_t row = 0; row < people.size(); ++row) {
    diagnostics misplaced;
    detail::find_misplaced(on, people[row], row, misplaced);
    // What has no place in the columns goes in by its id alone, so that duplicates are found all the same.
    builder.add(misplaced.empty() ? people[row] : person_draft{.id = people[row].id});
    if (found.size() <= most_diagnostics) found.insert(found.end(), misplaced.begin(), misplaced.end());
  }
  const std::vector<detail::duplicate_rows> duplicates = builder.finish();
  for (auto [row, duplicate] = std::pair{std::size_t{0}, duplicates.begin()}; row < people.size(); ++row) {
    const bool is_duplicate = duplicate != duplicates.end() && duplicate->second == row;
    const auto before =
        is_duplicate ? std::optional{words_of_place(people[duplicate->first], duplicate->first)} : std::nullopt;
    if (is_duplicate) ++duplicate;
    detail::find_errors(on, people[row], row, before, found);
    if (found.size() <= most_diagnostics) continue;
    found.resize(most_diagnostics);
    found.push_back({errc::too_many_faults, {people[row].where.file}, {std::to_string(most_diagnostics)}});
    break;
  }
  if (!found.empty()) return found;
  return builder.take(std::move(rule));
}

result<cohort> cohort::only(std::span<const std::size_t> rows) const {
  for (const std::size_t row : rows)
    if (row >= size()) return diagnostic{errc::no_such_position, {}, {std::to_string(row), std::to_string(size())}};
  detail::cohort_builder builder{held_->fw};
  builder.reserve(rows.size());
  for (const std::size_t row : rows) builder.add((*this)[row].draft());
  diagnostics found;
  for (const auto& [first, second] : builder.finish())
    found.push_back({errc::duplicate_person, {}, {(*this)[rows[second]].id(), detail::listed(first)}});
  if (!found.empty()) return found;
  return builder.take_as(*this);
}

cohort cohort::with_rule(level_rule rule) const {
  detail::refuse_any(detail::find_kinds(fw(), rule));
  auto made = std::make_shared<data>(*held_);
  made->rule = std::move(rule);
  made->fit_severities();
  made->estimate();
  return cohort{std::move(made)};
}

cohort cohort::by_severities(level_rule rule, std::map<scale_index, severity_model> found) const {
  detail::refuse_any(detail::find_kinds(fw(), rule));
  for (const auto& [scale, model] : found) {
    detail::require_position(scale.value, fw().scales().size());
    detail::require_severities(model);
  }
  auto made = std::make_shared<data>(*held_);
  made->rule = std::move(rule);
  made->severities = std::move(found);
  made->estimate();
  return cohort{std::move(made)};
}

result<cohort> cohort::with(std::size_t row, evidence entry) const {
  if (row >= size()) return diagnostic{errc::no_such_position, {}, {std::to_string(row), std::to_string(size())}};
  diagnostics found;
  detail::find_misplaced(fw(), entry, {}, found);
  detail::find_errors(fw(), entry, {}, {}, found);
  if (held_->ratings[row].size() >= most_ratings)
    found.push_back({errc::too_many_ratings, {}, {(*this)[row].id(), std::to_string(most_ratings)}});
  if (!found.empty()) return found;
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
    case level_origin::rater_unknown:
      return "rater_unknown";
    case level_origin::not_applicable:
      return "not_applicable";
  }
  return {};
}

const framework& cohort::fw() const& noexcept { return held_->fw; }
std::size_t cohort::size() const noexcept { return held_->ids.size(); }
const std::vector<std::string>& cohort::groupings() const& noexcept { return held_->groupings; }
ranks_view cohort::levels() const& noexcept { return held_->levels; }

grouped_rows cohort::grouped_by(std::string_view grouping) const& noexcept {
  const detail::grouping_column* const found = held_->grouping(grouping);
  const detail::grouping_column& column = found == nullptr ? held_->everybody : *found;
  return {column.groups, column.sizes, column.group_of.values()};
}

const level_rule& cohort::rule() const& noexcept { return held_->rule; }
const std::string& cohort::purpose() const& noexcept { return held_->purpose; }

level_rule cohort::rule() const&& { return held_->rule; }
std::string cohort::purpose() const&& { return held_->purpose; }
diagnostics cohort::notes() const&& { return held_->notes; }

standing cohort::stands(std::size_t row) const& {
  detail::require_position(row, size());
  const std::size_t width = held_->fw.competences().size();
  standing made{ranks_view{held_->levels}.subspan(row * width, width), {}, held_->done[row], &held_->fw};
  made.done_on = held_->done_on[row];
  made.today = held_->rule.as_of;
  if (const std::uint16_t phase = held_->phases[row]; phase != detail::no_phase) made.phase = phase_index{phase};
  if (const std::uint16_t route = held_->routes[row]; route != detail::no_route) made.route = route_index{route};
  return made;
}

cohort cohort::for_purpose(std::string purpose) const {
  if (!is_utf8(purpose)) detail::refuse({errc::not_utf8, {}, {text{"het doel", "the purpose"}}});
  auto made = std::make_shared<data>(*held_);
  made->purpose = std::move(purpose);
  return cohort{std::move(made)};
}

const diagnostics& cohort::notes() const& noexcept { return held_->notes; }

cohort cohort::noted(diagnostics more) const {
  auto made = std::make_shared<data>(*held_);
  made->notes.insert(made->notes.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
  return cohort{std::move(made)};
}

const severity_model* cohort::severity_on(scale_index scale) const& noexcept {
  const auto found = held_->severities.find(scale);
  return found == held_->severities.end() ? nullptr : &found->second;
}

std::optional<person> cohort::find(std::string_view id) const {
  const auto row = held_->ids.find(id);
  if (!row) return std::nullopt;
  return (*this)[*row];
}

cohort cohort::in_phase(phase_index wanted) const {
  detail::require_position(wanted.value, fw().phases().size());
  std::vector<std::size_t> rows;
  for (std::size_t row = 0; row < size(); ++row)
    if ((*this)[row].phase() == wanted) rows.push_back(row);
  return only(rows).value();
}

}  // namespace loopbaan
