// SPDX-License-Identifier: BSL-1.0
#pragma once

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
  result(T value) : held_{std::in_place_index<0>, std::move(value)} {}

  /// @throws error 433 impossible_value when `found` is empty: a failure needs a reason
  result(diagnostics found) : held_{std::in_place_index<1>, std::move(found)} {
    if (errors().empty()) refuse_without_reason();
  }

  result(diagnostic only) : result{diagnostics{std::move(only)}} {}

  [[nodiscard]] bool has_value() const noexcept { return held_.index() == 0; }
  explicit operator bool() const noexcept { return has_value(); }

  /// The value; of a result that is gone afterwards a value of its own. @throws error with all diagnostics when there
  /// is none
  const T& value() const& {
    require();
    return std::get<0>(held_);
  }
  [[nodiscard]] T value() && {
    require();
    return std::get<0>(std::move(held_));
  }

  /// The same: nobody reads a value that is not there.
  const T& operator*() const& { return value(); }
  T operator*() && { return std::move(*this).value(); }
  const T* operator->() const& { return &value(); }
  const T* operator->() const&& = delete;  ///< what it leads to may point into a value that is gone afterwards

  /// Why there is no value; empty when there is one.
  [[nodiscard]] const diagnostics& errors() const& noexcept {
    static const diagnostics none;
    const auto* found = std::get_if<1>(&held_);
    return found == nullptr ? none : *found;
  }
  [[nodiscard]] diagnostics errors() && {
    auto* found = std::get_if<1>(&held_);
    return found == nullptr ? diagnostics{} : std::move(*found);
  }

private:
  [[noreturn]] static void refuse_without_reason() {
    throw error{{{errc::impossible_value,
                  {},
                  {text{"niets", "nothing"}, text{"de reden van een mislukking", "the reason of a failure"},
                   text{"Geef ten minste één reden.", "Give at least one reason."}}}}};
  }

  void require() const {
    if (!has_value()) throw error{errors()};
  }

  std::variant<T, diagnostics> held_;
};

}  // namespace loopbaan
