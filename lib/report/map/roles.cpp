// SPDX-License-Identifier: BSL-1.0
#include <algorithm>

#include <report/map/drawing.hpp>
#include <report/map/step_words.hpp>
#include <report/text/numbers.hpp>

namespace loopbaan::detail {

namespace {

using namespace map_size;

constexpr int depth_tip = 6;  // of the arrow that a depth is

enum class aim_mark { open, met, target };

aim_mark mark_of(const map_picture& picture, std::optional<profile_index> profile) {
  if (profile && picture.met[profile->value]) return aim_mark::met;
  return profile && picture.target == profile ? aim_mark::target : aim_mark::open;
}

void draw_class(markup& out, aim_mark mark) {
  if (mark == aim_mark::met) out << " m";
  if (mark == aim_mark::target) out << " g";
}

/// A title with what the profile asks, for the pointer and for a screen reader.
void draw_title(markup& out, const map_picture& picture, const std::string& name, aim_mark mark,
                std::string_view reached, const std::string& more, std::optional<profile_index> profile) {
  const map_words& in = words_of_map(picture.lang);
  std::string words = name;
  if (mark != aim_mark::open) ((words += " (") += mark == aim_mark::met ? reached : in.target) += ')';
  if (!more.empty()) (words += ". ") += more;
  if (profile) {
    const std::string asks = requirements_in_words(picture.fw, *profile, picture.lang);
    if (!asks.empty()) (words += ". ") += fill(in.asks, {asks});
  }
  out << "<title>" << words << ".</title>";
}

void draw_depth(markup& out, const map_picture& picture, const map_depth& at, bool details) {
  const std::string& name = picture.fw.depths()[at.which].title.in_language(picture.lang);
  const aim_mark mark = mark_of(picture, at.profile);
  out << "<g class=\"dp";
  draw_class(out, mark);
  out << "\">";
  if (details) draw_title(out, picture, name, mark, words_of_map(picture.lang).met, {}, at.profile);
  const int right = at.x + at.width, half = depth_height / 2;
  out << "<path d=\"M" << at.x << "," << at.y << "H" << right - depth_tip << "l" << depth_tip << "," << half << "l"
      << -depth_tip << "," << half << "H" << at.x << "l" << depth_tip << "," << -half << "z\"/>";
  const std::string sign = mark == aim_mark::met ? "✓ " : mark == aim_mark::target ? "▶ " : "";
  draw_text(out, at.x + depth_tip + 4, at.y + half + 3, sign + name, at.width - 2 * depth_tip - 8, note_size,
            weight::regular);
  out << "</g>\n";
}

void draw_role(markup& out, const map_picture& picture, const map_role& at, bool details) {
  const role& what = picture.fw.roles()[at.which];
  const auto profile = what.profile ? picture.fw.profiles().find(*what.profile) : std::nullopt;
  const aim_mark mark = mark_of(picture, profile);
  out << "<g class=\"ro";
  draw_class(out, mark);
  out << "\"";
  if (details) out << " tabindex=\"0\" role=\"img\"";
  out << ">";
  if (details || at.title.cut || std::ranges::any_of(at.notes, &wrapped_text::cut)) {
    std::string more = entry_in_words(picture.fw, what, picture.lang);
    const std::string hours = hours_of_role(what, picture.lang);
    if (!hours.empty()) more += (more.empty() ? "" : ", ") + hours;
    if (what.domains.size() > 1) {
      const std::string names = domains_of_role(picture.fw, what, picture.lang);
      more += (more.empty() ? "" : ". ") + fill(words_of_map(picture.lang).in_domains, {names});
    }
    draw_title(out, picture, what.title.in_language(picture.lang), mark, words_of_map(picture.lang).met_role, more,
               details ? profile : std::nullopt);
  }
  out << "<rect x=\"" << at.x << "\" y=\"" << at.y << "\" width=\"" << role_width << "\" height=\"" << at.height
      << "\"/><path d=\"M" << at.x << "," << at.y << "h" << role_stripe << "v" << at.height << "h" << -role_stripe
      << "z\"/>";
  const int left = at.x + role_stripe + box_padding;
  int y = at.y + box_padding + title_line - 3;
  out << "<text x=\"" << left << "\" y=\"" << y << "\">";
  for (std::size_t i = 0; i < at.title.lines.size(); ++i, y += title_line) {
    if (i == 0)
      out << at.title.lines[i];
    else
      out << " <tspan x=\"" << left << "\" y=\"" << y << "\">" << at.title.lines[i] << "</tspan>";
  }
  for (const wrapped_text& note : at.notes) {
    out << " <tspan class=\"n\" x=\"" << left << "\" y=\"" << y - 1 << "\">" << note.lines[0] << "</tspan>";
    y += note_line;
  }
  out << "</text></g>\n";
}

}  // namespace

std::string entry_in_words(const framework& fw, const role& r, language lang) {
  if (!r.entry) return {};
  const map_words& in = words_of_map(lang);
  std::string words;
  if (r.entry->profile)
    if (const auto before = fw.profiles().find(*r.entry->profile))
      words = fw.profiles()[*before].title.in_language(lang);
  if (const double years = r.entry->years.value_or(0); years > 0) {
    // Hours are written with at most two decimals, as a number of years should be.
    const std::string count = hour_number(static_cast<std::int64_t>(years * 60 + 0.5), lang);
    words += (words.empty() ? "" : ", ") + (years == 1 ? std::string{in.one_year} : fill(in.years, {count}));
  }
  return words.empty() ? words : fill(in.first, {words});
}

std::string domains_of_role(const framework& fw, const role& r, language lang) {
  std::vector<std::string> names;
  for (const std::string& id : r.domains) names.push_back(fw.domains()[*fw.domains().find(id)].title.in_language(lang));
  return enumerate(names, lang);
}

std::string hours_of_role(const role& r, language lang) {
  if (!r.facilitated || !r.facilitated->hours) return {};
  return fill(words_of_map(lang).a_year, {hours_in_words(r.facilitated->hours->count(), lang)});
}

markup draw_roles(const map_picture& picture, bool details) {
  markup out;
  for (const map_depth& each : picture.layout.aims.depths) draw_depth(out, picture, each, details);
  for (const map_role& each : picture.layout.aims.roles) draw_role(out, picture, each, details);
  return out;
}

}  // namespace loopbaan::detail
