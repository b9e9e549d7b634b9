// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include <loopbaan/exchange/documents.hpp>

#include <plan/model/figures.hpp>

namespace loopbaan {
namespace {

constexpr std::size_t most_in_note = 5;

/// The first few ids of those that a note is about, and how many there are.
struct some_named {
  std::size_t count = 0;
  std::string words = {};
  std::string first = {};  ///< where the first of them stands

  void add(const std::string& name, const std::string& at) {
    if (count == 0) first = at;
    if (count < most_in_note) words += (count == 0 ? "" : ", ") + name;
    if (count == most_in_note) words += ", …";
    ++count;
  }
};

text count_of(std::size_t all, const phrase& what) {
  return detail::in_each_language([&](language lang) { return std::to_string(all) + what.in_language(lang); });
}

/// Steps without a figure where others have it. A framework that counts no euro at all says so by that: no plan will be
/// made of a mixture.
void note_figures(const framework& fw, const std::string& file, std::size_t first_step, diagnostics& notes) {
  const std::size_t all = fw.steps().size() - std::min(first_step, fw.steps().size());
  for (const detail::step_figure& each : detail::step_figures) {
    some_named lacking;
    for (const step_index s : fw.steps().indices())
      if (s.value >= first_step && !each.is_given(fw.steps()[s]))
        lacking.add(fw.steps()[s].id, "/steps/" + std::to_string(s.value - first_step));
    if (lacking.count == 0 || lacking.count == all) continue;
    notes.push_back({errc::figures_not_given,
                     {file, lacking.first},
                     {std::to_string(lacking.count), count_of(all, {" ontwikkelstappen", " steps"}),
                      each.unsaid.words(), lacking.words, each.name}});
  }
}

/// Assessments that take nobody’s time while others do: what to find out first is weighed by it.
void note_assessments(const framework& fw, const std::string& file, diagnostics& notes) {
  some_named lacking;
  const auto& all = fw.assessments();
  for (const auto i : all.indices())
    if (!all[i].hours && !all[i].hours_of_others) lacking.add(all[i].id, "/assessments/" + std::to_string(i.value));
  if (lacking.count == 0 || lacking.count == all.size()) return;
  notes.push_back({errc::figures_not_given,
                   {file, lacking.first},
                   {std::to_string(lacking.count), count_of(all.size(), {" vaststellingen", " assessments"}),
                    text{"hoeveel uren dat kost", "how many hours that takes"}, lacking.words, "hours"}});
}

/// Entries of a list that people cannot tell apart.
template <class Entries>
void note_titles(const Entries& entries, const std::string& list, const text& called, const std::string& file,
                 diagnostics& notes) {
  for (const language lang : languages()) {
    std::map<std::string, some_named> by_title;
    std::map<std::string, std::string> as_written;
    std::size_t place = 0;
    for (const auto& each : entries) {
      const std::string& title = each.title.in_language(lang);
      as_written.emplace(folded(title), title);
      by_title[folded(title)].add(each.id, list + "/" + std::to_string(place++) + "/title");
    }
    const std::size_t before = notes.size();
    for (const auto& [title, found] : by_title)
      if (found.count > 1 && !title.empty())
        notes.push_back({errc::same_title, {file, found.first}, {as_written.at(title), called, found.words}});
    if (notes.size() > before) return;  // in one language mostly means in both
  }
}

void note_all_titles(const framework& fw, const std::string& file, diagnostics& notes) {
  note_titles(fw.competences(), "/competences", {"bekwaamheid", "competence"}, file, notes);
  note_titles(fw.profiles(), "/profiles", {"profiel", "profile"}, file, notes);
  note_titles(fw.phases(), "/phases", {"fase", "phase"}, file, notes);
  note_titles(fw.roles(), "/roles", {"rol", "role"}, file, notes);
  note_titles(fw.steps(), "/steps", {"ontwikkelstap", "step"}, file, notes);
  std::size_t place = 0;
  for (const scale& each : fw.scales())
    note_titles(each.levels, "/scales/" + std::to_string(place++) + "/levels", {"niveau", "level"}, file, notes);
}

/// Wishes that lie no higher than what a profile requires, itself or by what it includes.
void note_wishes(const framework& fw, const std::string& file, diagnostics& notes) {
  for (const profile_index p : fw.profiles().indices()) {
    const auto& above = fw.resolved(p).desired;
    some_named idle;
    for (const auto& [id, wished] : fw.profiles()[p].desires_levels) {
      const auto c = fw.competences().find(id);
      const bool counts =
          std::ranges::any_of(above, [&](const attainment& each) { return c && each.competence == *c; });
      if (!counts) idle.add(id, "/profiles/" + std::to_string(p.value) + "/desires/" + id);
    }
    if (idle.count > 0) notes.push_back({errc::wish_below, {file, idle.first}, {fw.profiles()[p].id, idle.words}});
  }
}

/// A choice of one thing: sets that were meant to be several mostly stand on one line of a cell.
template <class Entries>
void note_alternatives(const Entries& entries, std::size_t first, const std::string& list, const std::string& file,
                       diagnostics& notes) {
  for (std::size_t i = first; i < entries.size(); ++i)
    if (const auto& each = entries.entries()[i]; each.requires_any.sets.size() == 1)
      notes.push_back(
          {errc::one_alternative, {file, list + "/" + std::to_string(i - first) + "/requires_any"}, {each.id}});
}

/// Numbers of 0 that say something else than "no limit".
class zero_notes {
public:
  zero_notes(const std::string& file, diagnostics& notes) : file_{file}, notes_{notes} {}

