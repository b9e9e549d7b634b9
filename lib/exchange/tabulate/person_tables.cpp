// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/exchange/tables.hpp>
#include <loopbaan/people/estimate.hpp>

#include <exchange/staff/headings.hpp>
#include <exchange/table/columns.hpp>

namespace loopbaan {
namespace {

using kind = data_column::kind;
using detail::level_cell;
using detail::word_cell;

/// Columns that say who a row is about, the same in every table of people.
struct who_columns {
  /// `others` follow them: a grouping that is called as one of these gets another heading.
  who_columns(const cohort& people, const std::vector<data_column>& others) : groupings{people.groupings()} {
    made.emplace_back(kind::text, "person", "id of the person");
    std::vector<std::string> taken{"person"};
    for (const data_column& each : others) taken.push_back(each.name());
    for (const std::string& each : groupings) {
      taken.push_back(detail::free_heading(taken, "group", each));
      made.emplace_back(kind::word, taken.back(), "group of the person");
    }
  }
  void add(const person& who) {
    made[0].add(std::string_view{id = who.id()});
    for (std::size_t i = 0; i < groupings.size(); ++i) made[i + 1].add(word_cell(who.group(groupings[i])));
  }
  std::vector<std::string> groupings;
  std::vector<data_column> made;
  std::string id;
};

std::vector<competence_index> all_competences(const framework& on) {
  std::vector<competence_index> all;
  for (const competence_index c : on.competences().indices()) all.push_back(c);
  return all;
}

/// Those that a profile says anything of.
std::vector<competence_index> competences_of(const framework& on, profile_index target) {
  const std::vector<rank> none(on.competences().size(), rank::unknown);
  std::vector<competence_index> found;
  for (const gap_line& line : find_gap(on, standing{.levels = none}, target).lines) found.push_back(line.competence);
  return found;
}

data_table joined(std::vector<data_column> first, std::vector<data_column> then) {
  for (data_column& each : then) first.push_back(std::move(each));
  return data_table{std::move(first)};
}

}  // namespace

data_table tabulate_people(const cohort& people) {
  const framework& on = people.fw();
  std::vector<data_column> facts;
  facts.emplace_back(kind::word, "phase", "id of the phase");
  facts.emplace_back(kind::number, "fte", "working-time factor", "fte");
  facts.emplace_back(kind::day, "since", "first day");
  facts.emplace_back(kind::text, "done", "ids of the steps that were done, with spaces between");
  if (on.routes().size() > 0) facts.emplace_back(kind::word, "route", "id of the route into the profession");
  const std::size_t first = facts.size();
  who_columns who{people, facts};
  std::vector<std::string> taken;
  for (const auto* columns : {&who.made, &facts})
    for (const data_column& each : *columns) taken.push_back(each.name());
  const detail::word_finder competences{on.competences()};
  for (const competence_index c : on.competences().indices()) {
    taken.push_back(detail::free_heading(taken, "competence", detail::heading_of(people, competences, c)));
    facts.push_back(detail::level_column(
        on, {c}, taken.back(),
        "id of the level of “" + on.competences()[c].title.in_language(language::en) + "”; 0: not shown"));
  }
  for (std::size_t row = 0; row < people.size(); ++row) {
    const person each = people[row];
    who.add(each);
    facts[0].add(each.phase() ? cell_value{std::string_view{on.phases()[*each.phase()].id}} : cell_value{});
    facts[1].add(each.fte() ? cell_value{*each.fte()} : cell_value{});
    facts[2].add(each.since() ? cell_value{*each.since()} : cell_value{});
    std::string done;
    for (const step_index s : each.done()) done += (done.empty() ? "" : " ") + on.steps()[s].id;
    facts[3].add(word_cell(done));
    if (on.routes().size() > 0)
      facts[4].add(each.route() ? cell_value{std::string_view{on.routes()[*each.route()].id}} : cell_value{});
    for (const competence_index c : on.competences().indices())
      facts[first + c.value].add(level_cell(on, c, each.level(c)));
  }
  return joined(std::move(who.made), std::move(facts));
}

data_table tabulate_evidence(const cohort& people) {
  const framework& on = people.fw();
  std::vector<data_column> made;
  made.emplace_back(kind::text, "person", "id of the person");
  made.emplace_back(kind::word, "competence", "id of the competence");
  made.push_back(detail::level_column(on, all_competences(on), "level", "id of the level; 0: not shown"));
  made.emplace_back(kind::number, "score", "what the instrument gave");
  made.emplace_back(kind::word, "rater", "kind of rater");
  made.emplace_back(kind::word, "rater id", "pseudonym of the rater, or of who decided");
  made.emplace_back(kind::day, "date", "day of the entry");
  made.emplace_back(kind::word, "instrument", "id of the instrument");
  made.emplace_back(kind::word, "kind", "rating, prior_learning, waiver, not_applicable or override");
  made.emplace_back(kind::day, "until", "last day on which it counts");
  made.emplace_back(kind::text, "reason", "why it was decided so");
  made.emplace_back(kind::word, "source", "where the entry comes from");
  for (std::size_t row = 0; row < people.size(); ++row)
    for (const evidence& each : people[row].ratings()) {
      const std::string id = people[row].id();
      std::size_t column = 0;
      const auto add = [&](const cell_value& cell) { made[column++].add(cell); };
      add(std::string_view{id});
      add(std::string_view{on.competences()[each.competence].id});
      add(level_cell(on, each.competence, each.level));
      add(each.score ? cell_value{*each.score} : cell_value{});
      add(each.rated_by ? cell_value{name(on, *each.rated_by)} : cell_value{});
      add(word_cell(each.who));
      add(each.day ? cell_value{*each.day} : cell_value{});
      add(word_cell(each.instrument));
      add(name(each.kind));
      add(each.until ? cell_value{*each.until} : cell_value{});
      add(word_cell(each.reason));
      add(word_cell(each.source));
    }
  return data_table{std::move(made)};
}

data_table tabulate_levels(const cohort& people) {
  const framework& on = people.fw();
  std::vector<data_column> made;
  made.emplace_back(kind::word, "competence", "id of the competence");
  made.push_back(detail::level_column(on, all_competences(on), "level", "id of the level; 0: not shown"));
  made.emplace_back(kind::whole, "rank", "the level as a number of its scale, 0: not shown", "levels");
  made.emplace_back(kind::word, "origin", "how the level was found");
  made.emplace_back(kind::word, "sureness", "how sure it is, and why");
  made.emplace_back(kind::whole, "ratings", "ratings in force", "ratings");
  made.emplace_back(kind::whole, "lower", "other raters who say lower than the level", "raters");
  made.emplace_back(kind::day, "newest", "day of the most recent rating in force");
  made.emplace_back(kind::number, "chance", "how likely this level or a higher one is (rule severity)");
  made.emplace_back(kind::whole, "raters", "raters of whom a rating is in force, the person included", "raters");
  who_columns who{people, made};
  for (std::size_t row = 0; row < people.size(); ++row)
    for (const competence_index c : on.competences().indices()) {
      const person each = people[row];
      if (each.level(c) == rank::unknown) continue;
      const level_estimate found = estimate_level(each, c);
      who.add(each);
      made[0].add(std::string_view{on.competences()[c].id});
      made[1].add(level_cell(on, c, found.level));
      made[2].add(static_cast<std::int64_t>(number(found.level)));
      made[3].add(name(found.origin));
      made[4].add(name(found.sure));
      made[5].add(static_cast<std::int64_t>(found.by_others + found.own + found.unnamed));
      made[6].add(static_cast<std::int64_t>(found.lower));
      made[7].add(found.newest ? cell_value{*found.newest} : cell_value{});
      made[8].add(found.chance ? cell_value{*found.chance} : cell_value{});
      made[9].add(static_cast<std::int64_t>(found.others + (found.own > 0 ? 1 : 0) + (found.unnamed > 0 ? 1 : 0)));
    }
  return joined(std::move(who.made), std::move(made));
}

data_table tabulate_gaps(const cohort& people, profile_index target) {
  const framework& on = people.fw();
  std::vector<data_column> made;
  const std::vector<competence_index> asked = competences_of(on, target);
  const auto levels = [&](const char* heading, const char* meaning) {
    made.push_back(detail::level_column(on, asked, heading, meaning));
  };
  made.emplace_back(kind::word, "competence", "id of the competence");
  levels("current", "id of the level now; 0: not shown; absent: unknown");
  levels("required", "id of the level that is needed");
  levels("desired", "id of the level that is desired beyond that");
  made.emplace_back(kind::whole, "missing", "levels missing at most to what is needed: unknown counts as not shown",
                    "levels");
  made.emplace_back(kind::whole, "missing_certainly", "levels missing for certain: 0 where the level is unknown",
                    "levels");
  made.emplace_back(kind::whole, "missing_desired", "levels still missing to what is desired", "levels");
  made.emplace_back(kind::word, "origin", "how the level was found");
  who_columns who{people, made};
  for (std::size_t row = 0; row < people.size(); ++row) {
    const person each = people[row];
    for (const gap_line& line : find_gap(on, each.stands(), target).lines) {
      const auto wanted = [&](rank at) {
        return at == rank::not_shown ? cell_value{} : level_cell(on, line.competence, at);
      };
      who.add(each);
      made[0].add(std::string_view{on.competences()[line.competence].id});
      made[1].add(level_cell(on, line.competence, line.current));
      made[2].add(wanted(line.required));
      made[3].add(wanted(line.desired));
      made[4].add(static_cast<std::int64_t>(line.missing()));
      made[5].add(static_cast<std::int64_t>(line.missing_certainly()));
      made[6].add(static_cast<std::int64_t>(line.missing_desired()));
      made[7].add(name(each.origin(line.competence)));
    }
  }
  return joined(std::move(who.made), std::move(made));
}

}  // namespace loopbaan
