// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/core/text.hpp>

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <utility>
#include <vector>

#include <core/hidden.hpp>

namespace loopbaan {

text::text(std::string plain) { by_tag_.emplace("", std::move(plain)); }

text::text(std::string nl, std::string en) {
  by_tag_.emplace("nl", std::move(nl));
  by_tag_.emplace("en", std::move(en));
}

void text::set(std::string tag, std::string value) { by_tag_.insert_or_assign(std::move(tag), std::move(value)); }

const std::string& text::in_language(language lang) const& noexcept {
  static const std::string nothing;
  const auto said = [&](std::string_view tag) -> const std::string* {
    for (const auto& [known, value] : by_tag_)
      if (known == tag) return &value;
    return nullptr;
  };
  if (const std::string* const own = said(code(lang))) return *own;
  if (lang != language::nl && lang != language::en)
    if (const std::string* const english = said("en")) {
      const std::string* const other = detail::translation_of(lang, *english);
      return other ? *other : *english;
    }
  for (const std::string_view tag : {std::string_view{"nl"}, std::string_view{}})
    if (const std::string* const found = said(tag)) return *found;
  return by_tag_.empty() ? nothing : by_tag_.begin()->second;
}

namespace {

bool begins_with_eight_ascii(std::string_view s) noexcept {
  std::uint64_t bytes = 0;
  if (s.size() < sizeof bytes) return false;
  std::memcpy(&bytes, s.data(), sizeof bytes);
  return (bytes & 0x8080808080808080) == 0;
}

/// Length of the well-formed sequence at the start of `s`, or 0.
std::size_t sequence_length(std::string_view s) noexcept {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(s[i]); };
  const auto follows = [&](std::size_t i, unsigned char low = 0x80, unsigned char high = 0xBF) {
    return i < s.size() && byte(i) >= low && byte(i) <= high;
  };
  const unsigned char lead = byte(0);
  if (lead < 0x80) return 1;
  if (lead >= 0xC2 && lead <= 0xDF) return follows(1) ? 2 : 0;
  if (lead >= 0xE0 && lead <= 0xEF) {
    const unsigned char low = lead == 0xE0 ? 0xA0 : 0x80;   // no overlong forms
    const unsigned char high = lead == 0xED ? 0x9F : 0xBF;  // no surrogates
    return follows(1, low, high) && follows(2) ? 3 : 0;
  }
  if (lead >= 0xF0 && lead <= 0xF4) {
    const unsigned char low = lead == 0xF0 ? 0x90 : 0x80;
    const unsigned char high = lead == 0xF4 ? 0x8F : 0xBF;  // nothing above U+10FFFF
    return follows(1, low, high) && follows(2) && follows(3) ? 4 : 0;
  }
  return 0;
}

}  // namespace

bool is_utf8(std::string_view bytes) noexcept {
  while (true) {
    while (begins_with_eight_ascii(bytes)) bytes.remove_prefix(8);  // as most text does
    if (bytes.empty()) return true;
    const std::size_t length = sequence_length(bytes);
    if (length == 0) return false;
    bytes.remove_prefix(length);
  }
}

namespace {

/// The code point of a well-formed sequence.
char32_t code_point(std::string_view sequence) noexcept {
  const auto byte = [&](std::size_t i) { return static_cast<char32_t>(static_cast<unsigned char>(sequence[i])); };
  if (sequence.size() == 1) return byte(0);
  char32_t code = byte(0) & (0x7Fu >> sequence.size());
  for (std::size_t i = 1; i < sequence.size(); ++i) code = code << 6 | (byte(i) & 0x3F);
  return code;
}

/// Is it obeyed by what shows it, or not seen at all? Source: Unicode 15, the categories Cc, Cf, Zl and Zp.
bool is_hidden(char32_t c) noexcept {
  const auto within = [c](char32_t first, char32_t last) { return first <= c && c <= last; };
  return c < 0x20 || within(0x7F, 0x9F) || c == 0xAD || within(0x600, 0x605) || c == 0x61C || c == 0x6DD ||
         c == 0x70F || c == 0x180E || within(0x200B, 0x200F) || within(0x2028, 0x202E) || within(0x2060, 0x206F) ||
         c == 0xFEFF || within(0xFFF9, 0xFFFB) || within(0x1BCA0, 0x1BCA3) || within(0x1D173, 0x1D17A) ||
         within(0xE0000, 0xE007F);
}

void write_out(char32_t c, std::string& to) {
  const char* const letter = c == '\n' ? "\\n" : c == '\r' ? "\\r" : c == '\t' ? "\\t" : nullptr;
  if (letter) {
    to += letter;
    return;
  }
  const int digits = c < 0x80 ? 2 : c <= 0xFFFF ? 4 : 8;
  to += c < 0x80 ? "\\x" : c <= 0xFFFF ? "\\u" : "\\U";
  for (int i = digits - 1; i >= 0; --i) to += "0123456789ABCDEF"[c >> (4 * i) & 15];
}

}  // namespace

