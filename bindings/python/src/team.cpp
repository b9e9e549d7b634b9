// SPDX-License-Identifier: BSL-1.0
#include "asking.hpp"
#include "patience.hpp"
#include "schedule_question.hpp"

#include <map>
#include <set>
#include <variant>

namespace loopbaan::binding {
namespace {

/// One of several people, as Python gives her: a dict.
struct member_given {
  held_person who;
  steps_given steps;
  schedule_words words;
  std::string school;
  std::int64_t turn = 0;
  std::vector<std::string> consents;
};

/// Takes the fields of a dict one by one; what nobody took is wrong.
class fields_of_dict {
public:
  explicit fields_of_dict(const py::dict& from) : from_{from} {}

  template <class Value>
  Value need(const char* key) {
    if (!from_.contains(key)) throw py::value_error("a member has no " + in_quotes(key));
    taken_.insert(key);
    return from_[key].cast<Value>();
  }
  template <class Value>
  void find(const char* key, Value& into) {
    if (from_.contains(key)) into = need<Value>(key);
  }
  void close() const {
    for (const auto& each : from_)
      if (const auto key = py::str(each.first).cast<std::string>(); !taken_.contains(key))
        throw py::value_error("nobody knows what " + in_quotes(key) + " of a member is");
  }

private:
  const py::dict& from_;
  std::set<std::string> taken_;
};

member_given member_of(const py::dict& from) {
  fields_of_dict at{from};
  member_given made{at.need<held_person>("person"), at.need<steps_given>("steps"), {}, {}, 0, {}};
  at.find("sector", made.words.sector);
  at.find("times", made.words.times);
  at.find("changes", made.words.changes);
  at.find("agreed", made.words.agreed);
  at.find("leave", made.words.leave);
  at.find("most_in_term", made.words.most_in_term);
  at.find("most_by_term", made.words.most_by_term);
  at.find("taken", made.words.taken);
  at.find("keep_phase_limits", made.words.keep_phase_limits);
  at.find("school", made.school);
  at.find("turn", made.turn);
  at.find("consents", made.consents);
  at.close();
  return made;
}

/// Levels by one rule and for one purpose, as a document says these once.
void require_alike(const std::vector<member_given>& all) {
  for (const member_given& each : all)
    if (!(each.who.people.rule() == all.front().who.people.rule()) ||
        each.who.people.purpose() != all.front().who.people.purpose())
      throw py::value_error("levels of these people were found by different rules, or for different purposes");
}

std::vector<member_role> roles_of(const scheduler& by, const std::vector<held_role>& held) {
  std::vector<member_role> made;
  for (const held_role& each : held) {
    const step_edition& edition = by.basis.held->editions()[each.edition];
    made.push_back({edition.id, edition.roles[each.role].id});
  }
  return made;
}

schedules_of as_document(const scheduler& by, const std::vector<member_given>& given, const team_request& asked,
                         team_outcome found) {
  auto whole = std::make_shared<schedules_document>(schedules_document{.fw = by.fw, .request = by.basis});
  if (!given.empty()) {
    whole->purpose = given.front().who.people.purpose();
    whole->rule = given.front().who.people.rule();
  }
  whole->request.team = {.members = given.size(),
                         .shared = asked.shared,
                         .school_spares = asked.school_spares,
                         .seed = asked.seed,
                         .rounds = asked.rounds,
                         .shut = std::move(found.shut),
                         .terms = static_cast<std::size_t>(found.terms),
                         .terms_bound = static_cast<std::size_t>(found.terms_bound),
                         .stopped = found.stopped};
  for (std::size_t i = 0; i < given.size(); ++i) {
    team_place& has = found.members[i];
    person_schedule told{asked.members[i].request, std::move(has.outcome)};
    told.member = schedule_member{given[i].school, given[i].turn, lottery_digits(has.lottery), has.alone,
                                  given[i].consents, roles_of(by, has.roles)};
    whole->people.push_back(entry_for(given[i].who, std::move(told)));
  }
  return {std::move(whole)};
}

/// Members as they were given, and what is asked of all of them together.
struct team_given {
  std::vector<member_given> members;
  team_request asked;
};

team_given team_of(const scheduler& by, const std::vector<py::dict>& members, const changes_given& shared,
                   std::optional<double> school_spares, const std::string& seed, std::uint64_t rounds) {
  team_given made;
  for (const py::dict& each : members) made.members.push_back(member_of(each));
  require_alike(made.members);
  made.asked = {.members = {}, .shared = changes_for(by, shared), .seed = seed, .rounds = rounds};
  if (school_spares) made.asked.school_spares = minutes_from_hours(*school_spares).value();
  for (const member_given& each : made.members)
    made.asked.members.push_back({std::string{each.who.view().id()}, each.who.view().stands(),
                                  question_for(by, each.who, each.steps, each.words), each.school, each.turn,
                                  groups_of(each.who.view()), each.consents});
  return made;
}

schedule_limits team_limits(std::optional<std::uint64_t> nodes, std::stop_token stop) {
  schedule_limits limits{.stop = std::move(stop)};
  if (nodes) limits.nodes = *nodes;
  return limits;
}

schedules_of find_team(const scheduler& by, const std::vector<py::dict>& members, const changes_given& shared,
                       std::optional<double> school_spares, const std::string& seed, std::uint64_t rounds,
                       std::optional<std::uint64_t> nodes, const python_progress& told) {
  const team_given given = team_of(by, members, shared, school_spares, seed, rounds);
  team_outcome found = patiently(
      [&](std::stop_token stop, const progress& report) {
        return find_team_schedule(by.basis.ground(by.fw), given.asked, team_limits(nodes, std::move(stop)), report)
            .value();
      },
      told);
  return as_document(by, given.members, given.asked, std::move(found));
}

using places_given = std::map<std::string, std::vector<std::pair<std::string, std::string>>>;

/// What was agreed, from a document on the same framework or as ids of steps and of terms or editions. Steps that the
/// framework has no more are refused: by their names nobody could tell what became of them.
std::vector<agreed_places> places_for(const scheduler& by, const std::variant<schedules_of, places_given>& given) {
  std::vector<agreed_places> made;
  if (const auto* document = std::get_if<schedules_of>(&given)) {
    require_same(by.fw, document->whole->fw);
    return places_of(*document->whole);
  }
  for (const auto& [person, places] : std::get<places_given>(given)) {
    agreed_places own{person, {}};
    for (const auto& [step, where] : places)
      own.places.push_back({position(by.fw.steps(), step), step_agreement::kind::in, where});
    made.push_back(std::move(own));
  }
  return made;
}

schedules_of replan(const scheduler& by, const std::vector<py::dict>& members,
                    const std::variant<schedules_of, places_given>& agreed, const changes_given& shared,
                    std::optional<double> school_spares, const std::string& seed, std::uint64_t rounds,
                    std::optional<std::uint64_t> nodes, const python_progress& told) {
  const team_given given = team_of(by, members, shared, school_spares, seed, rounds);
  const std::vector<agreed_places> places = places_for(by, agreed);
  replanned_team found = patiently(
      [&](std::stop_token stop, const progress& report) {
        return replan_team(by.basis.ground(by.fw), given.asked, places, team_limits(nodes, std::move(stop)), report)
            .value();
      },
      told);
  schedules_of made = as_document(by, given.members, given.asked, std::move(found.outcome));
  auto whole = std::make_shared<schedules_document>(*made.whole);
  whole->request.team->replanned =
      replanned_schedules{found.waiting_bound, found.changed_bound, found.people_gone, found.no_longer_asked};
  for (std::size_t i = 0; i < given.asked.members.size(); ++i) {
    schedule_member& own = *whole->people[i].found.member;
    for (const agreed_places& each : places) {
      if (each.id != given.asked.members[i].id) continue;
      for (const step_agreement& place : each.places)
        if (std::ranges::count(given.asked.members[i].request.steps, place.step, &step_to_schedule::step) > 0)
          own.agreed.push_back(place);
    }
  }
  for (const changed_place& each : found.changed) whole->people[each.member].found.member->changed.push_back({each.step, each.why});
  return {std::move(whole)};
}

}  // namespace

void bind_team(py::class_<scheduler>& bound) {
  bound.def("find_team", &find_team, py::arg("members"), py::kw_only(), py::arg("shared") = changes_given{},
            py::arg("school_spares") = py::none(), py::arg("seed") = "", py::arg("rounds") = 200,
            py::arg("nodes") = py::none(), py::arg("progress") = py::none(),
            R"(The schedules of people who share places, accounts and the hours that their school can spare.

By turn, then by a lottery that anybody can draw anew, each gets the best that is left; then for some rounds a few people are
taken out and put back in another order. An edition with fewer people than it asks does not run. Nobody is compared by worth.
Not proven to be the best: `terms_bound` of the team tells how far it can be from it.

Parameters
----------
members : sequence of dict
    Of each the `person` and the `steps`, a plan or ids, and where there is something to say: `school`, whose hours are
    spared; `turn`, a whole number of which smaller ones choose first, such as the year in which a phase must end; `consents`,
    the ids of roles in editions to which they said yes; and what `find` takes about one person.
shared : sequence of (account, school year, amount)
    What accounts hold for all together, in hours or money; accounts with a limit that no rule fills and no member has alone.
school_spares : float
    Hours in each term that all steps of the people of one school may take.
seed : str
    Of the lottery between people of the same turn.
rounds : int
    Of looking for something better once everybody has had a turn.
nodes : int
    Search nodes of each question after which to give up: the same on every machine.
progress : callable
    Called with (done, total); False stops the search, and the answer is what there is then.

Returns the document, with `team` beside the schedules. Raises Error 201, 202, 433, 712 to 714, and those of `find` at /members/N; ValueError
for a member that says what nobody knows.

Examples
--------
>>> import datetime, loopbaan
>>> fw = loopbaan.dutch_framework()
>>> people = loopbaan.build_cohort(fw, [{"id": "p-001"}, {"id": "p-002"}])
>>> by = loopbaan.Scheduler(fw, loopbaan.SchoolCalendar.of_years(datetime.date(2026, 8, 1), 1))
>>> members = [{"person": each, "steps": ["intervisie-deelname"], "school": "s1"} for each in people]
>>> found = by.find_team(members, school_spares=40, seed="autumn")
>>> found.team["terms"] >= found.team["terms_bound"], found.check(people)
(True, ())
)");
  bound.def("replan_team", &replan, py::arg("members"), py::arg("agreed"), py::kw_only(),
            py::arg("shared") = changes_given{}, py::arg("school_spares") = py::none(), py::arg("seed") = "",
            py::arg("rounds") = 200, py::arg("nodes") = py::none(), py::arg("progress") = py::none(),
            R"(A team of which people, offers or requests have changed since something was agreed, with few changes to that.

First as few people waiting as possible; then as few changed places; then fewest terms, of smaller turns first. So a place that was
agreed gives way where somebody would else have none, and nowhere else. Not proven to be the best: the bounds tell how far it can be
from it. What was agreed with people who are no longer there, and on steps that nobody asks for any more, is left aside and counted.

Parameters
----------
members : sequence of dict
    As for `find_team`; likewise what is not named here.
agreed : SchedulesDocument or mapping of str to sequence of (str, str)
    An earlier answer on the same framework; or, as `read_agreed_places` gives it, by person the ids of steps, each with that of
    the edition or of the term in which it begins.

Returns the document as `find_team`, with `replanned` in its `team`, and of each member what was `agreed` and what has `changed`, why.

Examples
--------
>>> import datetime, loopbaan
>>> fw = loopbaan.dutch_framework()
>>> people = loopbaan.build_cohort(fw, [{"id": id, "levels": {"reflectie": "basis"}} for id in ("p-001", "p-002")])
>>> by = loopbaan.Scheduler(fw, loopbaan.SchoolCalendar.of_years(datetime.date(2026, 8, 1), 1))
>>> members = [{"person": each, "steps": ["intervisie-deelname"]} for each in people]
>>> before = by.find_team(members[:1])
>>> after = by.replan_team(members, before)
>>> [each.found for each in after], after[0].to_dict()["steps"] == before[0].to_dict()["steps"], after.check(people)
([True, True], True, ())
)");
}

}  // namespace loopbaan::binding
