// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/people/validity.hpp>

#include <algorithm>

#include <people/months_after.hpp>

namespace loopbaan {
namespace {

/// A decision by a person says by itself how long it holds.
bool shows(const evidence& each) noexcept {
  return each.kind == evidence_kind::rating || each.kind == evidence_kind::prior_learning;
}

/// How many months a rank counts that an entry shows.
std::optional<std::int64_t> months_of(const framework& fw, const evidence& each, rank at) {
  if (const auto by = fw.steps().find(each.instrument); by && fw.steps()[*by].valid_months)
    return fw.steps()[*by].valid_months;
  const std::vector<level>& levels = fw.scale_of(each.competence).levels;
  if (at != rank::not_shown && number(at) <= levels.size() && levels[number(at) - 1].valid_months)
    return levels[number(at) - 1].valid_months;
  return fw.competences()[each.competence].valid_months;
}

std::optional<date> end_of_level(const framework& fw, const evidence& each, rank at) {
  if (!shows(each) || !each.day || each.until) return std::nullopt;
  const auto months = months_of(fw, each, at);
  return months ? std::optional{detail::months_after(*each.day, *months)} : std::nullopt;
}

}  // namespace

bool expires(const framework& fw, competence_index c) {
  detail::require_position(c.value, fw.competences().size());
  if (fw.competences()[c].valid_months) return true;
  if (std::ranges::any_of(fw.scale_of(c).levels, [](const level& each) { return each.valid_months.has_value(); }))
    return true;
  return std::ranges::any_of(fw.steps().indices(), [&](step_index s) {
    return fw.steps()[s].valid_months &&
           std::ranges::any_of(fw.resolved(s).yields, [&](const attainment& each) { return each.competence == c; });
  });
}

std::optional<date> last_day_of(const framework& fw, const evidence& each, rank at) {
  detail::require_position(each.competence.value, fw.competences().size());
  if (each.until) return each.until;
  std::optional<date> found = end_of_level(fw, each, at);
  const auto with = fw.instruments().find(each.instrument);
  if (with && each.kind == evidence_kind::rating && each.day)
    if (const auto months = fw.instruments()[*with].valid_months) {
      const date end = detail::months_after(*each.day, *months);
      found = std::min(found.value_or(end), end);
    }
  return found;
}

rank level_on(const framework& fw, const evidence& each, std::optional<date> as_of) {
  if (!as_of || each.level == rank::unknown) return each.level;
  for (rank at = each.level; at > rank::not_shown; at = make_rank(number(at) - 1))
    if (const auto end = end_of_level(fw, each, at); !end || *as_of <= *end) return at;
  return rank::not_shown;
}

std::optional<date> valid_until(const person& who, competence_index c) {
  const evidence* from = who.deciding_rating(c);
  const rank now = who.level(c);
  if (from == nullptr || now == rank::unknown || now == rank::not_shown) return std::nullopt;
  return last_day_of(who.fw(), *from, now);
}

std::optional<date> ended_on(const person& who, competence_index c) {
  const evidence* from = who.deciding_rating(c);
  const rank now = who.level(c);
  if (from == nullptr || now == rank::unknown || from->level == rank::unknown || from->level <= now)
    return std::nullopt;
  // Of too few observations a lower level counts, though nothing has ended.
  if (level_on(who.fw(), *from, who.people().rule().as_of) > now) return std::nullopt;
  return end_of_level(who.fw(), *from, make_rank(number(now) + 1));
}

std::size_t undated_levels(const cohort& people) {
  const framework& fw = people.fw();
  std::vector<competence_index> ending;
  for (const competence_index c : fw.competences().indices())
    if (expires(fw, c)) ending.push_back(c);
  std::size_t found = 0;
  for (std::size_t row = 0; row < people.size() && !ending.empty(); ++row)
    found += std::ranges::any_of(ending, [&](competence_index c) {
      const person who = people[row];
      if (counted(who.level(c)) == rank::not_shown) return false;
      if (who.origin(c) == level_origin::established) return true;
      const evidence* from = who.deciding_rating(c);
      return from != nullptr && shows(*from) && !from->day && !from->until;
    });
  return found;
}

}  // namespace loopbaan
