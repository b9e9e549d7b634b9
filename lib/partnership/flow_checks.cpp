// SPDX-License-Identifier: BSL-1.0
#include <partnership/flow_checks.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <set>
#include <utility>

#include <core/invalid_id.hpp>
#include <core/number_words.hpp>
#include <loopbaan/core/id.hpp>

namespace loopbaan {

std::string_view name(flow_basis of) noexcept {
  return of == flow_basis::count ? "count" : of == flow_basis::source ? "source" : "assumption";
}

std::string_view name(flow_event of) noexcept {
  switch (of) {
    case flow_event::leave: return "leave";
    case flow_event::move: return "move";
    case flow_event::retire: return "retire";
    case flow_event::past_date: return "past_date";
    case flow_event::net: break;
  }
  return "net";
}

namespace {

class flow_plan_checks {
public:
  flow_plan_checks(const flow_plan& plan, detail::collector& found) : plan_{plan}, found_{found} {}

  void look() {
    const detail::pointer top;
    whole(top / "years", plan_.years, 1, 50);
    if (plan_.period_years) whole(top / "period_years", *plan_.period_years, 1, 10);
    if (plan_.minimum) whole(top / "minimum", *plan_.minimum, 5, 1000);
    if (!is_day(plan_.start) || plan_.start.day() != std::chrono::day{1})
      impossible(top / "start", print(plan_.start), {"de eerste van een maand", "the first of a month"});
    ids(plan_.sources, top / "sources", sources_);
    ids(plan_.regions, top / "regions", regions_);
    ids(plan_.phases, top / "phases", phases_);
    ids(plan_.routes, top / "routes", routes_);
    for (std::size_t i = 0; i < plan_.routes.size(); ++i) look(plan_.routes[i], top / "routes" / i);
    for (std::size_t i = 0; i < plan_.rates.size(); ++i) look(plan_.rates[i], top / "rates" / i);
    if (plan_.fte_per_pupil) figure(*plan_.fte_per_pupil, top / "fte_per_pupil", most_ratio);
    for (std::size_t i = 0; i < plan_.stock.size(); ++i) look(plan_.stock[i], top / "stock" / i);
    if (plan_.stock_basis && *plan_.stock_basis != flow_basis::assumption && !plan_.stock_source)
      found_.diagnose(errc::flow_source_missing, top / "stock_basis", {});
    refer(top / "stock_source", plan_.stock_source, sources_);
    for (std::size_t i = 0; i < plan_.retirement_dates.size(); ++i)
      look(plan_.retirement_dates[i], top / "retirement_dates" / i);
    for (std::size_t i = 0; i < plan_.intake.size(); ++i) look(plan_.intake[i], top / "intake" / i);
    for (std::size_t i = 0; i < plan_.demand.size(); ++i) look(plan_.demand[i], top / "demand" / i);
    if (plan_.induction) look(*plan_.induction, top / "induction");
    std::set<std::string> scenarios;
    ids(plan_.scenarios, top / "scenarios", scenarios);
    for (std::size_t s = 0; s < plan_.scenarios.size(); ++s)
      for (std::size_t i = 0; i < plan_.scenarios[s].changes.size(); ++i)
        look(plan_.scenarios[s].changes[i], top / "scenarios" / s / "changes" / i);
  }

private:
  static constexpr double most_people = 1'000'000, most_ratio = 1'000;
  using at = detail::pointer;
  using names = std::set<std::string>;

  void look(const flow_route& each, const at& where) {
    if (each.years) whole(where / "years", *each.years, 0, 10);
    refer(where / "phase", each.phase, phases_);
    ages(where, each.age_from, each.age_to);
    if (each.fte) number(where / "fte", *each.fte, 0, 2);
    for (std::size_t i = 0; i < each.chances.size(); ++i) figure(each.chances[i], where / "chances" / i, 1);
    if (each.years.value_or(0) > 0 && each.chances.empty())
      unclear(where, {"er is een opleiding, en geen kans om haar af te maken", "there is a training, and no chance to finish it"});
  }

