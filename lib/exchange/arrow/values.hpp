// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <loopbaan/core/date.hpp>
#include <loopbaan/exchange/arrow.hpp>

/// What single values of Arrow columns are in words, where that takes more than a few lines.
namespace loopbaan::detail {

/// A type such as "d:10,2" or "d:38,0,256".
struct decimal_type {
  int scale;          ///< digits behind the point; below zero: zeros before it
  std::size_t bytes;  ///< of a value, 4 to 32
};

[[nodiscard]] std::optional<decimal_type> decimal_of(std::string_view format);

/// The digits of a decimal number, without zeros that say nothing: "0.8", "1201". @pre `value` has as many bytes
void write_decimal(decimal_type, const std::uint8_t* value, std::string& into);

/// The shortest digits that name a number of 16 bits; "" for NaN. Source: IEEE 754, binary16.
[[nodiscard]] std::string half_words(std::uint16_t bits);

/// A type of moments, such as "tsu:Europe/Amsterdam".
struct moment_type {
  std::int64_t per_second;
  std::string_view zone;  ///< "" where moments stand as a clock on the wall shows them
};

[[nodiscard]] std::optional<moment_type> moment_of(std::string_view format);

/// The offset from UTC of a fixed zone: "UTC", "Z", "+01:00", "-0530"…
[[nodiscard]] std::optional<std::chrono::seconds> fixed_offset(std::string_view zone);

/// Timestamps to days, in their own time zone.
class local_days {
public:
  /// @pre the zone is known: fixed, or to `zones`, which must outlive this
  local_days(moment_type, const zone_offsets& zones);

  /// Nothing when the day lies outside the years 0 to 9999.
  [[nodiscard]] std::optional<date> day_of(std::int64_t moment);

private:
  /// Offsets change at whole quarters of an hour, so one is asked for once for a quarter.
  struct remembered {
    std::int64_t quarter = INT64_MIN;
    std::int64_t offset = 0;
  };
  [[nodiscard]] std::optional<std::int64_t> offset_at(std::int64_t seconds);

  moment_type type_;
  const zone_offsets& zones_;
  std::optional<std::chrono::seconds> fixed_;
  std::vector<remembered> recent_;
};

/// The day that lies so many days after 1 January 1970; nothing outside the years 0 to 9999.
[[nodiscard]] std::optional<date> day_after_epoch(std::int64_t days);

/// A day in words; else the number that it was to be, which is no date.
[[nodiscard]] std::string day_words(const std::optional<date>&, std::int64_t number);

}  // namespace loopbaan::detail
