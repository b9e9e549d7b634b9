// SPDX-License-Identifier: BSL-1.0
#include <plan/prospect/telling.hpp>

#include <algorithm>
#include <queue>

namespace loopbaan::detail {
namespace {

/// A set of findings: of each level that is told of, the parts from one to another.
struct findings {
  std::vector<std::size_t> first;
  std::vector<std::size_t> last;
  std::int64_t width = 0;  ///< of the range over all of them
  std::size_t number = 0;  ///< in order of making, so that ties do not depend on the queue
};

struct narrower {
  bool operator()(const findings& a, const findings& b) const {
    return a.width != b.width ? a.width < b.width : a.number > b.number;
  }
};

filling_box left_after(filling_box box, const telling& asked, const findings& found) {
  for (std::size_t i = 0; i < asked.tells.size(); ++i) {
    const auto& [at, parts] = asked.tells[i];
    box.least[at] = parts[found.first[i]].first;
    box.most[at] = parts[found.last[i]].second;
  }
  return box;
}

/// Of all levels told of, the one with most parts left; none: it is one finding.
std::optional<std::size_t> most_parts(const findings& of) {
  std::optional<std::size_t> at;
  for (std::size_t i = 0; i < of.first.size(); ++i)
    if (of.last[i] > of.first[i] && (!at || of.last[i] - of.first[i] > of.last[*at] - of.first[*at])) at = i;
  return at;
}

/// How the parts of a telling fall in a smaller box: those that meet it, cut to it.
telling within(const telling& whole, const filling_box& box) {
  telling found{.assessment = whole.assessment, .takes = whole.takes};
  for (const telling::told& each : whole.tells) {
    telling::told cut{.at = each.at};
    for (const auto& [from, to] : each.parts) {
      const std::uint8_t low = std::max(from, box.least[each.at]);
      const std::uint8_t high = std::min(to, box.most[each.at]);
      if (low <= high) cut.parts.emplace_back(low, high);
    }
    if (cut.parts.size() > 1) found.tells.push_back(std::move(cut));
  }
  return found;
}

}  // namespace

std::vector<telling> tellings_in(const filling_box& box, const std::vector<telling>& among) {
  std::vector<telling> found;
  for (const telling& each : among)
    if (telling cut = within(each, box); !cut.tells.empty()) found.push_back(std::move(cut));
  return found;
}

std::vector<telling> tellings_of(const framework& on, const fillings& of, std::optional<phase_index> phase,
                                 const std::function<std::int64_t(const assessment&)>& takes) {
  std::vector<telling> found;
  for (const assessment_index a : on.assessments().indices()) {
    const resolved_assessment& each = on.resolved(a);
    if (!each.open_in(phase)) continue;
    telling made{.assessment = a, .takes = takes(on.assessments()[a])};
    for (std::size_t i = 0; i < of.open().size(); ++i) {
      const open_level& level = of.open()[i];
      const auto settled =
          std::ranges::lower_bound(each.settles, level.competence, {}, &settled_competence::competence);
      if (settled == each.settles.end() || settled->competence != level.competence) continue;
      const auto told_apart = std::ranges::upper_bound(level.asked, settled->upto) - level.asked.begin();
      telling::told tells{.at = i};
      for (std::uint8_t k = 0; k < told_apart; ++k) tells.parts.emplace_back(k, k);
      tells.parts.emplace_back(static_cast<std::uint8_t>(told_apart), static_cast<std::uint8_t>(level.asked.size()));
      made.tells.push_back(std::move(tells));
    }
    found.push_back(std::move(made));
  }
  std::ranges::stable_sort(found, {}, &telling::takes);
  return tellings_in(of.all(), found);
}

worst_found worst_of(fillings& of, const filling_box& box, const telling& asked, std::int64_t below,
                     const std::function<worst_found(const filling_box&)>& value_of) {
  std::priority_queue<findings, std::vector<findings>, narrower> open;
  std::size_t made = 0;
  bool measured = true;
  const auto add = [&](findings each) {
    const cost_bounds range = of.bounds(left_after(box, asked, each));
    each.width = range.width();
    each.number = made++;
    measured = measured && range.proven;
    open.push(std::move(each));
  };
  findings all{std::vector<std::size_t>(asked.tells.size()), {}};
  for (const telling::told& each : asked.tells) all.last.push_back(each.parts.size() - 1);
  add(std::move(all));
  worst_found worst{0, true};
  while (!open.empty() && open.top().width > worst.value) {
    const findings widest_yet = open.top();
    if (!measured || !of.spend()) return {widest_yet.width < below ? widest_yet.width : endless, false};
    open.pop();
    if (const auto at = most_parts(widest_yet)) {
      const std::size_t middle = (widest_yet.first[*at] + widest_yet.last[*at]) / 2;
      findings lower = widest_yet;
      findings upper = widest_yet;
      lower.last[*at] = middle;
      upper.first[*at] = middle + 1;
      add(std::move(lower));
      add(std::move(upper));
      continue;
    }
    const worst_found value = value_of(left_after(box, asked, widest_yet));
    worst = {std::max(worst.value, value.value), worst.proven && value.proven};
    if (worst.value >= below) return {endless, worst.proven};
  }
  return worst;
}

}  // namespace loopbaan::detail
