// SPDX-License-Identifier: BSL-1.0
#include <exchange/json/object_writer.hpp>

#include <limits>

#include <core/refusals.hpp>

namespace loopbaan::detail {
namespace {

/// `count` / `parts`, as a whole number where it is one.
json ratio(std::int64_t count, std::int64_t parts) {
  if (count % parts == 0) return count / parts;
  return static_cast<double>(count) / static_cast<double>(parts);
}

/// Lists and texts that were written down empty are kept so, and give way; what says something else would be lost.
bool says_nothing(const json& kept) { return kept.empty() || kept == ""; }

}  // namespace

json parse_extra(const extra_fields& extra) {
  if (extra.json.empty()) return json::object();
  reading read{"extra"};
  const auto checked = check_json(extra.json, read);
  auto tree = checked ? parse_piece(*checked, "", read, std::numeric_limits<std::size_t>::max()) : std::nullopt;
  refuse_any(read.take());
  if (!tree || !tree->is_object())
    refuse(
        {errc::wrong_type,
         {"extra"},
         {text{"iets anders", "something else"}, text{"de tekst van één JSON-object", "the text of one JSON object"}}});
  return std::move(*tree);
}

json to_json(const text& words) {
  const auto& by_tag = words.translations();
  if (const auto plain = by_tag.find(""); plain != by_tag.end() && by_tag.size() == 1) return plain->second;
  json object = json::object();
  for (const auto& [tag, translation] : by_tag) object[tag.empty() ? "nl" : tag] = translation;
  return object;
}

json to_json(minutes time) { return ratio(time.count(), 60); }
json to_json(cents money) { return ratio(money.count(), 100); }
json to_json(week_count weeks) { return weeks.count(); }
json to_json(credits points) { return ratio(points.count(), 100); }
json to_json(const date& day) { return print(day); }

void object_writer::leave(std::string_view key) const {
  const auto kept = object_.find(std::string{key});
  if (kept != object_.end() && !says_nothing(*kept) && !kept->is_object())
    refuse({errc::duplicate_key, {"extra"}, {std::string{key}}});
}

void object_writer::keep_none_of(std::initializer_list<std::string_view> keys) const {
  for (std::string_view key : keys)
    if (const auto kept = object_.find(std::string{key}); kept != object_.end() && !says_nothing(*kept))
      refuse({errc::duplicate_key, {"extra"}, {std::string{key}}});
}

void object_writer::put(std::string_view key, json value) {
  json& member = object_[std::string{key}];
  if (!says_nothing(member) && !(member.is_object() && value.is_object()))
    refuse({errc::duplicate_key, {"extra"}, {std::string{key}}});
  if (member.is_object() && value.is_object())
    member.update(value);
  else
    member = std::move(value);
}

}  // namespace loopbaan::detail
