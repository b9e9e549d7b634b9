// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/data/further_languages.hpp>

#include <loopbaan/core/quantity.hpp>
#include <loopbaan/exchange/texts.hpp>

#include <data/embedded.hpp>

namespace loopbaan {
namespace {

constexpr std::string_view texts_folder = "texts/";
constexpr std::string_view texts_ending = ".json";

}  // namespace

std::vector<std::string_view> further_languages() {
  std::vector<std::string_view> tags;
  for (const detail::embedded_document& each : detail::embedded_documents())
    if (each.name.starts_with(texts_folder))
      tags.push_back(
          each.name.substr(texts_folder.size(), each.name.size() - texts_folder.size() - texts_ending.size()));
  return tags;
}

std::string_view texts_of(std::string_view tag) {
  for (const std::string_view known : further_languages())
    if (known == tag) return detail::embedded(std::string{texts_folder}.append(tag).append(texts_ending));
  return {};
}

std::optional<language> use_language(std::string_view tag) {
  if (const auto known = find_language(tag)) return known;
  const std::string_view document = texts_of(tag);
  if (document.empty()) return std::nullopt;
  const std::string name = std::string{texts_folder}.append(tag).append(texts_ending);
  return add_language(read_texts(document, name).value().texts, name).value();
}

const std::set<std::string>& all_texts() {
  // The file of a language that comes with the library has a place for every text, filled or not: a test holds that.
  static const std::set<std::string> all = [] {
    std::set<std::string> keys;
    for (const auto& [key, words] : read_texts(texts_of("de")).value().texts.texts) keys.insert(key);
    return keys;
  }();
  return all;
}

diagnostics notes_on_texts(const language_texts& given, const std::string& file) {
  const texts_found found = count_texts(given, all_texts());
  if (found.translated == found.wanted && found.unknown == 0) return {};
  return {{errc::texts_missing, {file}, {grouped(found.wanted), grouped(found.translated), grouped(found.unknown)}}};
}

}  // namespace loopbaan
