// SPDX-License-Identifier: BSL-1.0
#include <exchange/staff_words.hpp>

#include <algorithm>
#include <array>
#include <utility>

#include <core/plain_words.hpp>

namespace loopbaan::detail {
namespace {

constexpr std::size_t several = static_cast<std::size_t>(-1);

void add_word(string_map<std::size_t>& to, std::string form, std::size_t position) {
  if (form.empty()) return;  // else an empty cell would mean something
  const auto [at, fresh] = to.try_emplace(std::move(form), position);
  if (!fresh && at->second != position) at->second = several;
}

}  // namespace

void word_finder::add(const std::string& id, const text& title, std::size_t position) {
  ids_.try_emplace(id, position);
  add_word(folded_ids_, folded(id), position);
  add_word(plain_, plain_words(id), position);
  entries_.push_back({id, position});
  for (const auto& [language, words] : title.translations()) {
    add_word(titles_, folded(words), position);
    add_word(plain_, plain_words(words), position);
    entries_.push_back({words, position});
  }
}

std::optional<std::size_t> word_finder::look_up(std::string_view word) const {
  if (const auto found = ids_.find(word); found != ids_.end()) return found->second;
  const std::string wanted = folded(word);
  for (const auto* map : {&folded_ids_, &titles_})
    if (const auto found = map->find(wanted); found != map->end()) return found->second;
  const auto found = plain_.find(plain_words(word));
  return found == plain_.end() ? std::nullopt : std::optional{found->second};
}

std::optional<std::size_t> word_finder::find(std::string_view word) const {
  const auto found = look_up(word);
  return found == several ? std::nullopt : found;
}

std::vector<std::size_t> word_finder::several_meant(std::string_view word) const {
  std::vector<std::size_t> meant;
  if (look_up(word) != several) return meant;
  const std::string wanted = plain_words(word);
  for (const entry& each : entries_)
    if (plain_words(each.word) == wanted && (meant.empty() || meant.back() != each.position))
      meant.push_back(each.position);
  return meant;
}

std::vector<std::string> word_finder::words() const {
  std::vector<std::string> meaningful;
  for (const entry& each : entries_)
    if (find(each.word)) meaningful.push_back(each.word);
  return meaningful;
}

bool says_unknown(std::string_view cell) {
  static constexpr std::array<std::string_view, 8> words = {"",         "n.v.t.", "nvt", "n.v.t",
                                                            "onbekend", "n/a",    "na",  "unknown"};
  return std::ranges::find(words, folded(cell)) != words.end();  // a dash folds to nothing
}

}  // namespace loopbaan::detail
