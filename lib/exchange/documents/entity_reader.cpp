// SPDX-License-Identifier: BSL-1.0
#include <exchange/documents/entity_reader.hpp>

#include <algorithm>

#include <loopbaan/graph/findings.hpp>

#include <exchange/json/canonical_writer.hpp>
#include <exchange/json/object_writer.hpp>

namespace loopbaan::detail {
namespace {

level read_level(object_cursor& at) {
  level made;
  made.id = at.need_string("id");
  made.title = at.need_text("title");
  made.extra = at.rest();
  return made;
}

std::map<std::string, text> read_texts(object_cursor& at, std::string_view key) {
  std::map<std::string, text> words;
  const auto found = at.find(key);
  if (!found || !found->is_object()) return words;
  for (const auto& [level, value] : found->value.items())
    if (auto each = spot{value, pointer_to(found->pointer, level), at.into()}.as_text())
      words.emplace(level, std::move(*each));
  return words;
}

}  // namespace

source read_source(object_cursor& at) {
  source made;
  made.id = at.need_string("id");
  made.title = at.need_text("title");
  made.date = at.find_string("date");
  made.extra = at.rest();
  return made;
}

scale read_scale(object_cursor& at) {
  scale made;
  made.id = at.need_string("id");
  made.title = at.find_text("title");
  made.levels = at.find_list("levels", read_level);
  made.extra = at.rest();
  return made;
}

domain read_domain(object_cursor& at) {
  domain made;
  made.id = at.need_string("id");
  made.title = at.need_text("title");
  made.required = at.find_bool("required");
  made.spoken = at.find_text("spoken");
  made.depths = at.find_string_map("depths");
  made.extra = at.rest();
  return made;
}

depth read_depth(object_cursor& at) {
  depth made;
  made.id = at.need_string("id");
  made.title = at.need_text("title");
  made.extra = at.rest();
  return made;
}

area read_area(object_cursor& at) {
  area made;
  made.id = at.need_string("id");
  made.title = at.need_text("title");
  made.extra = at.rest();
  return made;
}

competence read_competence(object_cursor& at) {
  competence made;
  made.id = at.need_string("id");
  made.title = at.need_text("title");
  made.scale = at.need_string("scale");
  made.area = at.find_string("area");
  made.domains = at.find_strings("domains");
  made.levels = read_texts(at, "levels");
  made.source = at.find_string("source");
  made.estimate = at.find_bool("estimate");
  keep_accepted(at);
  made.extra = at.rest();
  return made;
}

profile read_profile(object_cursor& at) {
  profile made;
  made.id = at.need_string("id");
  made.title = at.need_text("title");
  made.includes = at.find_strings("includes");
  made.requires_levels = at.find_string_map("requires");
  made.desires_levels = at.find_string_map("desires");
  made.source = at.find_string("source");
  made.estimate = at.find_bool("estimate");
  keep_accepted(at);
  made.extra = at.rest();
  return made;
}

framework_ref read_framework_ref(object_cursor& document, std::string_view key) {
  const auto found = document.need(key);
  if (!found || !found->is_object()) return {};
  object_cursor at{*found};
  framework_ref made;
  made.id = at.need_string("id");
  made.version = at.need_string("version");
  at.note_unknown();
  return made;
}

extra_fields rest_of_document(object_cursor& document, std::initializer_list<std::string_view> keys) {
  json others = parse_extra(document.rest());
  for (const std::string_view key : keys)
    if (const auto found = document.find(key); found && found->value.is_object()) {
      json unknown = found->value;
      unknown.erase("id");
      unknown.erase("version");
      if (!unknown.empty()) others[std::string{key}] = std::move(unknown);
    }
  return {others.empty() ? "" : write_compact(others)};
}

void keep_accepted(object_cursor& at) {
  static const std::vector<std::string_view> kinds = {
      name(finding_kind::cycle),     name(finding_kind::dead_step),        name(finding_kind::undelivered),
      name(finding_kind::dominated), name(finding_kind::superfluous_step), name(finding_kind::superfluous_requisite)};
  const auto accepted = at.find_kept("accepted");
  if (!accepted || !accepted->is_object()) return;
  for (const auto& [kind, reason] : accepted->value.items())
    if (std::ranges::find(kinds, kind) == kinds.end())
      at.into().notes().unknown(errc::unknown_word, pointer_to(accepted->pointer, kind), kind, kinds);
}

}  // namespace loopbaan::detail
