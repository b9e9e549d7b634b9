// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <loopbaan/core/error.hpp>
#include <loopbaan/exchange/arrow.hpp>

#include <exchange/staff/levels.hpp>

namespace loopbaan::detail {

/// What is not sound in foreign memory, in words; thrown within the reader and nowhere else.
struct not_sound {
  text why;
};

[[nodiscard]] inline bool is_set(const std::uint8_t* bits, std::int64_t i) noexcept {
  return (bits[i / 8] >> (i % 8) & 1) != 0;
}

/// Reads the cells of one column of one batch.
class arrow_column {
public:
  virtual ~arrow_column() = default;

  /// The words of a row, "" where there are none; in `room` where the column does not hold them as they are.
  [[nodiscard]] std::string_view word(std::int64_t row, std::string& room);

  /// Writes the words of rows from `first`; valid until the next call.
  /// @pre for this and the next: the rows are there, and `into` has a place for each
  void read(std::int64_t first, std::int64_t rows, std::string_view* into);

  /// Writes what the numbers, or the numbered words, of rows from `first` say. False where the column has none, or one
  /// that says no level.
  [[nodiscard]] virtual bool take_levels(std::int64_t first, std::int64_t rows, level_words&, rank* into);

protected:
  explicit arrow_column(const ArrowArray& array) : array_{array} {}
  /// The same of a position where there is something.
  [[nodiscard]] virtual std::string_view words(std::int64_t position, std::string& room) = 0;
  template <class Value>
  [[nodiscard]] const Value* buffer(std::int64_t i) const {
    return static_cast<const Value*>(array_.buffers[i]);
  }
  /// The validity bitmap: a bit per position, 0 where there is nothing; null where nothing is absent.
  [[nodiscard]] const std::uint8_t* present() const noexcept {
    return array_.n_buffers == 0 ? nullptr : buffer<std::uint8_t>(0);
  }
  /// Writes what `says(position)` gives of rows from `first`, or that there is nothing; false where one says no level.
  template <class Says>
  [[nodiscard]] bool take(std::int64_t first, std::int64_t rows, rank* into, const Says& says) const {
    const std::int64_t begin = array_.offset + first;
    const auto take_all = [&](const auto& level_at) {
      level_said seen = 0;
      for (std::int64_t i = begin; i < begin + rows; ++i) {
        const level_said level = level_at(i);
        seen |= level;
        *into++ = static_cast<rank>(level);
      }
      return (seen & no_level) == 0;
    };
    const std::uint8_t* bits = present();
    if (bits == nullptr) return take_all(says);
    return take_all([&](std::int64_t i) { return is_set(bits, i) ? says(i) : unknown_level; });
  }
  const ArrowArray& array_;

private:
  std::vector<std::string> rooms_;  ///< of the words that were read last
};

/// Whether cells of this format can be read.
[[nodiscard]] bool can_read(const ArrowSchema&);

/// What a column holds that cannot be read, between brackets: " (lists)"; "" where nobody knows.
[[nodiscard]] text words_of_type(const ArrowSchema&);

/// The zone of a column of moments; "" where it has none. @pre can_read(schema)
[[nodiscard]] std::string_view zone_of(const ArrowSchema&);

/// A reader of a column, after all checks that the interface allows. O(rows) for texts.
/// @throws not_sound @pre can_read(schema), and `zones` knows its zone where that is not a fixed one; all outlive the
/// reader
[[nodiscard]] std::unique_ptr<arrow_column> open_column(const ArrowSchema&, const ArrowArray&, std::int64_t rows,
                                                        const zone_offsets& zones);

/// A column in which nothing stands, whatever its type. @pre the array outlives the reader
[[nodiscard]] std::unique_ptr<arrow_column> closed_column(const ArrowArray&);

/// @throws not_sound unless the counts of an array fit each other and its format
void check_counts(const ArrowArray&, std::int64_t buffers, bool variadic, std::int64_t rows);

}  // namespace loopbaan::detail
