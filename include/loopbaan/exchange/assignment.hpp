// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include <loopbaan/partnership/assignment.hpp>

/// Rounds with their answers that are written down, and read back: documents of the kind assignment/1.
namespace loopbaan {

namespace detail {
struct assignment_draft;
}  // namespace detail

/// An answer with all that it rests on: the round and the seed of its lottery. Immutable; copies share it.
class assignment_document {
public:
  /// @pre the answer is one about this round
  assignment_document(assignment_round round, std::string seed, assignment found)
      : round_{std::move(round)}, seed_{std::move(seed)}, found_{std::move(found)} {}

  [[nodiscard]] const assignment_round& round() const noexcept { return round_; }
  [[nodiscard]] const std::string& seed() const noexcept { return seed_; }
  [[nodiscard]] const assignment& found() const noexcept { return found_; }

  /// On the document that it was read from.
  [[nodiscard]] const diagnostics& notes() const noexcept { return notes_; }

private:
  friend result<assignment_document> read_assignment(std::string_view, const std::string&);
  friend std::string write_assignment(const assignment_document&);

  assignment_round round_;
  std::string seed_;
  assignment found_;
  diagnostics notes_;
  std::shared_ptr<const detail::assignment_draft> read_;  ///< as it stood in the document; null: it comes from none
};

/// An assignment/1 document: the round as it was given, the rule and the seed, and what became of every wish and edition;
/// editions, owners and needs by their ids, what somebody drew as sixteen hexadecimal digits. It names people by ids.
/// Linear.
[[nodiscard]] std::string write_assignment(const assignment_document&);

/// Reads an assignment/1 document; write_assignment(*read_assignment(x)) == canonical(x). Errors: those of any document
/// (101–106, 801–810, 820), of `assignment_round::build`, 202 where the answer names what the round has not; all at once.
/// Whether the answer holds `check_again` says. Linear.
[[nodiscard]] result<assignment_document> read_assignment(std::string_view json, const std::string& file = {});

/// Everything that does not hold of the answer of a document: 907 answer_does_not_hold, each sentence of
/// `check_assignment`.
[[nodiscard]] diagnostics check_again(const assignment_document&, const std::string& file = {});

}  // namespace loopbaan
