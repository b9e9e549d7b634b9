// SPDX-License-Identifier: BSL-1.0
#include <schedule/timing/ledger.hpp>

#include <algorithm>

namespace loopbaan::detail {

ledger::ledger(const std::vector<timing_problem::lot>& lots, int terms) : lots_{lots} {
  // What lapses first is used first, where nobody else needs it.
  std::ranges::stable_sort(lots_, {}, &timing_problem::lot::last);
  for (const auto& lot : lots_) left_.push_back(lot.amount);
  for (int term = 0; term < terms; ++term) {
    const bool fresh = term == 0 || std::ranges::any_of(lots_, [&](const auto& lot) {
                         return lot.first == term || lot.last == term - 1;
                       });
    era_.push_back(fresh ? term : era_.back());
  }
  ends_.assign(era_.size(), 0);
  lives_.assign(era_.size(), 0);
  for (int term = 0; term < terms; ++term) {
    const auto era = static_cast<std::size_t>(era_of(term));
    ends_[era] = term;
    for (const auto& lot : lots_)
      if (lot.first <= term && term <= lot.last) lives_[era] = std::max(lives_[era], lot.last);
  }
}

ledger::claim ledger::in_term(std::uint64_t accounts, int term) const {
  const int era = era_of(term);
  return {accounts, era, ends_[static_cast<std::size_t>(era)]};
}

std::size_t ledger::row_of(const claim& what) {
  for (std::size_t i = 0; i < rows_.size(); ++i)
    if (rows_[i].what == what) return i;
  row made{what, 0, {}, {}};
  for (std::size_t i = 0; i < lots_.size(); ++i)
    if ((what.accounts >> lots_[i].account & 1) != 0 && lots_[i].first <= what.last && lots_[i].last >= what.first)
      made.from.push_back(i);
  made.taken.assign(made.from.size(), 0);
  rows_.push_back(std::move(made));
  return rows_.size() - 1;
}

void ledger::move(std::size_t who, std::size_t place, std::int64_t amount) {
  log_.push_back({who, place, amount});
  if (place == no_place) {
    rows_[who].asked += amount;
    return;
  }
  rows_[who].taken[place] += amount;
  left_[rows_[who].from[place]] -= amount;
}

void ledger::back_to(std::size_t mark) {
  while (log_.size() > mark) {
    const change last = log_.back();
    log_.pop_back();
    if (last.place == no_place) {
      rows_[last.row].asked -= last.amount;
      continue;
    }
    rows_[last.row].taken[last.place] -= last.amount;
    left_[rows_[last.row].from[last.place]] += last.amount;
  }
}

bool ledger::ask(claim what, std::int64_t amount) {
  const std::size_t before = mark();
  if (ask_at_most(what, amount) == amount) return true;
  back_to(before);
  return false;
}

std::int64_t ledger::ask_at_most(claim what, std::int64_t amount) {
  if (amount == 0) return 0;
  const std::size_t asker = row_of(what);
  std::int64_t left = amount;
  while (left > 0) {
    // Before it takes anything it asks for it: who asks nothing is passed over when lots are looked for.
    move(asker, no_place, left);
    const std::int64_t had = augment(asker, left);
    move(asker, no_place, had - left);
    left -= had;
    if (had == 0) break;
  }
  return amount - left;
}

/// Takes something of a lot that is left, or that another can leave for one that is left, and so on; the shortest way.
std::int64_t ledger::augment(std::size_t asker, std::int64_t most) {
  struct reached {
    std::size_t row = no_place;  ///< who takes of this lot
    std::size_t place = 0;
    std::size_t instead_of = no_place;  ///< the lot that it leaves for it
  };
  std::vector<reached> by(lots_.size());
  std::vector<bool> seen(rows_.size(), false);
  std::vector<std::size_t> queue;
  const auto look = [&](std::size_t who, std::size_t instead_of) -> std::size_t {
    seen[who] = true;
    for (std::size_t place = 0; place < rows_[who].from.size(); ++place) {
      const std::size_t lot = rows_[who].from[place];
      if (by[lot].row != no_place) continue;
      by[lot] = {who, place, instead_of};
      if (left_[lot] > 0) return lot;
      queue.push_back(lot);
    }
    return no_place;
  };
  std::size_t end = look(asker, no_place);
  for (std::size_t next = 0; end == no_place && next < queue.size(); ++next)
    for (std::size_t who = 0; end == no_place && who < rows_.size(); ++who) {
      if (seen[who] || rows_[who].asked == 0) continue;
      const auto place = std::ranges::find(rows_[who].from, queue[next]) - rows_[who].from.begin();
      const auto at = static_cast<std::size_t>(place);
      if (at < rows_[who].from.size() && rows_[who].taken[at] > 0) end = look(who, queue[next]);
    }
  if (end == no_place) return 0;

  const auto taken_of = [&](std::size_t who, std::size_t lot) {
    return static_cast<std::size_t>(std::ranges::find(rows_[who].from, lot) - rows_[who].from.begin());
  };
  std::int64_t amount = std::min(most, left_[end]);
  for (std::size_t lot = end; by[lot].instead_of != no_place; lot = by[lot].instead_of)
    amount = std::min(amount, rows_[by[lot].row].taken[taken_of(by[lot].row, by[lot].instead_of)]);
  for (std::size_t lot = end; lot != no_place; lot = by[lot].instead_of) {
    move(by[lot].row, by[lot].place, amount);
    if (by[lot].instead_of != no_place) move(by[lot].row, taken_of(by[lot].row, by[lot].instead_of), -amount);
  }
  return amount;
}

}  // namespace loopbaan::detail