std::string visible(std::string_view words) {
  std::string out;
  out.reserve(words.size());
  while (!words.empty()) {
    const std::size_t length = sequence_length(words);
    if (length == 0) {
      const auto byte = static_cast<unsigned char>(words.front());
      (out += "\\x") += {"0123456789ABCDEF"[byte >> 4], "0123456789ABCDEF"[byte & 15]};
    } else if (const char32_t c = code_point(words.substr(0, length)); is_hidden(c)) {
      write_out(c, out);
    } else {
      out += words.substr(0, length);
    }
    words.remove_prefix(std::max<std::size_t>(length, 1));
  }
  return out;
}

std::string folded(std::string_view words) {
  std::string out;
  out.reserve(words.size());
  bool gap = false;
  const auto put = [&](char c) {
    if (gap && !out.empty()) out += ' ';
    gap = false;
    out += c;
  };
  for (std::size_t i = 0; i < words.size(); ++i) {
    const auto c = static_cast<unsigned char>(words[i]);
    const auto next = i + 1 < words.size() ? static_cast<unsigned char>(words[i + 1]) : 0;
    if (c == 0xC2 && next == 0xA0) {  // no-break space
      gap = true;
      ++i;
    } else if (c == ' ' || c == '-' || c == '_' || (c >= '\t' && c <= '\r')) {
      gap = true;
    } else if (c >= 'A' && c <= 'Z') {
      put(static_cast<char>(c + 32));
    } else if (c == 0xC3 && next >= 0x80 && next <= 0x9E && next != 0x97) {  // À … Þ without ×
      put(static_cast<char>(c));
      out += static_cast<char>(next + 0x20);
      ++i;
    } else {
      put(static_cast<char>(c));
    }
  }
  return out;
}

namespace detail {

std::string fill(std::string_view sentence, std::initializer_list<std::string> parts) {
  std::string made;
  for (std::size_t i = 0; i < sentence.size(); ++i) {
    const bool gap = sentence[i] == '{' && i + 2 < sentence.size() && sentence[i + 2] == '}';
    const auto which = gap ? static_cast<std::size_t>(sentence[i + 1] - '0') : parts.size();
    if (which < parts.size()) {
      made += parts.begin()[which];
      i += 2;
    } else {
      made += sentence[i];
    }
  }
  return made;
}

text filled(const char* nl, const char* en, std::initializer_list<text> values) {
  return in_each_language([&](language lang) {
    std::string_view sentence = worded(lang, nl, en);
    std::string made;
    for (std::size_t at; (at = sentence.find('{')) != std::string_view::npos && at + 2 < sentence.size();) {
      const auto which = static_cast<std::size_t>(sentence[at + 1] - '0');
      const bool gap = sentence[at + 2] == '}' && which < values.size();
      made.append(sentence.substr(0, at)).append(gap ? values.begin()[which].in_language(lang) : "{");
      sentence.remove_prefix(at + (gap ? 3 : 1));
    }
    return made.append(sentence);
  });
}

std::size_t hidden_length(std::string_view words) noexcept {
  const std::size_t length = words.empty() ? 0 : sequence_length(words);
  return length > 0 && is_hidden(code_point(words.substr(0, length))) ? length : 0;
}

std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t limit) {
  while (!a.empty() && !b.empty() && a.front() == b.front()) a.remove_prefix(1), b.remove_prefix(1);
  while (!a.empty() && !b.empty() && a.back() == b.back()) a.remove_suffix(1), b.remove_suffix(1);
  const std::size_t difference = a.size() > b.size() ? a.size() - b.size() : b.size() - a.size();
  const std::size_t too_many = std::min(limit, std::max(a.size(), b.size())) + 1;
  if (difference >= too_many) return limit + 1;
  // Only what lies within the limit of the diagonal can be within it; all else counts as too many.
  std::vector<std::size_t> earlier(b.size() + 1, too_many);  // the row before the last
  std::vector<std::size_t> last(b.size() + 1, too_many);
  std::vector<std::size_t> row(b.size() + 1, too_many);
  for (std::size_t j = 0; j <= std::min(b.size(), too_many); ++j) row[j] = j;
  std::size_t least = 0, least_of_last = 0;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    earlier.swap(last);
    last.swap(row);
    const std::size_t first = i > too_many ? i - too_many : 1;
    const std::size_t end = std::min(b.size(), i + too_many);
    row[first - 1] = first == 1 ? i : too_many;
    least_of_last = std::exchange(least, row[first - 1]);
    for (std::size_t j = first; j <= end; ++j) {
      const std::size_t replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, replaced});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = std::min(row[j], earlier[j - 2] + 1);
      least = std::min(least, row[j]);
    }
    if (end < b.size()) row[end + 1] = too_many;
    if (std::min(least, least_of_last) > limit) return limit + 1;  // a change of places reaches back over one row
  }
  return std::min(row[b.size()], limit + 1);
}

}  // namespace detail
}  // namespace loopbaan
