// SPDX-License-Identifier: BSL-1.0
#include <support/project.hpp>

namespace loopbaan::testing {

// The only file that is compiled with the name of the folder: in another one the others need not be compiled again.
std::filesystem::path project_folder() { return LOOPBAAN_SOURCE_DIR; }

}  // namespace loopbaan::testing
