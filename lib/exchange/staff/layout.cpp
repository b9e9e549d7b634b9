// SPDX-License-Identifier: BSL-1.0
#include <exchange/staff/layout.hpp>

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include <core/near_words.hpp>
#include <core/string_map.hpp>
#include <exchange/staff/heading_reader.hpp>
#include <exchange/staff/layout_questions.hpp>
#include <exchange/table/plain_words.hpp>

namespace loopbaan::detail {
namespace {

constexpr std::size_t most_columns = 16384;  // as many as Excel has

const text unused{
    "Gaat de kolom over een bekwaamheid, zet er dan het kenmerk of de titel daarvan boven, of zeg het met --mapping "
    "(“loopbaan mapping”). Is zij een groep, zoals een locatie, vraag er dan om met --group (groups=); moet zij mee in "
    "wat er geschreven wordt, met --keep (keep=).",
    "If it is about a competence, head it with the competence’s id or title, or say so with --mapping (“loopbaan "
    "mapping”). If it is a group, such as a location, ask for it with --group (groups=); to have it written on, with "
    "--keep (keep=)."};
const text near_in_file{" Zet dat er dan boven, of zeg het met --mapping (“loopbaan mapping”).",
                        " Then head it so, or say so with --mapping (“loopbaan mapping”)."};
text said_by(const std::string& who) {
  return detail::filled(
      "Zij zegt ook wie beoordeelde (“{0}”). Maak er een regel per persoon en beoordelaar van, met een kolom "
      "“beoordelaar”: zonder die telt het niveau als vastgesteld.",
      "It says who rated too (“{0}”). Make it a row per person and rater, with a column “rater”: without that the "
      "level counts as established.",
      {who});
}
const text absent{"Voeg de kolom toe, of vraag er niet om.", "Add the column, or do not ask for it."};

/// A table holds ratings where a column says who gave them, when, or with what. Of several columns that could say one
/// thing the most precise does.
void find_form(staff_layout& layout) {
  if (layout.has(column_use::competence) && (layout.has(column_use::level) || layout.has(column_use::score))) {
    layout.form = table_form::ratings;
    return;
  }
  using enum column_use;
  constexpr std::array says_so{rater, who, date, instrument};
  const bool any = std::ranges::any_of(layout.columns, [&](const staff_column& each) {
    return each.says != heading_strength::loose && std::ranges::find(says_so, each.use) != says_so.end();
  });
  if (any && layout.has(levels)) layout.form = table_form::gatherings;
}

/// Does a coding say which column is the one with persons?
bool names_person(const mapping& coding) {
  return !coding.person.empty() ||
         std::ranges::any_of(coding.uses, [](const auto& each) { return each.second == "person"; });
}

/// Is this a use that a column has in a table of this form?
bool is_used(column_use use, table_form form) {
  if (form == table_form::ratings) return use != column_use::levels;
  if (!is_of_ratings(use)) return true;
  if (use == column_use::competence || use == column_use::level || use == column_use::score) return false;
  return form == table_form::gatherings;
}

void yield_to_more_precise(staff_layout& layout) {
  using enum column_use;
  std::map<std::pair<column_use, std::string>, heading_strength> best;  // by use, and grouping
  for (const staff_column& each : layout.columns) {
    const auto [at, fresh] = best.try_emplace({each.use, each.group}, each.says);
    if (!fresh) at->second = std::max(at->second, each.says);
  }
  for (staff_column& each : layout.columns) {
    if (each.use == levels || each.use == other) continue;
    const heading_strength most = best[{each.use, each.group}];
    const bool yields = each.use == person || is_of_ratings(each.use) || each.says == heading_strength::loose ||
                        (each.use != group && most == heading_strength::said);
    if (yields && each.says < most) each = {};
  }
}

/// Makes the columns that are asked for as groupings these too: by their heading, or else by what they mean. They keep
/// the use that they have, so that grouping changes no answer.
void group(staff_layout& layout, const cell_rows& rows, const std::vector<std::string>& groups) {
  if (groups.empty()) return;
  string_map<std::vector<std::size_t>> headed;  // columns by the form of their heading
  for (std::size_t i = 0; i < layout.columns.size(); ++i) headed[heading_form(rows.headings()[i])].push_back(i);
  for (const std::string& each : groups) {
    const auto make = [&](staff_column& column) {
      if (column.use == column_use::other)
        column = {column_use::group, each};
      else if (column.group != each && std::ranges::find(column.also, each) == column.also.end())
        column.also.push_back(each);
    };
    const std::string form = heading_form(each);
    if (const auto found = headed.find(form); found != headed.end()) {
      for (const std::size_t column : found->second) make(layout.columns[column]);
      continue;
    }
    const auto word = std::ranges::find(heading_words(), std::string_view{form}, &heading_word::word);
    if (word == heading_words().end()) continue;
    const auto same = std::ranges::find_if(layout.columns, [&](const staff_column& column) {
      return column.use == word->use && column.group == word->group;
    });
    if (same != layout.columns.end()) make(*same);
  }
}

/// The groupings that the table has.
std::set<std::string> groupings_of(const staff_layout& layout) {
  std::set<std::string> made;
  for (const staff_column& each : layout.columns) {
    made.insert(each.group);
    made.insert(each.also.begin(), each.also.end());
  }
  return made;
}

/// What two columns that cannot stand side by side have in common; nothing for one that stands beside any.
std::vector<std::string> kinds_of(const staff_column& column, const std::string& heading, bool are_ratings) {
  if (column.use == column_use::other || (column.use == column_use::levels && are_ratings))
    return {"heading " + heading_form(heading)};
  if (column.use != column_use::levels) return {std::to_string(static_cast<int>(column.use)) + ' ' + column.group};
  std::vector<std::string> kinds;
  for (const level_source& each : column.levels) kinds.push_back("levels " + std::to_string(each.competence.value));
  return kinds;
}

void find_duplicates(staff_layout& layout, const cell_rows& rows, bool are_ratings, diagnostic_list& errors) {
  std::map<std::string, std::size_t> first;
  for (std::size_t i = 0; i < layout.columns.size(); ++i) {
    const std::string& heading = rows.headings()[i];
    if (heading.empty()) continue;
    for (const std::string& kind : kinds_of(layout.columns[i], heading, are_ratings)) {
      const auto [other, fresh] = first.try_emplace(kind, i);
      if (fresh || other->second == i) continue;
      errors.add({errc::duplicate_column, rows.header(i), {shown(heading), rows.column_name(other->second)}});
      layout.columns[i] = {};
      break;
    }
  }
}

/// Wishes that the table does not fulfil. What is to be kept is marked.
template <class Lacks>
void find_missing(staff_layout& layout, const cell_rows& rows, const staff_options& options, const Lacks& lacks) {
  std::vector<std::string> wanted;
  const std::set<std::string> groupings = groupings_of(layout);
  std::ranges::copy_if(options.groups, std::back_inserter(wanted),
                       [&](const std::string& each) { return !groupings.contains(each); });
  if (options.coding) {
    if (!options.coding->person.empty()) wanted.push_back(options.coding->person);
    for (const auto& [group, heading] : options.coding->groups) wanted.push_back(heading);
    for (const mapped_column& each : options.coding->columns) wanted.push_back(each.heading);
    for (const auto& [heading, use] : options.coding->uses) wanted.push_back(heading);
  }
  wanted.insert(wanted.end(), options.keep.begin(), options.keep.end());
  if (wanted.empty()) return;
  std::set<std::string> kept;
  for (const std::string& each : options.keep) kept.insert(heading_form(each));
  std::set<std::string> there;
  std::vector<std::string> unused_headings;  // headings that a misspelt wish may have meant
  for (std::size_t i = 0; i < layout.columns.size(); ++i) {
    const std::string form = heading_form(rows.column_name(i));
    if (layout.columns[i].use == column_use::other) {
      unused_headings.push_back(rows.headings()[i]);
      layout.columns[i].is_kept = kept.contains(form);
    }
    there.insert(form);
  }
  std::erase_if(wanted, [&](const std::string& each) { return there.contains(heading_form(each)); });
  if (wanted.empty()) return;
  const near_words unused_words{unused_headings};
  for (const std::string& each : wanted)
    lacks({errc::missing_column, rows.header(), {each, did_you_mean(unused_words.nearest(each), absent)}});
}

/// What is not used is said: without a word what nobody needs, else with the nearest word that would have been used.
void note_unused(const staff_layout& layout, const cell_rows& rows, const heading_reader& reader, diagnostics& notes) {
  std::optional<near_words> useful;
  const auto nearest_useful = [&](const std::string& heading) {
    if (!useful) {
      std::set<std::string> there;
      for (const std::string& each : rows.headings()) there.insert(heading_form(each));
      std::vector<std::string> words = reader.useful_words();
      // Nobody can have meant a column that stands there already.
      std::erase_if(words, [&](const std::string& word) { return there.contains(heading_form(word)); });
      useful.emplace(words);
    }
    return useful->nearest(heading);
  };
  for (std::size_t i = 0; i < layout.columns.size(); ++i) {
    const std::string& heading = rows.headings()[i];
    if (layout.columns[i].use != column_use::other || layout.columns[i].is_kept || reader.is_ignored(heading)) continue;
    if (!reader.several_meant(heading).empty() && layout.form != table_form::ratings) continue;  // told already
    const auto heads_people = [form = heading_form(heading)](const heading_word& word) {
      return word.use == column_use::person && word.word == form;
    };
    // Beside a number of each person, a column of persons holds their names.
    if (const auto why =
            std::ranges::any_of(heading_words(), heads_people) ? needless::personal : needless_column(heading)) {
      const text remedy = *why == needless::personal
                              ? text{"Laat zij liever weg uit het bestand: een nummer per persoon is genoeg.",
                                     "Better leave it out of the file: a number for each person is enough."}
                              : text{"Wat erin staat gaat niet mee.", "What it says is not written on."};
      notes.push_back({errc::needless_column, rows.header(i), {rows.column_name(i), remedy}});
      continue;
    }
    if (const std::string who = rater_in_heading(heading, reader); !who.empty()) {
      notes.push_back({errc::unknown_column, rows.header(i), {rows.column_name(i), said_by(who)}});
      continue;
    }
    const std::string near = nearest_useful(heading);
    text remedy = did_you_mean(near, unused);
    if (!near.empty())
      remedy = detail::in_each_language(
          [&](language lang) { return remedy.in_language(lang) + near_in_file.in_language(lang); });
    notes.push_back({errc::unknown_column, rows.header(i), {rows.column_name(i), std::move(remedy)}});
  }
}

bool has_levels_of(const staff_layout& layout, competence_index c) {
  return std::ranges::any_of(layout.columns, [&](const staff_column& column) {
    return column.use == column_use::levels &&
           std::ranges::find(column.levels, c, &level_source::competence) != column.levels.end();
  });
}

/// A fixed heading wins from a competence that happens to be called so, but not in silence: unless that competence has
/// a column of its own, so that nobody can have meant it.
void note_two_meanings(const staff_layout& layout, const cell_rows& rows, const heading_reader& reader,
                       const framework& fw, diagnostics& notes) {
  if (layout.form == table_form::ratings) return;
  for (std::size_t i = 0; i < layout.columns.size(); ++i) {
    const std::string& heading = rows.headings()[i];
    if (layout.columns[i].use == column_use::levels || layout.columns[i].use == column_use::other) continue;
    const auto c = reader.competence_of(heading);
    if (!c || has_levels_of(layout, *c)) continue;
    const competence& same = fw.competences()[*c];
    const bool by_id = folded(heading) == folded(same.id);
    notes.push_back({errc::ambiguous_column, rows.header(i), {heading, by_id ? same.title : text{same.id}}});
  }
}

/// A heading that means several competences means none, and that is an error: which one it is, is not guessed.
/// True when there is such a heading.
bool find_ambiguous(const staff_layout& layout, const cell_rows& rows, const heading_reader& reader,
                    const framework& fw, diagnostic_list& errors) {
  bool any = false;
  if (layout.form == table_form::ratings) return any;
  for (std::size_t i = 0; i < layout.columns.size(); ++i) {
    if (layout.columns[i].use != column_use::other || reader.is_ignored(rows.headings()[i])) continue;
    std::string choices;
    for (const std::size_t each : reader.several_meant(rows.headings()[i]))
      choices +=
          (choices.empty() ? "" : ", ") + fw.competences()[competence_index{static_cast<std::uint32_t>(each)}].id;
    if (choices.empty()) continue;
    any = true;
    errors.add({errc::several_meanings, rows.header(i), {shown(rows.headings()[i]), choices}});
  }
  return any;
}

}  // namespace

bool staff_layout::has(column_use use) const noexcept {
  return std::ranges::find(columns, use, &staff_column::use) != columns.end();
}

staff_layout lay_out(const cell_rows& rows, const framework& fw, const staff_options& options, diagnostic_list& errors,
                     diagnostics& notes) {
  staff_layout made;
  const auto refuse = [&](text why) {
    errors.add({errc::not_a_table, rows.header(), {std::move(why)}});
    made.is_known = false;
    return std::move(made);
  };
  if (rows.headings().size() > most_columns) return refuse({"meer dan 16384 kolommen", "more than 16384 columns"});
  if (rows.headings().size() == 1 && !options.coding)
    return refuse({"er is maar één kolom; kolommen staan uit elkaar met ; of , of een tab",
                   "there is only one column; columns are told apart by ; or , or a tab"});

  heading_reader reader{fw, options, made};
  for (const std::string& heading : rows.headings()) made.columns.push_back(reader.read(heading));
  const auto is_known = [](const staff_column& each) { return each.use != column_use::other; };
  if (options.header_row > 0 && std::ranges::none_of(made.columns, is_known)) {
    errors.add({errc::header_names_nothing, rows.header(), {some_headings(rows)}});
    made.is_known = false;
    return made;
  }
  find_form(made);
  const auto unlevelled = competence_without_level(made);
  if (unlevelled) made.form = table_form::ratings;
  for (std::size_t i = 0; i < made.columns.size(); ++i) {
    staff_column& each = made.columns[i];
    if (is_used(each.use, made.form)) continue;
    each = made.form == table_form::ratings ? staff_column{} : reader.read_competence(rows.headings()[i]);
  }
  yield_to_more_precise(made);
  group(made, rows, options.groups);
  find_duplicates(made, rows, options.coding && options.coding->rated_by, errors);
  const bool is_ambiguous = find_ambiguous(made, rows, reader, fw, errors);

  const auto lacks = [&](diagnostic found) {
    if (options.is_part)
      made.lacking.push_back(std::move(found));
    else
      errors.add(std::move(found));
  };
  find_missing(made, rows, options, lacks);
  const bool has_person = made.has(column_use::person) || (options.coding && !names_person(*options.coding));
  const bool has_levels = made.form == table_form::ratings || made.has(column_use::levels) || is_ambiguous;
  if (!has_person) errors.add({errc::no_person_column, rows.header(), {some_headings(rows), may_it_be(made, rows)}});
  if (unlevelled)
    errors.add({errc::rating_without_level,
                rows.header(*unlevelled),
                {rows.column_name(*unlevelled), unused_headings_of(made, rows)}});
  if (!has_levels) lacks({errc::no_level_columns, rows.header(), {some_headings(rows)}});
  made.is_known = !unlevelled && (has_person || has_levels);
  note_two_meanings(made, rows, reader, fw, notes);
  if (made.is_known) note_unused(made, rows, reader, notes);
  return made;
}

}  // namespace loopbaan::detail
