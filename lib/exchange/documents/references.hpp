// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <loopbaan/framework/rater.hpp>

#include <exchange/json/reader.hpp>
#include <framework/checks.hpp>

namespace loopbaan::detail {

/// Looks up ids of a document in a framework, with the nearest known id as the remedy.
class references {
public:
  /// With `silent`, nothing is found and nothing reported: the document is of another framework.
  references(const framework& on, bool silent) : fw_{on}, silent_{silent} {}

  [[nodiscard]] const framework& fw() const noexcept { return fw_; }

  /// Errors: 202 unknown_reference, 808 wrong_type.
  [[nodiscard]] std::optional<competence_index> competence(const spot& at) const;
  [[nodiscard]] std::optional<competence_index> competence(const std::string& id, const std::string& pointer,
                                                           reading& into) const;

  /// A kind of raters by its id. Errors: 809 unknown_value, with those that there are.
  [[nodiscard]] std::optional<rater> rater_of(const std::optional<std::string>& id, const std::string& pointer,
                                              reading& into) const;

  /// A level by its id; null is "not shown". Errors: 203 unknown_level, 204 level_of_another_scale, 808.
  [[nodiscard]] std::optional<rank> level(competence_index of, const spot& at) const;

  template <class Entity>
  [[nodiscard]] std::optional<index_of<Entity>> find_in(const table<Entity>& known, const spot& at) const {
    const auto id = at.as_string();
    return id ? look_up(known, *id, at.pointer, at.sink) : std::nullopt;
  }

private:
  template <class Entity>
  std::optional<index_of<Entity>> look_up(const table<Entity>& known, const std::string& id, const std::string& pointer,
                                          reading& into) const {
    if (silent_) return std::nullopt;
    const auto found = known.find(id);
    if (!found && !into.full())
      into.report(errc::unknown_reference, pointer,
                  unknown_words(known, id,
                                {"Voeg het toe aan het raamwerk, of haal het hier weg.",
                                 "Add it to the framework, or remove it here."}));
    return found;
  }

  const framework& fw_;
  bool silent_;
};

}  // namespace loopbaan::detail
