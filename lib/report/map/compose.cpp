// SPDX-License-Identifier: BSL-1.0
#include <report/map/branches.hpp>
#include <report/map/drawing.hpp>
#include <report/map/step_words.hpp>

namespace loopbaan::detail {

namespace {

/// "samen · 16 uur · € 0": the kind only where it is not formal, and nothing that does not fit.
std::string note_of(const framework& fw, const step& s, language lang) {
  std::vector<std::string> parts;
  if (s.kind && *s.kind != "formal") parts.push_back(kind_in_words(fw, s, lang));
  if (std::string hours = hours_of(s, lang); !hours.empty()) parts.push_back(std::move(hours));
  if (std::string cost = cost_of_step(fw, s, lang); !cost.empty()) parts.push_back(std::move(cost));
  std::string note;
  for (const std::string& part : parts) {
    std::string longer = note.empty() ? part : note + " · " + part;
    const int room = map_size::box_width - 2 * map_size::box_padding;
    if (width_of(longer, map_size::note_size) <= room * 100L) note = std::move(longer);
  }
  return note;
}

/// A step of a numbered plan has its number behind the sign; 0 for none.
std::string sign_of(step_mark mark, std::size_t number) {
  const std::string place = number > 0 ? std::to_string(number) + " " : std::string{};
  switch (mark) {
    case step_mark::done:
      return "✓ ";
    case step_mark::planned:
      return "▶ " + place;
    case step_mark::first:
      return "▶▶ " + place;
    case step_mark::open:
      break;
  }
  return {};
}

/// Leaves only steps with a mark, those that are to be shown, and the lines between them.
void leave_out(map_picture& picture, const std::vector<step_index>& shown) {
  std::vector<bool>& drawn = picture.model.drawn;
  for (std::size_t s = 0; s < drawn.size(); ++s) drawn[s] = picture.marks[s] != step_mark::open;
  for (const step_index s : shown) drawn[s.value] = true;
  std::erase_if(picture.model.lines,
                [&](const map_line& line) { return !drawn[line.from.value] || !drawn[line.to.value]; });
}

}  // namespace

map_picture compose(const framework& fw, const map_options& options) {
  for (const auto* steps : {&options.done, &options.planned, &options.first})
    for (const step_index s : *steps) require_position(s.value, fw.steps().size());
  if (options.shown)
    for (const step_index s : *options.shown) require_position(s.value, fw.steps().size());
  for (const profile_index p : options.met) require_position(p.value, fw.profiles().size());
  if (options.here) require_position(options.here->value, fw.phases().size());
  if (options.target) require_position(options.target->value, fw.profiles().size());
  map_picture picture{fw,
                      options.lang,
                      std::vector<step_mark>(fw.steps().size(), step_mark::open),
                      std::vector<std::size_t>(fw.steps().size(), 0),
                      std::vector<bool>(fw.profiles().size(), false),
                      options.here,
                      options.target,
                      options.heading,
                      options.shown.has_value(),
                      model_map(fw),
                      {}};
  // What is planned again after it was done is planned: that is what there is to do.
  for (const step_index s : options.done) picture.marks[s.value] = step_mark::done;
  for (const step_index s : options.planned) picture.marks[s.value] = step_mark::planned;
  for (const step_index s : options.first) picture.marks[s.value] = step_mark::first;
  if (options.shown) leave_out(picture, *options.shown);
  for (const profile_index p : options.met) picture.met[p.value] = true;
  std::vector<std::size_t>& places = picture.places;
  if (options.numbered) {
    std::size_t place = 0;
    for (const auto* steps : {&options.first, &options.planned})
      for (const step_index s : *steps)
        if (places[s.value] == 0) places[s.value] = ++place;
  }
  std::vector<box_text> words;
  for (const step_index s : fw.steps().indices()) {
    const step_mark mark = picture.marks[s.value];
    words.push_back({sign_of(mark, places[s.value]) + fw.steps()[s].title.in_language(options.lang),
                     note_of(fw, fw.steps()[s], options.lang), also_in_words(fw, picture.model, s, options.lang),
                     is_planned(mark) ? weight::bold : weight::regular});
  }
  std::vector<role_text> roles;
  for (const role& each : fw.roles()) {
    const auto profile = each.profile ? fw.profiles().find(*each.profile) : std::nullopt;
    std::string sign;
    if (profile && picture.met[profile->value])
      sign = "✓ ";
    else if (profile && profile == options.target)
      sign = "▶ ";
    roles.push_back({sign + each.title.in_language(options.lang),
                     {entry_in_words(fw, each, options.lang), hours_of_role(each, options.lang)},
                     !picture.folded || !sign.empty()});
  }
  picture.layout = lay_out(fw, picture.model, words, roles, map_head::bottom);
  return picture;
}

}  // namespace loopbaan::detail
