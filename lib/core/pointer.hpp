// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace loopbaan::detail {

/// The pointer to a member of what `parent` points to. Source: RFC 6901 (`~` becomes `~0`, `/` becomes `~1`).
[[nodiscard]] std::string pointer_to(std::string_view parent, std::string_view key);
[[nodiscard]] std::string pointer_to(std::string_view parent, std::size_t position);

/// A JSON pointer that is built while walking down a draft.
class pointer {
public:
  pointer() = default;
  [[nodiscard]] pointer operator/(std::string_view key) const { return pointer{pointer_to(words_, key)}; }
  [[nodiscard]] pointer operator/(std::size_t position) const { return pointer{pointer_to(words_, position)}; }
  [[nodiscard]] const std::string& words() const noexcept { return words_; }

private:
  explicit pointer(std::string words) : words_{std::move(words)} {}

  std::string words_;
};

/// Is the place of one before that of the other in a canonical document: names by their bytes, positions by number?
[[nodiscard]] bool stands_before(std::string_view one, std::string_view other);

}  // namespace loopbaan::detail
