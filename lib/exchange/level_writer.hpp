// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <exchange/json_parser.hpp>

#include <loopbaan/framework/framework.hpp>

namespace loopbaan::detail {

/// A level as documents name it: its id, or null where no level is shown.
[[nodiscard]] inline json write_level(const framework& on, competence_index c, rank at) {
  const auto id = on.level_id(c, at);
  return id.empty() ? json(nullptr) : json(std::string{id});
}

/// The framework that answers are based on: id, version and content hash.
[[nodiscard]] json write_basis(const framework& on);

}  // namespace loopbaan::detail
