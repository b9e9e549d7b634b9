// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <loopbaan/core/result.hpp>
#include <loopbaan/exchange/plan_answers.hpp>
#include <loopbaan/gap/gap.hpp>
#include <loopbaan/gap/position.hpp>
#include <loopbaan/people/cohort.hpp>
#include <loopbaan/people/estimate.hpp>
#include <loopbaan/people/observations.hpp>

/// Answers that were written down, read back: documents of the kinds gaps/1, positions/1 and plans/1. A document says
/// on which framework it rests, by content hash; it is read with that framework, and can be checked again with the
/// people whom it is about.
namespace loopbaan {

/// What a document says about one person.
template <class Found>
struct answer_entry {
  std::string person;  ///< id
  Found found;
  std::vector<competence_index> overridden = {};  ///< whose level somebody decided, whatever the ratings say; rising
  extra_fields extra = {};                        ///< what nobody knows, by its JSON pointer in the entry

  friend bool operator==(const answer_entry&, const answer_entry&) = default;
};

/// A document of answers to one question about many people: `Request` says what was asked, `Found` is what was found
/// about one person.
template <class Found, class Request>
struct answers_document {
  framework fw;
  Request request;
  std::string purpose = {};  ///< what people were asked about for; "": nobody said
  level_rule rule = {};      ///< by which their levels were found
  std::vector<answer_entry<Found>> people = {};
  extra_fields extra = {};  ///< what nobody knows, by its JSON pointer
  diagnostics notes = {};   ///< 870 unknown_field, 872; what its writer says that nobody knows
};

/// A line of a gap with what its level rests on.
struct founded_line {
  gap_line line;
  level_origin origin = level_origin::unknown;
  std::size_t ratings = 0;          ///< in force
  std::size_t raters = 0;           ///< who gave them
  std::optional<date> newest = {};  ///< day of the most recent of them
  sureness sure = sureness::unknown;
  std::optional<date> until = {};  ///< the last day on which the level counts; none: it does not end
  std::optional<date> ended = {};  ///< the last day of a level that has ended
  std::optional<observation_count> observations = {};  ///< where these are too few for the level that ratings give

  friend bool operator==(const founded_line&, const founded_line&) = default;
};

/// A gap as documents have it: the target stands with the question.
struct founded_gap {
  std::vector<founded_line> lines;
  std::vector<gap_choice> choices = {};   ///< of the profile: its sets, beside the levels
  std::vector<gap_credits> credits = {};  ///< of the profile

  /// Are all required levels, choices and credits met?
  [[nodiscard]] bool closed() const noexcept;
  /// As `gap::meets`.
  [[nodiscard]] gap::answer meets() const;

  friend bool operator==(const founded_gap&, const founded_gap&) = default;
};

/// A gap of this person with what its levels rest on. O(lines × ratings). @throws error 511 unless it is theirs
[[nodiscard]] founded_gap with_grounds(const person&, const gap&);

/// What positions are asked: nothing but who.
struct position_request {
  friend bool operator==(const position_request&, const position_request&) = default;
};

using gaps_document = answers_document<founded_gap, profile_index>;
/// Of a next move only the lines in which a level is missing stand in the document, without the desired levels.
using positions_document = answers_document<career_position, position_request>;
using plans_document = answers_document<plan_answers, plan_request>;

/// Reads answers. Nothing is computed again, but what an entry says twice must agree with itself (907). Unknown fields
/// are kept wherever they stand. Errors: those of any document (102, 802–810, 820, 873); 202–204; 208, 905, 906 where
/// they rest on another framework, on other content of it, or on other catalogues; 103–105, 601, 603, 604 of a request;
/// 401 for a person who stands there twice; 907. Linear.
[[nodiscard]] result<gaps_document> read_gaps(std::string_view json, const framework&, const std::string& file = {});
[[nodiscard]] result<positions_document> read_positions(std::string_view json, const framework&,
                                                        const std::string& file = {});
[[nodiscard]] result<plans_document> read_plans(std::string_view json, const framework&, const std::string& file = {});

/// Writes a document again: write(read(x)) == canonical(x) for each that the library wrote. @throws error as when it
/// is written for the first time
[[nodiscard]] std::string write_gaps(const gaps_document&);
[[nodiscard]] std::string write_positions(const positions_document&);
[[nodiscard]] std::string write_plans(const plans_document&);

/// Every answer that does not hold, at its place (907). With the people, who are asked by the rule of the document:
/// whatever is not true of them, and everybody who is not among them (908). Without: what
/// is wrong about whomever it is, such as a cost that is not the sum over the steps. At most 1000, then 820.
/// @throws error 208 other_framework
[[nodiscard]] diagnostics check_again(const gaps_document&, const cohort* people, const std::string& file = {});
[[nodiscard]] diagnostics check_again(const positions_document&, const cohort* people, const std::string& file = {});
[[nodiscard]] diagnostics check_again(const plans_document&, const cohort* people, const std::string& file = {});

}  // namespace loopbaan
