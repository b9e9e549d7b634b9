// SPDX-License-Identifier: BSL-1.0
#include <exchange/staff_layout.hpp>

#include <algorithm>
#include <map>
#include <utility>

namespace loopbaan::detail {
namespace {

constexpr std::size_t most_columns = 16384;  // as many as Excel has

const text unused{
    "De waarden blijven bewaard. Gaat de kolom over een bekwaamheid, zet er dan het kenmerk of de titel daarvan boven.",
    "Its values are kept. If it is about a competence, head it with the competence’s id or title."};
const text absent{"Voeg de kolom toe, of vraag er niet om.", "Add the column, or do not ask for it."};

bool same_word(std::string_view a, std::string_view b) { return folded(a) == folded(b); }

/// Gives each column its use, one heading at a time.
class heading_reader {
public:
  heading_reader(const framework& fw, const staff_options& options, staff_layout& into)
      : fw_{fw},
        coding_{options.coding ? &*options.coding : nullptr},
        groups_{options.groups},
        competences_{fw.competences()},
        made_{into} {
    for (const scale& each : fw.scales()) made_.by_scale.push_back(&made_.words.emplace_back(each));
  }

  staff_column read(const std::string& heading) {
    if (auto coded = read_coded(heading)) return *std::move(coded);
    for (const std::string& group : groups_)
      if (same_word(group, heading)) return {column_use::group, group};
    for (const heading_word& each : heading_words())
      if (each.word == folded(heading) && !is_coded(each.use)) return {each.use, std::string{each.group}};
    return read_competence(heading);
  }

  staff_column read_competence(const std::string& heading) {
    const auto found = competence_of(heading);
    if (!found) return {};
    return {column_use::levels, "", {{*found, scale_words(*found)}}};
  }

  /// Where there is a coding, it alone says which columns are about competences.
  std::optional<competence_index> competence_of(const std::string& heading) const {
    const auto found = coding_ ? std::nullopt : competences_.find(heading);
    return found ? std::optional{competence_index{static_cast<std::uint32_t>(*found)}} : std::nullopt;
  }

  /// The headings that would have been used in this form of table.
  std::vector<std::string> useful_words() const {
    std::vector<std::string> words = groups_;
    if (coding_)
      for (const mapped_column& each : coding_->columns) words.push_back(each.heading);
    else if (!made_.is_long)
      words = competences_.words();
    for (const heading_word& each : heading_words())
      if (!is_coded(each.use) && (made_.is_long || !is_of_long(each.use))) words.emplace_back(each.word);
    return words;
  }

private:
  /// Does the coding alone say where this is to be found?
  bool is_coded(column_use use) const { return coding_ && (use == column_use::person || is_of_long(use)); }

  std::optional<staff_column> read_coded(const std::string& heading) {
    if (!coding_) return std::nullopt;
    if (!coding_->person.empty() && same_word(coding_->person, heading)) return staff_column{column_use::person};
    for (const auto& [group, its_heading] : coding_->groups)
      if (same_word(its_heading, heading)) return staff_column{column_use::group, group};
    for (const mapped_column& column : coding_->columns) {
      if (!same_word(column.heading, heading)) continue;
      staff_column made{column_use::levels};
      for (const auto& [competence, codes] : column.competences)
        made.levels.push_back(
            {competence, codes.empty() ? scale_words(competence) : &made_.words.emplace_back(codes, coding_->unknown)});
      return made;
    }
    return std::nullopt;
  }

  level_words* scale_words(competence_index c) {
    return made_.by_scale[fw_.scales().find(fw_.competences()[c].scale)->value];
  }

