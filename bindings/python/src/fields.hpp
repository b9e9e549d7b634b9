// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <loopbaan/core/members.hpp>

namespace loopbaan::binding {

/// How many fields a plain struct has; 0 for what is no plain struct. Said for each struct that a pickle holds and that
/// has no description of its own (framework/field.hpp): whoever adds a field is told by the compiler.
template <class Struct>
inline constexpr int field_count = 0;

/// The fields of a plain struct, as references.
template <class Struct, class Value>
constexpr auto fields_of(Value& value) {
  return detail::members_of<static_cast<std::size_t>(field_count<Struct>)>(value);
}

}  // namespace loopbaan::binding
