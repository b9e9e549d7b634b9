// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string>
#include <utility>

#include <core/collector.hpp>
#include <exchange/json/note_list.hpp>

namespace loopbaan::detail {

/// What the reading of one document has found so far: what is wrong, and notes.
class reading : public collector {
public:
  explicit reading(std::string file) : collector{file}, notes_{std::move(file)} {}

  /// What is worth knowing though nothing is wrong.
  [[nodiscard]] note_list& notes() noexcept { return notes_; }

private:
  note_list notes_;
};

}  // namespace loopbaan::detail
