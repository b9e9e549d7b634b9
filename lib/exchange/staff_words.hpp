// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <loopbaan/core/text.hpp>

#include <core/string_map.hpp>

namespace loopbaan::detail {

/// Finds which entity of a list a typed word means: by its id, else its id but for case, dashes and spaces, else its
/// title in any language. What would mean two entities means none.
class word_finder {
public:
  template <class Entities>
  explicit word_finder(const Entities& entities) {
    std::size_t position = 0;
    for (const auto& each : entities) add(each.id, each.title, position++);
  }

  /// The position of the entity in the list. O(1) expected.
  [[nodiscard]] std::optional<std::size_t> find(std::string_view word) const;

  /// Every word that means something, in order of the list: what a remedy may propose.
  [[nodiscard]] std::vector<std::string> words() const;

private:
  void add(const std::string& id, const text& title, std::size_t position);

  string_map<std::size_t> ids_;
  string_map<std::size_t> folded_ids_;
  string_map<std::size_t> titles_;
  std::vector<std::string> words_;
};

/// Do these letters say that something is not known: nothing, "-", "n.v.t.", "onbekend", "n/a"…?
[[nodiscard]] bool says_unknown(std::string_view cell);

}  // namespace loopbaan::detail
