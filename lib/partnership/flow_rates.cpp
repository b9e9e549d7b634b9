// SPDX-License-Identifier: BSL-1.0
#include <partnership/flow_rates.hpp>

#include <algorithm>

#include <core/number_words.hpp>

namespace loopbaan::detail {
namespace {

std::string flow_month_words(std::int64_t month) {
  const std::string in_year = std::to_string(month % 12 + 1);
  return std::to_string(month / 12) + (in_year.size() == 1 ? "-0" : "-") + in_year;
}

std::int64_t flow_month_of(date day) {
  return std::int64_t{static_cast<int>(day.year())} * 12 + static_cast<unsigned>(day.month()) - 1;
}

/// Shares by year of service: of a series each year's follows from what was there before.
std::vector<double> flow_shares(const flow_rate& rate) {
  std::vector<double> made;
  double before = 1;
  const bool is_left = !rate.left_after.empty();
  for (const double each : is_left ? rate.left_after : rate.in_service) {
    const double there = is_left ? 1 - each : each;
    const double ratio = before > 0 ? there / before : 0;
    made.push_back(rate.event == flow_event::net ? ratio : 1 - ratio);
    before = there;
  }
  return made;
}

bool flow_same(std::size_t asked, std::size_t is) { return asked == flow_rates::none || asked == is; }

}  // namespace

flow_rates::flow_rates(const flow_plan& plan, const flow_scenario* scenario, flow_corner corner, collector& found)
    : plan_{plan}, scenario_{scenario}, corner_{corner}, found_{found} {
  for (std::size_t i = 0; i < plan.rates.size(); ++i) compile(plan.rates[i], pointer{} / "rates" / i);
  for (std::size_t r = 0; r < plan.routes.size(); ++r) {
    double chance = 1;
    for (std::size_t i = 0; i < plan.routes[r].chances.size(); ++i) {
      const flow_figure& each = plan.routes[r].chances[i];
      chance *= at_corner(each.id, each.value, each.low, each.high, false, pointer{} / "routes" / r / "chances" / i);
    }
    within_one(chance, pointer{} / "routes" / r / "chances");
    chances_.push_back(chance);
  }
  for (const flow_intake& each : plan.intake)
    intakes_[{position_of(plan.routes, std::optional{each.route}), position_of(plan.regions, each.region)}].push_back(&each);
}

std::int64_t flow_rates::first_month() const noexcept { return flow_month_of(plan_.start); }

double flow_rates::at_corner(const std::string& id, std::optional<double> value, std::optional<double> low,
                             std::optional<double> high, bool fewer_when_high, const pointer& where) {
  double times = 1;
  if (scenario_ != nullptr)
    for (const flow_change& each : scenario_->changes)
      if (each.figure == id) {
        if (each.value) value = low = high = each.value;
        times *= each.times.value_or(1);
      }
  if (low && *low < *high) has_ranges_ = true;
  if (corner_ == flow_corner::given && !value) found_.diagnose(errc::flow_value_open, where, {id});
  const bool take_high = (corner_ == flow_corner::fewest) == fewer_when_high;
  const double made = corner_ == flow_corner::given ? value.value_or(0) : low ? (take_high ? *high : *low) : value.value_or(0);
  return made * times;
}

void flow_rates::within_one(double share, const pointer& where) {
  if (share <= 1) return;
  found_.diagnose(errc::impossible_value, where,
                  {number_words(share), text{"een deel van 0 tot en met 1", "a share from 0 to 1"},
                   text{"Verklein “times” in het scenario.", "Make “times” in the scenario smaller."}});
}

void flow_rates::compile(const flow_rate& rate, const pointer& where) {
  compiled made{&rate, position_of(plan_.regions, rate.region), position_of(plan_.routes, rate.route),
                position_of(plan_.phases, rate.phase), position_of(plan_.phases, rate.to), {}};
  const bool is_net = rate.event == flow_event::net;
  made.by_date = rate.months_from || rate.months_to;
  const std::vector<double> series = flow_shares(rate);
  made.is_series = !series.empty();
  made.by_service = rate.service_from || rate.service_to || made.is_series;
  made.service_from = rate.service_from.value_or(made.service_from);
  made.service_to = made.is_series ? made.service_from + static_cast<std::int64_t>(series.size()) - 1 : rate.service_to.value_or(made.service_to);
  if (!made.is_series) made.shares = {at_corner(rate.id, rate.value, rate.low, rate.high, !is_net, where)};
  for (const double each : series) made.shares.push_back(at_corner(rate.id, each, {}, {}, !is_net, where));
  if (!is_net)
    for (const double each : made.shares) within_one(each, where);
  has_net_ = has_net_ || is_net;
  made.age_from = rate.age_from.value_or(made.age_from);
  made.age_to = rate.age_to.value_or(made.age_to);
  made.months_from = rate.months_from.value_or(made.months_from);
  made.months_to = rate.months_to.value_or(made.months_to);
  if (is_net)
    for (const flow_event each : {flow_event::leave, flow_event::past_date}) rates_[static_cast<std::size_t>(each)].push_back(made);
  rates_[static_cast<std::size_t>(rate.event)].push_back(std::move(made));
}

std::optional<flow_rates::found_rate> flow_rates::find(const flow_state& of, flow_event event) {
  for (const compiled& each : rates_[static_cast<std::size_t>(event)]) {
    const flow_rate& rate = *each.rate;
    if (of.age < each.age_from || of.age > each.age_to) continue;
    if (each.by_date && (of.to_date < each.months_from || of.to_date > each.months_to)) continue;
    if (!flow_same(each.region, of.region) || !flow_same(each.route, of.route) || !flow_same(each.phase, of.phase)) continue;
    if (!each.by_service) return found_rate{each.shares.front(), rate.event, each.to};
    if (of.service == no_service) {
      const auto place = static_cast<std::size_t>(&rate - plan_.rates.data());
      if (told_.insert("service " + rate.id).second)
        found_.diagnose(errc::flow_service_unknown, pointer{} / "rates" / place, {rate.id});
      continue;
    }
    if (of.service < each.service_from || of.service > each.service_to) continue;
    return found_rate{each.shares[each.is_series ? static_cast<std::size_t>(of.service - each.service_from) : 0], rate.event, each.to};
  }
  if (event != flow_event::move) missing(of, event);
  return std::nullopt;
}

void flow_rates::missing(const flow_state& of, flow_event event) {
  const std::string key = std::string{name(event)} + " " + std::to_string(of.phase) + " " + std::to_string(of.route);
  if (!told_.insert(key).second) return;
  const text what = event == flow_event::leave    ? text{"weggaat", "leaves"}
                    : event == flow_event::retire ? text{"op de pensioendatum stopt", "stops at the retirement date"}
                                                  : text{"na de pensioendatum stopt", "stops after the retirement date"};
  found_.diagnose(errc::flow_rate_missing, "/rates",
                  {what, in_each_language([&](language lang) { return words_of(of, lang); })});
}

std::string flow_rates::words_of(const flow_state& of, language lang) const {
  std::string said;
  if (of.region != none) said += std::string{worded(lang, "regio", "region")} + " “" + plan_.regions[of.region].id + "”, ";
  if (of.route != none) said += "route “" + plan_.routes[of.route].id + "”, ";
  if (of.phase != none) said += std::string{worded(lang, "fase", "phase")} + " “" + plan_.phases[of.phase].id + "”, ";
  said += std::string{worded(lang, "leeftijd", "age")} + " " + std::to_string(of.age);
  if (of.service != no_service)
    said += ", " + std::string{worded(lang, "dienstjaren", "years of service")} + " " + std::to_string(of.service);
  return said;
}

std::int64_t flow_rates::retires_in(std::int64_t born) const {
  const flow_retirement_date* holds = nullptr;
  for (const flow_retirement_date& each : plan_.retirement_dates) {
    if (flow_month_of(each.born_from) > born) break;
    holds = &each;
  }
  return holds == nullptr ? no_date : born + holds->years * 12 + holds->months;
}

void flow_rates::date_is_missing(std::int64_t born) {
  if (told_.insert("date").second) found_.diagnose(errc::flow_date_missing, "/retirement_dates", {flow_month_words(born)});
}

double flow_rates::fte_after(double fte, std::size_t region, std::size_t route, std::size_t phase) const {
  if (scenario_ == nullptr) return fte;
  for (const flow_change& each : scenario_->changes)
    if (each.fte_add && fte < each.fte_below.value_or(1) && flow_same(position_of(plan_.regions, each.region), region) &&
        flow_same(position_of(plan_.routes, each.route), route) && flow_same(position_of(plan_.phases, each.phase), phase))
      fte = std::max(0.0, std::min(std::max(1.0, fte), fte + *each.fte_add));
  return fte;
}

std::optional<double> flow_rates::intake(std::size_t route, std::size_t region, std::int64_t year) const {
  const auto all = intakes_.find({route, region});
  if (all == intakes_.end()) return std::nullopt;
  for (const flow_intake* each : all->second) {
    if (year < each->from || year > each->to.value_or(each->from)) continue;
    double people = each->people;
    if (scenario_ != nullptr)
      for (const flow_change& change : scenario_->changes)
        if (change.intake_times && year >= change.from.value_or(year) && flow_same(position_of(plan_.routes, change.route), route) &&
            flow_same(position_of(plan_.regions, change.region), region))
          people *= *change.intake_times;
    return people;
  }
  return std::nullopt;
}

bool flow_rates::has_intake(std::size_t route, std::size_t region) const { return intakes_.contains({route, region}); }

void flow_rates::intake_is_missing(std::size_t route, std::size_t region, std::int64_t year) {
  if (!told_.insert("intake " + std::to_string(route) + " " + std::to_string(region)).second) return;
  found_.diagnose(errc::flow_intake_missing, "/intake",
                  {std::to_string(year), in_each_language([&](language lang) {
                     return "route “" + plan_.routes[route].id + "”" +
                            (region == none ? "" : std::string{worded(lang, ", regio", ", region")} + " “" + plan_.regions[region].id + "”");
                   })});
}

flow_need flow_rates::need(std::size_t region, std::int64_t year) const {
  flow_need made{year, region, {}, {}, {}};
  for (const flow_demand& each : plan_.demand) {
    if (position_of(plan_.regions, each.region) != region || year < each.from || year > each.to.value_or(each.from)) continue;
    if (each.fte) {
      made.fte = made.low = made.high = each.fte;
      continue;
    }
    std::optional<double> value = plan_.fte_per_pupil->value, low = plan_.fte_per_pupil->low, high = plan_.fte_per_pupil->high;
    double pupils = each.pupils.value_or(0);
    if (scenario_ != nullptr)
      for (const flow_change& change : scenario_->changes) {
        if (change.pupils_times && year >= change.from.value_or(year) && flow_same(position_of(plan_.regions, change.region), region))
          pupils *= *change.pupils_times;
        if (change.figure != plan_.fte_per_pupil->id) continue;
        if (change.value) value = low = high = change.value;
        for (std::optional<double>* one : {&value, &low, &high})
          if (*one) **one *= change.times.value_or(1);
      }
    if (value) made.fte = *value * pupils;
    made.low = low.value_or(value.value_or(0)) * pupils;
    made.high = high.value_or(value.value_or(0)) * pupils;
  }
  return made;
}

}  // namespace loopbaan::detail
