// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include <loopbaan/gap/position.hpp>
#include <loopbaan/plan/takes.hpp>
#include <loopbaan/report/page_figures.hpp>

namespace loopbaan {

/// What steps take together.
struct page_sum {
  std::int64_t minutes = 0;
  std::int64_t cents = 0;

  friend bool operator==(const page_sum&, const page_sum&) = default;
};

struct page_group {
  std::string name;  ///< empty for people without a group
  std::uint32_t people = 0;
  range_figure costs = {};  ///< of their plans together, as far as that may show

  friend bool operator==(const page_group&, const page_group&) = default;
};

/// Who meets a competence of the profile, as far as that may show.
struct page_row {
  std::optional<competence_index> competence = {};  ///< empty for the profile as a whole
  rank required{};
  std::optional<share> total = {};
  std::optional<std::uint32_t> unknown = {};  ///< people; 1 stands for one or nobody
  std::vector<std::optional<share>> groups;   ///< of the groups that show, in their order

  friend bool operator==(const page_row&, const page_row&) = default;
};

/// The competence that most people do not meet, of those that show; the first of equals.
struct page_lowest {
  competence_index competence;
  rank required{};
  std::uint32_t people = 0;  ///< who do not meet it

  friend bool operator==(const page_lowest&, const page_lowest&) = default;
};

/// The school years, named by the calendar year in which they begin, in which enough people were rated.
struct page_age {
  int oldest = 0;
  int newest = 0;

  friend bool operator==(const page_age&, const page_age&) = default;
};

/// A step that several people need, and what it takes for all of them.
struct page_need {
  step_index step;
  std::uint32_t people = 0;
  page_sum together = {};
  std::optional<std::uint32_t> times = {};  ///< how often it is to be held, where the step says how many places it has
  std::vector<std::optional<std::uint32_t>> by_phase = {};  ///< people in each of the phases of the table, as may show

  friend bool operator==(const page_need&, const page_need&) = default;
};

/// A figure that plans are cheapest in, and that the framework does not give of some steps: in plans it counts as 0.
struct page_unsaid {
  std::string figure;                   ///< "cost", "hours" or "weeks"
  std::size_t steps = 0;                ///< of the framework, whether or not anybody needs them
  std::vector<step_index> needed = {};  ///< of these, those in `page_model::needs`

  friend bool operator==(const page_unsaid&, const page_unsaid&) = default;
};

/// A required level that someone lacks.
struct page_gap {
  gap_line line;
  level_origin origin{};  ///< of the level now

  friend bool operator==(const page_gap&, const page_gap&) = default;
};

struct page_person {
  std::string id;
  std::string group = {};  ///< in the grouping of the page; "" for none
  std::optional<phase_index> phase = {};
  std::vector<competence_index> decided = {};  ///< whose level a person decided, whatever the ratings say
  /// What is missing, scale by scale; within one the largest gap first, unknown levels last.
  std::vector<page_gap> missing = {};
  std::vector<gap_choice> choices = {};           ///< of the profile, those that are not met
  std::vector<gap_credits> credits = {};          ///< likewise, those that are not there
  std::size_t required = 0;                       ///< competences of which the profile requires a level
  std::vector<competence_index> met = {};         ///< of these
  std::vector<index_of<area>> met_areas = {};     ///< of at least three required competences, and all are met
  std::vector<competence_index> to_desired = {};  ///< met, and a desired level is not
  plan_outcome plan = {};
  plan_takes takes = {};                 ///< the plan
  std::optional<std::string> lead = {};  ///< who is first responsible now
  std::vector<route_index> routes = {};  ///< that are open, where more than one is and none is known
  std::optional<cost_range> costs = {};  ///< the plan, whatever is found of what is unknown; none: not asked
  career_position position = {};

  /// Is all there that the profile requires?
  [[nodiscard]] bool meets() const noexcept { return missing.empty() && choices.empty() && credits.empty(); }

  friend bool operator==(const page_person&, const page_person&) = default;
};

/// People for whom there is no plan, for the same reasons.
struct page_unreached {
  std::vector<missing_piece> pieces = {};
  std::vector<std::size_t> people = {};  ///< places in `page_persons::people`

  friend bool operator==(const page_unreached&, const page_unreached&) = default;
};

/// What stands on a page only when it is asked for.
struct page_persons {
  std::vector<page_person> people = {};                ///< in the order of the input
  std::optional<phase_index> phase = {};               ///< in which all are
  std::map<level_origin, std::uint64_t> origins = {};  ///< how many of the levels that the profile asks about
  std::vector<page_unreached> unreached = {};
  std::vector<std::size_t> stopped = {};  ///< whose search was stopped before a plan was found
  /// Of the reading: they may name a row, a person or what stands in a cell; and on what the plans stand that the
  /// framework does not say.
  diagnostics notes = {};

  friend bool operator==(const page_persons&, const page_persons&) = default;
};

/// All that a page says, apart from how it says it: `write_page` and `summarise_page` put it in words and calculate
/// nothing. Outside `persons` it holds what `count_page_figures` lets show, and no more: what is hidden is not in it.
struct page_model {
  framework fw;
  profile_index target;
  objective cheapest_in;
  level_rule levels;  ///< by which levels were found
  std::string staff_file;
  std::string purpose;
  std::optional<date> day = {};      ///< as of which levels are taken; none: not asked
  std::optional<page_age> age = {};  ///< of the ratings, as far as that may show
  bool dated = false;                ///< has any rating a day?
  bool noted = false;                ///< had the reading something to say?

  std::uint32_t people = 0;
  std::uint32_t minimum = 0;            ///< of people of whom a figure may show
  bool enough = false;                  ///< are there so many?
  std::size_t earlier = 0;              ///< counts beside which this one is protected
  bool moved = false;                   ///< were other people, or in other groups, counted earlier?
  std::size_t required = 0;             ///< competences of which the profile requires a level
  std::string grouping;                 ///< "" for none
  std::vector<page_group> shown = {};   ///< with some figure
  std::vector<std::string> small = {};  ///< groups of fewer than the minimum, by name
  std::vector<std::string> kept = {};   ///< large enough, and yet without a figure
  std::vector<page_row> rows = {};      ///< the profile as a whole first
  std::optional<page_lowest> lowest = {};
  plan_figures plans = {};
  range_figure costs = {};                ///< of all plans together, as far as that may show
  std::vector<phase_figure> phases = {};  ///< what plans take by phase, as far as that may show
  std::vector<page_need> needs = {};
  std::vector<std::optional<phase_index>> need_phases = {};  ///< that needs are counted by; none: people without one
  page_sum needs_together = {};
  page_sum needs_estimated = {};  ///< of that, what is an estimate
  std::vector<page_unsaid> unsaid = {};
  std::optional<int> first_year = {};    ///< in which the first of the school years begins; none: nobody made schedules
  std::int64_t early_weeks = 0;  ///< of this school year, as catalogues count weeks
  std::vector<unreached_figure> unreached = {};
  std::uint32_t unreached_otherwise = 0;  ///< people who have no plan for other reasons; 0 where hidden
  std::optional<page_persons> persons = {};

  friend bool operator==(const page_model&, const page_model&) = default;
};

/// O(people × profile + steps of all plans), without `persons` as count_page_figures. @throws error as write_page
[[nodiscard]] page_model model_page(const page_request&);

/// The page of a model. O(its size), and the map.
[[nodiscard]] std::string write_page(const page_model&, language);

/// The summary of the page in sentences, word for word: for who tells at once what the page will say. O(1)
[[nodiscard]] std::vector<std::string> summarise_page(const page_model&, language);

}  // namespace loopbaan
