// SPDX-License-Identifier: BSL-1.0
#include <exchange/documents/answers_frame.hpp>

#include <loopbaan/exchange/documents.hpp>

#include <core/refusals.hpp>
#include <exchange/documents/references.hpp>

namespace loopbaan::detail {
namespace {

void keep_unknown(const object_cursor& at, json& kept) {
  const extra_fields rest = at.rest();
  if (rest.json.empty()) return;
  const json unknown = parse_own(rest.json);
  for (const auto& [name, value] : unknown.items()) kept[pointer_to(at.pointer(), name)] = value;
}

/// The first digits of a hash, by which people tell two apart.
std::string short_hash(const std::string& hash) { return hash.substr(0, 12); }

std::string list_of(const std::vector<catalogue_ref>& catalogues, std::string none) {
  std::string words;
  for (const catalogue_ref& each : catalogues)
    words += (words.empty() ? "" : ", ") + (each.id.empty() ? "?" : each.id) + " " + each.version +
             (each.hash.empty() ? "" : " (" + short_hash(each.hash) + ")");
  return words.empty() ? std::move(none) : words;
}

bool read_framework_basis(object_cursor& document, const framework& on, json& kept) {
  const auto found = document.need("framework");
  if (!found || !found->is_object()) return false;
  object_cursor at{*found};
  const framework_ref ref{at.need_string("id"), at.need_string("version")};
  const std::string hash = at.need_string("hash");
  keep_unknown(at, kept);
  if (ref.id.empty() || ref.version.empty() || hash.empty()) return false;
  const framework_ref own{on.id(), on.version()};
  if (ref != own) {
    at.sink().report(errc::other_framework, at.pointer(), {ref.id + " " + ref.version, own.id + " " + own.version});
    return false;
  }
  const std::string here = hash_of(on);
  if (hash != here)
    at.sink().report(errc::other_content, at.pointer_of("hash"),
                     {own.id + " " + own.version, shortened(short_hash(hash)), short_hash(here)});
  return hash == here;
}

bool read_catalogues(object_cursor& document, const framework& on, json& kept) {
  const std::vector<catalogue_ref> said = document.find_list("catalogues", [&](object_cursor& at) {
    catalogue_ref made{at.need_string("id"), at.need_string("version"), at.need_string("hash")};
    keep_unknown(at, kept);
    return made;
  });
  if (document.sink().is_spoilt("/catalogues") || !document.sink().clean()) return false;
  const auto& here = on.catalogues();
  const auto same = [](const catalogue_ref& one, const catalogue_ref& other) {
    return one.id == other.id && one.version == other.version && one.hash == other.hash;
  };
  if (std::equal(said.begin(), said.end(), here.begin(), here.end(), same)) return true;
  const text remedy = said.empty()
                          ? text{"Laat de catalogi weg, of bereken de antwoorden opnieuw.",
                                 "Leave the catalogues out, or compute the answers anew."}
                          : text{"Geef deze catalogi in deze volgorde (--catalogue), of bereken de antwoorden opnieuw.",
                                 "Give these catalogues in this order (--catalogue), or compute the answers anew."};
  document.sink().report(errc::other_catalogues, "/catalogues",
                         {detail::in_each_language([&](language lang) {
                            const char* const none = worded(lang, "geen", "none");
                            return detail::fill(worded(lang, "{0}, en hier: {1}", "{0}, and here: {1}"),
                                                {list_of(said, none), list_of(here, none)});
                          }),
                          remedy});
  return false;
}

void read_rule(object_cursor& document, const framework& fw, level_rule& rule, json& kept) {
  const auto found = document.find("levels");
  if (!found || !found->is_object()) return;
  object_cursor at{*found};
  std::vector<std::pair<std::string, level_method>> methods;
  for (const auto each : {level_method::confirmed, level_method::latest, level_method::highest_confirmed,
                          level_method::rater_order, level_method::severity})
    methods.emplace_back(name(each), each);
  const references known{fw, false};
  if (const auto method = at.need("rule"))
    rule.method = one_of(method->as_string(), method->pointer, at.sink(), methods).value_or(rule.method);
  if (const auto order = at.find("order"); order && order->is_array()) {
    rule.order.clear();
    for (std::size_t i = 0; i < order->value.size(); ++i) {
      const spot each{order->value[i], pointer_to(order->pointer, i), at.sink()};
      if (const auto by = known.rater_of(each.as_string(), each.pointer, at.sink()))
        rule.order.emplace_back(name(fw, *by));
    }
  }
  rule.as_of = at.find_date("as_of");
  keep_unknown(at, kept);
}

}  // namespace

json write_basis(const framework& on, bool with_catalogues, const level_rule& rule, const std::string& purpose) {
  json head = {{"framework", {{"id", on.id()}, {"version", on.version()}, {"hash", hash_of(on)}}}};
  if (with_catalogues) {
    json& catalogues = head["catalogues"] = json::array();
    for (const catalogue_ref& each : on.catalogues())
      catalogues.push_back({{"id", each.id}, {"version", each.version}, {"hash", each.hash}});
  }
  if (!purpose.empty()) head["purpose"] = purpose;
  if (rule == level_rule{}) return head;
  json said = {{"rule", std::string{name(rule.method)}}};
  if (rule.method == level_method::rater_order || rule.method == level_method::severity) said["order"] = rule.order;
  if (rule.as_of) said["as_of"] = print(*rule.as_of);
  head["levels"] = std::move(said);
  return head;
}

bool read_basis(object_cursor& document, const framework& on, bool with_catalogues, level_rule& rule,
                std::string& purpose, json& kept) {
  bool here = read_framework_basis(document, on, kept);
  if (with_catalogues && here)
    here = read_catalogues(document, on, kept);
  else if (with_catalogues)
    static_cast<void>(document.find("catalogues"));
  read_rule(document, on, rule, kept);
  purpose = document.find_string("purpose").value_or("");
  return here;
}

void put_kept(json& into, const extra_fields& kept) {
  const json all = parse_extra(kept);
  for (const auto& [place, value] : all.items()) {
    const auto refuse_place = [&, at = place] {
      refuse_value(shortened(at), {"de plaats van een veld dat niemand kent", "the place of a field that nobody knows"},
                   {"Geef een plaats in het antwoord, of laat het veld weg.",
                    "Give a place in the answer, or leave the field out."});
    };
    if (!place.starts_with('/')) refuse_place();
    const json::json_pointer to{place};
    const json::json_pointer around = to.parent_pointer();
    if (!into.contains(around) || !into[around].is_object()) refuse_place();
    json& object = into[around];
    const std::string& name = to.back();
    if (!object.contains(name))
      object[name] = value;
    else if (!value.empty())
      refuse({errc::duplicate_key, {"extra"}, {name}});
  }
}

}  // namespace loopbaan::detail
