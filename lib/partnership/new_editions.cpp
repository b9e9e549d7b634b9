// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/partnership/new_editions.hpp>

#include <algorithm>
#include <numeric>
#include <string>
#include <tuple>

#include <core/collector.hpp>
#include <core/invalid_id.hpp>
#include <loopbaan/core/id.hpp>
#include <partnership/need_kinds.hpp>

namespace loopbaan {
namespace {

class new_editions_checks {
public:
  diagnostics look_at(const new_editions_request& request) {
    ids(request.possible, "possible");
    ids(request.needs, "needs");
    for (std::size_t p = 0; p < request.possible.size(); ++p) {
      const possible_edition& each = request.possible[p];
      const detail::pointer place = detail::pointer{} / "possible" / p;
      want_between(place / "places", static_cast<std::int64_t>(std::min<std::size_t>(each.places, INT32_MAX)), 1, 10'000);
      want_between(place / "cents", each.cents, 0, 1'000'000'000);
      want_between(place / "most", static_cast<std::int64_t>(std::min<std::size_t>(each.most, INT32_MAX)), 0, 100);
      if (each.least > each.places)
        found_.diagnose(errc::least_above_most, place,
                        {each.id, std::to_string(each.least), std::to_string(each.places)});
    }
    for (std::size_t n = 0; n < request.needs.size(); ++n)
      for (std::size_t i = 0; i < request.needs[n].met_by.size(); ++i)
        if (request.needs[n].met_by[i] >= request.possible.size())
          found_.diagnose(errc::no_such_position, detail::pointer{} / "needs" / n / "met_by" / i,
                          {std::to_string(request.needs[n].met_by[i]), std::to_string(request.possible.size())});
    return found_.take();
  }

private:
  template <class Part>
  void ids(const std::vector<Part>& parts, const char* list) {
    std::vector<std::pair<std::string, std::size_t>> all;
    for (std::size_t i = 0; i < parts.size(); ++i) {
      if (!is_id(parts[i].id))
        found_.diagnose(errc::invalid_id, detail::pointer{} / list / i / "id", detail::invalid_id_details(parts[i].id));
      all.emplace_back(parts[i].id, i);
    }
    std::ranges::sort(all);
    for (std::size_t i = 1; i < all.size(); ++i)
      if (all[i].first == all[i - 1].first)
        found_.diagnose(errc::duplicate_id, detail::pointer{} / list / all[i].second / "id",
                        {all[i].first, (detail::pointer{} / list / all[i - 1].second).words()});
  }

  void want_between(const detail::pointer& place, std::int64_t value, std::int64_t least, std::int64_t most) {
    if (value >= least && value <= most) return;
    const std::string low = std::to_string(least), high = std::to_string(most);
    found_.diagnose(errc::impossible_value, place,
                    {std::to_string(value), low + "–" + high,
                     text{"Geef een getal van " + low + " tot en met " + high + ".",
                          "Give a number from " + low + " to " + high + "."}});
  }

  detail::collector found_{""};
};

/// What a choice is judged by after the needs that it meets: the first number, then the second.
using price = std::pair<std::int64_t, std::int64_t>;

class new_editions_search {
public:
  explicit new_editions_search(const new_editions_request& request)
      : request_{request}, kinds_{detail::kinds_of(request)}, count_(request.possible.size()), order_(count_.size()) {
    std::iota(order_.begin(), order_.end(), std::size_t{0});
    std::ranges::sort(order_, {}, [&](std::size_t p) { return std::string_view{request_.possible[p].id}; });
    std::vector<std::int64_t> named(count_.size());
    for (const detail::need_kind& each : kinds_)
      for (const std::size_t p : each.met_by) named[p] += static_cast<std::int64_t>(each.needs.size());
    for (std::size_t p = 0; p < count_.size(); ++p) {
      const possible_edition& each = request_.possible[p];
      useful_.push_back(std::min(static_cast<std::int64_t>(each.places), named[p]));
      most_useful_.push_back(std::min(useful_[p] * static_cast<std::int64_t>(each.most), named[p]));
    }
    for (const std::size_t p : order_)
      if (useful_[p] > 0) cheapest_.push_back(p);
    std::ranges::stable_sort(cheapest_, [&](std::size_t one, std::size_t two) {
      return aim_of(one) * useful_[two] < aim_of(two) * useful_[one];
    });
  }

  new_editions find() {
    made_.count.assign(count_.size(), 0);
    made_.met.assign(request_.needs.size(), std::nullopt);
    made_.needs_bound = most_met(0);
    start_with_all();
    look_from(0);
    give_places();
    made_.aim_bound = aim_bound_;
    if (made_.proven) made_.needs_bound = made_.needs_met;
    if (made_.proven) made_.aim_bound = best_.first;
    return std::move(made_);
  }

private:
  [[nodiscard]] std::int64_t aim_of(std::size_t p) const { return price_of(p).first; }
  [[nodiscard]] price price_of(std::size_t p) const {
    const possible_edition& each = request_.possible[p];
    switch (request_.wanted) {
      case new_editions_request::aim::fewest: return {1, each.cents};
      case new_editions_request::aim::cheapest: return {each.cents, 1};
      case new_editions_request::aim::least_bought: break;
    }
    return {each.is_bought ? 1 : 0, 1};
  }

  /// Places of what is decided, and of all that is not where they are `hoped` for.
  [[nodiscard]] std::vector<std::size_t> places(std::size_t decided, bool hoped) const {
    std::vector<std::size_t> made(count_.size());
    for (std::size_t at = 0; at < order_.size(); ++at) {
      const possible_edition& each = request_.possible[order_[at]];
      made[order_[at]] = each.places * (at < decided ? count_[order_[at]] : hoped ? each.most : 0);
    }
    return made;
  }

  [[nodiscard]] std::size_t met_with(const std::vector<std::size_t>& places) const {
    detail::place_flow flow{kinds_, count_.size()};
    flow.fill(places);
    return flow.met();
  }
  [[nodiscard]] std::size_t most_met(std::size_t decided) const { return met_with(places(decided, true)); }

  /// Places that are still missing are no cheaper than the cheapest that can be had, in parts.
  [[nodiscard]] std::int64_t least_to_add(std::size_t decided, std::size_t wanted) const {
    const std::size_t there = met_with(places(decided, false));
    std::int64_t missing = wanted > there ? static_cast<std::int64_t>(wanted - there) : 0, sum = 0;
    std::vector<char> is_decided(count_.size());
    for (std::size_t at = 0; at < decided; ++at) is_decided[order_[at]] = 1;
    for (const std::size_t p : cheapest_) {
      if (missing == 0 || is_decided[p] != 0) continue;
      const std::int64_t had = std::min(missing, most_useful_[p]);
      missing -= had;
      sum += (had * aim_of(p) + (missing == 0 ? useful_[p] - 1 : 0)) / useful_[p];  // a part is rounded up once
    }
    return sum;
  }

  bool stops() {
    const bool told = request_.stop.stop_requested() ||
                      (request_.deadline && std::chrono::steady_clock::now() >= *request_.deadline);
    if (told || made_.nodes >= request_.nodes) made_.proven = false;
    return !made_.proven;
  }

  /// A choice to begin with: all that can be had, less what too few would be in, less what does without.
  void start_with_all() {
    for (std::size_t p = 0; p < count_.size(); ++p) count_[p] = request_.possible[p].most;
    for (bool held = false; !held;) {
      const detail::place_flow flow = filled();
      held = runs(flow);
      for (std::size_t p = 0; p < count_.size(); ++p) {
        const possible_edition& each = request_.possible[p];
        const std::size_t used = each.places == 0 ? 0 : (flow.in(p) + each.places - 1) / each.places;
        const std::size_t filled = each.least == 0 ? count_[p] : flow.in(p) / each.least;
        count_[p] = std::min(count_[p], held ? used : filled);
      }
    }
    count_spent();
    keep();
    for (const std::size_t p : order_)
      while (count_[p] > 0) {
        const std::size_t best = best_met_;
        const price before = best_;
        --count_[p];
        count_spent();
        keep();
        if (best_met_ == best && best_ < before) continue;
        ++count_[p];
        break;
      }
    count_.assign(count_.size(), 0);
    spent_ = {};
    begun_ = true;
  }

  void count_spent() {
    spent_ = {};
    for (std::size_t p = 0; p < count_.size(); ++p) {
      const auto many = static_cast<std::int64_t>(count_[p]);
      spent_ = {spent_.first + many * price_of(p).first, spent_.second + many * price_of(p).second};
    }
  }

  /// Is what is decided no better than the best? What the search began with leaves to the first that is found as good.
  [[nodiscard]] bool is_no_better() const { return begun_ ? spent_ > best_ : spent_ >= best_; }

  void look_from(std::size_t decided) {
    if (stops()) return;
    ++made_.nodes;
    const std::size_t hope = most_met(decided);
    if (hope < best_met_) return;
    const std::int64_t least = spent_.first + least_to_add(decided, hope);
    if (decided == 0) aim_bound_ = least;
    // What meets as many and costs as much must be less in the second number, or comes too late.
    if (found_ && hope == best_met_ && (least > best_.first || (least == best_.first && is_no_better()))) return;
    if (decided == order_.size()) return keep();
    const std::size_t p = order_[decided];
    const price each = price_of(p), before = spent_;
    for (std::size_t many = 0; many <= request_.possible[p].most; ++many) {
      count_[p] = many;
      if (many > 0) spent_ = {spent_.first + each.first, spent_.second + each.second};
      look_from(decided + 1);
    }
    count_[p] = 0;
    spent_ = before;
  }

  /// The flow of a whole choice: first as many as each takes, then all.
  [[nodiscard]] detail::place_flow filled() const {
    std::vector<std::size_t> least(count_.size());
    for (std::size_t p = 0; p < least.size(); ++p) least[p] = count_[p] * request_.possible[p].least;
    detail::place_flow flow{kinds_, count_.size()};
    flow.fill(least);
    if (flow.met() == std::accumulate(least.begin(), least.end(), std::size_t{0})) flow.fill(places(count_.size(), false));
    return flow;
  }

  [[nodiscard]] bool runs(const detail::place_flow& flow) const {
    for (std::size_t p = 0; p < count_.size(); ++p)
      if (flow.in(p) < count_[p] * request_.possible[p].least) return false;
    return true;
  }

  void keep() {
    const detail::place_flow flow = filled();
    if (!runs(flow)) return;
    if (found_ && (flow.met() < best_met_ || (flow.met() == best_met_ && is_no_better()))) return;
    found_ = true;
    begun_ = false;
    best_met_ = flow.met();
    best_ = spent_;
    made_.count = count_;
  }

  void give_places() {
    count_ = made_.count;
    const detail::place_flow flow = filled();
    made_.needs_met = flow.met();
    for (std::size_t p = 0; p < count_.size(); ++p) {
      made_.editions += count_[p];
      made_.cents += static_cast<std::int64_t>(count_[p]) * request_.possible[p].cents;
    }
    for (std::size_t k = 0; k < kinds_.size(); ++k) {
      std::size_t next = 0;
      for (const std::size_t p : kinds_[k].met_by)
        for (std::size_t i = 0; i < flow.given(k, p); ++i) made_.met[kinds_[k].needs[next++]] = p;
    }
  }

  const new_editions_request& request_;
  std::vector<detail::need_kind> kinds_;
  std::vector<std::size_t> count_, order_, cheapest_;
  std::vector<std::int64_t> useful_, most_useful_;  ///< places of one, and of all there can be, that some need names
  price spent_{}, best_{};
  std::size_t best_met_ = 0;
  std::int64_t aim_bound_ = 0;
  bool found_ = false;
  bool begun_ = false;  ///< the best is what the search began with
  new_editions made_;
};

}  // namespace

std::string_view name(new_editions_request::aim what) noexcept {
  switch (what) {
    case new_editions_request::aim::fewest: return "fewest";
    case new_editions_request::aim::cheapest: return "cheapest";
    case new_editions_request::aim::least_bought: return "least_bought";
  }
  return "";
}

std::optional<new_editions_request::aim> aim_of(std::string_view word) noexcept {
  using aim = new_editions_request::aim;
  for (const aim each : {aim::fewest, aim::cheapest, aim::least_bought})
    if (name(each) == word) return each;
  return std::nullopt;
}

result<new_editions> find_new_editions(const new_editions_request& request) {
  if (diagnostics found = new_editions_checks{}.look_at(request); !found.empty()) return found;
  return new_editions_search{request}.find();
}

}  // namespace loopbaan
