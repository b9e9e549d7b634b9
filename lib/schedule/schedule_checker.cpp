// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include <loopbaan/schedule/schedule.hpp>

#include <plan/answers/walker.hpp>

namespace loopbaan {
namespace {

using detail::filled;
using std::chrono::sys_days;

/// Checks an answer against the meaning of a schedule. It shares no line with the search or with what is compiled for
/// it.
class schedule_checker {
public:
  schedule_checker(const schedule_ground& ground, const standing& stands, const schedule_request& request,
                   const schedule_outcome& of)
      : ground_{ground}, stands_{stands}, request_{request}, of_{of} {}

  std::vector<text> check() {
    shortages();
    if (of_.status != schedule_status::optimal && of_.status != schedule_status::feasible) {
      if (!of_.steps.empty() || !of_.entries.empty()) say({"er staat een rooster waar er geen is", "there is a schedule where there is none"});
      if (of_.status == schedule_status::unscheduled && of_.reasons.empty()) say({"er is geen reden", "there is no reason"});
      return wrong_;
    }
    std::multiset<step_index> wanted;
    std::multiset<step_index> given;
    for (const step_to_schedule& each : request_.steps) wanted.insert(each.step);
    for (const scheduled_step& each : of_.steps) given.insert(each.step);
    if (wanted != given) {
      say({"andere stappen dan er gevraagd zijn", "other steps than were asked"});
      return wrong_;
    }
    for (const scheduled_step& each : of_.steps) step(each);
    totals();
    entries();
    return wrong_;
  }

private:
  void say(text what) { wrong_.push_back(std::move(what)); }
  [[nodiscard]] const loopbaan::step& step_of(const scheduled_step& of) const { return ground_.fw.steps()[of.step]; }
  [[nodiscard]] const school_term& term(std::size_t i) const { return ground_.calendar.terms()[i]; }

  [[nodiscard]] std::string phase_of(step_index of) const {
    for (const step_to_schedule& each : request_.steps)
      if (each.step == of && each.phase) return ground_.fw.phases()[*each.phase].id;
    return "";
  }

  /// What is said to be lacking: more is asked than there is, and no more than the steps take.
  void shortages() {
    if (!of_.shortages.empty() && of_.status != schedule_status::unscheduled)
      say({"er ontbreekt iets aan wat kan", "something is lacking of what can be"});
    std::int64_t minutes = 0;
    for (const step_to_schedule& each : request_.steps)
      minutes += ground_.fw.steps()[each.step].hours.value_or(loopbaan::minutes{}).count();
    for (const shortage& each : of_.shortages)
      if (each.there < 0 || each.asked <= each.there || (each.unit == account_unit::hours && each.asked > minutes))
        say({"wat ontbreekt klopt niet met wat de stappen vragen", "what is lacking does not go with what the steps ask"});
  }

  void step(const scheduled_step& each) {
    if (each.last < each.first || each.last >= ground_.calendar.size())
      return say(filled("“{0}” staat in periodes die er niet zijn", "“{0}” is in terms that there are not", {step_of(each).id}));
    std::int64_t sum = 0;
    for (const std::int64_t minutes : each.minutes) sum += minutes;
    if (each.minutes.size() != each.last - each.first + 1 || sum != step_of(each).hours.value_or(minutes{}).count() ||
        std::ranges::any_of(each.minutes, [](std::int64_t part) { return part < 0; }))
      say(filled("“{0}” neemt andere uren dan de stap vraagt", "“{0}” takes other hours than it asks", {step_of(each).id}));
    place(each);
    detail::walker way{ground_.fw, stands_};
    for (const scheduled_step& other : of_.steps)
      if (other.last < each.first) way.take(other.step);
    if (const auto closed = way.closed(each.step)) say(filled("“{0}” is dan niet open: {1}", "“{0}” is not open then: {1}", {step_of(each).id, *closed}));
    agreements(each);
    for (std::size_t at = each.first; at <= each.last; ++at)
      if (is_on_leave(at)) say(filled("“{0}” valt in het verlof", "“{0}” takes place in leave", {step_of(each).id}));
    if (each.first > 0 && each.not_earlier.empty()) say(filled("“{0}” zegt niet waarom het niet eerder is", "“{0}” does not tell why it is not earlier", {step_of(each).id}));
    if (request_.keep_phase_limits)
      for (const phase_deadline& limit : of_.deadlines)
        if (limit.phase == phase_of(each.step) && limit.last < term(each.last).to)
          say(filled("“{0}” eindigt nadat de fase klaar moest zijn", "“{0}” ends after its phase must have", {step_of(each).id}));
  }

