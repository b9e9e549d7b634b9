// SPDX-License-Identifier: BSL-1.0
#include <exchange/documents/planned_facts.hpp>

#include <exchange/documents/entity_writer.hpp>

namespace loopbaan::detail {

json planned_facts(const step& each) {
  const json whole = write_entity(each);
  json found = json::object();
  for (const char* field : planned_fields)
    if (const auto at = whole.find(field); at != whole.end()) found[field] = *at;
  return found;
}

}  // namespace loopbaan::detail
