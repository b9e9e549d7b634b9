// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <iterator>

#include <loopbaan/core/table.hpp>

namespace loopbaan {

/// Positions that follow each other: `first` and so on, up to but without `last`.
template <class Entity>
class index_run {
public:
  using value_type = index_of<Entity>;

  /// Makes positions as it goes, so by the old rules it is an input iterator only; yet a run may be walked many times.
  class iterator {
  public:
    using iterator_category = std::input_iterator_tag;
    using iterator_concept = std::forward_iterator_tag;
    using value_type = index_of<Entity>;
    using difference_type = std::ptrdiff_t;
    using pointer = const value_type*;
    using reference = value_type;

    constexpr iterator() = default;
    explicit constexpr iterator(value_type at) noexcept : at_{at} {}

    constexpr reference operator*() const noexcept { return at_; }
    constexpr pointer operator->() const noexcept { return &at_; }
    constexpr iterator& operator++() noexcept {
      ++at_.value;
      return *this;
    }
    constexpr iterator operator++(int) noexcept {
      iterator before = *this;
      ++at_.value;
      return before;
    }

    friend constexpr bool operator==(iterator, iterator) = default;

  private:
    value_type at_;
  };

  constexpr index_run(value_type first, value_type last) noexcept : first_{first}, last_{last} {}

  [[nodiscard]] constexpr iterator begin() const noexcept { return iterator{first_}; }
  [[nodiscard]] constexpr iterator end() const noexcept { return iterator{last_}; }
  [[nodiscard]] constexpr std::size_t size() const noexcept { return last_.value - first_.value; }
  [[nodiscard]] constexpr bool empty() const noexcept { return first_ == last_; }

private:
  value_type first_;
  value_type last_;
};

}  // namespace loopbaan
