// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <filesystem>

namespace loopbaan::testing {

/// The folder of the project, where tests find the files that they read.
[[nodiscard]] std::filesystem::path project_folder();

}  // namespace loopbaan::testing
