// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <initializer_list>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <loopbaan/core/date.hpp>
#include <loopbaan/framework/entities.hpp>

#include <exchange/json/parser.hpp>

namespace loopbaan::detail {

/// Kept fields as a tree. @throws error 102, 802–805, 808 unless `extra` is "" or the text of one JSON object
[[nodiscard]] json parse_extra(const extra_fields& extra);

/// Members as the documents write them.
[[nodiscard]] json to_json(const text&);
[[nodiscard]] json to_json(minutes);  ///< in hours
[[nodiscard]] json to_json(cents);    ///< in euro
[[nodiscard]] json to_json(week_count);
[[nodiscard]] json to_json(credits);
[[nodiscard]] json to_json(const date&);
inline json to_json(const std::string& words) { return words; }
inline json to_json(bool value) { return value; }
inline json to_json(std::int64_t value) { return value; }
inline json to_json(double value) { return value; }

/// Writes one object: its kept fields first, then the known ones. What is absent or empty is not written; that
/// something was written down empty is among the kept fields.
class object_writer {
public:
  explicit object_writer(const extra_fields& kept = {}) : object_(parse_extra(kept)) {}

  /// Sets a member. An object joins the kept fields of the object of that name. @throws error 805 where a kept field
  /// has that name and says something
  void put(std::string_view key, json value);

  /// Says that a known member is not set. @throws error 805 where a kept field has that name and says something: it
  /// would be read back as what nobody set. An object may have kept fields inside.
  void leave(std::string_view key) const;

  /// The same of members that can have no kept fields inside. @throws error 805
  void keep_none_of(std::initializer_list<std::string_view> keys) const;

  template <class Value>
  void put_given(std::string_view key, const std::optional<Value>& value) {
    if (value)
      put(key, to_json(*value));
    else
      leave(key);
  }

  void put_filled(std::string_view key, const std::string& words) { put_unless_empty(key, words); }
  void put_filled(std::string_view key, const std::vector<std::string>& list) { put_unless_empty(key, list); }
  void put_filled(std::string_view key, const std::map<std::string, std::string>& words) {
    put_unless_empty(key, words);
  }

  /// A list of what `write` makes of each entry.
  template <class Entry, class Write>
  void put_list(std::string_view key, const std::vector<Entry>& entries, Write write) {
    if (entries.empty()) return leave(key);
    json list = json::array();
    for (const Entry& each : entries) list.push_back(write(each));
    put(key, std::move(list));
  }

  [[nodiscard]] json take() { return std::move(object_); }

private:
  template <class Value>
  void put_unless_empty(std::string_view key, const Value& value) {
    if (value.empty())
      leave(key);
    else
      put(key, value);
  }

  json object_;
};

}  // namespace loopbaan::detail
