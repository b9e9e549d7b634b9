// SPDX-License-Identifier: BSL-1.0
#include <exchange/json/reader.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <iterator>

#include <exchange/json/canonical_writer.hpp>
#include <exchange/json/known_languages.hpp>

namespace loopbaan::detail {
namespace {

/// A language tag: letters first, then parts of letters and digits. Source: RFC 5646, without its registry.
bool is_language_tag(std::string_view tag) {
  std::size_t part = 0;
  bool first = true;
  for (const char c : tag) {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    const bool digit = c >= '0' && c <= '9';
    if (c == '-') {
      if (part == 0 || (first && part < 2)) return false;
      part = 0;
      first = false;
    } else if ((letter || (digit && !first)) && part < 8) {
      ++part;
    } else {
      return false;
    }
  }
  return first ? part >= 2 : part >= 1;
}

/// The language that the library speaks and that a tag probably means that no text of it is looked up by: names of
/// languages ("dutch"), and tags that begin with `nl` or `en` in another form ("NL", "nl-NL"). "" for any other tag.
std::string meant_language(std::string_view tag) {
  if (tag == "nl" || tag == "en") return "";
  const std::string first = folded(tag.substr(0, tag.find('-')));
  for (const char* word : {"nl", "nld", "dut", "ned", "dutch"})
    if (first == word) return "nl";
  for (const char* word : {"en", "eng", "english", "engels"})
    if (first == word) return "en";
  return "";
}

constexpr std::size_t most_others = 100;  // names that are looked at for one that may be misspelt

const json absent;  // stands in for the object where there is none

}  // namespace

std::string shortened(std::string words) {
  constexpr std::size_t most = 40;
  if (words.size() <= most) return words;
  words.resize(most);
  while (!is_utf8(words)) words.pop_back();
  return words + "…";
}

bool is_own_name(std::string_view name) noexcept {
  return name.starts_with('_') || name.starts_with('$') || name.starts_with("x-");
}

text describe(const json& value) {
  switch (value.type()) {
    case json::value_t::object:
      return {"een object", "an object"};
    case json::value_t::array:
      return {"een lijst", "a list"};
    case json::value_t::null:
      return {"niets (null)", "nothing (null)"};
    case json::value_t::boolean:
      return write_compact(value);
    case json::value_t::string: {
      const std::string words = shortened(value.get<std::string>());
      return detail::filled("tekst (“{0}”)", "text (“{0}”)", {words});
    }
    default: {
      const std::string digits = shortened(write_compact(value));
      return detail::filled("een getal ({0})", "a number ({0})", {digits});
    }
  }
}

text describe_text(std::string_view value) {
  value.remove_prefix(value.find_first_not_of(" \t\r\n"));
  if (value.starts_with('{')) return describe(json::object());
  if (value.starts_with('[')) return describe(json::array());
  return describe(parse_own(value));
}

bool is_blank(std::string_view words) noexcept {
  constexpr std::string_view unbroken = "\xC2\xA0";  // the space that a spreadsheet or a web page leaves
  while (!words.empty())
    if (words.starts_with(unbroken))
      words.remove_prefix(unbroken.size());
    else if (std::string_view{" \t\r\n"}.find(words.front()) != std::string_view::npos)
      words.remove_prefix(1);
    else
      return false;
  return true;
}

void spot::report_type(text needed) const {
  sink.report(errc::wrong_type, pointer, {describe(value), std::move(needed)});
}

std::optional<std::string> spot::as_string() const {
  if (value.is_string()) return value.get<std::string>();
  report_type({"tekst", "text"});
  return std::nullopt;
}

std::optional<bool> spot::as_bool() const {
  if (value.is_boolean()) return value.get<bool>();
  report_type({"true of false", "true or false"});
  return std::nullopt;
}

std::optional<double> spot::as_number() const {
  if (value.is_number()) return value.get<double>();
  if (value.is_binary()) {  // a whole number that is too long for 64 bits
    const auto& digits = value.get_binary();
    const char* begin = reinterpret_cast<const char*>(digits.data());
    double number = 0;
    std::from_chars(begin, begin + digits.size(), number);
    return number;
  }
  report_type({"een getal", "a number"});
  return std::nullopt;
}

std::optional<std::int64_t> spot::as_whole() const {
  constexpr double exact = 9007199254740992;  // 2^53: beyond it a fraction's whole part may be rounded
  if (value.is_number_float() && std::abs(value.get<double>()) <= exact &&
      std::trunc(value.get<double>()) == value.get<double>())
    return static_cast<std::int64_t>(value.get<double>());
  if (value.is_number_integer() && (!value.is_number_unsigned() || value.get<std::uint64_t>() <= INT64_MAX))
    return value.get<std::int64_t>();
  report_type({"een geheel getal", "a whole number"});
  return std::nullopt;
}

std::optional<text> spot::as_text() const {
  if (value.is_string()) {
    if (is_blank(value.get_ref<const std::string&>())) sink.notes().blank(pointer);
    return text{value.get<std::string>()};
  }
  if (!value.is_object() || value.empty()) {
    report_type({"tekst, of een object met tekst per taal", "text, or an object with text per language"});
    return std::nullopt;
  }
  text words;
  for (const auto& [tag, translation] : value.items()) {
    const spot at{translation, pointer_to(pointer, tag), sink};
    if (const std::string meant = meant_language(tag); !meant.empty())
      sink.notes().mistaken(errc::unknown_word, at.pointer, tag, meant);
    else if (is_language_tag(tag) && !is_known_language(tag))
      sink.notes().no_language(at.pointer, tag);
    if (!is_language_tag(tag))
      sink.report(errc::unknown_value, at.pointer,
                  {tag, text{"een taalcode zoals nl, en, fy", "a language tag such as nl, en, fy"}});
    else if (auto string = at.as_string()) {
      if (is_blank(*string)) sink.notes().blank(at.pointer);
      words.set(tag, std::move(*string));
    }
  }
  return words;
}

std::vector<std::string> spot::as_strings() const {
  std::vector<std::string> list;
  if (!is_array()) return list;
  for (std::size_t i = 0; i < value.size(); ++i)
    list.push_back(spot{value[i], pointer_to(pointer, i), sink}.as_string().value_or(""));
  return list;
}

std::map<std::string, std::string> spot::as_string_map() const {
  std::map<std::string, std::string> words;
  if (!is_object()) return words;
  for (const auto& [key, member] : value.items())
    if (auto string = spot{member, pointer_to(pointer, key), sink}.as_string()) words.emplace(key, std::move(*string));
  return words;
}

bool spot::is_object() const {
  if (!value.is_object()) report_type({"een object", "an object"});
  return value.is_object();
}

bool spot::is_array() const {
  if (!value.is_array()) report_type({"een lijst", "a list"});
  return value.is_array();
}

object_cursor::object_cursor(const json& object, std::string pointer, reading& into)
    : object_{object.is_object() ? &object : &absent}, pointer_{std::move(pointer)}, sink_{&into} {}

std::optional<spot> object_cursor::find(std::string_view key) {
  asked_.push_back(key);
  const json* found = nullptr;
  if (whole_ != nullptr)
    found = whole_->find(key, *sink_);
  else if (const auto member = object_->find(key); member != object_->end())
    found = &*member;
  if (found == nullptr) return std::nullopt;
  return spot{*found, pointer_of(key), *sink_};
}

bool object_cursor::has(std::string_view key) const {
  return whole_ != nullptr ? whole_->has(key) : object_->contains(key);
}

std::size_t object_cursor::count_of(std::string_view key) const {
  if (!has(key)) return 0;
  std::size_t count = 0;
  if (whole_ == nullptr) {
    if (const json& list = *object_->find(key); list.is_array()) count = list.size();
  } else if (json_slices entries = whole_->entries_of(key); entries.is_list()) {
    while (entries.next()) ++count;
  }
  return count;
}

std::optional<spot> object_cursor::need(std::string_view key) {
  auto found = find(key);
  if (found || !is_object() || has(key)) return found;
  std::vector<std::string_view> others;
  each_name([&](const std::string& name) {
    if (!was_asked(name) && others.size() < most_others) others.push_back(name);
  });
  const std::string word{key};
  const std::string other = nearest(key, others);
  sink_->report_missing(pointer_, key,
                        other.empty() ? detail::filled("Vul “{0}” in.", "Add “{0}”.", {word})
                                      : detail::filled("Noem “{0}” zo, als dat het is.",
                                                       "If “{0}” is meant to be it, call it so.", {other}));
  return found;
}

std::optional<spot> object_cursor::find_kept(std::string_view key) {
  auto found = find(key);
  asked_.pop_back();
  kept_.push_back(key);
  return found;
}

std::string object_cursor::need_string(std::string_view key) {
  const auto found = need(key);
  return found ? found->as_string().value_or("") : "";
}

text object_cursor::need_text(std::string_view key) {
  const auto found = need(key);
  return found ? found->as_text().value_or(text{}) : text{};
}

std::optional<std::string> object_cursor::find_string(std::string_view key) {
  const auto found = find(key);
  return found ? found->as_string() : std::nullopt;
}

std::optional<bool> object_cursor::find_bool(std::string_view key) {
  const auto found = find(key);
  return found ? found->as_bool() : std::nullopt;
}

std::optional<double> object_cursor::find_number(std::string_view key) {
  const auto found = find(key);
  return found ? found->as_number() : std::nullopt;
}

std::optional<text> object_cursor::find_text(std::string_view key) {
  const auto found = find(key);
  return found ? found->as_text() : std::nullopt;
}

std::vector<std::string> object_cursor::find_strings(std::string_view key) {
  const auto found = find(key);
  return found ? found->as_strings() : std::vector<std::string>{};
}

std::map<std::string, std::string> object_cursor::find_string_map(std::string_view key) {
  const auto found = find(key);
  return found ? found->as_string_map() : std::map<std::string, std::string>{};
}

std::optional<std::int64_t> object_cursor::find_count(std::string_view key, const text& unit) {
  const auto found = find(key);
  auto count = found ? found->as_whole() : std::nullopt;
  if (!count || *count >= 0) return count;
  sink_->report(errc::quantity_negative, found->pointer, {std::to_string(*count), unit});
  return std::nullopt;
}

std::optional<date> object_cursor::find_date(std::string_view key) {
  const auto words = find_string(key);
  const auto day = words ? parse_day(*words) : std::nullopt;
  if (words && !day) sink_->report(errc::invalid_date, pointer_of(key), {*words});
  return day;
}

bool object_cursor::was_asked(std::string_view key) const { return std::ranges::find(asked_, key) != asked_.end(); }

extra_fields object_cursor::rest() const {
  note_unknown();
  json others = json::object();
  each_name([&](const std::string& name) {
    const bool asked = was_asked(name);
    if (whole_ == nullptr) {
      const json& value = *object_->find(name);
      if (!asked || (value.is_structured() && value.empty())) others[name] = value;
    } else if (!asked || whole_->is_empty(name)) {
      if (const json* const value = whole_->find(name, *sink_)) others[name] = *value;
    }
  });
  return {others.empty() ? "" : write_compact(others)};
}

void object_cursor::note_unknown() const {
  std::vector<std::string_view> known;
  each_name([&](const std::string& name) {
    if (was_asked(name) || is_own_name(name)) return;
    if (known.empty()) {
      known = asked_;
      known.insert(known.end(), kept_.begin(), kept_.end());
      std::ranges::copy_if(accounts, std::back_inserter(known),
                           [&](std::string_view each) { return !was_asked(each); });
    }
    if (std::ranges::find(known, name) != known.end()) return;
    sink_->notes().unknown(errc::unknown_field, pointer_of(name), name, known);
  });
}

}  // namespace loopbaan::detail
