// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <loopbaan/exchange/survey.hpp>

#include <exchange/table/cell_rows.hpp>
#include <exchange/table/faults.hpp>

namespace loopbaan::detail {

/// Surveys rows whose header has been read. Errors: 811.
[[nodiscard]] result<table_survey> survey_rows(cell_rows&, const framework&, const staff_options&, fault_list& faults);

}  // namespace loopbaan::detail
