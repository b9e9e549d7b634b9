// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <type_traits>
#include <vector>

#include <nlohmann/json.hpp>

#include <loopbaan/exchange/crosswalk.hpp>
#include <loopbaan/exchange/documents.hpp>
#include <loopbaan/exchange/offers.hpp>
#include <loopbaan/exchange/policy.hpp>
#include <loopbaan/framework/crosswalk_fields.hpp>
#include <loopbaan/offer/offers_fields.hpp>
#include <loopbaan/schedule/policy_fields.hpp>

#include <support/documents.hpp>
#include <support/random.hpp>
#include <support/random_drafts.hpp>

using namespace loopbaan;
using nlohmann::json;
using testing::dice;
using testing::listed_defects;

namespace {

/// A mistake that can be made in a document, and the one defect that it gives.
struct mistake {
  std::string what;      ///< by what it is told apart from others: the place without positions, and what is wrong there
  std::string expected;  ///< "202 /steps/0/after/1"
  std::function<void(json&)> make;
};

json::json_pointer to(const std::string& pointer) { return json::json_pointer{pointer}; }

/// Walks over a document along the descriptions of its parts, and gathers all mistakes that can be made in it.
class mistakes {
public:
  template <described Draft>
  static std::vector<mistake> in(const json& whole) {
    mistakes found{whole};
    found.object<Draft>("", "");
    return std::move(found.all_);
  }

private:
  explicit mistakes(const json& whole) : whole_{whole} {}

  void add(const std::string& what, const std::string& expected, std::function<void(json&)> make) {
    all_.push_back({what, expected, std::move(make)});
  }
  void instead(const std::string& what, int code, const std::string& at, json value) {
    add(what, std::to_string(code) + " " + at, [at, value = std::move(value)](json& in) { in[to(at)] = value; });
  }
  void wrong_type(const std::string& shape, const std::string& at) {
    instead(shape + " of another type", 808, at, whole_[to(at)].is_number() ? json("x") : json(7));
  }
  /// Another name in an object that goes by names.
  void renamed(const std::string& what, int code, const std::string& object, const std::string& key,
               const std::string& name) {
    add(what, std::to_string(code) + " " + object + "/" + name, [=](json& in) {
      json& at = in[to(object)];
      at[name] = at[key];
      at.erase(key);
    });
  }

  template <described Entity>
  void object(const std::string& at, const std::string& shape) {
    if (!at.empty()) wrong_type(shape, at);
    each_field<Entity>([&](const auto& each) {
      using type = typename std::remove_cvref_t<decltype(each)>::value_type;
      const std::string name{each.name};
      const std::string inner = at + "/" + name;
      if (!whole_[to(at)].contains(name)) return;
      if (each.means.needed)
        add(shape + "/" + name + " missing", "807 " + at, [=](json& in) { in[to(at)].erase(name); });
      field(static_cast<type*>(nullptr), each.means, inner, shape + "/" + name);
    });
  }

