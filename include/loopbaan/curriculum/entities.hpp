// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <loopbaan/core/date.hpp>
#include <loopbaan/core/error.hpp>
#include <loopbaan/framework/entities.hpp>

/// The parts of a curriculum as they are written down: plain values that refer to each other by id. What their fields
/// are stands in curriculum/fields.hpp; docs/decisions/0060-a-curriculum.md says why they are these.
namespace loopbaan {

/// What a module does with a competence. `offered`: it is dealt with, and nobody said how.
enum class activity : std::uint8_t { introduce, practise, assess, offered };

/// The word of the file formats for an activity, e.g. "practise".
[[nodiscard]] std::string_view name(activity) noexcept;

/// Who teaches or assesses.
enum class side : std::uint8_t { institute, workplace, together };

/// The word of the file formats for a side, e.g. "together".
[[nodiscard]] std::string_view name(side) noexcept;

/// One thing that a module does with one competence. A module that introduces and practises it has two.
struct curriculum_cell {
  std::string competence;
  activity does{};
  std::optional<std::string> level = {};  ///< id of the level; none: nobody said
  std::optional<side> by = {};            ///< none: whoever the module is by
  std::optional<bool> unsure = {};        ///< the maker of the map put a question mark; default: no
  std::optional<double> hours = {};       ///< of the module that are about this; hours are never divided otherwise
  std::optional<text> note = {};
  extra_fields extra = {};
};

/// A unit of a programme.
struct curriculum_module {
  std::string id;
  text title;
  std::vector<std::string> variants = {};        ///< ids; none: all
  std::optional<std::int64_t> year = {};         ///< of the programme, from 1; none: nobody said
  std::optional<std::int64_t> period = {};       ///< within the year, from 1; none: the whole year, or somewhere in it
  std::optional<std::int64_t> last_year = {};    ///< where it goes on in a later year
  std::optional<std::int64_t> last_period = {};  ///< where it goes on in a later period
  std::optional<double> ec = {};                 ///< study load; 1 EC is 28 hours
  std::optional<double> hours = {};              ///< study load, where it is not given in EC
  std::optional<side> by = {};                   ///< who teaches it
  std::optional<text> team = {};                 ///< who is asked about it
  std::optional<std::string> choice = {};        ///< id of the choice that it is an option of; none: everybody takes it
  std::vector<std::string> after = {};           ///< ids of modules that must come before
  std::optional<std::string> was = {};           ///< its id in the edition before
  std::vector<curriculum_cell> cells = {};
  extra_fields extra = {};
};

/// A way through the programme: full-time, part-time…
struct curriculum_variant {
  std::string id;
  text title;
  extra_fields extra = {};
};

/// Modules of which a student takes some.
struct curriculum_choice {
  std::string id;
  std::optional<text> title = {};
  std::optional<std::int64_t> take = {};   ///< so many; default: one
  std::optional<std::int64_t> among = {};  ///< of so many, where not all of them are on the map
  extra_fields extra = {};
};

/// How a rule is set for this map.
struct rule_setting {
  std::string rule;                        ///< its id
  std::optional<bool> on = {};             ///< default: as the rule says
  std::optional<std::int64_t> limit = {};  ///< of rules that have one
  extra_fields extra = {};
};

/// A finding that is meant to be there: it stays in the list, with its reason, and counts no more.
struct accepted_finding {
  std::string rule;
  std::optional<std::string> competence = {};
  std::optional<std::string> module = {};
  std::optional<std::string> variant = {};  ///< none: in all
  text reason;
  std::optional<date> on = {};  ///< the day of that decision
  extra_fields extra = {};
};

/// A competence that the programme leaves to others on purpose: rules find nothing about it, and the handover says why.
struct left_out_competence {
  std::string competence;
  std::optional<std::string> variant = {};  ///< none: in all
  text reason;
  std::optional<date> on = {};  ///< the day of that decision
  extra_fields extra = {};
};

/// A curriculum as it is written down, not yet checked.
struct curriculum_draft {
  std::string id;
  std::string version;
  std::optional<text> title = {};
  framework_ref framework;
  std::optional<std::string> profile = {};  ///< what it leads to; none: "startbekwaam" where the framework has it
  std::vector<source> sources = {};
  std::vector<std::string> competences = {};  ///< what the map is about; none: those of its cells
  std::vector<curriculum_variant> variants = {};
  std::vector<curriculum_choice> choices = {};
  std::vector<curriculum_module> modules = {};
  std::vector<rule_setting> rules = {};
  std::vector<accepted_finding> accepted = {};
  std::vector<left_out_competence> left_out = {};
  std::map<std::string, std::string> letters = {};  ///< what the letters of the sheet meant, as they were read
  extra_fields extra = {};
  diagnostics notes = {};  ///< on the document or sheets that it was read from
};

}  // namespace loopbaan
