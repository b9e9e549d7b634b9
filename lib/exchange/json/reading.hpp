// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string>
#include <utility>

#include <core/collector.hpp>
#include <exchange/json/remarks.hpp>

namespace loopbaan::detail {

/// What the reading of one document has found so far: what is wrong, and notes.
class reading : public collector {
public:
  explicit reading(std::string file) : collector{file}, remarks_{std::move(file)} {}

  /// What is worth knowing though nothing is wrong.
  [[nodiscard]] remarks& notes() noexcept { return remarks_; }

private:
  remarks remarks_;
};

}  // namespace loopbaan::detail
