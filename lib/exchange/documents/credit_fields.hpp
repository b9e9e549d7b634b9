// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <loopbaan/exchange/answers.hpp>

#include <exchange/documents/prospect_fields.hpp>

/// The fields of credits that are asked, as answer_fields.hpp has those of plans.
namespace loopbaan::detail {

/// Which credits are asked, of a profile.
template <class At, class Credits>
void credits_asked(At& at, Credits& asked) {
  at.id("unit", asked.unit);
  at.strings_if_any("kinds", asked.kinds);
  at.years_if("within", asked.within);
  at.hundredths("at_least", asked.at_least);
}

template <>
struct answer_fields<missing_credits> {
  template <class At, class Credits>
  static void of(At& at, Credits& each) {
    credits_asked(at, each.asked);
    at.hundredths("reachable", each.reachable);
  }
};

template <>
struct answer_fields<gap_credits> {
  template <class At, class Credits>
  static void of(At& at, Credits& each) {
    credits_asked(at, each.asked);
    at.hundredths("there", each.had.there);
    at.hundredths("uncertain", each.had.uncertain);
    at.hundredths_told("missing", each.missing());
  }
};

}  // namespace loopbaan::detail
