// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/exchange/documents.hpp>

#include <loopbaan/core/id.hpp>
#include <loopbaan/core/sha256.hpp>

#include <core/invalid_id.hpp>
#include <exchange/documents/entity_reader.hpp>
#include <exchange/json/canonical_text.hpp>
#include <exchange/json/kind_names.hpp>

namespace loopbaan {
namespace {

using detail::document;
using detail::reading;

catalogue_draft read_catalogue_draft(document& whole, reading& into) {
  auto made = detail::draft_of<catalogue_draft>(whole, into, {"framework"});
  for (const auto& [key, id] : {std::pair{"/id", &made.id}, std::pair{"/version", &made.version}})
    if (!id->empty() && !is_id(*id)) into.report(errc::invalid_id, key, detail::invalid_id_details(*id));
  return made;
}

std::string hash_of(const document& whole) {
  reading told_already{""};
  return sha256(detail::canonical_text(whole.text(), told_already));
}

template <class Draft>
result<Draft> checked(reading& read, Draft draft) {
  if (read.clean()) return draft;
  return read.take();
}

}  // namespace

result<framework_draft> read_framework_draft(std::string_view bytes, const std::string& file) {
  reading read{file};
  auto whole = document::open(bytes, detail::kind::framework, read);
  if (!whole) return read.take();
  return checked(read, detail::draft_of<framework_draft>(*whole, read));
}

result<framework> read_framework(std::string_view bytes, const std::string& file) {
  reading read{file};
  auto whole = document::open(bytes, detail::kind::framework, read);
  if (whole)
    if (auto made = framework::build(detail::draft_of<framework_draft>(*whole, read), read)) return *std::move(made);
  return read.take();
}

result<catalogue_draft> read_catalogue(std::string_view bytes, const std::string& file) {
  reading read{file};
  auto whole = document::open(bytes, detail::kind::catalogue, read);
  if (!whole) return read.take();
  return checked(read, read_catalogue_draft(*whole, read));
}

result<framework> add_catalogue(const framework& on, std::string_view bytes, const std::string& file) {
  reading read{file};
  auto whole = document::open(bytes, detail::kind::catalogue, read);
  if (whole)
    if (auto made = on.with(read_catalogue_draft(*whole, read), read, hash_of(*whole))) return *std::move(made);
  return read.take();
}

}  // namespace loopbaan
