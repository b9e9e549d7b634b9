// SPDX-License-Identifier: BSL-1.0
#include <exchange/documents/policy_units.hpp>

#include <core/number_words.hpp>

namespace loopbaan::detail {
namespace {

template <class Quantity>
result<policy_value> value_of(result<Quantity> found) {
  if (!found) return found.errors();
  return policy_value{*found};
}

/// A whole number of units.
template <class Quantity>
result<policy_value> whole(double number, const place& where) {
  if (number < 0) return diagnostic{errc::quantity_negative, where, {number_words(number), Quantity::unit::name()}};
  if (number > static_cast<double>(Quantity::largest))
    return diagnostic{errc::quantity_too_large, where, {number_words(number), Quantity::unit::name()}};
  const auto count = static_cast<std::int64_t>(number);
  if (static_cast<double>(count) != number)
    return diagnostic{errc::quantity_not_whole, where, {number_words(number), Quantity::unit::name()}};
  return value_of(Quantity::of(count, where));
}

}  // namespace

const std::vector<std::pair<std::string, std::size_t>>& policy_units() {
  static const std::vector<std::pair<std::string, std::size_t>> words{
      {"hours", 0}, {"euro", 1}, {"weeks", 2}, {"years", 3}, {"percent", 4}};
  static_assert(std::variant_size_v<policy_value> == 5);
  return words;
}

result<policy_value> policy_value_of(std::size_t unit, double number, const place& where) {
  switch (unit) {
    case 0:
      return value_of(minutes_from_hours(number, where));
    case 1:
      return value_of(cents_from_euro(number, where));
    case 2:
      return value_of(weeks_from_number(number, where));
    case 3:
      return whole<year_count>(number, where);
    default:
      return whole<percentage>(number, where);
  }
}

}  // namespace loopbaan::detail
