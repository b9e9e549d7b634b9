// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include <loopbaan/curriculum/curriculum.hpp>
#include <loopbaan/gap/gap.hpp>

#include <core/collector.hpp>

namespace loopbaan::detail {

/// Tells what a map says of its own filling, once it is resolved: see `curriculum`. `Data` is what a curriculum shares
/// with its copies, which only its builder may name.
template <class Data>
class map_notes {
public:
  map_notes(Data& of, collector& found, variant_set all_variants)
      : data_{of}, draft_{of.draft}, found_{found}, all_variants_{all_variants} {}

  /// What the map says of its own filling.
  void run() {
    const auto note = [&](errc code, const char* where, std::vector<text> details) {
      draft_.notes.push_back({code, found_.at(where), std::move(details)});
    };
    const auto count = [&](auto is_so) { return std::ranges::count_if(data_.modules, is_so); };
    const std::string total = std::to_string(data_.modules.size());
    if (data_.profile) {
      for (const diagnostic& each : notes_on_target(data_.fw, *data_.profile))
        note(each.code, "/profile", each.details);
      std::string missing;
      std::size_t lacking = 0;
      for (const attainment& each : data_.fw.resolved(*data_.profile).required) {
        if (std::ranges::binary_search(data_.scope, each.competence)) continue;
        if (data_.left_out[each.competence.value] == all_variants_) continue;
        if (++lacking <= most_named)
          missing += (missing.empty() ? "" : ", ") + data_.fw.competences()[each.competence].id;
      }
      if (lacking > most_named) missing += ", …";
      if (lacking > 0)
        note(errc::not_on_the_map, "/competences",
             {std::to_string(lacking), data_.fw.profiles()[*data_.profile].id, missing});
    }
    if (!data_.profile) {
      const auto& profiles = data_.fw.profiles().entries();
      std::string known;
      for (std::size_t i = 0; i < std::min(profiles.size(), most_named); ++i)
        known += (i == 0 ? ": " : ", ") + profiles[i].id;
      note(errc::measured_by_nothing, "", {known + (profiles.size() > most_named ? ", …" : "")});
    }
    std::string empty;
    std::size_t without = 0;
    for (std::size_t i = 0; i < draft_.modules.size(); ++i)
      if (data_.modules[i].unfilled != 0 && ++without <= most_named)
        empty += (empty.empty() ? "" : ", ") + draft_.modules[i].id;
    if (without > 0)
      note(errc::modules_without_cells, "/modules",
           {std::to_string(data_.modules.size() - without), total, empty + (without > most_named ? ", …" : "")});
    if (!data_.cells.empty() && std::ranges::none_of(data_.cells, [](const auto& each) { return each.sides != 0; }))
      note(errc::sides_unsaid, "/modules", {});
    if (const auto unsaid = count([](const auto& each) { return !each.when.is_known(); }); unsaid > 0)
      note(errc::times_unsaid, "/modules", {std::to_string(unsaid), total});
    for (std::size_t i = 0; i < data_.modules.size(); ++i)
      if (data_.modules[i].load.value_or(0) >= 240 * hundredths_per_ec)
        note(errc::as_large_as_a_programme, ("/modules/" + std::to_string(i)).c_str(), {draft_.modules[i].id});
    for (std::size_t i = 0; i < draft_.left_out.size(); ++i)
      if (std::string doing = doing_left_out(draft_.left_out[i]); !doing.empty())
        note(errc::left_out_and_there, ("/left_out/" + std::to_string(i)).c_str(),
             {title_of(draft_.left_out[i].competence), doing});
    note_coarse_rows();
  }

private:
  static constexpr std::size_t most_named = 12;

  [[nodiscard]] text title_of(const std::string& competence) const {
    const auto found = data_.fw.competences().find(competence);
    return found ? data_.fw.competences()[*found].title : text{competence};
  }

  /// The modules that do something with what is left out in their variant.
  [[nodiscard]] std::string doing_left_out(const left_out_competence& given) const {
    const variant_set left = data_.left_out[data_.fw.competences().find(given.competence)->value];
    std::string made;
    for (std::size_t i = 0; i < draft_.modules.size(); ++i)
      if ((data_.modules[i].variants & left) != 0 &&
          std::ranges::any_of(draft_.modules[i].cells,
                              [&](const auto& each) { return each.competence == given.competence; }))
        made += (made.empty() ? "" : ", ") + draft_.modules[i].id;
    return made;
  }

  /// A row in which nearly every module does everything tells nothing; nor does a map of which one module assesses all.
  void note_coarse_rows() {
    constexpr std::size_t fewest = 5;
    const auto filled = static_cast<std::size_t>(
        std::ranges::count_if(draft_.modules, [](const auto& each) { return !each.cells.empty(); }));
    text coarse;
    std::size_t rows = 0, assessed = 0;
    std::set<std::uint32_t> assessing;
    for (const competence_index each : data_.scope) {
      std::map<std::uint32_t, unsigned> does;
      bool is_assessed = false;
      for (std::size_t i = data_.first[each.value]; i < data_.first[each.value + 1]; ++i) {
        const resolved_cell& cell = data_.cells[i];
        if (!cell.sure || cell.does == activity::offered) continue;
        does[cell.place.module] |= 1U << static_cast<unsigned>(cell.does);
        if (cell.does != activity::assess) continue;
        is_assessed = true;
        assessing.insert(cell.place.module);
      }
      assessed += is_assessed ? 1 : 0;
      const auto all =
          static_cast<std::size_t>(std::ranges::count_if(does, [](const auto& module) { return module.second == 7; }));
      if (filled < fewest || all * 5 < filled * 4) continue;
      ++rows;
      const text& title = data_.fw.competences()[each].title;
      coarse = detail::in_each_language([&](language lang) {
        const std::string& before = coarse.in_language(lang);
        return before + (before.empty() ? "“" : ", “") + title.in_language(lang) + "”";
      });
    }
    if (rows > 0)
      draft_.notes.push_back({errc::rows_too_coarse, found_.at("/competences"), {coarse, std::to_string(filled)}});
    if (assessed >= fewest && assessing.size() == 1 && filled > 1)
      draft_.notes.push_back(
          {errc::assessed_in_one_module, found_.at("/modules"), {draft_.modules[*assessing.begin()].id}});
  }

  Data& data_;
  curriculum_draft& draft_;
  collector& found_;
  variant_set all_variants_;
};

}  // namespace loopbaan::detail
