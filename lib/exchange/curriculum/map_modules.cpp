// SPDX-License-Identifier: BSL-1.0
#include <exchange/curriculum/map_reader.hpp>

#include <algorithm>

#include <exchange/curriculum/values.hpp>
#include <exchange/table/plain_words.hpp>

namespace loopbaan::detail {

void map_reader::name_after(std::string_view file) {
  if (!draft_.id.empty()) return;
  file = file.substr(file.find_last_of("/\\") + 1);
  if (const std::size_t ending = file.find_last_of('.'); ending != std::string_view::npos && ending > 0)
    file = file.substr(0, ending);
  const auto is_plain = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  };
  constexpr std::size_t longest = 100;
  for (const char c : file) {
    const bool stays = is_plain(c) || c == '.' || c == '_' || c == ':';
    if (stays ? !draft_.id.empty() || is_plain(c) : !draft_.id.empty() && draft_.id.back() != '-')
      draft_.id += stays ? c : '-';
    if (draft_.id.size() == longest) break;
  }
  while (!draft_.id.empty() && !is_plain(draft_.id.back())) draft_.id.pop_back();
  if (draft_.id.empty()) draft_.id = "curriculum";
}

void map_reader::wrong_code(std::size_t row, std::string_view code) {
  const text day{
      ": het is een datum. Maakte het rekenblad die van uw code, maak de kolom dan tekst en typ haar opnieuw",
      ": it is a day. If the spreadsheet made that of your code, make the column text and type it again"};
  wrong(errc::invalid_id, row, column(map_column::module), code,
        {shown(code), looks_like_a_day(code) ? day : text{""}});
}

void map_reader::take_variants(std::size_t row, curriculum_module& made) {
  for (const std::string_view each : list_of(word(row, map_column::variant))) {
    const std::string form = folded(each);
    if (form == "alle" || form == "all" || form == "iedereen") {
      made.variants.clear();
      return;
    }
    auto known = variants_.find(form);
    if (known == variants_.end()) {
      std::string id = id_of_words(each);
      if (id.empty()) id = "variant-" + std::to_string(variants_.size() + 1);
      known = variants_.emplace(form, id).first;
      draft_.variants.push_back({.id = id, .title = text{std::string{each}}});
    }
    if (std::ranges::count(made.variants, known->second) == 0) made.variants.push_back(known->second);
  }
}

void map_reader::take_times(std::size_t row, curriculum_module& made) {
  const auto read_span = [&](map_column of, std::optional<std::int64_t>& first, std::optional<std::int64_t>& last) {
    const std::string_view words = word(row, of);
    const auto time = time_of(words);
    if (!time) return wrong(errc::unreadable_time, row, column(of), words, {shown(words)});
    first = time->first;
    last = time->last;
  };
  read_span(map_column::year, made.year, made.last_year);
  read_span(map_column::period, made.period, made.last_period);
}

void map_reader::take_choice(std::size_t row, curriculum_module& made) {
  const std::string_view words = word(row, map_column::choice);
  const read_choice given = choice_of(words);
  if (!given.is_one) return;
  // Options of one choice stand in one period, where nobody gave it a name.
  std::string id = id_of_words(given.name);
  if (id.empty())
    id = "keuze-" + (made.year ? std::to_string(*made.year) : "0") + "-" +
         (made.period ? std::to_string(*made.period) : "0");
  const auto known = std::ranges::find(draft_.choices, id, &curriculum_choice::id);
  if (known == draft_.choices.end()) {
    curriculum_choice choice{.id = id, .take = given.take, .among = given.among};
    if (!given.name.empty()) choice.title = text{given.name};
    draft_.choices.push_back(std::move(choice));
    choice_spots_.push_back(
        {static_cast<std::uint32_t>(tables_.size() - 1), rows_->number_of(row), column(map_column::choice)});
  } else {
    if ((given.take && known->take && *given.take != *known->take) ||
        (given.among && known->among && *given.among != *known->among))
      wrong(errc::unknown_choice, row, column(map_column::choice), words,
            {id, std::to_string(given.take.value_or(1)), std::to_string(given.among.value_or(0))});
    if (!known->take) known->take = given.take;
    if (!known->among) known->among = given.among;
  }
  made.choice = id;
}

std::optional<double> map_reader::number_in(std::size_t row, map_column of) {
  const std::string_view words = word(row, of);
  if (words.empty() || words == "-") return std::nullopt;
  const auto found = number_of(words);
  if (!found) wrong(errc::unreadable_number, row, column(of), words, {shown(words)});
  return found;
}

std::optional<side> map_reader::side_in(std::size_t row, map_column of) {
  const std::string_view words = word(row, of);
  if (words.empty() || words == "-" || words == "?") return std::nullopt;
  const auto found = side_of(words);
  if (!found) wrong(errc::unknown_side, row, column(of), words, {shown(words)});
  return found;
}

curriculum_module map_reader::module_in(std::size_t row) {
  curriculum_module made;
  const std::string_view code = word(row, map_column::module);
  made.id = id_of_words(code);
  const std::string_view title = word(row, map_column::title);
  made.title = text{std::string{title.empty() ? code : title}};
  take_variants(row, made);
  take_times(row, made);
  made.ec = number_in(row, map_column::ec);
  if (layout_->kind != map_table::list) made.hours = number_in(row, map_column::hours);
  made.by = layout_->kind == map_table::list ? std::nullopt : side_in(row, map_column::by);
  if (const std::string_view team = word(row, map_column::team); !team.empty()) made.team = text{std::string{team}};
  take_choice(row, made);
  if (const std::string_view was = word(row, map_column::was); !was.empty() && was != "-") made.was = id_of_words(was);
  return made;
}

}  // namespace loopbaan::detail
