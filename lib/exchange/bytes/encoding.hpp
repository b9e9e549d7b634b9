// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <bitset>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace loopbaan::detail {

/// The byte order mark of UTF-8.
inline constexpr std::string_view utf8_mark = "\xEF\xBB\xBF";

/// Which byte of UTF-16 comes first, when bytes that begin so are UTF-16: by their mark, or by alternating NULs.
enum class byte_order { little, big };
[[nodiscard]] std::optional<byte_order> utf16_order(std::string_view start);

/// UTF-16 as UTF-8. Halves of pairs that stand alone and a last odd byte come out as bytes that are no UTF-8, so that
/// whoever reads the cell reports them in their place.
[[nodiscard]] std::string from_utf16(std::string_view bytes, byte_order);

/// Appends Windows-1252 as UTF-8. False when it holds a byte that means nothing.
[[nodiscard]] bool append_windows_1252(std::string& to, std::string_view piece);

/// Counts valid and invalid UTF-8 sequences: are there more valid ones? Real Windows-1252 hardly ever spells any, and a
/// damaged UTF-8 file must be reported as damaged rather than read as the wrong letters.
class utf8_evidence {
public:
  /// Counts in some bytes and says how many it consumed: a sequence that the end cuts off
  /// must be given again with what follows, unless these are the last bytes. Linear.
  std::size_t look_at(std::string_view bytes, bool are_last);

  [[nodiscard]] bool spells_utf8() const noexcept { return whole_ > broken_ || broken_ == 0; }

  /// The first few different characters that the bytes over 0x7F are in Windows-1252, with spaces between, in order of
  /// their bytes: they tell whoever knows the table whether it is that. Nothing else of the text is told.
  [[nodiscard]] std::string windows_1252_signs() const;

private:
  std::bitset<128> high_bytes_;
  std::size_t whole_ = 0;
  std::size_t broken_ = 0;
};

}  // namespace loopbaan::detail
