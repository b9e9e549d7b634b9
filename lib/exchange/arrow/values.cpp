// SPDX-License-Identifier: BSL-1.0
#include <exchange/arrow/values.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <vector>

namespace loopbaan::detail {
namespace {

constexpr std::int64_t seconds_per_day = 86'400;

/// Whole numbers with commas between them, as a format has them.
std::vector<int> numbers_in(std::string_view words) {
  std::vector<int> found;
  while (true) {
    int number = 0;
    const auto [end, failure] = std::from_chars(words.data(), words.data() + words.size(), number);
    if (failure != std::errc{}) return {};
    found.push_back(number);
    words.remove_prefix(static_cast<std::size_t>(end - words.data()));
    if (words.empty()) return found;
    if (words.front() != ',') return {};
    words.remove_prefix(1);
  }
}

std::int64_t floor_divided(std::int64_t number, std::int64_t by) { return number / by - (number % by < 0 ? 1 : 0); }

}  // namespace

std::optional<decimal_type> decimal_of(std::string_view format) {
  if (!format.starts_with("d:")) return std::nullopt;
  const std::vector<int> numbers = numbers_in(format.substr(2));
  if (numbers.size() < 2 || numbers.size() > 3) return std::nullopt;
  const int bits = numbers.size() == 3 ? numbers[2] : 128;
  const bool is_known = bits == 32 || bits == 64 || bits == 128 || bits == 256;
  if (!is_known || numbers[0] < 1 || numbers[0] > 76 || std::abs(numbers[1]) > 76) return std::nullopt;
  return decimal_type{numbers[1], static_cast<std::size_t>(bits / 8)};
}

void write_decimal(decimal_type type, const std::uint8_t* value, std::string& into) {
  std::array<std::uint32_t, 8> parts{};  // the lowest first
  const bool negative = (value[type.bytes - 1] & 0x80) != 0;
  for (std::size_t i = 0; i < type.bytes; ++i) parts[i / 4] |= std::uint32_t{value[i]} << 8 * (i % 4);
  const std::size_t count = type.bytes / 4;
  if (negative) {
    std::uint64_t carry = 1;
    for (std::size_t i = 0; i < count; ++i) {
      carry += static_cast<std::uint32_t>(~parts[i]);
      parts[i] = static_cast<std::uint32_t>(carry);
      carry >>= 32;
    }
  }
  std::string digits;  // the last first
  while (std::ranges::any_of(parts, [](std::uint32_t part) { return part != 0; })) {
    std::uint64_t rest = 0;
    for (std::size_t i = count; i-- > 0;) {
      rest = rest << 32 | parts[i];
      parts[i] = static_cast<std::uint32_t>(rest / 10);
      rest %= 10;
    }
    digits += static_cast<char>('0' + rest);
  }
  if (digits.empty()) {
    into = "0";
    return;
  }
  if (type.scale < 0) digits.insert(0, static_cast<std::size_t>(-type.scale), '0');
  auto behind = static_cast<std::size_t>(std::max(type.scale, 0));
  if (digits.size() <= behind) digits.append(behind + 1 - digits.size(), '0');
  const std::size_t idle = std::min(digits.find_first_not_of('0'), behind);
  digits.erase(0, idle);
  behind -= idle;
  if (behind > 0) digits.insert(behind, ".");
  into = negative ? "-" : "";
  into.append(digits.rbegin(), digits.rend());
}

std::string half_words(std::uint16_t bits) {
  const int exponent = bits >> 10 & 0x1F;
  const int fraction = bits & 0x3FF;
  if (exponent == 0x1F && fraction != 0) return {};
  const std::string sign = (bits & 0x8000) != 0 ? "-" : "";
  if (exponent == 0x1F) return sign + "inf";
  const double step = std::ldexp(1.0, std::max(exponent, 1) - 25);  // to the next number
  const double value = (exponent == 0 ? fraction : fraction + 1024) * step;
  std::array<char, 64> digits{};
  for (int behind = 0;; ++behind) {
    const auto end =
        std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed, behind).ptr;
    double named = 0;
    std::from_chars(digits.data(), end, named);
    if (std::abs(named - value) < step / 2 || behind == 30) return sign + std::string{digits.data(), end};
  }
}

std::optional<moment_type> moment_of(std::string_view format) {
  if (format.size() < 4 || !format.starts_with("ts") || format[3] != ':') return std::nullopt;
  const std::string_view zone = format.substr(4);
  switch (format[2]) {
    case 's':
      return moment_type{1, zone};
    case 'm':
      return moment_type{1'000, zone};
    case 'u':
      return moment_type{1'000'000, zone};
    case 'n':
      return moment_type{1'000'000'000, zone};
    default:
      return std::nullopt;
  }
}

std::optional<std::chrono::seconds> fixed_offset(std::string_view zone) {
  using namespace std::chrono_literals;
  for (const std::string_view name : {"UTC", "Z", "GMT", "Etc/UTC", "Etc/GMT", "Etc/UCT", "UCT", "Zulu", "Etc/Zulu"})
    if (zone == name) return 0s;
  if (zone.size() < 3 || (zone.front() != '+' && zone.front() != '-')) return std::nullopt;
  std::string digits{zone.substr(1)};
  if (digits.size() == 5 && digits[2] == ':') digits.erase(2, 1);
  if (digits.size() == 2) digits += "00";
  if (digits.size() != 4 || digits.find_first_not_of("0123456789") != std::string::npos) return std::nullopt;
  const int number = std::stoi(digits);
  if (number / 100 > 23 || number % 100 > 59) return std::nullopt;
  const auto ahead = std::chrono::hours{number / 100} + std::chrono::minutes{number % 100};
  return zone.front() == '-' ? -ahead : ahead;
}

local_days::local_days(moment_type of, const zone_offsets& zones)
    : type_{of},
      zones_{zones},
      fixed_{of.zone.empty() ? std::optional{std::chrono::seconds{0}} : fixed_offset(of.zone)} {}

std::optional<date> local_days::day_of(std::int64_t moment) {
  const std::int64_t seconds = floor_divided(moment, type_.per_second);
  if (!day_after_epoch(floor_divided(seconds, seconds_per_day))) return std::nullopt;
  const auto offset = offset_at(seconds);
  return offset ? day_after_epoch(floor_divided(seconds + *offset, seconds_per_day)) : std::nullopt;
}

std::optional<std::int64_t> local_days::offset_at(std::int64_t seconds) {
  if (fixed_) return fixed_->count();
  constexpr std::size_t places = 1024;
  recent_.resize(places);
  const std::int64_t quarter = floor_divided(seconds, 900);
  remembered& place = recent_[static_cast<std::uint64_t>(quarter) * 0x9e3779b97f4a7c15 >> 54];
  if (place.quarter != quarter) {
    const auto found = zones_(type_.zone, std::chrono::sys_seconds{std::chrono::seconds{quarter * 900}});
    if (!found) return std::nullopt;
    place = {quarter, found->count()};
  }
  return place.offset;
}

std::optional<date> day_after_epoch(std::int64_t days) {
  constexpr std::int64_t most = 3'000'000;  // some eight thousand years
  if (days < -most || days > most) return std::nullopt;
  const date found{std::chrono::sys_days{std::chrono::days{days}}};
  if (!found.ok() || found.year() < std::chrono::year{0} || found.year() > std::chrono::year{9999}) return std::nullopt;
  return found;
}

std::string day_words(const std::optional<date>& day, std::int64_t number) {
  return day ? print(*day) : std::to_string(number);
}

}  // namespace loopbaan::detail