  /// In an edition with a place, or as long as its weeks ask.
  void place(const scheduled_step& each) {
    std::int64_t cents = step_of(each).cost.value_or(loopbaan::cents{}).count();
    if (each.edition) {
      const step_edition& edition = ground_.held->editions().at(*each.edition);
      const auto span = ground_.held->terms_of(*each.edition, ground_.calendar);
      if (edition.step != step_of(each).id) say(filled("“{0}” staat in een uitvoering van een andere stap", "“{0}” is in an edition of another step", {step_of(each).id}));
      if (edition.places == 0 || std::ranges::count(request_.taken, *each.edition) > 0)
        say(filled("“{0}” staat in een uitvoering die vol is", "“{0}” is in an edition that is full", {step_of(each).id}));
      if (!span || span->first != each.first || span->last != each.last)
        say(filled("“{0}” staat in andere periodes dan de uitvoering", "“{0}” is in other terms than its edition", {step_of(each).id}));
      if (edition.cost) cents = edition.cost->count();
    } else {
      if (ground_.held != nullptr && !ground_.held->editions_of(each.step).empty())
        say(filled("“{0}” staat in geen van de uitvoeringen", "“{0}” is in none of its editions", {step_of(each).id}));
      std::int64_t weeks = 0;
      for (std::size_t at = each.first; at < each.last; ++at) weeks += ground_.calendar.weeks_of(at);
      const std::int64_t asks = step_of(each).weeks.value_or(week_count{}).count();
      if (each.last > each.first && weeks >= asks) say(filled("“{0}” duurt langer dan de weken van de stap", "“{0}” takes longer than its weeks", {step_of(each).id}));
      if (weeks + ground_.calendar.weeks_of(each.last) < asks) say(filled("“{0}” duurt korter dan de weken van de stap", "“{0}” takes shorter than its weeks", {step_of(each).id}));
    }
    if (each.cents != cents) say(filled("“{0}” heeft een andere prijs", "“{0}” has another price", {step_of(each).id}));
  }

  void agreements(const scheduled_step& each) {
    for (const step_agreement& agreed : request_.agreed) {
      if (agreed.step != each.step) continue;
      const bool edition = each.edition && ground_.held->editions()[*each.edition].id == agreed.where;
      bool part = false;
      for (std::size_t at = each.first; at <= each.last; ++at) part = part || term(at).id == agreed.where;
      const bool kept =
          agreed.what == step_agreement::kind::in ? edition || term(each.first).id == agreed.where : !edition && !part;
      if (!kept) say(filled("“{0}” staat niet waar het is afgesproken", "“{0}” is not where it was agreed", {step_of(each).id}));
    }
  }

  [[nodiscard]] bool is_on_leave(std::size_t at) const {
    std::int64_t away = 0;
    std::int64_t all = 0;
    for (auto day = sys_days{term(at).from}; day <= sys_days{term(at).to}; day += std::chrono::days{1}) {
      ++all;
      for (const day_span& each : request_.leave)
        if (sys_days{each.from} <= day && day <= sys_days{each.to}) {
          ++away;
          break;
        }
    }
    return away > all - away;
  }

