// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <loopbaan/exchange/answers.hpp>
#include <loopbaan/exchange/kinds.hpp>
#include <loopbaan/schedule/choosing.hpp>
#include <loopbaan/schedule/earlier_end.hpp>
#include <loopbaan/schedule/replan.hpp>
#include <loopbaan/schedule/team.hpp>

/// Schedules that are written down, and read back: documents of the kind schedule/1.
namespace loopbaan {

/// What came of planning a team anew, beside the schedules; as in `replanned_team`.
struct replanned_schedules {
  std::size_t waiting_bound = 0;
  std::size_t changed_bound = 0;
  std::size_t people_gone = 0;
  std::size_t no_longer_asked = 0;
};

/// What people share who were scheduled together, and what came of all of them.
struct shared_schedules {
  std::size_t members = 0;                    ///< how many they were; a document of fewer cannot be checked
  std::vector<account_change> shared = {};    ///< as in `team_request`, and so to `rounds`
  std::optional<minutes> school_spares = {};
  std::string seed = {};
  std::size_t rounds = 0;
  std::vector<std::size_t> shut = {};         ///< as in `team_outcome`, and so to `stopped`
  std::size_t terms = 0;
  std::size_t terms_bound = 0;
  bool stopped = false;
  std::optional<replanned_schedules> replanned = {};  ///< none: nothing had been agreed before
};

/// In what schedules are made, held as long as they are: as `schedule_ground` is a view of it.
struct schedule_basis {
  std::optional<school_calendar> calendar = {};  ///< none only before one is read
  std::shared_ptr<const policy> rules = {};      ///< null: nothing limits hours and money
  std::shared_ptr<const offers> held = {};       ///< null: every step can begin in every term
  std::optional<shared_schedules> team = {};     ///< none: everybody apart

  /// What it is made in. @throws std::bad_optional_access without a calendar
  [[nodiscard]] schedule_ground ground(const framework& fw) const {
    return {fw, calendar.value(), rules.get(), held.get()};
  }
};

/// What somebody is in an edition with roles.
struct member_role {
  std::string edition;  ///< id
  std::string role;     ///< id
};

/// A step of somebody that is no longer where it was agreed to be, and why.
struct changed_step {
  step_index step;
  change_reason why = change_reason::others;
};

/// Somebody's place among those who were scheduled together.
struct schedule_member {
  std::string school = {};   ///< whose hours are spared; "": nobody's
  std::int64_t turn = 0;     ///< smaller ones choose first
  std::string lottery = {};  ///< the number that was drawn, as sixteen hexadecimal digits
  std::size_t alone = 0;     ///< terms that would be enough if there were nobody else; as in `team_place`
  std::vector<std::string> consents = {};  ///< ids of the roles to which they said yes
  std::vector<member_role> roles = {};     ///< one for each edition with roles that they are in
  std::vector<step_agreement> agreed = {};  ///< places that were agreed before, of steps that are still asked for
  std::vector<changed_step> changed = {};   ///< of these, what is elsewhere now
};

/// What was asked about one person, and what was found.
struct person_schedule {
  schedule_request asked = {};
  schedule_outcome found = {};
  std::optional<earlier_ends> earlier = {};    ///< what would bring the end forward; none: nobody asked
  std::optional<schedule_member> member = {};  ///< of who was scheduled together with others
  std::optional<plan_request> chosen_for = {};  ///< the target that the steps were chosen for; none: they were given
};

using schedules_document = answers_document<person_schedule, schedule_basis>;

/// A schedule/1 document: the terms, by id, version and content hash the policy and the offers that it rests on, and of
/// each person what was asked and found. Hours and euro are numbers of these, terms, accounts and editions are named by
/// their ids. @throws error 430, 433 for positions that there are not, 102 not_utf8
[[nodiscard]] std::string write_schedules(const schedules_document&);

/// Reads a schedule/1 document with the policy and the offers that it rests on; those that it does not name are not
/// looked at. Errors: those of `read_plans`; 929 other_rules where it rests on a policy or on offers that are not given,
/// or on others; what `school_calendar::build` and `find_schedule` refuse, each at its place. Linear.
[[nodiscard]] result<schedules_document> read_schedules(std::string_view json, const framework&,
                                                        const schedule_basis& given = {}, const std::string& file = {});

/// Looks at a schedule/1 document without the policy and the offers that it names: whether it is one, and what there is
/// to know of it without them. A note says so: 930 checked_without_rules.
[[nodiscard]] result<document_notes> look_at_schedules(std::string_view json, const framework&,
                                                       const std::string& file = {});

/// What a document gives everybody, to be agreed on: as `places_of` a team. @throws std::bad_optional_access without a
/// calendar
[[nodiscard]] std::vector<agreed_places> places_of(const schedules_document&);

/// Where the steps of everybody are in a schedule/1 document, to be kept when it is planned anew: by the ids of editions
/// and terms, so that they outlive other offers, policies and terms. Who has no schedule has none. Errors: those of
/// `look_at_schedules`. Linear.
[[nodiscard]] result<std::vector<agreed_places>> read_agreed_places(std::string_view json, const framework&,
                                                                    const std::string& file = {});

/// The sixteen digits of a number that was drawn.
[[nodiscard]] std::string lottery_digits(std::uint64_t);

/// The groups of somebody, by grouping: what roles of editions ask.
[[nodiscard]] std::map<std::string, std::string> groups_of(const person&);

/// What was asked of those who were scheduled together, as the search takes it. Views of the people, of whom each must
/// be there. @throws std::bad_optional_access without a team or a person
[[nodiscard]] team_request team_request_of(const schedules_document&, const cohort& people);

/// Every answer that does not hold, at its place (907), and everybody who is not among the people (908). With the
/// people, all that `check` looks at, of a team all together; without, whether the sums are those of the steps, and the
/// lottery numbers those of the seed. That less would not be enough to end earlier it does not tell. @throws error 208
/// other_framework
[[nodiscard]] diagnostics check_again(const schedules_document&, const cohort* people, const std::string& file = {});

}  // namespace loopbaan
