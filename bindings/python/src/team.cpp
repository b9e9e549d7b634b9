// SPDX-License-Identifier: BSL-1.0
#include "asking.hpp"
#include "patience.hpp"
#include "schedule_question.hpp"

#include <set>

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

schedules_of find_team(const scheduler& by, const std::vector<py::dict>& members, const changes_given& shared,
                       std::optional<double> school_spares, const std::string& seed, std::uint64_t rounds,
                       std::optional<std::uint64_t> nodes, const python_progress& told) {
  std::vector<member_given> given;
  for (const py::dict& each : members) given.push_back(member_of(each));
  require_alike(given);
  team_request asked{.members = {}, .shared = changes_for(by, shared), .seed = seed, .rounds = rounds};
  if (school_spares) asked.school_spares = minutes_from_hours(*school_spares).value();
  for (const member_given& each : given)
    asked.members.push_back({std::string{each.who.view().id()}, each.who.view().stands(),
                             question_for(by, each.who, each.steps, each.words), each.school, each.turn,
                             groups_of(each.who.view()), each.consents});
  team_outcome found = patiently(
      [&](std::stop_token stop, const progress& report) {
        schedule_limits limits{.stop = std::move(stop)};
        if (nodes) limits.nodes = *nodes;
        return find_team_schedule(by.basis.ground(by.fw), asked, limits, report).value();
      },
      told);
  return as_document(by, given, asked, std::move(found));
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
    What accounts hold for all together, in hours or euro; accounts with a limit that no rule fills and no member has alone.
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

Returns the document, with `team` beside the schedules. Raises Error 201, 433, and those of `find` at /members/N; ValueError
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
}

}  // namespace loopbaan::binding
