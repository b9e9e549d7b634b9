// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cassert>
#include <utility>
#include <variant>

#include <loopbaan/core/error.hpp>

namespace loopbaan {

/// Either a `T`, or every reason why the input gives none.
///
/// Debian stable's Boost has no `boost::system::result` yet and C++20 no `std::expected`; this is the part of them that
/// the library needs.
template <class T>
class [[nodiscard]] result {
public:
  result(T value) : held_{std::in_place_index<0>, std::move(value)} {}  // NOLINT(google-explicit-constructor)

  /// @pre `found` is not empty
  result(diagnostics found) : held_{std::in_place_index<1>, std::move(found)} {  // NOLINT(google-explicit-constructor)
    assert(!errors().empty() && "a failure needs a reason");
  }

  result(diagnostic only) : result{diagnostics{std::move(only)}} {}  // NOLINT(google-explicit-constructor)

  [[nodiscard]] bool has_value() const noexcept { return held_.index() == 0; }
  explicit operator bool() const noexcept { return has_value(); }

  /// The value. @throws error with all diagnostics when there is none
  const T& value() const& {
    require();
    return std::get<0>(held_);
  }
  T&& value() && {
    require();
    return std::get<0>(std::move(held_));
  }

  /// The value. @pre has_value()
  const T& operator*() const& noexcept {
    assert(has_value());
    return *std::get_if<0>(&held_);
  }
  T&& operator*() && noexcept {
    assert(has_value());
    return std::move(*std::get_if<0>(&held_));
  }
  const T* operator->() const noexcept { return &**this; }

  /// Why there is no value. @pre !has_value()
  [[nodiscard]] const diagnostics& errors() const noexcept {
    assert(!has_value());
    return *std::get_if<1>(&held_);
  }

private:
  void require() const {
    if (!has_value()) throw error{errors()};
  }

  std::variant<T, diagnostics> held_;
};

}  // namespace loopbaan
