// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <compare>
#include <concepts>
#include <cstdint>
#include <functional>
#include <string>

#include <loopbaan/core/result.hpp>

namespace loopbaan {

/// A whole, non-negative number of one unit; at most 10^12, so that a million of them still add up in 64 bits.
///
/// `minutes`, `cents` and `week_count` are different types: they do not mix, and a bare number does not become one by
/// itself.
template <class Unit>
class quantity {
public:
  using unit = Unit;
  static constexpr std::int64_t largest = 1'000'000'000'000;

  constexpr quantity() = default;

  /// `count` whole units. Errors: 103 quantity_negative, 104 quantity_too_large.
  [[nodiscard]] static result<quantity> of(std::int64_t count, const place& where = {}) {
    if (count < 0) return diagnostic{errc::quantity_negative, where, {std::to_string(count), Unit::name()}};
    if (count > largest) return diagnostic{errc::quantity_too_large, where, {std::to_string(count), Unit::name()}};
    return quantity{count};
  }

  /// The number of whole units.
  [[nodiscard]] constexpr std::int64_t count() const noexcept { return count_; }

  friend constexpr auto operator<=>(quantity, quantity) = default;

  /// One that is written down in code, such as 90_minutes: what cannot be does not compile.
  static consteval quantity literal(unsigned long long count, unsigned long long units = 1) {
    if (count > static_cast<unsigned long long>(largest) / units) throw "this quantity is too large";
    return quantity{static_cast<std::int64_t>(count * units)};
  }

private:
  explicit constexpr quantity(std::int64_t count) : count_{count} {}

  std::int64_t count_ = 0;
};

struct minute_unit {
  static text name() { return {"minuten", "minutes"}; }
};
struct cent_unit {
  static text name() { return {"eurocenten", "euro cents"}; }
};
struct week_unit {
  static text name() { return {"weken", "weeks"}; }
};

struct credit_part {
  static text name() { return {"honderdsten van een punt", "hundredths of a credit"}; }
};

using minutes = quantity<minute_unit>;   ///< study time
using cents = quantity<cent_unit>;       ///< money
using week_count = quantity<week_unit>;  ///< time on the calendar
using credits = quantity<credit_part>;   ///< of a unit that a framework names: points of a register, EC

/// Quantities in code: `90_minutes`, `2_hours`, `450_euro`, `1995_cents`, `10_weeks`. `using namespace
/// loopbaan::literals;`
inline namespace literals {
consteval minutes operator""_minutes(unsigned long long count) { return minutes::literal(count); }
consteval minutes operator""_hours(unsigned long long count) { return minutes::literal(count, 60); }
consteval cents operator""_cents(unsigned long long count) { return cents::literal(count); }
consteval cents operator""_euro(unsigned long long count) { return cents::literal(count, 100); }
consteval week_count operator""_weeks(unsigned long long count) { return week_count::literal(count); }
}  // namespace literals

/// Clock hours as whole minutes: 0.25 is 15 minutes. Errors: 103, 104, 105 quantity_not_whole (no whole minutes).
[[nodiscard]] result<minutes> minutes_from_hours(double hours, const place& where = {});

/// Euro as whole cents. Errors: 103, 104, 105 quantity_not_whole (more than two decimals).
[[nodiscard]] result<cents> cents_from_euro(double euro, const place& where = {});

/// Credits as whole hundredths. Errors: 103, 104, 105 quantity_not_whole (more than two decimals).
[[nodiscard]] result<credits> credits_from_number(double number, const place& where = {});

/// A whole number of weeks. Errors: 103, 104, 105 quantity_not_whole.
[[nodiscard]] result<week_count> weeks_from_number(double number, const place& where = {});

/// A whole number with the mark of the language between thousands: "1.680" in Dutch, "1,680" in English; "-" before
/// what is negative.
[[nodiscard]] std::string grouped(std::integral auto count, language lang);

/// The same as a detail of a message.
[[nodiscard]] text grouped(std::integral auto count);

/// How many of something: `one` beside 1, else `more`: "1 persoon", "1.200 mensen".
[[nodiscard]] std::string counted(std::integral auto count, const text& one, const text& more, language lang);

/// `count` / `parts` with at most `decimals` decimals, trailing zeros dropped, with the decimal mark of the language:
/// decimal(3870, 60, 2) is "64,5" in Dutch. Thousands as `grouped` has them. Exact integer arithmetic, half rounds away
/// from zero; what rounds to nothing is "0" and has no sign. @throws error 433 unless 0 < parts, 0 <= decimals and
/// parts × 10^decimals × 2 fits in 63 bits
[[nodiscard]] std::string decimal(std::int64_t count, std::int64_t parts, int decimals, language lang);

namespace detail {
/// Decimal digits, "-" before them or not, with marks between thousands.
[[nodiscard]] std::string group_digits(std::string digits, language lang);
}  // namespace detail

std::string grouped(std::integral auto count, language lang) {
  return detail::group_digits(std::to_string(count), lang);
}

text grouped(std::integral auto count) {
  return detail::in_each_language([&](language lang) { return grouped(count, lang); });
}

std::string counted(std::integral auto count, const text& one, const text& more, language lang) {
  return grouped(count, lang) + ' ' + (count == 1 ? one : more).in_language(lang);
}

}  // namespace loopbaan

template <class Unit>
struct std::hash<loopbaan::quantity<Unit>> {
  std::size_t operator()(loopbaan::quantity<Unit> amount) const noexcept {
    return std::hash<std::int64_t>{}(amount.count());
  }
};
