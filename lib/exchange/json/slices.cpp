// SPDX-License-Identifier: BSL-1.0
#include <exchange/json/slices.hpp>

#include <algorithm>

#include <exchange/json/parser.hpp>

namespace loopbaan::detail {
namespace {

constexpr std::string_view space = " \t\r\n";

/// A lookup table of the bytes that end a search; find_first_of would compare each byte with each of them.
class stops {
public:
  constexpr explicit stops(std::string_view bytes) {
    for (const char c : bytes) is_[static_cast<unsigned char>(c)] = true;
  }
  [[nodiscard]] std::size_t find(std::string_view text, std::size_t at) const {
    while (at < text.size() && !is_[static_cast<unsigned char>(text[at])]) ++at;
    return at;
  }

private:
  bool is_[256] = {};
};
constexpr stops in_quotes{"\"\\"};
constexpr stops in_structure{"\"[]{}"};
constexpr stops behind_word{",]} \t\r\n"};

/// The length of the string literal at the beginning of `text`.
std::size_t length_of_quoted(std::string_view text) {
  std::size_t at = in_quotes.find(text, 1);
  while (text[at] != '"') at = in_quotes.find(text, at + 2);
  return at + 1;
}

/// The length of the object or list at the beginning of `text`.
std::size_t length_of_structure(std::string_view text) {
  std::size_t open = 0;
  for (std::size_t at = 0;; at = in_structure.find(text, at)) {
    if (text[at] == '"') {
      at += length_of_quoted(text.substr(at));
    } else {
      const bool opens = text[at] == '[' || text[at] == '{';
      open = opens ? open + 1 : open - 1;
      ++at;
      if (open == 0) return at;
    }
  }
}

}  // namespace

json_slices::json_slices(std::string_view text) : rest_{text} {
  skip_space();
  if (!rest_.starts_with('{') && !rest_.starts_with('[')) return;
  kind_ = rest_.front();
  rest_.remove_prefix(1);
}

bool json_slices::next() {
  if (kind_ == 0) return false;
  skip_space();
  if (rest_.front() == ',') {
    rest_.remove_prefix(1);
    skip_space();
  } else if (rest_.front() == ']' || rest_.front() == '}') {
    return false;
  }
  if (is_object()) {
    name_ = take_value();
    skip_space();
    rest_.remove_prefix(1);  // the colon
    skip_space();
  }
  value_ = take_value();
  return true;
}

void json_slices::skip_space() { rest_.remove_prefix(std::min(rest_.find_first_not_of(space), rest_.size())); }

std::string_view json_slices::take_value() {
  std::size_t length = 0;
  if (rest_.front() == '"')
    length = length_of_quoted(rest_);
  else if (rest_.front() == '{' || rest_.front() == '[')
    length = length_of_structure(rest_);
  else
    length = behind_word.find(rest_, 0);
  const std::string_view taken = rest_.substr(0, length);
  rest_.remove_prefix(length);
  return taken;
}

std::string unquoted(std::string_view quoted) {
  const std::string_view words = quoted.substr(1, quoted.size() - 2);
  if (words.find('\\') == std::string_view::npos) return std::string{words};
  return json::parse(quoted).get<std::string>();
}

void append_quoted(std::string& to, std::string_view words) {
  constexpr std::string_view hexadecimal = "0123456789abcdef";
  to += '"';
  for (const char c : words) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x20) {
      to += "\\u00";
      to += hexadecimal[byte >> 4];
      to += hexadecimal[byte & 15];
      continue;
    }
    if (c == '"' || c == '\\') to += '\\';
    to += c;
  }
  to += '"';
}

}  // namespace loopbaan::detail
