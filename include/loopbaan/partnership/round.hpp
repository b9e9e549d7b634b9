// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <loopbaan/core/date.hpp>
#include <loopbaan/core/result.hpp>

/// A round in which needs and places meet: docs/partnership.md.
namespace loopbaan {

/// Who offers editions: an institute, a school, its board. People of all its editions together count.
struct round_owner {
  static constexpr std::size_t no_limit = std::numeric_limits<std::uint32_t>::max();

  std::string id;
  std::size_t most = no_limit;  ///< places of all its editions together that it gives in this round
  std::size_t least = 0;        ///< so many it must have, or the round is impossible
  std::string within = {};      ///< id of the owner of which it is a part; "": of none
};

/// Places of an edition that only people of one group may have; they may have the others too.
struct reserved_places {
  std::string group;  ///< a school, a board
  std::size_t places = 0;
};

/// From the first day to the last, both included.
struct round_days {
  date from{};
  date to{};

  friend bool operator==(const round_days&, const round_days&) = default;
};

/// An edition in the round.
struct round_edition {
  std::string id;
  std::size_t most = 0;      ///< places, those that are filled or reserved included; 0: it is offered and full
  std::size_t least = 0;     ///< with fewer it stays shut
  std::size_t filled = 0;    ///< places that people outside the round have: they count towards `least`
  std::string owner = {};    ///< id; "": nobody's numbers bound it
  bool must_run = false;     ///< it may not stay shut
  bool has_date = true;      ///< without one nothing is judged: wishes wait for the date, nobody asks if it runs
  std::vector<round_days> days = {};  ///< nobody can be in two editions on one day; empty: it meets no other
  std::vector<reserved_places> reserved = {};
  /// No place is open to all: a group has at most the places that are reserved for it, which may come to more than `most`.
  bool by_group = false;
};

/// What a wish is judged by, beside the rank that the person gave it: a distance, a price, the years until a phase must
/// have ended. A smaller number is better.
struct round_criterion {
  std::string id;
  text title;
};

/// That a need would be met by an edition.
struct round_wish {
  std::string edition;  ///< id
  int rank = 1;         ///< 1 to 1000, 1 is liked best; equal ones are liked equally
  std::vector<std::int64_t> criteria = {};  ///< a value for each criterion of the round, 0 to 1 000 000
  bool booked = false;                      ///< it stays as it is
  text refused = {};  ///< why it cannot be, known before the round: "no edition before 1 August 2027"; empty: it can
};

/// Something that somebody needs and one edition would give: a row of the inventory.
struct round_need {
  std::string id;
  std::string person = {};  ///< id of who needs it, who draws one number for all their needs; "": the id of the need
  std::vector<std::string> groups = {};  ///< school, board
  std::string team = {};  ///< all of a team have a place in the same edition, or none has one; "": of no team
  std::vector<round_wish> wishes = {};
};

/// All of it, as it is given.
struct round_draft {
  std::vector<round_owner> owners = {};
  std::vector<round_edition> editions = {};
  std::vector<round_criterion> criteria = {};
  std::vector<round_need> needs = {};
};

/// A round whose parts fit. Immutable; copies share it.
class assignment_round {
public:
  /// Errors, all at once: 101 invalid_id, 201 duplicate_id, 202 unknown_reference, 433 impossible_value, 701
  /// ends_before_it_begins, 730 owners_in_a_circle, 731 reserved_beyond_places, 732 taken_beyond_places, 733
  /// team_wishes_differ, 734 booked_clash, 735 wished_twice, 738 least_above_most; at /owners/N, /editions/N,
  /// /criteria/N and /needs/N. O(size × log size)
  [[nodiscard]] static result<assignment_round> build(round_draft);

  [[nodiscard]] const round_draft& parts() const noexcept { return held_->draft; }

  /// Position of the edition of a wish.
  [[nodiscard]] std::size_t edition_of(const round_wish&) const;
  [[nodiscard]] std::size_t edition_of(std::size_t need, std::size_t wish) const {
    return held_->wished[held_->first_wish[need] + wish];
  }
  [[nodiscard]] std::optional<std::size_t> owner_of(std::size_t edition) const { return held_->owner_of[edition]; }
  [[nodiscard]] std::optional<std::size_t> owner_within(std::size_t owner) const { return held_->within[owner]; }

  /// Who needs it.
  [[nodiscard]] const std::string& person_of(std::size_t need) const;

  /// Do two editions meet on a day? An edition does not meet itself. O(days²)
  [[nodiscard]] bool overlap(std::size_t edition, std::size_t other) const;

private:
  struct held {
    round_draft draft;
    std::vector<std::pair<std::string, std::size_t>> editions;  ///< by id
    std::vector<std::optional<std::size_t>> owner_of, within;
    std::vector<std::size_t> first_wish, wished;  ///< editions by wish, those of a need from its first on
  };
  explicit assignment_round(std::shared_ptr<const held> made) : held_{std::move(made)} {}

  std::shared_ptr<const held> held_;
};

}  // namespace loopbaan
