// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <loopbaan/core/date.hpp>
#include <loopbaan/core/result.hpp>
#include <loopbaan/framework/entities.hpp>

namespace loopbaan {

namespace detail {
class collector;
}  // namespace detail

/// A part of a school year, such as a quarter. What lies between two of them is nobody's term: a holiday.
struct school_term {
  std::string id;
  text title;
  date from{};  ///< first day
  date to{};    ///< last day
  extra_fields extra = {};
};

/// The school year in which a day lies, by the calendar year in which it begins: on 1 August.
[[nodiscard]] int school_year_of(date day) noexcept;

/// "2026/27" for 2026.
[[nodiscard]] std::string print_school_year(int begins);

/// First and last day, both counted.
struct day_span {
  date from{};
  date to{};

  friend bool operator==(const day_span&, const day_span&) = default;
};

/// Terms that somebody can plan in: one after the other, each within one school year. Immutable.
class school_calendar {
public:
  /// So many terms are enough for 5 school years of 12, or 16 of 4.
  static constexpr std::size_t most_terms = 64;

  /// Errors: 101, 102, 106, 201, 701 ends_before_it_begins, 988 terms_overlap, 989 term_of_two_years, 994
  /// schedule_too_large (more than `most_terms`); all at once, at the JSON pointer that they have in offers/1. O(terms)
  [[nodiscard]] static result<school_calendar> build(std::vector<school_term>, const std::string& file = {});

  /// Whole school years, from the one in which a day lies, each cut into as many equal parts of whole months: four of
  /// them are August to October, November to January, and so on. @throws error 433 unless `parts` is 1, 2, 3, 4, 6 or
  /// 12, the years are at least one, and all of them are at most `most_terms` terms and days that can be written down
  [[nodiscard]] static school_calendar of_years(date from, int years, int parts = 4);

  [[nodiscard]] const std::vector<school_term>& terms() const& noexcept { return terms_; }
  const std::vector<school_term>& terms() const&& = delete;
  [[nodiscard]] std::size_t size() const noexcept { return terms_.size(); }

  /// The school year of a term. @throws error 430 no_such_position
  [[nodiscard]] int year_of(std::size_t term) const;

  /// Weeks that a term lasts, a week that was begun counted whole. @throws error 430 no_such_position
  [[nodiscard]] std::int64_t weeks_of(std::size_t term) const;

  /// The term of an id.
  [[nodiscard]] std::optional<std::size_t> find(std::string_view id) const noexcept;

  /// The first and last term in which these days lie; none where they begin before the first term, end after the last,
  /// or lie between two terms. O(terms)
  struct term_span {
    std::size_t first = 0;
    std::size_t last = 0;

    friend bool operator==(const term_span&, const term_span&) = default;
  };
  [[nodiscard]] std::optional<term_span> terms_of(const day_span&) const noexcept;

  /// What is left of it from a day on: terms that have ended are gone, and one that has begun begins on that day.
  [[nodiscard]] school_calendar from(date day) const;

private:
  explicit school_calendar(std::vector<school_term> terms) : terms_{std::move(terms)} {}

  std::vector<school_term> terms_;
};

namespace detail {
/// What is wrong with terms that are written down under `terms`.
void check_terms(const std::vector<school_term>&, collector&);
}  // namespace detail

}  // namespace loopbaan
