// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/curriculum/handover.hpp>

#include <algorithm>
#include <map>

#include <loopbaan/curriculum/cover.hpp>

namespace loopbaan {
namespace {

std::optional<side> side_of_sides(std::uint8_t sides) {
  if (sides == 0) return std::nullopt;
  return sides == 1 ? side::institute : sides == 2 ? side::workplace : side::together;
}

/// What one variant hands over of what the map is about.
handover_line line_of(const curriculum& of, const competence_cover& cover) {
  const rank required = of.required(cover.competence);
  const auto& [introduced, practised, assessed] = cover.activities;
  handover_line made{.competence = of.fw().competences()[cover.competence].id};
  const activity_cover* from = &assessed;
  if (assessed.there == extent::everybody) {
    if (assessed.for_everybody == rank::unknown) {
      made.how = handed::level_unsaid;
    } else {
      made.how = assessed.for_everybody >= required ? handed::assessed : handed::assessed_below;
      made.level = std::string{of.fw().level_id(cover.competence, assessed.for_everybody)};
    }
  } else if (practised.there == extent::everybody) {
    made.how = handed::practised;
    from = &practised;
  } else if (introduced.there == extent::everybody) {
    made.how = handed::introduced;
    from = &introduced;
  } else {
    const activity_cover* best = nullptr;
    for (const activity_cover* each : {&assessed, &practised, &introduced})
      if (best == nullptr || each->there > best->there) best = each;
    from = best;
    made.how = best->there == extent::by_choice  ? handed::by_choice
               : best->there == extent::in_doubt ? handed::in_doubt
                                                 : handed::absent;
  }
  made.by = side_of_sides(from->sides);
  for (const cell_place& each : from->cells) {
    // On a question mark only doubt stands.
    if (of.cell(each).unsure.value_or(false) && made.how != handed::in_doubt) continue;
    const curriculum_module& module = of.modules()[each.module];
    if (std::ranges::count(made.modules, module.id) == 0) made.modules.push_back(module.id);
    if (!module.team) continue;
    const std::string& team = module.team->in_language(language::nl);
    if (std::ranges::count(made.ask, team) == 0) made.ask.push_back(team);
  }
  return made;
}

}  // namespace

std::string_view name(handed how) noexcept {
  switch (how) {
    case handed::shown:
      return "shown";
    case handed::shown_below:
      return "shown_below";
    case handed::assessed:
      return "assessed";
    case handed::assessed_below:
      return "assessed_below";
    case handed::level_unsaid:
      return "level_unsaid";
    case handed::by_choice:
      return "by_choice";
    case handed::practised:
      return "practised";
    case handed::introduced:
      return "introduced";
    case handed::in_doubt:
      return "in_doubt";
    case handed::left_out:
      return "left_out";
    case handed::absent:
      return "absent";
    case handed::not_on_the_map:
      return "not_on_the_map";
  }
  return "";
}

bool is_thin(const handover_line& line) noexcept { return line.how != handed::assessed && line.how != handed::shown; }

handover make_handover(const curriculum& of, std::uint32_t variant) {
  detail::require_position(variant, of.variant_count());
  const curriculum_draft& draft = of.draft();
  handover made{.id = draft.id, .version = draft.version, .title = draft.title, .framework = draft.framework};
  if (of.profile()) made.profile = of.fw().profiles()[*of.profile()].id;
  if (!draft.variants.empty()) made.variant = draft.variants[variant].title;
  std::map<competence_index, handover_line> lines;
  for (const competence_cover& each : cover_of(of))
    if (each.variant == variant) lines.emplace(each.competence, line_of(of, each));
  const std::string own = draft.variants.empty() ? std::string{} : draft.variants[variant].id;
  for (const left_out_competence& each : draft.left_out) {
    if (each.variant && *each.variant != own) continue;
    lines.insert_or_assign(
        *of.fw().competences().find(each.competence),
        handover_line{.competence = each.competence, .how = handed::left_out, .reason = each.reason});
  }
  for (const competence_index each : of.fw().competences().indices()) {
    const rank required = of.required(each);
    auto known = lines.find(each);
    if (known == lines.end()) {
      if (required == rank::not_shown) continue;
      known =
          lines
              .emplace(each, handover_line{.competence = of.fw().competences()[each].id, .how = handed::not_on_the_map})
              .first;
    }
    if (required != rank::not_shown) known->second.asked = std::string{of.fw().level_id(each, required)};
    made.lines.push_back(std::move(known->second));
  }
  for (const curriculum_module& each : of.modules())
    if (std::ranges::any_of(made.lines,
                            [&](const handover_line& line) { return std::ranges::count(line.modules, each.id) > 0; }))
      made.modules.push_back({.id = each.id, .title = each.title});
  return made;
}

result<handover> with_evidence(const handover& of, const person& of_whom) {
  const framework& fw = of_whom.fw();
  if (of.framework != framework_ref{fw.id(), fw.version()})
    return diagnostic{
        errc::other_framework, {}, {of.framework.id + " " + of.framework.version, fw.id() + " " + fw.version()}};
  handover made = of;
  made.person = of_whom.id();
  for (handover_line& line : made.lines) {
    const auto competence = fw.competences().find(line.competence);
    if (!competence) continue;
    // What nobody else confirmed overrules no assessment, and is none.
    const level_origin origin = of_whom.origin(*competence);
    if (origin == level_origin::unknown || origin == level_origin::self_only || origin == level_origin::rater_unknown)
      continue;
    const rank level = of_whom.level(*competence);
    const auto asked = line.asked ? fw.rank_of(*competence, *line.asked) : std::optional<rank>{};
    line.how = level >= asked.value_or(make_rank(1)) ? handed::shown : handed::shown_below;
    line.level.reset();
    if (level != rank::not_shown) line.level = std::string{fw.level_id(*competence, level)};
  }
  return made;
}

std::string print(const handover_line& line, const framework& on, language lang) {
  const auto in = [&](const char* nl, const char* en) { return std::string{worded(lang, nl, en)}; };
  const auto competence = on.competences().find(line.competence);
  const auto level = [&](const std::optional<std::string>& id) {
    if (!id || !competence) return std::string{};
    const auto found = on.rank_of(*competence, *id);
    return "“" + (found ? on.level_title(*competence, *found, lang) : *id) + "”";
  };
  std::string where;
  for (const std::string& each : line.modules) where += (where.empty() ? "" : ", ") + each;
  if (!where.empty()) where = " (" + where + ")";
  switch (line.how) {
    case handed::shown:
      return in("liet zelf zien: ", "showed: ") + level(line.level) + ".";
    case handed::shown_below:
      return (line.level ? in("liet zelf zien: ", "showed: ") + level(line.level)
                         : in("liet het nog niet zien", "did not show it yet")) +
             (line.asked ? in("; gevraagd is ", "; asked is ") + level(line.asked) : "") + ".";
    case handed::assessed:
      return in("getoetst tot ", "assessed up to ") + level(line.level) + where + ".";
    case handed::assessed_below:
      return in("getoetst tot ", "assessed up to ") + level(line.level) + where + in("; gevraagd is ", "; asked is ") +
             level(line.asked) + ".";
    case handed::level_unsaid:
      return in("getoetst; tot welk niveau zegt de opleiding niet",
                "assessed; the programme does not say up to which level") +
             where + ".";
    case handed::by_choice:
      return in("alleen wie ervoor koos kwam dit tegen", "only who chose it met this") + where +
             in("; vraag het de starter.", "; ask the starter.");
    case handed::practised:
      return in("geoefend, en niet getoetst", "practised, and not assessed") + where +
             in("; stel eerst vast hoe ver iemand is.", "; find out first how far somebody is.");
    case handed::introduced:
      return in("kwam kort aan bod", "was dealt with briefly") + where +
             in("; oefenen hoort bij het eerste jaar.", "; practice belongs to the first year.");
    case handed::in_doubt:
      return in("misschien aan bod gekomen", "perhaps dealt with") + where + in("; vraag het na.", "; ask.");
    case handed::left_out:
      return in("laat de opleiding bewust aan de school", "the programme leaves it to the school on purpose") +
             (line.reason ? ": " + line.reason->in_language(lang) : "") + ".";
    case handed::absent:
      return in("kwam in deze variant niet aan bod.", "was not dealt with in this variant.");
    case handed::not_on_the_map:
      return in("staat niet op de kaart van de opleiding; vraag het na.", "is not on the map of the programme; ask.");
  }
  return "";
}

}  // namespace loopbaan
