// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <set>

#include <loopbaan/framework/words.hpp>

#include <framework/checks.hpp>
#include <framework/fingerprint.hpp>

namespace loopbaan {
namespace {

/// Adds a note; where the draft had the same with a place of its own, such as a cell, with that.
void note(detail::framework_data& data, diagnostic now) {
  const auto same = [&](const diagnostic& each) { return each.code == now.code && each.details == now.details; };
  const auto& before = data.draft.notes;
  if (const auto had = std::ranges::find_if(before, same); had != before.end()) now.where = had->where;
  data.notes.push_back(std::move(now));
}

/// A word that nobody uses changes nothing, and that is said.
void note_words(detail::framework_data& data, const detail::collector& found) {
  std::erase_if(data.notes, [](const diagnostic& each) { return each.code == errc::unused_word; });
  const auto known = replaceable_words();
  std::string all;
  for (const std::string_view each : known) all += (all.empty() ? "" : ", ") + std::string{each};
  for (const auto& [word, called] : data.draft.words) {
    if (std::ranges::find(known, word) != known.end()) continue;
    const std::string near_word = nearest(word, std::vector<std::string_view>{known.begin(), known.end()});
    text otherwise = detail::filled("Gebruikt worden: {0}.", "What is used: {0}.", {all});
    note(data, {errc::unused_word,
                found.at((detail::pointer{} / "words" / word).words()),
                {is_utf8(word) ? word : "?", did_you_mean(near_word, std::move(otherwise))}});
  }
}

/// What was noted of credits before, with fewer steps, no longer holds.
void note_credits(detail::framework_data& data, const detail::collector& found) {
  std::erase_if(data.notes, [](const diagnostic& each) {
    return each.code == errc::credits_beyond_steps || each.code == errc::idle_credits;
  });
  for (diagnostic& each : detail::notes_on_credits(data, found)) note(data, std::move(each));
}

/// Three capitals: which currencies there are is for ISO to say.
void check_currency(const detail::framework_data& data, detail::collector& found) {
  const auto& code = data.draft.currency;
  if (!code || (code->size() == 3 && std::ranges::all_of(*code, [](char c) { return c >= 'A' && c <= 'Z'; }))) return;
  found.diagnose(errc::no_currency, detail::pointer{} / "currency", {is_utf8(*code) ? *code : "?"});
}

}  // namespace

result<framework> framework::build(framework_draft draft, const std::string& file) {
  detail::collector found{file};
  if (auto made = build(std::move(draft), found)) return *std::move(made);
  return found.take();
}

std::optional<framework> framework::build(framework_draft draft, detail::collector& found) {
  auto made = std::make_shared<data>();
  made->draft = std::move(draft);
  made->notes = made->draft.notes;
  note_words(*made, found);
  check_currency(*made, found);
  detail::check_and_resolve(*made, found);
  detail::check_and_add_steps(*made, made->draft.steps, found);
  if (!found.clean()) return std::nullopt;
  note_credits(*made, found);
  made->fingerprint = made->edition = detail::fingerprint_of(made->draft);
  return framework{std::move(made)};
}

result<framework> framework::with(catalogue_draft catalogue, const std::string& file, std::string hash) const {
  detail::collector found{file};
  if (auto made = with(std::move(catalogue), found, std::move(hash))) return *std::move(made);
  return found.take();
}

std::optional<framework> framework::with(catalogue_draft catalogue, detail::collector& found, std::string hash) const {
  const detail::pointer root;
  if (catalogue.framework != framework_ref{id(), version()}) {
    found.diagnose(errc::other_framework, root / "framework",
                   {catalogue.framework.id + " " + catalogue.framework.version, id() + " " + version()},
                   {(root / "framework").words()});
    found.lose_all();  // what belongs to another framework is not looked up in this one
  }
  auto made = std::make_shared<data>(*held_);
  std::vector<source> all_sources = sources().entries();
  all_sources.insert(all_sources.end(), catalogue.sources.begin(), catalogue.sources.end());
  made->sources = table{std::move(all_sources)};

  std::set<std::string> seen;
  for (const source& each : sources()) seen.insert(each.id);
  detail::checks check{found, made->sources, made.get()};
  check.ids(catalogue.sources, root / "sources", seen);
  check.document(catalogue);
  detail::check_and_add_steps(*made, catalogue.steps, found);
  if (!found.clean()) return std::nullopt;
  made->fingerprint = detail::fingerprint_with(made->fingerprint, catalogue);
  made->notes.insert(made->notes.end(), catalogue.notes.begin(), catalogue.notes.end());
  note_credits(*made, found);
  made->catalogues.push_back({catalogue.id, catalogue.version, std::move(hash)});
  return framework{std::move(made)};
}

}  // namespace loopbaan
