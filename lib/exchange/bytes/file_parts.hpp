// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <fstream>
#include <optional>
#include <string>

#include <loopbaan/core/error.hpp>

namespace loopbaan::detail {

/// A file that is read a part at a time.
class file_parts {
public:
  /// Opens a file of which at most `largest` bytes may be read; where it does not open, error() says why.
  file_parts(const std::string& path, std::size_t largest);

  /// Appends at most so many bytes. Returns their number: 0 at the end and after an error.
  std::size_t read(std::string& to, std::size_t most);

  /// How many bytes are left, as far as is known: of a pipe or a growing file that is known only after
  /// reading it.
  [[nodiscard]] std::size_t ahead() const noexcept { return size_ > read_ ? size_ - read_ : 0; }

  /// Why reading stopped early, if it did: 801 file_unreadable, 804 too_large.
  [[nodiscard]] const std::optional<diagnostic>& error() const noexcept { return error_; }

private:
  std::string path_;
  std::ifstream in_;
  std::size_t size_ = 0;  ///< as the file system says it
  std::size_t read_ = 0;
  std::size_t largest_;
  std::optional<diagnostic> error_;
};

}  // namespace loopbaan::detail
