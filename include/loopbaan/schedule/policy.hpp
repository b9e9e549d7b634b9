// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include <loopbaan/core/date.hpp>
#include <loopbaan/core/quantity.hpp>
#include <loopbaan/core/result.hpp>
#include <loopbaan/framework/entities.hpp>

namespace loopbaan {

namespace detail {
class collector;
}  // namespace detail

/// A part of a field with an agreement of its own: primary education, hospitals.
struct policy_sector {
  std::string id;
  text title;
  extra_fields extra = {};
};

/// The sectors of a policy that names none: primary, secondary and vocational education in the Netherlands, "po", "vo"
/// and "mbo".
[[nodiscard]] const std::vector<policy_sector>& built_in_sectors();

struct year_unit {
  static text name() { return {"jaren", "years"}; }
};
struct percent_unit {
  static text name() { return {"procent", "percent"}; }
};
using year_count = quantity<year_unit>;
using percentage = quantity<percent_unit>;

/// What a rule gives or asks, with its unit.
using policy_value = std::variant<minutes, cents, week_count, year_count, percentage>;

/// In words: "40 uur", "€ 500", "3 years", "20%". Its money is in the currency of the framework that it goes with.
[[nodiscard]] std::string print(const policy_value&, language, std::string_view currency);

/// What a value counts for.
enum class policy_period { once, week, month, year };

/// The word of the file formats for a period, e.g. "year".
[[nodiscard]] std::string_view name(policy_period) noexcept;

/// One rule of a collective agreement, a law or a scheme: what someone has a right to, or must keep to.
struct policy_rule {
  std::string id;
  text title;
  std::string subject;               ///< what it is about, the same word in all sectors and years: "own-hours"
  std::vector<std::string> sectors;  ///< ids of those where it holds; at least one
  policy_value value = {};
  policy_period period = policy_period::once;
  std::optional<bool> pro_rata = {};      ///< is it less for who works less than full time? default: no
  std::optional<std::string> phase = {};  ///< the phase of a career that it holds for; none: all
  std::optional<date> from = {};          ///< first day; none: as long as anyone knows
  std::optional<date> to = {};            ///< last day; none: until further notice
  std::optional<date> checked = {};       ///< the day on which somebody last confirmed it; none: nobody wrote it down
  std::optional<std::string> source = {};
  std::optional<bool> estimate = {};
  std::optional<text> note = {};
  extra_fields extra = {};

  [[nodiscard]] bool holds_in(std::string_view sector) const;
  [[nodiscard]] bool holds_on(date) const;
};

/// What an account holds.
enum class account_unit { hours, euro };

/// The word of the file formats, "hours" or "euro"; "" for none of these.
[[nodiscard]] std::string_view name(account_unit) noexcept;

/// An account of hours or of money that steps are taken from. Of several that serve a step, the one that stands first
/// in the policy is preferred.
struct policy_account {
  std::string id;
  text title;
  account_unit unit = account_unit::hours;
  std::optional<std::string> subject = {};  ///< the rules that fill it each school year; none: what somebody gives
  std::vector<std::string> payers = {};     ///< the payers of the steps that it serves; empty: whoever pays
  std::vector<std::string> phases = {};     ///< the phases in which a step begins that it serves; empty: all
  std::optional<bool> unlimited = {};       ///< does it give whatever is asked? default: no
  std::optional<text> note = {};
  extra_fields extra = {};
};

/// Rules as they are written down, not yet checked.
struct policy_draft {
  std::string id;
  std::string version;
  std::optional<text> title = {};
  std::vector<source> sources = {};
  std::vector<policy_sector> sectors = {};  ///< none: those that are built in
  std::vector<policy_rule> rules = {};
  std::vector<policy_account> accounts = {};
  extra_fields extra = {};
  diagnostics notes = {};  ///< on the document that it was read from
};

/// Hour accounts, budgets, saving limits and terms of collective agreements: data with sources and dates, never
/// constants in code. Checked and immutable; threads may share one.
class policy {
public:
  /// Errors: 101, 102, 106, 201 (also two sources of one id), 202 (no such source), 701 (ends before it begins), 702
  /// (two rules of one subject hold on the same day), 703 sectors_unclear (none, or one twice), 809
  /// unknown_value (a sector that there is not), 993 account_unclear (filled by rules, and without limit). All at once, at the
  /// JSON pointer that they have in the document. O(rules²).
  [[nodiscard]] static result<policy> build(policy_draft draft, const std::string& file = {});

  /// The same beside what was found while reading the draft; nothing where anything is wrong.
  [[nodiscard]] static std::optional<policy> build(policy_draft draft, detail::collector&);

  [[nodiscard]] const policy_draft& draft() const noexcept { return held_; }
  [[nodiscard]] const std::vector<policy_rule>& rules() const noexcept { return held_.rules; }
  [[nodiscard]] const std::vector<policy_account>& accounts() const noexcept { return held_.accounts; }

  /// The sectors that its rules may name: its own, else those that are built in.
  [[nodiscard]] const std::vector<policy_sector>& sectors() const noexcept;

  /// What is wrong with a word for a sector: 202 unknown_reference, with all that there are; nothing where it is one.
  [[nodiscard]] std::optional<diagnostic> wrong_sector(std::string_view) const;

  /// The rules of a sector that hold on a day, in the order of the document. Views, valid as long as this. O(rules).
  /// @throws error 202 unknown_reference: no such sector
  [[nodiscard]] std::vector<const policy_rule*> rules_on(std::string_view sector, date) const;

  /// The rule of a subject for someone in a phase: the one for that phase, else the one for all; null when there is
  /// none. O(rules). @throws error 202 unknown_reference: no such sector
  [[nodiscard]] const policy_rule* find(std::string_view subject, std::string_view sector, date,
                                        std::string_view phase = {}) const;

  [[nodiscard]] const source* source_of(const policy_rule&) const;  ///< null when it names none

private:
  explicit policy(policy_draft draft) : held_{std::move(draft)} {}

  policy_draft held_;
};

}  // namespace loopbaan
