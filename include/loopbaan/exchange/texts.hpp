// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string>
#include <string_view>

#include <loopbaan/core/languages.hpp>

namespace loopbaan {

/// Texts of a further language, with what is worth knowing.
struct texts_document {
  language_texts texts;
  diagnostics notes;
};

/// Reads a texts/1 document: what the library says in a further language, English text → the same in that language, and
/// how it writes numbers and days. `add_language` makes it known. Errors: 997 gaps_differ, 998 language_refused (no
/// tag), and those of any document (801–810, 820), all at once. Linear.
[[nodiscard]] result<texts_document> read_texts(std::string_view json, const std::string& file = {});

/// A texts/1 document, its texts in the order of their English words.
[[nodiscard]] std::string write_texts(const language_texts&);

}  // namespace loopbaan
