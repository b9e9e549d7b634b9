// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <concepts>
#include <ostream>
#include <string_view>
#include <type_traits>

#include <loopbaan/core/error.hpp>
#include <loopbaan/core/quantity.hpp>
#include <loopbaan/core/table.hpp>

/// Values on a stream, in English: for logs and for the messages of tests. For people there is `print` and `explain`,
/// in either language.
namespace loopbaan {

namespace detail {
/// An enumeration of the library with words of its own.
template <class Enum>
concept named_enum = std::is_enum_v<Enum> && requires(Enum value) {
  { name(value) } -> std::convertible_to<std::string_view>;
};
}  // namespace detail

/// The word of the file formats: `optimal`.
template <detail::named_enum Enum>
std::ostream& operator<<(std::ostream& out, Enum value) {
  return out << std::string_view{name(value)};
}

/// `90 minutes`.
template <class Unit>
std::ostream& operator<<(std::ostream& out, quantity<Unit> amount) {
  return out << amount.count() << ' ' << Unit::name().in_language(language::en);
}

/// The number of the position.
template <class Entity>
std::ostream& operator<<(std::ostream& out, index_of<Entity> at) {
  return out << at.value;
}

inline std::ostream& operator<<(std::ostream& out, const place& where) { return out << print(where); }
inline std::ostream& operator<<(std::ostream& out, const diagnostic& each) { return out << print(each); }

}  // namespace loopbaan
