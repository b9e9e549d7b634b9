// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/offer/school_calendar.hpp>

#include <algorithm>

#include <loopbaan/core/quantity.hpp>
#include <loopbaan/offer/offers_fields.hpp>

#include <core/refusals.hpp>
#include <framework/checks.hpp>

namespace loopbaan {
namespace {

using std::chrono::sys_days;

date first_of_month(int school_year, int months_after_july) {
  using namespace std::chrono;
  return year_month{year{school_year}, August} / day{1} + months{months_after_july};
}

date day_before(date day) { return date{sys_days{day} - std::chrono::days{1}}; }

}  // namespace

int school_year_of(date day) noexcept {
  return static_cast<int>(day.year()) - (day.month() < std::chrono::August ? 1 : 0);
}

std::string print_school_year(int begins) {
  const std::string next = std::to_string(begins + 1);
  return std::to_string(begins) + "/" + (next.size() > 2 ? next.substr(next.size() - 2) : next);
}

void detail::check_terms(const std::vector<school_term>& terms, collector& found) {
  const pointer all = pointer{} / "terms";
  if (terms.size() > school_calendar::most_terms)
    return found.diagnose(
        errc::schedule_too_large, all,
        {std::to_string(terms.size()), {"periodes", "terms"}, std::to_string(school_calendar::most_terms)});
  for (std::size_t i = 0; i < terms.size(); ++i) {
    const school_term& each = terms[i];
    const pointer at = all / i;
    const std::string from = (at / "from").words();
    const std::string to = (at / "to").words();
    if (!is_day(each.from) || !is_day(each.to)) continue;  // told with the fields
    if (each.to < each.from)
      found.diagnose(errc::ends_before_it_begins, at / "to", {print(each.to), print(each.from)}, {from, to});
    else if (school_year_of(each.from) != school_year_of(each.to))
      found.diagnose(errc::term_of_two_years, at, {each.id, print(each.from), print(each.to)}, {from, to});
    if (i > 0 && is_day(terms[i - 1].to) && each.from <= terms[i - 1].to)
      found.diagnose(errc::terms_overlap, at, {each.id, terms[i - 1].id, print(terms[i - 1].to)},
                     {from, (all / (i - 1)).words()});
  }
}

result<school_calendar> school_calendar::build(std::vector<school_term> terms, const std::string& file) {
  detail::collector found{file};
  const table<source> none;
  detail::checks check{found, none};
  check.ids(terms, detail::pointer{} / "terms");
  check.entities(terms, detail::pointer{} / "terms");
  detail::check_terms(terms, found);
  if (!found.clean()) return found.take();
  return school_calendar{std::move(terms)};
}

school_calendar school_calendar::of_years(date from, int years, int parts) {
  const bool divides = parts >= 1 && parts <= 12 && 12 % parts == 0;
  if (!divides)
    detail::refuse_value({std::to_string(parts)},
                         {"een aantal periodes in een schooljaar", "a number of terms in a school year"},
                         {"Kies 1, 2, 3, 4, 6 of 12.", "Choose 1, 2, 3, 4, 6 or 12."});
  if (years < 1 || static_cast<std::size_t>(years) > most_terms / static_cast<std::size_t>(parts))
    detail::refuse_value({std::to_string(years)}, {"een aantal schooljaren", "a number of school years"},
                         {"Samen zijn 1 tot en met 64 periodes mogelijk.", "Together 1 to 64 terms are possible."});
  const int first = school_year_of(from);
  if (!is_day(from) || first < 0 || first + years > 9998)
    detail::refuse_value({print(from)}, {"de eerste dag van een rooster", "the first day of a schedule"},
                         {"Geef een dag die bestaat.", "Give a day that exists."});
  std::vector<school_term> made;
  const int months = 12 / parts;
  for (int year = first; year < first + years; ++year)
    for (int part = 0; part < parts; ++part) {
      const std::string number = std::to_string(part + 1);
      const std::string words = print_school_year(year);
      school_term each{.id = std::to_string(year) + "-" + words.substr(words.find('/') + 1) + "." + number,
                       .title = parts == 1 ? detail::filled("schooljaar {0}", "school year {0}", {words})
                                           : detail::filled("periode {0} van {1}", "term {0} of {1}", {number, words})};
      each.from = first_of_month(year, part * months);
      each.to = day_before(first_of_month(year, (part + 1) * months));
      made.push_back(std::move(each));
    }
  return school_calendar{std::move(made)};
}

int school_calendar::year_of(std::size_t term) const {
  detail::require_position(term, terms_.size());
  return school_year_of(terms_[term].from);
}

std::int64_t school_calendar::weeks_of(std::size_t term) const {
  detail::require_position(term, terms_.size());
  const auto days = (sys_days{terms_[term].to} - sys_days{terms_[term].from}).count() + 1;
  return (days + 6) / 7;
}

std::optional<std::size_t> school_calendar::find(std::string_view id) const noexcept {
  const auto found = std::ranges::find(terms_, id, &school_term::id);
  if (found == terms_.end()) return std::nullopt;
  return static_cast<std::size_t>(found - terms_.begin());
}

std::optional<school_calendar::term_span> school_calendar::terms_of(const day_span& days) const noexcept {
  if (terms_.empty() || days.from < terms_.front().from || terms_.back().to < days.to) return std::nullopt;
  std::optional<term_span> found;
  for (std::size_t i = 0; i < terms_.size(); ++i) {
    if (terms_[i].to < days.from || days.to < terms_[i].from) continue;
    if (found)
      found->last = i;
    else
      found = term_span{i, i};
  }
  return found;
}

school_calendar school_calendar::from(date day) const {
  std::vector<school_term> left;
  for (const school_term& each : terms_) {
    if (each.to < day) continue;
    left.push_back(each);
    left.back().from = std::max(each.from, day);
  }
  return school_calendar{std::move(left)};
}

}  // namespace loopbaan
