// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <loopbaan/report/page_model.hpp>

namespace loopbaan::detail {

/// The part of a page about persons.
[[nodiscard]] page_persons model_persons(const page_request&);

}  // namespace loopbaan::detail
