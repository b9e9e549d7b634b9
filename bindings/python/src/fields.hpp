// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <utility>

#include <loopbaan/core/members.hpp>

namespace loopbaan::binding {

/// Converts to anything, for counting the fields of a struct; only named where nothing is evaluated.
struct anything {
  template <class Value>
  operator Value&() const&;
  template <class Value>
  operator Value&&() const&&;
};

/// Is an aggregate initialised by so many values of any type?
template <class Struct, std::size_t... Place>
constexpr bool takes(std::index_sequence<Place...>) {
  return requires { Struct{((void)Place, anything{})...}; };
}

/// How many fields an aggregate has: the most values of any type that initialise it. Nobody need count them, and a
/// field that is added is in the pickles. Counts down, since a field may have no value by default. @pre no field is an
/// array
template <class Struct, std::size_t Most = 32>
constexpr std::size_t count_fields() {
  if constexpr (Most == 0 || takes<Struct>(std::make_index_sequence<Most>{}))
    return Most;
  else
    return count_fields<Struct, Most - 1>();
}

/// The fields of a plain struct, as references.
template <class Struct, class Value>
constexpr auto fields_of(Value& value) {
  return detail::members_of<count_fields<Struct>()>(value);
}

}  // namespace loopbaan::binding
