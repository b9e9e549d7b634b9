// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/framework/crosswalk.hpp>

#include <algorithm>
#include <set>

#include <framework/checks.hpp>
#include <framework/entity_words.hpp>

namespace loopbaan {
namespace {

using detail::a_competence;
using detail::a_scale;
using detail::checks;
using detail::pointer;

/// Looks up what a draft says in both editions, and keeps every complaint.
class linker {
public:
  linker(const crosswalk_draft& draft, const framework& from, const framework& to, checks& check)
      : draft_{draft}, from_{from}, to_{to}, check_{check} {}

  std::vector<resolved_link> run() {
    edition(draft_.from, from_, pointer{} / "from");
    edition(draft_.to, to_, pointer{} / "to");
    std::set<std::string> named;
    check_.sources(draft_.sources, named);
    for (std::size_t i = 0; i < draft_.scales.size(); ++i) scale(draft_.scales[i], pointer{} / "scales" / i);
    const table<source> sources{draft_.sources};
    std::vector<resolved_link> found;
    for (std::size_t i = 0; i < draft_.links.size(); ++i) {
      const pointer at = pointer{} / "links" / i;
      check_.reference(sources, draft_.links[i].source, at / "source", checks::a_source);
      if (draft_.links[i].note) check_.words(*draft_.links[i].note, at / "note");
      if (auto link = resolved(draft_.links[i], at)) found.push_back(std::move(*link));
    }
    unlinked(draft_.dropped, from_, pointer{} / "dropped", linked_from_,
             {"verbonden, en toch vervallen", "it is linked, and yet dropped"});
    unlinked(draft_.added, to_, pointer{} / "added", linked_to_,
             {"verbonden, en toch nieuw", "it is linked, and yet added"});
    return found;
  }

private:
  void edition(const framework_ref& named, const framework& given, const pointer& at) {
    if (named == framework_ref{given.id(), given.version()}) return;
    check_.complain(errc::other_framework, at, {named.id + " " + named.version, given.id() + " " + given.version()});
  }

  void scale(const scale_link& link, const pointer& at) {
    const auto left = check_.reference(from_.scales(), link.from, at / "from", a_scale);
    const auto right = check_.reference(to_.scales(), link.to, at / "to", a_scale);
    if (!left || !right) return;
    for (const auto& [one, other] : link.levels) {
      level(from_.scales()[*left], one, at / "levels" / one);
      level(to_.scales()[*right], other, at / "levels" / one);
    }
  }

  std::optional<rank> level(const loopbaan::scale& of, const std::string& id, const pointer& at) {
    if (const auto found = detail::rank_in(of, id)) return found;
    std::string choices;
    for (const loopbaan::level& each : of.levels) choices += (choices.empty() ? "" : ", ") + each.id;
    check_.complain(errc::unknown_level, at, {id, of.id, choices});
    return std::nullopt;
  }

  std::optional<resolved_link> resolved(const competence_link& link, const pointer& at) {
    if (name(link.how).empty())
      check_.complain(
          errc::impossible_value, at / "relation",
          {std::to_string(static_cast<int>(link.how)), text{"een verhouding", "a relation"},
           text{"Kies exact, close, broader, narrower of part.", "Choose exact, close, broader, narrower or part."}});
    const auto left = check_.reference(from_.competences(), link.from, at / "from", a_competence);
    const auto right = check_.reference(to_.competences(), link.to, at / "to", a_competence);
    if (!left || !right) return std::nullopt;
    if (!seen_.emplace(*left, *right).second) check_.complain(errc::doubled_link, at, {link.from, link.to});
    linked_from_.insert(link.from);
    linked_to_.insert(link.to);
    if (link.how == relation::exact) {
      const text twice{"precies hetzelfde als twee andere", "it is exactly the same as two others"};
      if (!same_from_.insert(*left).second) check_.complain(errc::contradicting_link, at / "from", {link.from, twice});
      if (!same_to_.insert(*right).second) check_.complain(errc::contradicting_link, at / "to", {link.to, twice});
    }
    resolved_link made{*left, *right, link.how, !link.levels.empty(), {}};
    const loopbaan::scale& one = from_.scale_of(*left);
    const loopbaan::scale& other = to_.scale_of(*right);
    made.becomes.resize(one.levels.size() + 1);
    if (made.maps_levels) {
      for (const auto& [id, becomes] : link.levels) {
        const auto had = level(one, id, at / "levels" / id);
        const auto has = level(other, becomes, at / "levels" / id);
        if (had && has) made.becomes[number(*had)] = *has;
      }
      check_rising(made, link, at / "levels");
    } else if (link.how == relation::exact || link.how == relation::close || link.how == relation::part) {
      made.becomes[0] = rank::not_shown;
      for (std::size_t i = 0; i < one.levels.size(); ++i)
        made.becomes[i + 1] = detail::rank_in(other, renamed(one, other, one.levels[i].id));
    }
    return made;
  }

