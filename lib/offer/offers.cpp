// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/offer/offers.hpp>

#include <algorithm>
#include <set>
#include <string_view>

#include <loopbaan/offer/offers_fields.hpp>

#include <framework/checks.hpp>

namespace loopbaan {
namespace {

/// Checks editions of which ids, texts and numbers were looked at.
class edition_checks {
public:
  edition_checks(const offers_draft& draft, const framework& fw, detail::collector& found)
      : draft_{draft}, fw_{fw}, found_{found}, terms_{draft.terms} {}

  void check() {
    for (std::size_t i = 0; i < draft_.editions.size(); ++i) {
      const step_edition& each = draft_.editions[i];
      const detail::pointer at = detail::pointer{} / "editions" / i;
      const bool days = each.from && each.to;
      check(each, at, each.term ? !each.from && !each.to : days);
      if (days && *each.to < *each.from)
        found_.diagnose(errc::ends_before_it_begins, at / "to", {print(*each.to), print(*each.from)}, {at.words()});
    }
    std::set<std::string_view> dated;
    if (!draft_.undated.empty())
      for (const step_edition& each : draft_.editions) dated.insert(each.id);
    for (std::size_t i = 0; i < draft_.undated.size(); ++i) {
      const step_edition& each = draft_.undated[i];
      const detail::pointer at = detail::pointer{} / "undated" / i;
      check(each, at, !each.term && !(each.from && each.to));
      if (dated.contains(each.id))
        found_.diagnose(errc::duplicate_id, at / "id", {each.id, entity_word<step_edition>()}, {at.words()});
    }
  }

private:
  /// `is_clear`: does it say in one way when it is, or, among the undated, that nobody knows?
  void check(const step_edition& each, const detail::pointer& at, bool is_clear) {
    static const text add_it{"Voeg het toe, of haal de verwijzing weg.", "Add it, or remove the reference."};
    // What belongs to another framework is not looked up in this one.
    const framework_ref own{fw_.id(), fw_.version()};
    if (draft_.framework == own && !fw_.steps().find(each.step) && !found_.full())
      found_.diagnose(errc::unknown_reference, at / "step", detail::unknown_words(fw_.steps(), each.step, add_it));
    if (each.term && !terms_.find(*each.term) && !found_.has_lost(entity_kind::school_term))
      found_.diagnose(errc::unknown_reference, at / "term", detail::unknown_words(terms_, *each.term, add_it));
    if (!is_clear) found_.diagnose(errc::edition_time_unclear, at, {each.id}, {at.words()});
    counts(each, each.id, at);
    if (!each.roles.empty() && (each.places || each.least))
      found_.diagnose(errc::places_beside_roles, at, {each.id}, {at.words()});
    for (std::size_t r = 0; r < each.roles.size(); ++r) {
      const edition_role& role = each.roles[r];
      counts(role, each.id + " / " + role.id, at / "roles" / r);
      if (role.profile && draft_.framework == own && !fw_.profiles().find(*role.profile) && !found_.full())
        found_.diagnose(errc::unknown_reference, at / "roles" / r / "profile",
                        detail::unknown_words(fw_.profiles(), *role.profile, add_it));
    }
  }

  template <class Counted>
  void counts(const Counted& each, const std::string& id, const detail::pointer& at) {
    if (each.places && each.least && *each.places >= 0 && *each.places < *each.least)
      found_.diagnose(errc::fewer_places_than_least, at,
                      {id, std::to_string(*each.places), std::to_string(*each.least)}, {at.words()});
  }

  const offers_draft& draft_;
  const framework& fw_;
  detail::collector& found_;
  table<school_term> terms_;
};

/// A draft that was built before has its notes already.
void note_once(diagnostics& notes, diagnostic made) {
  if (std::ranges::none_of(notes, [&](const diagnostic& each) {
        return each.code == made.code && each.where.pointer == made.where.pointer;
      }))
    notes.push_back(std::move(made));
}

}  // namespace

std::optional<std::int64_t> step_edition::free_places() const {
  if (roles.empty()) return places;
  std::int64_t sum = 0;
  for (const edition_role& each : roles) {
    if (!each.places) return std::nullopt;
    // No more than people can be counted, so that roles add up.
    sum += std::min<std::int64_t>(std::max<std::int64_t>(*each.places - each.filled.value_or(0), 0), 1'000'000'000);
  }
  return sum;
}

result<offers> offers::build(offers_draft draft, const framework& fw, const std::string& file) {
  detail::collector found{file};
  if (auto made = build(std::move(draft), fw, found)) return *std::move(made);
  return found.take();
}

std::optional<offers> offers::build(offers_draft draft, const framework& fw, detail::collector& found) {
  const table<source> sources{draft.sources};
  detail::checks check{found, sources};
  check.ids_of(draft);
  check.document(draft);
  const framework_ref own{fw.id(), fw.version()};
  if (draft.framework != own)
    found.diagnose(errc::other_framework, detail::pointer{} / "framework",
                   {draft.framework.id + " " + draft.framework.version, own.id + " " + own.version}, {"/framework"});
  detail::check_terms(draft.terms, found);
  if (const std::size_t total = draft.editions.size() + draft.undated.size(); total > most_editions)
    found.diagnose(
        errc::too_many, detail::pointer{} / "editions",
        {std::to_string(total), {"uitvoeringen", "editions"}, std::to_string(most_editions)});
  else
    edition_checks{draft, fw, found}.check();
  if (!found.clean()) return std::nullopt;

  offers made{std::move(draft), fw};
  if (!made.held_.terms.empty()) made.calendar_ = school_calendar::build(made.held_.terms).value();
  made.of_step_.resize(fw.steps().size());
  for (std::size_t i = 0; i < made.held_.editions.size(); ++i) {
    const step_edition& each = made.held_.editions[i];
    made.of_step_[fw.steps().find(each.step)->value].push_back(i);
    if (made.calendar_ && !made.terms_of(i, *made.calendar_))
      note_once(made.held_.notes, {errc::outside_the_terms,
                                   found.at((detail::pointer{} / "editions" / i).words()),
                                   {each.id, print(*each.from), print(*each.to)}});
  }
  return made;
}

std::span<const std::size_t> offers::editions_of(step_index step) const {
  detail::require_position(step.value, of_step_.size());
  return of_step_[step.value];
}

std::optional<school_calendar::term_span> offers::terms_of(std::size_t edition, const school_calendar& when) const {
  detail::require_position(edition, held_.editions.size());
  const step_edition& each = held_.editions[edition];
  if (!each.term) return when.terms_of({*each.from, *each.to});
  const auto found = when.find(*each.term);
  if (!found) return std::nullopt;
  return school_calendar::term_span{*found, *found};
}

}  // namespace loopbaan
