// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <string_view>

#include <loopbaan/people/cohort.hpp>

namespace loopbaan {

/// The same people under pseudonyms: "p" and 32 hexadecimal digits of a keyed hash of the id, likewise "r" and digits
/// for raters. The same key gives the same pseudonyms, so tables of several systems still match; another key gives
/// others, so take one key per purpose. The key is in no answer, and without it a pseudonym cannot be traced back or
/// tried out.
///
/// Unknown fields do not come along, for they may hold names; reasons do, and are for who writes them to keep free of
/// names. What comes out is still personal data. Errors: 421 key_too_short (below 16 bytes). O(people + entries).
/// Source: EDPB Guidelines 01/2025 on pseudonymisation; HMAC as RFC 2104.
[[nodiscard]] result<cohort> pseudonymise(const cohort&, std::string_view key);

/// People whose logs hold nothing of before a day.
struct purged {
  cohort people;
  std::size_t removed = 0;  ///< entries that are gone
  std::size_t undated = 0;  ///< entries that stay because nobody can tell how old they are
};

/// Takes out of every log what has ended, or where it has no end was seen, before `before`. Established levels have no
/// day, and stay; the levels that follow from logs are found anew. How long evidence may be kept is for the caller to
/// say. O(entries). @throws error 106 for a day that does not exist
[[nodiscard]] purged purge(const cohort&, date before);

}  // namespace loopbaan
