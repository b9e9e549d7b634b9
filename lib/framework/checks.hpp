// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <set>
#include <string>
#include <string_view>

#include <loopbaan/core/id.hpp>
#include <loopbaan/core/result.hpp>

#include <framework/framework_data.hpp>

namespace loopbaan::detail {

/// A JSON pointer that is built while walking down a draft.
class pointer {
public:
  pointer() = default;
  [[nodiscard]] pointer operator/(std::string_view key) const;
  [[nodiscard]] pointer operator/(std::size_t position) const { return *this / std::to_string(position); }
  [[nodiscard]] const std::string& words() const noexcept { return words_; }

private:
  std::string words_;
};

/// Checks parts of a draft and keeps every complaint, until there are too many to tell.
class checks {
public:
  explicit checks(std::string file) : file_{std::move(file)} {}

  void complain(errc code, const pointer& at, std::vector<text> details);

  void id(const std::string& id, const pointer& at);
  void words(const text&, const pointer& at);
  void words(const std::optional<std::string>&, const pointer& at);

  /// A number of zero or more, `what` being what it counts.
  void count(const std::optional<std::int64_t>&, const pointer& at, const text& what);
  void count(const std::optional<double>&, const pointer& at, const text& what);

  /// The sources of a document; `seen` are those that there are.
  void sources(const std::vector<source>&, std::set<std::string>& seen);

  /// Every id of a list: well-formed and not used before in `seen`.
  template <class Entity>
  void ids(const std::vector<Entity>& entries, const pointer& at, const text& what, std::set<std::string>& seen) {
    for (std::size_t i = 0; i < entries.size(); ++i) {
      const std::string& each = entries[i].id;
      id(each, at / i / "id");
      if (!seen.insert(each).second) complain(errc::duplicate_id, at / i / "id", {each, what});
    }
  }

  /// Every id and title of a list.
  template <class Entity>
  void titled(const std::vector<Entity>& entries, const pointer& at, const text& what) {
    std::set<std::string> seen;
    ids(entries, at, what, seen);
    for (std::size_t i = 0; i < entries.size(); ++i) words(entries[i].title, at / i / "title");
  }

  /// A reference by id into a table.
  template <class Entity>
  std::optional<index_of<Entity>> reference(const table<Entity>& among, const std::string& id, const pointer& at,
                                            const text& what) {
    if (const auto found = among.find(id)) return found;
    if (full()) return std::nullopt;  // the nearest word is not looked for without need
    complain(errc::unknown_reference, at, {id, what, did_you_mean(nearest(id, among.ids()), no_such)});
    return std::nullopt;
  }

  template <class Entity>
  void references(const table<Entity>& among, const std::vector<std::string>& ids, const pointer& at,
                  const text& what) {
    for (std::size_t i = 0; i < ids.size(); ++i) reference(among, ids[i], at / i, what);
  }

  template <class Entity>
  void reference(const table<Entity>& among, const std::optional<std::string>& id, const pointer& at,
                 const text& what) {
    if (id) reference(among, *id, at, what);
  }

  /// Named levels as attainments, rising by competence.
  std::vector<attainment> levels(const framework_data&, const level_map&, const pointer& at);

  static const text a_source;

  [[nodiscard]] bool clean() const noexcept { return found_.empty(); }
  [[nodiscard]] diagnostics take() { return std::move(found_); }

private:
  void add(diagnostic each);
  [[nodiscard]] bool full() const noexcept { return found_.size() > most_diagnostics; }

  static const text no_such;
  std::string file_;
  diagnostics found_;
};

/// What is wrong with a level id of a competence: 203 or 204, with the levels there are to choose from.
[[nodiscard]] diagnostic wrong_level(const table<scale>&, const scale&, const std::string& competence_id,
                                     const std::string& level_id, place where);

/// Fills everything of `data` that its draft says, steps aside.
void check_and_resolve(framework_data& data, checks&);

/// The depths of domains, the phases, roles and routes: all that names profiles.
void check_career(framework_data& data, checks&);

void check_instruments(framework_data& data, checks&);

/// Appends steps, resolved, to those that `data` has.
void check_and_add_steps(framework_data& data, const std::vector<step>& added, checks&);

}  // namespace loopbaan::detail
