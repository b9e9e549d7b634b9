// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <array>
#include <string>

#include <loopbaan/exchange/documents.hpp>
#include <loopbaan/exchange/kinds.hpp>
#include <loopbaan/exchange/staff.hpp>
#include <loopbaan/framework/rater.hpp>
#include <loopbaan/gap/rater_gap.hpp>
#include <loopbaan/people/estimate.hpp>
#include <loopbaan/people/severity.hpp>
#include <loopbaan/report/level_pictures.hpp>

using namespace loopbaan;

/// Kinds of raters that a framework names: patients of nurses, a diary that is no one else.
namespace {

framework_draft ward() {
  framework_draft draft{.id = "ward", .version = "1"};
  draft.scales = {{.id = "s", .levels = {{"1", "one"}, {"2", "two"}, {"3", "three"}}}};
  draft.competences = {{.id = "A", .title = "Hygiëne", .scale = "s"}};
  draft.raters = {{.id = "patient", .title = {"Patiënt", "Patient"}},
                  {.id = "diary", .title = {"Dagboek", "Diary"}, .counts_as_other = false}};
  draft.instruments = {{.id = "bedside", .title = "Bedside", .raters = {"patient", "leader"}}};
  return draft;
}

const framework on = framework::build(ward()).value();
const rater patient = *find_rater(on, "patient");
const rater diary = *find_rater(on, "diary");
constexpr competence_index A{0};

cohort one(std::vector<evidence> log, level_rule rule = {}) {
  return cohort::build(on, {{.id = "p", .ratings = std::move(log)}}, std::move(rule)).value();
}

std::string people(const std::string& rater, const std::string& more = "") {
  return R"({"loopbaan": "people/1", "framework": {"id": "ward", "version": "1"}, "people": [{"id": "p", "evidence":
    [{"competence": "A", "level": "2", "rater": ")" +
         rater + "\"" + more + "}]}]}";
}

std::string errors_of_draft(const framework_draft& draft) {
  std::string all;
  for (const diagnostic& each : framework::build(draft).errors()) all += print(each, language::en) + "\n";
  return all;
}

}  // namespace

TEST_CASE("own raters: a kind of the framework is somebody else, unless the framework says that it is not") {
  CHECK(counts_as_other(patient));
  CHECK_FALSE(counts_as_other(diary));
  CHECK(one({{A, make_rank(2), patient}, {A, make_rank(3), rater::self}})[0].origin(A) == level_origin::confirmed);
  CHECK(one({{A, make_rank(2), patient}, {A, make_rank(3), rater::self}})[0].level(A) == make_rank(2));
  const cohort alone = one({{A, make_rank(2), diary}});
  CHECK(alone[0].origin(A) == level_origin::self_only);
  const level_estimate found = estimate_level(alone[0], A);
  CHECK((found.own == 1 && found.others == 0 && found.sure == sureness::self_only));
}

TEST_CASE("own raters: words say what they are called, ids and titles are read, and theirs go before what is built in") {
  CHECK(name(on, patient) == "patient");
  CHECK(title(on, patient, language::nl) == "Patiënt");
  CHECK(parse_rater(on, "de patiënt") == patient);
  CHECK(parse_rater(on, "Patient 2") == patient);
  CHECK(parse_rater(on, "leidinggevende") == rater::leader);
  CHECK_FALSE(parse_rater(on, "buurman").has_value());
  framework_draft draft = ward();
  draft.instruments.clear();
  draft.raters[0].id = "manager";  // a word for a leader, where the framework does not say otherwise
  const framework other = framework::build(draft).value();
  CHECK(name(other, *parse_rater(other, "manager")) == "manager");
  CHECK(rater_ids(on) == "self, colleague, leader, observer, pupil, institute, patient, diary");
  const cohort both = one({{A, make_rank(2), patient}, {A, make_rank(3), rater::self}});
  CHECK(explain(find_rater_lines(both[0])[0], on, language::nl) == "Hygiëne: de leraar zelf three, Patiënt two.");
  CHECK(draw_rater_gap(both[0]).find("zelf 1 hoger dan Patiënt") != std::string::npos);
  CHECK(estimate_level(both[0], A).from->rated_by == patient);
  CHECK(explain_origin(both[0], A, language::en).find("judged by Patient") != std::string::npos);
}

TEST_CASE("own raters: what a kind cannot be called, and an instrument cannot name, is told with what there is") {
  framework_draft draft = ward();
  draft.instruments.clear();
  draft.raters[0].id = "leader";
  CHECK(errors_of_draft(draft).find("#/raters/0/id: the id “leader” appears twice (kind of rater)") == 0);
  draft = ward();
  draft.instruments[0].raters = {"patient", "buurman"};
  CHECK(errors_of_draft(draft) ==
        "#/instruments/0/raters/1: “buurman” is not known here. Choose from: self, colleague, leader, observer, pupil, "
        "institute, patient, diary. [error 809]\n");
}

TEST_CASE("own raters: documents name a kind by its id; one that is unknown is told at its place, with all there are") {
  const auto read = read_people(people("patient"), on);
  CHECK(read.value()[0].ratings()[0].rated_by == patient);
  CHECK(read_people(write_people(read.value()), on).value()[0].ratings()[0].rated_by == patient);
  const auto wrong = read_people(people("Patiënt"), on);
  REQUIRE_FALSE(wrong.has_value());
  CHECK(print(wrong.errors().front(), language::en) ==
        "#/people/0/evidence/0/rater: “Patiënt” is not known here. Choose from: self, colleague, leader, observer, pupil, "
        "institute, patient, diary. [error 809]");
}

TEST_CASE("own raters: tables name a kind by its title; a word that is none is told with all there are") {
  const auto read = [](const std::string& who) {
    return read_staff("persoon;competentie;niveau;beoordelaar\np;A;2;" + who + "\n", on).value();
  };
  CHECK(read("Patiënt").people[0].ratings()[0].rated_by == patient);
  CHECK(read("dagboek").people[0].ratings()[0].rated_by == diary);
  std::string told;
  for (const diagnostic& each : read("buurman").notes) told += print(each, language::nl) + "\n";
  CHECK(told.find("leerling, instituut, Patiënt, Dagboek") != std::string::npos);
}

TEST_CASE("own raters: a rule may name them; a kind that there is not is told with those that there are") {
  const std::vector<evidence> log{{A, make_rank(1), rater::leader}, {A, make_rank(3), patient}};
  level_rule rule{.method = level_method::rater_order, .order = {"Patiënt", "leader"}};
  const cohort made = one(log, rule);
  CHECK(made[0].level(A) == make_rank(3));
  CHECK(made.rule().order == std::vector<std::string>{"patient", "leader"});
  CHECK(explain(on, made.rule(), language::nl).find("Volgorde: Patiënt, de leidinggevende.") != std::string::npos);
  const auto wrong = cohort::build(on, {}, {.order = {"buurman"}});
  CHECK(print(wrong.errors().front(), language::en).find("Choose from: self, colleague, leader, observer, pupil, institute, "
                                             "patient, diary.") != std::string::npos);
}

TEST_CASE("own raters: their severity is compared as that of any kind") {
  std::vector<evidence> log;
  for (int i = 0; i < 40; ++i) {
    log.push_back({A, make_rank(1 + static_cast<std::size_t>(i % 2)), rater::leader});
    log.push_back({A, make_rank(2 + static_cast<std::size_t>(i % 2)), patient});
  }
  std::vector<rating_unit> units;
  for (std::size_t i = 0; i < 40; ++i) units.push_back({i, {&log[2 * i], &log[2 * i + 1]}});
  const std::array order{rater::leader};
  const severity_model model = fit_severity(units, 3, order);
  REQUIRE(model.raters.size() == 2);
  CHECK((model.raters[1].rated_by == patient && model.raters[1].shift > 0.5));
  CHECK(explain(on, model, language::nl).find("Patiënt") != std::string::npos);
}

TEST_CASE("own raters: whoever an instrument is not for is told, with how many and what") {
  const auto notes_of = [&](const std::string& json) {
    std::string told;
    for (const diagnostic& each : check_document(json, on).value().notes)
      if (each.code == errc::not_by_these_raters) told += print(each, language::en);
    return told;
  };
  CHECK(notes_of(people("patient", R"(, "instrument": "bedside")")).empty());
  CHECK(notes_of(people("pupil", R"(, "instrument": "bedside")")).find("1 (bedside by pupil)") != std::string::npos);
}
