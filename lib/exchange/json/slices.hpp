// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace loopbaan::detail {

/// Walks over the members of an object or the entries of a list, each as the piece of text that it is, without reading
/// what is in them. So a large document is read an entry at a time, and no tree of all of it is ever made.
///
/// @pre the text is one well-formed JSON value, see `is_well_formed`. Linear in the text that is passed over.
class json_slices {
public:
  /// Of a text that is neither an object nor a list there are none.
  explicit json_slices(std::string_view text);

  [[nodiscard]] bool is_object() const noexcept { return kind_ == '{'; }
  [[nodiscard]] bool is_list() const noexcept { return kind_ == '['; }

  /// Goes to the next; false at the end.
  [[nodiscard]] bool next();

  /// The name of this member as it is written, quotes included. @pre is_object(), next() was true
  [[nodiscard]] std::string_view name() const noexcept { return name_; }
  /// The text of this value. @pre next() was true
  [[nodiscard]] std::string_view value() const noexcept { return value_; }

private:
  void skip_space();
  [[nodiscard]] std::string_view take_value();

  std::string_view rest_;
  char kind_ = 0;
  std::string_view name_;
  std::string_view value_;
};

/// What a quoted text says, its escapes turned into characters. @pre well-formed, quotes included
[[nodiscard]] std::string unquoted(std::string_view quoted);

/// Appends well-formed UTF-8 as JSON quotes it.
void append_quoted(std::string& to, std::string_view words);

}  // namespace loopbaan::detail
