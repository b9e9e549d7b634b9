// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/partnership/round.hpp>

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

#include <core/collector.hpp>
#include <core/invalid_id.hpp>
#include <loopbaan/core/id.hpp>

namespace loopbaan {
namespace {

using positions = std::vector<std::pair<std::string, std::size_t>>;  // by id

std::optional<std::size_t> position(const positions& in, std::string_view id) {
  const auto at = std::ranges::lower_bound(in, id, {}, [](const auto& each) { return std::string_view{each.first}; });
  return at != in.end() && at->first == id ? std::optional{at->second} : std::nullopt;
}

constexpr std::size_t most_places = round_owner::no_limit;
constexpr std::int64_t most_value = 1'000'000;
constexpr int worst_rank = 1000;

/// Looks at a draft, all of it.
class round_checks {
public:
  explicit round_checks(const round_draft& draft)
      : draft_{draft},
        owners_{ids(draft.owners, "owners")},
        editions_{ids(draft.editions, "editions")},
        taken_(draft.editions.size()) {
    ids(draft.criteria, "criteria");
    ids(draft.needs, "needs");
    for (const auto& each : draft.owners) within_.push_back(position(owners_, each.within));
    for (const auto& each : draft.editions) owner_of_.push_back(position(owners_, each.owner));
    check_owners();
    for (std::size_t e = 0; e < draft.editions.size(); ++e) check_edition(e);
    for (std::size_t n = 0; n < draft.needs.size(); ++n) check_need(n);
    if (found_.clean()) check_what_is_taken();
  }

  diagnostics found() { return found_.take(); }
  [[nodiscard]] const positions& editions() const { return editions_; }
  [[nodiscard]] const auto& owner_of() const { return owner_of_; }
  [[nodiscard]] const auto& within() const { return within_; }

private:
  static detail::pointer at(const char* list, std::size_t i) { return detail::pointer{} / list / i; }

  template <class Part>
  positions ids(const std::vector<Part>& parts, const char* list) {
    positions made;
    for (std::size_t i = 0; i < parts.size(); ++i) {
      const detail::pointer place = at(list, i) / "id";
      if (!is_id(parts[i].id)) found_.diagnose(errc::invalid_id, place, detail::invalid_id_details(parts[i].id));
      made.emplace_back(parts[i].id, i);
    }
    std::ranges::sort(made);
    for (std::size_t i = 1; i < made.size(); ++i)
      if (made[i].first == made[i - 1].first)
        found_.diagnose(errc::duplicate_id, at(list, made[i].second) / "id",
                        {made[i].first, (at(list, made[i - 1].second)).words()});
    return made;
  }

  void unknown(const detail::pointer& place, const std::string& id, const positions& among, text what) {
    std::vector<std::string_view> names;
    for (const auto& each : among) names.emplace_back(each.first);
    found_.diagnose(errc::unknown_reference, place,
                    {id, std::move(what),
                     did_you_mean(nearest(id, names), {"Voeg het toe, of haal de verwijzing weg.",
                                                       "Add it, or remove the reference."})});
  }

  template <class Number>
  void want_between(const detail::pointer& place, Number value, Number least, Number most) {
    if (value >= least && value <= most) return;
    const std::string low = std::to_string(least), high = std::to_string(most);
    found_.diagnose(errc::impossible_value, place,
                    {std::to_string(value), low + "–" + high,
                     text{"Geef een getal van " + low + " tot en met " + high + ".",
                          "Give a number from " + low + " to " + high + "."}});
  }

  void check_owners() {
    for (std::size_t o = 0; o < draft_.owners.size(); ++o) {
      const round_owner& each = draft_.owners[o];
      const detail::pointer place = at("owners", o);
      want_between(place / "most", each.most, std::size_t{0}, most_places);
      if (each.least > each.most) least_above_most(place, each);
      if (!each.within.empty() && !within_[o])
        unknown(place / "within", each.within, owners_, {"aanbieder", "owner"});
      std::optional<std::size_t> above = within_[o];
      for (std::size_t steps = 0; above && *above != o && steps < draft_.owners.size(); ++steps) above = within_[*above];
      if (above && *above == o) found_.diagnose(errc::owners_in_a_circle, place / "within", {each.id});
    }
  }

