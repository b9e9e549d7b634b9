// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/framework/crosswalk.hpp>

#include <algorithm>
#include <set>

#include <loopbaan/framework/crosswalk_fields.hpp>

#include <framework/checks.hpp>

namespace loopbaan {
namespace {

using detail::collector;
using detail::pointer;

/// One of the two editions, in which ids are looked up; not when the document is of another one.
class edition {
public:
  edition(const framework& on, const framework_ref& named, const pointer& at, collector& into) : fw_{on}, sink_{into} {
    is_meant_ = named == framework_ref{on.id(), on.version()};
    if (!is_meant_)
      into.diagnose(errc::other_framework, named.id == on.id() ? at / "version" : at,
                    {named.id + " " + named.version, on.id() + " " + on.version()}, {at.words()});
  }

  [[nodiscard]] const framework& fw() const noexcept { return fw_; }

  template <class Entity>
  std::optional<index_of<Entity>> find(const table<Entity>& among, const std::string& id, const pointer& at) const {
    static const text add_it{"Voeg het toe, of haal de verwijzing weg.", "Add it, or remove the reference."};
    const auto found = among.find(id);
    if (!found && is_meant_ && !sink_.full() && !sink_.is_spoilt(at.words()))
      sink_.diagnose(errc::unknown_reference, at, detail::unknown_words(among, id, add_it));
    return found;
  }

  std::optional<rank> level(const scale& of, const std::string& id, const pointer& at) const {
    const auto found = detail::rank_in(of, id);
    if (found || !is_meant_) return found;
    std::string choices;
    for (const loopbaan::level& each : of.levels) choices += (choices.empty() ? "" : ", ") + each.id;
    sink_.diagnose(errc::unknown_level, at, {id, of.id, choices});
    return std::nullopt;
  }

private:
  const framework& fw_;
  collector& sink_;
  bool is_meant_ = false;
};

/// Looks up what a draft says in both editions.
class linker {
public:
  linker(const crosswalk_draft& draft, const framework& from, const framework& to, collector& into)
      : draft_{draft},
        from_{from, draft.from, pointer{} / "from", into},
        to_{to, draft.to, pointer{} / "to", into},
        sink_{into} {}

  /// What is worth knowing of links that are right and yet move too little.
  [[nodiscard]] diagnostics notes() && { return std::move(notes_); }

  std::vector<resolved_link> run() {
    for (std::size_t i = 0; i < draft_.scales.size(); ++i) link(draft_.scales[i], pointer{} / "scales" / i);
    std::vector<resolved_link> found;
    for (std::size_t i = 0; i < draft_.links.size(); ++i)
      if (auto made = link(draft_.links[i], pointer{} / "links" / i)) found.push_back(std::move(*made));
    unlinked(draft_.dropped, from_, pointer{} / "dropped", linked_from_,
             {"verbonden, en toch vervallen", "it is linked, and yet dropped"});
    unlinked(draft_.added, to_, pointer{} / "added", linked_to_,
             {"verbonden, en toch nieuw", "it is linked, and yet added"});
    return found;
  }

private:
  void link(const scale_link& given, const pointer& at) {
    const auto left = from_.find(from_.fw().scales(), given.from, at / "from");
    const auto right = to_.find(to_.fw().scales(), given.to, at / "to");
    if (!left || !right) return;
    for (const auto& [one, other] : given.levels) {
      from_.level(from_.fw().scales()[*left], one, at / "levels" / one);
      to_.level(to_.fw().scales()[*right], other, at / "levels" / one);
    }
  }

  std::optional<resolved_link> link(const competence_link& given, const pointer& at) {
    const auto left = from_.find(from_.fw().competences(), given.from, at / "from");
    const auto right = to_.find(to_.fw().competences(), given.to, at / "to");
    if (!left || !right) return std::nullopt;
    if (!seen_.emplace(*left, *right).second) sink_.diagnose(errc::doubled_link, at, {given.from, given.to});
    linked_from_.insert(given.from);
    linked_to_.insert(given.to);
    if (given.how == relation::exact) {
      const text twice{"precies hetzelfde als twee andere", "it is exactly the same as two others"};
      const std::string how = (at / "relation").words();
      if (!same_from_.insert(*left).second)
        sink_.diagnose(errc::contradicting_link, at / "from", {given.from, twice}, {how});
      if (!same_to_.insert(*right).second)
        sink_.diagnose(errc::contradicting_link, at / "to", {given.to, twice}, {how});
    }
    resolved_link made{*left, *right, given.how, !given.levels.empty(), {}};
    const scale& one = from_.fw().scale_of(*left);
    const scale& other = to_.fw().scale_of(*right);
    made.becomes.resize(one.levels.size() + 1);
    if (made.maps_levels) {
      for (const auto& [id, becomes] : given.levels) {
        const auto had = from_.level(one, id, at / "levels" / id);
        const auto has = to_.level(other, becomes, at / "levels" / id);
        if (had && has) made.becomes[number(*had)] = *has;
      }
      check_rising(made, given, at / "levels");
    } else if (given.how == relation::exact || given.how == relation::close || given.how == relation::part) {
      made.becomes[0] = rank::not_shown;
      for (std::size_t i = 0; i < one.levels.size(); ++i)
        made.becomes[i + 1] = detail::rank_in(other, renamed(one, other, one.levels[i].id));
      note_unmoved(made, one, other, at);
    }
    return made;
  }

