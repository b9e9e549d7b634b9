// SPDX-License-Identifier: BSL-1.0
#include "gap_rows.hpp"

#include <map>
#include <utility>

#include <loopbaan/gap/gap.hpp>
#include <loopbaan/people/estimate.hpp>

namespace loopbaan::binding {
namespace {

/// Makes each cell once.
template <class Key>
class cell_memory {
public:
  template <class Make>
  py::object operator()(const Key& key, Make make) {
    const auto [at, is_new] = known_.try_emplace(key);
    if (is_new) at->second = make();
    return at->second;
  }

private:
  std::map<Key, py::object> known_;
};

class row_maker {
public:
  row_maker(const cohort& people, profile_index target, language lang, const py::function& count_words,
            const row_words& words)
      : people_{people}, target_{target}, lang_{lang}, count_words_{count_words}, words_{words} {}

  void add(std::size_t row, py::list& rows) {
    const person who = people_[row];
    const py::str id{who.id()};
    std::vector<py::object> groups;
    for (const std::string& grouping : people_.groupings()) groups.push_back(text(who.group(grouping)));
    for (const gap_line& line : find_gap(people_.fw(), who.stands(), target_).lines) {
      const level_estimate found = estimate_level(who, line.competence);
      const auto& competence = people_.fw().competences()[line.competence];
      py::tuple cells(1 + groups.size() + most_);
      std::size_t at = 0;
      const auto put = [&](py::object cell) {
        PyTuple_SET_ITEM(cells.ptr(), static_cast<Py_ssize_t>(at++), cell.release().ptr());
      };
      put(id);
      for (const py::object& group : groups) put(group);
      put(text(competence.id));
      put(titles_(line.competence.value, [&] { return py::str{competence.title.in_language(lang_)}; }));
      put(level(line.competence, line.current));
      put(asked(line.competence, line.required));
      put(asked(line.competence, line.desired));
      put(count(line.missing_certainly()));
      put(count(line.missing()));
      put(line.current == rank::unknown ? py::object{words_.at("yes")} : text(""));
      put(words_.at("origin " + std::string{name(found.origin)}));
      put(words_.at("sureness " + std::string{name(found.sure)}));
      put(count(found.by_others + found.own + found.unnamed));
      put(count(found.others + (found.own > 0 ? 1 : 0) + (found.unnamed > 0 ? 1 : 0)));
      put(day(found.newest));
      rows.append(std::move(cells));
    }
  }

private:
  static constexpr std::size_t most_ = 13;  ///< the cells after those of the groups

  py::object text(const std::string& words) {
    return texts_(words, [&] { return py::str{words}; });
  }
  py::object level(competence_index c, rank at) {
    return levels_({c.value, at}, [&] { return py::str{people_.fw().level_title(c, at, lang_)}; });
  }
  py::object asked(competence_index c, rank at) { return at == rank::not_shown ? text("") : level(c, at); }
  py::object count(std::size_t number) {
    return counts_(number, [&] { return count_words_(number); });
  }
  py::object day(const std::optional<date>& of) {
    if (!of) return text("");
    const std::string words = print(*of);
    return text(words.substr(8) + words.substr(4, 4) + words.substr(0, 4));
  }

  const cohort& people_;
  profile_index target_;
  language lang_;
  const py::function& count_words_;
  const row_words& words_;
  cell_memory<std::string> texts_;
  cell_memory<std::size_t> titles_;
  cell_memory<std::pair<std::size_t, rank>> levels_;
  cell_memory<std::size_t> counts_;
};

}  // namespace

py::list gap_rows(const cohort& people, const std::string& target, std::size_t first, std::size_t count, language lang,
                  const py::function& count_words, const row_words& words) {
  row_maker maker{people, people.fw().target(target).value(), lang, count_words, words};
  py::list rows;
  for (std::size_t row = first; row < first + count; ++row) maker.add(row, rows);
  return rows;
}

}  // namespace loopbaan::binding
