// SPDX-License-Identifier: BSL-1.0
#include <exchange/table/cell.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

#include <core/hidden.hpp>

namespace loopbaan::detail {
namespace {

constexpr std::string_view no_break_space = "\xC2\xA0";

constexpr bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// The bytes of a space that is no ASCII, or 0.
std::size_t wide_space_length(std::string_view cell) noexcept {
  if (cell.starts_with(no_break_space)) return no_break_space.size();
  if (!cell.starts_with('\xE2') && !cell.starts_with('\xE1') && !cell.starts_with('\xE3')) return 0;
  if (cell.starts_with("\xE2\x80") && cell.size() > 2)  // U+2000 … U+200A, U+202F
    return static_cast<unsigned char>(cell[2]) <= 0x8A || cell[2] == '\xAF' ? 3 : 0;
  for (const std::string_view space : {"\xE1\x9A\x80", "\xE2\x81\x9F", "\xE3\x80\x80"})  // U+1680, U+205F, U+3000
    if (cell.starts_with(space)) return space.size();
  return 0;
}

std::string_view left_trimmed(std::string_view cell) noexcept {
  while (!cell.empty()) {
    if (is_space(cell.front()))
      cell.remove_prefix(1);
    else if (cell.starts_with(no_break_space))
      cell.remove_prefix(no_break_space.size());
    else
      break;
  }
  return cell;
}

/// From the first character that is seen: spreadsheets drop some of what has no width, and other spaces.
std::string_view from_first_seen(std::string_view cell) noexcept {
  while (!cell.empty()) {
    std::size_t length = std::max(hidden_length(cell), wide_space_length(cell));
    if (is_space(cell.front())) length = 1;
    if (length == 0) break;
    cell.remove_prefix(length);
  }
  return cell;
}

}  // namespace

std::string_view trimmed(std::string_view cell) noexcept {
  cell = left_trimmed(cell);
  while (!cell.empty()) {
    if (is_space(cell.back()))
      cell.remove_suffix(1);
    else if (cell.ends_with(no_break_space))
      cell.remove_suffix(no_break_space.size());
    else
      break;
  }
  return cell;
}

bool is_trimmed_ascii(std::string_view cell) noexcept {
  const auto is_shown = [](char c) { return static_cast<signed char>(c) > ' '; };  // bytes outside ASCII are negative
  if (cell.empty()) return true;
  if (!is_shown(cell.front()) || !is_shown(cell.back())) return false;
  const auto bits_of = [&]<class Bytes>(Bytes) {  // in overlapping words: bytes at the end may count twice
    Bytes bits = 0;
    Bytes some;
    for (std::size_t i = 0; i + sizeof some < cell.size(); i += sizeof some) {
      std::memcpy(&some, cell.data() + i, sizeof some);
      bits |= some;
    }
    std::memcpy(&some, cell.data() + cell.size() - sizeof some, sizeof some);
    return bits | some;
  };
  if (cell.size() >= 8) return (bits_of(std::uint64_t{}) & 0x8080808080808080) == 0;
  if (cell.size() >= 4) return (bits_of(std::uint32_t{}) & 0x80808080) == 0;
  return static_cast<signed char>(cell[cell.size() / 2]) >= 0;
}

bool is_plain_number(std::string_view cell) noexcept {
  if (cell.starts_with('-') || cell.starts_with('+')) cell.remove_prefix(1);
  const auto is_mark = [](char c) { return c == ',' || c == '.'; };
  return !cell.empty() && is_digit(cell.front()) && is_digit(cell.back()) &&
         std::ranges::count_if(cell, is_mark) <= 1 &&
         std::ranges::all_of(cell, [&](char c) { return is_digit(c) || is_mark(c); });
}

bool may_run_as_formula(std::string_view cell) noexcept {
  // U+FF1D, U+FF0B, U+FF0D and U+FF20 are the full-width twins of = + - @.
  static constexpr std::array<std::string_view, 8> dangers = {
      "=", "+", "-", "@", "\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D", "\xEF\xBC\xA0"};
  cell.remove_prefix(std::min(cell.find_first_not_of('\''), cell.size()));
  const std::string_view words = trimmed(cell);  // as it will be read back
  if (words.empty() || is_plain_number(words)) return false;
  const std::string_view seen = from_first_seen(words);
  return (cell.front() >= '\t' && cell.front() <= '\r') ||
         std::ranges::any_of(dangers, [&](std::string_view danger) { return seen.starts_with(danger); });
}

}  // namespace loopbaan::detail
