// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/exchange/placement.hpp>

#include <loopbaan/partnership/placement_fields.hpp>

#include <exchange/documents/entity_reader.hpp>
#include <exchange/documents/entity_writer.hpp>
#include <exchange/json/kind_names.hpp>

namespace loopbaan {

result<placement> read_placement(std::string_view bytes, const std::string& file) {
  detail::reading read{file};
  auto whole = detail::document::open(bytes, detail::kind::placement, read);
  if (whole)
    if (auto made = placement::build(detail::draft_of<placement_draft>(*whole, read), read)) return *std::move(made);
  return read.take();
}

std::string write_placement(const placement& of) { return detail::write_document(detail::kind::placement, of.draft()); }

}  // namespace loopbaan
