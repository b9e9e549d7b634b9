// SPDX-License-Identifier: BSL-1.0
#include <exchange/table/csv/start.hpp>

#include <algorithm>

#include <exchange/table/text.hpp>

namespace loopbaan::detail {
namespace {

constexpr std::string_view white_space = " \t\r\n";

std::string_view without_space(std::string_view text) {
  text.remove_prefix(std::min(text.find_first_not_of(white_space), text.size()));
  return text;
}

/// The kind of file by its magic number; empty when it may be a table.
text known_kind(std::string_view raw, std::string_view words) {
  using namespace std::string_view_literals;
  if (raw.starts_with("PK\x03\x04"sv)) return {"een Excel-werkmap (.xlsx)", "an Excel workbook (.xlsx)"};
  if (raw.starts_with("\xD0\xCF\x11\xE0"sv)) return {"een oude Excel-werkmap (.xls)", "an old Excel workbook (.xls)"};
  if (raw.starts_with("%PDF")) return {"een pdf", "a PDF"};
  if (words.starts_with('{') || (words.starts_with('[') && without_space(words.substr(1)).starts_with('{')))
    return {"een JSON-document", "a JSON document"};
  if (words.starts_with('<')) return {"een webpagina of XML", "a web page or XML"};
  return {};
}

/// Where the first control character stands of words that have too many of them to be text, if they have. Programs put
/// some in front of numbers, so that spreadsheets leave these as they are; text has no NUL.
std::optional<std::size_t> control_character(std::string_view words) {
  const auto is_control = [](char c) {
    return (static_cast<unsigned char>(c) < 0x20 && white_space.find(c) == std::string_view::npos) || c == 0x7F;
  };
  const auto count = static_cast<std::size_t>(std::ranges::count_if(words, is_control));
  if (count * 6 < words.size() && words.find('\0') == std::string_view::npos) return std::nullopt;
  const auto first = std::ranges::find_if(words, is_control);
  return first == words.end() ? std::nullopt : std::optional{static_cast<std::size_t>(first - words.begin())};
}

}  // namespace

bool starts_as_json(std::string_view start) {
  const table_text decoded{start};
  return without_space(decoded.view()).starts_with('{');
}

std::optional<diagnostic> why_no_table(std::string_view start, const std::string& file) {
  constexpr std::size_t looked_at = 64u << 10;
  const table_text decoded{start};
  const std::string_view words = without_space(decoded.view());
  const auto refuse = [&](text what) { return diagnostic{errc::not_a_table, {file}, {std::move(what)}}; };

  if (text kind = known_kind(start, words); !kind.empty()) return refuse(std::move(kind));
  if (const auto at = control_character(words.substr(0, looked_at))) {
    diagnostic found = refuse({"geen tekst", "no text"});
    const std::string_view all = decoded.view();
    const auto before = all.substr(0, all.size() - words.size() + *at);
    found.where.row = 1 + static_cast<std::size_t>(std::ranges::count(before, '\n'));
    return found;
  }
  if (start.size() < longest_header) {
    if (words.empty()) return diagnostic{errc::empty_file, {file}, {}};
  } else if (!words.empty() && words.find_first_of("\r\n") == std::string_view::npos) {
    return refuse({"de eerste regel is langer dan 1 MB", "the first line is longer than 1 MB"});
  }
  return std::nullopt;
}

}  // namespace loopbaan::detail