  void look(const flow_rate& each, const at& where) {
    own_id(each.id, where, figures_);
    refer(where / "region", each.region, regions_);
    refer(where / "route", each.route, routes_);
    refer(where / "phase", each.phase, phases_);
    refer(where / "to", each.to, phases_);
    if ((each.event == flow_event::move) != each.to.has_value())
      unclear(where, {"“to” hoort bij een overgang, en alleen daarbij", "“to” belongs to a move, and to nothing else"});
    ages(where, each.age_from, each.age_to);
    if (each.service_from) whole(where / "service_from", *each.service_from, 0, 60);
    if (each.service_to) whole(where / "service_to", *each.service_to, each.service_from.value_or(0), 60);
    sourced(each.basis, each.source, where);
    curves(each, where);
    const double most = each.event == flow_event::net ? most_ratio : 1;
    values(each, where, most, !each.left_after.empty() || !each.in_service.empty());
    if (each.event == flow_event::move && (each.low || each.high))
      unclear(where, {"een overgang heeft één waarde: met een bereik is niet te zeggen wat het minst oplevert",
                      "a move has one value: of a range nobody can say what leaves fewest"});
  }

  void curves(const flow_rate& each, const at& where) {
    if (each.left_after.empty() && each.in_service.empty()) return;
    const bool leaves = each.event == flow_event::leave;
    if ((!each.left_after.empty() && !each.in_service.empty()) || (!each.left_after.empty() && !leaves) ||
        (!leaves && each.event != flow_event::net) || each.service_to || plan_.period_years.value_or(1) != 1)
      unclear(where, {"een reeks per dienstjaar hoort bij leave of net, met één reeks, zonder service_to en met perioden van een jaar",
                      "a series by years of service belongs to leave or net: one series, no service_to, periods of a year"});
    double before = 1;
    for (std::size_t i = 0; i < each.left_after.size(); ++i) {
      number(where / "left_after" / i, each.left_after[i], 0, 1);
      if (1 - each.left_after[i] > before) rises(each, where / "left_after" / i);
      before = 1 - each.left_after[i];
    }
    before = 1;
    for (std::size_t i = 0; i < each.in_service.size(); ++i) {
      number(where / "in_service" / i, each.in_service[i], 0, leaves ? 1 : most_ratio);
      if (leaves && each.in_service[i] > before) rises(each, where / "in_service" / i);
      before = each.in_service[i];
    }
  }

  void look(const flow_stock& each, const at& where) {
    refer(where / "region", each.region, regions_);
    refer(where / "route", each.route, routes_);
    refer(where / "phase", each.phase, phases_);
    ages(where, each.age, each.age_to, "age");
    if (each.service) whole(where / "service", *each.service, 0, 60);
    if (each.people) number(where / "people", *each.people, 0, most_people);
    number(where / "fte", each.fte, 0, each.people && *each.people >= 0 ? 2 * *each.people : most_people);
  }

  void look(const flow_retirement_date& each, const at& where) {
    whole(where / "years", each.years, 50, 80);
    whole(where / "months", each.months, 0, 11);
    if (!is_day(each.born_from) || each.born_from.day() != std::chrono::day{1})
      impossible(where / "born_from", print(each.born_from), {"de eerste van een maand", "the first of a month"});
    const auto place = &each - plan_.retirement_dates.data();
    if (place > 0 && !(plan_.retirement_dates[static_cast<std::size_t>(place) - 1].born_from < each.born_from))
      impossible(where / "born_from", print(each.born_from), {"een latere dag dan in de rij ervoor", "a later day than in the row before"});
    if (!each.source) no_source(where);
    refer(where / "source", each.source, sources_);
  }

  void look(const flow_intake& each, const at& where) {
    refer(where / "route", each.route, routes_);
    refer(where / "region", each.region, regions_);
    years(where, each.from, each.to);
    number(where / "people", each.people, 0, most_people);
    sourced(each.basis, each.source, where);
    once(intakes_, {each.route, each.region.value_or("")}, each.from, each.to, where);
    const auto route = std::ranges::find(plan_.routes, each.route, &flow_route::id);
    if (route != plan_.routes.end() && (!route->age_from || !route->fte))
      unclear(where / "route", {"van deze route is niet bekend op welke leeftijd en met welke fte men begint (age_from, fte)",
                                "of this route it is not known at what age and with what fte they begin (age_from, fte)"});
  }

