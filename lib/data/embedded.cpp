// SPDX-License-Identifier: BSL-1.0
#include <data/embedded.hpp>

#include <algorithm>
#include <cassert>

namespace loopbaan::detail {

std::string_view embedded(std::string_view name) {
  const auto all = embedded_documents();
  const auto found = std::ranges::find(all, name, &embedded_document::name);
  assert(found != all.end() && "a document that was compiled in");
  return found->content;
}

}  // namespace loopbaan::detail
