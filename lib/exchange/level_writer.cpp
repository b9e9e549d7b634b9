// SPDX-License-Identifier: BSL-1.0
#include <exchange/level_writer.hpp>

#include <loopbaan/exchange/documents.hpp>

namespace loopbaan::detail {

json write_level(const framework& on, competence_index c, rank at) {
  const auto id = on.level_id(c, at);
  return id.empty() ? json(nullptr) : json(std::string{id});
}

json write_basis(const framework& on) { return {{"id", on.id()}, {"version", on.version()}, {"hash", hash_of(on)}}; }

}  // namespace loopbaan::detail
