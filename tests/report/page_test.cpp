// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <loopbaan/core/sha256.hpp>
#include <loopbaan/data/dutch_framework.hpp>
#include <loopbaan/gap/gap.hpp>
#include <loopbaan/plan/planner.hpp>
#include <loopbaan/report/page.hpp>

#include <support/random.hpp>
#include <support/world.hpp>

using namespace loopbaan;
using testing::dice;
using testing::world;

namespace {

/// The page with persons about people who are drawn as "A1 B2", one string each; `school` of row i is schools[i].
std::string page_of(const world& w, const std::vector<std::string>& levels,
                    const std::vector<std::string>& schools = {}, language lang = language::nl) {
  std::vector<person_draft> drafts;
  for (std::size_t i = 0; i < levels.size(); ++i) {
    person_draft made{.id = "p" + std::to_string(i)};
    if (i < schools.size()) made.groups["school"] = schools[i];
    const ranks held = w.levels(levels[i]);
    for (const competence_index c : w.fw().competences().indices())
      if (held[c.value] != rank::unknown) made.levels[c] = held[c.value];
    drafts.push_back(made);
  }
  const cohort people = cohort::build(w.fw(), drafts).value();
  const auto plans = planner{w.fw(), w.target()}.find_all(people, 1);
  return write_page({people, w.target(), objective::hours, plans, {}, {}, {}, "staff.csv", lang, true});
}

bool holds(const std::string& page, std::string_view words) { return page.find(words) != std::string::npos; }

bool in_order(const std::string& page, const std::vector<std::string>& words) {
  std::size_t at = 0;
  for (const std::string& each : words) {
    at = page.find(each, at);
    if (at == std::string::npos) return false;
  }
  return true;
}

/// The part of the page about one person.
std::string entry(const std::string& page, std::size_t row) {
  const auto from = page.find("<h3 id=p" + std::to_string(row) + ">");
  return from == std::string::npos ? "" : page.substr(from, page.find("</div>", from) - from);
}

const std::string drawing = "-course 30h-> A2 ; A1 -coaching 10h-> A2 ; A2 -workshop 4h-> B1 ; -intro 2h-> A1";

/// A cohort of the built-in framework, near to the end of induction.
cohort dutch_people(const framework& fw, profile_index target, std::size_t people, std::size_t schools) {
  dice d{20261123};
  std::vector<person_draft> drafts;
  for (std::size_t i = 0; i < people; ++i) {
    person_draft made{.id = "l-" + std::to_string(1000 + i)};
    made.groups["school"] = "Basisschool " + std::to_string(d.below(schools) + 1);
    made.phase = fw.phases().find("inductie");
    for (const auto& [c, at] : fw.resolved(target).required) {
      std::size_t level = number(at);
      if (fw.scale_of(c).levels.size() > 1 && d.chance(21)) level -= d.chance(25) && level > 1 ? 2 : 1;
      if (!d.chance(3)) made.levels[c] = make_rank(level);
    }
    drafts.push_back(made);
  }
  return cohort::build(fw, drafts).value();
}

}  // namespace

TEST_CASE("the page is one offline file in the language that was asked") {
  const world w{drawing, "A2 B1"};
  const std::string nl = page_of(w, {"A1"}), en = page_of(w, {"A1"}, {}, language::en);
  for (const std::string& page : {nl, en}) {
    CHECK(page.starts_with("<!DOCTYPE html>\n"));
    CHECK(holds(page, "default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src 'sha256-"));
    // One script, which no other can stand beside: it is the last on the page, and its hash is in the policy.
    CHECK(page.find("<script") == page.rfind("<script"));
    CHECK(holds(page.substr(page.find("<script")), "SPDX-License-Identifier: 0BSD"));
    for (const char* fetched : {"src=", "@import", "<link", "href=\"http", "<details"}) CHECK(!holds(page, fetched));
  }
  CHECK(holds(nl, "<html lang=\"nl\">"));
  CHECK(holds(en, "<html lang=\"en\">"));
  for (const char* dutch : {"Samenvatting", "bekwaamheid", "gevraagd", "uur", "voldoe", "niveaus"}) {
    CHECK(holds(nl, dutch));
    CHECK(!holds(en, dutch));
  }
}

