// SPDX-License-Identifier: BSL-1.0
#include <exchange/staff_words.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace loopbaan::detail {
namespace {

constexpr std::size_t several = static_cast<std::size_t>(-1);

void add_word(string_map<std::size_t>& to, const std::string& word, std::size_t position) {
  std::string form = folded(word);
  if (form.empty()) return;  // else an empty cell would mean something
  const auto [at, fresh] = to.try_emplace(std::move(form), position);
  if (!fresh && at->second != position) at->second = several;
}

}  // namespace

void word_finder::add(const std::string& id, const text& title, std::size_t position) {
  ids_.try_emplace(id, position);
  add_word(folded_ids_, id, position);
  words_.push_back(id);
  for (const auto& [language, words] : title.translations()) {
    add_word(titles_, words, position);
    words_.push_back(words);
  }
}

std::optional<std::size_t> word_finder::find(std::string_view word) const {
  if (const auto found = ids_.find(word); found != ids_.end()) return found->second;
  const std::string wanted = folded(word);
  for (const auto* map : {&folded_ids_, &titles_})
    if (const auto found = map->find(wanted); found != map->end())
      return found->second == several ? std::nullopt : std::optional{found->second};
  return std::nullopt;
}

std::vector<std::string> word_finder::words() const {
  std::vector<std::string> meaningful;
  std::ranges::copy_if(words_, std::back_inserter(meaningful),
                       [&](const std::string& each) { return find(each).has_value(); });
  return meaningful;
}

bool says_unknown(std::string_view cell) {
  static constexpr std::array<std::string_view, 8> words = {"",         "n.v.t.", "nvt", "n.v.t",
                                                            "onbekend", "n/a",    "na",  "unknown"};
  return std::ranges::find(words, folded(cell)) != words.end();  // a dash folds to nothing
}

}  // namespace loopbaan::detail
