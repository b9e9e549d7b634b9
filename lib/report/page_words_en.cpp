// SPDX-License-Identifier: BSL-1.0
#include <report/page_words_in.hpp>

namespace loopbaan::detail {

const page_words english_page_words = {
    .title = "On the way to: {0}",
    .skip = "To the contents",
    .asked = "What was asked",
    .file = "File",
    .people = "Number of people",
    .profile = "Target profile",
    .objective = "The plan is cheapest in",
    .cheapest_hours = "hours",
    .cheapest_cost = "euro",
    .cheapest_weeks = "weeks",
    .framework = "Framework",
    .framework_edition = "{0} ({1}, version {2}), checksum {3}",
    .catalogue = "with steps of {0}, version {1}, checksum {2}",
    .purpose = "Purpose",
    .levels_found = "How the levels were found",
    .origins = "{0} established, {1} from a judgement by someone else, {2} from the own judgement only, {3} unknown",
    .estimated_levels = "{0} the most likely, given how severe raters are",
    .prior_learning = "{0} recognised as learned before",
    .waived_levels = "{0} waived",
    .overridden_levels = "{0} decided by a person, with a reason",
    .notes = "Notes of the reading",
    .no_notes = "none",
    .from_code = "no file",
    .summary = "Summary",
    .about_one = "This page compares one person with the profile {0}: {1} competences, each with a required level.",
    .about = "This page compares {0} people with the profile {1}: {2} competences, each with a required level.",
    .met = "{0} of them ({1}) meet everything already.",
    .met_hidden =
        "How many of them meet everything already is not shown here: it is about fewer than {0} people, or about "
        "nobody or everybody.",
    .lowest = "“{0}” is missing most: {1} people are not yet {2} in it.",
    .lowest_yes_no = "“{0}” is missing most: {1} people do not have it yet.",
    .lowest_hidden = "Which competence is missing most is protected for this group.",
    .lowest_none = "The profile asks for no competences.",
    .plans = "There is a plan for {0} people; together these plans take {1} and {2}, on average {3} and {4} per plan.",
    .plans_none = "Nobody needs a plan, or none is possible: no steps are planned.",
    .without = "There is no plan for {0} people: “People without a plan” says why.",
    .without_one = "There is no plan for 1 person: “People without a plan” says why.",
    .without_none = "There is nobody without a plan.",
    .groups = "How many people meet the profile",
    .groups_intro =
        "Per competence: how many people have the required level. Who is unknown counts as “not yet”. Groups of "
        "fewer than {0} people are protected.",
    .coverage_caption = "Who meets the profile, per {0}",
    .coverage_part = "part {0} of {1}",
    .competence = "Competence",
    .asked_level = "Required",
    .everyone = "All ({0})",
    .whole_profile = "The whole profile",
    .no_group = "no group",
    .hidden = "protected",
    .hidden_legend =
        "Protected: it is about fewer than {0} people (n<{0}), or about nobody or everybody, or the cell would give "
        "away another protected cell.",
    .small_groups = "Too small for figures of their own (n<{1}), counted in all: {0}.",
    .more_groups = "{0} more groups",
    .unknown_head = "Unknown",
    .needs = "Which steps are needed together",
    .needs_caption = "All steps of all plans, the most wanted first",
    .needs_none = "No steps are needed.",
    .step = "Step",
    .times = "People",
    .hours_each = "Hours each",
    .cost_each = "Cost each",
    .hours_total = "Hours together",
    .cost_total = "Cost together",
    .sum = "Together",
    .unreached = "People without a plan",
    .unreached_none = "There is a plan for everybody, or none is needed.",
    .unreached_because = "With the steps of this framework the profile is out of reach, because:",
    .unreached_who = "This goes for:",
    .stopped_people = "The search was stopped before there was a plan. This goes for:",
    .persons = "Per person",
    .persons_intro =
        "In the order of the file. The largest gap comes first. After each step stands which competence it is for.",
    .legend_now = "level now",
    .legend_asked = "required",
    .legend_desired = "desired",
    .legend_unknown = "unknown",
    .one_phase = "All people are in the phase {0}.",
    .all_met = "Meet everything ({0}): {1}.",
    .met_named = "Meets {0} of {1}: {2}.",
    .met_number = "Meets the {0} others of {1}.",
    .met_areas = "Meets the {0} others of {1}, with all of {2}.",
    .met_none = "Meets none of the {0} yet.",
    .missing_one = "1 level short: {0} → {1}",
    .missing_more = "{0} levels short: {1} → {2}",
    .missing_yes_no = "not yet",
    .unknown_level = "unknown → {0}",
    .unknown_yes_no = "unknown",
    .own_judgement = "own judgement",
    .overridden = "decided by a person",
    .decided_line = "Decided by a person: {0}. What stands here builds on that.",
    .desired_line = "Desired is higher in {0}.",
    .desired_number = "{0} competences",
    .plan = "{0}: {1}, {2}.",
    .status_optimal = "Proven cheapest plan",
    .status_feasible = "A plan; whether it is the cheapest is not proven (at least {0})",
    .status_unreachable = "No plan possible with these steps; see “People without a plan”.",
    .status_stopped = "The search was stopped; there is no plan yet.",
    .for_step = "for step {0}: {1}",
    .for_phase = "opens phase {0}: {1}",
    .for_order = "must come before step {0}",
    .positions = "Where someone stands, and the next move",
    .positions_intro =
        "For each domain how deep someone is, and after the arrow how to go deeper. A dash is a domain that has not "
        "been "
        "entered yet: there one can broaden. “Lacks” counts the competences in which a level is missing for that move. "
        "A "
        "question mark says that an unknown level decides. Domains are never added up.",
    .person = "Person",
    .misses = "lacks {0}",
    .map = "The career map",
    .map_intro = "Blue and with ▶: steps that stand in one or more of the plans.",
    .rules = "How to read this page",
};

const page_words& words_of_page(language lang) noexcept {
  return lang == language::nl ? dutch_page_words : english_page_words;
}

}  // namespace loopbaan::detail
