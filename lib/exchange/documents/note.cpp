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
  for (const char* tag : {lang == language::en ? "en" : "nl", "nl"})
    if (const auto words = note->find(tag); words != note->end() && words->is_string()) return words->get<std::string>();
  return {};
}

}  // namespace loopbaan::detail
