// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/data/editions.hpp>

#include <algorithm>
#include <string>

#include <loopbaan/data/dutch_framework.hpp>
#include <loopbaan/exchange/crosswalk.hpp>
#include <loopbaan/exchange/documents.hpp>

#include <data/embedded.hpp>

namespace loopbaan {
namespace {

constexpr std::string_view own_id = "nl-leraar";
constexpr std::string_view editions = "nl/editions/";
constexpr std::string_view standards = "nl/standards/";
constexpr std::string_view suffix = ".json";

/// The content of a document of that name, when it was compiled in.
std::optional<std::string_view> find_embedded(const std::string& name) {
  const auto all = detail::embedded_documents();
  const auto found = std::ranges::find(all, name, &detail::embedded_document::name);
  if (found == all.end()) return std::nullopt;
  return found->content;
}

/// Adds the ids of the documents in a folder.
void add_ids(std::string_view folder, std::vector<std::string_view>& found) {
  for (const auto& [name, unused] : detail::embedded_documents())
    if (name.starts_with(folder))
      found.push_back(name.substr(folder.size(), name.size() - folder.size() - suffix.size()));
}

}  // namespace

std::vector<std::string_view> built_in_ids() {
  std::vector<std::string_view> found{own_id};
  add_ids(editions, found);
  return found;
}

std::vector<std::string_view> built_in_standards() {
  std::vector<std::string_view> found;
  add_ids(standards, found);
  return found;
}

std::optional<framework> built_in_framework(std::string_view id) {
  if (id == own_id) return dutch_framework();
  for (const std::string_view folder : {editions, standards}) {
    const std::string name = std::string{folder}.append(id).append(suffix);
    if (const auto document = find_embedded(name)) return read_framework(*document, name).value();
  }
  return std::nullopt;
}

std::optional<crosswalk> built_in_crosswalk(const framework& from, const framework& to) {
  const std::string name = "nl/crosswalks/" + from.id() + "_" + to.id() + std::string{suffix};
  const auto document = find_embedded(name);
  if (!document) return std::nullopt;
  auto found = read_crosswalk(*document, from, to, name);
  if (!found) return std::nullopt;  // it belongs to another version of an edition
  return std::move(found).value();
}

}  // namespace loopbaan
