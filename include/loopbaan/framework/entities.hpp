// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <loopbaan/core/error.hpp>
#include <loopbaan/core/quantity.hpp>
#include <loopbaan/core/text.hpp>

/// The parts of a framework as they are written down: plain values that refer to each other by id.
/// `framework::build` checks them and makes the references fast. What their fields are stands in framework/fields.hpp.
/// Every `source` names a source; `estimate` marks a value that no source gives; `extra` keeps fields that the library
/// does not know, so that nothing is lost.
namespace loopbaan {

/// Unknown fields of an entity as the text of one JSON object; "" when there are none.
struct extra_fields {
  std::string json = {};

  friend bool operator==(const extra_fields&, const extra_fields&) = default;
};

/// Required levels by name: competence id → level id.
using level_map = std::map<std::string, std::string>;

/// Sets of levels, of which some must be met.
struct level_choice {
  std::vector<level_map> sets = {};
  std::optional<std::int64_t> at_least = {};  ///< so many: 1 to all of them; default: one
  extra_fields extra = {};                    ///< what stands beside `at_least`; only where that is given
};

struct source {
  std::string id;
  text title;
  std::optional<std::string> date = {};
  extra_fields extra = {};
};

/// How many ratings it takes before a level counts as shown, and of how many different raters.
struct observation_minimum {
  std::optional<std::int64_t> at_least = {};  ///< ratings; default: as many as raters
  std::optional<std::int64_t> raters = {};    ///< different ones; default: one
  extra_fields extra = {};
};

struct level {
  std::string id;
  text title;
  std::optional<double> years =
      {};  ///< least years in the profession in which it is reached; a condition, never bought
  std::optional<std::int64_t> valid_months =
      {};  ///< how long it counts after it was shown; in place of the competence's
  std::optional<observation_minimum> observations =
      {};                             ///< what it takes before it counts; in place of the competence's
  std::optional<bool> estimate = {};  ///< are these years an estimate?
  extra_fields extra = {};
};

/// An ordered list of levels, rising; below the first lies "not shown".
struct scale {
  std::string id;
  std::optional<text> title = {};
  std::vector<level> levels;
  extra_fields extra = {};
};

/// How deep someone works in a domain; the order of the depths is the order of the list.
struct depth {
  std::string id;
  text title;
  extra_fields extra = {};
};

/// A professional domain.
struct domain {
  std::string id;
  text title;
  std::optional<bool> required = {};               ///< does every teacher work in it? default: no
  std::optional<text> spoken = {};                 ///< how people call it in conversation
  std::map<std::string, std::string> depths = {};  ///< the profile of each depth, by depth id
  extra_fields extra = {};
};

/// A group of competences.
struct area {
  std::string id;
  text title;
  extra_fields extra = {};
};

/// What a teacher can do, observable per level.
struct competence {
  std::string id;
  text title;
  std::string scale;
  std::optional<std::string> area = {};
  std::vector<std::string> domains = {};
  std::map<std::string, text> levels = {};        ///< what is seen at a level, by level id
  std::optional<std::int64_t> valid_months = {};  ///< how long a level of it counts after it was shown; none: for good
  std::optional<observation_minimum> observations = {};  ///< what it takes before a level counts; in place of that of
                                                         ///< the framework
  std::optional<std::string> source = {};
  std::optional<bool> estimate = {};
  extra_fields extra = {};
};

/// So many credits of a unit, from steps that were done.
struct credit_demand {
  std::string unit;
  credits at_least = {};
  std::vector<std::string> kinds = {};       ///< ids of kinds of steps that count; none: all
  std::optional<std::int64_t> within = {};   ///< years up to the day of the question in which steps must be done
  extra_fields extra = {};
};

/// Required (and, above that, desired) levels of a phase, a role or a depth in a domain.
struct profile {
  std::string id;
  text title;
  std::vector<std::string> includes = {};  ///< joined by taking the higher level
  level_map requires_levels = {};
  level_choice requires_any = {};  ///< of these some must be met, where any is given
  level_map desires_levels = {};
  std::vector<credit_demand> credits_asked = {};
  std::optional<std::string> source = {};
  std::optional<bool> estimate = {};
  extra_fields extra = {};
};

/// A part of the career. Where no phase says what leads to it (`after`), the order of the phases is the order of the
/// list; else they are a graph, and those that say nothing are where careers begin.
struct phase {
  std::string id;
  text title;
  std::optional<std::string> exit = {};  ///< the profile that ends it
  std::optional<std::string> lead = {};  ///< who is first responsible
  std::optional<std::int64_t> max_years = {};
  std::vector<std::string> after = {};  ///< phases of which any one leads to it
  extra_fields extra = {};
};

/// What someone must be before a role can be taken up.
struct entry_conditions {
  std::optional<std::string> profile = {};
  std::optional<double> years = {};  ///< years of experience
  extra_fields extra = {};
};

/// What the school usually gives for a role.
struct facilitation {
  std::optional<minutes> hours = {};  ///< per school year
  std::optional<std::string> source = {};
  std::optional<bool> estimate = {};
  extra_fields extra = {};
};

struct role {
  std::string id;
  text title;
  std::vector<std::string> domains = {};
  std::optional<std::string> profile = {};
  std::optional<entry_conditions> entry = {};
  std::optional<facilitation> facilitated = {};
  std::optional<std::string> source = {};
  std::optional<bool> estimate = {};
  extra_fields extra = {};
};

/// A way into the profession: where it starts and ends, and in which phases its steps are taken.
struct route {
  std::string id;
  text title;
  std::optional<std::string> start = {};  ///< the profile that someone has who enters it
  std::optional<std::string> exit = {};   ///< the profile that it ends with
  std::vector<std::string> phases = {};
  std::optional<std::string> lead = {};  ///< who is first responsible
  std::optional<std::int64_t> max_years = {};
  std::optional<std::string> source = {};
  std::optional<bool> estimate = {};
  extra_fields extra = {};
};

/// A score from which on a level is shown.
struct score_level {
  double from = 0;
  std::string level;
  extra_fields extra = {};
};

/// What rates: an observation, a questionnaire, a survey. It sees some competences, and its scores mean levels.
struct instrument {
  std::string id;
  text title;
  std::vector<std::string> raters = {};                       ///< ids of kinds of raters that use it; none: any
  std::optional<double> lowest = {};                          ///< lowest score there is
  std::optional<double> highest = {};                         ///< highest score there is
  std::vector<double> missing = {};                           ///< codes that say that nothing was rated
  std::map<std::string, std::vector<score_level>> sees = {};  ///< by competence; below the first score: not shown
  std::optional<std::int64_t> valid_months = {};              ///< how long a rating says something
  std::optional<std::string> source = {};
  std::optional<bool> estimate = {};
  extra_fields extra = {};
};

/// What finds out where someone stands, without developing anything: an observation visit, a check of the file, a talk.
struct assessment {
  std::string id;
  text title;
  std::vector<std::string> phases = {};         ///< none: open in every phase
  std::optional<std::string> assessor = {};     ///< who does it
  std::vector<std::string> settles = {};        ///< competences of which it tells the level
  level_map upto = {};                          ///< and up to which level it can tell, where not up to the highest
  std::optional<minutes> hours = {};            ///< of the person
  std::optional<minutes> hours_of_others = {};  ///< of all others together: who observes, who takes over the class
  std::optional<cents> cost = {};
  std::optional<week_count> weeks = {};
  std::optional<std::string> source = {};
  std::optional<bool> estimate = {};
  extra_fields extra = {};
};

/// A kind of raters beside those that are built in, see rater.hpp.
struct rater_kind {
  std::string id;
  text title;
  std::optional<bool> counts_as_other = {};  ///< is it somebody else than the person? default: yes
  extra_fields extra = {};
};

/// A kind of steps beside those that are built in: "formal", "informal" and "collective".
struct step_kind {
  std::string id;
  text title;
  extra_fields extra = {};
};

/// What is counted beside hours, money and weeks: points of a register, EC.
struct credit_unit {
  std::string id;
  text title;
  extra_fields extra = {};
};

/// Something that develops: a course, coaching, a peer group, a task.
struct step {
  std::string id;
  text title;
  std::optional<std::string> kind = {};  ///< one that is built in, or the id of one of the framework
  std::vector<std::string> domains = {};
  std::vector<std::string> phases = {};  ///< none: open in every phase
  std::vector<std::string> routes = {};  ///< none: for everyone; else only for who takes one of these routes
  std::optional<std::string> provider = {};
  std::optional<std::string> payer = {};
  std::optional<bool> appointment = {};  ///< does it take an employer who has a post for it? default: no
  level_map requires_levels = {};
  level_choice requires_any = {};          ///< of these some must be met, where any is given
  std::vector<std::string> after = {};     ///< steps that must have been done
  std::vector<std::string> excludes = {};  ///< steps that stand in no plan together with this one
  level_map yields = {};
  std::optional<std::int64_t> valid_months =
      {};                             ///< how long what it gave counts, where evidence names it as its instrument
  std::optional<bool> again = {};     ///< may it be taken again when what it gave is not there (any more)? default: yes
  std::optional<text> records = {};   ///< it only records what is there: what holds for whom that is known to lack
  std::optional<minutes> hours = {};  ///< of the person
  std::optional<minutes> hours_of_others =
      {};  ///< of all others together: coach, mentor, observer, who takes over the class
  std::optional<cents> cost = {};
  std::optional<week_count> weeks = {};
  std::map<std::string, credits> credits_given = {};  ///< that it gives, by unit
  std::optional<std::int64_t> places = {};
  std::optional<std::string> source = {};
  std::optional<bool> estimate = {};
  std::vector<std::string> estimated = {};  ///< names of its figures that are estimates, where others have a source
  extra_fields extra = {};
};

/// Names one edition of a framework.
struct framework_ref {
  std::string id;
  std::string version;