  void look(const flow_demand& each, const at& where) {
    refer(where / "region", each.region, regions_);
    years(where, each.from, each.to);
    if (each.pupils.has_value() == each.fte.has_value())
      unclear(where, {"er staat één van beide: pupils of fte", "one of the two is given: pupils or fte"});
    if (each.pupils) number(where / "pupils", *each.pupils, 0, 1e8);
    if (each.fte) number(where / "fte", *each.fte, 0, most_people);
    if (each.pupils && !plan_.fte_per_pupil)
      unclear(where / "pupils", {"hoeveel fte een leerling vraagt staat nergens (fte_per_pupil)", "how many fte a pupil asks is nowhere (fte_per_pupil)"});
    sourced(each.basis, each.source, where);
    once(demands_, {"", each.region.value_or("")}, each.from, each.to, where);
  }

  void look(const flow_induction& each, const at& where) {
    refer(where / "phase", each.phase, phases_);
    number(where / "hours_per_starter", each.hours_per_starter, 0, 2000);
    number(where / "hours_per_coach", each.hours_per_coach, 0.25, 2000);
    if (each.coaches) whole(where / "coaches", *each.coaches, 0, 1'000'000);
    sourced(each.basis, each.source, where);
  }

  void look(const flow_change& each, const at& where) {
    refer(where / "region", each.region, regions_);
    refer(where / "route", each.route, routes_);
    refer(where / "phase", each.phase, phases_);
    if (each.figure) refer(where / "figure", each.figure, figures_);
    const int told = (each.figure ? 1 : 0) + (each.intake_times ? 1 : 0) + (each.pupils_times ? 1 : 0) + (each.fte_add ? 1 : 0);
    if (told != 1 || (each.figure && each.value.has_value() == each.times.has_value()))
      unclear(where, {"een verandering zegt één ding: figure met value of times, intake_times, pupils_times, of fte_add",
                      "a change says one thing: figure with value or times, intake_times, pupils_times, or fte_add"});
    for (const auto& [key, value] : {std::pair{"times", each.times}, std::pair{"intake_times", each.intake_times},
                                     std::pair{"pupils_times", each.pupils_times}, std::pair{"value", each.value}})
      if (value) number(where / key, *value, 0, most_ratio);
    if (each.fte_add) number(where / "fte_add", *each.fte_add, -1, 1);
    if (each.fte_below) number(where / "fte_below", *each.fte_below, 0, 2);
  }

  void figure(const flow_figure& each, const at& where, double most) {
    own_id(each.id, where, figures_);
    sourced(each.basis, each.source, where);
    values(each, where, most, false);
  }

  template <class Figure>
  void values(const Figure& each, const at& where, double most, bool has_series) {
    for (const auto& [key, value] : {std::pair{"value", each.value}, std::pair{"low", each.low}, std::pair{"high", each.high}})
      if (value) number(where / key, *value, 0, most);
    const double least = std::min(each.value.value_or(std::numeric_limits<double>::max()), each.high.value_or(0));
    const bool ordered = !each.low || (*each.low <= each.high.value_or(0) && *each.low <= least && each.value.value_or(*each.high) <= *each.high);
    if (each.low.has_value() != each.high.has_value() || !ordered)
      unclear(where, {"low en high staan er samen, en een waarde ligt ertussen", "low and high are there together, and a value lies between them"});
    const bool told = each.value || each.low;
    if (told == has_series)
      unclear(where, has_series ? text{"er staat een waarde en een reeks", "there are a value and a series"}
                                : text{"er staat geen waarde; wie haar niet weet, geeft low en high (0 en 1)",
                                       "there is no value; who does not know it gives low and high (0 and 1)"});
  }

  void sourced(flow_basis basis, const std::optional<std::string>& source, const at& where) {
    if (basis != flow_basis::assumption && !source) no_source(where);
    refer(where / "source", source, sources_);
  }

  void no_source(const at& where) { found_.diagnose(errc::flow_source_missing, where, {}, {(where / "basis").words(), (where / "source").words()}); }

