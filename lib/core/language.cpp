// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/core/languages.hpp>

#include <array>
#include <atomic>
#include <memory>
#include <mutex>
#include <unordered_map>

namespace loopbaan {
namespace {

/// A language that was added. It is never changed and never goes, so what it says may be pointed at.
struct added_language {
  explicit added_language(const language_texts& from) : given{from} {
    for (const auto& [key, words] : given.texts)
      if (!words.empty()) by_key.emplace(key, &words);
  }

  language_texts given;
  std::unordered_map<std::string_view, const std::string*> by_key;
};

constexpr std::size_t built_in = 2;
constexpr std::size_t most_added = 62;

/// Those that were added, in that order. Read without a lock: a number is known only once its place is filled.
struct registry {
  std::array<std::unique_ptr<const added_language>, most_added> all;
  std::atomic<std::size_t> count = 0;
  std::mutex adding;

  [[nodiscard]] const added_language* find(language lang) const noexcept {
    const auto at = static_cast<std::size_t>(lang) - built_in;
    return at < count.load(std::memory_order_acquire) ? all[at].get() : nullptr;
  }
};

registry& known() {
  static registry all;
  return all;
}

language numbered(std::size_t at) noexcept { return static_cast<language>(at + built_in); }

bool is_tag(std::string_view word) {
  if (word.size() < 2 || word.size() > 16 || word == "nl" || word == "en") return false;
  for (std::size_t i = 0; i < word.size(); ++i) {
    const bool small = word[i] >= 'a' && word[i] <= 'z', large = word[i] >= 'A' && word[i] <= 'Z';
    if (!(small || (i > 2 && large) || (i > 1 && i + 1 < word.size() && word[i] == '-'))) return false;
  }
  return true;
}

}  // namespace

std::string_view code(language lang) noexcept {
  if (lang == language::nl) return "nl";
  const added_language* const added = known().find(lang);
  return added ? std::string_view{added->given.tag} : "en";
}

const language_form& form_of(language lang) noexcept {
  static const language_form dutch{",", ".", "{d}-{m}-{y}", "{d}-{m}", "€ {0}", "{0} %"};
  static const language_form english{".", ",", "{y}-{mm}-{dd}", "{mm}-{dd}", "€{0}", "{0}%"};
  if (lang == language::nl) return dutch;
  const added_language* const added = known().find(lang);
  return added ? added->given.form : english;
}

std::vector<language> languages() {
  std::vector<language> all{language::nl, language::en};
  for (std::size_t i = 0; i < known().count.load(std::memory_order_acquire); ++i) all.push_back(numbered(i));
  return all;
}

std::optional<language> find_language(std::string_view tag) noexcept {
  if (tag == "nl") return language::nl;
  if (tag == "en") return language::en;
  for (std::size_t i = 0; i < known().count.load(std::memory_order_acquire); ++i)
    if (known().all[i]->given.tag == tag) return numbered(i);
  return std::nullopt;
}

result<language> add_language(const language_texts& given, const std::string& file) {
  const auto refused = [&](text why) {
    return diagnostic{errc::language_refused, {file}, {given.tag, std::move(why)}};
  };
  if (!is_tag(given.tag))
    return refused({"geen taalcode voor een verdere taal (nl en en zijn ingebouwd)",
                    "no tag of a further language (nl and en are built in)"});
  if (diagnostics wrong = check_gaps_of_texts(given, file); !wrong.empty()) return wrong;
  const std::lock_guard held{known().adding};
  if (const auto there = find_language(given.tag)) {
    if (known().find(*there)->given == given) return *there;
    return refused({"er zijn al andere teksten in deze taal", "there are other texts in this language already"});
  }
  const std::size_t at = known().count.load(std::memory_order_relaxed);
  if (at == most_added) return refused({"er zijn al 62 verdere talen", "there are 62 further languages already"});
  known().all[at] = std::make_unique<const added_language>(given);
  known().count.store(at + 1, std::memory_order_release);
  return numbered(at);
}

namespace detail {

const std::string* translation_of(language lang, std::string_view en) noexcept {
  const added_language* const added = known().find(lang);
  if (!added) return nullptr;
  const auto found = added->by_key.find(en);
  return found == added->by_key.end() ? nullptr : found->second;
}

const char* translated(language lang, const char* en) noexcept {
  const std::string* const words = translation_of(lang, en);
  return words ? words->c_str() : en;
}

std::string_view translated(language lang, std::string_view en) noexcept {
  const std::string* const words = translation_of(lang, en);
  return words ? std::string_view{*words} : en;
}

}  // namespace detail
}  // namespace loopbaan
