// SPDX-License-Identifier: BSL-1.0
#include <core/plain_words.hpp>

#include <array>
#include <cstdint>

#include <loopbaan/core/text.hpp>

namespace loopbaan::detail {
namespace {

// What the letters of two blocks of Unicode are without their marks; '*' for those that are more than one letter, or
// none.
constexpr std::string_view latin_1 = "AAAAAA*CEEEEIIIIDNOOOOO*OUUUUY**aaaaaa*ceeeeiiiidnooooo*ouuuuy*y";
constexpr std::string_view latin_extended =
    "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIi**JjKkkLlLlLlLlLlNnNnNnnNnOoOoOo**"
    "RrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUu"
    "WwYyYZzZzZzs";
static_assert(latin_1.size() == 64 && latin_extended.size() == 128);

struct replacement {
  std::uint32_t letter;
  std::string_view letters;
};
constexpr std::array several{replacement{0xC6, "AE"},   replacement{0xDF, "ss"},   replacement{0xE6, "ae"},
                             replacement{0x132, "IJ"},  replacement{0x133, "ij"},  replacement{0x152, "OE"},
                             replacement{0x153, "oe"},  replacement{0x2018, "'"},  replacement{0x2019, "'"},
                             replacement{0x2BC, "'"},   replacement{0xB4, "'"},    replacement{0x60, "'"},
                             replacement{0x201C, "\""}, replacement{0x201D, "\""}, replacement{0x2026, "..."}};

constexpr bool is_unseen(std::uint32_t letter) noexcept {
  return (letter >= 0x300 && letter <= 0x36F) || letter == 0xAD || (letter >= 0x200B && letter <= 0x200F) ||
         letter == 0x2060 || letter == 0xFEFF;
}
constexpr bool is_gap(std::uint32_t letter) noexcept {
  return (letter >= 0x2000 && letter <= 0x200A) || (letter >= 0x2010 && letter <= 0x2015) || letter == 0x202F;
}

/// The letter at the start, 0 where that is no well-formed UTF-8 of at most three bytes; its length.
struct first_letter {
  std::uint32_t letter = 0;
  std::size_t length = 1;
};
first_letter first_of(std::string_view words) noexcept {
  const auto byte = [&](std::size_t i) { return static_cast<std::uint32_t>(static_cast<unsigned char>(words[i])); };
  const auto follows = [&](std::size_t i) { return i < words.size() && (byte(i) & 0xC0) == 0x80; };
  if (byte(0) < 0x80) return {byte(0), 1};
  if ((byte(0) & 0xE0) == 0xC0 && follows(1)) return {(byte(0) & 0x1F) << 6 | (byte(1) & 0x3F), 2};
  if ((byte(0) & 0xF0) == 0xE0 && follows(1) && follows(2))
    return {(byte(0) & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F), 3};
  return {};
}

}  // namespace

std::string plain_words(std::string_view words) {
  std::string out;
  out.reserve(words.size());
  while (!words.empty()) {
    const auto [letter, length] = first_of(words);
    const auto in_block = [at = letter](std::uint32_t first, std::string_view block) {
      return at >= first && at < first + block.size() ? block[at - first] : '*';
    };
    const char one = letter < 0x100 ? in_block(0xC0, latin_1) : in_block(0x100, latin_extended);
    const replacement* more = nullptr;
    for (const replacement& each : several)
      if (each.letter == letter) more = &each;
    if (more != nullptr)
      out += more->letters;
    else if (one != '*')
      out += one;
    else if (is_gap(letter))
      out += ' ';
    else if (!is_unseen(letter))
      out += words.substr(0, length);
    words.remove_prefix(length);
  }
  return folded(out);
}

}  // namespace loopbaan::detail
