// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/core/error.hpp>

#include <algorithm>
#include <utility>

#include <loopbaan/core/quantity.hpp>

#include <core/field_names.hpp>
#include <core/messages.hpp>

namespace loopbaan {
namespace {

const detail::error_text& text_of(errc code) {
  static constexpr detail::error_text unknown{errc{}, "", "geen bekend foutnummer", "no known error number", "", ""};
  for (const auto some : detail::error_texts())
    if (const auto found = std::ranges::find(some, code, &detail::error_text::code); found != some.end()) return *found;
  return unknown;  // a number may come from elsewhere, such as a pickle
}

/// The first bytes of a value, whole characters of it, and how many characters there are: a message never repeats a
/// document.
std::string cut(std::string_view value, std::size_t most, language lang) {
  if (value.size() <= most) return visible(value);
  const auto continues = [&](std::size_t at) { return (static_cast<unsigned char>(value[at]) & 0xC0) == 0x80; };
  while (most > 0 && continues(most)) --most;
  std::size_t count = 0;
  for (std::size_t i = 0; i < value.size(); ++i) count += continues(i) ? 0 : 1;
  return visible(value.substr(0, most)) + "… (" + grouped(count, lang) + worded(lang, " tekens)", " characters)");
}

constexpr std::size_t longest_value = 64;       // bytes of what an input says; more than readers leave of it themselves
constexpr std::size_t longest_list = 2000;      // bytes of known words to choose from
constexpr std::size_t longest_sentence = 4000;  // bytes of our own words
constexpr std::size_t longest_file = 255;       // bytes of the name of a file

/// A detail as a message shows it. What is in one language comes from an input: it is a value, which is cut, or a list
/// of words, none of which is long. What is in both is a sentence of ours.
std::string shown_detail(const text& detail, bool is_quoted, language lang) {
  const std::string& words = detail.in_language(lang);
  if (words.size() <= longest_value) return visible(words);
  if (detail.translations().size() > 1) return cut(words, longest_sentence, lang);
  std::size_t longest = 0, from = 0;
  for (std::size_t at; (at = words.find(", ", from)) != std::string::npos; from = at + 2)
    longest = std::max(longest, at - from);
  const bool is_list = !is_quoted && from > 0 && std::max(longest, words.size() - from) <= longest_value;
  return cut(words, is_list ? longest_list : longest_value, lang);
}

/// What stands for a value that may be somebody's.
constexpr std::string_view dots = "…";

/// The template with {n} replaced by the n-th detail. A detail is put in once: braces inside it stay as they are. What
/// it holds comes from an input, is made visible, and cut where it is long.
std::string fill(std::string_view pattern, const std::vector<text>& details, language lang, values which) {
  constexpr std::string_view quote = "“";
  std::string out;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    if (pattern[i] == '{' && i + 2 < pattern.size() && pattern[i + 2] == '}') {
      const auto n = static_cast<std::size_t>(pattern[i + 1] - '0');
      if (n < details.size())
        out += which == values::hidden ? std::string{dots} : shown_detail(details[n], out.ends_with(quote), lang);
      i += 2;
    } else {
      out += pattern[i];
    }
  }
  return out;
}

/// Whose details name a field of ours, whatever the input says.
bool names_fields(errc code) noexcept {
  return code == errc::missing_field || code == errc::figures_not_given || code == errc::impossible_credits ||
         code == errc::counted_as_nothing;
}

/// Our own words, with the names of fields as they head the columns of the sheet that they are about.
std::string in_words_of_sheet(std::string_view pattern, const diagnostic& d, values which) {
  std::string words{pattern};
  if (which == values::hidden) return words;  // a heading stands in the input
  for (const auto& [field, heading] : d.headings) {
    const std::string quoted = "“" + field + "”", other = "“" + heading + "”";
    for (std::size_t at = 0; (at = words.find(quoted, at)) != std::string::npos; at += other.size())
      words.replace(at, quoted.size(), other);
  }
  return words;
}

/// The sentence or the remedy of a diagnostic, filled in.
std::string filled_words(const diagnostic& d, std::string_view pattern, language lang, values which) {
  std::vector<text> details = d.details;
  if (names_fields(d.code))
    for (text& each : details) {
      const std::string words = each.in_language(lang);
      if (const auto heading = d.headings.find(words); heading != d.headings.end())
        each = text{heading->second};
      else if (d.code == errc::missing_field)  // what to do, in our own words
        each = text{in_words_of_sheet(words, d, which)};
    }
  return fill(in_words_of_sheet(pattern, d, which), details, lang, which);
}

/// A sheet as spreadsheets write it in front of a cell: `Blad1`, but `'Team “Noord”'`.
std::string in_reference(const std::string& sheet) {
  const auto is_plain = [](char c) {
    return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || c == '_' ||
           static_cast<signed char>(c) < 0;
  };
  if (std::ranges::all_of(sheet, is_plain)) return sheet;
  std::string quoted = "'";
  for (const char c : sheet) quoted += c == '\'' ? std::string{"''"} : std::string{c};
  return quoted + '\'';
}

/// " (44 keer, ook in rij 3, rij 7 “5” …)": how often, and in which further rows, with what stands there where that is
/// something else.
std::string further_places(const diagnostic& d, language lang, values which) {
  if (d.count < 2) return {};
  const std::string& first = d.details.empty() ? d.where.column : d.details.front().in_language(lang);
  std::string words = " (" + grouped(d.count, lang) + worded(lang, " keer", " times");
  for (const occurrence& each : d.further) {
    words += &each != &d.further.front() ? ", " : worded(lang, ", ook in ", ", also in ");
    words += worded(lang, "rij ", "row ") + std::to_string(each.row);
    if (which == values::shown && !each.value.empty() && each.value != first)
      words += " “" + cut(each.value, longest_value, lang) + "”";
  }
  if (d.further.size() + 1 < d.count) words += " …";
  if (which == values::hidden) return words + ")";
  for (const seen_value& each : d.values) {
    words += &each != &d.values.front() ? ", " : worded(lang, "; alle waarden: ", "; all values: ");
    words += each.value.empty() ? "…" : "“" + visible(each.value) + "” " + grouped(each.count, lang) + "×";
  }
  return words + ")";
}

/// Is this a position, or the name of one of our own fields?
bool is_own_field(std::string_view step) {
  return std::ranges::all_of(step, [](char c) { return c >= '0' && c <= '9'; }) ||
         std::ranges::binary_search(detail::field_names, step);
}

/// A pointer, each of whose steps is cut where it is long, as a document may call a field anything.
std::string shown_pointer(std::string_view pointer, language lang, values which) {
  std::string words;
  for (std::size_t from = 0; from <= pointer.size();) {
    const std::size_t at = std::min(pointer.find('/', from), pointer.size());
    const std::string_view step = pointer.substr(from, at - from);
    const bool shows = which == values::shown || is_own_field(step);
    words += (from > 0 ? "/" : "") + (shows ? cut(step, longest_value, lang) : std::string{dots});
    from = at + 1;
  }
  return words;
}

std::string in_english(const diagnostics& found) {
  std::string lines;
  for (const diagnostic& each : found) lines += (lines.empty() ? "" : "\n") + print(each, language::en);
  return lines;
}

}  // namespace

