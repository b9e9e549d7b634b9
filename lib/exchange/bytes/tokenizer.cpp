// SPDX-License-Identifier: BSL-1.0
#include <exchange/bytes/tokenizer.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

namespace loopbaan::detail {
namespace {

constexpr std::size_t span = 64;          // bytes looked at together
constexpr std::size_t part = 128 * span;  // searched at a time: small enough to be in the cache still when it is read
constexpr std::size_t at_once = 8;        // stops written per round: more than most 64 bytes have

/// A bit for each of 64 bytes.
std::uint64_t stops_in(const char* bytes, char separator) noexcept {
  std::array<std::uint8_t, span> is_stop;
  const auto sign = static_cast<signed char>(separator);
  for (std::size_t i = 0; i < span; ++i) {
    const auto c = static_cast<signed char>(bytes[i]);  // bytes outside ASCII are negative
    is_stop[i] = static_cast<std::uint8_t>((c < ' ') | (c == sign) | (c == '"') | (c == '\''));
  }
  std::uint64_t stops = 0;
  for (std::size_t i = 0; i < span; i += 8) {
    std::uint64_t eight = 0;  // compilers make this one little-endian load
    for (std::size_t j = 0; j < 8; ++j) eight |= std::uint64_t{is_stop[i + j]} << 8 * j;
    stops |= (eight * 0x0102040810204080 >> 56) << i;
  }
  return stops;
}

}  // namespace

tokenizer::tokenizer(std::string_view text, char separator)
    : text_{text}, separator_{separator}, stops_(part + at_once) {
  find();
}

/// Searches parts until one has a stop.
void tokenizer::find() {
  count_ = at_ = 0;
  while (count_ == 0) {
    begin_ = end_;
    for (const std::size_t end = begin_ + part; end_ < end && end_ < text_.size(); end_ += span) find(end_);
    if (end_ < text_.size()) continue;
    const auto end = static_cast<std::uint32_t>(text_.size() - begin_);  // beyond it lie the stops of the padding alone
    count_ = static_cast<std::size_t>(std::lower_bound(&stops_[0], &stops_[count_], end) - &stops_[0]);
    stops_[count_++] = end;
  }
}

/// The next 64 bytes. Stops are written a few at a time whether they are there or not, for how many there are cannot be
/// guessed.
void tokenizer::find(std::size_t from) {
  std::uint64_t found;
  if (text_.size() - from >= span) {
    found = stops_in(text_.data() + from, separator_);
  } else {
    std::array<char, span> last{};
    text_.copy(last.data(), span, from);
    found = stops_in(last.data(), separator_);
  }
  const auto before = static_cast<std::uint32_t>(from - begin_);
  std::uint32_t* into = &stops_[count_];
  count_ += static_cast<std::size_t>(std::popcount(found));
  const auto write_next = [&] {
    *into++ = before + static_cast<std::uint32_t>(std::countr_zero(found | std::uint64_t{1} << (span - 1)));
    found &= found - 1;
  };
  for (std::size_t i = 0; i < at_once; ++i) write_next();
  while (found != 0) write_next();
}

}  // namespace loopbaan::detail
