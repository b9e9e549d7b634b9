// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <exchange/documents/answer_fields.hpp>

/// The fields of gaps and positions, as answer_fields.hpp has those of plans.
namespace loopbaan::detail {

template <>
struct answer_fields<observation_count> {
  template <class At, class Count>
  static void of(At& at, Count& each) {
    at.count("ratings", each.ratings);
    at.count("at_least", each.at_least);
    at.count("raters", each.raters);
    at.count("least_raters", each.least_raters);
  }
};

template <>
struct answer_fields<founded_line> {
  template <class At, class Line>
  static void of(At& at, Line& each) {
    auto& line = each.line;
    if (!at.id("competence", line.competence)) return;
    at.word("origin", each.origin);
    at.level_or_unknown("current", line.competence, line.current, each.origin == level_origin::unknown);
    at.level("required", line.competence, line.required);
    at.level("desired", line.competence, line.desired);
    at.count("ratings", each.ratings);
    at.count("raters", each.raters);
    at.day_or_null("newest", each.newest);
    at.word("sureness", each.sure);
    at.day_if("until", each.until);
    at.day_if("ended", each.ended);
    at.part_if("observations", each.observations);
    at.told("missing", line.missing());
    at.told("missing_desired", line.missing_desired());
  }
};

template <>
struct answer_fields<founded_gap> {
  template <class At, class Gap>
  static void of(At& at, Gap& each) {
    at.list("lines", each.lines);
    at.list_if_any("choices", each.choices);
    at.list_if_any("credits", each.credits);
    at.told("meets", each.closed());
    at.told_if_there("answer", name(each.meets()));
  }
};

template <>
struct answer_fields<career_move> {
  template <class At, class Move>
  static void of(At& at, Move& each) {
    at.word("move", each.how);
    at.id("depth", each.depth);
    at.id("profile", each.to_it.target);
    at.list_of(
        "missing", each.to_it.lines, [](const gap_line& line) { return line.missing() > 0; },
        [](auto& inner, auto& line) {
          if (!inner.id("competence", line.competence)) return;
          bool unknown = line.current == rank::unknown;
          inner.flag_if("unknown", unknown);
          inner.level_or_unknown("current", line.competence, line.current, unknown);
          inner.level("required", line.competence, line.required);
        });
    at.list_if_any("choices", each.to_it.choices);
    at.list_if_any("credits", each.to_it.credits);
  }
};

template <>
struct answer_fields<domain_position> {
  template <class At, class Position>
  static void of(At& at, Position& each) {
    at.id("domain", each.domain);
    at.id_or_null("reached", each.reached);
    at.id_or_null("possible", each.possible);
    at.object_or_null("next", each.next);
  }
};

template <>
struct answer_fields<career_position> {
  template <class At, class Position>
  static void of(At& at, Position& each) {
    at.list("domains", each.domains);
  }
};

}  // namespace loopbaan::detail
