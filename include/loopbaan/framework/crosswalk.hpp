// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <loopbaan/core/result.hpp>
#include <loopbaan/framework/framework.hpp>

namespace loopbaan {

/// How a competence of one edition stands to one of another.
enum class relation {
  exact,     ///< the same
  close,     ///< nearly the same
  broader,   ///< the one that is left is wider
  narrower,  ///< the one that is left is narrower
  part       ///< one of several that together make the other
};

/// The word of the file formats for a relation, e.g. "part".
[[nodiscard]] std::string_view name(relation) noexcept;

/// How levels of a scale are called in a scale of the other edition. What is not named keeps its id.
struct scale_link {
  std::string from;
  std::string to;
  std::map<std::string, std::string> levels = {};
  extra_fields extra = {};
};

/// Two competences that belong together.
struct competence_link {
  std::string from;
  std::string to;
  relation how{};
  std::map<std::string, std::string> levels =
      {};  ///< whoever has that level is taken to have this one; then only these
  std::optional<text> note = {};
  std::optional<std::string> source = {};
  std::optional<bool> estimate = {};
  extra_fields extra = {};
};

/// A competence that the other edition does not have.
struct unlinked_competence {
  std::string id;
  std::optional<text> note = {};
  extra_fields extra = {};
};

/// A crosswalk as it is written down, not yet checked.
struct crosswalk_draft {
  std::string id;
  std::optional<std::string> version = {};
  std::optional<text> title = {};
  framework_ref from;
  framework_ref to;
  std::vector<source> sources = {};
  std::vector<scale_link> scales = {};
  std::vector<competence_link> links = {};
  std::vector<unlinked_competence> dropped = {};  ///< of `from`
  std::vector<unlinked_competence> added = {};    ///< of `to`
  extra_fields extra = {};
  diagnostics notes = {};  ///< on the document that it was read from
};

/// A link with its references resolved.
struct resolved_link {
  competence_index from;
  competence_index to;
  relation how{};
  bool maps_levels = false;                  ///< does the link itself say which level becomes which?
  std::vector<std::optional<rank>> becomes;  ///< by rank of `from`: the rank of `to`, where there is one; 0: not shown
};

/// What the competences of one edition of a framework have become in another. Checked and immutable.
///
/// A level becomes the level that the link names for it. Where a link that is exact, close or a part names none, it
/// becomes the level that `scales` names, or else the one of the same id. A link that is broader or narrower and names
/// no levels moves nothing: a rating of a whole is no rating of its parts.
class crosswalk {
public:
  /// Errors: 101, 102, 201, 202, 203, 208 (the frameworks are other editions), 210 doubled_link, 211 contradicting_link
  /// (linked and left out, exactly the same as two others, or a higher level that becomes a lower one). All at once, at
  /// the JSON pointer that they have in the document. Notes of its draft: 985 link_moves_nothing, 986 levels_not_moved
  /// of links that say nothing of levels, where the scales call them otherwise. O(size).
  [[nodiscard]] static result<crosswalk> build(crosswalk_draft draft, const framework& from, const framework& to,
                                               const std::string& file = {});
  /// The same beside what was found while reading the draft; nothing where anything is wrong.
  [[nodiscard]] static std::optional<crosswalk> build(crosswalk_draft draft, const framework& from, const framework& to,
                                                      detail::collector&);

  /// The crosswalk of two editions in which competences of the same id are the same.
  [[nodiscard]] static crosswalk of_same_ids(const framework& from, const framework& to);

  [[nodiscard]] const crosswalk_draft& draft() const noexcept { return held_->draft; }
  [[nodiscard]] const framework& from() const noexcept { return held_->from; }
  [[nodiscard]] const framework& to() const noexcept { return held_->to; }

  /// In the order of the document.
  [[nodiscard]] const std::vector<resolved_link>& links() const noexcept { return held_->links; }

private:
  struct data {
    crosswalk_draft draft;
    framework from;
    framework to;
    std::vector<resolved_link> links;
  };
  explicit crosswalk(std::shared_ptr<const data> held) : held_{std::move(held)} {}

  std::shared_ptr<const data> held_;
};

}  // namespace loopbaan
