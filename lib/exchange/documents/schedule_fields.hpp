// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <utility>

#include <exchange/documents/answer_fields.hpp>
#include <exchange/documents/schedule_names.hpp>

/// The fields of schedules, as answer_fields.hpp has those of plans.
namespace loopbaan::detail {

/// An account with its unit; answers in what its amounts are.
template <class At, class Position>
objective account_fields(At& at, Position& account) {
  at.named("account", schedule_part::account, account);
  return at.unit_of("unit", account);
}

template <>
struct answer_fields<day_span> {
  template <class At, class Span>
  static void of(At& at, Span& each) {
    at.day("from", each.from);
    at.day("to", each.to);
  }
};

template <>
struct answer_fields<working_time> {
  template <class At, class Time>
  static void of(At& at, Time& each) {
    at.day("from", each.from);
    at.number("fte", each.fte);
  }
};

template <>
struct answer_fields<account_change> {
  template <class At, class Change>
  static void of(At& at, Change& each) {
    std::size_t account = at.position_of(schedule_part::account, each.account);
    const objective in = account_fields(at, account);
    if constexpr (At::reads) each.account = at.words_of("account");
    at.whole("school_year", each.school_year);
    at.signed_amount("amount", each.amount, in);
  }
};

template <>
struct answer_fields<replanned_schedules> {
  template <class At, class Replanned>
  static void of(At& at, Replanned& each) {
    at.count("waiting_bound", each.waiting_bound);
    at.count("changed_bound", each.changed_bound);
    at.count("people_gone", each.people_gone);
    at.count("no_longer_asked", each.no_longer_asked);
  }
};

/// What people share who were scheduled together.
template <>
struct answer_fields<shared_schedules> {
  template <class At, class Team>
  static void of(At& at, Team& each) {
    at.count("members", each.members);
    at.list_if_any("shared", each.shared);
    at.quantity_if("school_spares", each.school_spares, objective::hours);
    at.words_if("seed", each.seed);
    at.count("rounds", each.rounds);
    at.named_list_if_any("shut", schedule_part::edition, each.shut);
    at.count("terms", each.terms);
    at.count("terms_bound", each.terms_bound);
    at.flag("stopped", each.stopped);
    at.part_if("replanned", each.replanned);
  }
};

/// What schedules rest on, in the head of their document.
template <>
struct answer_fields<schedule_basis> {
  template <class At, class Basis>
  static void of(At& at, Basis& each) {
    at.terms("terms", each.calendar);
    at.rests_on("policy", each.rules);
    at.rests_on("offers", each.held);
    at.part_if("team", each.team);
  }
};

template <>
struct answer_fields<step_agreement> {
  using kind = step_agreement::kind;
  static constexpr std::array words{std::pair{"in", kind::in}, std::pair{"not_in", kind::not_in}};

