// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <loopbaan/framework/framework.hpp>

#include <exchange/json/parser.hpp>

namespace loopbaan::detail {

/// A level as documents name it: its id, or null where no level is shown.
[[nodiscard]] json write_level(const framework& on, competence_index, rank);

}  // namespace loopbaan::detail
