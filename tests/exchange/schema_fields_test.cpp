// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

#include <loopbaan/curriculum/fields.hpp>
#include <loopbaan/curriculum/handover_fields.hpp>
#include <loopbaan/framework/crosswalk_fields.hpp>
#include <loopbaan/framework/fields.hpp>
#include <loopbaan/offer/offers_fields.hpp>
#include <loopbaan/partnership/placement_fields.hpp>
#include <loopbaan/schedule/policy_fields.hpp>

#include <exchange/documents/assignment_fields.hpp>
#include <exchange/documents/flow_fields.hpp>
#include <exchange/documents/measurement_fields.hpp>
#include <exchange/documents/needs_fields.hpp>
#include <exchange/documents/visits_fields.hpp>
#include <support/documents.hpp>

using namespace loopbaan;
using nlohmann::json;
using names = std::set<std::string>;

namespace {

json schema(const std::string& kind) {
  return json::parse(testing::file_of_project("lib/data/schema/" + kind + "-1.schema.json"));
}

names as_names(const json& list) { return {list.begin(), list.end()}; }

/// As a failing test shows them.
std::string listed(const names& all) {
  std::string words;
  for (const std::string& each : all) words += (words.empty() ? "" : ", ") + each;
  return words;
}

/// What a description says of a field, whatever its type: what is compiled for each type stays small.
struct said_field {
  std::string_view name;
  meaning means;
};

/// A schema of an object says the fields that the description says, and needs those that a document cannot do without.
void compare(const json& of, const std::string& what, const names& besides, const std::vector<said_field>& described,
             const names& kept) {
  CAPTURE(what);
  names fields = besides;
  names needed = besides;
  for (const said_field& each : described) {
    const meaning& means = each.means;
    for (const std::string_view name : {each.name, means.beside}) {
      if (name.empty()) continue;
      CHECK_MESSAGE(fields.insert(std::string{name}).second, "described twice: ", name);
      if (means.needed || means.filled) needed.emplace(name);
    }
    CHECK_MESSAGE(!means.says.empty(), "nobody says what it is: ", each.name);
    CHECK_MESSAGE(!means.says.ends_with('.'), "a full stop too many: ", each.name);
  }

  names known;
  for (const auto& [name, unused] : of.at("properties").items())
    if (!kept.contains(name)) known.insert(name);
  CHECK(listed(known) == listed(fields));
  CHECK(listed(as_names(of.value("required", json::array()))) == listed(needed));
}

template <described Entity>
void compare(const json& of, const std::string& what, const names& besides = {}) {
  std::vector<said_field> described;
  each_field<Entity>([&](const auto& each) { described.push_back({each.name, each.means}); });
  names kept;
  each_kept<Entity>([&](std::string_view name) { kept.emplace(name); });
  compare(of, what, besides, described, kept);
}

}  // namespace

TEST_CASE("the schema of frameworks says the fields that their descriptions say") {
  const json of = schema("framework");
  const json& parts = of.at("$defs");
  compare<framework_draft>(of, "framework", {"loopbaan"});
  compare<source>(parts.at("source"), "source");
  compare<scale>(parts.at("scale"), "scale");
  compare<level>(parts.at("scale_level"), "level");
  compare<observation_minimum>(parts.at("observations"), "observations");
  compare<depth>(parts.at("depth"), "depth");
  compare<domain>(parts.at("domain"), "domain");
  compare<area>(parts.at("area"), "area");
  compare<competence>(parts.at("competence"), "competence");
  compare<profile>(parts.at("profile"), "profile");
  compare<phase>(parts.at("phase"), "phase");
  compare<role>(parts.at("role"), "role");
  compare<entry_conditions>(parts.at("role").at("properties").at("entry"), "entry conditions");
  compare<facilitation>(parts.at("role").at("properties").at("facilitation"), "facilitation");
  compare<route>(parts.at("route"), "route");
  compare<instrument>(parts.at("instrument"), "instrument");
  compare<score_level>(parts.at("instrument").at("properties").at("sees").at("additionalProperties").at("items"),
                       "score");
  compare<assessment>(parts.at("assessment"), "assessment");
  compare<step>(parts.at("step"), "step");
}

TEST_CASE("the schemas of catalogues, crosswalks, policies and offers say the fields that their descriptions say") {
  const json catalogue = schema("catalogue");
  compare<catalogue_draft>(catalogue, "catalogue", {"loopbaan"});
  compare<framework_ref>(catalogue.at("$defs").at("framework_ref"), "framework_ref");
  compare<step>(catalogue.at("$defs").at("step"), "step of a catalogue");

  const json crosswalk = schema("crosswalk");
  compare<crosswalk_draft>(crosswalk, "crosswalk", {"loopbaan"});
  compare<framework_ref>(crosswalk.at("$defs").at("edition"), "edition");
  compare<scale_link>(crosswalk.at("$defs").at("scale_link"), "scale link");
  compare<competence_link>(crosswalk.at("$defs").at("link"), "link");
  compare<unlinked_competence>(crosswalk.at("$defs").at("unlinked"), "unlinked");

  const json policy = schema("policy");
  compare<policy_draft>(policy, "policy", {"loopbaan"});
  compare<policy_rule>(policy.at("$defs").at("rule"), "rule");
  compare<policy_account>(policy.at("$defs").at("account"), "account");

  const json offered = schema("offers");
  compare<offers_draft>(offered, "offers", {"loopbaan"});
  compare<school_term>(offered.at("$defs").at("school_term"), "term");
  compare<step_edition>(offered.at("$defs").at("step_edition"), "edition");
}

