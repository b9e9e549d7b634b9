// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include <loopbaan/core/result.hpp>
#include <loopbaan/framework/field.hpp>
#include <loopbaan/framework/framework.hpp>

/// The kinds of documents: one list, of which everything follows that is about all of them.
namespace loopbaan {

/// What reading a document takes beside its bytes.
enum class document_basis : std::uint8_t {
  nothing,
  framework,  ///< the framework that it is about
  editions,   ///< the two editions of a framework that it joins
  not_read    ///< the library writes it, and does not read it
};

/// What is worth knowing about a document in which nothing is wrong.
struct document_notes {
  diagnostics notes = {};
};

/// A kind of documents. Its schema is lib/data/schema/<kind>-<version>.schema.json.
struct document_kind {
  std::string_view name;  ///< kind and version as the document says them, e.g. "framework/1"
  term called;            ///< what it is
  document_basis basis = document_basis::nothing;
  /// The notes on a document of this kind, or all its errors. What joins editions is looked at without these, and what
  /// is not read only as JSON.
  result<document_notes> (*check)(std::string_view json, const framework& on, const std::string& file);
};

/// All kinds: those that are read first.
[[nodiscard]] std::span<const document_kind> document_kinds() noexcept;

/// The kind of this name; null when there is none.
[[nodiscard]] const document_kind* find_kind(std::string_view name) noexcept;

/// The names of the kinds that are read, as a message lists them: "framework/1, catalogue/1, … or crosswalk/1".
[[nodiscard]] text kinds_to_read();

/// The notes on a document of any kind, or all its errors. Errors: those of its reader, 806 wrong_kind.
[[nodiscard]] result<document_notes> check_document(std::string_view json, const framework& on,
                                                    const std::string& file = {});

}  // namespace loopbaan