  void rises(const flow_rate& each, const at& where) { found_.diagnose(errc::flow_curve_rises, where, {each.id}); }

  /// Rests on the values that say so.
  void unclear(const at& where, const text& why) {
    found_.diagnose(errc::flow_figure_unclear, where, {why},
                    {(where / "event").words(), (where / "value").words(), (where / "low").words(), (where / "high").words(),
                     (where / "left_after").words(), (where / "in_service").words(), (where / "to").words(), (where / "pupils").words(),
                     (where / "fte").words()});
  }

  template <class Part>
  void ids(const std::vector<Part>& parts, const at& list, names& into) {
    for (std::size_t i = 0; i < parts.size(); ++i) own_id(parts[i].id, list / i, into);
  }

  void own_id(const std::string& id, const at& where, names& among) {
    if (!is_id(id))
      found_.diagnose(errc::invalid_id, where / "id", detail::invalid_id_details(id));
    else if (!among.insert(id).second)
      found_.diagnose(errc::duplicate_id, where / "id", {id, text{"stroomgegevens", "flow data"}});
  }

  void refer(const at& where, const std::optional<std::string>& id, const names& among) {
    if (!id || among.contains(*id)) return;
    found_.diagnose(errc::unknown_reference, where,
                    {*id, called(among), did_you_mean(nearest(*id, among), {"Voeg het toe, of haal de verwijzing weg.", "Add it, or remove the reference."})});
  }

  [[nodiscard]] text called(const names& among) const {
    return &among == &sources_   ? text{"bron", "source"}
           : &among == &regions_ ? text{"regio", "region"}
           : &among == &phases_  ? text{"fase", "phase"}
           : &among == &routes_  ? text{"route", "route"}
                                 : text{"cijfer", "figure"};
  }

  void ages(const at& where, std::optional<std::int64_t> from, std::optional<std::int64_t> to, const char* first = "age_from") {
    if (from) whole(where / first, *from, 0, 99);
    if (to) whole(where / "age_to", *to, std::clamp<std::int64_t>(from.value_or(0), 0, 99), 99);
  }

  void years(const at& where, std::int64_t from, std::optional<std::int64_t> to) {
    whole(where / "from", from, 1900, 2200);
    if (to) whole(where / "to", *to, std::clamp<std::int64_t>(from, 1900, 2200), 2200);
  }

  void once(std::map<std::pair<std::string, std::string>, names>& all, const std::pair<std::string, std::string>& of,
            std::int64_t from, std::optional<std::int64_t> to, const at& where) {
    for (std::int64_t year = std::max<std::int64_t>(from, 1900); year <= std::min<std::int64_t>(to.value_or(from), 2200); ++year)
      if (!all[of].insert(std::to_string(year)).second) {
        found_.diagnose(errc::duplicate_id, where, {std::to_string(year), text{"jaar van een route of regio", "year of a route or region"}});
        return;
      }
  }

  void whole(const at& where, std::int64_t value, std::int64_t least, std::int64_t most) {
    if (value < least || value > most)
      impossible(where, std::to_string(value), {std::to_string(least) + "–" + std::to_string(most)});
  }

  void number(const at& where, double value, double least, double most) {
    if (!(value >= least && value <= most))
      impossible(where, detail::number_words(value),
                 detail::filled("{0}–{1}", "{0}–{1}", {detail::number_words(least), detail::number_words(most)}));
  }

  void impossible(const at& where, const text& value, const text& allowed) {
    found_.diagnose(errc::impossible_value, where,
                    {value, allowed, detail::filled("Geef {0}.", "Give {0}.", {allowed})});
  }

  const flow_plan& plan_;
  detail::collector& found_;
  names sources_, regions_, phases_, routes_, figures_;
  std::map<std::pair<std::string, std::string>, names> intakes_, demands_;
};

}  // namespace

void detail::check_flow_plan(const flow_plan& plan, collector& found) { flow_plan_checks{plan, found}.look(); }

diagnostics find_faults(const flow_plan& plan, const std::string& file) {
  detail::collector found{file};
  detail::check_flow_plan(plan, found);
  return found.take();
}

}  // namespace loopbaan
