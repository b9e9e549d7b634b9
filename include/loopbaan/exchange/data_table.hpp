// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include <loopbaan/core/date.hpp>

namespace loopbaan {

/// Texts one after the other, as Arrow holds them.
struct text_run {
  std::vector<std::int64_t> offsets{0};
  std::string bytes = {};

  void add(std::string_view each);
  [[nodiscard]] std::string_view operator[](std::size_t i) const;  ///< @throws error 430 no_such_position
  [[nodiscard]] std::size_t size() const noexcept { return offsets.size() - 1; }
};

/// Words that return often, such as ids: each different one once, and a number per row.
struct word_run {
  std::vector<std::int32_t> numbers = {};
  text_run words = {};
  std::map<std::string, std::int32_t, std::less<>> known = {};
  bool rises = false;  ///< are the words in an order that means something, and are there no others?

  void add(std::string_view each);
};

/// Days since 1970-01-01.
struct day_run {
  std::vector<std::int32_t> days = {};
};

/// Yes or no, a bit per row.
struct flag_run {
  std::vector<std::uint8_t> bits = {};
};

/// A value of one cell; monostate: there is none.
using cell_value = std::variant<std::monostate, bool, std::int64_t, double, date, std::string_view>;

/// One column: values of one kind, row by row, each of which may be absent.
class data_column {
public:
  enum class kind { whole, number, day, text, word, flag };

  /// `meaning` says what a value means, `unit` in what it is measured ("" for none).
  data_column(kind, std::string name, std::string meaning, std::string unit = {});

  /// A column of words that rise in this order, such as the levels of a scale; it takes no others.
  [[nodiscard]] static data_column of_rising(const std::vector<std::string>& words, std::string name,
                                             std::string meaning);

  /// Puts a value at the end. @throws error 433 unless it is absent, or a value of the column's kind
  void add(const cell_value&);

  /// Only these rows, in this order. O(rows). @throws error 430 no_such_position
  [[nodiscard]] data_column only(std::span<const std::size_t> rows) const;

  /// The words that its values rise by, in order; none where they do not.
  [[nodiscard]] std::vector<std::string> rising_words() const;

  [[nodiscard]] const std::string& name() const noexcept { return name_; }
  [[nodiscard]] const std::string& meaning() const noexcept { return meaning_; }
  [[nodiscard]] const std::string& unit() const noexcept { return unit_; }
  [[nodiscard]] std::size_t size() const noexcept { return size_; }
  [[nodiscard]] std::size_t absent() const noexcept { return absent_; }
  /// @throws error 430 no_such_position
  [[nodiscard]] bool has(std::size_t row) const;
  /// A view into the column, for text. @throws error 430 no_such_position
  [[nodiscard]] cell_value operator[](std::size_t row) const;

  using run = std::variant<std::vector<std::int64_t>, std::vector<double>, day_run, text_run, word_run, flag_run>;
  [[nodiscard]] const run& values() const noexcept { return values_; }
  /// A bit per row, 1 where there is a value; null while none is absent.
  [[nodiscard]] const std::uint8_t* present() const noexcept { return absent_ == 0 ? nullptr : present_.data(); }

private:
  std::string name_;
  std::string meaning_;
  std::string unit_;
  run values_;
  std::vector<std::uint8_t> present_;
  std::size_t size_ = 0;
  std::size_t absent_ = 0;
};

/// A table of columns of equal length. Immutable; copying is cheap; threads may share it.
class data_table {
public:
  /// @throws error 432 unless all columns have the same length
  explicit data_table(std::vector<data_column> columns);

  [[nodiscard]] const std::vector<data_column>& columns() const noexcept { return *columns_; }
  [[nodiscard]] std::size_t rows() const noexcept { return columns_->empty() ? 0 : columns_->front().size(); }
  /// The position of a column by its name.
  [[nodiscard]] std::optional<std::size_t> find(std::string_view name) const noexcept;

private:
  std::shared_ptr<const std::vector<data_column>> columns_;
};

}  // namespace loopbaan
