// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <initializer_list>
#include <map>
#include <string>
#include <string_view>

#include <loopbaan/core/language.hpp>

namespace loopbaan {

/// One text in one or more languages.
///
/// A plain string means Dutch. Languages that the library does not speak itself are kept, so that a document
/// survives a round trip.
class text {
public:
  text() = default;

  /// A plain string: Dutch.
  text(std::string plain);  // not explicit: a string *is* a text in the format
  text(const char* plain) : text(std::string{plain}) {}

  /// A text in both languages.
  text(std::string nl, std::string en);

  /// Adds or replaces a translation; `tag` is a language tag such as "fy", or "" for the plain string.
  void set(std::string tag, std::string value);

  /// The text in `lang`; else in Dutch; else in the first language there is; "" when there is none. In a language that
  /// was added: else what it has for the English, else the English, and then as above.
  [[nodiscard]] const std::string& in_language(language lang) const& noexcept;
  [[nodiscard]] std::string in_language(language lang) const&& { return in_language(lang); }

  /// All translations by tag; "" holds the plain string.
  [[nodiscard]] const std::map<std::string, std::string>& translations() const& noexcept { return by_tag_; }
  [[nodiscard]] std::map<std::string, std::string> translations() const&& { return by_tag_; }

  [[nodiscard]] bool empty() const noexcept { return by_tag_.empty(); }

  friend bool operator==(const text&, const text&) = default;

private:
  std::map<std::string, std::string> by_tag_;
};

/// Is `bytes` well-formed UTF-8 (RFC 3629: no overlong forms, no surrogates)? Linear.
[[nodiscard]] bool is_utf8(std::string_view bytes) noexcept;

/// Words as they may stand in a message, on a terminal or in a line of a log: what would be obeyed or not be seen is
/// written out, as `\x1B`, `\n`, `\u202E` or, for a byte that is no UTF-8, `\x85`. These are control characters (C0,
/// DEL, C1), marks that change the reading order, separators of lines and paragraphs, and what has no width. Data is
/// never changed by it: documents and tables keep what they were given. Made visible twice is made visible once.
/// Linear.
[[nodiscard]] std::string visible(std::string_view words);

/// Small letters (ASCII and Latin-1, in UTF-8), runs of white space and `-`/`_` folded to one space, trimmed: the form
/// in which words that people typed are compared.
[[nodiscard]] std::string folded(std::string_view words);

/// The candidate that is nearest to `word` by edit distance over folded text, or "" when none is near (at most a third
/// of the letters of the longer one differ). The first wins a tie. Used to propose a remedy, never to guess.
template <class Range>
[[nodiscard]] std::string nearest(std::string_view word, const Range& candidates);

namespace detail {
/// A text whose gaps {0}, {1}… are filled: in the built-in languages and in those that were added before.
[[nodiscard]] text filled(const char* nl, const char* en, std::initializer_list<text> values);

/// The words of a sentence with gaps, filled in one language.
[[nodiscard]] std::string fill(std::string_view sentence, std::initializer_list<std::string> parts);

/// What `words` says in each language.
template <class Words>
[[nodiscard]] text in_each_language(Words&& words) {
  text made;
  for (const language lang : languages()) made.set(std::string{code(lang)}, words(lang));
  return made;
}

/// The least number of letters to put in, take out, replace or change places with the next; `limit + 1` when it is
/// more. A letter changes places once. O(|a| + |b| × limit).
[[nodiscard]] std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t limit);
}  // namespace detail

template <class Range>
std::string nearest(std::string_view word, const Range& candidates) {
  const std::string wanted = folded(word);
  std::string best;
  std::size_t best_distance = wanted.size() + 1;
  for (const auto& candidate : candidates) {
    const std::string_view view{candidate};
    const std::string known = folded(view);
    const std::size_t near = std::max(wanted.size(), known.size()) / 3 + 1;
    const std::size_t least = std::min(near, best_distance);
    const std::size_t distance = detail::edit_distance(wanted, known, least);
    if (distance < least) {
      best_distance = distance;
      best = view;
    }
  }
  return best;
}

}  // namespace loopbaan
