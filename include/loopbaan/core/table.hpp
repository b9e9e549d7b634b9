// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include <loopbaan/core/refuse.hpp>

namespace loopbaan {

/// The position of an `Entity` in its table. Positions of different entities do not mix.
template <class Entity>
struct index_of {
  std::uint32_t value = 0;

  friend constexpr auto operator<=>(index_of, index_of) = default;
};

/// The positions 0 … size - 1 of a table, in order. By hand, as Clang 14 cannot compile the views of libstdc++ 12.
template <class Entity>
class index_range {
public:
  class iterator {
  public:
    using iterator_category = std::input_iterator_tag;
    using value_type = index_of<Entity>;
    using difference_type = std::ptrdiff_t;
    using pointer = void;
    using reference = value_type;

    constexpr iterator() = default;
    explicit constexpr iterator(std::uint32_t at) noexcept : at_{at} {}

    constexpr value_type operator*() const noexcept { return {at_}; }
    constexpr iterator& operator++() noexcept {
      ++at_;
      return *this;
    }
    constexpr iterator operator++(int) noexcept { return iterator{at_++}; }

    friend constexpr bool operator==(iterator, iterator) = default;

  private:
    std::uint32_t at_ = 0;
  };

  explicit constexpr index_range(std::uint32_t size) noexcept : size_{size} {}

  [[nodiscard]] constexpr iterator begin() const noexcept { return iterator{0}; }
  [[nodiscard]] constexpr iterator end() const noexcept { return iterator{size_}; }

private:
  std::uint32_t size_;
};

/// An immutable list of entities with an `id`, found by position in O(1) and by id in O(1) expected.
template <class Entity>
class table {
public:
  using index = index_of<Entity>;

  table() = default;

  /// Where an id appears twice, the first one is found; whoever builds the table reports the second.
  explicit table(std::vector<Entity> entries) : entries_{std::move(entries)} {
    by_id_.reserve(entries_.size());
    for (std::uint32_t i = 0; i < entries_.size(); ++i) by_id_.try_emplace(entries_[i].id, i);
  }

  /// @throws error 430 where there is no such position
  [[nodiscard]] const Entity& operator[](index i) const {
    detail::require_position(i.value, entries_.size());
    return entries_[i.value];
  }

  [[nodiscard]] std::optional<index> find(std::string_view id) const {
    const auto found = by_id_.find(std::string{id});
    if (found == by_id_.end()) return std::nullopt;
    return index{found->second};
  }

  [[nodiscard]] std::size_t size() const noexcept { return entries_.size(); }
  [[nodiscard]] bool empty() const noexcept { return entries_.empty(); }
  [[nodiscard]] auto begin() const noexcept { return entries_.begin(); }
  [[nodiscard]] auto end() const noexcept { return entries_.end(); }
  [[nodiscard]] const std::vector<Entity>& entries() const noexcept { return entries_; }

  /// All positions, in order.
  [[nodiscard]] index_range<Entity> indices() const noexcept {
    return index_range<Entity>{static_cast<std::uint32_t>(entries_.size())};
  }

  /// All ids, in order; views into this table. O(size).
  [[nodiscard]] std::vector<std::string_view> ids() const {
    std::vector<std::string_view> found;
    found.reserve(entries_.size());
    for (const Entity& entry : entries_) found.push_back(entry.id);
    return found;
  }

private:
  std::vector<Entity> entries_;
  std::unordered_map<std::string, std::uint32_t> by_id_;
};

}  // namespace loopbaan

template <class Entity>
struct std::hash<loopbaan::index_of<Entity>> {
  std::size_t operator()(loopbaan::index_of<Entity> at) const noexcept { return std::hash<std::uint32_t>{}(at.value); }
};
