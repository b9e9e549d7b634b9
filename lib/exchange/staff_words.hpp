// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <loopbaan/core/text.hpp>

namespace loopbaan::detail {

/// Lets a map with string keys be asked with a view, without making a string.
struct string_hash {
  using is_transparent = void;
  std::size_t operator()(std::string_view word) const noexcept { return std::hash<std::string_view>{}(word); }
};
template <class Value>
using string_map = std::unordered_map<std::string, Value, string_hash, std::equal_to<>>;

/// Finds which entity of a list a typed word means: its id, its id but for case, dashes and spaces, or its title in any
/// language. An earlier way counts before a later one; a title that several entities have means none of them.
class word_finder {
public:
  template <class Entities>
  explicit word_finder(const Entities& entities) {
    for (const auto& each : entities) add(each.id, ids_.size());
    std::size_t position = 0;
    for (const auto& each : entities) add_id(each.id, position++);
    position = 0;
    for (const auto& each : entities) {
      for (const auto& [language, title] : each.title.translations()) add_title(title, position);
      ++position;
    }
  }

  /// The position of the entity in the list. O(1) expected.
  [[nodiscard]] std::optional<std::size_t> find(std::string_view word) const;

  /// Every word that means something, in order of the list: what a remedy may propose.
  [[nodiscard]] const std::vector<std::string>& words() const noexcept { return words_; }

private:
  void add(const std::string& id, std::size_t position);
  void add_id(const std::string& id, std::size_t position);
  void add_title(const std::string& title, std::size_t position);

  string_map<std::size_t> ids_;     ///< as they are written
  string_map<std::size_t> folded_;  ///< ids and titles
  std::vector<std::string> words_;
};

}  // namespace loopbaan::detail
