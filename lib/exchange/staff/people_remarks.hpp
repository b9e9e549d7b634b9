// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include <loopbaan/people/cohort.hpp>

namespace loopbaan::detail {

/// Is it a day that no one who works today can have to do with? Such a day is mistyped: of 2026 became 1026 or 2206.
[[nodiscard]] bool is_beyond_a_career(date) noexcept;

/// What is worth knowing about the people of a document, gathered person by person: days that nobody can mean (910), at
/// the first of them; ratings that do not say who gave them (911); steps that were done twice (912), at the first.
class people_remarks {
public:
  /// O(ratings + done²)
  void look_at(const person_draft&, std::size_t row);
  [[nodiscard]] diagnostics take(const std::string& file);

private:
  void look_at_day(const std::optional<date>&, std::size_t row, const std::string& field);

  std::optional<diagnostic> unlikely_;
  std::size_t unnamed_ = 0;
  std::optional<diagnostic> twice_;
  std::size_t times_ = 0;
  std::string examples_;
};

}  // namespace loopbaan::detail
