// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/gap/rater_gap.hpp>

#include <algorithm>
#include <cmath>
#include <map>

#include <loopbaan/people/raters.hpp>

#include <core/number_words.hpp>
#include <core/refusals.hpp>
#include <gap/protect_beside.hpp>

namespace loopbaan {
namespace {

rank lower_median(std::span<const evidence* const> said) {
  std::vector<rank> levels;
  for (const evidence* each : said) levels.push_back(each->level);
  const auto middle = levels.begin() + static_cast<std::ptrdiff_t>((levels.size() - 1) / 2);
  std::nth_element(levels.begin(), middle, levels.end());
  return *middle;
}

/// The ratings of a person that are in force on the day of the rule, by competence.
std::map<competence_index, std::vector<const evidence*>> ratings_in_force(const person& who) {
  std::map<competence_index, std::vector<const evidence*>> found;
  for (const evidence& each : who.ratings())
    if (is_rating(each) && in_force(who.fw(), each, who.people().rule().as_of)) found[each.competence].push_back(&each);
  return found;
}

/// What the raters of one kind say, as a view.
rater_view view_of(std::span<const evidence* const> said, const std::vector<const evidence*>& ratings) {
  const std::optional<rater> by = said.front()->rated_by;
  const auto count = std::ranges::count_if(ratings, [&](auto* each) { return each->rated_by == by; });
  return {by, said.size(), static_cast<std::size_t>(count), lower_median(said)};
}

/// "(2 beoordelaars, 3 oordelen)": as much of it as tells anything.
std::string count_words(const rater_view& each, language lang) {
  std::string words;
  if (each.raters > 1) words += std::to_string(each.raters) + worded(lang, " beoordelaars", " raters");
  if (each.ratings > each.raters) {
    words += (words.empty() ? "" : ", ") + std::to_string(each.ratings) + worded(lang, " oordelen", " ratings");
    if (each.raters == 1) words += worded(lang, ", het laatste telt", ", the latest counts");
  }
  return words.empty() ? words : " (" + words + ")";
}

/// Of those rated by both, how many rate themselves higher: by competence and group.
using counts_by_competence = std::map<competence_index, std::vector<share>>;

/// Of each grouping.
std::vector<counts_by_competence> count_both(const cohort& people, rater other,
                                             std::span<const detail::linked_grouping> by) {
  std::vector<counts_by_competence> found(by.size());
  for (std::size_t row = 0; row < people.size(); ++row)
    for (const rater_line& line : find_rater_lines(people[row])) {
      const auto own = std::ranges::find(line.views, rater::self, &rater_view::rated_by);
      const auto beside = std::ranges::find(line.views, other, &rater_view::rated_by);
      if (own == line.views.end() || beside == line.views.end()) continue;
      for (std::size_t i = 0; i < by.size(); ++i) {
        const grouped_rows& groups = by[i].groups;
        share& count = found[i].try_emplace(line.competence, groups.names.size()).first->second[groups.group_of(row)];
        ++count.whole;
        count.part += own->middle > beside->middle ? 1 : 0;
      }
    }
  return found;
}

/// What shows of a table by one grouping beside those by the groupings before it: a row of every competence, empty
/// where nobody was rated by both.
std::vector<rater_gap_row> protected_gaps(const counts_by_competence& counts, std::size_t competences, protection rule,
                                          const detail::linked_grouping& by,
                                          std::span<const std::vector<rater_gap_row>> earlier) {
  const std::size_t groups = by.groups.names.size();
  std::vector<rater_gap_row> made;
  for (std::uint32_t c = 0; c < competences; ++c)
    made.push_back({competence_index{c}, std::nullopt, std::vector<std::optional<share>>(groups)});
  for (const auto& [competence, of_groups] : counts) {
    const auto rows =
        detail::rows_beside(by, competence.value, [&](std::size_t table) { return std::span{earlier[table]}; });
    const shown_cells shown = detail::protect_beside(of_groups, rule, rows);
    if (!shown.total) continue;
    rater_gap_row& row = made[competence.value];
    share total;
    for (std::size_t g = 0; g < groups; ++g) {
      total.part += of_groups[g].part;
      total.whole += of_groups[g].whole;
      if (shown.groups[g]) row.groups[g] = of_groups[g];
    }
    row.total = total;
  }
  return made;
}

}  // namespace

std::vector<rater_line> find_rater_lines(const person& who) {
  std::vector<rater_line> found;
  for (const auto& [competence, ratings] : ratings_in_force(who)) {
    rater_line line{competence, {}};
    const std::vector<const evidence*> distinct = distinct_entries(ratings);
    const std::vector<const evidence*> said = latest_by_rater(ratings);  // kind by kind
    for (std::size_t i = 0; i < said.size();) {
      std::size_t next = i;
      while (next < said.size() && said[next]->rated_by == said[i]->rated_by) ++next;
      line.views.push_back(view_of(std::span{said}.subspan(i, next - i), distinct));
      i = next;
    }
    found.push_back(std::move(line));
  }
  return found;
}

std::string explain(const rater_line& line, const framework& on, language lang) {
  std::string words = on.competences()[line.competence].title.in_language(lang) + ":";
  for (std::size_t i = 0; i < line.views.size(); ++i) {
    const rater_view& each = line.views[i];
    words += (i == 0 ? " " : ", ") + title(on, each.rated_by, lang) + " " +
             on.level_title(line.competence, each.middle, lang) + count_words(each, lang);
  }
  return visible(words + ".");
}

rater_gap_count count_rater_gaps(const cohort& people, rater other, std::string_view grouping, protection rule) {
  const std::string_view known = name(people.fw(), other);
  if (other == rater::self || known.empty())
    detail::refuse_value(
        known.empty() ? std::to_string(static_cast<int>(other)) : std::string{known},
        {"de andere soort beoordelaar", "the other kind of rater"},
        {"Geef een soort beoordelaar die niet de persoon zelf is.", "Give a kind of rater that is not the person."});
  require_grouping(people, grouping);
  const std::vector<detail::linked_grouping> linked = detail::link_groupings(detail::counted(people), grouping);
  std::vector<std::vector<rater_gap_row>> tables;
  for (const counts_by_competence& counts : count_both(people, other, linked))
    tables.push_back(protected_gaps(counts, people.fw().competences().size(), rule, linked[tables.size()], tables));
  const std::span names = linked.back().groups.names;
  rater_gap_count found{other, std::string{grouping}, {names.begin(), names.end()}, std::move(tables.back()), rule};
  // A row with nothing in it would say that somebody was rated by both.
  std::erase_if(found.rows, [](const rater_gap_row& each) { return !each.total; });
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
  detail::require_position(c.value, people.fw().competences().size());
  const std::uint32_t minimum = std::max(rule.minimum, protection::floor);
  std::vector<std::vector<rank>> units;
  for (std::size_t row = 0; row < people.size(); ++row) {
    std::vector<const evidence*> ratings;
    for (const evidence& each : people[row].ratings())
      if (each.competence == c && is_rating(each) && in_force(people.fw(), each, people.rule().as_of))
        ratings.push_back(&each);
    std::vector<rank> said;
    for (const evidence* each : latest_by_rater(ratings)) said.push_back(each->level);
    if (said.size() >= 2) units.push_back(std::move(said));
  }
  if (units.size() < minimum) return {.minimum = minimum};
  return {units.size(), krippendorff_alpha(units), minimum};
}

std::string explain(const agreement& found, language lang) {
  if (found.people == 0)
    return worded(lang, "Geen overeenstemming te geven: minder dan ", "No agreement can be given: fewer than ") +
           std::to_string(found.minimum) +
           worded(lang, " mensen zijn door twee of meer beoordelaars beoordeeld.",
                  " people were rated by two or more raters.");
  const std::string people = std::to_string(found.people);
  if (!found.alpha)
    return detail::fill(worded(lang,
                               "Geen overeenstemming te geven: wat de beoordelaars van {0} mensen zeggen, verschilt "
                               "niet genoeg om te vergelijken.",
                               "No agreement can be given: what the raters of {0} people say does not differ enough to "
                               "be compared."),
                        {people});
  const std::string alpha = detail::number_words(std::round(*found.alpha * 1000) / 1000).in_language(lang);
  return detail::fill(
      worded(lang,
             "Krippendorffs alfa {0}, over {1} mensen die door twee of meer beoordelaars zijn beoordeeld; van elke "
             "beoordelaar telt het laatste oordeel.",
             "Krippendorff's alpha {0}, on {1} people who were rated by two or more raters; of each rater the latest "
             "rating counts."),
      {alpha, people});
}

}  // namespace loopbaan
