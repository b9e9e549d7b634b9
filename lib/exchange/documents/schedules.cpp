// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/exchange/schedules.hpp>

#include <algorithm>
#include <map>
#include <utility>

#include <core/refusals.hpp>
#include <exchange/documents/answers_frame.hpp>
#include <exchange/documents/overridden.hpp>
#include <schedule/schedule_checks.hpp>

namespace loopbaan {
namespace {

using detail::answers_reader;
using schedules_reader = answers_reader<person_schedule, schedule_basis>;

using flaw = std::pair<std::string, text>;

bool is_found(const schedule_outcome& of) {
  return of.status == schedule_status::optimal || of.status == schedule_status::feasible;
}

/// What the steps and entries of a schedule say of its sums, whomever it is about.
class schedule_totals {
public:
  schedule_totals(const person_schedule& whole, std::size_t most_terms)
      : of_{whole.found}, earlier_{whole.earlier}, most_terms_{most_terms} {
    const schedule_outcome& of = of_;
    for (const scheduled_step& each : of.steps) {
      terms_ = std::max(terms_, each.last + 1);
      cents_ += each.cents;
      for (std::size_t i = 0; i < each.minutes.size(); ++i) load_[each.first + i] += each.minutes[i];
    }
    for (const account_entry& each : of.entries) used_[{each.account, each.school_year}] += each.amount;
    for (const account_sum& each : of.sums) told_[{each.lot.account, each.lot.school_year}] += each.used;
  }

  [[nodiscard]] std::vector<flaw> flaws() const {
    std::vector<flaw> found;
    const auto want = [&](bool holds, const char* member, text what) {
      if (!holds) found.emplace_back(member, std::move(what));
    };
    want(is_found(of_) || of_.steps.empty(), "/steps", {"er is geen rooster", "there is no schedule"});
    const std::size_t now = is_found(of_) ? of_.terms : most_terms_ + 1;
    want(!earlier_ || !earlier_->unchanged || *earlier_->unchanged < now, "/earlier_ends/unchanged",
         {"dit is niet eerder", "this is not earlier"});
    const std::size_t within = earlier_ ? earlier_->unchanged.value_or(now) : now;
    for (std::size_t i = 0; earlier_ && i < earlier_->found.size(); ++i)
      if (const earlier_end& each = earlier_->found[i]; each.terms >= within || (each.more && each.more->amount <= 0))
        found.emplace_back("/earlier_ends/found/" + std::to_string(i),
                           text{"dit eindigt niet eerder door meer", "this does not end earlier by more"});
    if (!is_found(of_)) return found;
    std::int64_t fullest = 0;
    for (const auto& [term, minutes] : load_) fullest = std::max(fullest, minutes);
    want(of_.terms == terms_, "/terms", {"de stappen eindigen in een andere", "the steps end in another"});
    want(of_.cents == cents_, "/cost", {"de stappen samen kosten iets anders", "the steps together cost otherwise"});
    want(of_.fullest == fullest, "/fullest", {"geen periode is zo vol", "no term is as full"});
    want(std::ranges::all_of(used_, [&](const auto& each) { return is_told(each.first, each.second); }), "/accounts",
         {"dit is niet de som van de boekingen", "this is not the sum of the entries"});
    return found;
  }

private:
  [[nodiscard]] bool is_told(const std::pair<std::size_t, int>& which, std::int64_t amount) const {
    const auto told = told_.find(which);
    return told != told_.end() && told->second == amount;
  }

