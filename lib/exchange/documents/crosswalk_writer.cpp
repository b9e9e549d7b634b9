// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/exchange/crosswalk.hpp>

#include <loopbaan/framework/crosswalk_fields.hpp>

#include <exchange/documents/entity_writer.hpp>
#include <exchange/json/kind_names.hpp>

namespace loopbaan {

std::string write_crosswalk(const crosswalk_draft& draft) {
  return detail::write_document(detail::kind::crosswalk, draft);
}

}  // namespace loopbaan
