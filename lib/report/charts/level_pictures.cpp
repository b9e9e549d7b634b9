// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/report/level_pictures.hpp>

#include <algorithm>
#include <array>
#include <set>

#include <loopbaan/gap/rater_gap.hpp>

#include <report/charts/level_chart.hpp>
#include <report/text/numbers.hpp>

namespace loopbaan {
namespace {

using detail::fill;
using detail::level_row;
using detail::mark_form;

std::string levels_in_words(std::size_t count, language lang) {
  return std::to_string(count) + (count == 1 ? worded(lang, " niveau", " level") : worded(lang, " niveaus", " levels"));
}

mark_form form_of_current(const person& who, const gap_line& line) {
  if (line.current == rank::unknown) return mark_form::broken_ring;
  const level_origin origin = who.origin(line.competence);
  const bool is_confirmed = origin != level_origin::self_only && origin != level_origin::rater_unknown;
  return is_confirmed ? mark_form::disc : mark_form::ring;
}

/// "mist 2 niveaus", "onbekend: mist hoogstens 2 niveaus", "voldoet; gewenst: 1 niveau hoger".
std::string words_of(const gap_line& line, language lang) {
  std::string words;
  if (line.open())
    return fill(worded(lang, "onbekend: mist hoogstens {0}", "unknown: {0} missing at most"),
                {levels_in_words(line.missing(), lang)});
  if (line.missing() > 0)
    words = fill(worded(lang, "mist {0}", "{0} missing"), {levels_in_words(line.missing(), lang)});
  else if (line.required != rank::not_shown)
    words = worded(lang, "voldoet", "met");
  if (line.missing() == 0 && line.missing_desired() > 0) {
    words += words.empty() ? "" : "; ";
    words += fill(worded(lang, "gewenst: {0} hoger", "desired: {0} higher"),
                  {levels_in_words(line.missing_desired(), lang)});
  }
  if (words.empty()) words = worded(lang, "voldoet, ook aan wat gewenst is", "met, also what is desired");
  if (line.current == rank::unknown) words += worded(lang, " (onbekend)", " (unknown)");
  return words;
}

level_row row_of(const person& who, const gap_line& line, language lang) {
  level_row row{line.competence, {}, {}, words_of(line, lang)};
  if (line.missing() > 0) row.spans.emplace_back(line.current, line.required);
  if (line.desired > line.required) row.marks.push_back({mark_form::diamond, line.desired});
  if (line.required != rank::not_shown) row.marks.push_back({mark_form::bar, line.required});
  row.marks.push_back({form_of_current(who, line), line.current});
  return row;
}

// In the order of the kinds of raters; raters that are not named last.
constexpr std::array<mark_form, 7> form_of_kind{mark_form::ring,    mark_form::square, mark_form::triangle,
                                                mark_form::lozenge, mark_form::disc,   mark_form::hexagon,
                                                mark_form::cross};

/// Kinds that a framework names take the forms in turn, from the last that others have.
mark_form form_of(const std::optional<rater>& by) {
  constexpr std::size_t named = form_of_kind.size() - 1;
  if (!by) return form_of_kind.back();
  const auto own = own_position(*by);
  return form_of_kind[own ? named - 1 - *own % named : static_cast<std::size_t>(*by)];
}

/// The person's own rating beside the one furthest from it; of equals the first kind.
struct own_distance {
  const rater_view* own = nullptr;
  const rater_view* other = nullptr;
  int levels = 0;  ///< how much higher the own one is

  explicit own_distance(const rater_line& line) {
    for (const rater_view& each : line.views)
      if (each.rated_by == rater::self) own = &each;
    for (const rater_view& each : line.views) {
      if (own == nullptr || &each == own || !each.rated_by) continue;  // who is not named may be the person
      const int higher = static_cast<int>(number(own->middle)) - static_cast<int>(number(each.middle));
      if (other != nullptr && std::abs(higher) <= std::abs(levels)) continue;
      other = &each;
      levels = higher;
    }
  }

  [[nodiscard]] std::string words(const framework& fw, language lang) const {
    if (own == nullptr) return worded(lang, "geen eigen beoordeling", "no own rating");
    if (other == nullptr) return worded(lang, "alleen een eigen beoordeling", "an own rating only");
    if (levels == 0) return worded(lang, "zelf gelijk aan de anderen", "own rating the same as others'");
    const std::string by = title(fw, other->rated_by, lang);
    const std::string how_much = std::to_string(std::abs(levels));
    if (levels > 0) return fill(worded(lang, "zelf {0} hoger dan {1}", "own rating {0} above {1}"), {how_much, by});
    return fill(worded(lang, "zelf {0} lager dan {1}", "own rating {0} below {1}"), {how_much, by});
  }
};

}  // namespace

std::string draw_gap(const person& who, const gap& found, language lang) {
  require_gap_of(who, found);
  std::vector<gap_line> lines = found.lines;
  std::ranges::stable_sort(lines, std::ranges::greater{}, [](const gap_line& each) {
    return std::pair{each.missing(), each.missing_desired()};
  });
  std::vector<level_row> rows;
  for (const gap_line& each : lines) rows.push_back(row_of(who, each, lang));
  const std::string title = fill(worded(lang, "{0} naast {1}", "{0} beside {1}"),
                                 {who.id(), who.fw().profiles()[found.target].title.in_language(lang)});
  return detail::draw_level_chart(
      who.fw(), title, rows,
      {{mark_form::disc, worded(lang, "nu", "now")},
       {mark_form::ring, worded(lang, "nu, alleen zelf beoordeeld", "now, by own rating only")},
       {mark_form::broken_ring, worded(lang, "onbekend", "unknown")},
       {mark_form::bar, worded(lang, "vereist", "required")},
       {mark_form::diamond, worded(lang, "gewenst", "desired")}},
      worded(lang, "Het profiel vraagt niets.", "The profile asks for nothing."), lang);
}

std::string draw_rater_gap(const person& who, language lang) {
  std::vector<rater_line> lines = find_rater_lines(who);
  std::ranges::stable_sort(lines, std::ranges::greater{},
                           [](const rater_line& each) { return std::abs(own_distance{each}.levels); });
  std::vector<level_row> rows;
  const auto is_after = [](const std::optional<rater>& a, const std::optional<rater>& b) {
    return std::pair{!a, a} < std::pair{!b, b};  // not named last
  };
  std::set<std::optional<rater>, decltype(is_after)> used{is_after};
  for (const rater_line& each : lines) {
    level_row row{each.competence, {}, {}, own_distance{each}.words(who.fw(), lang)};
    const auto [low, high] = std::ranges::minmax(each.views, {}, &rater_view::middle);
    if (low.middle < high.middle) row.spans.emplace_back(low.middle, high.middle);
    for (const rater_view& view : each.views) {
      row.marks.push_back({form_of(view.rated_by), view.middle});
      used.insert(view.rated_by);
    }
    rows.push_back(std::move(row));
  }
  std::vector<detail::legend_entry> legend;
  for (const std::optional<rater>& kind : used) legend.push_back({form_of(kind), title(who.fw(), kind, lang)});
  return detail::draw_level_chart(
      who.fw(), fill(worded(lang, "Wat beoordelaars zeggen van {0}", "What raters say of {0}"), {who.id()}), rows,
      legend, worded(lang, "Er zijn geen beoordelingen.", "There are no ratings."), lang);
}

}  // namespace loopbaan
