// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/partnership/travel.hpp>

#include <map>
#include <set>
#include <utility>

#include <core/collector.hpp>

namespace loopbaan {
namespace {

using way = std::pair<std::string, std::string>;
constexpr std::int64_t most_amount = 1'000'000;
constexpr const char* criterion_id = "travel";

text amount_in(round_travel::unit in, std::int64_t amount) {
  const text number{std::to_string(amount)};
  if (in == round_travel::unit::minutes_under_way) return detail::filled("{0} minuten", "{0} minutes", {number});
  return detail::filled("{0} km", "{0} km", {number});
}

class travel_maker {
public:
  travel_maker(round_draft draft, const round_travel& travel) : travel_{travel} { made_.draft = std::move(draft); }

  result<travelled_round> make() {
    check();
    if (found_.clean()) fill();
    if (diagnostics found = found_.take(); !found.empty()) return found;
    return std::move(made_);
  }

private:
  void want_between(const detail::pointer& place, std::int64_t value, std::int64_t least, std::int64_t most) {
    if (value >= least && value <= most) return;
    const std::string low = std::to_string(least), high = std::to_string(most);
    found_.diagnose(errc::impossible_value, place,
                    {std::to_string(value), low + "–" + high,
                     text{"Geef een getal van " + low + " tot en met " + high + ".",
                          "Give a number from " + low + " to " + high + "."}});
  }

  void check() {
    const round_draft& draft = made_.draft;
    const detail::pointer top;
    const auto all = [&](const char* list, std::size_t given, std::size_t there) {
      want_between(top / list, static_cast<std::int64_t>(given), static_cast<std::int64_t>(there),
                   static_cast<std::int64_t>(there));
    };
    all("of_needs", travel_.of_needs.size(), draft.needs.size());
    all("of_editions", travel_.of_editions.size(), draft.editions.size());
    if (travel_.turn > draft.criteria.size())
      found_.diagnose(errc::no_such_position, top / "turn",
                      {std::to_string(travel_.turn), std::to_string(draft.criteria.size() + 1)});
    for (const round_criterion& each : draft.criteria)
      if (each.id == criterion_id)
        found_.diagnose(errc::duplicate_id, top / "turn", {each.id, (top / "criteria").words()});
    if (travel_.most) want_between(top / "most", *travel_.most, 0, most_amount);
    if (travel_.otherwise) want_between(top / "otherwise", *travel_.otherwise, 0, most_amount);
    std::map<way, std::size_t> first;
    for (std::size_t d = 0; d < travel_.distances.size(); ++d) {
      const travel_distance& each = travel_.distances[d];
      const detail::pointer here = top / "distances" / d;
      want_between(here / "amount", each.amount, 0, most_amount);
      const auto [known, fresh] = first.emplace(way{each.from, each.to}, d);
      if (!fresh)
        found_.diagnose(errc::duplicate_id, here,
                        {each.from + " – " + each.to, (top / "distances" / known->second).words()});
      amounts_.insert_or_assign(way{each.from, each.to}, each.amount);
    }
    for (const travel_distance& each : travel_.distances) amounts_.emplace(way{each.to, each.from}, each.amount);
  }

  void fill() {
    round_draft& draft = made_.draft;
    std::map<std::string, std::size_t> editions;
    for (std::size_t e = 0; e < draft.editions.size(); ++e) editions.emplace(draft.editions[e].id, e);
    const auto turn = static_cast<std::ptrdiff_t>(travel_.turn);
    draft.criteria.insert(draft.criteria.begin() + turn, {criterion_id, title()});
    for (std::size_t n = 0; n < draft.needs.size(); ++n)
      for (round_wish& wish : draft.needs[n].wishes) {
        // What a round has wrong is told when it is built.
        const auto e = editions.find(wish.edition);
        const std::int64_t far = e == editions.end() ? 0 : amount(n, e->second);
        if (wish.criteria.size() >= travel_.turn) wish.criteria.insert(wish.criteria.begin() + turn, far);
        if (!travel_.most || far <= *travel_.most || wish.booked || !wish.refused.empty()) continue;
        wish.refused =
            detail::filled("{1}, en dat is meer dan {0}", "{1}, which is more than {0}",
                           {amount_in(travel_.counted_in, *travel_.most), amount_in(travel_.counted_in, far)});
        ++made_.beyond;
      }
  }

  [[nodiscard]] text title() const {
    if (travel_.counted_in == round_travel::unit::minutes_under_way) return {"zo min mogelijk reistijd", "least travel time"};
    return {"zo min mogelijk kilometers", "fewest kilometres"};
  }

  std::int64_t amount(std::size_t need, std::size_t edition) {
    const way there{travel_.of_needs[need], travel_.of_editions[edition]};
    if (there.second.empty()) return 0;
    if (const auto known = amounts_.find(there); known != amounts_.end()) return known->second;
    if (there.first == there.second) return 0;
    if (travel_.otherwise) {
      ++made_.assumed;
      return *travel_.otherwise;
    }
    if (missed_.insert(there).second)
      found_.diagnose(errc::unknown_reference, detail::pointer{} / "of_needs" / need,
                      {there.first + " – " + there.second, text{"afstand", "distance"},
                       text{"Geef die afstand, of zeg wat geldt waar er geen is.",
                            "Give that distance, or say what counts where there is none."}});
    return 0;
  }

  const round_travel& travel_;
  travelled_round made_;
  detail::collector found_{""};
  std::map<way, std::int64_t> amounts_;
  std::set<way> missed_;
};

}  // namespace

std::string_view name(round_travel::unit in) noexcept {
  switch (in) {
    case round_travel::unit::kilometres:
      return "kilometres";
    case round_travel::unit::minutes_under_way:
      return "minutes";
  }
  return "";
}

result<travelled_round> with_travel(round_draft draft, const round_travel& travel) {
  return travel_maker{std::move(draft), travel}.make();
}

}  // namespace loopbaan
