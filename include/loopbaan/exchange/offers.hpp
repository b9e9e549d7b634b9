// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string>
#include <string_view>

#include <loopbaan/offer/offers.hpp>

namespace loopbaan {

/// Reads an offers/1 document: the terms of school years, and the editions of steps of a framework in them. Unknown
/// fields are kept. Errors: those of offers::build and of any document (101–106, 801–810, 820), all at once. Linear in
/// the document times the number of terms.
[[nodiscard]] result<offers> read_offers(std::string_view json, const framework&, const std::string& file = {});

/// An offers/1 document: write_offers(read_offers(x)) == canonical(x).
[[nodiscard]] std::string write_offers(const offers&);

}  // namespace loopbaan
