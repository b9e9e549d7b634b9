// SPDX-License-Identifier: BSL-1.0
#include <exchange/table/plain_words.hpp>

#include <core/plain_words.hpp>

#include <algorithm>
#include <array>
#include <cstdint>

#include <exchange/table/cell.hpp>

namespace loopbaan::detail {
namespace {

struct character {
  std::uint32_t code;
  std::size_t length;  ///< in bytes
};

/// The first character of words that are not empty. @pre they are well-formed
character first_of(std::string_view words) {
  const auto byte = [&](std::size_t i) { return static_cast<std::uint32_t>(static_cast<unsigned char>(words[i])); };
  const std::uint32_t lead = byte(0);
  const std::size_t length = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  if (length == 1 || words.size() < length) return {lead, 1};
  std::uint32_t code = lead & (0x7Fu >> length);
  for (std::size_t i = 1; i < length; ++i) code = code << 6 | (byte(i) & 0x3F);
  return {code, length};
}

struct span_of_codes {
  std::uint32_t first, last;
};

template <std::size_t count>
bool is_in(const std::array<span_of_codes, count>& spans, std::uint32_t code) {
  return std::ranges::any_of(spans, [&](span_of_codes each) { return each.first <= code && code <= each.last; });
}

/// Characters without a sign of their own. Source: Unicode 15, general categories Cc and Cf, and default ignorable ones
/// (DerivedCoreProperties.txt); white space aside.
bool is_invisible(std::uint32_t code) {
  static constexpr std::array spans = {
      span_of_codes{0x00, 0x08},     span_of_codes{0x0E, 0x1F},     span_of_codes{0x7F, 0x9F},
      span_of_codes{0xAD, 0xAD},     span_of_codes{0x34F, 0x34F},   span_of_codes{0x61C, 0x61C},
      span_of_codes{0x115F, 0x1160}, span_of_codes{0x17B4, 0x17B5}, span_of_codes{0x180B, 0x180F},
      span_of_codes{0x200B, 0x200F}, span_of_codes{0x202A, 0x202E}, span_of_codes{0x2060, 0x206F},
      span_of_codes{0x3164, 0x3164}, span_of_codes{0xFE00, 0xFE0F}, span_of_codes{0xFEFF, 0xFEFF},
      span_of_codes{0xFFA0, 0xFFA0}, span_of_codes{0xFFF0, 0xFFFB}, span_of_codes{0xE0000, 0xE0FFF}};
  return is_in(spans, code);
}

/// White space other than the space. Source: as before, property White_Space.
bool is_odd_space(std::uint32_t code) {
  static constexpr std::array spans = {span_of_codes{0x09, 0x0D},     span_of_codes{0xA0, 0xA0},
                                       span_of_codes{0x1680, 0x1680}, span_of_codes{0x2000, 0x200A},
                                       span_of_codes{0x2028, 0x2029}, span_of_codes{0x202F, 0x202F},
                                       span_of_codes{0x205F, 0x205F}, span_of_codes{0x3000, 0x3000}};
  return is_in(spans, code);
}

/// Zero-width joiners and selectors of a form, which mean something behind a sign or letter that is no ASCII.
bool is_joiner(std::uint32_t code) {
  return code == 0x200C || code == 0x200D || (code >= 0xFE00 && code <= 0xFE0F) || code >= 0xE0000;
}

bool is_digit_or_sign(std::string_view words) {
  return !words.empty() && ((words.front() >= '0' && words.front() <= '9') || words.front() == '-' ||
                            words.front() == '+' || words.front() == '=');
}

/// What stands in ="…" or behind an apostrophe, or in quotes of any kind where these are not its own; the same words
/// where nothing protects them.
std::string_view inside(std::string_view words, bool owns_quotes) {
  const auto stands_between = [&](std::string_view begin, char end) {
    return words.size() > begin.size() && words.starts_with(begin) && words.back() == end;
  };
  if (stands_between("=\"", '"')) return words.substr(2, words.size() - 3);
  for (const char quote : {'"', '\''})
    if (!owns_quotes && stands_between(std::string_view{&quote, 1}, quote))
      if (const std::string_view inner = words.substr(1, words.size() - 2); inner.find(quote) == std::string_view::npos)
        return inner;
  if (words.starts_with('\'') && (words.size() == 1 || is_digit_or_sign(words.substr(1)))) return words.substr(1);
  return words;
}

mended_words without_protection(std::string_view cell, bool is_name) {
  mended_words made;
  std::string seen;
  bool joins = false;
  while (!cell.empty()) {
    const auto [code, length] = first_of(cell);
    if (is_invisible(code) && !(joins && is_joiner(code))) {
      made.had_invisible = true;
    } else if (!is_name && is_odd_space(code)) {
      seen += ' ';
    } else {
      seen += cell.substr(0, length);
    }
    joins = code >= 0x80 && !is_odd_space(code);
    cell.remove_prefix(length);
  }
  std::string_view words = trimmed(seen);
  for (std::string_view inner = inside(words, is_name); inner.size() != words.size(); inner = inside(words, is_name)) {
    made.was_protected = true;
    words = trimmed(inner);
  }
  made.words = words;
  for (std::size_t at = 0; made.was_protected && (at = made.words.find("\"\"", at)) != std::string::npos; ++at)
    made.words.erase(at, 1);
  return made;
}

}  // namespace

bool is_plain(std::string_view cell) noexcept {
  if (cell.empty()) return true;
  if (cell.front() == '=' || cell.front() == '\'' || cell.front() == '"') return false;
  return std::ranges::all_of(cell, [](char c) { return c >= ' ' && c <= '~'; });
}

mended_words mended(std::string_view cell) { return without_protection(cell, false); }
mended_words mended_name(std::string_view cell) { return without_protection(cell, true); }

std::string visible(std::string_view words) {
  constexpr std::string_view hexadecimal = "0123456789ABCDEF";
  std::string seen;
  while (!words.empty()) {
    const auto [code, length] = first_of(words);
    if (is_invisible(code) || is_odd_space(code)) {
      std::string digits;
      for (std::uint32_t rest = code; rest > 0 || digits.size() < 4; rest >>= 4)
        digits.insert(digits.begin(), hexadecimal[rest & 15]);
      seen += "⟨U+" + digits + "⟩";
    } else {
      seen += words.substr(0, length);
    }
    words.remove_prefix(length);
  }
  return seen;
}

std::string heading_form(std::string_view heading) {
  std::string form = plain_words(heading);
  while (!form.empty() && std::string_view{" :.?*"}.find(form.back()) != std::string_view::npos) form.pop_back();
  return form;
}

}  // namespace loopbaan::detail
