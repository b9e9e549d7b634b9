// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <array>

#include <nlohmann/json.hpp>

#include <exchange/curriculum/map_reader.hpp>
#include <exchange/curriculum/values.hpp>
#include <exchange/table/cell.hpp>
#include <exchange/table/plain_words.hpp>

/// What must come before, as study guides write it: "P1-PED, P1-WPL", "A en B", "(C of D)".
namespace loopbaan::detail {
namespace {

using words_in_row = std::vector<std::string_view>;

/// Do these letters stand here, small or capital?
bool stands_at(std::string_view in, std::size_t at, std::string_view small) {
  if (in.size() - at < small.size()) return false;
  for (std::size_t i = 0; i < small.size(); ++i) {
    const char c = in[at + i];
    if ((c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c) != small[i]) return false;
  }
  return true;
}

/// Where one of these words stands, and how long it is; outside of brackets.
std::pair<std::size_t, std::size_t> find_word(std::string_view in, std::span<const std::string_view> words) {
  int depth = 0;
  for (std::size_t i = 0; i < in.size(); ++i) {
    depth += in[i] == '(' ? 1 : in[i] == ')' ? -1 : 0;
    if (depth > 0) continue;
    for (const std::string_view each : words)
      if (stands_at(in, i, each)) return {i, each.size()};
  }
  return {std::string_view::npos, 0};
}

words_in_row parts_of(std::string_view words, std::span<const std::string_view> between) {
  words_in_row made;
  while (true) {
    const auto [at, length] = find_word(words, between);
    if (const std::string_view part = trimmed(words.substr(0, at)); !part.empty()) made.push_back(part);
    if (at == std::string_view::npos) return made;
    words.remove_prefix(at + length);
  }
}

/// What one can take instead of each other; one thing where there is no choice.
words_in_row alternatives_in(std::string_view words) {
  static constexpr std::array<std::string_view, 3> between{" of ", " or ", "|"};
  return parts_of(words, between);
}

std::string_view unbracketed(std::string_view words) {
  words = trimmed(words);
  const bool is_bracketed = words.size() > 2 && words.front() == '(' && words.find(')') == words.size() - 1;
  return is_bracketed ? trimmed(words.substr(1, words.size() - 2)) : words;
}

/// What is needed all together.
words_in_row needed_in(std::string_view words) {
  static constexpr std::array<std::string_view, 8> between{",", ";", "+", "&", "\n", "\r", " en ", " and "};
  return parts_of(words, between);
}

bool is_corequisite(std::string_view heading) { return folded(heading).find("corequisite") != std::string::npos; }

}  // namespace

void map_reader::take_prerequisites(std::size_t row) {
  auto& asked = asked_before_.emplace_back();
  for (std::size_t i = 0; i < layout_->columns.size(); ++i) {
    const std::string_view cell = rows_->cell(row, i);
    if (layout_->columns[i] != map_column::after || cell.empty() || cell == "-") continue;
    const bool together = is_corequisite(rows_->headings()[i]);
    asked.push_back(
        {std::string{cell}, {static_cast<std::uint32_t>(tables_.size() - 1), rows_->number_of(row), i}, together});
  }
}

/// A code that must come before, as the modules of it: of several that a code stands for those that share a variant.
void map_reader::ask_before(curriculum_module& module, std::string_view code) {
  const auto known = by_code_.find(folded(code));
  if (known == by_code_.end()) {
    module.after.push_back(std::string{code});  // the builder says that there is none
    return;
  }
  bool any = false;
  for (const std::uint32_t each : known->second) {
    const auto& others = draft_.modules[each].variants;
    const bool share = others.empty() || module.variants.empty() ||
                       std::ranges::any_of(module.variants, [&](const std::string& variant) {
                         return std::ranges::count(others, variant) > 0;
                       });
    if (!share && known->second.size() > 1) continue;
    any = true;
    if (std::ranges::count(module.after, draft_.modules[each].id) == 0) module.after.push_back(draft_.modules[each].id);
  }
  if (!any) module.after.push_back(draft_.modules[known->second.front()].id);
}

/// A map knows what must come before, and that each of it must. Alternatives are kept as they were written and asked by
/// no rule; what may be followed at the same time is read as what may not come later. Both are told.
void map_reader::link_prerequisites(diagnostics& notes) {
  std::map<std::pair<std::uint32_t, std::size_t>, std::pair<spot_of_map, std::size_t>> together;
  for (std::size_t m = 0; m < draft_.modules.size(); ++m) {
    curriculum_module& module = draft_.modules[m];
    nlohmann::ordered_json left;
    for (const asked_module& asked : asked_before_[m]) {
      if (asked.together)
        ++together.try_emplace({asked.spot.table, asked.spot.column}, asked.spot, 0).first->second.second;
      for (const std::string_view part : needed_in(asked.words)) {
        const std::string_view each = unbracketed(part);
        if (each == "-" || by_code_.contains(folded(each))) {
          if (each != "-") ask_before(module, each);
          continue;
        }
        const words_in_row alternatives = alternatives_in(each);
        if (alternatives.size() < 2) {
          const auto codes = list_of(each);
          for (const std::string_view code : codes) ask_before(module, code);
          if (codes.size() > 1)
            notes.push_back({errc::alternatives_in_cell,
                             place_of(asked.spot),
                             {shown(each), {"elk ervan is gevraagd", "each of them is asked for"}}});
          continue;
        }
        // Whatever is no code is told by the builder: a mistyped alternative is none.
        bool all_known = true;
        for (const std::string_view code : alternatives)
          if (!by_code_.contains(folded(code))) {
            module.after.push_back(std::string{code});
            all_known = false;
          }
        if (!all_known) continue;
        left.push_back(each);
        notes.push_back({errc::alternatives_in_cell,
                         place_of(asked.spot),
                         {shown(each), {"geen ervan is gevraagd", "none of them is asked for"}}});
      }
    }
    if (!left.empty()) module.extra.json = nlohmann::ordered_json{{"after_any", std::move(left)}}.dump();
  }
  for (const auto& [column, found] : together) {
    place at = place_of(found.first);
    at.row = 0;
    notes.push_back({errc::corequisites_as_before, std::move(at), {std::to_string(found.second)}});
  }
}

}  // namespace loopbaan::detail
