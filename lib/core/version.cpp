// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/core/version.hpp>

namespace loopbaan {

const char* version() noexcept { return LOOPBAAN_VERSION_STRING; }

}  // namespace loopbaan