  template <class Counted>
  void least_above_most(const detail::pointer& place, const Counted& each) {
    found_.diagnose(errc::least_above_most, place,
                    {each.id, std::to_string(each.least), std::to_string(each.most)});
  }

  void check_edition(std::size_t e) {
    const round_edition& each = draft_.editions[e];
    const detail::pointer place = at("editions", e);
    want_between(place / "most", each.most, std::size_t{0}, most_places);
    want_between(place / "filled", each.filled, std::size_t{0}, most_places);
    if (each.least > each.most) least_above_most(place, each);
    if (!each.owner.empty() && !owner_of_[e]) unknown(place / "owner", each.owner, owners_, {"aanbieder", "owner"});
    for (std::size_t d = 0; d < each.days.size(); ++d)
      if (each.days[d].to < each.days[d].from)
        found_.diagnose(errc::ends_before_it_begins, place / "days" / d,
                        {print(each.days[d].to), print(each.days[d].from)});
    std::size_t reserved = 0;
    for (std::size_t r = 0; r < each.reserved.size(); ++r) {
      want_between(place / "reserved" / r / "places", each.reserved[r].places, std::size_t{0}, most_places);
      reserved += std::min(each.reserved[r].places, most_places);
      for (std::size_t other = 0; other < r; ++other)
        if (each.reserved[other].group == each.reserved[r].group)
          found_.diagnose(errc::duplicate_id, place / "reserved" / r / "group",
                          {each.reserved[r].group, (place / "reserved" / other).words()});
    }
    if (reserved > each.most && !each.by_group)
      found_.diagnose(errc::reserved_beyond_places, place / "reserved",
                      {each.id, std::to_string(reserved), std::to_string(each.most)});
  }

  void check_need(std::size_t n) {
    const round_need& each = draft_.needs[n];
    const detail::pointer place = at("needs", n);
    if (!each.person.empty() && !is_id(each.person))
      found_.diagnose(errc::invalid_id, place / "person", detail::invalid_id_details(each.person));
    std::map<std::string_view, std::size_t> wished;
    std::optional<std::size_t> booked;
    for (std::size_t w = 0; w < each.wishes.size(); ++w) {
      const round_wish& wish = each.wishes[w];
      const detail::pointer here = place / "wishes" / w;
      if (const auto e = position(editions_, wish.edition)) {
        if (!wished.emplace(wish.edition, w).second)
          found_.diagnose(errc::wished_twice, here, {each.id, wish.edition});
        if (wish.booked) ++taken_[*e], by_person_[person_of(each)].push_back({n, w, *e});
      } else {
        unknown(here / "edition", wish.edition, editions_, {"uitvoering", "edition"});
      }
      want_between(here / "rank", wish.rank, 1, worst_rank);
      for (std::size_t c = 0; c < wish.criteria.size(); ++c)
        want_between(here / "criteria" / c, wish.criteria[c], std::int64_t{0}, most_value);
      want_between(here / "criteria", wish.criteria.size(), draft_.criteria.size(), draft_.criteria.size());
      if (wish.booked && booked)
        found_.diagnose(errc::booked_clash, here, {each.id, each.wishes[*booked].edition, wish.edition});
      if (wish.booked) booked = w;
    }
    if (!each.team.empty()) check_team(n, place);
  }

  static const std::string& person_of(const round_need& each) { return each.person.empty() ? each.id : each.person; }