  // What can be wrong with a field, by its type.
  template <class Value>
  void field(Value*, const meaning&, const std::string& at, const std::string& shape) {
    if constexpr (described<Value>) {
      object<Value>(at, shape);
    } else {
      wrong_type(shape, at);
      if constexpr (std::is_enum_v<Value>) instead(shape + " unheard of", 809, at, "nergens");
      if constexpr (requires { Value::of(1); }) instead(shape + " negative", 103, at, -1);
    }
  }
  template <class Value>
  void field(std::optional<Value>*, const meaning& means, const std::string& at, const std::string& shape) {
    field(static_cast<Value*>(nullptr), means, at, shape);
  }
  void field(std::string*, const meaning& means, const std::string& at, const std::string& shape) {
    wrong_type(shape, at);
    const bool level = means.refers == entity_kind::level;
    const bool built_in = means.refers == entity_kind::rater || means.refers == entity_kind::kind_of_step ||
                          means.refers == entity_kind::sector;
    if (means.refers != entity_kind::none)
      instead(shape + " unknown", level ? 203 : built_in ? 809 : 202, at, "nergens");
    if (means.is_id) instead(shape + " no id", 101, at, "een id");
  }
  void field(std::int64_t*, const meaning&, const std::string& at, const std::string& shape) {
    wrong_type(shape, at);
    instead(shape + " negative", 103, at, -1);
  }
  void field(double*, const meaning& means, const std::string& at, const std::string& shape) {
    wrong_type(shape, at);
    if (!means.counts.en.empty()) instead(shape + " negative", 103, at, -1);
  }
  void field(text*, const meaning&, const std::string& at, const std::string& shape) {
    wrong_type(shape, at);
    if (whole_[to(at)].is_object())
      for (const auto& [tag, words] : whole_[to(at)].items()) wrong_type(shape + "/tag", at + "/" + tag);
  }
  void field(date*, const meaning&, const std::string& at, const std::string& shape) {
    wrong_type(shape, at);
    instead(shape + " no day", 106, at, "gisteren");
  }
  void field(std::vector<std::string>*, const meaning& means, const std::string& at, const std::string& shape) {
    wrong_type(shape, at);
    meaning of_each = means;
    of_each.is_id = false;
    for (std::size_t i = 0; i < whole_[to(at)].size(); ++i)
      field(static_cast<std::string*>(nullptr), of_each, at + "/" + std::to_string(i), shape + "/*");
  }
  template <class Enum>
    requires std::is_enum_v<Enum>
  void field(std::vector<Enum>*, const meaning& means, const std::string& at, const std::string& shape) {
    wrong_type(shape, at);
    for (std::size_t i = 0; i < whole_[to(at)].size(); ++i)
      field(static_cast<Enum*>(nullptr), means, at + "/" + std::to_string(i), shape + "/*");
  }
  void field(std::map<std::string, std::string>*, const meaning& means, const std::string& at,
             const std::string& shape) {
    wrong_type(shape, at);
    for (const auto& [key, value] : whole_[to(at)].items()) {
      field(static_cast<std::string*>(nullptr), means, at + "/" + key, shape + "/*");
      renamed(shape + " under an unknown name", means.keys == entity_kind::level ? 203 : 202, at, key, "nergens");
    }
  }
  void field(std::map<std::string, credits>*, const meaning& means, const std::string& at, const std::string& shape) {
    wrong_type(shape, at);
    for (const auto& [key, value] : whole_[to(at)].items()) {
      field(static_cast<credits*>(nullptr), means, at + "/" + key, shape + "/*");
      renamed(shape + " under an unknown name", 202, at, key, "nergens");
    }
  }
  void field(std::map<std::string, text>*, const meaning& means, const std::string& at, const std::string& shape) {
    wrong_type(shape, at);
    for (const auto& [key, value] : whole_[to(at)].items()) {
      field(static_cast<text*>(nullptr), means, at + "/" + key, shape + "/*");
      renamed(shape + " under an unknown name", 203, at, key, "nergens");
    }
  }
  void field(level_choice*, const meaning& means, const std::string& at, const std::string& shape) {
    wrong_type(shape, at);
    const bool counted = whole_[to(at)].is_object();
    if (counted) {
      wrong_type(shape + "/of", at + "/of");
      wrong_type(shape + "/at_least", at + "/at_least");
      instead(shape + "/at_least too many", 303, at + "/at_least", 99);
      add(shape + "/of missing", "807 " + at, [=](json& in) { in[to(at)].erase("of"); });
    }
    const std::string list = counted ? at + "/of" : at;
    for (std::size_t i = 0; i < whole_[to(list)].size(); ++i)
      field(static_cast<level_map*>(nullptr), means, list + "/" + std::to_string(i), shape + "/*");
  }
  template <described Entity>
  void field(std::vector<Entity>*, const meaning&, const std::string& at, const std::string& shape) {
    wrong_type(shape, at);
    for (std::size_t i = 0; i < whole_[to(at)].size(); ++i) {
      object<Entity>(at + "/" + std::to_string(i), shape + "/*");
      if constexpr (kind_of_entity<Entity> != entity_kind::none)
        if (i > 0) instead(shape + "/*/id twice", 201, at + "/" + std::to_string(i) + "/id", whole_[to(at)][0]["id"]);
    }
  }
  template <described Entity>
  void field(std::map<std::string, std::vector<Entity>>*, const meaning& means, const std::string& at,
             const std::string& shape) {
    wrong_type(shape, at);
    for (const auto& [key, list] : whole_[to(at)].items()) {
      field(static_cast<std::vector<Entity>*>(nullptr), means, at + "/" + key, shape + "/*");
      renamed(shape + " under an unknown name", 202, at, key, "nergens");
    }
  }

