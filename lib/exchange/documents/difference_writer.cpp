// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/exchange/crosswalk.hpp>

#include <map>
#include <set>

#include <loopbaan/exchange/documents.hpp>

#include <core/refusals.hpp>
#include <exchange/documents/entity_writer.hpp>
#include <exchange/json/kind_names.hpp>

namespace loopbaan {
namespace {

using detail::json;

template <class Entity>
json ids_of(const table<Entity>& among, const std::vector<index_of<Entity>>& which) {
  json list = json::array();
  for (const auto each : which) list.push_back(among[each].id);
  return list;
}

json write_touched(const framework& on, const touched& of) {
  return {{"profiles", ids_of(on.profiles(), of.profiles)},
          {"roles", ids_of(on.roles(), of.roles)},
          {"phases", ids_of(on.phases(), of.phases)},
          {"steps", ids_of(on.steps(), of.steps)}};
}

json write_unmatched(const framework& on, const std::vector<unmatched>& list) {
  json found = json::array();
  for (const unmatched& each : list)
    found.push_back({{"competence", on.competences()[each.which].id}, {"touches", write_touched(on, each.touches)}});
  return found;
}

json write_link(const crosswalk& by, const resolved_link* link) {
  if (link == nullptr)
    detail::refuse_value({"niets", "nothing"}, {"een verbinding", "a link"},
                         {"Geef het verschil zoals compare het gaf.", "Give the difference as compare gave it."});
  return {{"from", by.from().competences()[link->from].id},
          {"to", by.to().competences()[link->to].id},
          {"relation", name(link->how)}};
}

json write_regrouped(const crosswalk& by, const framework& on, const std::vector<regrouped>& list) {
  json found = json::array();
  for (const regrouped& each : list) {
    json links = json::array();
    for (const resolved_link* link : each.links) links.push_back(write_link(by, link));
    found.push_back({{"competence", on.competences()[each.which].id},
                     {"links", std::move(links)},
                     {"touches", write_touched(on, each.touches)}});
  }
  return found;
}

json write_paired(const crosswalk& by, const std::vector<paired>& list) {
  json found = json::array();
  for (const paired& each : list) {
    json pair = write_link(by, each.link);
    pair["touches"] = write_touched(by.from(), each.touches);
    found.push_back(std::move(pair));
  }
  return found;
}

json write_table(const table_difference& of) {
  json changed = json::array();
  for (const changed_entry& each : of.changed) changed.push_back({{"id", each.id}, {"fields", each.fields}});
  return {{"dropped", of.dropped}, {"added", of.added}, {"changed", std::move(changed)}};
}

/// The entries of a list by id, with the order of their ids. Views into the document.
struct listed {
  std::vector<std::string> order;
  std::map<std::string, const json*> by_id;
};

listed entries_of(const json& document, const char* list) {
  listed found;
  const auto at = document.find(list);
  if (at == document.end()) return found;
  for (const json& each : *at) {
    found.order.push_back(each.at("id").get<std::string>());
    found.by_id.emplace(found.order.back(), &each);
  }
  return found;
}

std::vector<std::string> without(const listed& one, const listed& other) {
  std::vector<std::string> found;
  for (const std::string& id : one.order)
    if (!other.by_id.contains(id)) found.push_back(id);
  return found;
}

std::vector<std::string> fields_that_differ(const json& one, const json& other) {
  std::set<std::string> found;
  for (const auto& [key, value] : one.items())
    if (!other.contains(key) || other.at(key) != value) found.insert(key);
  for (const auto& [key, unused] : other.items())
    if (!one.contains(key)) found.insert(key);
  return {found.begin(), found.end()};
}

/// The document of a framework with the steps of its catalogues.
json document_of(const framework& on) {
  detail::reading ignored{""};
  json tree = detail::parse_own(write_framework(on));
  json steps = json::array();
  for (const step& each : on.steps()) steps.push_back(detail::write_entity(each));
  tree["steps"] = std::move(steps);
  return tree;
}

}  // namespace

std::vector<table_difference> compare_documents(const framework& from, const framework& to) {
  const json one = document_of(from);
  const json other = document_of(to);
  std::vector<table_difference> found;
  for (const char* table : {"sources", "scales", "depths", "domains", "areas", "competences", "profiles", "phases",
                            "roles", "routes", "raters", "instruments", "assessments", "kinds", "units", "steps"}) {
    const listed left = entries_of(one, table);
    const listed right = entries_of(other, table);
    table_difference made{table, without(left, right), without(right, left), {}};
    for (const std::string& id : left.order)
      if (const auto same = right.by_id.find(id); same != right.by_id.end())
        if (auto fields = fields_that_differ(*left.by_id.at(id), *same->second); !fields.empty())
          made.changed.push_back({id, std::move(fields)});
    if (!made.dropped.empty() || !made.added.empty() || !made.changed.empty()) found.push_back(std::move(made));
  }
  return found;
}

std::string write_difference(const difference& d) {
  const crosswalk& by = d.crosswalk;
  json document = {{"loopbaan", detail::kind::difference},
                   {"from", detail::write_entity(framework_ref{by.from().id(), by.from().version()})},
                   {"to", detail::write_entity(framework_ref{by.to().id(), by.to().version()})},
                   {"crosswalk", by.draft().id},
                   {"dropped", write_unmatched(by.from(), d.dropped)},
                   {"added", write_unmatched(by.to(), d.added)},
                   {"split", write_regrouped(by, by.from(), d.split)},
                   {"merged", write_regrouped(by, by.to(), d.merged)},
                   {"renamed", write_paired(by, d.renamed)},
                   {"shifted", write_paired(by, d.shifted)},
                   {"same", write_paired(by, d.same)}};
  json tables = json::object();
  for (const table_difference& each : compare_documents(by.from(), by.to())) tables[each.table] = write_table(each);
  document["tables"] = std::move(tables);
  return detail::write_canonical(document);
}

}  // namespace loopbaan
