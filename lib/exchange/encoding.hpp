// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string>
#include <string_view>

namespace loopbaan::detail {

/// Bytes of unknown encoding as text that can be cut into cells before it is decoded.
///
/// Separators, quotes and line ends are the same bytes in UTF-8 and in Windows-1252, so such text is left where it is
/// and `append_decoded` is asked for the few cells that need it. UTF-16 is turned into UTF-8 as a whole.
class table_text {
public:
  /// Looks for a byte order mark, then for the alternating NULs of UTF-16, then at what the bytes over 0x7F spell:
  /// UTF-8 when most of them do, else Windows-1252. `bytes` must outlive this. Linear.
  explicit table_text(std::string_view bytes);

  table_text(const table_text&) = delete;
  table_text& operator=(const table_text&) = delete;

  /// The text without byte order mark.
  [[nodiscard]] std::string_view view() const noexcept { return view_; }

  /// As what the bytes are read, for messages.
  [[nodiscard]] std::string_view encoding() const noexcept { return windows_1252_ ? "Windows-1252" : "UTF"; }

  /// Appends a piece of the text as well-formed UTF-8. False when it holds a byte that means nothing.
  [[nodiscard]] bool append_decoded(std::string& to, std::string_view piece) const;

private:
  std::string converted_;
  std::string_view view_;
  bool windows_1252_ = false;
};

/// UTF-16 as UTF-8. Halves of pairs that stand alone and a last odd byte come out as bytes that are no UTF-8, so that
/// whoever reads the cell reports them in their place.
[[nodiscard]] std::string from_utf16(std::string_view bytes, bool big_endian);

}  // namespace loopbaan::detail
