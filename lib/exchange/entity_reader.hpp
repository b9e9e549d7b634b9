// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <exchange/json_reader.hpp>

/// The parts of framework/1 and catalogue/1 documents as drafts. What is wrong is reported and left out; every list
/// keeps its positions, so that later checks name the right place.
namespace loopbaan::detail {

[[nodiscard]] source read_source(object_cursor&);
[[nodiscard]] scale read_scale(object_cursor&);
[[nodiscard]] domain read_domain(object_cursor&);
[[nodiscard]] area read_area(object_cursor&);
[[nodiscard]] competence read_competence(object_cursor&);
[[nodiscard]] profile read_profile(object_cursor&);
[[nodiscard]] phase read_phase(object_cursor&);
[[nodiscard]] role read_role(object_cursor&);
[[nodiscard]] step read_step(object_cursor&);

/// The `framework` of a document: which edition it belongs to. What else stands there is added to `rest`.
[[nodiscard]] framework_ref read_framework_ref(object_cursor& document);

/// What a document keeps besides its known fields, the unknown ones of its `framework` included.
[[nodiscard]] extra_fields rest_of_document(object_cursor& document);

}  // namespace loopbaan::detail