  const schedule_outcome& of_;
  const std::optional<earlier_ends>& earlier_;
  std::size_t most_terms_;
  std::size_t terms_ = 0;
  std::int64_t cents_ = 0;
  std::map<std::size_t, std::int64_t> load_;
  std::map<std::pair<std::size_t, int>, std::int64_t> used_;
  std::map<std::pair<std::size_t, int>, std::int64_t> told_;
};

/// What those who were scheduled together say of all, whoever they are.
std::vector<flaw> flaws_of_team(const schedules_document& whole) {
  std::vector<flaw> found;
  const auto want = [&](bool holds, std::string member, text what) {
    if (!holds) found.emplace_back(std::move(member), std::move(what));
  };
  std::size_t terms = 0;
  for (std::size_t i = 0; i < whole.people.size(); ++i) {
    const auto& each = whole.people[i];
    const std::string pointer = "/schedules/" + std::to_string(i) + "/member";
    want(each.found.member.has_value() == whole.request.team.has_value(), pointer,
         {"dit hoort bij wie samen zijn gepland, en bij niemand anders",
          "this belongs to who was scheduled together, and to nobody else"});
    if (!whole.request.team || !each.found.member) continue;
    want(each.found.member->lottery == lottery_digits(lottery_number(whole.request.team->seed, each.person)),
         pointer + "/lottery", {"dit is een ander lot dan seed en kenmerk geven", "seed and id give another number"});
    terms += is_found(each.found.found) ? each.found.found.terms : whole.request.calendar->size() + 1;
  }
  if (!whole.request.team) return found;
  const shared_schedules& team = *whole.request.team;
  want(team.members == whole.people.size(), "/team/members",
       {"er staan er meer of minder in het document", "there are more or fewer in the document"});
  if (team.members == whole.people.size())
    want(team.terms == terms, "/team/terms", {"dit is niet de som van allen", "this is not the sum of all"});
  want(team.terms_bound <= team.terms, "/team/terms_bound",
       {"de grens ligt boven wat er is", "the bound is above what there is"});
  return found;
}

/// The roles of a member by their positions; what is not among the offers is told.
std::vector<held_role> roles_of(const schedules_document& whole, const schedule_member& member, const std::string& who,
                                std::vector<text>& wrong) {
  std::vector<held_role> made;
  const std::vector<step_edition> none;
  const auto& editions = whole.request.held ? whole.request.held->editions() : none;
  for (const member_role& each : member.roles) {
    const auto edition = std::ranges::find(editions, each.edition, &step_edition::id);
    const auto role = edition == editions.end() ? std::vector<edition_role>::const_iterator{}
                                                : std::ranges::find(edition->roles, each.role, &edition_role::id);
    if (edition == editions.end() || role == edition->roles.end())
      wrong.push_back(detail::filled("{0}: het aanbod heeft geen rol “{1}” in een uitvoering “{2}”",
                                     "{0}: the offers have no role “{1}” in an edition “{2}”",
                                     {who, each.role, each.edition}));
    else
      made.push_back({static_cast<std::size_t>(edition - editions.begin()),
                      static_cast<std::size_t>(role - edition->roles.begin())});
  }
  return made;
}

/// What had been agreed with those who are still there, on what is still asked.
std::vector<agreed_places> agreed_of(const schedules_document& whole) {
  std::vector<agreed_places> made;
  for (const auto& each : whole.people) made.push_back({each.person, each.found.member->agreed});
  return made;
}

/// A team that was planned anew; of what is left aside, how much it is stands in the head alone.
replanned_team replanned_of(const schedules_document& whole, team_outcome outcome) {
  const replanned_schedules& head = *whole.request.team->replanned;
  replanned_team made{.outcome = std::move(outcome), .waiting_bound = head.waiting_bound, .changed_bound = head.changed_bound};
  for (std::size_t i = 0; i < whole.people.size(); ++i) {
    made.waiting += is_found(whole.people[i].found.found) ? 0 : 1;
    for (const changed_step& each : whole.people[i].found.member->changed) made.changed.push_back({i, each.step, each.why});
  }
  return made;
}

/// Everything in schedules of a team that does not hold for these people.
std::vector<text> check_team(const schedules_document& whole, const cohort& people) {
  team_outcome made{.shut = whole.request.team->shut,
                    .terms = static_cast<std::int64_t>(whole.request.team->terms),
                    .terms_bound = static_cast<std::int64_t>(whole.request.team->terms_bound),
                    .stopped = whole.request.team->stopped};
  std::vector<text> wrong;
  for (const auto& each : whole.people)
    made.members.push_back({each.found.found, each.found.member->alone,
                            lottery_number(whole.request.team->seed, each.person),
                            roles_of(whole, *each.found.member, each.person, wrong)});
  if (!wrong.empty()) return wrong;
  const schedule_ground ground = whole.request.ground(whole.fw);
  const team_request asked = team_request_of(whole, people);
  if (!whole.request.team->replanned) return check(ground, asked, made);
  return check(ground, asked, agreed_of(whole), replanned_of(whole, std::move(made)));
}

}  // namespace

std::string lottery_digits(std::uint64_t number) {
  std::string digits(16, '0');
  for (std::size_t at = digits.size(); at-- > 0; number >>= 4) digits[at] = "0123456789abcdef"[number & 15];
  return digits;
}

std::map<std::string, std::string> groups_of(const person& who) {
  std::map<std::string, std::string> made;
  const cohort people = who.people();
  for (const std::string& each : people.groupings())
    if (const std::string& group = who.group(each); !group.empty()) made.emplace(each, group);
  return made;
}

team_request team_request_of(const schedules_document& whole, const cohort& people) {
  const shared_schedules& team = whole.request.team.value();
  team_request made{
      .members = {}, .shared = team.shared, .school_spares = team.school_spares, .seed = team.seed, .rounds = team.rounds};
  for (const auto& each : whole.people) {
    const person who = people.find(each.person).value();
    made.members.push_back({.id = each.person,
                            .stands = who.stands(),
                            .request = each.found.asked,
                            .school = each.found.member.value().school,
                            .turn = each.found.member->turn,
                            .groups = groups_of(who),
                            .consents = each.found.member->consents});
  }
  return made;
}

diagnostics detail::defects_of_question(const framework& fw, const schedule_basis& in, const person_schedule& of) {
  schedule_request asked = of.asked;
  if (of.chosen_for)
    for (const step_agreement& each : of.asked.agreed)
      if (each.step.value < fw.steps().size() &&
          std::ranges::count(asked.steps, each.step, &step_to_schedule::step) == 0)
        asked.steps.push_back({each.step, {}});
  diagnostics wrong = errors_of(in.ground(fw), asked);
  if (in.rules) {
    const auto lots = find_lots(*in.rules, of.asked.holder, *in.calendar, of.asked.changes);
    if (!lots) wrong.insert(wrong.end(), lots.errors().begin(), lots.errors().end());
  }
  for (diagnostic& each : wrong) each.where.pointer.insert(0, "/asked");
  if (of.chosen_for)
    for (diagnostic& each : errors_of(fw, *of.chosen_for)) {
      each.where.pointer.insert(0, "/chosen_for");
      wrong.push_back(std::move(each));
    }
  for (std::size_t i = 0; i < of.found.steps.size(); ++i) {
    const scheduled_step& each = of.found.steps[i];
    if (each.last < each.first || each.minutes.size() != each.last - each.first + 1)
      wrong.push_back({errc::answer_does_not_hold,
                       {{}, "/steps/" + std::to_string(i) + "/hours"},
                       {text{"hier horen uren van elke periode", "hours of each term belong here"}}});
  }
  return wrong;
}

std::string write_schedules(const schedules_document& whole) { return detail::write_answers(whole); }

result<schedules_document> read_schedules(std::string_view json, const framework& on, const schedule_basis& given,
                                          const std::string& file) {
  return schedules_reader{on, file, {.rules = given.rules, .held = given.held}, false}.take(json);
}

result<document_notes> look_at_schedules(std::string_view json, const framework& on, const std::string& file) {
  const auto read = schedules_reader{on, file, {}, true}.take(json);
  if (!read) return read.errors();
  if (diagnostics wrong = check_again(*read, nullptr, file); !wrong.empty()) return wrong;
  diagnostics notes = read->notes;
  if (!read->people.empty())
    notes.push_back({errc::checked_without_people, {file}, {std::to_string(read->people.size())}});
  return document_notes{std::move(notes)};
}

std::vector<agreed_places> places_of(const schedules_document& whole) {
  std::vector<agreed_places> made;
  for (const auto& each : whole.people) {
    agreed_places own{each.person, {}};
    for (const scheduled_step& step : each.found.found.steps)
      own.places.push_back({step.step, step_agreement::kind::in,
                            step.edition ? whole.request.held->editions()[*step.edition].id
                                         : whole.request.calendar.value().terms()[step.first].id});
    made.push_back(std::move(own));
  }
  return made;
}

result<std::vector<agreed_places>> read_agreed_places(std::string_view bytes, const framework& on,
                                                      const std::string& file) {
  if (const auto looked_at = look_at_schedules(bytes, on, file); !looked_at) return looked_at.errors();
  // What was looked at can be read by its names alone: editions and terms of other offers mean nothing here.
  const detail::json whole = detail::json::parse(bytes);
  std::vector<agreed_places> made;
  for (const detail::json& each : whole["schedules"]) {
    agreed_places own{each["person"], {}};
    for (const detail::json& step : each["steps"])
      own.places.push_back({on.steps().find(step["id"].get<std::string>()).value(), step_agreement::kind::in,
                            step.contains("edition") ? step["edition"] : step["first_term"]});
    made.push_back(std::move(own));
  }
  return made;
}

diagnostics check_again(const schedules_document& whole, const cohort* given, const std::string& file) {
  detail::collector wrong{file};
  std::optional<cohort> people;
  if (given != nullptr) {
    if (!(given->fw() == whole.fw))
      detail::refuse({errc::other_framework,
                      {file},
                      {given->fw().id() + " " + given->fw().version(), whole.fw.id() + " " + whole.fw.version()}});
    people = given->with_rule(whole.rule);
  }
  const auto of_team = flaws_of_team(whole);
  for (const auto& [member, what] : of_team) wrong.report(errc::answer_does_not_hold, member, {what});
  bool all_there = of_team.empty();
  for (std::size_t i = 0; i < whole.people.size() && !wrong.full(); ++i) {
    const auto& each = whole.people[i];
    const std::string pointer = "/schedules/" + std::to_string(i);
    const auto flaws = schedule_totals{each.found, whole.request.calendar->size()}.flaws();
    for (const auto& [member, what] : flaws) wrong.report(errc::answer_does_not_hold, pointer + member, {what});
    all_there = all_there && flaws.empty();
    if (!people) continue;
    const auto who = people->find(each.person);
    if (!who) {
      all_there = false;
      wrong.report(errc::other_people, pointer + "/person", {each.person});
      continue;
    }
    if (each.overridden != detail::overridden_of(*who))
      wrong.report(errc::answer_does_not_hold, pointer + "/overridden",
                   {text{"dit zijn niet de bekwaamheden waarover een mens besloot",
                         "these are not the competences that a person decided"}});
    // What follows from wrong sums would only repeat it; who shares with others is looked at with them.
    if (!flaws.empty() || whole.request.team) continue;
    const schedule_ground ground = whole.request.ground(whole.fw);
    const auto found = each.found.chosen_for
                           ? check(ground, who->stands(), *each.found.chosen_for, each.found.asked, each.found.found)
                           : check(ground, who->stands(), each.found.asked, each.found.found);
    for (const text& what : found) wrong.report(errc::answer_does_not_hold, pointer, {what});
  }
  if (people && whole.request.team && all_there)
    for (const text& what : check_team(whole, *people)) wrong.report(errc::answer_does_not_hold, "/team", {what});
  return wrong.take();
}

}  // namespace loopbaan
