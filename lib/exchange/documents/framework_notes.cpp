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
  }
  note_figures(fw, file, first_step, notes);
  return notes;
}

}  // namespace loopbaan
