// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <loopbaan/core/version.hpp>

#include <string_view>

namespace loopbaan {

/// Is this an id of the file formats: `[A-Za-z0-9][A-Za-z0-9._:-]{0,127}`?
[[nodiscard]] bool is_id(std::string_view) noexcept;

}  // namespace loopbaan