  friend bool operator==(const framework_ref&, const framework_ref&) = default;
};

/// A framework as it is written down, not yet checked.
struct framework_draft {
  std::string id;
  std::string version;
  std::optional<text> title = {};
  std::optional<std::string> currency = {};  ///< ISO 4217, of all money in it; default: EUR
  std::map<std::string, text> words = {};  ///< how the profession calls "teacher", "leader" and others, see words.hpp
  std::optional<observation_minimum> observations = {};  ///< what it takes before a level counts; none: one rating
  std::vector<source> sources = {};
  std::vector<scale> scales = {};
  std::vector<depth> depths = {};
  std::vector<domain> domains = {};
  std::vector<area> areas = {};
  std::vector<competence> competences = {};
  std::vector<profile> profiles = {};
  std::vector<phase> phases = {};
  std::vector<role> roles = {};
  std::vector<route> routes = {};
  std::vector<rater_kind> raters = {};
  std::vector<instrument> instruments = {};
  std::vector<assessment> assessments = {};
  std::vector<step_kind> kinds = {};
  std::vector<credit_unit> units = {};
  std::vector<step> steps = {};
  extra_fields extra = {};
  diagnostics notes = {};  ///< on the document that it was read from; see documents.hpp
};

/// Steps that come on top of a framework, not yet checked.
struct catalogue_draft {
  std::string id = {};       ///< optional
  std::string version = {};  ///< optional
  std::optional<text> title = {};
  framework_ref framework;
  std::vector<source> sources = {};
  std::vector<step> steps = {};
  extra_fields extra = {};
  diagnostics notes = {};  ///< on the document that it was read from
};

}  // namespace loopbaan