  void totals() {
    std::map<std::size_t, std::int64_t> load;
    std::size_t terms = 0;
    std::int64_t cents = 0;
    for (const scheduled_step& each : of_.steps) {
      terms = std::max(terms, each.last + 1);
      cents += each.cents;
      for (std::size_t i = 0; i < each.minutes.size(); ++i) load[each.first + i] += each.minutes[i];
    }
    std::int64_t fullest = 0;
    for (const auto& [at, minutes] : load) {
      fullest = std::max(fullest, minutes);
      const bool fits = !request_.most_in_term || minutes <= request_.most_in_term->count();
      if (!fits || (!request_.most_by_term.empty() && minutes > request_.most_by_term.at(at).count()))
        say(filled("periode “{0}” is te vol", "term “{0}” is too full", {term(at).id}));
    }
    if (of_.terms != terms || of_.cents != cents || of_.fullest != fullest)
      say({"de totalen zijn niet die van de stappen", "the totals are not those of its steps"});
    if (of_.terms_bound > terms || of_.cents_bound > cents || of_.fullest_bound > fullest)
      say({"een grens ligt boven wat er is", "a bound is above what there is"});
    if (of_.status == schedule_status::optimal &&
        (of_.terms_bound != terms || of_.cents_bound != cents || of_.fullest_bound != fullest))
      say({"het heet optimaal zonder bewijs", "it is called optimal without a proof"});
    for (const phase_deadline& limit : of_.deadlines) {
      const bool kept = std::ranges::none_of(of_.steps, [&](const scheduled_step& each) {
        return phase_of(each.step) == limit.phase && limit.last < term(each.last).to;
      });
      if (kept != limit.kept) say(filled("of de termijn van fase “{0}” gehaald wordt staat er verkeerd", "whether the limit of phase “{0}” is kept is told wrongly", {limit.phase}));
    }
  }

  void entries() {
    if (ground_.rules == nullptr) {
      if (!of_.entries.empty() || !of_.sums.empty()) say({"er zijn boekingen zonder rekeningen", "there are entries without accounts"});
      return;
    }
    const account_lots lots = find_lots(*ground_.rules, request_.holder, ground_.calendar, request_.changes).value();
    std::map<std::tuple<step_index, std::size_t, account_unit>, std::int64_t> booked;
    std::map<std::pair<std::size_t, int>, std::int64_t> used;
    std::map<std::tuple<std::size_t, int, std::string>, std::int64_t> by_phase;
    for (const account_entry& each : of_.entries) {
      const policy_account& account = ground_.rules->accounts().at(each.account);
      booked[{each.step, each.term, account.unit}] += each.amount;
      used[{each.account, each.school_year}] += each.amount;
      if (each.amount <= 0) say({"een boeking van niets", "an entry of nothing"});
      const std::string payer = ground_.fw.steps()[each.step].payer.value_or("");
      const std::string phase = phase_of(each.step);
      if (!account.payers.empty() && std::ranges::count(account.payers, payer) == 0)
        say(filled("rekening “{0}” betaalt niet voor deze drager", "account “{0}” does not serve who pays", {account.id}));
      if (!account.phases.empty() && std::ranges::count(account.phases, phase) == 0)
        say(filled("rekening “{0}” betaalt niet in die fase", "account “{0}” does not serve that phase", {account.id}));
      by_phase[{each.account, each.school_year, phase}] += each.amount;
      if (account.unlimited.value_or(false)) continue;
      const bool there = std::ranges::any_of(lots.lots, [&](const account_lot& lot) {
        return lot.account == each.account && lot.school_year == each.school_year &&
               (lot.phase.empty() || lot.phase == phase) && lot.days.from <= term(each.term).to &&
               term(each.term).from <= lot.days.to;
      });
      if (!there) say(filled("rekening “{0}” heeft dan niets", "account “{0}” holds nothing then", {account.id}));
    }
    for (const scheduled_step& each : of_.steps) {
      for (std::size_t i = 0; i < each.minutes.size(); ++i)
        if (booked[{each.step, each.first + i, account_unit::hours}] != each.minutes[i])
          say(filled("“{0}” heeft uren die op geen rekening staan", "“{0}” has hours on no account", {step_of(each).id}));
      if (booked[{each.step, each.first, account_unit::euro}] != each.cents) say(filled("“{0}” heeft geld dat op geen rekening staat", "“{0}” has money on no account", {step_of(each).id}));
    }
    std::int64_t booked_in_all = 0;
    std::int64_t wanted = of_.cents;
    for (const auto& [unused, amount] : booked) booked_in_all += amount;
    for (const scheduled_step& each : of_.steps)
      for (const std::int64_t minutes : each.minutes) wanted += minutes;
    if (booked_in_all != wanted) say({"op rekeningen staat meer of minder dan er wordt genomen", "more or less stands on accounts than is taken"});
    sums(lots, used, by_phase);
  }

