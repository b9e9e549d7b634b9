// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <initializer_list>

#include <exchange/json/reader.hpp>

/// The parts of framework/1 and catalogue/1 documents as drafts. What is wrong is reported and left out; every list
/// keeps its positions, so that later checks name the right place.
namespace loopbaan::detail {

[[nodiscard]] source read_source(object_cursor&);
[[nodiscard]] scale read_scale(object_cursor&);
[[nodiscard]] depth read_depth(object_cursor&);
[[nodiscard]] domain read_domain(object_cursor&);
[[nodiscard]] area read_area(object_cursor&);
[[nodiscard]] competence read_competence(object_cursor&);
[[nodiscard]] profile read_profile(object_cursor&);
[[nodiscard]] phase read_phase(object_cursor&);
[[nodiscard]] role read_role(object_cursor&);
[[nodiscard]] route read_route(object_cursor&);
[[nodiscard]] instrument read_instrument(object_cursor&);
[[nodiscard]] step read_step(object_cursor&);

/// A member that `make` turns into a quantity of whole units.
template <class Make>
[[nodiscard]] auto find_quantity(object_cursor& at, std::string_view key, Make make) {
  std::optional<std::decay_t<decltype(*make(0, place{}))>> made;
  if (const auto number = at.find_number(key)) {
    auto found = make(*number, at.into().at(at.pointer_of(key)));
    if (found)
      made = *found;
    else
      at.into().join(found.errors());
  }
  return made;
}

/// Which edition of a framework a document belongs to: its member `key`.
[[nodiscard]] framework_ref read_framework_ref(object_cursor& document, std::string_view key = "framework");

/// What a document keeps besides its known fields, the unknown ones of the editions under `keys` included.
[[nodiscard]] extra_fields rest_of_document(object_cursor& document,
                                            std::initializer_list<std::string_view> keys = {"framework"});

/// The kinds of findings that a document or an entry accepts, each with a reason: kept with what is not known. A kind
/// that there is not is noted (871 unknown_word).
void keep_accepted(object_cursor&);

}  // namespace loopbaan::detail
