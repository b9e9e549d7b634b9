// SPDX-License-Identifier: BSL-1.0
#include <exchange/staff/heading_reader.hpp>

#include <algorithm>
#include <iterator>
#include <utility>

#include <exchange/table/plain_words.hpp>

namespace loopbaan::detail {

heading_reader::heading_reader(const framework& fw, const staff_options& options, staff_layout& into)
    : fw_{fw},
      coding_{options.coding ? &*options.coding : nullptr},
      groups_{options.groups},
      competences_{fw.competences()},
      made_{into} {
  for (std::size_t i = 0; i < heading_words().size(); ++i) fixed_.emplace(heading_words()[i].word, i);
  if (coding_ == nullptr) {
    for (const scale& each : fw.scales()) made_.by_scale.push_back(&made_.words.emplace_back(each));
    return;
  }
  made_.by_scale = words_by_scale(coding_->values);
  for (const auto& [word, instrument] : coding_->instruments)
    if (!instrument.values.empty()) {
      made_.by_instrument.push_back(words_by_scale(instrument.values));
      made_.instruments.add(word, made_.by_instrument.size() - 1);
    }
  for (const auto& [heading, use] : coding_->uses)
    if (const auto found = use_called(use)) said_uses_.emplace(heading_form(heading), *found);
  for (std::size_t i = 0; i < coding_->columns.size(); ++i) coded_columns_.add(coding_->columns[i].heading, {}, i);
  std::size_t position = 0;
  for (const auto& [group, heading] : coding_->groups) coded_groups_.add(heading, {}, position++);
  for (const std::string& each : coding_->ignore) ignored_.insert(heading_form(each));
}

staff_column heading_reader::read(std::string_view heading) {
  if (heading.empty()) return {};
  if (auto coded = read_coded(heading)) return *std::move(coded);
  if (is_ignored(heading)) return {};
  if (const auto found = fixed_.find(heading_form(heading)); found != fixed_.end()) {
    const heading_word& word = heading_words()[found->second];
    if (!is_coded(word)) return {word.use, std::string{word.group}, {}, word.says};
  }
  staff_column found = read_competence(heading);
  // A ward is to nurses what a school is to teachers.
  if (found.use == column_use::other && is_own_school(heading)) return {column_use::group, "school"};
  return found;
}

bool heading_reader::is_own_school(std::string_view heading) const {
  const auto own = fw_.draft().words.find("school");
  return own != fw_.draft().words.end() &&
         std::ranges::any_of(own->second.translations(), [&](const auto& each) {
           return heading_form(each.second) == heading_form(heading);
         });
}

staff_column heading_reader::read_competence(std::string_view heading) {
  const auto found = competence_of(heading);
  if (!found) return {};
  return {column_use::levels, "", {{*found, scale_words(*found)}}};
}

std::optional<competence_index> heading_reader::competence_of(std::string_view heading) const {
  const auto found = is_ignored(heading) ? std::nullopt : competences_.find(heading);
  return found ? std::optional{competence_index{static_cast<std::uint32_t>(*found)}} : std::nullopt;
}

std::vector<std::string> heading_reader::useful_words() const {
  std::vector<std::string> words = groups_;
  if (coding_ != nullptr)
    for (const mapped_column& each : coding_->columns) words.push_back(each.heading);
  if (made_.form != table_form::ratings) std::ranges::copy(competences_.words(), std::back_inserter(words));
  for (const heading_word& each : heading_words())
    if (!is_coded(each) && each.says != heading_strength::loose &&
        (made_.form != table_form::people || !is_of_ratings(each.use)))
      words.emplace_back(each.word);
  return words;
}

/// The codes for each scale, and for one without codes what any staff table may say.
std::vector<level_words*> heading_reader::words_by_scale(const scale_codes& values) {
  std::vector<level_words*> words;
  for (const scale_index each : fw_.scales().indices()) {
    const auto codes = values.find(each);
    words.push_back(codes == values.end()
                        ? &made_.words.emplace_back(fw_.scales()[each], coding_->unknown)
                        : &made_.words.emplace_back(fw_.scales()[each], codes->second, coding_->unknown));
  }
  return words;
}

/// Does the coding say where this is to be found?
bool heading_reader::is_coded(const heading_word& word) const {
  if (coding_ == nullptr) return false;
  if (word.use == column_use::person) return !coding_->person.empty();
  return word.use == column_use::group && coding_->groups.contains(std::string{word.group});
}

std::optional<staff_column> heading_reader::read_coded(std::string_view heading) {
  if (coding_ == nullptr) return std::nullopt;
  if (!coding_->person.empty() && heading_form(coding_->person) == heading_form(heading))
    return staff_column{column_use::person, "", {}, heading_strength::said};
  if (const auto found = said_uses_.find(heading_form(heading)); found != said_uses_.end())
    return staff_column{found->second, "", {}, heading_strength::said};
  if (const auto found = coded_groups_.find(heading))
    return staff_column{column_use::group,
                        std::next(coding_->groups.begin(), static_cast<std::ptrdiff_t>(*found))->first};
  const auto found = coded_columns_.find(heading);
  if (!found) return std::nullopt;
  staff_column made{column_use::levels};
  for (const auto& [competence, codes] : coding_->columns[*found].competences)
    made.levels.push_back(
        {competence, codes.empty() ? scale_words(competence)
                                   : &made_.words.emplace_back(fw_.scale_of(competence), codes, coding_->unknown)});
  return made;
}

level_words* heading_reader::scale_words(competence_index c) const {
  return made_.by_scale[fw_.scales().find(fw_.competences()[c].scale)->value];
}

}  // namespace loopbaan::detail
