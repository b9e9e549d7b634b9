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
constexpr std::string_view suffix = ".json";

/// The content of a document of that name, when it was compiled in.
std::optional<std::string_view> find_embedded(const std::string& name) {
  const auto all = detail::embedded_documents();
  const auto found = std::ranges::find(all, name, &detail::embedded_document::name);
  if (found == all.end()) return std::nullopt;
  return found->content;
}

}  // namespace

std::vector<std::string_view> built_in_ids() {
  std::vector<std::string_view> found{own_id};
  for (const auto& [name, unused] : detail::embedded_documents())
    if (name.starts_with(editions))
      found.push_back(name.substr(editions.size(), name.size() - editions.size() - suffix.size()));
  return found;
}

std::optional<framework> built_in_framework(std::string_view id) {
  if (id == own_id) return dutch_framework();
  const std::string name = std::string{editions}.append(id).append(suffix);
  if (const auto document = find_embedded(name)) return read_framework(*document, name).value();
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
