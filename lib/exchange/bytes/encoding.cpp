// SPDX-License-Identifier: BSL-1.0
#include <exchange/bytes/encoding.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

#include <loopbaan/core/error.hpp>
#include <loopbaan/core/text.hpp>

namespace loopbaan::detail {
namespace {

unsigned char byte(std::string_view text, std::size_t i) { return static_cast<unsigned char>(text[i]); }

void append_character(std::string& to, std::uint32_t c) {
  const auto put = [&](std::uint32_t value) { to += static_cast<char>(value); };
  if (c < 0x80) {
    put(c);
  } else if (c < 0x800) {
    put(0xC0 | (c >> 6));
    put(0x80 | (c & 0x3F));
  } else if (c < 0x10000) {
    put(0xE0 | (c >> 12));
    put(0x80 | ((c >> 6) & 0x3F));
    put(0x80 | (c & 0x3F));
  } else {
    put(0xF0 | (c >> 18));
    put(0x80 | ((c >> 12) & 0x3F));
    put(0x80 | ((c >> 6) & 0x3F));
    put(0x80 | (c & 0x3F));
  }
}

/// 0x80 to 0x9F; 0 where Windows-1252 has no character. Source: https://encoding.spec.whatwg.org/windows-1252, with the
/// five holes of Microsoft's own table.
constexpr std::array<std::uint16_t, 32> windows_1252_signs = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

/// The position of the first byte over 0x7F at or after `from`, 64 bytes at a time.
std::size_t next_high_byte(std::string_view bytes, std::size_t from) {
  constexpr std::size_t span = 64;
  for (; from + span <= bytes.size(); from += span) {
    std::array<std::uint64_t, span / 8> eights;
    std::memcpy(eights.data(), bytes.data() + from, span);
    std::uint64_t all = 0;
    for (const std::uint64_t eight : eights) all |= eight;
    if ((all & 0x8080808080808080u) != 0) break;
  }
  while (from < bytes.size() && byte(bytes, from) < 0x80) ++from;
  return from;
}

/// The length that the first byte of a UTF-8 sequence promises; 1 when it promises nothing.
std::size_t promised_length(unsigned char lead) { return lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1; }

/// Without byte order mark, UTF-16 shows in Western headings: every second byte is NUL and no other.
bool alternates(std::string_view start, std::size_t nul_at) {
  std::size_t nuls = 0;
  for (std::size_t i = 0; i < start.size(); ++i) {
    const bool nul = start[i] == '\0';
    if (nul && i % 2 != nul_at) return false;
    nuls += nul;
  }
  return nuls * 8 >= start.size() * 3 && nuls > 0;  // NUL in three quarters of every second byte
}

}  // namespace

std::optional<byte_order> utf16_order(std::string_view bytes) {
  const std::string_view start = bytes.substr(0, std::min<std::size_t>(bytes.size(), 256) / 2 * 2);
  if (bytes.starts_with("\xFF\xFE") || alternates(start, 1)) return byte_order::little;
  if (bytes.starts_with("\xFE\xFF") || alternates(start, 0)) return byte_order::big;
  return std::nullopt;
}

std::string from_utf16(std::string_view bytes, byte_order order) {
  const auto unit = [&](std::size_t i) -> std::uint32_t {
    const std::uint32_t first = byte(bytes, i);
    const std::uint32_t second = byte(bytes, i + 1);
    return order == byte_order::big ? first << 8 | second : second << 8 | first;
  };
  std::string out;
  out.reserve(bytes.size() / 2 + bytes.size() / 8);
  std::size_t i = 0;
  for (; i + 2 <= bytes.size(); i += 2) {
    std::uint32_t c = unit(i);
    if (c >= 0xD800 && c < 0xDC00 && i + 4 <= bytes.size()) {
      if (const std::uint32_t low = unit(i + 2); low >= 0xDC00 && low < 0xE000) {
        c = 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00);
        i += 2;
      }
    }
    append_character(out, c);
  }
  if (i < bytes.size()) out += '\xFF';
  return out;
}

bool append_windows_1252(std::string& to, std::string_view piece) {
  for (std::size_t i = 0; i < piece.size(); ++i) {
    const unsigned char b = byte(piece, i);
    const std::uint32_t c = b < 0x80 || b > 0x9F ? b : windows_1252_signs[b - 0x80u];
    if (c == 0 && b != 0) return false;
    append_character(to, c);
  }
  return true;
}

std::size_t utf8_evidence::look_at(std::string_view bytes, bool are_last) {
  std::size_t i = next_high_byte(bytes, 0);
  for (; i < bytes.size(); i = next_high_byte(bytes, i)) {
    const std::size_t promised = promised_length(byte(bytes, i));
    if (!are_last && bytes.size() - i < promised) return i;
    const std::string_view sequence = bytes.substr(i, promised);
    const bool well_formed = is_utf8(sequence);
    ++(well_formed ? whole_ : broken_);
    const std::size_t end = i + (well_formed ? sequence.size() : 1);
    for (; i < end; ++i) high_bytes_.set(byte(bytes, i) - 0x80u);
  }
  return i;
}

std::string utf8_evidence::windows_1252_signs() const {
  constexpr std::size_t most = 24;
  std::string signs;
  std::size_t told = 0;
  for (std::size_t i = 0; i < high_bytes_.size(); ++i) {
    std::string sign;
    if (!high_bytes_[i] || !append_windows_1252(sign, std::string(1, static_cast<char>(i + 0x80)))) continue;
    if (++told > most) return signs + " …";
    signs += (signs.empty() ? "" : " ") + visible(sign);
  }
  return signs;
}

}  // namespace loopbaan::detail
