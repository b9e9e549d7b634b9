// SPDX-License-Identifier: BSL-1.0
#include <core/near_words.hpp>

#include <algorithm>

#include <loopbaan/core/text.hpp>

namespace loopbaan::detail {

near_words::near_words(const std::vector<std::string>& candidates) {
  candidates_.reserve(candidates.size());
  for (const std::string& word : candidates) {
    const std::string form = folded(word);
    candidates_.push_back({word, form, count(form)});
  }
}

std::string near_words::nearest(std::string_view word) const {
  const std::string wanted = folded(word);
  const letter_counts letters = count(wanted);
  const candidate* best = nullptr;
  std::size_t best_distance = wanted.size() + 1;
  for (const candidate& each : candidates_) {
    const std::size_t near = std::max(wanted.size(), each.folded.size()) / 3 + 1;
    const std::size_t least = std::min(near, best_distance);
    if (least == 0 || least_edits(letters, each.letters) >= least) continue;
    const std::size_t distance = edit_distance(wanted, each.folded, least - 1);
    if (distance >= least) continue;
    best_distance = distance;
    best = &each;
  }
  return best != nullptr ? best->word : "";
}

near_words::letter_counts near_words::count(std::string_view word) {
  letter_counts counts{};
  for (const char letter : word) {
    std::uint8_t& of = counts[static_cast<unsigned char>(letter) % counts.size()];
    if (of < 255) ++of;
  }
  return counts;
}

std::size_t near_words::least_edits(const letter_counts& a, const letter_counts& b) {
  std::size_t more = 0, fewer = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    more += static_cast<std::size_t>(std::max(a[i] - b[i], 0));
    fewer += static_cast<std::size_t>(std::max(b[i] - a[i], 0));
  }
  return std::max(more, fewer);
}

}  // namespace loopbaan::detail
