// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

#include <core/plain_words.hpp>

namespace loopbaan::detail {

/// Plain words without the article before them.
[[nodiscard]] inline std::string without_article(std::string words) {
  for (const std::string_view article : {"de ", "het ", "een ", "the ", "a ", "an "})
    if (words.starts_with(article)) return words.erase(0, article.size());
  return words;
}

/// What `find` finds by a word in plain words, without an article; and where it finds nothing, by the word without a
/// number behind it: forms number those of a kind ("Collega 2", "leerling-14").
template <class Find>
auto find_numbered(std::string_view word, Find&& find) {
  std::string wanted = without_article(plain_words(word));
  auto found = find(std::string_view{wanted});
  if (found) return found;
  const std::size_t size = wanted.size();
  while (!wanted.empty() && wanted.back() >= '0' && wanted.back() <= '9') wanted.pop_back();
  if (wanted.size() == size) return found;
  while (!wanted.empty() && (wanted.back() == ' ' || wanted.back() == '#')) wanted.pop_back();
  return find(std::string_view{wanted});
}

}  // namespace loopbaan::detail
