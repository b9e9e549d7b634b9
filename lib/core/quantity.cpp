// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/core/quantity.hpp>

#include <algorithm>
#include <cmath>

#include <core/number_words.hpp>
#include <core/refusals.hpp>

namespace loopbaan {
namespace {

/// `value` × `parts` as a whole quantity; `given_in` is the unit of `value`, for messages. Decimal input such as 0.1 is
/// not exact in binary, so a millionth of a unit, or the last digits of a double where those are coarser, is forgiven;
/// what remains is an integer and nothing is rounded further on.
template <class Quantity>
result<Quantity> whole(double value, std::int64_t parts, const text& given_in, const place& where) {
  const auto wrong = [&](errc code) { return diagnostic{code, where, {detail::number_words(value), given_in}}; };
  if (std::isnan(value)) return wrong(errc::quantity_not_whole);
  if (value < 0) return wrong(errc::quantity_negative);
  const double scaled = value * static_cast<double>(parts);
  if (scaled > static_cast<double>(Quantity::largest)) return wrong(errc::quantity_too_large);
  const double rounded = std::round(scaled);
  if (std::abs(scaled - rounded) > std::max(1e-6, rounded * 1e-15)) return wrong(errc::quantity_not_whole);
  return Quantity::of(static_cast<std::int64_t>(rounded), where);
}

}  // namespace

result<minutes> minutes_from_hours(double hours, const place& where) {
  return whole<minutes>(hours, 60, {"uren", "hours"}, where);
}
result<cents> cents_from_euro(double euro, const place& where) {
  return whole<cents>(euro, 100, {"geld", "money"}, where);
}
result<credits> credits_from_number(double number, const place& where) {
  return whole<credits>(number, 100, {"punten", "credits"}, where);
}
result<week_count> weeks_from_number(double number, const place& where) {
  return whole<week_count>(number, 1, week_unit::name(), where);
}

std::string detail::group_digits(std::string digits, language lang) {
  const std::size_t first = digits.starts_with('-') ? 1 : 0;
  for (std::size_t left = digits.size(); left > first + 3; left -= 3) digits.insert(left - 3, form_of(lang).thousands);
  return digits;
}

std::string decimal(std::int64_t count, std::int64_t parts, int decimals, language lang) {
  std::uint64_t power = 1;
  bool fits = parts > 0 && decimals >= 0 && decimals < 19;
  for (int i = 0; fits && i < decimals; ++i) power *= 10;
  if (!fits || static_cast<std::uint64_t>(parts) > (std::uint64_t{1} << 63) / power / 2)
    detail::refuse_value(
        "1/" + std::to_string(parts) + " × 10^" + std::to_string(decimals),
        {"de kleinste eenheid en het aantal decimalen", "the smallest unit and the number of decimals"},
        {"Neem minder decimalen, en parts meer dan nul.", "Take fewer decimals, and parts above zero."});
  const bool negative = count < 0;
  const auto size = negative ? 0 - static_cast<std::uint64_t>(count) : static_cast<std::uint64_t>(count);
  const auto whole_parts = static_cast<std::uint64_t>(parts);
  std::uint64_t whole = size / whole_parts;
  std::uint64_t fraction = (size % whole_parts * power * 2 + whole_parts) / (whole_parts * 2);
  if (fraction == power) {
    ++whole;
    fraction = 0;
  }
  std::string words = grouped(whole, lang);
  if (fraction > 0) {
    std::string digits = std::to_string(fraction);
    digits.insert(0, static_cast<std::size_t>(decimals) - digits.size(), '0');
    digits.erase(digits.find_last_not_of('0') + 1);
    words += form_of(lang).decimal + digits;
  }
  return negative && words != "0" ? '-' + words : words;
}

}  // namespace loopbaan
