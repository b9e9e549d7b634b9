// SPDX-License-Identifier: BSL-1.0
#include <framework/checks.hpp>

#include <algorithm>
#include <cmath>

#include <core/number_words.hpp>

namespace loopbaan::detail {

const text checks::a_source{"bron", "source"};
const text checks::no_such{"Voeg het toe, of haal de verwijzing weg.", "Add it, or remove the reference."};

pointer pointer::operator/(std::string_view key) const {
  pointer longer = *this;
  longer.words_ += '/';
  for (const char c : key) {
    if (c == '~')
      longer.words_ += "~0";
    else if (c == '/')
      longer.words_ += "~1";
    else
      longer.words_ += c;
  }
  return longer;
}

void checks::complain(errc code, const pointer& at, std::vector<text> details) {
  add({code, {.file = file_, .pointer = at.words()}, std::move(details)});
}

void checks::add(diagnostic each) {
  if (found_.size() < most_diagnostics)
    found_.push_back(std::move(each));
  else if (found_.size() == most_diagnostics)
    found_.push_back({errc::too_many_faults, {file_}, {std::to_string(most_diagnostics)}});
}

void checks::id(const std::string& id, const pointer& at) {
  if (!is_id(id)) complain(errc::invalid_id, at, {is_utf8(id) ? id : "?"});
}

void checks::words(const text& words, const pointer& at) {
  for (const auto& [tag, value] : words.translations())
    if (!is_utf8(value)) complain(errc::not_utf8, tag.empty() ? at : at / tag, {text{"geen UTF-8", "not UTF-8"}});
}

void checks::words(const std::optional<std::string>& words, const pointer& at) {
  if (words) this->words(text{*words}, at);
}

void checks::count(const std::optional<std::int64_t>& number, const pointer& at, const text& what) {
  if (number && *number < 0) complain(errc::quantity_negative, at, {std::to_string(*number), what});
}

void checks::count(const std::optional<double>& number, const pointer& at, const text& what) {
  if (!number || (std::isfinite(*number) && *number >= 0)) return;
  const errc code = std::isnan(*number) ? errc::quantity_not_whole
                    : *number < 0       ? errc::quantity_negative
                                        : errc::quantity_too_large;
  complain(code, at, {number_words(*number), what});
}

void checks::sources(const std::vector<source>& entries, std::set<std::string>& seen) {
  const pointer at = pointer{} / "sources";
  ids(entries, at, a_source, seen);
  for (std::size_t i = 0; i < entries.size(); ++i) {
    words(entries[i].title, at / i / "title");
    words(entries[i].date, at / i / "date");
  }
}

diagnostic wrong_level(const table<scale>& scales, const scale& own, const std::string& competence_id,
                       const std::string& level_id, place where) {
  std::string choices;
  for (const level& each : own.levels) choices += (choices.empty() ? "" : ", ") + each.id;
  for (const scale& other : scales)
    if (rank_in(other, level_id))
      return {errc::level_of_another_scale, std::move(where), {level_id, competence_id, choices, other.id}};
  return {errc::unknown_level, std::move(where), {level_id, competence_id, choices}};
}

std::vector<attainment> checks::levels(const framework_data& data, const level_map& named, const pointer& at) {
  static const text what{"bekwaamheid", "competence"};
  std::vector<attainment> found;
  for (const auto& [competence_id, level_id] : named) {
    const auto competence = reference(data.competences, competence_id, at / competence_id, what);
    if (!competence || !data.has_levels(*competence)) continue;
    if (const auto rank = data.rank_of(*competence, level_id)) {
      found.push_back({*competence, *rank});
    } else if (!full()) {
      const scale& own = data.scales[data.scale_of[competence->value]];
      add(wrong_level(data.scales, own, competence_id, level_id, {file_, (at / competence_id).words()}));
    }
  }
  std::ranges::sort(found);
  return found;
}

}  // namespace loopbaan::detail
