// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <loopbaan/people/cohort.hpp>
#include <loopbaan/report/page_figures.hpp>

namespace loopbaan::detail {

/// What falls in this school year, the next and later by phase, and what the accounts give, as far as it may show, put
/// into the figures of the phases, which are in the order of the rows. @throws error 432 unless there is one per person
void tell_years(page_figures&, const page_request&, const grouped_rows&);

}  // namespace loopbaan::detail