  const framework& fw_;
  const mapping* coding_;
  const std::vector<std::string>& groups_;
  word_finder competences_;
  staff_layout& made_;
};

/// What two columns that cannot stand side by side have in common.
std::string kind_of(const staff_column& column, const std::string& heading, bool coded) {
  if (column.use == column_use::levels && !coded)
    return "levels " + std::to_string(column.levels.front().competence.value);
  if (column.use == column_use::other || column.use == column_use::levels) return "heading " + folded(heading);
  return std::to_string(static_cast<int>(column.use)) + ' ' + column.group;
}

void find_twins(staff_layout& layout, const cell_rows& rows, bool coded, fault_list& faults) {
  std::map<std::string, std::size_t> first;
  for (std::size_t i = 0; i < layout.columns.size(); ++i) {
    const std::string& heading = rows.headings()[i];
    if (heading.empty()) continue;
    const auto [other, fresh] = first.try_emplace(kind_of(layout.columns[i], heading, coded), i);
    if (fresh) continue;
    faults.add({errc::duplicate_column, rows.header(i), {shown(heading), rows.column_name(other->second)}});
    layout.columns[i] = {};
  }
}

void find_missing(const staff_layout& layout, const cell_rows& rows, const staff_options& options, fault_list& faults) {
  std::vector<std::string> wanted = options.groups;
  if (options.coding) {
    if (!options.coding->person.empty()) wanted.push_back(options.coding->person);
    for (const auto& [group, heading] : options.coding->groups) wanted.push_back(heading);
    for (const mapped_column& each : options.coding->columns) wanted.push_back(each.heading);
  }
  std::vector<std::string> unused_headings;  // headings that a misspelt wish may have meant
  for (std::size_t i = 0; i < layout.columns.size(); ++i)
    if (layout.columns[i].use == column_use::other) unused_headings.push_back(rows.headings()[i]);
  for (const std::string& each : wanted)
    if (std::ranges::none_of(rows.headings(), [&](const std::string& heading) { return same_word(heading, each); }))
      faults.add({errc::missing_column, rows.header(), {each, did_you_mean(nearest(each, unused_headings), absent)}});
}

text some_headings(const cell_rows& rows) {
  constexpr std::size_t most = 12;
  const std::size_t count = rows.headings().size();
  std::string some;
  for (std::size_t i = 0; i < std::min(count, most); ++i) some += (i == 0 ? "" : ", ") + rows.column_name(i);
  return some + (count > most ? ", …" : "");
}

void note_unused(const staff_layout& layout, const cell_rows& rows, const std::set<std::string>& ignored,
                 std::vector<std::string> useful, diagnostics& notes) {
  const auto is_there = [&](const std::string& word) {
    return std::ranges::any_of(rows.headings(), [&](const std::string& heading) { return same_word(heading, word); });
  };
  std::erase_if(useful, is_there);  // nobody can have meant a column that stands there already
  for (std::size_t i = 0; i < layout.columns.size(); ++i) {
    const std::string& heading = rows.headings()[i];
    if (layout.columns[i].use != column_use::other) continue;
    if (std::ranges::any_of(ignored, [&](const std::string& each) { return same_word(each, heading); })) continue;
    notes.push_back(
        {errc::unknown_column, rows.header(i), {rows.column_name(i), did_you_mean(nearest(heading, useful), unused)}});
  }
}

/// A fixed heading wins from a competence that happens to be called so, but not in silence.
void note_two_meanings(const staff_layout& layout, const cell_rows& rows, const heading_reader& reader,
                       const framework& fw, diagnostics& notes) {
  for (std::size_t i = 0; i < layout.columns.size() && !layout.is_long; ++i) {
    const std::string& heading = rows.headings()[i];
    if (layout.columns[i].use == column_use::levels || layout.columns[i].use == column_use::other) continue;
    const auto c = reader.competence_of(heading);
    if (!c) continue;
    const competence& same = fw.competences()[*c];
    notes.push_back(
        {errc::ambiguous_column, rows.header(i), {heading, same_word(heading, same.id) ? same.title : text{same.id}}});
  }
}

}  // namespace

bool staff_layout::has(column_use use) const noexcept {
  return std::ranges::find(columns, use, &staff_column::use) != columns.end();
}

staff_layout lay_out(const cell_rows& rows, const framework& fw, const staff_options& options, fault_list& faults,
                     diagnostics& notes) {
  staff_layout made;
  const auto refuse = [&](text why) {
    faults.add({errc::not_a_table, rows.header(), {std::move(why)}});
    made.is_known = false;
    return std::move(made);
  };
  if (rows.headings().size() > most_columns) return refuse({"meer dan 16384 kolommen", "more than 16384 columns"});
  if (rows.headings().size() == 1 && !options.coding)
    return refuse({"er is maar één kolom; kolommen staan uit elkaar met ; of , of een tab",
                   "there is only one column; columns are told apart by ; or , or a tab"});

  heading_reader reader{fw, options, made};
  for (const std::string& heading : rows.headings()) made.columns.push_back(reader.read(heading));
  made.is_long = made.has(column_use::competence) && (made.has(column_use::level) || made.has(column_use::score));
  for (std::size_t i = 0; i < made.columns.size(); ++i) {
    staff_column& each = made.columns[i];
    if (made.is_long && each.use == column_use::levels) each = {};
    if (!made.is_long && is_of_long(each.use)) each = reader.read_competence(rows.headings()[i]);
  }
  find_twins(made, rows, options.coding.has_value(), faults);

  find_missing(made, rows, options, faults);
  if (!options.coding) {
    const bool has_person = made.has(column_use::person);
    const bool has_levels = made.is_long || made.has(column_use::levels);
    if (!has_person) faults.add({errc::no_person_column, rows.header(), {some_headings(rows)}});
    if (!has_levels) faults.add({errc::no_level_columns, rows.header(), {some_headings(rows)}});
    made.is_known = has_person || has_levels;
  }
  note_two_meanings(made, rows, reader, fw, notes);
  if (made.is_known)
    note_unused(made, rows, options.coding ? options.coding->ignore : std::set<std::string>{}, reader.useful_words(),
                notes);
  return made;
}

}  // namespace loopbaan::detail