  const json& whole_;
  std::vector<mistake> all_;
};

/// Makes each mistake by itself, of those alike at most so many in all, and checks that it gives its one defect.
template <class Read>
void try_each(const json& whole, const std::vector<mistake>& all, const Read& read, std::map<std::string, int>& tried) {
  constexpr int enough = testing::cases(12);
  for (const mistake& each : all) {
    if (tried[each.what]++ >= enough) continue;
    json with = whole;
    each.make(with);
    CAPTURE(each.what);
    CHECK(listed_defects(read(with.dump())) == each.expected);
  }
}

}  // namespace

TEST_CASE("one mistake in a framework gives one defect, at its place, whatever it is and wherever it stands") {
  dice roll{41};
  std::map<std::string, int> tried;
  for (int round = 0; round < 60; ++round) {
    const framework fw = framework::build(testing::random_framework(roll)).value();
    const json whole = json::parse(write_framework(fw));
    const auto read = [](const std::string& words) { return read_framework(words); };
    REQUIRE(listed_defects(read(whole.dump())).empty());
    try_each(whole, mistakes::in<framework_draft>(whole), read, tried);
  }
  CHECK(tried.size() > 180);
  for (const char* each :
       {"/steps/*/after/* unknown", "/routes/*/start unknown", "/domains/*/depths under an unknown name",
        "/instruments/*/sees under an unknown name", "/scales/*/levels/*/id missing", "/profiles/*/id missing",
        "/depths/*/id missing", "/competences/*/id no id", "/steps/*/requires_any/of missing",
        "/roles/*/facilitation/source unknown"})
    CHECK_MESSAGE(tried.contains(each), each);
}

TEST_CASE("one mistake in a catalogue gives one defect, at its place") {
  dice roll{42};
  std::map<std::string, int> tried;
  for (int round = 0; round < 60; ++round) {
    const framework fw = framework::build(testing::random_framework(roll)).value();
    const json whole = json::parse(write_catalogue(testing::random_catalogue(roll, fw)));
    const auto read = [&](const std::string& words) { return add_catalogue(fw, words); };
    REQUIRE(listed_defects(read(whole.dump())).empty());
    try_each(whole, mistakes::in<catalogue_draft>(whole), read, tried);
    json of_another = whole;
    of_another["framework"]["version"] = "another";
    CHECK(listed_defects(read(of_another.dump())) == "208 /framework");
  }
  CHECK(tried.size() > 50);
}

TEST_CASE("one mistake in a policy gives one defect, at its place") {
  const json whole = json::parse(testing::document("policy"));
  std::map<std::string, int> tried;
  const auto read = [](const std::string& words) { return read_policy(words); };
  REQUIRE(listed_defects(read(whole.dump())).empty());
  try_each(whole, mistakes::in<policy_draft>(whole), read, tried);
  CHECK(tried.size() > 40);

  // A last day that cannot be read, so that the rule seems to hold in the days of the next one.
  json two = whole;
  two["rules"].push_back(two["rules"][0]);
  two["rules"].back()["id"] = "uren-2026";
  two["rules"].back()["from"] = "2026-08-01";
  two["rules"].back().erase("to");
  REQUIRE(listed_defects(read(two.dump())).empty());
  two["rules"][0]["to"] = "ooit";
  CHECK(listed_defects(read(two.dump())) == "106 /rules/0/to");
}

