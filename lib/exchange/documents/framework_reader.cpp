// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/exchange/documents.hpp>

#include <loopbaan/core/id.hpp>
#include <loopbaan/core/sha256.hpp>

#include <exchange/documents/entity_reader.hpp>
#include <exchange/json/canonical_text.hpp>
#include <exchange/json/consequences.hpp>

namespace loopbaan {
namespace {

using detail::document;
using detail::object_cursor;
using detail::reading;

framework_draft read_framework_members(document& whole, reading& into) {
  object_cursor at{whole, into};
  static_cast<void>(at.find("loopbaan"));
  framework_draft made;
  made.id = at.need_string("id");
  made.version = at.need_string("version");
  made.title = at.find_text("title");
  made.sources = at.find_list("sources", detail::read_source);
  made.scales = at.find_list("scales", detail::read_scale);
  made.depths = at.find_list("depths", detail::read_depth);
  made.domains = at.find_list("domains", detail::read_domain);
  made.areas = at.find_list("areas", detail::read_area);
  made.competences = at.find_list("competences", detail::read_competence);
  made.profiles = at.find_list("profiles", detail::read_profile);
  made.phases = at.find_list("phases", detail::read_phase);
  made.roles = at.find_list("roles", detail::read_role);
  made.routes = at.find_list("routes", detail::read_route);
  made.instruments = at.find_list("instruments", detail::read_instrument);
  made.steps = at.find_list("steps", detail::read_step);
  detail::keep_accepted(at);
  made.extra = at.rest();
  made.notes = into.notes().take();
  return made;
}

catalogue_draft read_catalogue_members(document& whole, reading& into) {
  object_cursor at{whole, into};
  static_cast<void>(at.find("loopbaan"));
  catalogue_draft made;
  for (auto [key, member] : {std::pair{"id", &made.id}, std::pair{"version", &made.version}})
    if (auto given = at.find_string(key)) {
      if (!is_id(*given)) into.report(errc::invalid_id, at.pointer_of(key), {*given});
      *member = std::move(*given);
    }
  made.title = at.find_text("title");
  made.framework = detail::read_framework_ref(at);
  made.sources = at.find_list("sources", detail::read_source);
  made.steps = at.find_list("steps", detail::read_step);
  detail::keep_accepted(at);
  made.extra = detail::rest_of_document(at);
  made.notes = into.notes().take();
  return made;
}

std::string hash_of(const document& whole) {
  reading told_already{""};
  return sha256(detail::canonical_text(whole.text(), told_already));
}

template <class Draft>
result<Draft> checked(reading& read, Draft draft) {
  if (read.clean()) return draft;
  return detail::joined(read, {});
}

}  // namespace

result<framework_draft> read_framework_draft(std::string_view bytes, const std::string& file) {
  reading read{file};
  auto whole = document::open(bytes, "framework/1", read);
  if (!whole) return read.found();
  return checked(read, read_framework_members(*whole, read));
}

result<framework> read_framework(std::string_view bytes, const std::string& file) {
  reading read{file};
  auto whole = document::open(bytes, "framework/1", read);
  if (!whole) return read.found();
  return detail::combined(read, framework::build(read_framework_members(*whole, read), file));
}

result<catalogue_draft> read_catalogue(std::string_view bytes, const std::string& file) {
  reading read{file};
  auto whole = document::open(bytes, "catalogue/1", read);
  if (!whole) return read.found();
  return checked(read, read_catalogue_members(*whole, read));
}

result<framework> add_catalogue(const framework& on, std::string_view bytes, const std::string& file) {
  reading read{file};
  auto whole = document::open(bytes, "catalogue/1", read);
  if (!whole) return read.found();
  return detail::combined(read, on.with(read_catalogue_members(*whole, read), file, hash_of(*whole)));
}

}  // namespace loopbaan
