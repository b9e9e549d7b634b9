// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string_view>

/// The documents that embed.cmake compiles into the library.
namespace loopbaan::detail {

std::string_view embedded_nl_framework_json() noexcept;
std::string_view embedded_nl_catalogue_json() noexcept;

}  // namespace loopbaan::detail
