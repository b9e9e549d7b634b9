// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string>
#include <string_view>

#include <loopbaan/exchange/kinds.hpp>

namespace loopbaan {

/// Looks at a visits/1 document, who visits whom among schools: the notes on it, or all its errors: those of any document
/// (106, 801–810, 820), 202 for a school or a day that it does not have, 808 for a unit or a number that is none, those of
/// `find_visits`, and where it has visits, what `check_visits` finds in them (907). O(visits × (earlier + distances)).
/// What is in it Python reads (`loopbaan.read_visits`).
[[nodiscard]] result<document_notes> look_at_visits(std::string_view json, const framework&,
                                                    const std::string& file = {});

}  // namespace loopbaan
