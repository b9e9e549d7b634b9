// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/curriculum/edition.hpp>

#include <algorithm>
#include <map>

#include <curriculum/words.hpp>

namespace loopbaan {
namespace {

/// Carries cells over, one competence at a time.
class carrier {
public:
  carrier(const curriculum& old, const crosswalk& by) : old_{old}, by_{by} {
    for (const resolved_link& each : by.links()) links_[each.from].push_back(&each);
  }

  carried_cell run(const resolved_cell& cell) const {
    carried_cell made{cell.place};
    const auto known = links_.find(cell.competence);
    if (known == links_.end()) {
      const std::string& id = old_.fw().competences()[cell.competence].id;
      const bool is_dropped = std::ranges::any_of(by_.draft().dropped, [&](const auto& each) { return each.id == id; });
      made.how = is_dropped ? carried::dropped : carried::decide;
      return made;
    }
    for (const resolved_link* each : known->second) made.to.push_back(by_.to().competences()[each->to].id);
    // One that becomes several, or part of a wider one, is for people to judge.
    if (known->second.size() > 1) {
      made.how = carried::decide;
      return made;
    }
    const resolved_link& link = *known->second.front();
    if (link.how != relation::exact && link.how != relation::close && !link.maps_levels) {
      made.how = carried::decide;
      return made;
    }
    const std::string& before = old_.fw().competences()[cell.competence].id;
    if (cell.level == rank::unknown) {
      made.how = link.how == relation::exact && made.to.front() == before ? carried::kept : carried::moved;
      return made;
    }
    const auto& level = link.becomes[number(cell.level)];
    if (!level || *level == rank::not_shown) {
      made.how = carried::decide;
      return made;
    }
    made.level = std::string{by_.to().level_id(link.to, *level)};
    const bool same = link.how == relation::exact && made.to.front() == before &&
                      made.level == old_.fw().level_id(cell.competence, cell.level);
    made.how = same ? carried::kept : carried::moved;
    return made;
  }

private:
  const curriculum& old_;
  const crosswalk& by_;
  std::map<competence_index, std::vector<const resolved_link*>> links_ = {};
};

}  // namespace

std::string_view name(carried how) noexcept {
  switch (how) {
    case carried::kept:
      return "kept";
    case carried::moved:
      return "moved";
    case carried::decide:
      return "decide";
    case carried::dropped:
      return "dropped";
  }
  return "";
}

result<carried_curriculum> carry_over(const curriculum& old, const crosswalk& by) {
  if (!old.fw().is_same_edition(by.from()))
    return diagnostic{errc::other_framework,
                      {},
                      {by.from().id() + " " + by.from().version(), old.fw().id() + " " + old.fw().version()}};
  const carrier carry{old, by};
  curriculum_draft draft = old.draft();
  draft.notes.clear();
  draft.framework = {by.to().id(), by.to().version()};
  if (draft.profile && !by.to().target(*draft.profile)) draft.profile.reset();
  const auto over = [&](const std::string& id) -> std::string {
    const auto found = old.fw().competences().find(id);
    const carried_cell line = carry.run({*found, {}, activity::offered});
    return line.how == carried::kept || line.how == carried::moved ? line.to.front() : "";
  };
  std::vector<std::string> competences;
  for (const std::string& each : draft.competences)
    if (std::string to = over(each); !to.empty() && std::ranges::count(competences, to) == 0)
      competences.push_back(std::move(to));
  draft.competences = std::move(competences);
  std::erase_if(draft.accepted, [&](accepted_finding& each) {
    if (!each.competence) return false;
    *each.competence = over(*each.competence);
    return each.competence->empty();
  });
  std::erase_if(draft.left_out, [&](left_out_competence& each) {
    each.competence = over(each.competence);
    return each.competence.empty();
  });
  std::vector<carried_cell> lines;
  for (const resolved_cell& each : old.cells()) lines.push_back(carry.run(each));
  std::ranges::sort(lines, {}, &carried_cell::place);
  for (curriculum_module& module : draft.modules) module.cells.clear();
  for (const carried_cell& line : lines) {
    if (line.how != carried::kept && line.how != carried::moved) continue;
    curriculum_cell cell = old.cell(line.place);
    cell.competence = line.to.front();
    if (cell.level) cell.level = line.level;
    auto& cells = draft.modules[line.place.module].cells;
    // Two that become one are one there.
    const bool is_there = std::ranges::any_of(cells, [&](const curriculum_cell& each) {
      return each.competence == cell.competence && each.does == cell.does && each.level == cell.level;
    });
    if (!is_there) cells.push_back(std::move(cell));
  }
  auto made = curriculum::build(std::move(draft), by.to());
  if (!made) return made.errors();
  carried_curriculum all{*made, std::move(lines), {}};
  for (const competence_index each : by.to().competences().indices())
    if (made->required(each) != rank::not_shown && made->cells_of(each).empty()) all.new_ones.push_back(each);
  return all;
}

std::string print(const carried_cell& line, const curriculum& old, const crosswalk& by, language lang) {
  const auto in = [&](const char* nl, const char* en) { return std::string{worded(lang, nl, en)}; };
  const curriculum_cell& cell = old.cell(line.place);
  constexpr phrase does[] = {
      {"introduceren", "introduce"}, {"oefenen", "practise"}, {"toetsen", "assess"}, {"aangeboden", "offered"}};
  const auto competence = old.fw().competences().find(cell.competence);
  std::string made = detail::title_of_module(old, line.place.module, lang) + ": “" +
                     (competence ? detail::title_of(old, *competence, lang) : cell.competence) + "” (" +
                     does[static_cast<std::size_t>(cell.does)].in_language(lang) + ") ";
  std::string others;
  for (const std::string& each : line.to) {
    const auto to = by.to().competences().find(each);
    others += (others.empty() ? "“" : in("” of “", "” or “")) +
              (to ? by.to().competences()[*to].title.in_language(lang) : each);
  }
  if (!others.empty()) others += "”";
  switch (line.how) {
    case carried::kept:
      return made + in("blijft", "stays");
    case carried::moved:
      return made + in("wordt ", "becomes ") + others +
             (line.level.empty() ? "" : in(", niveau ", ", level ") + line.level);
    case carried::decide:
      return made + in("moet worden beslist", "must be decided") +
             (others.empty()
                  ? in(": de overgang noemt deze bekwaamheid niet", ": the crosswalk does not name this competence")
                  : ": " + others);
    case carried::dropped:
      return made + in("vervalt met de bekwaamheid", "goes with the competence");
  }
  return made;
}

}  // namespace loopbaan
