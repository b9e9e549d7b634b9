// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <bit>
#include <compare>
#include <cstddef>
#include <cstdint>

namespace loopbaan::detail {

/// A set of steps by their position: more than a word holds, as many as a catalogue may offer somebody.
class step_set {
public:
  static constexpr std::size_t most = 256;

  step_set() = default;
  [[nodiscard]] static step_set of(std::size_t step) {
    step_set made;
    made.add(step);
    return made;
  }

  void add(std::size_t step) { words_[step / 64] |= std::uint64_t{1} << step % 64; }
  [[nodiscard]] bool has(std::size_t step) const { return (words_[step / 64] >> step % 64 & 1) != 0; }
  [[nodiscard]] bool empty() const { return *this == step_set{}; }
  [[nodiscard]] bool meets(const step_set& other) const { return !(*this & other).empty(); }

  step_set& operator|=(const step_set& other) {
    for (std::size_t i = 0; i < words_.size(); ++i) words_[i] |= other.words_[i];
    return *this;
  }
  friend step_set operator|(step_set one, const step_set& other) { return one |= other; }
  friend step_set operator&(step_set one, const step_set& other) {
    for (std::size_t i = 0; i < one.words_.size(); ++i) one.words_[i] &= other.words_[i];
    return one;
  }
  friend step_set operator-(step_set one, const step_set& other) {
    for (std::size_t i = 0; i < one.words_.size(); ++i) one.words_[i] &= ~other.words_[i];
    return one;
  }
  friend auto operator<=>(const step_set&, const step_set&) = default;

  /// Calls `visit(step)` for each, rising.
  template <class Visit>
  void each(Visit visit) const {
    for (std::size_t i = 0; i < words_.size(); ++i)
      for (std::uint64_t rest = words_[i]; rest != 0; rest &= rest - 1)
        visit(64 * i + static_cast<std::size_t>(std::countr_zero(rest)));
  }
  [[nodiscard]] const std::array<std::uint64_t, most / 64>& words() const { return words_; }

private:
  std::array<std::uint64_t, most / 64> words_{};
};

}  // namespace loopbaan::detail