TEST_CASE("sections stand in the order in which a school leader reads") {
  const std::string page = page_of(world{drawing, "A2 B1"}, {"A1", "A2 B1"});
  CHECK(in_order(page, {"<h1>", "<nav", "Samenvatting</h2>", "Wat is gevraagd</h2>",
                        "Welke stappen samen nodig zijn</h2>", "Hoeveel mensen voldoen</h2>", "Mensen zonder plan</h2>",
                        "Per persoon</h2>", "Zo leest u deze pagina</h2>", "De loopbaankaart</h2>", "<footer>"}));
}

TEST_CASE("a gap is told in words, the largest first, with its plan and reasons") {
  const std::string page = page_of(world{drawing, "A2 B1"}, {"A1"});
  const std::string one = entry(page, 0);
  CHECK(in_order(one, {"mist 1 niveau: nog niet getoond → one", "mist 1 niveau: one → two", "Bewezen goedkoopst: 14"}));
  CHECK(in_order(one, {"<li>coaching, 10", "A", "<li>workshop, 4", "B"}));
  CHECK(holds(one, "voor stap 2: A op two"));
  const std::string two = entry(page_of(world{"-x 1h-> A3 ; -y 1h-> B1", "A3 B1"}, {"A1 B0"}), 0);
  CHECK(in_order(two, {"A<td", "mist 2 niveaus: one → three", "B<td", "mist 1 niveau"}));
}

TEST_CASE("an unknown level is shown as unknown, not as a gap of so many levels") {
  const std::string one = entry(page_of(world{drawing, "A2 B1"}, {"A? B1"}), 0);
  CHECK(holds(one, "onbekend → two"));
  CHECK(!holds(one, "mist"));
}

TEST_CASE("who meets everything stands in one list, in the order of the input") {
  const std::string page = page_of(world{drawing, "A2 B1"}, {"A2 B1", "A1", "A3 B2"});
  CHECK(in_order(page, {"Voldoen aan alles (2):", "<li data-p=\"0 - -\">p0", "<li data-p=\"2 - -\">p2"}));
  CHECK(entry(page, 0).empty());
  CHECK(!entry(page, 1).empty());
}

TEST_CASE("who has no plan is named with the reason") {
  const std::string page = page_of(world{"-intro 2h-> A1 ; B1 -course 3h-> A2", "A2"}, {"A1"});
  CHECK(in_order(page, {"Mensen zonder plan</h2>", "geen enkele ontwikkelstap levert dit op", "<a href=\"#p0\">p0</a>",
                        "Per persoon</h2>"}));
  CHECK(holds(entry(page, 0), "Geen plan mogelijk"));
}

TEST_CASE("no entry of a person names a school") {
  const std::string page = page_of(world{drawing, "A2"}, {"A1", "A0", "A1"}, {"De Brug", "De Brug", "De Brug"});
  const auto from = page.find("id=\"h-people\"");
  CHECK(holds(page.substr(0, from), "De Brug"));
  CHECK(!holds(page.substr(from), "De Brug"));
}

TEST_CASE("groups that are too small for figures are named in one sentence") {
  const world w{drawing, "A2"};
  std::vector<std::string> levels, schools;
  for (int i = 0; i < 60; ++i) {
    levels.push_back(i % 3 == 0 ? "A2" : "A1");
    schools.push_back(i < 24 ? "De Wilgen" : i < 48 ? "De Eik" : "Klein " + std::to_string(i));
  }
  const std::string page = page_of(w, levels, schools);
  CHECK(holds(page, "<th scope=\"col\">De Wilgen (24)"));
  CHECK(holds(page, "<th scope=\"col\">De Eik (24)"));
  CHECK(holds(page, "33\xc2\xa0% (8)"));
  CHECK(!holds(page, "<th scope=\"col\">Klein"));
  CHECK(holds(page, "Te klein voor eigen cijfers (n&lt;10), wel meegeteld bij allen: Klein 48, Klein 49"));
}

