// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <loopbaan/core/date.hpp>
#include <loopbaan/exchange/documents.hpp>
#include <loopbaan/framework/entities.hpp>

#include <exchange/json/document.hpp>
#include <exchange/json/parser.hpp>

namespace loopbaan::detail {

/// A field that the writer of a document calls their own: its name begins with `_`, `x-` or `$`. No note is made of it.
[[nodiscard]] bool is_own_name(std::string_view name) noexcept;

/// Fields that say where a value comes from, for people who read the document: they may stand in any object.
inline constexpr std::array<std::string_view, 6> accounts = {"source", "estimate", "estimated",
                                                             "note",   "url",      "article"};

/// At most so many bytes of a value as are shown in a message, cut between characters.
[[nodiscard]] std::string shortened(std::string words);

/// Are there no words in it, but spaces and the like?
[[nodiscard]] bool is_blank(std::string_view) noexcept;

/// What stands at a place, for a message: "text (“abc”)", "a list", "nothing (null)".
[[nodiscard]] text describe(const json&);
/// The same of checked text, however much it is.
[[nodiscard]] text describe_text(std::string_view);

/// A value with its place. Each `as_…` gives the value, or reports 808 wrong_type and gives nothing.
struct spot {
  const json& value;
  std::string pointer;
  reading& sink;

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
/// remembers what was asked for. What nobody asked for is `rest()`; that is noted, since it may be a misspelt name.
class object_cursor {
public:
  /// Of a value that is not an object every member is absent; that it is not an object has been reported then.
  object_cursor(const json& object, std::string pointer, reading& into);
  explicit object_cursor(const spot& at) : object_cursor{at.value, at.pointer, at.sink} {}
  /// Of a whole document, which must outlive this: its lists are read an entry at a time.
  object_cursor(document& whole, reading& into) : object_cursor{json{}, "", into} { whole_ = &whole; }

  [[nodiscard]] const std::string& pointer() const noexcept { return pointer_; }
  [[nodiscard]] reading& sink() const noexcept { return *sink_; }
  [[nodiscard]] std::string pointer_of(std::string_view key) const { return pointer_to(pointer_, key); }

  /// A member, when it is there.
  [[nodiscard]] std::optional<spot> find(std::string_view key);

  /// A member that must be there. Errors: 807 missing_field, at the object, with a name there that is near to it.
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
  /// read as an empty object, so that positions stay what they are in the document. Ends when there are too many
  /// errors to tell. Errors: 207 too_many for a list of more than `most_entries`, of which nothing is read then.
  template <class Read>
  [[nodiscard]] auto find_list(std::string_view key, Read read);

  /// The same without gathering, for lists of any length.
  template <class Read>
  void visit_list(std::string_view key, Read read);

  /// How many entries a list has; 0 of what is no list.
  [[nodiscard]] std::size_t count_of(std::string_view key) const;

  /// A member that others than the reader know: it is kept with the rest, without a note.
  [[nodiscard]] std::optional<spot> find_kept(std::string_view key);

  /// What was not asked for, and lists and objects that were written down empty, which values such as an empty vector
  /// cannot tell from absent ones. Kept, so that nothing is lost. Notes as note_unknown.
  [[nodiscard]] extra_fields rest() const;

  /// Notes each name that nobody asked for, own names aside (870 unknown_field).
  void note_unknown() const;

private:
  [[nodiscard]] bool was_asked(std::string_view key) const;
  [[nodiscard]] bool is_object() const noexcept { return whole_ != nullptr || object_->is_object(); }
  [[nodiscard]] bool has(std::string_view key) const;
  /// Calls `visit(name)` for each member.
  template <class Visit>
  void each_name(Visit visit) const;
  template <class Read>
  void read_entry(const json& entry, std::string pointer, Read& read);

  const json* object_;
  document* whole_ = nullptr;  ///< then there is no object
  std::string pointer_;
  reading* sink_;
  std::vector<std::string_view> asked_;
  std::vector<std::string_view> kept_;
};

template <class Visit>
void object_cursor::each_name(Visit visit) const {
  if (whole_ != nullptr) return whole_->each_name(visit);
  if (object_->is_object())
    for (const auto& [name, value] : object_->items()) visit(name);
}

template <class Read>
void object_cursor::read_entry(const json& entry, std::string pointer, Read& read) {
  const spot at{entry, std::move(pointer), *sink_};
  static_cast<void>(at.is_object());
  object_cursor item{at};
  read(item);
}

template <class Read>
void object_cursor::visit_list(std::string_view key, Read read) {
  const std::string pointer = pointer_of(key);
  if (whole_ == nullptr || !whole_->has(key) || !whole_->entries_of(key).is_list()) {
    const auto found = find(key);
    if (!found || !found->is_array()) return;
    for (std::size_t i = 0; i < found->value.size(); ++i) read_entry(found->value[i], pointer_to(pointer, i), read);
    return;
  }
  asked_.push_back(key);
  json_slices entries = whole_->entries_of(key);
  for (std::size_t i = 0; !sink_->full() && entries.next(); ++i) {
    std::string at = pointer_to(pointer, i);
    const auto tree = parse_piece(entries.value(), at, *sink_, most_values);
    if (!tree) return;  // that has been reported, and what follows has no place any more
    read_entry(*tree, std::move(at), read);
  }
}

template <class Read>
auto object_cursor::find_list(std::string_view key, Read read) {
  std::vector<decltype(read(std::declval<object_cursor&>()))> list;
  const std::size_t count = count_of(key);
  if (count > most_entries) {
    asked_.push_back(key);
    sink_->report(errc::too_many, pointer_of(key),
                  {std::to_string(count), std::string{key}, std::to_string(most_entries)});
    return list;
  }
  list.reserve(std::min<std::size_t>(count, 1000));  // what is wrong ends after as many
  visit_list(key, [&](object_cursor& each) { list.push_back(read(each)); });
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
