// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/core/error.hpp>

#include <algorithm>
#include <utility>

#include <loopbaan/core/quantity.hpp>

#include <core/messages.hpp>

namespace loopbaan {
namespace {

const detail::error_text& text_of(errc code) {
  const auto texts = detail::error_texts();
  static constexpr detail::error_text unknown{errc{}, "", "geen bekend foutnummer", "no known error number", "", ""};
  const auto found = std::ranges::find(texts, code, &detail::error_text::code);
  return found == texts.end() ? unknown : *found;  // a number may come from elsewhere, such as a pickle
}

/// The template with {n} replaced by the n-th detail. A detail is put in once: braces inside it stay as they are. What
/// it holds comes from an input, and is made visible.
std::string fill(std::string_view pattern, const std::vector<text>& details, language lang) {
  std::string out;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    if (pattern[i] == '{' && i + 2 < pattern.size() && pattern[i + 2] == '}') {
      const auto n = static_cast<std::size_t>(pattern[i + 1] - '0');
      if (n < details.size()) out += visible(details[n].in(lang));
      i += 2;
    } else {
      out += pattern[i];
    }
  }
  return out;
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
std::string further_places(const diagnostic& d, language lang) {
  if (d.count < 2) return {};
  const bool nl = lang == language::nl;
  const std::string& first = d.details.empty() ? d.where.column : d.details.front().in(lang);
  std::string words = " (" + grouped(d.count, lang) + (nl ? " keer" : " times");
  for (const occurrence& each : d.further) {
    words += &each != &d.further.front() ? ", " : nl ? ", ook in " : ", also in ";
    words += (nl ? "rij " : "row ") + std::to_string(each.row);
    if (!each.value.empty() && each.value != first) words += " “" + visible(each.value) + "”";
  }
  if (d.further.size() + 1 < d.count) words += " …";
  for (const seen_value& each : d.values) {
    words += &each != &d.values.front() ? ", " : nl ? "; alle waarden: " : "; all values: ";
    words += each.value.empty() ? "…" : "“" + visible(each.value) + "” " + grouped(each.count, lang) + "×";
  }
  return words + ")";
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
    for (const auto& each : detail::error_texts()) all.push_back(each.code);
    return all;
  }();
  return codes;
}

std::string print(const place& where, language lang) {
  std::string words = visible(where.file);
  if (!where.sheet.empty()) {
    if (!words.empty()) words += ", ";
    words += visible(in_reference(where.sheet));
  }
  if (!where.letters.empty()) {
    words += '!' + visible(where.letters) + (where.row > 0 ? std::to_string(where.row) : "");
  } else if (where.row > 0) {
    if (!words.empty()) words += ", ";
    words += (lang == language::nl ? "rij " : "row ") + std::to_string(where.row);
  }
  if (!where.column.empty()) {
    if (!words.empty()) words += ", ";
    words += (lang == language::nl ? "kolom “" : "column “") + visible(where.column) + "”";
  }
  if (!where.pointer.empty()) words += '#' + visible(where.pointer);
  return words;
}

std::string message(const diagnostic& d, language lang) {
  return fill(text_of(d.code).message(lang), d.details, lang) + further_places(d, lang);
}

std::string remedy(const diagnostic& d, language lang) { return fill(text_of(d.code).remedy(lang), d.details, lang); }

text did_you_mean(const std::string& near_word, text otherwise) {
  if (near_word.empty()) return otherwise;
  return {"Bedoelde u “" + near_word + "”?", "Did you mean “" + near_word + "”?"};
}

std::string print(const diagnostic& d, language lang) {
  const std::string where = print(d.where, lang);
  std::string words = (where.empty() ? "" : where + ": ") + message(d, lang) + ".";
  if (const std::string advice = remedy(d, lang); !advice.empty()) words += " " + advice;
  return words + (lang == language::nl ? " [fout " : " [error ") + std::to_string(static_cast<int>(d.code)) + "]";
}

bool needs_a_look(errc code) noexcept {
  const bool is_how_a_sheet_was_read = code >= errc::sheet_read && code <= errc::header_found;
  const bool tells_of_cells = code >= errc::unprotected_cell && code <= errc::left_out;
  const bool is_settled = code == errc::contracts_joined || code == errc::ids_are_personal;
  return code != errc::needless_column && code != errc::numbers_as_levels && code != errc::files_joined &&
         !is_how_a_sheet_was_read && !tells_of_cells && !is_settled;
}

error::error(diagnostics found) : std::runtime_error{in_english(found)}, found_{std::move(found)} {}

}  // namespace loopbaan
