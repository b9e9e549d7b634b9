// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string>
#include <string_view>

#include <loopbaan/exchange/kinds.hpp>

namespace loopbaan {

/// Looks at a needs/1 document, what schools ask for: the notes on it, or all its errors: those of any document (106,
/// 801–810, 820), 201 for an id that is there twice, 202 and 203 for what the framework has not, 208 other_framework.
/// Linear. What is in it Python reads (`loopbaan.parse_needs`).
[[nodiscard]] result<document_notes> look_at_needs(std::string_view json, const framework&, const std::string& file = {});

}  // namespace loopbaan
