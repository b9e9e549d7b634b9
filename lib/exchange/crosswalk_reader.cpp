// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/exchange/crosswalk.hpp>

#include <exchange/consequences.hpp>
#include <exchange/entity_reader.hpp>

namespace loopbaan {
namespace {

using detail::json;
using detail::object_cursor;
using detail::reading;

framework_ref read_edition(object_cursor& document, std::string_view key) {
  framework_ref made;
  if (const auto found = document.need(key); found && found->is_object()) {
    object_cursor at{*found};
    made.id = at.need_string("id");
    made.version = at.need_string("version");
  }
  return made;
}

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

crosswalk_draft read_members(const json& tree, reading& into) {
  object_cursor at{tree, "", into};
  static_cast<void>(at.find("loopbaan"));
  crosswalk_draft made;
  made.id = at.need_string("id");
  made.version = at.find_string("version");
  made.title = at.find_text("title");
  made.from = read_edition(at, "from");
  made.to = read_edition(at, "to");
  made.sources = at.find_list("sources", detail::read_source);
  made.scales = at.find_list("scales", read_scale_link);
  made.links = at.find_list("links", read_link);
  made.dropped = at.find_list("dropped", read_unlinked);
  made.added = at.find_list("added", read_unlinked);
  made.extra = at.rest();
  return made;
}

}  // namespace

result<crosswalk_draft> read_crosswalk_draft(std::string_view bytes, const std::string& file) {
  reading read{file};
  const auto tree = detail::parse_document(bytes, "crosswalk/1", read);
  if (!tree) return read.found();
  crosswalk_draft made = read_members(*tree, read);
  if (!read.clean()) return detail::joined(read, {});
  return made;
}

result<crosswalk> read_crosswalk(std::string_view bytes, const framework& from, const framework& to,
                                 const std::string& file) {
  reading read{file};
  const auto tree = detail::parse_document(bytes, "crosswalk/1", read);
  if (!tree) return read.found();
  return detail::combined(read, crosswalk::build(read_members(*tree, read), from, to, file));
}

}  // namespace loopbaan
