// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string_view>

#include <loopbaan/framework/framework.hpp>

namespace loopbaan {

/// The built-in Dutch framework with its catalogue of steps. Read afresh at each call: keep it.
[[nodiscard]] framework dutch_framework();

/// The documents that it is read from.
[[nodiscard]] std::string_view dutch_framework_document();
[[nodiscard]] std::string_view dutch_catalogue_document();

}  // namespace loopbaan