  void months(const std::optional<std::int64_t>& given, const std::string& of, const std::string& at) {
    note(given, of, at + "/valid_months",
         {"het aantal maanden dat het telt", "the number of months that it counts"},
         {"het telt alleen op de dag zelf", "it counts on the day itself alone"});
  }
  void places(const std::optional<std::int64_t>& given, const std::string& of, const std::string& at) {
    note(given, of, at + "/places", {"het aantal plaatsen", "the number of places"},
         {"niemand kan erin", "nobody can take part"});
  }

private:
  void note(const std::optional<std::int64_t>& given, const std::string& of, const std::string& at, text what,
            text means) {
    if (given == 0) notes_.push_back({errc::zero_counts, {file_, at}, {of, std::move(what), std::move(means)}});
  }

  const std::string& file_;
  diagnostics& notes_;
};

void note_zeros(const framework& fw, const std::string& file, std::size_t first_step, diagnostics& notes) {
  zero_notes zeros{file, notes};
  const auto at = [](const std::string& list, std::size_t i) { return list + "/" + std::to_string(i); };
  if (first_step == 0) {
    for (std::size_t i = 0; i < fw.scales().size(); ++i)
      for (std::size_t j = 0; j < fw.scales().entries()[i].levels.size(); ++j) {
        const level& each = fw.scales().entries()[i].levels[j];
        zeros.months(each.valid_months, each.id, at(at("/scales", i) + "/levels", j));
      }
    for (std::size_t i = 0; i < fw.competences().size(); ++i)
      zeros.months(fw.competences().entries()[i].valid_months, fw.competences().entries()[i].id, at("/competences", i));
    for (std::size_t i = 0; i < fw.instruments().size(); ++i)
      zeros.months(fw.instruments().entries()[i].valid_months, fw.instruments().entries()[i].id, at("/instruments", i));
  }
  for (std::size_t i = first_step; i < fw.steps().size(); ++i) {
    const step& each = fw.steps().entries()[i];
    zeros.months(each.valid_months, each.id, at("/steps", i - first_step));
    zeros.places(each.places, each.id, at("/steps", i - first_step));
  }
}

/// Days of sources that do not exist, as 11-30-2026 or 31-2-2026; words and years are as the document gives them.
void note_days(const framework& fw, const std::string& file, diagnostics& notes) {
  const auto is_day_by_numbers = [](const std::string& words) {
    return std::ranges::all_of(words, [](char c) { return (c >= '0' && c <= '9') || c == '-' || c == '/' || c == '.'; }) &&
           std::ranges::count_if(words, [](char c) { return c < '0' || c > '9'; }) == 2;
  };
  std::size_t i = 0;
  for (const source& each : fw.sources()) {
    const std::string at = "/sources/" + std::to_string(i++) + "/date";
    if (each.date && is_day_by_numbers(*each.date) && !parse_date(*each.date))
      notes.push_back({errc::no_such_day, {file, at}, {*each.date}});
  }
}

}  // namespace

diagnostics notes_on_framework(const framework& fw, const std::string& file, std::size_t first_step) {
  diagnostics notes;
  if (first_step == 0) {
    for (const profile_index each : fw.profiles().indices())
      for (diagnostic& note : notes_on_target(fw, each)) {
        note.where = {file, "/profiles/" + std::to_string(each.value)};
        notes.push_back(std::move(note));
      }
    note_wishes(fw, file, notes);
    note_all_titles(fw, file, notes);
    note_assessments(fw, file, notes);
    note_alternatives(fw.profiles(), 0, "/profiles", file, notes);
    note_days(fw, file, notes);
  }
  note_alternatives(fw.steps(), first_step, "/steps", file, notes);
  note_zeros(fw, file, first_step, notes);
  note_figures(fw, file, first_step, notes);
  return notes;
}

}  // namespace loopbaan
