// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <vector>

#include <plan/model/problem.hpp>

namespace loopbaan::detail {

/// For each fact the facts that must have become true before or with it, whatever is done: complete for problems in
/// which nothing becomes false. A fixpoint over sets as bits: LM(f) = {f} ∪ ⋂ over achievers a of ⋃ over needs n of a
/// of LM(n). Source: Keyder, Richter & Helmert 2010. O(rounds × size × facts / 64).
class fact_landmarks {
public:
  explicit fact_landmarks(const problem&);

  /// Must `before` be true before `f` or be `f` itself?
  [[nodiscard]] bool needed(fact before, fact f) const noexcept {
    return bits_[f * words_ + before / 64] >> (before % 64) & 1;
  }

  /// Marks in `all` (one bit per fact) the landmarks of `f` too.
  void add_to(std::vector<std::uint64_t>& all, fact f) const noexcept {
    for (std::size_t w = 0; w < words_; ++w) all[w] |= bits_[f * words_ + w];
  }

  /// Marks in `all`, and nothing else, what must be true before an action can open.
  void join_needs(const problem&, action, std::vector<std::uint64_t>& all) const;

  [[nodiscard]] std::size_t words() const noexcept { return words_; }

private:
  bool update(const problem&, fact, std::vector<std::uint64_t>& meet, std::vector<std::uint64_t>& join);

  std::size_t words_;
  std::vector<std::uint64_t> bits_;
};

}  // namespace loopbaan::detail
