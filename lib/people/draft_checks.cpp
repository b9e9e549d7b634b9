// SPDX-License-Identifier: BSL-1.0
#include <people/draft_checks.hpp>

#include <cmath>

#include <loopbaan/core/id.hpp>

#include <core/invalid_id.hpp>
#include <core/number_words.hpp>

namespace loopbaan::detail {
namespace {

bool exists(std::size_t position, std::size_t size, const place& at, diagnostics& found) {
  if (position < size) return true;
  found.push_back({errc::no_such_position, at, {std::to_string(position), std::to_string(size)}});
  return false;
}

/// A level that is one of the scale, not shown, or unknown.
void require_level(const framework& on, competence_index c, rank level, const place& at, diagnostics& found) {
  if (level != rank::unknown && level > on.top(c))
    found.push_back({errc::no_such_level, at, {std::to_string(number(level)), std::to_string(number(on.top(c)))}});
}

void require_words(const std::string& words, const char* field, const place& at, diagnostics& found) {
  if (!is_utf8(words)) found.push_back({errc::not_utf8, inside(at, field), {text{"geen UTF-8", "not UTF-8"}}});
}

void require_day(const std::optional<date>& day, const char* field, const place& at, diagnostics& found) {
  if (day && !is_day(*day)) found.push_back({errc::invalid_date, inside(at, field), {print(*day)}});
}

diagnostic no_rater(const framework& fw, const place& at, std::string given) {
  const std::string all = rater_ids(fw);
  return {errc::impossible_value,
          at,
          {std::move(given), text{"een soort beoordelaar", "a kind of rater"},
           detail::filled("Kies uit: {0}.", "Choose from: {0}.", {all})}};
}

}  // namespace

place place_of(const place& given, std::size_t row) {
  return given != place{} ? given : place{.file = "", .pointer = "/people/" + std::to_string(row)};
}

place inside(place at, std::string_view member) {
  if (!at.pointer.empty()) at.pointer += "/" + std::string{member};
  return at;
}

text listed(std::size_t row) {
  return detail::filled("de lijst op plaats {0}", "position {0} of the list", {std::to_string(row + 1)});
}

void find_misplaced(const framework& on, const evidence& each, const place& at, diagnostics& found) {
  if (exists(each.competence.value, on.competences().size(), inside(at, "competence"), found))
    require_level(on, each.competence, each.level, inside(at, "level"), found);
}

void find_misplaced(const framework& on, const person_draft& each, std::size_t row, diagnostics& found) {
  const place at = place_of(each.where, row);
  if (each.phase) exists(each.phase->value, on.phases().size(), inside(at, "phase"), found);
  if (each.route) exists(each.route->value, on.routes().size(), inside(at, "route"), found);
  for (const auto& [competence, level] : each.levels)
    if (exists(competence.value, on.competences().size(), inside(at, "levels"), found))
      require_level(on, competence, level, inside(at, "levels/" + on.competences()[competence].id), found);
  for (std::size_t i = 0; i < each.done.size(); ++i)
    exists(each.done[i].value, on.steps().size(), inside(at, "done/" + std::to_string(i)), found);
  for (std::size_t i = 0; i < each.ratings.size(); ++i)
    find_misplaced(on, each.ratings[i], inside(at, "evidence/" + std::to_string(i)), found);
}

void find_errors(const framework& fw, const evidence& each, const place& of, const place& at, diagnostics& found) {
  if (const auto wrong = error_of(each)) {
    if (*wrong == errc::ends_before_start)
      found.push_back({*wrong, of, {print(*each.until), print(*each.day)}});
    else
      found.push_back({*wrong, of, {std::string{name(each.kind)}}});
  }
  require_day(each.day, "date", at, found);
  require_day(each.until, "until", at, found);
  if (each.rated_by && name(fw, *each.rated_by).empty())
    found.push_back(no_rater(fw, inside(at, "rater"), std::to_string(static_cast<int>(*each.rated_by))));
  if (name(each.kind).empty())
    found.push_back({errc::impossible_value,
                     inside(at, "kind"),
                     {std::to_string(static_cast<int>(each.kind)), text{"een soort bewijs", "a kind of evidence"},
                      text{"Geef een van de vijf soorten.", "Give one of the five kinds."}}});
  if (each.score && !std::isfinite(*each.score))
    found.push_back({errc::unreadable_number, inside(at, "score"), {number_words(*each.score)}});
  require_words(each.instrument, "instrument", at, found);
  require_words(each.who, "rater_id", at, found);
  require_words(each.reason, "reason", at, found);
  require_words(each.source, "source", at, found);
  require_words(each.extra.json, "", at, found);
}

void find_errors(const framework& fw, const person_draft& each, std::size_t row, const std::optional<text>& before,
                 diagnostics& found) {
  const place at = place_of(each.where, row);
  if (!is_id(each.id)) found.push_back({errc::invalid_id, each.where, detail::invalid_id_details(each.id)});
  if (before) found.push_back({errc::duplicate_person, each.where, {each.id, *before}});
  if (each.fte && !(*each.fte >= 0 && *each.fte <= 2))
    found.push_back({errc::fte_out_of_range, each.where, {number_words(*each.fte)}});
  if (each.ratings.size() > most_ratings)
    found.push_back({errc::too_many_ratings, each.where, {each.id, std::to_string(most_ratings)}});
  require_day(each.since, "since", at, found);
  for (const auto& [grouping, group] : each.groups) {
    require_words(grouping, "groups", at, found);
    require_words(group, "groups", at, found);
  }
  require_words(each.extra.json, "", at, found);
  for (std::size_t i = 0; i < each.ratings.size(); ++i) {
    const std::string entry = "evidence/" + std::to_string(i);
    find_errors(fw, each.ratings[i], inside(each.where, entry), inside(at, entry), found);
  }
}

diagnostics find_kinds(const framework& fw, level_rule& rule) {
  diagnostics found;
  if (name(rule.method).empty())
    found.push_back({errc::impossible_value,
                     {},
                     {std::to_string(static_cast<int>(rule.method)),
                      text{"een manier om niveaus te bepalen", "a method of finding levels"},
                      text{"Geef een van de methoden van level_method.", "Give one of the methods of level_method."}}});
  for (std::string& each : rule.order) {
    if (find_rater(fw, each)) continue;
    if (const auto meant = parse_rater(fw, each))
      each = name(fw, *meant);
    else
      found.push_back(no_rater(fw, {}, is_utf8(each) ? each : "?"));
  }
  require_day(rule.as_of, "as_of", {}, found);
  return found;
}

}  // namespace loopbaan::detail