TEST_CASE("where nobody meets a level the cell is protected, also in the summary") {
  const std::string page = page_of(world{drawing, "A2"}, std::vector<std::string>(20, "A1"));
  CHECK(holds(page, "<td class=hid>beschermd"));
  CHECK(holds(page, "Hoeveel van hen nu al aan alles voldoen, staat hier niet"));
}

TEST_CASE("five hundred schools of one or two people do not make a wide page") {
  const world w{drawing, "A2"};
  std::vector<std::string> levels(750, "A2"), schools;
  for (std::size_t i = 0; i < levels.size(); ++i) schools.push_back("School " + std::to_string(i % 500));
  const std::string page = page_of(w, levels, schools);
  CHECK(!holds(page, "<th scope=\"col\">School"));
  CHECK(holds(page, "nog 440 groepen"));
  CHECK(page.size() < 60'000);  // of which 13 000 are the schools to choose from, and 15 000 what people are found by
}

TEST_CASE(
    "a nation of thousands of schools has a page, in which what schools have in common stands for a column each") {
  const world w{drawing, "A2"};
  std::vector<person_draft> drafts;
  const auto people_of_schools = [&](int schools) {
    drafts.clear();
    for (int i = 0; i < 24 * schools; ++i) {
      drafts.push_back({.id = "p" + std::to_string(i), .groups = {{"school", "School " + std::to_string(i / 24)}}});
      // In every second school a quarter meets the level, in the others three quarters.
      const bool met = i % 24 < (i / 24 % 2 == 0 ? 7 : 19);
      drafts.back().levels[w.competence("A")] = make_rank(met ? 2 : 0);
    }
    return cohort::build(w.fw(), drafts).value();
  };
  const auto page_about = [&](const cohort& people) {
    const auto plans = planner{w.fw(), w.target()}.find_all(people, 1);
    return write_page({people, w.target(), objective::hours, plans});
  };
  const std::string some = page_about(people_of_schools(20)), many = page_about(people_of_schools(400));
  CHECK(holds(some, "<th scope=\"col\">School 19 (24)"));
  CHECK(!holds(many, "<th scope=\"col\">School"));
  CHECK(holds(many, "Er zijn cijfers over 400 groepen (school)"));
  // Two hundred schools between a quarter and a half, as many above three quarters.
  CHECK(holds(many,
              "<td class=\"num\">0<td class=\"num\">200<td class=\"num\">0<td class=\"num\">200<td class=\"num\">0"));
  CHECK(many.size() < some.size() + 3'000);
}

TEST_CASE("every table of a page stands in a part of its own that scrolls, so that the page fits a telephone") {
  const world w{drawing, "A2 B1"};
  std::vector<std::string> levels, schools;
  for (int i = 0; i < 60; ++i) {
    levels.push_back(i % 3 == 0 ? "A2" : "A1");
    schools.push_back(i < 30 ? "De Wilgen" : "De Eik");
  }
  const std::string page = page_of(w, levels, schools);
  for (auto at = page.find("<table"); at != std::string::npos; at = page.find("<table", at + 1)) {
    if (page.compare(at, 14, "<table class=x") == 0) continue;  // of a person
    const std::size_t opened = page.rfind("<div class=\"scroll\"", at);
    REQUIRE(opened != std::string::npos);
    CHECK_MESSAGE(page.find("</div>", opened) > at, page.substr(at, 120));
  }
}

TEST_CASE("numbers are written as in Dutch") {
  framework_draft draft = world{"-course 64h-> A1", "A1"}.fw().draft();
  draft.steps[0].hours = minutes::of(3870).value();
  draft.steps[0].cost = cents::of(195'000).value();
  const world w{draft};
  const std::string nl = page_of(w, {"A0"}), en = page_of(w, {"A0"}, {}, language::en);
  CHECK(holds(nl,
              "course, 64,5\xc2\xa0uur, €\xc2\xa0"
              "1.950: A"));
  CHECK(holds(en, "course, 64.5\xc2\xa0hours, €1,950: A"));
}

TEST_CASE("a page about nobody, or a profile that asks nothing, is still a page") {
  CHECK(holds(page_of(world{drawing, "A2"}, {}), "</html>"));
  CHECK(holds(page_of(world{drawing, ""}, {"A1"}), "met het profiel target: het vraagt niets."));
}

TEST_CASE("there is no score and no ranking: people stand in the order of the input") {
  const std::string page = page_of(world{drawing, "A2 B1"}, {"A1", "A0", "A2", "A1 B1"});
  CHECK(in_order(page, {"<h3 id=p0>", "<h3 id=p1>", "<h3 id=p2>", "<h3 id=p3>"}));
  CHECK(holds(page, "Er is geen totaalscore en geen ranglijst."));
}

TEST_CASE("the page about 250 people of the built-in framework is small, and the same each time") {
  const framework fw = dutch_framework();
  const profile_index target = fw.target("basisbekwaam").value();
  const cohort people = dutch_people(fw, target, 250, 12);
  const auto plans = planner{fw, target}.find_all(people, 1);
  const page_request request{people, target, objective::hours, plans, {}, {}, {}, "leraren.csv", language::nl, true};
  const std::string page = write_page(request);
  std::size_t gaps = 0, steps = 0;
  for (std::size_t row = 0; row < people.size(); ++row) {
    for (const gap_line& line : find_gap(fw, people[row].stands(), target).lines) gaps += line.missing() > 0 ? 1 : 0;
    steps += plans[row].steps.size();
  }
  INFO(gaps << " gaps and " << steps << " steps");
  CHECK(page.size() < 450'000);  // 300 bytes a step: what many have in common stands once
  CHECK(write_page(request) == page);
}

TEST_CASE(
    "a page with a part about each person is refused where no browser opens it with ease, the one for a meeting is "
    "not") {
  const world w{drawing, "A1"};
  std::vector<person_draft> drafts;
  for (std::size_t i = 0; i <= most_on_a_page; ++i) drafts.push_back({.id = "p" + std::to_string(i)});
  const cohort people = cohort::build(w.fw(), drafts).value();
  const std::vector<plan_outcome> plans(people.size(), planner{w.fw(), w.target()}.find(people[0].stands()));
  page_request request{people, w.target(), objective::hours, plans};
  const std::string of_all = write_page(request);
  CHECK(of_all.size() < 200'000);
  request.persons = true;
  try {
    (void)write_page(request);
    FAIL("a page with too many persons was written");
  } catch (const error& what) {
    CHECK(what.all().front().code == errc::too_many_on_a_page);
  }
  CHECK_NOTHROW(require_page_of_persons(most_on_a_page));
}

TEST_CASE("a page without persons runs no script at all, and one with persons its own alone") {
  const world w{drawing, "A2 B1"};
  const cohort people = cohort::build(w.fw(), {{.id = "p0"}}).value();
  const auto plans = planner{w.fw(), w.target()}.find_all(people, 1);
  const std::string page = write_page({people, w.target(), objective::hours, plans});
  CHECK(!holds(page, "<script"));
  CHECK(!holds(page, "script-src"));
  CHECK(!holds(page, "<form"));
  const std::string persons = page_of(w, {"A1"});
  const std::size_t from = persons.find("<script>") + 8;
  const std::string script = persons.substr(from, persons.find("</script>") - from);
  // What the browser will hash is what was hashed: 32 bytes, of which the first six bits are the first letter.
  const std::string hex = sha256(script);
  constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  const std::size_t told = persons.find("'sha256-") + 8;
  CHECK(persons.find("='", told) == told + 43);
  CHECK(letters.find(persons[told]) == std::stoul(hex.substr(0, 2), nullptr, 16) >> 2);
  CHECK(letters.find(persons[told + 42]) == (std::stoul(hex.substr(62, 2), nullptr, 16) & 15) << 2);
  for (const char* dangerous : {"innerHTML", "outerHTML", "eval", "Function(", "document.write", "insertAdjacent",
                                "fetch", "XMLHttp", "localStorage", "location", "setAttribute"})
    CHECK(!holds(script, dangerous));
}
