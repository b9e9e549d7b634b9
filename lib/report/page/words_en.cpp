// SPDX-License-Identifier: BSL-1.0
#include <report/page/words_in.hpp>

#include <core/words_in.hpp>

namespace loopbaan::detail {

const page_words english_page_words = {
    .title = "On the way to: {0}",
    .skip = "To the contents",
    .contents = "Contents",
    .question = "What was asked",
    .file = "File",
    .people = "Number of people",
    .profile = "Target profile",
    .objective = "The plan is cheapest in",
    .cheapest_hours = "hours",
    .cheapest_cost = "money",
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
    .not_applicable = "{0} not applicable",
    .rater_unknown = "{0} from a rating by who is not known",
    .overridden_levels = "{0} decided by a person, with a reason",
    .notes = "Notes of the reading",
    .no_notes = "none",
    .notes_elsewhere = "there are some; they are about rows of the file, so they do not stand on this page",
    .as_of = "Levels as of",
    .day_and_year = "{0} ({2} {1})",
    .no_day = "no day was chosen (--as-of)",
    .age = "Ratings from",
    .undated = "levels without a day",
    .from_to = "{2} {0} up to {1}",
    .from_code = "no file",
    .summary = "Summary",
    .about_one = "This page compares one person with the profile {0}: {1}.",
    .about = "This page compares {0} people with the profile {1}: {2}.",
    .competences_one = "1 competence, with a required level",
    .competences_more = "{0} competences, each with a required level",
    .asked_choice = "{0} of {1} by choice",
    .asked_nothing = "it asks nothing",
    .too_few = "No figures are shown here about fewer than {0} people.",
    .met = "{0} of them ({1}) meet everything already.",
    .met_hidden =
        "How many of them meet everything already is not shown here: it is about nearly nobody or nearly everybody, or "
        "would give away a protected figure.",
    .lowest = "Of what is shown here “{0}” is missing most: {1} people are not yet {2} in it.",
    .lowest_yes_no = "Of what is shown here “{0}” is missing most: {1} people do not have it yet.",
    .lowest_hidden = "Which competence is missing most is protected.",
    .plans_both = "There is a plan for {0} people, and none for {1}: “People without a plan” says why.",
    .plans_nearly_all = "{0} people need a plan, and all of them have one, or all but one.",
    .plans_nearly_none = "{0} people need a plan, and none of them has one, or only one.",
    .plans_hidden = "How many people have a plan is not shown here: it would give away a protected figure.",
    .board_hours = "Paid by the board: {0} if all that is unknown is there, {1} if nothing of it is.",
    .phase_sentence = "{0} ({1} people): {2}",
    .all_phases = "All",
    .median_sentence = "The plan in the middle costs {0}.",
    .costs_between = "plans take at least {0} together and at most {1}.",
    .costs_least = "plans take at least {0} together.",
    .costs_most = "plans take at most {0} together.",
    .unsaid =
        "Of {0} the framework does not say {1}: in plans that counts as 0, and a plan with them is only cheapest if it "
        "truly is nothing.",
    .unsaid_needed = "Among what is needed: {0}.",
    .steps_one = "1 step",
    .steps_more = "{0} steps",
    .groups = "How many people meet the profile",
    .groups_intro =
        "Per competence: how many people have the required level. Who is unknown counts as “not yet”. Groups of "
        "fewer than {0} people are protected.",
    .coverage_caption = "Who meets the profile, per {0}",
    .coverage_part = "part {0} of {1}",
    .competence = "Competence",
    .required_level = "Required",
    .everyone = "All ({0})",
    .whole_profile = "The whole profile",
    .no_group = "no group",
    .hidden = "protected",
    .hidden_legend =
        "Protected: it is about fewer than {0} people (n<{0}), or about (nearly) nobody or everybody, or the cell "
        "would "
        "give away another protected cell.",
    .small_groups = "Too small for figures of their own (n<{1}), counted in all: {0}.",
    .kept_groups =
        "Large enough, but without figures of their own, since these would give someone or another group away; counted "
        "in all: {0}.",
    .on_its_own =
        "This page takes no earlier page into account: who has one about some of the same people can subtract the two. "
        "Name the earlier staff file when making the page (--seen), and that is protected too.",
    .beside_one = "This page is protected beside the earlier count that its readers have.",
    .beside_more = "This page is protected beside the {0} earlier counts that its readers have.",
    .moved = "People have come, gone or changed group since; so figures about plans and steps are not shown here.",
    .more_groups = "{0} more groups",
    .many_groups =
        "There are figures about {0} groups ({1}), too many for a column each. Here stands in how many of them so many "
        "people meet. The figures of each group are in the workbook that can be made with this page (-o page.xlsx).",
    .many_caption = "Number of groups ({0}) by the part of their people who meet",
    .quarter_below = "less than {0}",
    .quarter_from = "{0} to {1}",
    .many_costs = "What plans cost by {0} is in that workbook: it is about {1} groups.",
    .unknown_head = "Unknown",
    .needs = "Which steps are needed together",
    .needs_caption = "Steps that several people need, the most wanted first",
    .needs_hidden =
        "Of no step a figure may show here: (nearly) nobody needs it, or (nearly) everybody, or the figure would be "
        "about "
        "too few people.",
    .needs_note =
        "A step that (nearly) nobody or (nearly) everybody needs is not in this table, nor counted in its sums: that "
        "would give someone away.",
    .costs_caption = "What plans take together, by {0}",
    .costs_note =
        "At least: if all that is unknown turns out to be there. At most: if nothing of it is; who has no plan then is "
        "not "
        "counted in it. Both are rounded outwards, so far that nobody's part follows.",
    .at_least = "at least",
    .at_most = "at most",
    .step = "Step",
    .times = "People",
    .places = "Places each time",
    .held = "Times held",
    .hours_each = "Hours each",
    .cost_each = "Cost each",
    .hours_total = "Hours together",
    .cost_total = "Cost together",
    .phases = "What it takes, by phase and payer",
    .phases_intro =
        "There is no sum over phases: a student studies, a {0} develops in time of the {1}. “At least” holds if "
        "all "
        "that is unknown turns out to be there, “at most” if nothing of it is.",
    .phases_caption = "What plans take, by phase",
    .phases_note =
        "Sums are rounded outwards, so far that nobody's part follows; what would tell of a small number of people is "
        "protected. Who has no "
        "plan "
        "if nothing is there does not count in “at most”. A payer may pay more in the one case and less in the other: "
        "then "
        "these are other plans.",
    .phase = "Phase",
    .no_phase = "All ({0})",
    .no_phase_short = "no phase",
    .led_by = "first: {0}",
    .median_least = "Plan in the middle, if all is there",
    .median_most = "Plan in the middle, if nothing is",
    .half_between = "(half of them between {0} and {1})",
    .payers_caption = "Who pays, by phase",
    .payer = "Paid by",
    .no_payer = "not said",
    .hours_if_there = "Hours, if all is there",
    .hours_if_not = "Hours, if nothing is",
    .cost_if_there = "Cost, if all is there",
    .cost_if_not = "Cost, if nothing is",
    .this_year = "This {0} first: who bears what, by phase",
    .this_year_hidden =
        "What a payer bears in a phase this {0} and does not stand here is protected: it would tell something "
        "of "
        "too few people, or there is none.",
    .this_year_intro =
        "What of the plans falls in the {0} weeks that are left of this {1}, if all begin now and a "
        "{1} has 40 weeks; of what takes longer the part by weeks. What comes after is the difference with the table "
        "of all together.",
    .no_years =
        "What falls in this {0}, the next and later, beside what the accounts of the policy give, stands here once "
        "the plans are scheduled: with loopbaan report … --from DAY, and where there are any --policy FILE and --offers "
        "FILE; from Python with schedules.",
    .years_intro =
        "Of each apart it was found when the steps of the plan can be. What the accounts give are the hours of people's own "
        "accounts with a limit; what was saved of earlier years comes on top, and hours of a payer without a limit are not "
        "in it. What fits into no year stands apart: for these people there is no schedule.",
    .years_caption = "When it falls, and what the accounts give, by phase",
    .later_years = "later",
    .in_no_year = "in none of these years",
    .asked_least = "Asked, at least",
    .asked_most = "Asked, at most",
    .given_least = "Accounts give, at least",
    .given_most = "Accounts give, at most",
    .in_year = "{0} to {1} in {2}",
    .in_years = "the plans together ask {0}.",
    .of_others = "hours of others",
    .estimated_phases = "Of the hours are estimates (in tens of percents): {0}.",
    .estimated_share = "{0} {1}%",
    .estimated_needs = "* Estimated. Of all in this table that is {0} of the {1} and {2} of the {3}.",
    .unreached = "People without a plan",
    .unreached_none = "There is a plan for everybody, or none is needed.",
    .unreached_few = "At most one person has no plan; so it does not stand here why.",
    .unreached_hidden = "Whether people have no plan, and why, is protected here.",
    .unreached_count = "This goes for {0} people.",
    .stopped_count = "For {0} people the search was stopped before there was a plan.",
    .unreached_others = "For {0} people there are other reasons, which are not shown here.",
    .unreached_because = "With the steps of this framework the profile is out of reach, because:",
    .unreached_who = "This goes for:",
    .stopped_people = "The search was stopped before there was a plan. This goes for:",
    .persons = "Per person",
    .persons_intro =
        "In the order of the file. The largest gap comes first. After each step stands which competence it is for.",
    .legend_now = "level now",
    .legend_required = "required",
    .legend_desired = "desired",
    .legend_unknown = "unknown",
    .one_phase = "All people are in the phase {0}.",
    .all_met = "Meet everything ({0}):",
    .met_named = "Meets {0} of {1}: {2}.",
    .met_number = "Meets the {0} others of {1}.",
    .met_areas = "Meets the {0} others of {1}, with all of {2}.",
    .met_none = "Meets none of the {0} yet.",
    .met_none_one = "Does not meet the profile yet.",
    .missing_one = "1 level short: {0} → {1}",
    .missing_more = "{0} levels short: {1} → {2}",
    .missing_yes_no = "not yet",
    .unknown_level = "unknown → {0}",
    .unknown_yes_no = "unknown",
    .own_judgement = "own judgement",
    .unknown_judge = "not known who judged",
    .overridden = "decided by a person",
    .decided_line = "Decided by a person: {0}. What stands here builds on that.",
    .desired_line = "Desired higher in {0}.",
    .plan = "{0}: {1}, {2}.",
    .plan_others = "Of others: {0}.",
    .plan_credits = "It gives {0}.",
    .plan_estimated = "Estimated: {0} of the {1}.",
    .plan_lead = "First responsible: {0}.",
    .plan_routes = "The route is not known; open are {0}. This is the cheapest plan over all of them.",
    .between_weeks = "wk {0}–{1}",
    .line_lead = "first responsible: {0}",
    .line_first = "first",
    .line_facts = "What the steps of these plans are",
    .kind = "Kind",
    .provider = "Provider",
    .others_each = "Hours of others",
    .weeks_each = "Weeks",
    .appointment = "Takes an appointment",
    .yes = "yes",
    .estimates = "* Estimated. Weeks count from the beginning of the plan, all that is open being done side by side.",
    .range_between = "Depending on what is unknown the plan takes at least {0} and at most {1}.",
    .range_open = "The plan takes at least {0}; or there is no plan: that depends on what is unknown.",
    .range_none = "There is no plan, whatever is found of what is unknown.",
    .status_optimal = "Proven cheapest",
    .status_feasible = "A plan; whether it is the cheapest is not proven (at least {0})",
    .status_unreachable = "No plan possible with these steps; see “People without a plan”.",
    .status_stopped = "The search was stopped; there is no plan yet.",
    .for_step = "for step {0}: {1}",
    .for_phase = "opens phase {0}: {1}",
    .for_order = "must come before step {0}",
    .find = "Find person",
    .all = "all",
    .order = "Order",
    .order_file = "as in the file",
    .order_id = "id",
    .show_all = "Show everyone",
    .key = "key / finds",
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
    .map_intro = "Blue and with ▶: the steps in the table of what is needed.",
    .rules = "How to read this page",
};

const page_words& words_of_page(language lang) noexcept { return words_in(lang, dutch_page_words, english_page_words); }

}  // namespace loopbaan::detail