  template <class At, class Agreement>
  static void of(At& at, Agreement& each) {
    at.id("step", each.step);
    at.choice("what", each.what, words);
    at.words("where", each.where);
  }
};

template <>
struct answer_fields<schedule_request> {
  template <class At, class Request>
  static void of(At& at, Request& each) {
    at.list("steps", each.steps, [](auto& inner, auto& one) {
      inner.id("id", one.step);
      inner.id_if("phase", one.phase);
    });
    at.words("sector", each.holder.where);
    at.words_if("phase", each.holder.phase);
    at.list("times", each.holder.times);
    at.day_if("since", each.holder.since);
    at.list_if_any("changes", each.changes);
    at.list_if_any("agreed", each.agreed);
    at.list_if_any("leave", each.leave);
    at.quantity_if("most_in_term", each.most_in_term, objective::hours);
    at.quantities_if_any("most_by_term", each.most_by_term, objective::hours);
    at.named_list_if_any("taken", schedule_part::edition, each.taken);
    at.flag_if("keep_phase_limits", each.keep_phase_limits);
  }
};

template <>
struct answer_fields<obstacle> {
  template <class At, class Obstacle>
  static void of(At& at, Obstacle& each) {
    at.word("what", each.what);
    at.id_if("step", each.step);
    at.id_if("other", each.other);
    at.named_if("account", schedule_part::account, each.account);
  }
};

template <>
struct answer_fields<scheduled_step> {
  template <class At, class Step>
  static void of(At& at, Step& each) {
    at.id("id", each.step);
    at.named("first_term", schedule_part::term, each.first);
    at.named("last_term", schedule_part::term, each.last);
    at.named_if("edition", schedule_part::edition, each.edition);
    at.amounts_in("hours", each.minutes, objective::hours);
    at.amount_in("cost", each.cents, objective::cost);
    at.list("not_earlier", each.not_earlier);
  }
};

template <>
struct answer_fields<account_entry> {
  template <class At, class Entry>
  static void of(At& at, Entry& each) {
    const objective in = account_fields(at, each.account);
    at.whole("school_year", each.school_year);
    at.named("term", schedule_part::term, each.term);
    at.id("step", each.step);
    at.amount_in("amount", each.amount, in);
  }
};

template <>
struct answer_fields<account_sum> {
  template <class At, class Sum>
  static void of(At& at, Sum& each) {
    const objective in = account_fields(at, each.lot.account);
    at.whole("school_year", each.lot.school_year);
    at.flag_if("unlimited", each.unlimited);
    at.amount_in("used", each.used, in);
    at.day("from", each.lot.days.from);
    at.day("to", each.lot.days.to);
    at.words_if("phase", each.lot.phase);
    if constexpr (At::reads)
      if (each.unlimited) each.lot.amount = each.used;  // it gives as much as is asked
    if (each.unlimited) return;
    at.amount_in("given", each.lot.amount, in);
    at.amount_in("lapsed", each.lapsed, in);
    at.word_unless("unused", each.unused, unused_right::none);
  }
};

template <>
struct answer_fields<phase_deadline> {
  template <class At, class Deadline>
  static void of(At& at, Deadline& each) {
    at.words("phase", each.phase);
    at.day("last_day", each.last);
    at.flag("kept", each.kept);
  }
};

template <>
struct answer_fields<shortage> {
  template <class At, class Shortage>
  static void of(At& at, Shortage& each) {
    at.word("unit", each.unit);
    const objective in = each.unit == account_unit::hours ? objective::hours : objective::cost;
    at.amount_in("asked", each.asked, in);
    at.amount_in("there", each.there, in);
    at.day("until", each.until);
  }
};

template <>
struct answer_fields<schedule_outcome> {
  template <class At, class Outcome>
  static void of(At& at, Outcome& each) {
    at.word("status", each.status);
    at.count("terms", each.terms);
    at.count("terms_bound", each.terms_bound);
    at.amount_in("cost", each.cents, objective::cost);
    at.amount_in("cost_bound", each.cents_bound, objective::cost);
    at.amount_in("fullest", each.fullest, objective::hours);
    at.amount_in("fullest_bound", each.fullest_bound, objective::hours);
    at.list("steps", each.steps);
    at.list("entries", each.entries);
    at.list("accounts", each.sums);
    at.list_if_any("deadlines", each.deadlines);
    at.list("reasons", each.reasons);
    at.flag("reasons_proven", each.reasons_proven);
    at.list_if_any("shortages", each.shortages);
    at.texts("assumed", each.assumed);
  }
};

template <>
struct answer_fields<earlier_end> {
  template <class At, class End>
  static void of(At& at, End& each) {
    answer_fields<obstacle>::of(at, each.what);
    at.part_if("more", each.more);
    at.quantity_if("most_in_term", each.most_in_term, objective::hours);
    at.count("terms", each.terms);
    at.flag("proven", each.proven);
  }
};

template <>
struct answer_fields<unsettled_end> {
  template <class At, class End>
  static void of(At& at, End& each) {
    answer_fields<obstacle>::of(at, each.what);
    at.whole_if("school_year", each.school_year);
  }
};

template <>
struct answer_fields<earlier_ends> {
  template <class At, class Ends>
  static void of(At& at, Ends& each) {
    at.count_if("unchanged", each.unchanged);
    bool is_open = !each.unchanged_proven;
    at.flag_if("unchanged_open", is_open);
    if constexpr (At::reads) each.unchanged_proven = !is_open;
    at.list("found", each.found);
    at.list("given_up", each.given_up);
  }
};

template <>
struct answer_fields<member_role> {
  template <class At, class Role>
  static void of(At& at, Role& each) {
    at.words("edition", each.edition);
    at.words("role", each.role);
  }
};

template <>
struct answer_fields<changed_step> {
  template <class At, class Changed>
  static void of(At& at, Changed& each) {
    at.id("step", each.step);
    at.word("why", each.why);
  }
};

template <>
struct answer_fields<schedule_member> {
  template <class At, class Member>
  static void of(At& at, Member& each) {
    at.words_if("school", each.school);
    at.signed_whole("turn", each.turn);
    at.words("lottery", each.lottery);
    at.count("alone", each.alone);
    at.strings_if_any("consents", each.consents);
    at.list_if_any("roles", each.roles);
    at.list_if_any("agreed", each.agreed);
    at.list_if_any("changed", each.changed);
  }
};

template <>
struct answer_fields<person_schedule> {
  template <class At, class Schedule>
  static void of(At& at, Schedule& each) {
    at.object("asked", each.asked);
    answer_fields<schedule_outcome>::of(at, each.found);
    at.part_if("earlier_ends", each.earlier);
    at.part_if("member", each.member);
    at.part_if("chosen_for", each.chosen_for);
  }
};

}  // namespace loopbaan::detail
