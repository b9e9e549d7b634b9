// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/gap/rater_gap.hpp>

#include <algorithm>
#include <map>

#include <core/refusals.hpp>

namespace loopbaan {
namespace {

rank lower_median(std::vector<rank> ratings) {
  const auto middle = ratings.begin() + static_cast<std::ptrdiff_t>((ratings.size() - 1) / 2);
  std::nth_element(ratings.begin(), middle, ratings.end());
  return *middle;
}

/// Kinds of raters in their order, those that are not named last.
int order_of(const std::optional<rater>& by) {
  return by ? static_cast<int>(*by) : static_cast<int>(rater::institute) + 1;
}

}  // namespace

std::vector<rater_line> find_rater_lines(const person& who) {
  std::map<competence_index, std::map<int, std::vector<rank>>> by_kind;
  for (const evidence& each : who.ratings())
    if (is_rating(each) && in_force(who.on(), each, who.among().rule().as_of))
      by_kind[each.competence][order_of(each.by)].push_back(each.at);
  std::vector<rater_line> found;
  for (auto& [competence, kinds] : by_kind) {
    rater_line line{competence, {}};
    for (auto& [kind, ratings] : kinds) {
      const bool named = kind <= static_cast<int>(rater::institute);
      const std::size_t count = ratings.size();
      line.views.push_back(
          {named ? std::optional{static_cast<rater>(kind)} : std::nullopt, count, lower_median(std::move(ratings))});
    }
    found.push_back(std::move(line));
  }
  return found;
}

std::string explain(const rater_line& line, const framework& on, language lang) {
  std::string words = on.competences()[line.competence].title.in(lang) + ":";
  for (std::size_t i = 0; i < line.views.size(); ++i) {
    const rater_view& each = line.views[i];
    words += (i == 0 ? " " : ", ") + title(each.by, lang) + " " + on.level_title(line.competence, each.middle, lang) +
             " (" + std::to_string(each.ratings) + ")";
  }
  return words + ".";
}

rater_gap_count count_rater_gaps(const cohort& people, rater other, std::string_view grouping, protection rule) {
  if (other == rater::self || name(other).empty())
    detail::refuse_value(
        other == rater::self ? std::string{name(other)} : std::to_string(static_cast<int>(other)),
        {"de andere soort beoordelaar", "the other kind of rater"},
        {"Geef een soort beoordelaar die niet de persoon zelf is.", "Give a kind of rater that is not the person."});
  require_grouping(people, grouping);
  const grouped_rows groups = people.grouped_by(grouping);
  std::map<competence_index, std::vector<share>> counts;
  for (std::size_t row = 0; row < people.size(); ++row)
    for (const rater_line& line : find_rater_lines(people[row])) {
      const auto own = std::ranges::find(line.views, rater::self, &rater_view::by);
      const auto beside = std::ranges::find(line.views, other, &rater_view::by);
      if (own == line.views.end() || beside == line.views.end()) continue;
      auto& of_groups = counts.try_emplace(line.competence, groups.names.size()).first->second;
      share& count = of_groups[groups.of(row)];
      ++count.whole;
      count.part += own->middle > beside->middle ? 1 : 0;
    }
  rater_gap_count found{other, std::string{grouping}, {groups.names.begin(), groups.names.end()}, {}, rule};
  for (const auto& [competence, of_groups] : counts) {
    const shown_cells shown = protect(of_groups, rule);
    rater_gap_row made{competence, std::nullopt, std::vector<std::optional<share>>(of_groups.size())};
    share total;
    for (std::size_t g = 0; g < of_groups.size(); ++g) {
      total.part += of_groups[g].part;
      total.whole += of_groups[g].whole;
      if (shown.groups[g]) made.groups[g] = of_groups[g];
    }
    if (shown.total) made.total = total;
    found.rows.push_back(std::move(made));
  }
  return found;
}

std::optional<double> krippendorff_alpha(std::span<const std::vector<rank>> units) {
  std::size_t levels = 0;
  for (const auto& unit : units)
    for (const rank each : unit) {
      if (each == rank::unknown)
        detail::refuse_value({"onbekend", "unknown"}, {"een beoordeling", "a rating"},
                             {"Laat weg wat niemand heeft beoordeeld.", "Leave out what nobody has rated."});
      levels = std::max(levels, number(each) + 1);
    }
  // Coincidences of two ratings of one unit, by the two levels; each unit weighs as many pairs as it has ratings.
  std::vector<std::vector<double>> together(levels, std::vector<double>(levels));
  std::vector<double> times(levels);
  double all = 0;
  for (const auto& unit : units) {
    if (unit.size() < 2) continue;
    std::vector<double> of_level(levels);
    for (const rank each : unit) of_level[number(each)] += 1;
    for (std::size_t a = 0; a < levels; ++a) {
      times[a] += of_level[a];
      all += of_level[a];
      for (std::size_t b = 0; b < levels; ++b)
        together[a][b] += of_level[a] * (of_level[b] - (a == b ? 1 : 0)) / static_cast<double>(unit.size() - 1);
    }
  }
  double observed = 0;
  double expected = 0;
  for (std::size_t a = 0; a < levels; ++a) {
    double between = times[a] / 2;  // ratings from the middle of a's to the middle of b's: the ordinal difference
    for (std::size_t b = a + 1; b < levels; ++b) {
      const double apart = between + times[b] / 2;
      observed += together[a][b] * apart * apart;
      expected += times[a] * times[b] * apart * apart;
      between += times[b];
    }
  }
  if (expected == 0) return std::nullopt;
  return 1 - (all - 1) * observed / expected;
}

agreement measure_agreement(const cohort& people, competence_index c, protection rule) {
  detail::require_position(c.value, people.on().competences().size());
  std::vector<std::vector<rank>> units;
  for (std::size_t row = 0; row < people.size(); ++row) {
    std::vector<rank> ratings;
    for (const evidence& each : people[row].ratings())
      if (each.competence == c && is_rating(each) && in_force(people.on(), each, people.rule().as_of))
        ratings.push_back(each.at);
    if (ratings.size() >= 2) units.push_back(std::move(ratings));
  }
  if (units.size() < std::max(rule.minimum, protection::floor)) return {};
  return {units.size(), krippendorff_alpha(units)};
}

}  // namespace loopbaan
