// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <loopbaan/core/date.hpp>
#include <loopbaan/framework/entities.hpp>

#include <exchange/json_parser.hpp>

namespace loopbaan::detail {

/// The tree of a document of one kind. Errors: those of parse_json, and 806 wrong_kind.
[[nodiscard]] std::optional<json> parse_document(std::string_view bytes, std::string_view kind, reading&);

/// What stands at a place, for a message: "text (“abc”)", "a list", "nothing (null)".
[[nodiscard]] text describe(const json&);

/// A value with its place. Each `as_…` gives the value, or reports 808 wrong_type and gives nothing.
struct spot {
  const json& value;
  std::string pointer;
  reading& into;

  /// Reports that something else must stand here; `needed` follows "it must be".
  void report_type(text needed) const;

  [[nodiscard]] std::optional<std::string> as_string() const;
  [[nodiscard]] std::optional<bool> as_bool() const;
  [[nodiscard]] std::optional<double> as_number() const;
  [[nodiscard]] std::optional<std::int64_t> as_whole() const;  ///< 30.0 is whole too
  [[nodiscard]] std::optional<text> as_text() const;           ///< a string, or an object of language tags
  [[nodiscard]] std::vector<std::string> as_strings() const;   ///< what is no string becomes "", so positions stay
  [[nodiscard]] std::map<std::string, std::string> as_string_map() const;
  [[nodiscard]] bool is_object() const;
  [[nodiscard]] bool is_array() const;
};

/// Walks over the members of one object: gives typed values by name, reports what is missing or of the wrong type, and
/// remembers what was asked for. What nobody asked for is `rest()`.
class object_cursor {
public:
  /// Of a value that is not an object every member is absent; that it is not an object has been reported then.
  object_cursor(const json& object, std::string pointer, reading& into);
  explicit object_cursor(const spot& at) : object_cursor{at.value, at.pointer, at.into} {}

  [[nodiscard]] const std::string& pointer() const noexcept { return pointer_; }
  [[nodiscard]] reading& into() const noexcept { return *into_; }
  [[nodiscard]] std::string pointer_of(std::string_view key) const { return pointer_to(pointer_, key); }

  /// A member, when it is there.
  [[nodiscard]] std::optional<spot> find(std::string_view key);

  /// A member that must be there. Errors: 807 missing_field, at the object.
  [[nodiscard]] std::optional<spot> need(std::string_view key);

  [[nodiscard]] std::string need_string(std::string_view key);  ///< "" when there is none
  [[nodiscard]] text need_text(std::string_view key);
  [[nodiscard]] std::optional<std::string> find_string(std::string_view key);
  [[nodiscard]] std::optional<bool> find_bool(std::string_view key);
  [[nodiscard]] std::optional<double> find_number(std::string_view key);
  [[nodiscard]] std::optional<text> find_text(std::string_view key);
  [[nodiscard]] std::vector<std::string> find_strings(std::string_view key);
  [[nodiscard]] std::map<std::string, std::string> find_string_map(std::string_view key);

  /// A whole number of zero or more; `unit` names it in a message. Errors: 103 quantity_negative, 808.
  [[nodiscard]] std::optional<std::int64_t> find_count(std::string_view key, const text& unit);

  /// A day. Errors: 106 invalid_date, 808.
  [[nodiscard]] std::optional<date> find_date(std::string_view key);

  /// Calls `read(object_cursor)` for each object of a list and gathers what it makes. What is no object is reported and
  /// read as an empty object, so that positions stay what they are in the document.
  template <class Read>
  [[nodiscard]] auto find_list(std::string_view key, Read read);

  /// What was not asked for, and lists and objects that were written down empty, which values such as an empty vector
  /// cannot tell from absent ones. Kept, so that nothing is lost.
  [[nodiscard]] extra_fields rest() const;

private:
  const json* object_;
  std::string pointer_;
  reading* into_;
  std::vector<std::string_view> asked_;
};

template <class Read>
auto object_cursor::find_list(std::string_view key, Read read) {
  std::vector<decltype(read(std::declval<object_cursor&>()))> list;
  const auto found = find(key);
  if (!found || !found->is_array()) return list;
  list.reserve(found->value.size());
  for (std::size_t i = 0; i < found->value.size(); ++i) {
    const spot at{found->value[i], pointer_to(found->pointer, i), *into_};
    static_cast<void>(at.is_object());
    object_cursor item{at};
    list.push_back(read(item));
  }
  return list;
}

/// One of the words of a list. Errors: 809 unknown_value, with the words to choose from.
template <class Value>
[[nodiscard]] std::optional<Value> one_of(const std::optional<std::string>& word, const std::string& pointer,
                                          reading& into, const std::vector<std::pair<std::string, Value>>& choices) {
  if (!word) return std::nullopt;
  std::string all;
  for (const auto& [name, value] : choices) {
    if (name == *word) return value;
    all += (all.empty() ? "" : ", ") + name;
  }
  into.report(errc::unknown_value, pointer, {*word, all});
  return std::nullopt;
}

}  // namespace loopbaan::detail
