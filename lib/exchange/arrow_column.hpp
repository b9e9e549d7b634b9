// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include <loopbaan/core/error.hpp>
#include <loopbaan/exchange/arrow.hpp>

namespace loopbaan::detail {

/// What is not sound in foreign memory, in words; thrown within the reader and nowhere else.
struct not_sound {
  text why;
};

/// Reads the cells of one column of one batch as words.
class arrow_column {
public:
  virtual ~arrow_column() = default;

  /// The cell, "" where there is none; valid until the next call.
  [[nodiscard]] std::string_view at(std::int64_t row);

protected:
  explicit arrow_column(const ArrowArray& array) : array_{array} {}
  [[nodiscard]] virtual std::string_view words(std::int64_t position) = 0;
  template <class Value>
  [[nodiscard]] const Value* buffer(std::int64_t i) const {
    return static_cast<const Value*>(array_.buffers[i]);
  }
  const ArrowArray& array_;
  std::string held_;
};

/// Whether cells of this format can be read.
[[nodiscard]] bool can_read(const ArrowSchema&);

/// A reader of a column, once all that the interface lets be checked is found sound. O(rows) for texts.
/// @throws not_sound @pre can_read(schema); both outlive the reader
[[nodiscard]] std::unique_ptr<arrow_column> open_column(const ArrowSchema&, const ArrowArray&, std::int64_t rows);

/// @throws not_sound unless the counts of an array fit each other and its format
void check_counts(const ArrowArray&, std::int64_t buffers, bool variadic, std::int64_t rows);

}  // namespace loopbaan::detail
