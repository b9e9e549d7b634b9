// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string>
#include <string_view>

#include <loopbaan/exchange/kinds.hpp>

namespace loopbaan {

/// Looks at a measurement/1 document, what a partnership measures of its schools: the notes on it, or all its errors:
/// those of any document (106, 801–810, 820), 201 for an id that is there twice, 202 for a criterion that the standard
/// has not, 208 other_framework, 808 for a month, an interval or an aspect that is none. Linear. What is in it Python
/// reads (`loopbaan.read_measurement`).
[[nodiscard]] result<document_notes> look_at_measurement(std::string_view json, const framework&,
                                                         const std::string& file = {});

}  // namespace loopbaan
