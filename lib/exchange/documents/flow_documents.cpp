// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/exchange/flow.hpp>

#include <exchange/documents/entity_reader.hpp>
#include <exchange/documents/flow_fields.hpp>
#include <exchange/json/kind_names.hpp>
#include <partnership/flow_checks.hpp>

namespace loopbaan {

result<flow_plan> read_flow(std::string_view json, const std::string& file) {
  detail::reading read{file};
  auto whole = detail::document::open(json, detail::kind::flow, read);
  if (!whole) return read.take();
  const flow_plan plan = detail::draft_of<flow_plan>(*whole, read);
  detail::check_flow_plan(plan, read);
  if (!read.clean()) return read.take();
  return plan;
}

}  // namespace loopbaan
