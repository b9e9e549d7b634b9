// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <span>
#include <string_view>

#include <loopbaan/core/error_code.hpp>
#include <loopbaan/core/text.hpp>

/// The one list of everything that can be wrong: number, name, sentence and remedy in both languages.
namespace loopbaan::detail {

struct error_text {
  errc code;
  std::string_view name;
  std::string_view message_nl, message_en;  ///< {0}, {1}… stand for the details of a diagnostic
  std::string_view remedy_nl, remedy_en;

  [[nodiscard]] constexpr std::string_view message(language lang) const {
    return lang == language::nl ? message_nl : message_en;
  }
  [[nodiscard]] constexpr std::string_view remedy(language lang) const {
    return lang == language::nl ? remedy_nl : remedy_en;
  }
};

/// All of them, by rising number.
std::span<const error_text> error_texts() noexcept;

}  // namespace loopbaan::detail
