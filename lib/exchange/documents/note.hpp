// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string>

#include <loopbaan/core/text.hpp>
#include <loopbaan/framework/entities.hpp>

namespace loopbaan::detail {

/// What a document remarks for people at an entity beside its values: its `note`, in a language; "" where there is none
/// that can be read. O(size of the extra fields)
[[nodiscard]] std::string note_of(const extra_fields&, language);

}  // namespace loopbaan::detail