TEST_CASE("one mistake in offers gives one defect, at its place") {
  const framework fw = read_framework(testing::document("framework")).value();
  const json whole = json::parse(testing::document("offers"));
  std::map<std::string, int> tried;
  const auto read = [&](const std::string& words) { return read_offers(words, fw); };
  REQUIRE(listed_defects(read(whole.dump())).empty());
  std::vector<mistake> all = mistakes::in<offers_draft>(whole);
  // Which framework it is about is one thing: 208, whatever is wrong with its name.
  std::erase_if(all, [](const mistake& each) { return each.expected.find(" /framework/") != std::string::npos; });
  try_each(whole, all, read, tried);
  CHECK(tried.size() > 50);
}

TEST_CASE("one mistake in a crosswalk gives one defect, at its place") {
  dice roll{43};
  std::map<std::string, int> tried;
  for (int round = 0; round < 60; ++round) {
    const framework from = framework::build(testing::random_framework(roll)).value();
    const framework to = framework::build(testing::random_framework(roll)).value();
    crosswalk_draft draft{.id = "pad", .from = {from.id(), from.version()}, .to = {to.id(), to.version()}};
    draft.sources = {{.id = "bron", .title = "Bron"}};
    const scale& old_scale = from.scales().entries().front();
    const scale& new_scale = to.scales().entries().front();
    draft.scales = {
        {.from = old_scale.id, .to = new_scale.id, .levels = {{old_scale.levels[0].id, new_scale.levels[0].id}}}};
    draft.links = {{.from = from.competences().entries().front().id,
                    .to = to.competences().entries().front().id,
                    .how = relation::close,
                    .note = "ongeveer",
                    .source = "bron",
                    .estimate = true}};
    if (from.competences().size() > 1) draft.dropped = {{.id = from.competences().entries().back().id, .note = "weg"}};
    if (to.competences().size() > 1) draft.added = {{.id = to.competences().entries().back().id}};
    const json whole = json::parse(write_crosswalk(draft));
    const auto read = [&](const std::string& words) { return read_crosswalk(words, from, to); };
    REQUIRE(listed_defects(read(whole.dump())).empty());
    try_each(whole, mistakes::in<crosswalk_draft>(whole), read, tried);
    for (const char* end : {"from", "to"}) {
      json of_another = whole;
      of_another[end]["id"] = "another";
      of_another["links"][0][end] = "nergens";
      CHECK(listed_defects(read(of_another.dump())) == std::string{"208 /"} + end);
      json of_another_edition = whole;
      of_another_edition[end]["version"] = "elders";
      CHECK(listed_defects(read(of_another_edition.dump())) == std::string{"208 /"} + end + "/version");
    }
  }
  CHECK(tried.size() > 30);
}

TEST_CASE("one value of another type in a people document gives one defect, at its place") {
  dice roll{44};
  for (int round = 0; round < 30; ++round) {
    const framework fw = framework::build(testing::random_framework(roll)).value();
    const cohort people = cohort::build(fw, testing::random_people(roll, fw, 3)).value();
    const json whole = json::parse(write_people(people));
    REQUIRE(listed_defects(read_people(whole.dump(), fw)).empty());
    const json leaves = whole.flatten();
    for (const auto& leaf : leaves.items()) {
      const std::string& pointer = leaf.key();
      const json& value = leaf.value();
      if (pointer == "/loopbaan" || pointer.find("/z-") != std::string::npos) continue;
      json with = whole;
      with[to(pointer)] = value.is_number() ? json("x") : json(7);
      CAPTURE(pointer);
      CHECK(listed_defects(read_people(with.dump(), fw)) == "808 " + pointer);
    }
  }
}
