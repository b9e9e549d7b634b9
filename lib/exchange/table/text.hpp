// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include <exchange/bytes/file_parts.hpp>

namespace loopbaan::detail {

/// Bytes of unknown encoding as text that can be cut into cells before it is decoded.
///
/// Separators, quotes and line ends are the same bytes in UTF-8 and in Windows-1252, so such text is left where it is
/// and `append_decoded` is asked for the few cells that need it. UTF-16 is turned into UTF-8 as a whole.
class table_text {
public:
  /// Text that is there as a whole. Looks for a byte order mark, then for the alternating NULs of UTF-16, then at what
  /// the bytes over 0x7F spell: UTF-8 when most of them do, else Windows-1252. `bytes` must outlive this. Linear.
  explicit table_text(std::string_view bytes);

  /// Text of a file in UTF-8 or Windows-1252, of which a part is held at a time. `file` must outlive this.
  /// `windows_1252`: the characters that tell that it is the latter, as `windows_1252_signs` gives them.
  table_text(file_parts& file, std::optional<std::string> windows_1252);

  table_text(const table_text&) = delete;
  table_text& operator=(const table_text&) = delete;

  /// The text without byte order mark, from the byte on that was not let go of yet, as far as it has been read.
  [[nodiscard]] std::string_view view() const noexcept { return view_; }

  /// Does nothing follow behind that?
  [[nodiscard]] bool is_all() const noexcept { return file_ == nullptr; }

  /// How many bytes follow, as far as is known.
  [[nodiscard]] std::size_t ahead() const noexcept { return is_all() ? 0 : file_->ahead(); }

  /// Discards the first bytes of the text and reads more: at least as much as is kept. @pre !is_all()
  void read_on(std::size_t used);

  /// The name of the encoding, for messages.
  [[nodiscard]] std::string_view encoding() const noexcept { return signs_ ? "Windows-1252" : "UTF"; }

  /// The characters beyond ASCII that were taken for Windows-1252, for messages; nothing where the text is UTF.
  [[nodiscard]] const std::optional<std::string>& windows_1252_signs() const noexcept { return signs_; }

  /// Appends a piece of the text as well-formed UTF-8. False when it holds a byte that means nothing.
  [[nodiscard]] bool append_decoded(std::string& to, std::string_view piece) const;

private:
  std::string held_;  ///< text that stands nowhere else
  std::string_view view_;
  file_parts* file_ = nullptr;  ///< what has not been read yet, if anything
  std::optional<std::string> signs_;
};

/// The characters that tell that a file without byte order mark spells Windows-1252; nothing where it spells UTF-8.
/// Reads it as a whole, a part at a time.
[[nodiscard]] std::optional<std::string> windows_1252_signs(file_parts& file);

}  // namespace loopbaan::detail
