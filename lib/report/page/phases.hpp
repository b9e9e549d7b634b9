// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <loopbaan/report/page_figures.hpp>

namespace loopbaan::detail {

/// What plans take by phase and by payer, as far as it may show, put into the figures.
/// @throws error 432 unless who pays is told of each person
void count_phases(page_figures&, const page_request&);

}  // namespace loopbaan::detail
