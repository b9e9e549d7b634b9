// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string_view>
#include <vector>

/// The documents that embed.cmake compiles into the library.
namespace loopbaan::detail {

struct embedded_document {
  std::string_view name;  ///< its path in lib/data, e.g. "nl/framework.json"
  std::string_view content;
};

/// All of them, by name.
[[nodiscard]] std::vector<embedded_document> embedded_documents();

/// One of them. @pre there is one of that name
[[nodiscard]] std::string_view embedded(std::string_view name);

}  // namespace loopbaan::detail
