// SPDX-License-Identifier: BSL-1.0
#include <exchange/documents/level_writer.hpp>

namespace loopbaan::detail {

json write_level(const framework& on, competence_index c, rank at) {
  const auto id = on.level_id(c, at);
  return id.empty() ? json(nullptr) : json(std::string{id});
}

}  // namespace loopbaan::detail
