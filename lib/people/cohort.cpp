// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/people/cohort.hpp>

#include <algorithm>
#include <set>
#include <unordered_map>

#include <loopbaan/core/id.hpp>

#include <core/number_words.hpp>
#include <people/levels.hpp>

namespace loopbaan {

struct cohort::data {
  framework on;
  std::vector<person_draft> people;
  ranks levels;                      ///< people × competences
  std::vector<std::string> groupings;
  std::unordered_map<std::string, std::size_t> rows;
};

namespace {

/// Where a person stands: the place that the draft gives, else the position in the list, counted from 1.
text place_of(const std::vector<person_draft>& people, std::size_t row) {
  const place& where = people[row].where;
  if (where != place{}) return {print(where, language::nl), print(where, language::en)};
  return {"de lijst op plaats " + std::to_string(row + 1), "position " + std::to_string(row + 1) + " of the list"};
}

}  // namespace

result<cohort> cohort::build(const framework& on, std::vector<person_draft> people) {
  auto made = std::make_shared<data>(data{on, std::move(people), {}, {}, {}});
  diagnostics found;
  std::set<std::string> groupings;
  const std::size_t width = on.competences().size();
  made->levels.resize(made->people.size() * width, rank::unknown);
  made->rows.reserve(made->people.size());
  for (std::size_t row = 0; row < made->people.size(); ++row) {
    const person_draft& each = made->people[row];
    if (!is_id(each.id)) found.push_back({errc::invalid_id, each.where, {is_utf8(each.id) ? each.id : "?"}});
    if (const auto [first, fresh] = made->rows.try_emplace(each.id, row); !fresh) {
      found.push_back({errc::duplicate_person, each.where, {each.id, place_of(made->people, first->second)}});
    }
    if (each.fte && !(*each.fte >= 0 && *each.fte <= 2))
      found.push_back({errc::fte_out_of_range, each.where, {detail::number_words(*each.fte)}});
    for (const auto& [grouping, group] : each.groups) groupings.insert(grouping);
    detail::estimate_levels(each, std::span{made->levels}.subspan(row * width, width));
  }
  if (!found.empty()) return found;
  made->groupings.assign(groupings.begin(), groupings.end());
  return cohort{std::move(made)};
}

const framework& cohort::on() const noexcept { return held_->on; }
std::size_t cohort::size() const noexcept { return held_->people.size(); }
const std::vector<std::string>& cohort::groupings() const noexcept { return held_->groupings; }
ranks_view cohort::levels() const noexcept { return held_->levels; }
const std::vector<person_draft>& cohort::drafts() const noexcept { return held_->people; }

std::optional<person> cohort::find(std::string_view id) const {
  const auto found = held_->rows.find(std::string{id});
  if (found == held_->rows.end()) return std::nullopt;
  return (*this)[found->second];
}

cohort cohort::in_phase(phase_index wanted) const {
  std::vector<person_draft> some;
  std::ranges::copy_if(held_->people, std::back_inserter(some),
                       [&](const person_draft& each) { return each.phase == wanted; });
  return build(held_->on, std::move(some)).value();
}

const framework& person::on() const noexcept { return of_->held_->on; }
const std::string& person::id() const noexcept { return of_->held_->people[row_].id; }
std::optional<phase_index> person::phase() const noexcept { return of_->held_->people[row_].phase; }
std::optional<double> person::fte() const noexcept { return of_->held_->people[row_].fte; }
std::optional<date> person::since() const noexcept { return of_->held_->people[row_].since; }

const std::string& person::group(std::string_view grouping) const noexcept {
  static const std::string none;
  for (const auto& [name, group] : of_->held_->people[row_].groups)
    if (name == grouping) return group;
  return none;
}

ranks_view person::levels() const noexcept {
  const std::size_t width = of_->held_->on.competences().size();
  return ranks_view{of_->held_->levels}.subspan(row_ * width, width);
}

std::span<const step_index> person::done() const noexcept { return of_->held_->people[row_].done; }
std::span<const evidence> person::ratings() const noexcept { return of_->held_->people[row_].ratings; }

level_origin person::origin(competence_index c) const noexcept {
  if (level(c) == rank::unknown) return level_origin::unknown;
  const evidence* deciding = deciding_rating(c);
  if (deciding == nullptr) return level_origin::established;
  return deciding->by == rater::self ? level_origin::self_only : level_origin::confirmed;
}

const evidence* person::deciding_rating(competence_index c) const noexcept {
  const person_draft& draft = of_->held_->people[row_];
  return draft.levels.contains(c) ? nullptr : detail::deciding_rating(draft.ratings, c);
}

}  // namespace loopbaan
