// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include <exchange/json/parser.hpp>
#include <exchange/json/slices.hpp>

namespace loopbaan::detail {

/// The object that a document is. A member becomes a tree when it is asked for, and an entry of a list when its turn
/// comes: so a document takes, beside what is made of it, the memory of its text and of its largest entry.
class document {
public:
  /// A document of one kind. Errors: those of check_json, 805 (in the object itself), 806 wrong_kind, 873.
  [[nodiscard]] static std::optional<document> open(std::string_view bytes, std::string_view kind, reading&);

  /// All of it, without byte order mark.
  [[nodiscard]] std::string_view text() const noexcept { return text_; }

  [[nodiscard]] bool has(std::string_view name) const { return members_.contains(name); }

  /// The value of a member; null when there is none, or when it cannot be read, which has been reported then.
  [[nodiscard]] const json* find(std::string_view name, reading&);

  /// Calls `visit(name)` for each member, in the order of their names.
  template <class Visit>
  void each_name(Visit visit) const {
    for (const auto& [name, of] : members_) visit(name);
  }

  /// Is it an object or a list with nothing in it? @pre has(name)
  [[nodiscard]] bool is_empty(std::string_view name) const;

  /// The entries of a member that is a list. @pre has(name)
  [[nodiscard]] json_slices entries_of(std::string_view name) const {
    return json_slices{members_.find(name)->second.text};
  }

private:
  struct member {
    std::string_view text;
    bool is_read = false;
    std::optional<json> tree = {};
  };
  std::string_view text_;
  std::map<std::string, member, std::less<>> members_;
};

}  // namespace loopbaan::detail
