// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>

#include <data/dutch_careers.hpp>

#include <loopbaan/data/dutch_framework.hpp>

using namespace loopbaan;
using namespace loopbaan::testing;

namespace {

/// Does a profile ask for a diploma in another field, which no step can give?
bool asks_for_a_diploma(profile_index each) {
  const auto& asked = dutch().resolved(each).required;
  return std::ranges::count(asked, dutch().competences().find("vooropleiding").value(), &attainment::competence) > 0;
}

}  // namespace

TEST_CASE("Dutch framework: it is made of the documents that are compiled in") {
  CHECK(dutch_framework().id() == "nl-leraar");
  CHECK(dutch_framework_document().find("\"nl-leraar\"") != std::string_view::npos);
  CHECK(dutch_catalogue_document().find("\"catalogue/1\"") != std::string_view::npos);
}

TEST_CASE("Dutch framework: every phase can be ended by someone who begins it") {
  const ranks nothing(dutch().competences().size());
  CHECK(plan_to("startbekwaam", nothing, "student").status == plan_status::optimal);
  CHECK(plan_to("basisbekwaam", who_has({"startbekwaam"}), "inductie").status == plan_status::optimal);
  CHECK(plan_to("vakbekwaam", who_has({"basisbekwaam"}), "ervaren").status == plan_status::optimal);
}

TEST_CASE("Dutch framework: every role and every depth can be reached by a vakbekwame teacher") {
  const ranks start = who_has({"vakbekwaam"});
  for (const profile_index each : dutch().profiles().indices()) {
    if (asks_for_a_diploma(each)) continue;
    const std::string& id = dutch().profiles()[each].id;
    CAPTURE(id);
    CHECK(plan_to(id, start, "ervaren").status == plan_status::optimal);
  }
}

TEST_CASE("Dutch framework: what asks for a diploma in another field can be reached by who brings it") {
  const ranks start = who_has({"ander-beroep"});
  std::size_t seen = 0;
  for (const profile_index each : dutch().profiles().indices()) {
    if (!asks_for_a_diploma(each)) continue;
    CHECK(plan_to(dutch().profiles()[each].id, start, "student").status == plan_status::optimal);
    ++seen;
  }
  CHECK(seen >= 3);
}

TEST_CASE(
    "Dutch framework: no role is left without a profile, an entry but where all of the staff may have it, and what a "
    "school usually gives for it, but for full jobs") {
  for (const role& each : dutch().roles()) {
    CAPTURE(each.id);
    CHECK(each.profile);
    const bool for_all_staff = each.id == "bhv-er" || each.id == "mr-lid";
    CHECK(each.entry.has_value() == !for_all_staff);
    const bool full_job = each.id == "directeur" || each.id == "adjunct-directeur" || each.id == "instituutsopleider" ||
                          each.id == "gymleraar";
    CHECK(each.facilitated.has_value() == !full_job);
  }
}
