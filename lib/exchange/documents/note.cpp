// SPDX-License-Identifier: BSL-1.0
#include <exchange/documents/note.hpp>

#include <exchange/json/object_writer.hpp>

namespace loopbaan::detail {

std::string note_of(const extra_fields& extra, language lang) {
  const json fields = parse_extra(extra);
  const auto note = fields.find("note");
  if (note == fields.end()) return {};
  if (note->is_string()) return note->get<std::string>();
  if (!note->is_object()) return {};
  text words;
  for (const auto& [tag, translation] : note->items())
    if (translation.is_string()) words.set(tag, translation.get<std::string>());
  return words.in_language(lang);
}

}  // namespace loopbaan::detail
