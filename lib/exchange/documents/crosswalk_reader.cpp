// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/exchange/crosswalk.hpp>

#include <loopbaan/framework/crosswalk_fields.hpp>

#include <exchange/documents/entity_reader.hpp>
#include <exchange/json/kind_names.hpp>

namespace loopbaan {
namespace {

crosswalk_draft read_draft(detail::document& whole, detail::reading& into) {
  return detail::draft_of<crosswalk_draft>(whole, into, {"from", "to"});
}

}  // namespace

result<crosswalk_draft> read_crosswalk_draft(std::string_view bytes, const std::string& file) {
  detail::reading read{file};
  auto whole = detail::document::open(bytes, detail::kind::crosswalk, read);
  if (!whole) return read.take();
  crosswalk_draft made = read_draft(*whole, read);
  if (!read.clean()) return read.take();
  return made;
}

result<crosswalk> read_crosswalk(std::string_view bytes, const framework& from, const framework& to,
                                 const std::string& file) {
  detail::reading read{file};
  auto whole = detail::document::open(bytes, detail::kind::crosswalk, read);
  if (whole)
    if (auto made = crosswalk::build(read_draft(*whole, read), from, to, read)) return *std::move(made);
  return read.take();
}

}  // namespace loopbaan