  /// A link of which the scales have no word in common moves nothing, and one that misses some leaves these unknown.
  void note_unmoved(const resolved_link& made, const scale& one, const scale& other, const pointer& at) {
    std::string unmoved, choices;
    std::size_t count = 0;
    for (std::size_t i = 0; i < one.levels.size(); ++i) {
      if (made.becomes[i + 1]) continue;
      unmoved += (count++ > 0 ? ", " : "") + one.levels[i].id;
    }
    if (count == 0) return;
    for (const level& each : other.levels) choices += (choices.empty() ? "" : ", ") + each.id;
    const std::string& from = from_.fw().competences()[made.from].id;
    const std::string& to = to_.fw().competences()[made.to].id;
    if (count == one.levels.size())
      notes_.push_back({errc::link_moves_nothing, sink_.at(at.words()), {from, to, unmoved, choices}});
    else
      notes_.push_back({errc::levels_not_moved, sink_.at(at.words()), {from, to, unmoved}});
  }

  void check_rising(const resolved_link& made, const competence_link& given, const pointer& at) {
    rank before = rank::not_shown;
    for (const auto& each : made.becomes) {
      if (each && *each < before)
        sink_.diagnose(errc::contradicting_link, at,
                       {given.from, {"een hoger niveau wordt een lager", "a higher level becomes a lower one"}});
      before = each.value_or(before);
    }
  }

  [[nodiscard]] const std::string& renamed(const scale& one, const scale& other, const std::string& id) const {
    for (const scale_link& each : draft_.scales)
      if (each.from == one.id && each.to == other.id)
        if (const auto found = each.levels.find(id); found != each.levels.end()) return found->second;
    return id;
  }

  void unlinked(const std::vector<unlinked_competence>& list, const edition& of, const pointer& at,
                const std::set<std::string>& linked, const text& contradiction) {
    std::set<std::string> seen;
    for (std::size_t i = 0; i < list.size(); ++i) {
      of.find(of.fw().competences(), list[i].id, at / i / "id");
      if (!seen.insert(list[i].id).second)
        sink_.diagnose(errc::duplicate_id, at / i / "id", {list[i].id, entity_word<competence>()});
      if (linked.contains(list[i].id))
        sink_.diagnose(errc::contradicting_link, at / i / "id", {list[i].id, contradiction});
    }
  }

  const crosswalk_draft& draft_;
  edition from_;
  edition to_;
  collector& sink_;
  diagnostics notes_;
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
  collector found{file};
  if (auto made = build(std::move(draft), from, to, found)) return *std::move(made);
  return found.take();
}

std::optional<crosswalk> crosswalk::build(crosswalk_draft draft, const framework& from, const framework& to,
                                          collector& found) {
  const table<source> sources{draft.sources};
  detail::checks check{found, sources};
  check.ids_of(draft);
  check.document(draft);
  linker all{draft, from, to, found};
  auto links = all.run();
  if (!found.clean()) return std::nullopt;
  for (diagnostic& each : std::move(all).notes()) draft.notes.push_back(std::move(each));
  return crosswalk{std::make_shared<const data>(data{std::move(draft), from, to, std::move(links)})};
}

crosswalk crosswalk::of_same_ids(const framework& from, const framework& to) {
  crosswalk_draft draft{.id = "same-ids", .from = {from.id(), from.version()}, .to = {to.id(), to.version()}};
  for (const competence& each : from.competences())
    if (to.competences().find(each.id)) draft.links.push_back({.from = each.id, .to = each.id, .how = relation::exact});
  return build(std::move(draft), from, to).value();
}

}  // namespace loopbaan