  void check_rising(const resolved_link& made, const competence_link& link, const pointer& at) {
    rank before = rank::not_shown;
    for (const auto& each : made.becomes) {
      if (each && *each < before)
        check_.complain(errc::contradicting_link, at,
                        {link.from, {"een hoger niveau wordt een lager", "a higher level becomes a lower one"}});
      before = each.value_or(before);
    }
  }

  [[nodiscard]] const std::string& renamed(const loopbaan::scale& one, const loopbaan::scale& other,
                                           const std::string& id) const {
    for (const scale_link& each : draft_.scales)
      if (each.from == one.id && each.to == other.id)
        if (const auto found = each.levels.find(id); found != each.levels.end()) return found->second;
    return id;
  }

  void unlinked(const std::vector<unlinked_competence>& list, const framework& of, const pointer& at,
                const std::set<std::string>& linked, const text& contradiction) {
    std::set<std::string> seen;
    for (std::size_t i = 0; i < list.size(); ++i) {
      check_.reference(of.competences(), list[i].id, at / i / "id", a_competence);
      if (!seen.insert(list[i].id).second)
        check_.complain(errc::duplicate_id, at / i / "id", {list[i].id, a_competence});
      if (linked.contains(list[i].id))
        check_.complain(errc::contradicting_link, at / i / "id", {list[i].id, contradiction});
      if (list[i].note) check_.words(*list[i].note, at / i / "note");
    }
  }

  const crosswalk_draft& draft_;
  const framework& from_;
  const framework& to_;
  checks& check_;
  std::set<std::pair<competence_index, competence_index>> seen_;
  std::set<competence_index> same_from_;
  std::set<competence_index> same_to_;
  std::set<std::string> linked_from_;
  std::set<std::string> linked_to_;
};

}  // namespace

std::string_view name(relation how) noexcept {
  switch (how) {
    case relation::exact:
      return "exact";
    case relation::close:
      return "close";
    case relation::broader:
      return "broader";
    case relation::narrower:
      return "narrower";
    case relation::part:
      return "part";
  }
  return "";
}

result<crosswalk> crosswalk::build(crosswalk_draft draft, const framework& from, const framework& to,
                                   const std::string& file) {
  checks check{file};
  check.id(draft.id, pointer{} / "id");
  if (draft.title) check.words(*draft.title, pointer{} / "title");
  auto links = linker{draft, from, to, check}.run();
  if (!check.clean()) return check.take();
  return crosswalk{std::make_shared<const data>(data{std::move(draft), from, to, std::move(links)})};
}

crosswalk crosswalk::of_same_ids(const framework& from, const framework& to) {
  crosswalk_draft draft{.id = "same-ids", .from = {from.id(), from.version()}, .to = {to.id(), to.version()}};
  for (const competence& each : from.competences())
    if (to.competences().find(each.id)) draft.links.push_back({.from = each.id, .to = each.id, .how = relation::exact});
  return build(std::move(draft), from, to).value();
}

}  // namespace loopbaan
