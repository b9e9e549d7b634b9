// SPDX-License-Identifier: BSL-1.0
#include <schedule/booking.hpp>

#include <algorithm>

#include <schedule/timing/ledger.hpp>

namespace loopbaan::detail {
namespace {

class booker {
public:
  booker(const std::vector<asked_amount>& asked, const std::vector<timing_problem::lot>& lots, int terms)
      : asked_{asked}, lots_{lots}, terms_{terms} {}

  /// With or without a look at what comes later; false where something could not be had.
  bool run(bool looking_ahead) {
    left_ = lots_;
    booked.clear();
    for (std::size_t i = 0; i < asked_.size(); ++i) {
      std::int64_t wanted = asked_[i].amount;
      for (std::size_t lot = 0; wanted > 0 && lot < lots_.size(); ++lot) {
        if ((asked_[i].accounts >> lots_[lot].account & 1) == 0 || asked_[i].term < lots_[lot].first ||
            lots_[lot].last < asked_[i].term)
          continue;
        std::int64_t taken = std::min(wanted, left_[lot].amount);
        left_[lot].amount -= taken;
        // Each minute too many here is one that lacks elsewhere.
        const std::int64_t lacks = looking_ahead && taken > 0 ? lacking(i, wanted - taken) : 0;
        left_[lot].amount += lacks;
        taken -= lacks;
        wanted -= taken;
        if (taken > 0) booked.push_back({i, lot, taken});
      }
      if (wanted > 0) return false;
    }
    return true;
  }

  std::vector<booked_amount> booked;

private:
  /// How much of the rest of one and of all later ones is not there.
  [[nodiscard]] std::int64_t lacking(std::size_t one, std::int64_t rest) const {
    ledger had{left_, terms_};
    std::int64_t lacks = 0;
    for (std::size_t i = one; i < asked_.size(); ++i) {
      const std::int64_t amount = i == one ? rest : asked_[i].amount;
      lacks += amount - had.ask_at_most(had.in_term(asked_[i].accounts, asked_[i].term), amount);
    }
    return lacks;
  }

  const std::vector<asked_amount>& asked_;
  const std::vector<timing_problem::lot>& lots_;
  int terms_;
  std::vector<timing_problem::lot> left_;
};

}  // namespace

std::vector<booked_amount> book(const std::vector<asked_amount>& asked, const std::vector<timing_problem::lot>& lots,
                                int terms) {
  booker made{asked, lots, terms};
  if (!made.run(false)) static_cast<void>(made.run(true));
  return made.booked;
}

}  // namespace loopbaan::detail
