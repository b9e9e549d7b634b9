// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/core/languages.hpp>

#include <algorithm>

namespace loopbaan {
namespace {

bool is_name(std::string_view word) {
  return std::ranges::all_of(word, [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || (c >= 'A' && c <= 'Z');
  });
}

/// The gaps of a sentence ("{0}", "{steps}", or with a word for one and for more "{steps:step|steps}"), and whether its
/// braces are those of gaps.
struct gaps_of_text {
  std::set<std::string> names;
  std::set<std::string> counting;
  bool sound = true;
};

gaps_of_text gaps_of(std::string_view words) {
  gaps_of_text found;
  for (std::size_t at = 0; (at = words.find_first_of("{}", at)) != std::string_view::npos;) {
    if (at + 1 < words.size() && words[at] == words[at + 1]) {  // "{{" is a brace
      at += 2;
      continue;
    }
    const std::size_t end = words.find_first_of("{}", at + 1);
    const bool closes = words[at] == '{' && end != std::string_view::npos && words[end] == '}';
    const std::string_view inside = closes ? words.substr(at + 1, end - at - 1) : std::string_view{};
    const std::string name{inside.substr(0, inside.find(':'))};
    const bool counts = name.size() < inside.size();
    if (!closes || !is_name(name) || (counts && inside.find('|') == std::string_view::npos)) found.sound = false;
    found.names.insert(name);
    if (counts) found.counting.insert(name);
    at = closes ? end + 1 : at + 1;
  }
  return found;
}

std::string listed(const std::set<std::string>& names) {
  std::string words;
  for (const std::string& each : names) words += (words.empty() ? "{" : ", {") + each + "}";
  return words.empty() ? "–" : words;
}

}  // namespace

diagnostics check_gaps_of_texts(const language_texts& given, const std::string& file) {
  diagnostics wrong;
  const auto need = [&](const char* name, const std::string& words, std::initializer_list<const char*> gaps) {
    for (const char* const each : gaps)
      if (words.find(each) == std::string::npos)
        wrong.push_back({errc::gaps_differ, {file, std::string{"/form/"} + name}, {each, words}});
  };
  need("day", given.form.day, {"d}", "m}", "{y}"});
  need("day_of_month", given.form.day_of_month, {"d}", "m}"});
  need("euro", given.form.euro, {"{0}"});
  need("percent", given.form.percent, {"{0}"});
  for (const auto& [key, words] : given.texts) {
    if (words.empty()) continue;
    const gaps_of_text asked = gaps_of(key), there = gaps_of(words);
    const bool counts = std::ranges::includes(asked.counting, there.counting);
    if (!asked.sound || (there.sound && counts && asked.names == there.names)) continue;
    std::string pointer = "/texts/";  // RFC 6901
    for (const char c : key) pointer += c == '~' ? std::string{"~0"} : c == '/' ? std::string{"~1"} : std::string{c};
    wrong.push_back({errc::gaps_differ, {file, pointer}, {listed(asked.names), listed(there.names)}});
  }
  return wrong;
}

texts_found count_texts(const language_texts& given, const std::set<std::string>& wanted) {
  texts_found found{wanted.size()};
  for (const auto& [key, words] : given.texts) {
    if (words.empty()) continue;
    ++(wanted.contains(key) ? found.translated : found.unknown);
  }
  return found;
}

}  // namespace loopbaan
