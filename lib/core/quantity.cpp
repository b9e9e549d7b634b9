// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/core/quantity.hpp>

#include <cmath>

namespace loopbaan {
namespace {

std::string shortest(double value) {
  std::string words = std::to_string(value);
  while (words.find('.') != std::string::npos && (words.back() == '0' || words.back() == '.')) {
    const bool point = words.back() == '.';
    words.pop_back();
    if (point) break;
  }
  return words;
}

/// `value` × `parts` as a whole quantity. Decimal input such as 0.1 is not exact in binary, so a millionth of a unit
/// is forgiven; what remains is an integer and nothing is rounded further on.
template <class Quantity>
result<Quantity> whole(double value, std::int64_t parts, const place& where) {
  const text unit = Quantity::unit::name();
  if (std::isnan(value)) return diagnostic{errc::quantity_not_whole, where, {"NaN", unit}};
  if (value < 0) return diagnostic{errc::quantity_negative, where, {shortest(value), unit}};
  const double scaled = value * static_cast<double>(parts);
  if (scaled > static_cast<double>(Quantity::largest))
    return diagnostic{errc::quantity_too_large, where, {std::isinf(value) ? "infinity" : shortest(value), unit}};
  const double rounded = std::round(scaled);
  if (std::abs(scaled - rounded) > 1e-6 * std::max(1.0, rounded * 1e-6))
    return diagnostic{errc::quantity_not_whole, where, {shortest(value), unit}};
  return Quantity::of(static_cast<std::int64_t>(rounded), where);
}

}  // namespace

result<minutes> minutes_from_hours(double hours, const place& where) { return whole<minutes>(hours, 60, where); }
result<cents> cents_from_euro(double euro, const place& where) { return whole<cents>(euro, 100, where); }
result<week_count> weeks_from_number(double number, const place& where) { return whole<week_count>(number, 1, where); }

std::string decimal(std::int64_t count, std::int64_t parts, int decimals, language lang) {
  const bool negative = count < 0;
  const auto size = negative ? 0 - static_cast<std::uint64_t>(count) : static_cast<std::uint64_t>(count);
  const auto whole_parts = static_cast<std::uint64_t>(parts);
  std::uint64_t whole = size / whole_parts;
  std::uint64_t power = 1;
  for (int i = 0; i < decimals; ++i) power *= 10;
  std::uint64_t fraction = (size % whole_parts * power * 2 + whole_parts) / (whole_parts * 2);
  if (fraction == power) {
    ++whole;
    fraction = 0;
  }
  std::string words = std::to_string(whole);
  if (fraction > 0) {
    std::string digits = std::to_string(fraction);
    digits.insert(0, static_cast<std::size_t>(decimals) - digits.size(), '0');
    digits.erase(digits.find_last_not_of('0') + 1);
    words += (lang == language::nl ? ',' : '.') + digits;
  }
  return negative ? '-' + words : words;
}

}  // namespace loopbaan