  /// Which steps could have used a right, by payer, phase and days.
  [[nodiscard]] unused_right why_unused(const account_sum& of) const {
    if (of.lapsed == 0) return unused_right::none;
    const policy_account& account = ground_.rules->accounts()[of.lot.account];
    bool any = false;
    for (const scheduled_step& each : of_.steps) {
      const std::string phase = phase_of(each.step);
      const std::string payer = ground_.fw.steps()[each.step].payer.value_or("");
      if (!account.payers.empty() && std::ranges::count(account.payers, payer) == 0) continue;
      if (!account.phases.empty() && std::ranges::count(account.phases, phase) == 0) continue;
      if (!of.lot.phase.empty() && of.lot.phase != phase) continue;
      const bool hours = account.unit == account_unit::hours;
      for (std::size_t at = each.first; at <= (hours ? each.last : each.first); ++at) {
        if ((hours ? each.minutes[at - each.first] : each.cents) == 0) continue;
        any = true;
        if (of.lot.days.from <= term(at).to && term(at).from <= of.lot.days.to) return unused_right::enough;
      }
    }
    return any ? unused_right::not_then : unused_right::no_step;
  }

  void sums(const account_lots& lots, std::map<std::pair<std::size_t, int>, std::int64_t> used,
            const std::map<std::tuple<std::size_t, int, std::string>, std::int64_t>& by_phase) {
    std::map<std::pair<std::size_t, int>, std::int64_t> there;
    std::map<std::pair<std::size_t, int>, std::int64_t> told;
    for (const account_lot& each : lots.lots) there[{each.account, each.school_year}] += each.amount;
    std::size_t limited = 0;
    for (const account_sum& each : of_.sums) {
      told[{each.lot.account, each.lot.school_year}] += each.used;
      if (each.unlimited) continue;
      ++limited;
      if (std::ranges::find(lots.lots, each.lot) == lots.lots.end()) say({"een som van een recht dat er niet is", "a sum of a lot that there is not"});
      if (each.used < 0 || each.used > each.lot.amount) say({"er wordt meer gebruikt dan er is", "more is used than there is"});
      const bool past = each.lot.days.to <= term(ground_.calendar.size() - 1).to;
      if (each.lapsed != (past ? each.lot.amount - each.used : 0))
        say({"wat vervalt staat er verkeerd", "what lapses is told wrongly"});
      else if (each.unused != unused_right::none && each.unused != why_unused(each))
        say({"waarom iets ongebruikt vervalt staat er verkeerd", "why something lapses unused is told wrongly"});
      if (!each.lot.phase.empty()) {
        const auto own = by_phase.find({each.lot.account, each.lot.school_year, each.lot.phase});
        if (each.used > (own == by_phase.end() ? 0 : own->second)) say({"een recht van een fase betaalt een andere", "a lot of a phase serves another"});
      }
    }
    if (limited != lots.lots.size()) say({"een recht heeft geen som", "a lot has no sum"});
    for (const auto& [which, amount] : used) {
      if (told[which] != amount) say({"een som is niet die van de boekingen", "a sum is not that of its entries"});
      if (!ground_.rules->accounts()[which.first].unlimited.value_or(false) && amount > there[which])
        say(filled("rekening “{0}” geeft meer dan zij heeft", "account “{0}” gives more than it holds", {ground_.rules->accounts()[which.first].id}));
    }
  }

  const schedule_ground& ground_;
  const standing& stands_;
  const schedule_request& request_;
  const schedule_outcome& of_;
  std::vector<text> wrong_;
};

}  // namespace

std::vector<text> check(const schedule_ground& ground, const standing& stands, const schedule_request& request,
                               const schedule_outcome& of) {
  return schedule_checker{ground, stands, request, of}.check();
}

}  // namespace loopbaan
