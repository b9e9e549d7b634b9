// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <vector>

#include <gap/exchanges.hpp>

namespace loopbaan::detail {

/// Pushes are taken back however a proof ends.
class pushing {
public:
  explicit pushing(exchanges& of) : of_{of} {}
  pushing(const pushing&) = delete;
  pushing& operator=(const pushing&) = delete;
  ~pushing() { of_.undo(); }

private:
  exchanges& of_;
};

/// Proofs that hidden figures of a publication are open enough, by worlds near the true one: for outsiders and for
/// every member who there is. A figure without a proof may be open all the same.
class open_proof {
public:
  /// Keeps the publication, of which `shows` may change afterwards, see `changed`.
  open_proof(const publication&, openness, audit_limit);

  /// A figure: of a set, or of a cell that is none.
  struct figure {
    std::size_t question;
    std::span<const std::uint32_t> cells;
    std::size_t chain;  ///< of the set; of a cell any
  };

  [[nodiscard]] bool is_open(const figure&);

  /// Where the last proof failed: a question whose figures leave the first one too little room; the same question
  /// where it is its own.
  [[nodiscard]] std::size_t failed_in() const { return failed_in_; }

  /// How far the figure certainly can be less, and more.
  struct way {
    std::uint32_t down;
    std::uint32_t up;
  };
  [[nodiscard]] way reach_of(const figure&);

  /// Less shows of the question than before: what was found still holds.
  void changed(std::size_t question);
  /// Something else shows of it, more perhaps.
  void forget(std::size_t question);

  [[nodiscard]] const linked_cells& links() const { return links_; }

private:
  using heeded = exchanges::heeded;
  static constexpr std::uint32_t few = 8;  ///< a width up to which members are gone through one by one

  [[nodiscard]] exchanges& moves(std::size_t question, std::size_t chain);
  [[nodiscard]] bool renew(std::size_t question, std::size_t chain);
  [[nodiscard]] bool moves_alone(const figure&, exchanges&);
  [[nodiscard]] bool moves_with_first(const figure&, exchanges&);
  /// How far a figure goes up or down, heeding all members or only others, no further than asked.
  using reach = std::function<std::uint32_t(bool, heeded, std::uint32_t)>;
  [[nodiscard]] bool wide_for_all(const figure&, const reach& far) const;
  [[nodiscard]] std::uint32_t push_with_first(const figure&, exchanges&, bool up, std::uint32_t most, heeded);
  [[nodiscard]] bool first_follows(const figure&, const exchanges&);
  [[nodiscard]] std::int64_t spare_of(std::uint32_t cell) const;
  [[nodiscard]] bool told_any(std::span<const std::uint32_t> cells) const;
  [[nodiscard]] bool moves_for_each(const figure&, exchanges&) const;
  [[nodiscard]] bool moves_in_part(const figure&, exchanges&) const;
  [[nodiscard]] bool moves_together(const figure&, exchanges&);
  [[nodiscard]] bool rises(const figure&, exchanges&, std::uint32_t wanted, heeded);
  [[nodiscard]] bool rises_for_each(const figure&, exchanges&, std::uint32_t wanted);
  [[nodiscard]] bool falls(const figure&, exchanges&, std::uint32_t wanted, heeded);
  [[nodiscard]] bool others_follow(const figure&, const exchanges&);
  [[nodiscard]] std::int32_t most_of(std::uint32_t cell, heeded) const;
  [[nodiscard]] bool follows(std::size_t question, std::size_t chain, std::span<const exchanges::change>);
  [[nodiscard]] std::uint32_t people_of(std::span<const std::uint32_t> cells) const;

  const publication& whole_;
  openness rule_;
  audit_limit limit_;
  linked_cells links_;
  struct kept {
    std::optional<exchanges> made;
    bool stale = false;
  };
  std::vector<std::vector<kept>> kept_;  ///< by question and chain
  std::vector<bool> told_;
  bool told_stale_ = true;
  std::size_t failed_in_ = 0;
  std::vector<std::uint32_t> denied_;      ///< cells in which nobody counts any more, or everybody
  std::vector<std::int64_t> lacking_;      ///< by what was taken: so many must miss another still
  std::vector<std::int64_t> spare_;        ///< by cell, see `spare_of`, in the world that is being made
  std::vector<exchanges::change> raised_;  ///< where that differs from the true one
};

}  // namespace loopbaan::detail
