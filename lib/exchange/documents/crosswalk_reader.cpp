// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/exchange/crosswalk.hpp>

#include <exchange/documents/entity_reader.hpp>
#include <exchange/json/consequences.hpp>

namespace loopbaan {
namespace {

using detail::document;
using detail::object_cursor;
using detail::reading;

scale_link read_scale_link(object_cursor& at) {
  scale_link made;
  made.from = at.need_string("from");
  made.to = at.need_string("to");
  made.levels = at.find_string_map("levels");
  made.extra = at.rest();
  return made;
}

competence_link read_link(object_cursor& at) {
  static const std::vector<std::pair<std::string, relation>> relations = [] {
    std::vector<std::pair<std::string, relation>> made;
    for (const relation each :
         {relation::exact, relation::close, relation::broader, relation::narrower, relation::part})
      made.emplace_back(name(each), each);
    return made;
  }();
  competence_link made;
  made.from = at.need_string("from");
  made.to = at.need_string("to");
  if (const auto word = at.need("relation"))
    made.how = detail::one_of(word->as_string(), word->pointer, at.into(), relations).value_or(relation::exact);
  made.levels = at.find_string_map("levels");
  made.note = at.find_text("note");
  made.source = at.find_string("source");
  made.estimate = at.find_bool("estimate");
  made.extra = at.rest();
  return made;
}

unlinked_competence read_unlinked(object_cursor& at) {
  unlinked_competence made;
  made.id = at.need_string("id");
  made.note = at.find_text("note");
  made.extra = at.rest();
  return made;
}

crosswalk_draft read_members(document& whole, reading& into) {
  object_cursor at{whole, into};
  static_cast<void>(at.find("loopbaan"));
  crosswalk_draft made;
  made.id = at.need_string("id");
  made.version = at.find_string("version");
  made.title = at.find_text("title");
  made.from = detail::read_framework_ref(at, "from");
  made.to = detail::read_framework_ref(at, "to");
  made.sources = at.find_list("sources", detail::read_source);
  made.scales = at.find_list("scales", read_scale_link);
  made.links = at.find_list("links", read_link);
  made.dropped = at.find_list("dropped", read_unlinked);
  made.added = at.find_list("added", read_unlinked);
  made.extra = detail::rest_of_document(at, {"from", "to"});
  made.notes = into.notes().take();
  return made;
}

}  // namespace

result<crosswalk_draft> read_crosswalk_draft(std::string_view bytes, const std::string& file) {
  reading read{file};
  auto whole = document::open(bytes, "crosswalk/1", read);
  if (!whole) return read.found();
  crosswalk_draft made = read_members(*whole, read);
  if (!read.clean()) return detail::joined(read, {});
  return made;
}

result<crosswalk> read_crosswalk(std::string_view bytes, const framework& from, const framework& to,
                                 const std::string& file) {
  reading read{file};
  auto whole = document::open(bytes, "crosswalk/1", read);
  if (!whole) return read.found();
  return detail::combined(read, crosswalk::build(read_members(*whole, read), from, to, file));
}

}  // namespace loopbaan
