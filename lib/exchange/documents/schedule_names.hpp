// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <loopbaan/exchange/schedules.hpp>

#include <exchange/json/parser.hpp>

namespace loopbaan::detail {

/// What positions in a schedule are positions of.
enum class schedule_part { term, account, edition };

/// `{"id", "version", "hash"}`, the SHA-256 of the canonical document.
[[nodiscard]] json reference_to(const policy&);
[[nodiscard]] json reference_to(const offers&);

/// The ids of terms, accounts and editions of a basis, and back.
struct schedule_names {
  const schedule_basis* basis = nullptr;
  /// Named by the document, and not given where that is allowed: ids are then read, and not looked up.
  bool rules_unseen = false;
  bool held_unseen = false;
  bool may_be_unseen = false;

  [[nodiscard]] bool is_unseen(schedule_part part) const {
    return (part == schedule_part::account && rules_unseen) || (part == schedule_part::edition && held_unseen);
  }
  [[nodiscard]] std::vector<std::string_view> ids(schedule_part) const;
  /// @throws error 430 no_such_position
  [[nodiscard]] const std::string& id(schedule_part, std::size_t at) const;
  [[nodiscard]] std::optional<std::size_t> find(schedule_part, std::string_view id) const;
  /// Null where the account is not seen.
  [[nodiscard]] const policy_account* account(std::size_t at) const;
};

}  // namespace loopbaan::detail
