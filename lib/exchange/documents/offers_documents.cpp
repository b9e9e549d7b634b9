// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/exchange/offers.hpp>

#include <loopbaan/offer/offers_fields.hpp>

#include <exchange/documents/entity_reader.hpp>
#include <exchange/documents/entity_writer.hpp>
#include <exchange/json/kind_names.hpp>

namespace loopbaan {

result<offers> read_offers(std::string_view bytes, const framework& of, const std::string& file) {
  detail::reading read{file};
  auto whole = detail::document::open(bytes, detail::kind::offers, read);
  if (whole)
    if (auto made = offers::build(detail::draft_of<offers_draft>(*whole, read, {"framework"}), of, read))
      return *std::move(made);
  return read.take();
}

std::string write_offers(const offers& from) { return detail::write_document(detail::kind::offers, from.draft()); }

}  // namespace loopbaan
