// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <loopbaan/exchange/survey.hpp>

#include <exchange/table/cell_rows.hpp>
#include <exchange/table/diagnostic_list.hpp>

namespace loopbaan::detail {

/// Surveys rows whose header has been read. Errors: 811.
[[nodiscard]] result<table_survey> survey_rows(cell_rows&, const framework&, const staff_options&,
                                               diagnostic_list& errors);

}  // namespace loopbaan::detail