TEST_CASE("the schema of curricula says the fields that their descriptions say") {
  const json curriculum = schema("curriculum");
  const json& parts = curriculum.at("$defs");
  compare<curriculum_draft>(curriculum, "curriculum", {"loopbaan"});
  compare<curriculum_module>(parts.at("module"), "module");
  compare<curriculum_cell>(parts.at("cell"), "cell");
  compare<curriculum_variant>(parts.at("variant"), "variant");
  compare<curriculum_choice>(parts.at("choice"), "choice");
  compare<rule_setting>(parts.at("rule_setting"), "setting of a rule");
  compare<accepted_finding>(parts.at("accepted_finding"), "accepted finding");
  compare<left_out_competence>(parts.at("left_out_competence"), "competence that is left out");
  const json handed_over = schema("handover");
  compare<handover>(handed_over, "handover", {"loopbaan"});
  compare<handover_module>(handed_over.at("$defs").at("handover_module"), "module of a handover");
  compare<handover_line>(handed_over.at("$defs").at("handover_line"), "line of a handover");
}

TEST_CASE("the schemas of rounds and of needs say the fields that their descriptions say") {
  const json round = schema("assignment");
  const json& parts = round.at("$defs");
  compare<detail::assignment_draft>(round, "assignment", {"loopbaan"});
  compare<detail::written_owner>(parts.at("round_owner"), "owner");
  compare<detail::written_edition>(parts.at("round_edition"), "edition");
  compare<detail::written_reserve>(parts.at("reserved_places"), "reserved places");
  compare<detail::written_days>(parts.at("round_days"), "days");
  compare<detail::written_criterion>(parts.at("round_criterion"), "criterion");
  compare<detail::written_wish>(parts.at("round_wish"), "wish");
  compare<detail::written_need>(parts.at("round_need"), "need");
  compare<detail::written_must>(parts.at("round_must"), "what must be");

  const json asked = schema("needs");
  compare<detail::needs_draft>(asked, "needs", {"loopbaan"});
  compare<detail::written_asked_need>(asked.at("$defs").at("asked_need"), "need that is asked");
}

TEST_CASE("the schema of a measurement plan says the fields that its descriptions say") {
  const json plan = schema("measurement");
  compare<detail::measurement_draft>(plan, "measurement plan", {"loopbaan"});
  compare<detail::written_measure>(plan.at("$defs").at("measure"), "measure");
}

TEST_CASE("the schema of a placement says the fields that its descriptions say") {
  const json whole = schema("placement");
  compare<placement_draft>(whole, "placement", {"loopbaan"});
  compare<placing_school>(whole.at("$defs").at("placing_school"), "school");
  compare<taken_subject>(whole.at("$defs").at("taken_subject"), "subject");
  compare<placing_student>(whole.at("$defs").at("placing_student"), "student");
}

TEST_CASE("the schema of visits among schools says the fields that their descriptions say") {
  const json visits = schema("visits");
  compare<detail::visits_draft>(visits, "visits", {"loopbaan"});
  compare<detail::written_visiting_school>(visits.at("$defs").at("school"), "school");
  compare<detail::written_visit>(visits.at("$defs").at("visit"), "visit");
  compare<detail::written_way>(visits.at("$defs").at("way"), "way");
  compare<detail::written_visit_values>(visits.at("$defs").at("values"), "values");
}

TEST_CASE("the schema of a flow plan says the fields that its descriptions say") {
  const json plan = schema("flow");
  const json& parts = plan.at("$defs");
  compare<flow_plan>(plan, "flow plan", {"loopbaan"});
  compare<source>(parts.at("flow_source"), "source");
  compare<flow_label>(parts.at("label"), "label");
  compare<flow_figure>(parts.at("figure"), "figure");
  compare<flow_rate>(parts.at("rate"), "rate");
  compare<flow_route>(parts.at("flow_route"), "route");
  compare<flow_stock>(parts.at("stock"), "stock");
  compare<flow_intake>(parts.at("intake"), "intake");
  compare<flow_demand>(parts.at("demand"), "demand");
  compare<flow_retirement_date>(parts.at("retirement_date"), "retirement date");
  compare<flow_induction>(parts.at("induction"), "induction");
  compare<flow_change>(parts.at("change"), "change");
  compare<flow_scenario>(parts.at("scenario"), "scenario");
}