std::string_view name(errc code) noexcept { return text_of(code).name; }

const std::vector<errc>& all_error_codes() {
  static const std::vector<errc> codes = [] {
    std::vector<errc> all;
    for (const auto some : detail::error_texts())
      for (const auto& each : some) all.push_back(each.code);
    return all;
  }();
  return codes;
}

std::string print(const place& where, language lang, values which) {
  const auto name = [&](const std::string& words, std::size_t most) {
    if (which == values::hidden) return std::string{words.empty() ? "" : dots};
    return words.size() > most ? cut(words, longest_value, lang) : visible(words);
  };
  std::string words = name(where.file, longest_file);
  if (!where.sheet.empty()) {
    if (!words.empty()) words += ", ";
    words += name(in_reference(where.sheet), longest_value);
  }
  if (!where.letters.empty()) {
    words += '!' + visible(where.letters) + (where.row > 0 ? std::to_string(where.row) : "");
  } else if (where.row > 0) {
    if (!words.empty()) words += ", ";
    words += worded(lang, "rij ", "row ") + std::to_string(where.row);
  }
  if (!where.column.empty()) {
    if (!words.empty()) words += ", ";
    words += detail::fill(worded(lang, "kolom “{0}”", "column “{0}”"), {name(where.column, longest_value)});
  }
  if (!where.pointer.empty()) words += '#' + shown_pointer(where.pointer, lang, which);
  return words;
}

std::string message(const diagnostic& d, language lang, values which) {
  return filled_words(d, text_of(d.code).message(lang), lang, which) + further_places(d, lang, which);
}

std::string remedy(const diagnostic& d, language lang, values which) {
  const std::string words = filled_words(d, text_of(d.code).remedy(lang), lang, which);
  return which == values::hidden && words == dots ? "" : words;
}

text did_you_mean(const std::string& near_word, text otherwise) {
  if (near_word.empty()) return otherwise;
  return detail::filled("Bedoelde u “{0}”?", "Did you mean “{0}”?", {near_word});
}

std::string print(const diagnostic& d, language lang, values which) {
  const std::string where = print(d.where, lang, which);
  std::string words = (where.empty() ? "" : where + ": ") + message(d, lang, which) + ".";
  if (const std::string advice = remedy(d, lang, which); !advice.empty()) words += " " + advice;
  return words + worded(lang, " [fout ", " [error ") + std::to_string(static_cast<int>(d.code)) + "]";
}

bool needs_a_look(errc code) noexcept {
  const bool is_how_a_sheet_was_read = code >= errc::sheet_read && code <= errc::header_found;
  const bool tells_of_cells = code >= errc::unprotected_cell && code <= errc::left_out;
  const bool is_settled = code == errc::contracts_joined || code == errc::ids_are_personal ||
                          code == errc::checked_without_people || code == errc::checked_without_rules ||
                          code == errc::encoding_assumed || code == errc::no_real_day || code == errc::letters_read ||
                          code == errc::tables_read || code == errc::figures_not_given;
  return code != errc::needless_column && code != errc::numbers_as_levels && code != errc::files_joined &&
         !is_how_a_sheet_was_read && !tells_of_cells && !is_settled;
}

error::error(diagnostics found) : std::runtime_error{in_english(found)}, found_{std::move(found)} {}

}  // namespace loopbaan