  /// Which editions at which ranks, by id.
  static std::vector<std::tuple<std::string_view, int, bool>> wished(const round_need& each) {
    std::vector<std::tuple<std::string_view, int, bool>> made;
    for (const round_wish& wish : each.wishes) made.emplace_back(wish.edition, wish.rank, wish.booked);
    std::ranges::sort(made);
    return made;
  }

  void check_team(std::size_t n, const detail::pointer& place) {
    const auto [first, fresh] = teams_.emplace(draft_.needs[n].team, n);
    if (!fresh && wished(draft_.needs[first->second]) != wished(draft_.needs[n]))
      found_.diagnose(errc::team_wishes_differ, place, {draft_.needs[n].team, draft_.needs[n].id});
  }

  void check_what_is_taken() {
    std::vector<std::size_t> of_owner(draft_.owners.size());
    for (std::size_t e = 0; e < taken_.size(); ++e) {
      const round_edition& each = draft_.editions[e];
      if (each.filled + taken_[e] > each.most && (each.filled > 0 || taken_[e] > 0))
        taken(at("editions", e), each, each.filled + taken_[e]);
      for (auto above = owner_of_[e]; above; above = within_[*above]) of_owner[*above] += taken_[e];
    }
    for (std::size_t o = 0; o < of_owner.size(); ++o)
      if (of_owner[o] > draft_.owners[o].most) taken(at("owners", o), draft_.owners[o], of_owner[o]);
    for (const auto& [person, bookings] : by_person_)
      for (std::size_t i = 0; i < bookings.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
          if (bookings[i].edition == bookings[j].edition || meet(bookings[i].edition, bookings[j].edition))
            found_.diagnose(errc::booked_clash, at("needs", bookings[i].need) / "wishes" / bookings[i].wish,
                            {person, draft_.editions[bookings[j].edition].id, draft_.editions[bookings[i].edition].id});
  }

  template <class Counted>
  void taken(const detail::pointer& place, const Counted& each, std::size_t so_many) {
    found_.diagnose(errc::taken_beyond_places, place,
                    {each.id, std::to_string(so_many), std::to_string(each.most)});
  }

  [[nodiscard]] bool meet(std::size_t e, std::size_t other) const {
    for (const round_days& one : draft_.editions[e].days)
      for (const round_days& two : draft_.editions[other].days)
        if (one.from <= two.to && two.from <= one.to) return true;
    return false;
  }

  struct booking {
    std::size_t need, wish, edition;
  };
  const round_draft& draft_;
  detail::collector found_{""};
  positions owners_, editions_;
  std::vector<std::optional<std::size_t>> owner_of_, within_;
  std::vector<std::size_t> taken_;
  std::map<std::string, std::vector<booking>> by_person_;
  std::map<std::string_view, std::size_t> teams_;
};

}  // namespace

result<assignment_round> assignment_round::build(round_draft draft) {
  auto made = std::make_shared<held>();
  made->draft = std::move(draft);
  round_checks checks{made->draft};
  if (diagnostics found = checks.found(); !found.empty()) return found;
  made->editions = checks.editions();
  made->owner_of = checks.owner_of();
  made->within = checks.within();
  for (const round_need& need : made->draft.needs) {
    made->first_wish.push_back(made->wished.size());
    for (const round_wish& wish : need.wishes) made->wished.push_back(position(made->editions, wish.edition).value());
  }
  return assignment_round{std::move(made)};
}

std::size_t assignment_round::edition_of(const round_wish& wish) const {
  return position(held_->editions, wish.edition).value();
}

const std::string& assignment_round::person_of(std::size_t need) const {
  const round_need& each = held_->draft.needs[need];
  return each.person.empty() ? each.id : each.person;
}

bool assignment_round::overlap(std::size_t edition, std::size_t other) const {
  if (edition == other) return false;
  for (const round_days& one : held_->draft.editions[edition].days)
    for (const round_days& two : held_->draft.editions[other].days)
      if (one.from <= two.to && two.from <= one.to) return true;
  return false;
}

}  // namespace loopbaan
